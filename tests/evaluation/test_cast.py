"""The cast is scored against the people that the corpus lists; words in quotations against whom they mean."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from goldcorpora import QUARRY, write_pdnc
from storyworld.evaluation.cast import cast_scores, narrator_scores, reference_scores
from storyworld.evaluation.scores import Score, value
from storyworld.gold import pdnc
from storyworld.gold.identity import by_names
from storyworld.gold.work import GoldWork
from storyworld.story import Alias, Character, Mention, Narration, Story


@pytest.fixture
def quarry(tmp_path: Path) -> GoldWork:
    return pdnc.load(write_pdnc(tmp_path), "Quarry")


def person(id_: str, *names: str, n_mentions: int = 20, pronouns: str | None = None) -> Character:
    aliases = tuple(Alias(text=name, kind="name", count=2) for name in names)
    return Character(id=id_, name=names[0], aliases=aliases, n_mentions=n_mentions, pronouns=pronouns)


def told(quarry: GoldWork, *people: Character, **layers: object) -> Story:
    return replace(quarry.story, characters=people, **layers)  # type: ignore[arg-type]


def figures(quarry: GoldWork, story: Story) -> dict[str, float | None]:
    identity = by_names(story.characters or (), quarry.story.characters or ())
    scores: dict[str, Score] = cast_scores(quarry, story, identity)
    scores |= reference_scores(quarry, story, identity) | narrator_scores(quarry, story, identity)
    return {path: value(score) for path, score in scores.items()}


def test_people_are_found_split_or_made_up(quarry: GoldWork) -> None:
    people = (
        person("a", "Tom Brill", "Tom", n_mentions=40, pronouns="he/him"),
        person("b", "Mr. Brill", n_mentions=30),
        person("c", "the Ferry"),
        person("d", "Ned", n_mentions=12, pronouns="she/her"),
        person("e", "the Rope", n_mentions=9),
    )
    found = figures(quarry, told(quarry, *people))
    assert (found["cast.major"], found["cast.intermediate"], found["cast.minor"]) == (1, 0, 1)
    assert found["cast.found"] == pytest.approx(2 / 3)
    assert (found["cast.sound"], found["cast.invented"], found["cast.split"]) == (0.5, 0.25, 0.25)
    assert found["cast.merged"] == 0


def test_a_place_among_the_people_is_nobody_where_names_are_labelled(quarry: GoldWork) -> None:
    people = (
        person("a", "Tom Brill", "Tom", n_mentions=40),
        person("b", "Howards End", n_mentions=30),
        person("c", "Howards End", n_mentions=9),
        person("d", "Ned", n_mentions=12),
    )
    people = tuple(replace(own, is_named=True) for own in people)
    assert "cast.nobody" not in figures(quarry, told(quarry, *people))
    found = figures(replace(quarry, nobodys=frozenset({"howards end"})), told(quarry, *people))
    assert found["cast.nobody"] == pytest.approx(1 / 3)


def test_who_is_taken_in_by_another_is_merged(quarry: GoldWork) -> None:
    found = figures(quarry, told(quarry, person("a", "Tom Brill", "Tom", "Anna")))
    assert found["cast.merged"] == pytest.approx(1 / 3)
    assert found["cast.found"] == pytest.approx(1 / 3)


def test_names_and_pronouns_are_those_of_people_who_are_found(quarry: GoldWork) -> None:
    right = person("a", "Tom Brill", "Tom", pronouns="he/him")
    assert figures(quarry, told(quarry, right))["cast.aliases"] == 1
    assert figures(quarry, told(quarry, right))["cast.pronouns"] == 1
    wrong = person("a", "Tom Brill", "the quarryman", pronouns="she/her")
    assert figures(quarry, told(quarry, wrong))["cast.aliases"] == 0.5
    assert figures(quarry, told(quarry, wrong))["cast.pronouns"] == 0


@pytest.mark.parametrize(("entity", "share"), [("v", 1), ("t", 0), (None, 0)])
def test_words_in_quotations_mean_somebody(quarry: GoldWork, entity: str | None, share: float) -> None:
    start = QUARRY.index("Mrs. Vane")
    vane = Mention(
        id="m1",
        start=start,
        end=start + 9,
        head_start=start + 5,
        head_end=start + 9,
        form="name",
        category="PER",
        entity=entity,
    )
    story = told(quarry, person("v", "Anna Vane"), person("t", "Tom"), mentions=(vane,))
    assert figures(quarry, story)["references.all"] == share


def test_the_longest_mention_within_a_stretch_is_scored(quarry: GoldWork) -> None:
    start = QUARRY.index("Mrs. Vane")

    def mention(first: int, last: int, entity: str) -> Mention:
        at = (start + first, start + last)
        return Mention(
            id=entity,
            start=at[0],
            end=at[1],
            head_start=at[0],
            head_end=at[1],
            form="name",
            category="PER",
            entity=entity,
        )

    within = (mention(0, 9, "v"), mention(0, 4, "t"), mention(5, 7, "t"))
    story = told(quarry, person("v", "Anna Vane"), person("t", "Tom"), mentions=within)
    assert figures(quarry, story)["references.all"] == 1


def test_how_it_is_told_and_by_whom(quarry: GoldWork) -> None:
    sections = (
        Narration(start=0, end=30, person="first", narrator="n"),
        Narration(start=30, end=40, person="third"),
    )
    found = figures(quarry, told(quarry, person("n", "Ned Harrow"), narration=sections))
    assert (found["narration.person"], found["narration.narrator"]) == (0.75, 1)
    sections = (Narration(start=0, end=40, person="first"),)
    assert figures(quarry, told(quarry, narration=sections))["narration.narrator"] == 0
