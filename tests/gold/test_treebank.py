"""Documents of treebanks become stories whose text is made of their words."""

import gzip
from pathlib import Path

import pytest

from goldcorpora import OARS, OARS_TEXT, SNOW, conllu, write, write_treebank
from storyworld.errors import DataError
from storyworld.gold import treebank
from storyworld.gold.conllu import Sentence, cut, read_sentences
from storyworld.gold.work import GoldWork
from storyworld.story import Tokens


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_treebank(tmp_path)


@pytest.fixture
def oars(folder: Path) -> GoldWork:
    return treebank.load(folder, "en_mill-ud-test/oars")


@pytest.fixture
def tokens(oars: GoldWork) -> Tokens:
    assert oars.story.tokens is not None
    return oars.story.tokens


def sentences_of(tmp_path: Path, text: str) -> list[Sentence]:
    write(tmp_path / "en_odd-ud-test.conllu", text)
    return list(read_sentences(tmp_path / "en_odd-ud-test.conllu"))


def test_works_are_the_documents_of_files_that_are_not_for_training(folder: Path) -> None:
    write(folder / "en_mill-ud-dev.conllu", conllu(SNOW))
    write(folder / "en_tale_EVALUATION_ONLY.conllu", conllu(SNOW))
    assert treebank.names(folder) == [
        "en_mill-ud-test/oars",
        "en_mill-ud-test/snow",
        "en_tale_EVALUATION_ONLY/snow",
    ]


def test_a_file_or_a_document_can_be_asked_for(folder: Path) -> None:
    assert treebank.names(folder, ["en_mill-ud-train"]) == ["en_mill-ud-train/snow"]
    assert treebank.names(folder, ["en_mill-ud-test/snow"]) == ["en_mill-ud-test/snow"]
    both = treebank.names(folder, ["en_mill-ud-train/snow", "en_mill-ud-test"])
    assert both == ["en_mill-ud-test/oars", "en_mill-ud-test/snow", "en_mill-ud-train/snow"]


def test_the_text_has_the_spaces_and_paragraphs_of_the_source(oars: GoldWork) -> None:
    assert oars.story.text == OARS_TEXT
    assert oars.subcorpus == "en_mill-ud-test"
    assert oars.missing == ()


def test_words_stand_where_the_text_has_them_and_those_of_a_multiword_token_share_it(
    oars: GoldWork, tokens: Tokens
) -> None:
    spans = zip(tokens.start, tokens.end, strict=True)
    words = '" Do n\'t wait , " said Tilda . Her oars were heavy . Rain .'
    assert [oars.story.text[start:end] for start, end in spans] == words.split()
    assert [oars.story.text[start:end] for start, end in oars.story.sentences or ()] == [
        '"Don\'t wait," said Tilda.',
        "Her oars were heavy.",
        "Rain.",
    ]


def test_lemmas_and_parts_of_speech_are_the_treebanks(tokens: Tokens) -> None:
    assert tokens.lemma is not None
    assert tokens.pos is not None
    assert tokens.xpos is not None
    found = list(zip(tokens.lemma, tokens.pos, tokens.xpos, strict=True))
    assert found[:3] == [('"', "PUNCT", "``"), ("do", "AUX", "VB"), ("not", "PART", "RB")]
    assert found[-2] == ("rain", "NOUN", "NN")


def test_heads_are_rows_of_the_document_and_relations_keep_their_subtypes(tokens: Tokens) -> None:
    assert tokens.head == (3, 3, 3, -1, 3, 3, 3, 6, 3, 10, 12, 12, -1, 12, -1, 14)
    assert tokens.dep is not None
    assert tokens.dep[9] == "nmod:poss"


def test_a_word_that_is_only_understood_is_not_in_the_text(tmp_path: Path) -> None:
    sentence = sentences_of(tmp_path, conllu(OARS))[1]
    assert sentence.words == ("Her", "oars", "were", "heavy", ".")
    assert sentence.head == (1, 3, 3, -1, 3)


def test_sentences_say_where_documents_and_paragraphs_begin(tmp_path: Path) -> None:
    found = sentences_of(tmp_path, conllu(OARS, SNOW))
    assert [(sentence.newdoc, sentence.newpar) for sentence in found] == [
        ("oars", True),
        (None, False),
        (None, True),
        ("snow", False),
    ]


