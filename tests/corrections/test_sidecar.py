"""The file beside the story: read, added to, cut from, and never damaged."""

import re
import tomllib
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.corrections.kinds import Add, Kind, Line, Merge, Named, NotAPerson, Pronouns, Rename, Split, sentence
from storyworld.corrections.sidecar import (
    add_correction,
    as_toml,
    load_corrections,
    remove_correction,
    sidecar_of,
)
from storyworld.corrections.textquotes import TextQuote
from storyworld.errors import CorrectionsError
from storyworld.story import Correction

WHO = st.text(max_size=12) | st.builds(
    Named, name=st.text(max_size=12), at=st.text() | st.builds(TextQuote, exact=st.text(), nth=st.integers(1, 9))
)
KINDS = st.one_of(
    st.builds(Merge, people=st.lists(WHO, max_size=3).map(tuple), into=WHO),
    st.builds(Split, person=WHO, names=st.tuples(st.text()), name=st.none() | st.text()),
    st.builds(Add, name=st.text(), called=st.lists(st.text(), max_size=2).map(tuple)),
    st.builds(Rename, person=WHO, name=st.text()),
    st.builds(NotAPerson, person=WHO, category=st.sampled_from([None, "FAC", "VEH"])),
    st.builds(
        Line,
        at=st.builds(TextQuote, exact=st.text(), prefix=st.text(), suffix=st.text()),
        speaker=st.none() | WHO,
        to=st.none() | st.lists(WHO, max_size=2).map(tuple),
        spoken=st.booleans(),
        turn=st.booleans(),
    ),
    st.builds(Pronouns, person=WHO, pronouns=st.text()),
)
BY_HAND = """\
# my notes on this one
format = "storyworld-corrections/1"

# they are twins!
[[correction]]
do = "merge"
people = ["Izzy", { name = "a woman", at = "in the boat" }]
into = "Isobel Grant"

[[ correction ]]   # she said so herself
do = "line"
at = '''
"Yes,"'''
speaker = "Izzy"
"""


@given(correction=KINDS)
def test_whatever_is_corrected_is_written_as_toml(correction: Kind) -> None:
    [table] = tomllib.loads(as_toml(correction))["correction"]
    assert msgspec.convert(table, Kind) == correction
    assert sentence(correction)


def test_it_stands_beside_the_story(tmp_path: Path) -> None:
    assert sidecar_of(tmp_path / "a.b.txt") == tmp_path / "a.b.txt.storyworld.toml"


def test_adding_and_taking_back_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.storyworld.toml"
    path.write_text(BY_HAND, "utf-8")
    correction = Rename(person="Izzy", name='Isabelle "Izzy" \\ Ward\n\x00')
    assert add_correction(path, "story.txt", correction) == 3
    assert "# they are twins!" in path.read_text("utf-8")
    assert load_corrections(path)[2] == correction
    assert remove_correction(path, 3) == correction
    assert path.read_text("utf-8") == BY_HAND


def test_what_is_written_by_hand_is_understood_and_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.storyworld.toml"
    path.write_text(BY_HAND, "utf-8")
    merge, line = load_corrections(path)
    assert merge == Merge(people=("Izzy", Named(name="a woman", at="in the boat")), into="Isobel Grant")
    assert line == Line(at='"Yes,"', speaker="Izzy")
    assert remove_correction(path, 1) == merge
    assert load_corrections(path) == [line]
    assert "# my notes on this one" in path.read_text("utf-8")


def test_the_file_comes_with_the_first_correction_and_goes_with_the_last(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.storyworld.toml"
    assert load_corrections(path) == []
    add_correction(path, "story.txt", Rename(person="a", name="b"))
    assert "story.txt" in path.read_text("utf-8")
    remove_correction(path, 1)
    assert list(tmp_path.iterdir()) == []


def test_a_file_with_a_readers_own_words_stays(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.storyworld.toml"
    add_correction(path, "story.txt", Rename(person="a", name="b"))
    path.write_text(path.read_text("utf-8").replace("[[correction]]", "# why?\n[[correction]]"), "utf-8")
    remove_correction(path, 1)
    assert "# why?" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ('do = "marry"', "it has to do one of merge, split, add, rename, not-a-person, line, pronouns"),
        ('do = "rename"\nperson = "Izzy"', "missing required field `name`"),
        ('do = "rename"\nperson = "Izzy"\nname = "X"\nnmae = "Y"', "unknown field `nmae`"),
        ('do = "rename"\nperson = 3\nname = "X"', "`int`"),
        ('do = "not-a-person"\nperson = "Izzy"\ncategory = "BOAT"', "BOAT"),
    ],
)
def test_a_correction_that_is_not_understood_is_told_of_and_the_rest_is_read(
    tmp_path: Path, table: str, problem: str
) -> None:
    path = tmp_path / "s.toml"
    path.write_text(BY_HAND + f"\n[[correction]]\n{table}\n", "utf-8")
    *others, last = load_corrections(path)
    assert len(others) == 2
    assert isinstance(last, Correction)
    assert problem in (last.problem or "")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"format = ", "are not TOML"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "are not TOML"),
        (b"[[correction]]\ndo = 'line'\n", "do not begin with format"),
        (b'format = "storyworld-corrections/9"', "do not begin with format"),
        (b'format = "storyworld-corrections/1"\ncorrection = 3', "more than"),
        (b'format = "storyworld-corrections/1"\n[corrections]\n', "more than"),
        (b"\xff\xfe\x00", "not in UTF-8"),
    ],
)
def test_a_damaged_file_is_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "s.toml"
    path.write_bytes(content)
    for use in (load_corrections, lambda p: add_correction(p, "s", Rename(person="a", name="b"))):
        with pytest.raises(CorrectionsError, match=sentence) as error:
            use(path)
        assert "\n" not in str(error.value)
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CorrectionsError, match="Cannot open the corrections"):
        load_corrections(tmp_path)


def test_a_name_too_long_for_a_file_beside_it_has_no_corrections(tmp_path: Path) -> None:
    assert load_corrections(sidecar_of(tmp_path / ("x" * 250))) == []


@pytest.mark.parametrize("number", [0, 3])
def test_there_is_no_such_correction_to_take_back(tmp_path: Path, number: int) -> None:
    path = tmp_path / "s.toml"
    path.write_text(BY_HAND, "utf-8")
    with pytest.raises(CorrectionsError, match=f"no correction {number} in .*; there are 2"):
        remove_correction(path, number)


def test_a_layout_that_cannot_be_edited_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    inline = 'format = "storyworld-corrections/1"\ncorrection = [{ do = "rename", person = "a", name = "b" }]\n'
    path.write_text(inline, "utf-8")
    assert len(load_corrections(path)) == 1
    with pytest.raises(CorrectionsError, match="by hand"):
        remove_correction(path, 1)
    with pytest.raises(CorrectionsError, match=r"not TOML|by hand"):
        add_correction(path, "s", Rename(person="c", name="d"))
    assert path.read_text("utf-8") == inline


def test_the_example_in_the_documentation_is_understood(tmp_path: Path) -> None:
    document = (Path(__file__).parent.parent.parent / "docs" / "corrections.md").read_text("utf-8")
    [example] = re.findall(r"^```toml\n(.*?)^```$", document, re.DOTALL | re.MULTILINE)
    path = tmp_path / "s.toml"
    path.write_text(example, "utf-8")
    known = load_corrections(path)
    assert {type(one) for one in known} == set(get_args(Kind))
