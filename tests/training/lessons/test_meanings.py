"""Who the items of a work are, by what a corpus tells. Skipped where torch is not installed."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from conversed import conversation
from msgspec.structs import replace

from storyworld.gold.work import GoldLink, GoldQuotation, GoldReference, GoldWork
from storyworld.spans import Span
from storyworld.story import MadeBy, Source, Story
from storyworld.training.lessons.meanings import meaning_of
from storyworld.training.lessons.settling import Meaning
from storyworld.world import Candidates
from storyworld.world.speech.attribution.items import NAME, PRONOUN, QUOTATION

TEXT = "Wren saw Osk. He sat. “Up,” said she. “No.”"
WORK = GoldWork(
    name="tiny",
    story=Story(made_by=MadeBy(version="test"), source=Source(sha256="0" * 64, kind="plain"), text=TEXT),
    unknown_speakers=frozenset({"somebody"}),
)


def meaning(work: GoldWork, people: dict[int, str], speakers: tuple[str | None, str | None]) -> Meaning:
    """Items: Wren, Osk, he (as Osk), two quotations; members 0 and 1."""
    items = replace(
        conversation(5, n_people=2),
        kind=np.array([NAME, NAME, PRONOUN, QUOTATION, QUOTATION], np.int32),
        quotation=np.array([-1, -1, -1, 0, 1], np.int32),
        start=np.array([0, 1, 2, 3, 3, 3]),
        member=np.array([0, 1, 1], np.int32),
        log=np.zeros(3, np.float32),
        nobody=np.array([-9, -9, -9, 0, 0], np.float32),
    )
    places = np.array([(0, 4), (9, 12), (14, 16)])
    gold = [GoldQuotation(id="q", parts=(Span(0, 1),), speaker=speaker) for speaker in speakers]
    return meaning_of(work, Candidates(rows=[], items=items, places=places), people, gold)


def test_names_and_references_tell_where_not_all_is_labelled() -> None:
    work = replace(WORK, references=(GoldReference(14, 16, frozenset({"osk"})),))
    found = meaning(work, {0: "wren", 1: "osk"}, ("wren", "somebody"))
    wren, osk = found.member.tolist()
    assert found.is_known.tolist() == [False, False, True, True, True]
    assert found.person[2:].tolist() == [osk, wren, -1]
    assert -1 not in (wren, osk)


def test_a_member_is_whom_most_of_its_labelled_mentions_mean_and_a_name_most() -> None:
    links = (
        GoldLink(0, 4, "wren", "person", "name"),
        GoldLink(9, 12, "osk", "person", "name"),
        GoldLink(14, 16, "wren", "person", "pronoun"),
        GoldLink(20, 22, "osk", "person", "pronoun"),
    )
    found = meaning(replace(WORK, links=links), {}, (None, "osk"))
    assert found.is_known.tolist() == [True, True, True, False, True]
    wren, osk = found.person[:2].tolist()
    assert found.member.tolist() == [wren, osk]
    assert found.person[[2, 4]].tolist() == [wren, osk]


def test_somebody_who_is_mentioned_once_is_nobody_of_the_members() -> None:
    links = (GoldLink(0, 4, "wren", "person", "name"), GoldLink(14, 16, "wren", "person", "pronoun"))
    found = meaning(replace(WORK, links=(*links, GoldLink(9, 12, "osk", "person", "name"))), {}, (None, None))
    assert found.is_known[1]
    assert found.person[1] == -1
