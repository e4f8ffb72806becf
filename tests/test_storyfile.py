import json
import stat
from pathlib import Path
from typing import get_type_hints

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import storyworld
from storyworld.errors import StoryFileError, StoryworldError
from storyworld.spans import Span
from storyworld.story import (
    Alias,
    Block,
    Character,
    Correction,
    Encounter,
    Event,
    MadeBy,
    Mention,
    Metadata,
    Narration,
    Place,
    Quote,
    Relation,
    Scene,
    ScenePlace,
    Source,
    Story,
    Tokens,
)
from storyworld.storyfile import dumps, load, loads, save, write_whole

TEXT = "“No,” said Ansa. The mill stood empty. 🜂"

FULL = Story(
    made_by=MadeBy(version="0.1.0", bundle="small", settings=storyworld.Settings(encoding="cp1252")),
    source=Source(path="a.txt", sha256="ab" * 32, kind="plain", detected="generic", encoding="cp1252"),
    metadata=Metadata(title="The Mill", authors=("A", "B"), extra={"Status": "complete"}),
    text=TEXT,
    blocks=(Block(start=0, end=41, kind="paragraph", names=Span(11, 15), recovered=True, origin="p[1]"),),
    emphasis=((1, 3),),
    bold=((1, 2),),
    sentences=((0, 16), (17, 38)),
    tokens=Tokens(start=(0, 1), end=(1, 3), lemma=("“", "no"), head=(-1, 0), event=(False, True)),
    mentions=(
        Mention(id="m1", start=11, end=15, head_start=11, head_end=15, form="name", category="PER", entity="c1"),
    ),
    characters=(
        Character(
            id="c1",
            name="Ansa",
            aliases=(Alias(text="Ansa", kind="name", count=1, evidence=((11, 15),)),),
            pronouns="she/her",
            n_mentions=1,
            first=11,
            last=11,
            corrected=True,
        ),
    ),
    places=(Place(id="p1", name="The mill", category="FAC", n_mentions=1),),
    quotes=(
        Quote(
            id="q1",
            start=0,
            end=5,
            kind="speech",
            speaker="c1",
            addressees=("c1",),
            attribution="explicit",
            cue=Span(6, 15),
            probability=0.1 + 0.2,
        ),
    ),
    events=(Event(start=6, end=10, agent="m1"),),
    narration=(Narration(start=0, end=41, person="third", tense="past"),),
    scenes=(Scene(id="s1", start=0, end=41, place=ScenePlace(name="The mill", id="p1"), present=("c1",)),),
    encounters=(Encounter(scene="s1", a="c1", b="c2", n_lines=(1, 0), tone=-0.5, evidence=((0, 5),)),),
    relations=(
        Relation(a="c1", b="c2", kind="family", role="sister", begin=0, until=41, probability=1.0, evidence=((0, 5),)),
    ),
    corrections=(
        Correction(what="Ansa goes by she/her"),
        Correction(what="Tam is Tom", problem="nobody is called Tam"),
    ),
    notices=("A notice.",),
)


def test_a_full_story_comes_back_equal() -> None:
    assert loads(dumps(FULL)) == FULL


def test_the_full_story_of_these_tests_has_every_layer() -> None:
    assert [name for name in get_type_hints(Story) if not getattr(FULL, name)] == []


def test_the_same_story_gives_the_same_bytes() -> None:
    assert dumps(loads(dumps(FULL))) == dumps(FULL)


def test_a_story_file_is_plain_json_with_the_names_of_the_format() -> None:
    file = json.loads(dumps(FULL))
    assert file["format"] == "storyworld/1"
    assert file["text"] == TEXT
    assert file["quotes"][0]["cue"] == {"start": 6, "end": 15}
    assert file["quotes"][0]["probability"] == 0.1 + 0.2
    assert file["relations"][0]["from"] == 0
    assert file["sentences"] == [[0, 16], [17, 38]]


def test_a_layer_that_was_not_computed_is_null_in_the_file() -> None:
    bare = Story(made_by=MadeBy(version="0"), source=Source(sha256="", kind="plain"), text="x", quotes=())
    file = json.loads(dumps(bare))
    assert file["quotes"] == []
    assert file["events"] is None
    assert loads(dumps(bare)) == bare


@settings(max_examples=50, deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs"])), probability=st.floats(0, 1))
def test_any_text_and_any_probability_survive(text: str, probability: float) -> None:
    quote = Quote(id="q1", start=0, end=len(text), kind="speech", probability=probability)
    story = msgspec.structs.replace(FULL, text=text, quotes=(quote,))
    assert loads(dumps(story)) == story


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe\x00",
        b"{}",
        dumps(FULL)[:-20],
        dumps(FULL).replace(b"storyworld/1", b"storyworld/9"),
        dumps(FULL).replace(b'"kind":"speech"', b'"kind":"shout"'),
        dumps(FULL).replace(b'"text":"', b'"text":"\xff', 1),
        dumps(FULL).strip()[:-1] + b',"new":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    ],
    ids=["empty", "cut", "list", "binary", "no fields", "cut late", "other format", "unknown kind", "no UTF-8", "deep"],
)
def test_a_damaged_file_is_one_sentence(data: bytes) -> None:
    with pytest.raises(StoryFileError) as caught:
        loads(data)
    assert "storyworld read" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_fields_that_a_later_version_adds_are_passed_over() -> None:
    later = dumps(FULL).replace(b'{"format"', b'{"weather":[],"format"', 1)
    assert loads(later) == FULL


def test_a_story_is_saved_and_loaded(tmp_path: Path) -> None:
    save(FULL, tmp_path / "story.json")
    assert load(tmp_path / "story.json") == FULL
    assert [path.name for path in tmp_path.iterdir()] == ["story.json"]


def test_a_missing_story_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoryFileError, match=r"Cannot open the story file .*nowhere\.json"):
        load(tmp_path / "nowhere.json")


def test_a_written_file_can_be_read_as_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "whole", b"data")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("plain", "whole")}
    assert len(modes) == 1


def test_writing_where_nothing_can_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoryworldError, match=r"Cannot write .*nowhere/story\.json"):
        save(FULL, tmp_path / "nowhere" / "story.json")


def test_a_write_that_fails_leaves_the_old_file_and_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "story.json"
    write_whole(target, b"old")

    def no_space(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_space)
    with pytest.raises(StoryworldError, match="No space left on device"):
        write_whole(target, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("story.json", b"old")]


def test_what_is_no_story_file_is_called_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"a": 1}')
    with pytest.raises(StoryFileError, match=r"notes\.json is not a storyworld/1 story file"):
        load(path)
