import hashlib
import random
from pathlib import Path

import pytest
from msgspec.structs import replace

from goldcorpora import write_pdnc
from storyworld.formats.document import Document
from storyworld.gold import pdnc, shorts, treebank
from storyworld.gold.conllu import Entity, read_sentences
from storyworld.segmenting import Segments, segment
from storyworld.training.texts import chains, passages
from storyworld.training.texts.chains import Novel, with_labelled_links, with_links
from storyworld.training.texts.passages import Passage

ROWS = (
    ("Mara", "PROPN", "(1-person-new-cf1(2-object-x"),
    ("Quill", "PROPN", "1)"),
    ("saw", "VERB", "_"),
    ("the", "DET", "(3-place-new-cf2"),
    ("sea", "NOUN", "3)2)"),
    ("she", "PRON", "(1-person-giv-cf1)"),
    ("here", "ADV", "(4[1/2]-place-new"),
    ("there", "ADV", "4[1/2])"),
)


def write(folder: Path) -> Path:
    folder.mkdir()
    lines = [
        "\t".join((str(i), word, word, upos, "X", "_", "0" if i == 1 else "1", "root", "_", f"Entity={entity}"))
        for i, (word, upos, entity) in enumerate(ROWS, 1)
    ]
    path = folder / "en_tale-ud-train.conllu"
    path.write_text("# newdoc id = tale\n" + "\n".join(lines).replace("Entity=_", "_") + "\n\n", "utf-8")
    return path


def test_brackets_of_a_treebank_are_entities(tmp_path: Path) -> None:
    (sentence,) = read_sentences(write(tmp_path / "ud"))
    assert sentence.entities == (
        Entity(0, 2, "1", "person"),
        Entity(0, 5, "2", "object"),
        Entity(3, 5, "3", "place"),
        Entity(5, 6, "1", "person"),
    )


def test_a_treebank_teaches_links_of_the_kinds_that_we_know(tmp_path: Path) -> None:
    write(tmp_path / "ud")
    passage = with_links(treebank.load(tmp_path / "ud", "en_tale-ud-train/tale"))
    found = [(words(passage, *span), category, form, entity) for *span, category, form, entity in rows_of(passage)]
    assert found == [
        ("Mara Quill", "PER", "name", "1"),
        ("the sea", "LOC", "nominal", "3"),
        ("she", "PER", "pronoun", "1"),
    ]
    assert passage.mentions is None
    assert not passage.is_partial


def rows_of(passage: Passage) -> list[tuple[int, int, str, str, str]]:
    return [(m.first, m.last, m.category, m.form, m.entity) for m in passage.links or ()]


def words(passage: Passage, first: int, last: int) -> str:
    return " ".join(passage.words[first:last])


def test_a_novel_teaches_names_and_words_in_quotations(tmp_path: Path) -> None:
    novel = Novel(pdnc.load(write_pdnc(tmp_path), "Quarry"))
    (passage,) = novel.passages(random.Random(1), 1)
    assert passage.is_partial
    found = {(words(passage, *span), entity) for *span, _, _, entity in rows_of(passage)}
    assert {("Mrs. Vane", "1"), ("Tom Brill", "0")} <= found


def test_the_pronoun_beside_a_quotation_means_its_speaker(tmp_path: Path) -> None:
    work = pdnc.load(write_pdnc(tmp_path), "Quarry")
    *before, muttered, last = work.quotations or ()
    muttered = replace(muttered, attribution="anaphoric", cue="he muttered")
    novel = Novel(replace(work, quotations=(*before, muttered, last)))
    (passage,) = novel.passages(random.Random(1), 1)
    assert ("he", "0") in {(words(passage, *span), entity) for *span, _, _, entity in rows_of(passage)}


def test_passages_are_about_as_long_as_a_batch(tmp_path: Path) -> None:
    work = pdnc.load(write_pdnc(tmp_path), "Quarry")
    assert all(len(passage.words) <= chains.PASSAGE_WORDS for passage in Novel(work).passages(random.Random(1), 3))


def test_a_marked_story_teaches_the_mentions_that_are_labelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut: list[Document] = []

    def counted(document: Document) -> Segments:
        cut.append(document)
        return segment(document)

    for module in (chains, passages):
        monkeypatch.setattr(module, "segment", counted)
    text = "Mara saw Tomas. He waved at her, and they ran."
    (tmp_path / "tale.story").write_text(f"person: Mara | Mara | she/her\n=====\n{text}")
    spans = (("Mara", "n", "A"), ("He", "p", "B"), ("her", "p", "A"), ("the", "d", "B"))
    rows = [f"{text.index(word)} {text.index(word) + len(word)} {form} {who}" for word, form, who in spans]
    head = f"sha256: {hashlib.sha256(text.encode()).hexdigest()}\nA = Mara\nB = Tomas"
    (tmp_path / "tale.mentions").write_text("\n".join((head, "=====", *rows)))
    passage = with_labelled_links(shorts.load(tmp_path, "tale"))
    found = [(words(passage, *span), form, entity) for *span, _, form, entity in rows_of(passage)]
    # "the" of "they" is no word, so nothing can be learned of it.
    assert found == [("Mara", "name", "Mara"), ("He", "pronoun", "Tomas"), ("her", "pronoun", "Mara")]
    assert passage.has_links
    assert passage.mentions is None
    assert len(cut) == 1
