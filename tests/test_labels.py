"""The scorer counts what is wrong as wrong."""

import pytest
from msgspec.structs import replace

from labels import Labels, Person, Scored, Told, measure
from storyworld.story import Quote, Story

CAST = [Person("Captain Oduya", ["the captain"], "she/her"), Person("Wren", [], None), Person("Tobias Marsh", [], None)]
LABELS = Labels(
    story="salt.txt",
    told=[Told('"You', "first", "past", "Wren", "Wren")],
    cast=CAST,
    quotes=[
        ("You're late,", "Captain Oduya", "speech", ["Wren"]),
        ("The tide is early,", "Wren", "speech", []),
        ("Where is everyone?", "Wren", "thought", []),
        ("crew", None, "scare", []),
    ],
    marks=['""', '""', "''", '""'],
    blocks=[("title", "Salt & Lanterns"), ("scene_break", "~*~")],
)


def shares(story: Story, labels: Labels = LABELS) -> dict[str, float]:
    return measure([Scored(story, labels)])


def quotes_of(story: Story) -> tuple[Quote, ...]:
    return story.quotes or ()


def test_what_agrees_is_right(small_story: Story) -> None:
    found = shares(small_story)
    assert {found.pop("quotations_labelled"), found.pop("cast_labelled")} == {4 / 15, 3 / 4}
    assert set(found.values()) == {1.0}


def test_a_quotation_with_other_borders_is_not_found_and_has_no_speaker(small_story: Story) -> None:
    first, *rest = quotes_of(small_story)
    found = shares(replace(small_story, quotes=(replace(first, end=first.end - 3), *rest)))
    assert (found["quotations"], found["kinds"], found["speakers"]) == (3 / 4, 3 / 4, 2 / 3)


def test_another_kind_and_another_speaker_are_wrong(small_story: Story) -> None:
    first, *rest = quotes_of(small_story)
    found = shares(replace(small_story, quotes=(replace(first, kind="thought", speaker="c2x"), *rest)))
    assert (found["quotations"], found["kinds"], found["speakers"]) == (1.0, 3 / 4, 2 / 3)


def test_a_person_who_is_not_in_the_cast_is_missed(small_story: Story) -> None:
    characters = tuple(c for c in small_story.characters or () if c.name != "Wren")
    found = shares(replace(small_story, characters=characters))
    assert (found["cast"], found["speakers"], found["narrators"]) == (2 / 3, 1 / 3, 0.0)


def test_another_way_of_telling_is_wrong(small_story: Story) -> None:
    [narration] = small_story.narration or ()
    found = shares(replace(small_story, narration=(replace(narration, person="third", tense="present"),)))
    assert (found["persons"], found["tenses"], found["narrators"]) == (0.0, 0.0, 1.0)


def test_a_block_of_another_kind_is_wrong(small_story: Story) -> None:
    blocks = tuple(b if b.kind != "title" else replace(b, kind="paragraph") for b in small_story.blocks)
    assert shares(replace(small_story, blocks=blocks))["blocks"] == 1 / 2


def test_labels_that_are_not_in_the_text_are_an_error(small_story: Story) -> None:
    labels = replace(LABELS, quotes=[("No such words", "Wren", "speech", [])], marks=['""'])
    with pytest.raises(ValueError, match="No such words"):
        shares(small_story, labels)
