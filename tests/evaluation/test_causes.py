"""Each wrong speaker is laid to the step that lost the right one."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from goldcorpora import write_pdnc
from storyworld.evaluation.causes import AFTER, BEFORE, cause_scores
from storyworld.evaluation.scores import value
from storyworld.gold import pdnc
from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.spans import Span
from storyworld.story import Mention, Quote


@pytest.fixture
def work(tmp_path: Path) -> GoldWork:
    """A work in which Ada speaks at 5000."""
    names = pdnc.names(write_pdnc(tmp_path))
    quotation = GoldQuotation(id="1", parts=(Span(5000, 5010),), speaker="ada")
    return replace(pdnc.load(tmp_path, names[0]), quotations=(quotation,))


def mention(start: int, entity: str) -> Mention:
    return Mention(
        id="",
        start=start,
        end=start + 3,
        head_start=start,
        head_end=start + 3,
        form="name",
        category="PER",
        entity=entity,
    )


def cause(work: GoldWork, quotes: list[Quote], mentions: list[Mention], identity: dict[str, str]) -> str | None:
    figures = {path: value(score) for path, score in cause_scores(work, quotes, mentions, identity).items()}
    found = [path.rpartition(".")[2] for path, share in figures.items() if share]
    assert len(found) <= 1
    return found[0] if found else None


def said(speaker: str | None) -> list[Quote]:
    return [Quote(id="q1", start=4999, end=5011, kind="speech", speaker=speaker)]


KNOWN = {"c1": "ada", "c2": "ben"}


def test_what_is_right_has_no_cause(work: GoldWork) -> None:
    assert cause(work, said("c1"), [], KNOWN) is None


def test_a_quotation_that_was_not_found(work: GoldWork) -> None:
    assert cause(work, [], [mention(4000, "c1")], KNOWN) == "span"


def test_a_speaker_whom_nobody_in_the_cast_is(work: GoldWork) -> None:
    assert cause(work, said("c2"), [mention(4000, "c2")], {"c2": "ben"}) == "cast"


@pytest.mark.parametrize(("at", "expected"), [(5000 - BEFORE, "choice"), (5000 - BEFORE - 1, "mention")])
def test_a_speaker_who_was_there_or_was_not(work: GoldWork, at: int, expected: str) -> None:
    assert cause(work, said("c2"), [mention(at, "c1"), mention(4990, "c2")], KNOWN) == expected


def test_a_speaker_who_comes_soon_was_there_too(work: GoldWork) -> None:
    assert cause(work, said(None), [mention(5009 + AFTER, "c1")], KNOWN) == "choice"
    assert cause(work, said(None), [mention(5010 + AFTER, "c1")], KNOWN) == "mention"
