"""Untagged turns are settled together, between the tagged ones."""

from segmented import quotations
from storyworld.segmenting.dialogue import Quotation
from storyworld.story import QuoteKind
from storyworld.world.decisions import PROBABILITY, Decision
from storyworld.world.speech.addressees import find_addressees
from storyworld.world.speech.exchanges import SOFT, settle_exchanges

MARA, PIET, INES = 0, 1, 2


def turns(*decided: tuple[int | None, str]) -> tuple[list[Decision], list[Quotation], list[QuoteKind]]:
    """One quotation a paragraph, decided so."""
    text = "\n\n".join('"Words."' for _ in decided)
    return [Decision(speaker, reason) for speaker, reason in decided], quotations(text), ["speech"] * len(decided)


def settled(*decided: tuple[int | None, str]) -> list[int | None]:
    return [decision.speaker for decision in settle_exchanges(*turns(*decided))]


def test_a_tag_after_the_turns_corrects_them() -> None:
    found = settled((MARA, "tag name"), (PIET, "turn"), (MARA, "turn"), (PIET, "turn"), (MARA, "tag name"))
    assert found == [MARA, PIET, MARA, PIET, MARA]
    found = settled((MARA, "in mind"), (PIET, "in mind"), (MARA, "tag name"), (PIET, "tag name"))
    assert found == [MARA, PIET, MARA, PIET]
    found = settled((PIET, "in mind"), (MARA, "turn"), (MARA, "tag name"), (PIET, "tag name"))
    assert found == [MARA, PIET, MARA, PIET]


def test_what_a_tag_says_stays() -> None:
    decided = ((MARA, "tag name"), (MARA, "tag pronoun"), (PIET, "tag name"), (PIET, "beat"))
    assert settled(*decided) == [MARA, MARA, PIET, PIET]


def test_who_is_called_does_not_speak_the_turn() -> None:
    decisions, found, kinds = turns((PIET, "tag name"), (INES, "tag name"), (PIET, "in mind"), (MARA, "tag name"))
    decisions[2].addressees = (MARA,)
    decisions[1].called = (MARA,)
    assert [d.speaker for d in settle_exchanges(decisions, found, kinds)] == [PIET, INES, PIET, MARA]


def test_taking_turns_gives_no_turn_to_whom_it_calls() -> None:
    decisions, found, kinds = turns((MARA, "tag name"), (PIET, "tag name"), (INES, "turn"), (PIET, "tag name"))
    assert settle_exchanges(decisions, found, kinds)[2].speaker == MARA
    decisions[2].speaker = INES
    decisions[2].called = (MARA,)
    assert settle_exchanges(decisions, found, kinds)[2].speaker == INES


def test_unknown_speakers_and_words_that_nobody_speaks_are_left_alone() -> None:
    decisions, found, _ = turns((MARA, "tag name"), (None, ""), (PIET, "turn"))
    kinds: list[QuoteKind] = ["speech", "scare", "speech"]
    assert [d.speaker for d in settle_exchanges(decisions, found, kinds)] == [MARA, None, PIET]


def test_every_ground_has_a_probability() -> None:
    assert PROBABILITY.keys() >= SOFT
    assert all(0.0 < probability < 1.0 for probability in PROBABILITY.values())
    assert max(PROBABILITY, key=lambda reason: PROBABILITY[reason]).startswith("tag")


def test_speech_is_said_to_whom_it_calls_else_to_the_other_party() -> None:
    decisions, found, kinds = turns((MARA, "tag name"), (PIET, "tag name"), (INES, "tag name"))
    decisions[2].called = (MARA, INES)
    assert [d.addressees for d in find_addressees(decisions, found, kinds)] == [(PIET,), (MARA,), (MARA,)]


def test_what_a_tag_says_of_the_hearer_stays() -> None:
    decisions, found, kinds = turns((MARA, "tag name"), (PIET, "tag name"))
    decisions[1].addressees = (INES,)
    assert find_addressees(decisions, found, kinds)[1].addressees == (INES,)


def test_thoughts_are_said_to_nobody() -> None:
    decisions, found, _ = turns((MARA, "tag name"), (PIET, "tag name"))
    decisions[1].addressees = (MARA,)
    assert find_addressees(decisions, found, ["speech", "thought"])[1].addressees == ()


def test_whoever_talks_alone_talks_to_nobody_known() -> None:
    decisions, found, kinds = turns((MARA, "tag name"), (MARA, "tag name"))
    assert [d.addressees for d in find_addressees(decisions, found, kinds)] == [(), ()]
