"""Who else somebody is whom lines alone name; who hears and speaks is written down here, not learned."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.predictions import SpeechScorers
from storyworld.story import Character
from storyworld.world import build_layers, draft_world
from storyworld.world.draft import Draft
from storyworld.world.speech.attribution import Attributed
from storyworld.world.speech.attribution.scores import Belief
from storyworld.world.speech.callsigns import Calls, CallSigns, find_calls
from storyworld.world.speech.secondnames import SecondName, join, second_name_rows, second_names

TALK = (
    "Amsel stood at the wheel. Ferreira watched Amsel, and Ned slept.\n\n"
    '"Hard over, Cap!" said Ferreira.\n\n'
    '"I have her," said Amsel.\n\n'
    '"She is turning, Cap," said Ferreira.\n\n'
    '"Then we are saved," said Amsel.\n\n'
    "Ned turned over. Amsel laughed."
)
NAMES = ("Amsel", "Ferreira", "Ned", "Cap")
SURE, HARDLY = 6.0, -6.0
WEIGHTS = {
    "heard": 6.0,
    "least_heard": -3.0,
    "ahead": 1.8,
    "before": 0.9,
    "both": -2.0,
    "nobody": 1.9,
    "nobody_calls": 1.3,
}


def nobody(features: np.ndarray) -> np.ndarray:
    return np.full(len(features), -9.0, np.float32)


def drafted(text: str) -> Draft:
    return draft_world(text, cut_up(text), None)


def of(draft: Draft, name: str) -> int:
    return next(m for m, member in enumerate(draft.roster.members) if member.label == name)


def attributed(draft: Draft, hearing: Mapping[int, Mapping[str, float]]) -> Attributed:
    """Return what is believed where the tags are right and these scores tell who hears the lines."""
    speakers = {q: own.speaker for q, own in enumerate(draft.decisions)}
    beliefs = {q: Belief({speaker: -0.01}, -5.0) for q, speaker in speakers.items() if speaker is not None}
    scores = {q: {of(draft, name): score for name, score in own.items()} for q, own in hearing.items()}
    return Attributed(draft.decisions, [], beliefs, scores)


def joined(text: str, hearing: Mapping[int, Mapping[str, float]]) -> dict[str, str]:
    draft = drafted(text)
    members = draft.roster.members
    same = second_names(second_name_rows(draft, attributed(draft, hearing), find_calls(draft)), WEIGHTS)
    return {members[name].label: members[other].label for name, other in same.items()}


def test_who_is_only_called_is_found_with_the_lines_that_call() -> None:
    draft = drafted(TALK.replace("Then we are saved", "Cap is my name"))
    assert find_calls(draft) == {of(draft, "Cap"): Calls([0, 2], [3])}


def test_whom_the_narration_names_is_not_only_called() -> None:
    assert find_calls(drafted(TALK + " Cap yawned.")) == {}


def test_who_hears_every_call_is_who_is_called() -> None:
    heard = {"Amsel": SURE, "Ned": HARDLY}
    assert joined(TALK, {0: heard, 2: heard}) == {"Cap": "Amsel"}


def test_a_name_is_nobodys_where_two_may_hear_it() -> None:
    heard = {"Amsel": SURE, "Ned": SURE}
    assert joined(TALK, {0: heard, 2: heard}) == {}


def test_nobody_is_joined_without_scores_of_who_hears() -> None:
    assert joined(TALK, {}) == {}


def test_two_names_of_one_kind_that_mean_one_person_are_left_alone() -> None:
    heard = {"Amsel": SURE, "Ned": HARDLY}
    text = (
        TALK.replace("She is turning, Cap", "She is turning, Red")
        .replace("Cap", "Ace")
        .replace(
            "Ned turned over.",
            '"Well steered, Ace!" said Ferreira.\n\n"Aye," said Amsel.\n\n"Well steered, Red!" said Ferreira.\n\n'
            '"Aye," said Amsel.\n\nNed turned over.',
        )
    )
    lines = [q for q in range(8) if q % 2 == 0]
    assert joined(text, dict.fromkeys(lines, heard)) == {}
    assert joined(text.replace("Red", "Ace"), dict.fromkeys(lines, heard)) == {"Ace": "Amsel"}


@pytest.mark.parametrize(("said", "is_beside"), [("Amsel is asleep", False), ("Amsel, or Cap", True)])
def test_lines_with_both_names_are_counted(said: str, *, is_beside: bool) -> None:
    draft = drafted(TALK.replace("Then we are saved", said))
    found = CallSigns(draft, attributed(draft, {0: {"Amsel": SURE}})).of(of(draft, "Cap"), Calls([0, 2], []))
    assert (found[of(draft, "Amsel")].both > 0) == is_beside


def test_two_whom_one_line_names_are_two() -> None:
    heard = {"Amsel": SURE, "Ned": HARDLY}
    lines = dict.fromkeys(range(0, 12, 2), heard)
    more = '"Steady, Cap!" said Ferreira.\n\n"Aye," said Amsel.\n\n' * 4
    often = TALK.replace("Ned turned", more + "Ned turned")
    assert joined(often, lines) == {"Cap": "Amsel"}
    assert joined(often.replace("She is turning, Cap", "There is Amsel, Cap", 1), lines) == {}


def test_a_full_name_is_nobodys_of_another_surname() -> None:
    heard = {"Amsel": SURE, "Ned": HARDLY}
    assert joined(TALK.replace("Cap", "Dick Osborne"), {0: heard, 2: heard}) == {}
    assert joined(TALK.replace("Cap", "Mistah Ferreira"), {0: heard, 2: heard}) == {}


def test_signs_of_a_name_count_who_hears_and_who_spoke_before() -> None:
    draft = drafted(TALK)
    found = CallSigns(draft, attributed(draft, {0: {"Amsel": 0.0}, 2: {"Amsel": 0.0, "Ned": 0.0}})).of(
        of(draft, "Cap"), Calls([0, 2], [])
    )
    amsel, ned = found[of(draft, "Amsel")], found[of(draft, "Ned")]
    assert amsel.least_heard == pytest.approx(0.5)
    assert ned.least_heard == 0
    assert (amsel.ahead, ned.ahead) == (pytest.approx(0.25), pytest.approx(-0.25))
    assert amsel.before == pytest.approx(0.5, abs=0.01)
    assert (amsel.tags > 0, ned.tags) == (True, 0)


def test_two_who_are_joined_are_one_in_every_place() -> None:
    draft = drafted(TALK)
    cap, amsel, ferreira = (of(draft, name) for name in ("Cap", "Amsel", "Ferreira"))
    draft.decisions[0].addressees = (cap,)
    draft.decisions[1].addressees = (cap, ferreira)
    assert join(draft, [], {cap: amsel}) == []
    assert draft.decisions[0].addressees == (amsel,)
    assert draft.decisions[1].addressees == (ferreira,)
    assert cap not in draft.member_of
    person = draft.people[draft.roster.members[amsel].person]
    kinds = {draft.types[t].parts: kind for t, kind in person.kinds.items()}
    assert kinds == {("amsel",): "name", ("cap",): "nickname"}


@pytest.mark.parametrize("is_given", [False, True])
def test_a_cast_that_is_given_stays_as_it_is(monkeypatch: pytest.MonkeyPatch, *, is_given: bool) -> None:
    segments = cut_up(TALK)
    scorers = SpeechScorers(speakers=nobody, together=None, hearers=nobody)
    found = replace(
        predictions(TALK, segments, [(name, "PER", "name") for name in NAMES], {}), speech=scorers, second_names=WEIGHTS
    )
    known = [Character(id=f"c{i}", name=name, aliases=()) for i, name in enumerate(NAMES)] if is_given else None
    draft = draft_world(TALK, segments, found, known)

    def amsel_alone(rows: Sequence[SecondName], _: Mapping[str, float]) -> dict[int, int]:
        return {name.member: of(draft, "Amsel") for name in rows}

    monkeypatch.setattr("storyworld.world.second_names", amsel_alone)
    cast = {person.name for person in build_layers(draft).characters}
    assert cast == {"Amsel", "Ferreira", "Ned", *(["Cap"] if is_given else [])}


def names_of(text: str) -> Sequence[set[str]]:
    draft = drafted(text)
    return [{" ".join(draft.types[t].parts) for t in person.types} for person in draft.people]


COURT = (
    '"Come, Majesty, sit down," said Osk.\n\n"Never," said Queen Ilse. "Never, Majesty."\n\n'
    "Queen Ilse stood. Osk and {} sat."
)


def test_majesty_is_the_one_queen() -> None:
    assert {"ilse", "majesty"} in names_of(COURT.format("Wren"))


def test_majesty_may_be_either_of_two_crowned() -> None:
    assert {"majesty"} in names_of(COURT.format("King Ulf"))
