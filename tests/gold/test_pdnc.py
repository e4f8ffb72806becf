"""PDNC's tables become quotations with their people."""

from pathlib import Path

import pytest

from goldcorpora import QUARRY, write_pdnc
from storyworld.errors import DataError
from storyworld.gold import files, pdnc
from storyworld.gold.work import GoldWork


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_pdnc(tmp_path)


@pytest.fixture
def quarry(folder: Path) -> GoldWork:
    return pdnc.load(folder, "Quarry")


def test_people_have_their_names_pronouns_and_weight(quarry: GoldWork) -> None:
    people = quarry.story.characters or ()
    names = [(person.id, [alias.text for alias in person.aliases], person.pronouns) for person in people]
    assert names == [
        ("0", ["Tom Brill", "Mr. Brill", "Tom"], "he/him"),
        ("1", ["Anna Vane", "Anna", "Mrs. Vane"], "she/her"),
        ("2", ["Ned Harrow", "Ned"], "he/him"),
        ("3", [], None),
    ]
    assert [person.id for person in people if person.is_narrator] == ["2"]
    assert quarry.importance == {"0": "major", "1": "intermediate", "2": "minor", "3": "minor"}
    assert quarry.unknown_speakers == {"3"}


def test_parts_are_grouped_into_whole_quotations(quarry: GoldWork) -> None:
    quotations = quarry.quotations or ()
    assert [[part.of(QUARRY) for part in quotation.parts] for quotation in quotations] == [
        ["Where is Mrs. Vane?"],
        ["Gone,", "and not a word left."],
        ["Well, well,"],
        ["Hush!"],
    ]
    assert [quotation.attribution for quotation in quotations] == ["explicit", "anaphoric", None, "implicit"]
    assert not quarry.marks_in_parts


def test_speakers_and_addressees_resolve_through_their_names(quarry: GoldWork) -> None:
    quotations = quarry.quotations or ()
    assert [quotation.speaker for quotation in quotations] == ["0", "2", "0", "3"]
    assert [quotation.addressees for quotation in quotations] == [("2",), ("0",), None, ("1", "3")]


def test_a_speaker_whom_no_table_lists_is_a_stranger(folder: Path) -> None:
    path = folder / "Quarry/quotation_info.csv"
    path.write_text(path.read_text().replace("mr. brill", "A Carter").replace("['Ned']", "nan"))
    work = pdnc.load(folder, "Quarry")
    quotation = (work.quotations or ())[2]
    assert quotation.speaker == "?a carter"
    assert quotation.speaker in work.unknown_speakers
    assert (work.quotations or ())[0].addressees is None


def test_quotes_are_parts_widened_to_their_marks(quarry: GoldWork) -> None:
    assert [QUARRY[quote.start : quote.end] for quote in quarry.story.quotes or ()] == [
        '"Where is Mrs. Vane?"',
        '"Gone,"',
        '"and not a word left."',
        '"Well, well,"',
        '" Hush!"',
    ]


def test_the_index_tells_the_person_of_narration(folder: Path) -> None:
    assert pdnc.load(folder, "Quarry").first_person is True
    index = folder / "novel_index.csv"
    index.write_text("Folder Name,Narrative Person\nQuarry,3.0\n")
    assert pdnc.load(folder, "Quarry").first_person is False
    index.unlink()
    assert pdnc.load(folder, "Quarry").first_person is None


def test_a_folder_without_novels_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no works of PDNC"):
        pdnc.names(tmp_path)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("character_info.csv", "Main Name", "Name"),
        ("character_info.csv", "{'Tom'", "{'Tom"),
        ("character_info.csv", "major", "main"),
        ("quotation_info.csv", "quoteByteSpans", "spans"),
        ("quotation_info.csv", "[[", "["),
    ],
)
def test_a_table_of_another_shape_is_one_sentence(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / "Quarry" / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    with pytest.raises(DataError, match=r"Quarry in .+ is not in PDNC's shape"):
        pdnc.load(folder, "Quarry")


def test_a_missing_table_is_one_sentence(folder: Path) -> None:
    (folder / "Quarry/character_info.csv").unlink()
    with pytest.raises(DataError, match="Cannot read the gold file"):
        pdnc.load(folder, "Quarry")


def test_the_digest_tells_data_apart_and_not_their_place(folder: Path, tmp_path: Path) -> None:
    other = write_pdnc(tmp_path / "copy")
    first = files.digest(folder, pdnc.paths(folder, "Quarry"))
    assert files.digest(other, pdnc.paths(other, "Quarry")[::-1]) == first
    (other / "Quarry/novel_text.txt").write_text(QUARRY + " ")
    assert files.digest(other, pdnc.paths(other, "Quarry")) != first


def test_words_inside_quotations_refer_to_people_of_the_table(quarry: GoldWork) -> None:
    start = QUARRY.index("Mrs. Vane")
    references = quarry.references or ()
    assert [(own.start, own.end, own.people) for own in references] == [(start, start + 9, {"1"})]


def test_a_release_without_mentions_has_no_references(folder: Path) -> None:
    path = folder / "Quarry" / "quotation_info.csv"
    text = path.read_text("utf-8").replace("mentionSpansList", "other")
    path.write_text(text, "utf-8")
    assert pdnc.load(folder, "Quarry").references is None