def test_a_sentence_without_space_at_its_end_touches_the_next(tmp_path: Path) -> None:
    glued = SNOW.replace("2  punct      _  _", "2  punct      _  SpaceAfter=No")
    text, grid = treebank.laid_out(sentences_of(tmp_path, conllu(glued, SNOW)))
    assert text == "Snow fell.Snow fell."
    assert [span.of(text) for span in grid[1]] == ["Snow", "fell", "."]


def test_documents_without_an_id_go_by_their_number(tmp_path: Path) -> None:
    nameless = SNOW.replace("# newdoc id = snow", "# newdoc")
    write(tmp_path / "en_odd-ud-test.conllu", conllu(SNOW.replace("# newdoc id = snow", ""), nameless, OARS))
    assert treebank.names(tmp_path) == ["en_odd-ud-test/1", "en_odd-ud-test/2", "en_odd-ud-test/oars"]


def test_a_file_with_foreign_line_ends_and_no_empty_line_at_its_end_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "en_odd-ud-test.conllu.gz"
    path.write_bytes(gzip.compress(b"\xef\xbb\xbf" + conllu(SNOW).strip().replace("\n", "\r\n").encode()))
    [sentence] = read_sentences(path)
    assert sentence.words == ("Snow", "fell", ".")
    assert sentence.newdoc == "snow"


@pytest.mark.parametrize(
    ("token", "forms", "pieces"),
    [
        ("gonna", ["gon", "na"], ["gon", "na"]),
        ("zum", ["zu", "dem"], ["z", "um"]),
        ("whaddya", ["what", "do", "you"], ["wha", "dd", "ya"]),
        ("du", ["a", "very", "long", "one"], ["d", "u", "", ""]),
    ],
)
def test_a_multiword_token_is_cut_at_its_forms_or_in_proportion(
    token: str, forms: list[str], pieces: list[str]
) -> None:
    assert cut(token, forms) == pieces


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("8    Tilda", "9    Tilda", "not numbered from 1"),
        ("8    Tilda", "x    Tilda", "invalid literal"),
        ("7  nsubj ", "10 nsubj ", "the word 8 has the head 10"),
        ("7  nsubj ", "8  nsubj ", "the word 8 has the head 8"),
        ("7  nsubj ", "_  nsubj ", "invalid literal"),
        ("2-3  Don't", "3-4  Don't", "multiword token 3-4"),
        ("2-3  Don't", "2-30 Don't", "multiword token 2-30"),
        ("7  nsubj      _", "7  nsubj", "has not ten columns"),
    ],
)
def test_a_file_of_another_shape_is_one_sentence(tmp_path: Path, old: str, new: str, why: str) -> None:
    assert old in OARS
    write(tmp_path / "en_odd-ud-test.conllu", conllu(SNOW, OARS.replace(old, new)))
    with pytest.raises(DataError, match=r"is not in the shape of CoNLL-U in the sentence that ends with line \d+") as e:
        treebank.names(tmp_path)
    assert why in str(e.value)


def test_two_documents_with_one_name_are_one_sentence(tmp_path: Path) -> None:
    write(tmp_path / "en_odd-ud-test.conllu", conllu(SNOW, OARS, SNOW))
    with pytest.raises(DataError, match="two documents named snow"):
        treebank.names(tmp_path)


def test_a_damaged_gzip_file_is_one_sentence(folder: Path) -> None:
    path = folder / "en_mill-ud-test.conllu.gz"
    for data in (path.read_bytes()[:-20], b"no gzip"):
        path.write_bytes(data)
        with pytest.raises(DataError, match="Cannot read the gold file"):
            treebank.names(folder)


def test_a_folder_without_works_is_one_sentence(tmp_path: Path) -> None:
    write(tmp_path / "en_mill-ud-train.conllu", conllu(SNOW))
    with pytest.raises(DataError, match="holds no works of Universal Dependencies"):
        treebank.names(tmp_path)


@pytest.mark.parametrize("work", ["en_mill-ud-test/rain", "en_hill-ud-test", "en_hill-ud-test/rain"])
def test_an_unknown_work_is_one_sentence(folder: Path, work: str) -> None:
    with pytest.raises(DataError, match=f"no work named {work}"):
        treebank.names(folder, [work])
    with pytest.raises(DataError, match="named"):
        treebank.load(folder, work)
