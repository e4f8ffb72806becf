import hashlib
from pathlib import Path

import pytest

from storyworld.errors import DataError
from storyworld.gold import mentionlabels, shorts
from storyworld.gold.work import GoldReference

TEXT = "Mara saw Tomas. He waved at her, and they ran. A dog barked at Mr. Fell."
STORY = f"""person: Mara | Mara | she/her
person: Tomas | Tomas | he/him
=====
{TEXT}"""


def place(words: str, form: str, who: str) -> str:
    start = TEXT.index(words)
    return f"{start} {start + len(words)} {form} {who}"


ROWS = (
    place("Mara", "n", "A"),
    place("Tomas", "n", "B"),
    place("He", "p", "B"),
    place("her", "p", "A"),
    place("they", "p", "A+B"),
    place("A dog", "d", "-"),
    place("Mr. Fell", "n", "N1"),
)


def written(folder: Path, rows: tuple[str, ...] = ROWS, text: str = TEXT) -> Path:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    (folder / "tale.story").write_text(STORY)
    head = f"sha256: {sha256}\nA = Mara\nB = Tomas\nN1 = the neighbour"
    (folder / "tale.mentions").write_text("\n".join((head, "=====", *rows)) + "\n")
    return folder


def test_mentions_become_links_of_everybody(tmp_path: Path) -> None:
    links = shorts.load(written(tmp_path), "tale").links or ()
    assert [(TEXT[link.start : link.end], link.form, link.entity) for link in links][:6] == [
        ("Mara", "name", "Mara"),
        ("Tomas", "name", "Tomas"),
        ("He", "pronoun", "Tomas"),
        ("her", "pronoun", "Mara"),
        ("they", "pronoun", "Mara + Tomas"),
        ("A dog", "nominal", "once at 47-52"),
    ]


def test_references_are_to_the_people_of_the_head_alone(tmp_path: Path) -> None:
    references = shorts.load(written(tmp_path), "tale").references or ()
    they = TEXT.index("they")
    assert GoldReference(they, they + 4, frozenset({"Mara", "Tomas"}), "pronoun") in references
    assert len(references) == 5


def test_a_story_without_labelled_mentions_has_neither(tmp_path: Path) -> None:
    (written(tmp_path) / "tale.mentions").unlink()
    work = shorts.load(tmp_path, "tale")
    assert (work.links, work.references) == (None, None)
    assert shorts.paths(tmp_path, "tale") == [tmp_path / "tale.story"]


def test_the_digest_counts_the_mentions(tmp_path: Path) -> None:
    written(tmp_path)
    assert shorts.paths(tmp_path, "tale") == [tmp_path / "tale.story", tmp_path / "tale.mentions"]


def test_mentions_of_another_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="another text"):
        shorts.load(written(tmp_path, text=f"{TEXT} More."), "tale")


@pytest.mark.parametrize("row", ["0 4 n Z", "0 4 q A", "0 9999 n A", "Mara"])
def test_what_is_not_understood_is_refused(tmp_path: Path, row: str) -> None:
    with pytest.raises(DataError, match="understood"):
        shorts.load(written(tmp_path, rows=(row,)), "tale")


@pytest.mark.parametrize("part", ["dev", "hard", "test", "lessons"])
def test_the_stories_of_the_package_have_their_mentions(part: str) -> None:
    folder = shorts.FOLDER / part
    for name in shorts.names(folder):
        work = shorts.load(folder, name)
        beside = folder / f"{name}{mentionlabels.SUFFIX}"
        found = mentionlabels.load(beside, work.story.text)
        assert len(found) > 100, name
        spans = [(mention.start, mention.end) for mention in found]
        assert len(set(spans)) == len(spans), name
        assert spans == sorted(spans, key=lambda span: (span[0], -span[1])), name
