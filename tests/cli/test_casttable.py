"""The cast in terminals of different widths."""

import pytest
from msgspec.structs import replace

from storyworld.cli import summary
from storyworld.story import Story


def shown(story: Story, capsys: pytest.CaptureFixture[str], width: int) -> list[str]:
    summary.show(story, {}, width=width)
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("width", range(40, 120, 3))
def test_no_word_is_broken_that_has_room(width: int, small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    names = iter(("Colonel Bassington-Hythe", "Wilhelmina", "Archchancellor Ridd"))
    people = tuple(replace(one, name=next(names, one.name)) for one in small_story.characters or ())
    lines = shown(replace(small_story, characters=people), capsys, width)
    words = {word.strip(",.:;") for line in lines for word in line.split()}
    parts = ("Bassington", "Wilhelmina", "Archchancellor")
    broken = {word for word in words for part in parts if len(word) > 2 and word in part and word != part}
    assert broken == set()
    assert not any(word.endswith(("Hyth", "Hyt", "Hy")) for word in words)


def test_what_has_no_room_is_told(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    assert "In a wider terminal: also called, talks with" in shown(small_story, capsys, 60)
    narrow = " ".join(shown(small_story, capsys, 50))
    assert "In a wider terminal: also called, words, mentions, talks with" in narrow
    assert not any("wider" in line for line in shown(small_story, capsys, 80))
