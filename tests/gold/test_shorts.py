from pathlib import Path

import pytest

from storyworld.errors import DataError
from storyworld.evaluation.evaluating import evaluate
from storyworld.gold import shorts
from storyworld.spans import Span
from storyworld.story import Story

HEAD = """title: The Weighing Room
section: third | past | - | Mara Venn
person: Mara Venn | Mara; the medic | she/her
person: Tomas | Tomas | he/him
relation: Mara Venn | Tomas | family: sister
=====
"""
BODY = """The Weighing Room

[[scene place=the weighing room/the quay; present=Mara Venn, Tomas; time=at six]]
Mara came to the quay at six.

[[s Tomas > Mara Venn]]"You're late," said Tomas. [[s Tomas > Mara Venn]]"Again. They call it [[q]]'the hour'."

[[s Mara Venn]]"I know. [[m Tomas > Mara Venn]]'Come,' it says.

[[s Mara Venn]]"So I came." The medic sat down.
[[scene place=-; present=Mara Venn; time=-]]
Two hours later she was alone.
"""


def written(folder: Path, body: str = BODY, head: str = HEAD) -> Path:
    (folder / "tale.story").write_text(head + body)
    return folder


def test_marks_are_taken_out_and_become_lines(tmp_path: Path) -> None:
    work = shorts.load(written(tmp_path), "tale")
    text = work.story.text
    assert "[[" not in text
    assert text.startswith("The Weighing Room\n\nMara came to the quay at six.\n\n\"You're late,")
    lines = [(text[q.parts[0].start : q.parts[0].end], q.speaker, q.addressees) for q in work.quotations or ()]
    assert lines == [
        ('"You\'re late,"', "Tomas", ("Mara Venn",)),
        ("\"Again. They call it 'the hour'.\"", "Tomas", ("Mara Venn",)),
        ("\"I know. 'Come,' it says.", "Mara Venn", None),
        ('"So I came."', "Mara Venn", None),
    ]


def test_scenes_have_places_times_and_people(tmp_path: Path) -> None:
    work = shorts.load(written(tmp_path), "tale")
    first, second = work.scenes or ()
    assert work.story.text[first.start :].startswith("Mara came")
    assert (first.places, first.times) == (("the weighing room", "the quay"), ("at six",))
    assert {work.story.text[own[0].start : own[0].end] for own in first.present} == {"Mara", "Tomas"}
    assert work.story.text[second.start :].startswith("Two hours")
    assert (second.places, second.times, second.is_marked) == ((), (), False)


@pytest.mark.parametrize("border", ["* * *\n", "Chapter Two\n", "\n\n"])
def test_a_break_a_heading_or_a_gap_marks_a_scene(tmp_path: Path, border: str) -> None:
    body = BODY.replace("[[scene place=-", f"\n{border}\n[[scene place=-")
    scenes = shorts.load(written(tmp_path, body), "tale").scenes or ()
    assert [scene.is_marked for scene in scenes] == [True, True]


def test_the_head_tells_of_people_and_of_the_telling(tmp_path: Path) -> None:
    work = shorts.load(written(tmp_path), "tale")
    (relation,) = work.relations or ()
    assert relation.kinds == {"family"}
    (passage,) = work.passages or ()
    assert (passage.person, passage.tense, passage.narrator, passage.focalizer) == ("third", "past", None, "Mara Venn")
    start = work.story.text.index("Mara")
    assert Span(start, start + 4) in passage.names["Mara Venn"]


@pytest.mark.parametrize(
    ("body", "head", "match"),
    [
        (BODY.replace("[[s Tomas", "[[s Tom"), HEAD, "Tom is nobody"),
        (BODY.replace("present=Mara Venn;", "present=Mara;"), HEAD, "Mara is nobody"),
        (BODY.replace("[[q]]", "[[x]]"), HEAD, "this mark says nothing"),
        (BODY, HEAD.replace("family: sister", "kin"), "kin is no kind"),
        (BODY, HEAD.replace("title:", "heading:"), "line of the head"),
        (BODY, HEAD.replace("=====", "===="), "no marked story"),
    ],
)
def test_what_is_not_understood_is_refused(tmp_path: Path, body: str, head: str, match: str) -> None:
    with pytest.raises(DataError, match=match):
        shorts.load(written(tmp_path, body, head), "tale")


def test_a_folder_without_stories_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="marked stories"):
        shorts.names(tmp_path)


def test_a_reader_is_scored_on_them(tmp_path: Path) -> None:
    work = shorts.load(written(tmp_path), "tale")

    def reader(text: str, **_: object) -> Story:
        return work.story if text == work.story.text else pytest.fail("another text")

    figures = evaluate("shorts", tmp_path, reader).measures
    assert figures["speakers.overall"].value == 1.0
    assert figures["addressees.f1"].n_gold == 2


def test_all_stories_of_the_package_can_be_read() -> None:
    loaded = {
        part: [shorts.load(shorts.FOLDER / part, name) for name in shorts.names(shorts.FOLDER / part)]
        for part in ("lessons", "dev", "hard", "test")
    }
    texts = [work.story.text for works in loaded.values() for work in works]
    assert len(set(texts)) == len(texts)
    for work in (work for works in loaded.values() for work in works):
        assert len(work.quotations or ()) >= 40, work.name
        assert work.scenes, work.name
        assert all(scene.present for scene in work.scenes or ()), work.name
        assert not {"[[", "]]"} & set(work.story.text.split()), work.name


def test_a_story_of_several_ways_has_the_passages_that_its_scenes_begin(tmp_path: Path) -> None:
    head = HEAD.replace("Mara Venn\nperson", "Mara Venn\nsection: third | present | - | Tomas\nperson", 1)
    body = (
        "[[scene eyes=Mara Venn]]\nMara came.\n\n[[scene]]\nShe sat.\n\n***\n\n[[scene eyes=Tomas]]\nTomas comes.\n\n"
    )
    work = shorts.load(
        written(tmp_path, body + "[[scene eyes=?]]\nWho knows.\n\n[[scene eyes=-]]\nRain.\n", head), "tale"
    )
    told = [
        (work.story.text[own.start : own.end].split()[0], own.tense, own.focalizer, tuple(own.names))
        for own in work.passages or ()
    ]
    assert told == [
        ("Mara", "past", "Mara Venn", ("Mara Venn",)),
        ("Tomas", "present", "Tomas", ("Tomas",)),
        ("Rain.", "past", None, ()),
    ]
    assert shorts.load(written(tmp_path, BODY, head), "tale").passages is None
    with pytest.raises(DataError, match="Osk is nobody whom the head names"):
        shorts.load(written(tmp_path, "[[scene eyes=Osk]]\nRain.\n", head), "tale")
