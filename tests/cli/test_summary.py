import pytest
from msgspec.structs import replace

from storyworld.cli import summary
from storyworld.story import Quote, Relation, Scene, ScenePlace, Story


def shown(story: Story, capsys: pytest.CaptureFixture[str], width: int = 100) -> list[str]:
    summary.show(story, {}, width=width)
    return capsys.readouterr().out.splitlines()


def with_scenes(story: Story, n: int) -> Story:
    start, end = story.text.index("\"You're"), story.text.index("~*~")
    plain = Scene(id="s1", start=start, end=end, present=("c3", "c2", "c1"))
    quay = replace(plain, id="s2", place=ScenePlace(name="Halvard Quay", id="l1"), time="at night", present=())
    return replace(story, scenes=(plain, quay, *[plain] * (n - 2)))


def test_scenes_are_listed_with_where_when_and_who(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(with_scenes(small_story, 2), capsys)
    first = lines.index("2 scenes:")
    assert lines[first + 1 : first + 3] == [
        '  1. "You\'re late," said Captain Oduya, and…: Captain Oduya, Wren and Tobias Marsh',
        "  2. Halvard Quay, at night: nobody who is known",
    ]


def test_many_scenes_are_counted(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(with_scenes(small_story, 30), capsys)
    assert "  and 22 more" in lines
    assert sum(line.startswith("  ") and ". " in line[:6] for line in lines) == summary.MAX_SCENES


def test_the_surest_relations_are_shown_once(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    friends = Relation(a="c1", b="c3", kind="friend", begin=0, until=9, probability=0.6)
    relations = (
        friends,
        replace(friends, a="c3", b="c1", begin=9, probability=0.8),
        Relation(a="c1", b="c2", kind="colleague", role="captain", begin=0, until=9, probability=0.91),
        Relation(a="c1", b="nobody", kind="enemy", begin=0, until=9, probability=1.0),
    )
    lines = shown(replace(small_story, relations=relations), capsys)
    first = lines.index("Who is what to whom:")
    assert lines[first + 1 : first + 3] == [
        "  Captain Oduya is a captain of Wren (91% sure)",
        "  Tobias Marsh and Wren: friend (80% sure)",
    ]
    assert not any("80" in line or "60" in line for line in lines[first + 3 :])


def test_it_is_told_who_is_whose_mother_and_that_it_is_no_more_than_likely(
    small_story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    mother = Relation(a="c3", b="c1", kind="family", role="mother", begin=0, until=9, probability=0.7)
    lines = shown(replace(small_story, relations=(mother,)), capsys)
    assert "  perhaps Wren is the mother of Tobias Marsh (70% sure)" in lines


@pytest.mark.parametrize(
    ("probabilities", "said"),
    [
        ((None, 0.3, 0.9), "3 lines of speech; 1 has no safe speaker and 1 more is a guess."),
        ((None, None, 0.9), "3 lines of speech; 2 have no safe speaker."),
        ((0.3, 0.4, 0.9), "3 lines of speech, each with its speaker; 2 of them are guesses."),
    ],
)
def test_guesses_are_not_counted_among_those_without_a_speaker(
    small_story: Story, capsys: pytest.CaptureFixture[str], probabilities: tuple[float | None, ...], said: str
) -> None:
    quotes = tuple(
        Quote(id=f"q{i}", start=i, end=i + 1, kind="speech", speaker=None if p is None else "c1", probability=p or 0.0)
        for i, p in enumerate(probabilities)
    )
    assert said in shown(replace(small_story, quotes=quotes), capsys)


def test_what_was_not_computed_or_found_nothing_is_not_listed(
    small_story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    for story in (small_story, replace(small_story, scenes=(), relations=())):
        text = "\n".join(shown(story, capsys))
        assert "scene" not in text
        assert "whom" not in text


def test_names_cannot_command_the_terminal(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    scene = Scene(id="s", start=0, end=9, place=ScenePlace(name="Quay\x1b[2J\n\nHall"))
    text = "\n".join(shown(replace(small_story, scenes=(scene,)), capsys))
    assert "\x1b" not in text
    assert "Quay\ufffd[2J Hall" in text
