"""Who is added to the cast is meant where the text calls somebody so."""

import pytest
from msgspec.structs import replace
from soundness import assert_sound, line, named, words_of

from storyworld.corrections import correct, correct_one
from storyworld.corrections.kinds import Add, Line, NotAPerson
from storyworld.story import Block, Story


def test_who_is_missing_is_added_with_what_means_them(mill: Story) -> None:
    left_out = correct_one(mill, NotAPerson(person="the miller", category="ORG"))
    after = correct(left_out, [Add(name="Torres", called=("the miller",)), Line(at='"Mind', speaker="Torres")])
    assert_sound(after)
    new = named(after, "Torres")
    assert new.id not in {person.id for person in left_out.characters or ()}
    assert words_of(after, new.id) == ["the miller", "Torres", "He"]
    assert [alias.text for alias in new.aliases] == ["Torres", "the miller"]
    assert {m.category for m in after.mentions or () if m.entity == new.id} == {"PER"}
    assert (line(after, '"Mind').speaker, new.n_quotes, new.corrected) == (new.id, 1, True)
    assert [event.agent for event in after.events or ()] == ["c1", "c1", "c3", new.id]


def test_who_is_never_named_can_be_added_too(mill: Story) -> None:
    after = correct(mill, [Add(name="the voice"), Line(at='"Yes?"', speaker="the voice")])
    assert_sound(after)
    assert (named(after, "the voice").n_mentions, named(after, "the voice").is_named) == (0, False)
    assert line(after, '"Yes?"').speaker == "c7"


@pytest.mark.parametrize(
    ("words", "n_mentions"),
    [
        ("Hob. He knew. Nobody liked Hob's dog.", 2),
        ("Hobbes came, and Isobel Hob Grant.", 1),
        ("The hob was hot. Hob in hand, they sat. They liked Hob.", 1),
        ("A hob.", 0),
    ],
)
def test_who_is_added_is_meant_wherever_the_text_has_the_name(mill: Story, words: str, n_mentions: int) -> None:
    text = f"{mill.text}\n{words}"
    story = replace(mill, text=text, blocks=(Block(start=0, end=len(text), kind="paragraph"),))
    after = correct_one(story, Add(name="Hob"))
    assert_sound(after)
    new = named(after, "Hob")
    assert words_of(after, new.id) == ["Hob"] * n_mentions
    assert len({mention.id for mention in after.mentions or ()}) == len(after.mentions or ())
    assert [alias.text for alias in new.aliases] == ["Hob"] * (n_mentions > 0)


def test_a_name_in_a_note_or_within_somebody_elses_name_adds_nothing(mill: Story) -> None:
    text = f"{mill.text}\nThanks to Hob!"
    note = Block(start=len(mill.text) + 1, end=len(text), kind="authors_note")
    story = replace(mill, text=text, blocks=(Block(start=0, end=len(mill.text), kind="paragraph"), note))
    assert named(correct_one(story, Add(name="Hob")), "Hob").n_mentions == 0
    assert named(correct_one(mill, Add(name="Isobel")), "Isobel").n_mentions == 0
