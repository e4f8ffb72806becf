"""Who speaks is weighed by a scorer over the candidates; here the scorers are written down, not learned."""

from collections.abc import Iterator

import numpy as np
import pytest
from foretold import Hung, predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.formats import document_from_text as noted
from storyworld.predictions import Grid, Scorer, Settler, SpeechScorers
from storyworld.segmenting import segment
from storyworld.story import Quote
from storyworld.world import Layers, Rows, build_world, speaker_candidates
from storyworld.world.speech.attribution.hearing import N_FEATURES
from storyworld.world.speech.attribution.scores import summed

TALK = (
    '"Take the rope," said Wren.\n\n'
    '"I have it."\n\n'
    "Wren looked at Tove, and Osk slept. Tove coughed. Osk dreamt of rope.\n\n"
    '"Then pull."\n\n'
    '"I am pulling."'
)
TOLD = [("Wren", "PER", "name"), ("Tove", "PER", "name"), ("Osk", "PER", "name"), ("I", "PER", "pronoun")]


def nobody_hears(features: np.ndarray) -> np.ndarray:
    return np.full(len(features), -9.0, np.float32)


def built(
    text: str,
    scorer: Scorer | None,
    min_probability: float = 0.0,
    hearers: Scorer | None = nobody_hears,
    together: Settler | None = None,
) -> Layers:
    segments = cut_up(text)
    speech = None if scorer is None else SpeechScorers(speakers=scorer, together=together, hearers=hearers)
    found = replace(predictions(text, segments, TOLD, {}), speech=speech)  # type: ignore[arg-type]
    return build_world(text, segments, min_probability, found)


def spoken(layers: Layers) -> list[tuple[str | None, Quote]]:
    names = {character.id: character.name for character in layers.characters}
    return [(names.get(quote.speaker or ""), quote) for quote in layers.quotes]


def candidates(text: str) -> tuple[list[Rows], Layers]:
    segments = cut_up(text)
    found, layers = speaker_candidates(text, segments, predictions(text, segments, TOLD, {}))  # type: ignore[arg-type]
    return found.rows, layers


def rows(text: str) -> Iterator[tuple[int, str, np.ndarray]]:
    """Yield the number of a quotation, the name of a candidate and the features of one mention."""
    blocks, layers = candidates(text)
    names = {character.id: character.name for character in layers.characters}
    for block in blocks:
        for number, member, features in zip(block.number, block.pairs.member, block.features, strict=True):
            yield int(number), names.get(layers.ids.get(int(member), ""), "?"), features


def for_name(name: str, score: float = 9.0) -> Scorer:
    """Score a person's rows, which are known again by their features, and nobody else's."""
    own = {features.tobytes() for _, candidate, features in rows(TALK) if candidate == name}

    def scorer(features: np.ndarray) -> np.ndarray:
        return np.array([score if row.tobytes() in own else -score for row in features], np.float32)

    return scorer


def test_everybody_near_by_may_speak() -> None:
    found = {(number, name) for number, name, _ in rows(TALK)}
    assert found == {(number, name) for number in range(4) for name in ("Wren", "Tove", "Osk")}


def test_rows_do_not_hang_on_the_block_they_are_made_in(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(rows(TALK))
    assert len({len(features) for _, _, features in whole}) == 1
    assert all(np.isfinite(features).all() for _, _, features in whole)
    monkeypatch.setattr("storyworld.world.speech.attribution.candidates._BLOCK", 1)
    alone = list(rows(TALK))
    assert [(number, name) for number, name, _ in alone] == [(number, name) for number, name, _ in whole]
    assert all(np.array_equal(one[2], other[2]) for one, other in zip(alone, whole, strict=True))


def test_whoever_scores_highest_speaks() -> None:
    assert [name for name, _ in spoken(built(TALK, for_name("Osk")))][1:] == ["Osk"] * 3


def test_whom_a_tag_names_speaks_however_others_score() -> None:
    name, quote = spoken(built(TALK, for_name("Osk")))[0]
    assert name == "Wren"
    assert quote.attribution == "explicit"
    assert quote.cue is not None
    assert quote.probability == 0.01


def test_whom_the_rules_chose_keeps_cue_and_kind() -> None:
    by_rule, weighed = (spoken(built(TALK, scorer)) for scorer in (None, for_name("Wren")))
    assert weighed[0][0] == by_rule[0][0] == "Wren"
    assert weighed[0][1].cue == by_rule[0][1].cue is not None
    assert weighed[0][1].attribution == by_rule[0][1].attribution == "explicit"


def test_the_probability_is_the_share_of_the_score() -> None:
    def even(features: np.ndarray) -> np.ndarray:
        return np.zeros(len(features), np.float32)

    for _, quote in spoken(built(TALK, even)):
        assert 0.0 < quote.probability < 0.7
    assert all(quote.probability == 0.99 for _, quote in spoken(built(TALK, for_name("Wren"))))


@pytest.mark.parametrize(("least", "is_known"), [(0.5, True), (1.0, False)])
def test_below_the_least_probability_nobody_is_given(least: float, is_known: bool) -> None:
    found = spoken(built(TALK, for_name("Wren", 2.0), least))
    assert all((name is not None) is is_known for name, _ in found)


def test_i_in_speech_is_whom_the_scores_make_the_speaker() -> None:
    layers = built(TALK, for_name("Osk"))
    osk = next(character.id for character in layers.characters if character.name == "Osk")
    said = [mention for mention in layers.mentions if mention.form == "pronoun"]
    assert len(said) == 2
    assert all(mention.entity == osk for mention in said)


def test_who_scores_high_enough_hears_and_the_speaker_does_not() -> None:
    def all_hear(features: np.ndarray) -> np.ndarray:
        return np.full(len(features), 3.0, np.float32)

    layers = built(TALK, for_name("Osk"), hearers=all_hear)
    names = {character.id: character.name for character in layers.characters}
    heard = [{names[id_] for id_ in quote.addressees} for quote in layers.quotes]
    assert heard == [{"Tove", "Osk"}, *[{"Wren", "Tove"}] * 3]


def test_who_is_as_likely_as_not_hears_instead_of_the_other_party() -> None:
    def somebody_hears(features: np.ndarray) -> np.ndarray:
        return np.full(len(features), 0.1, np.float32)

    calm = TALK.replace("Take the rope", "Take the rope, Tove")
    layers = built(calm, for_name("Osk"), hearers=somebody_hears)
    names = {character.id: character.name for character in layers.characters}
    heard = [{names[id_] for id_ in quote.addressees} for quote in layers.quotes]
    others = [{"Wren", "Tove", "Osk"} - {name} for name, _ in spoken(layers)]
    # Whom a line itself names hears it, and nobody else.
    assert heard == [{"Tove"}, *others[1:]]


def test_where_nobody_scores_high_enough_the_rules_say_who_hears() -> None:
    by_rules = [quote.addressees for quote in built(TALK, for_name("Osk"), hearers=None).quotes]
    assert any(by_rules)
    assert [quote.addressees for quote in built(TALK, for_name("Osk")).quotes] == by_rules


def test_what_is_settled_together_outweighs_the_first_look_and_knows_it() -> None:
    seen: list[Grid] = []

    def together(grid: Grid) -> np.ndarray:
        """Whoever is likeliest at the first look is nobody, the next of the people is it."""
        seen.append(grid)
        found = np.full_like(grid.beliefs, -9.0)
        found[np.arange(len(found)), (grid.beliefs[:, :-1].argmax(1) + 1) % (grid.beliefs.shape[1] - 1)] = -0.1
        return found

    first, then = built(TALK, for_name("Osk")), built(TALK, for_name("Osk"), together=together)
    assert [name for name, _ in spoken(first)] == ["Wren", "Osk", "Osk", "Osk"]
    names = [name for name, _ in spoken(then)]
    assert names[0] == "Wren"
    assert set(names[1:]) < {"Wren", "Tove"}
    (grid,) = seen
    assert np.allclose(np.exp(grid.beliefs[grid.kind == 0]).max(1), 1.0, atol=1e-3)
    # Names are settled, and are asked.
    assert grid.is_settled[grid.kind == 1].all()
    assert set(grid.one) == set(np.flatnonzero(~grid.is_settled))
    assert set(np.flatnonzero(grid.kind == 1)) <= set(grid.other)


def test_whom_a_pronoun_means_is_settled_with_who_speaks() -> None:
    text = 'Osk saw Wren and Tove. Wren waved at Tove.\n\n"Take the rope." Then she coughed.'
    segments = cut_up(text)
    read = predictions(text, segments, [*TOLD[:3], ("she", "PER", "pronoun")], {5: 4})  # type: ignore[arg-type]

    def together(grid: Grid) -> np.ndarray:
        found = np.full_like(grid.beliefs, -9.0)
        found[:, 0] = -0.1
        return found

    def she(speech: SpeechScorers) -> tuple[str | None, ...]:
        layers = build_world(text, segments, 0.0, replace(read, speech=speech))
        names = {character.id: character.name for character in layers.characters}
        return tuple(names[mention.entity] for mention in layers.mentions if mention.form == "pronoun")

    before, after = (
        she(SpeechScorers(speakers=nobody_hears, together=own, hearers=nobody_hears)) for own in (None, together)
    )
    assert before != after


@pytest.mark.parametrize(("score", "expected"), [(1.7, "the old woman"), (2.6, "Osk")])
def test_whom_a_tag_describes_must_be_clearly_less_likely(score: float, expected: str) -> None:
    text = 'Osk waved his hat. Osk laughed and scratched his head.\n\n"Take the rope," the old woman said.'
    names = {features.tobytes(): name for _, name, features in rows(text)}

    def scorer(features: np.ndarray) -> np.ndarray:
        found = [names[row.tobytes()] for row in features]
        # The scores of all mentions of a person are added up.
        each = {name: np.log(found.count(name)) for name in found}
        wanted = {"Osk": score, "the old woman": 0.0}
        return np.array([wanted.get(name, -9.0) - each[name] for name in found], np.float32)

    assert spoken(built(text, scorer))[0][0] == expected


def test_who_hears_does_not_hang_on_the_block_it_is_made_in(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked(size: int) -> tuple[np.ndarray, Layers]:
        monkeypatch.setattr("storyworld.world.speech.attribution.candidates._BLOCK", size)
        seen: list[np.ndarray] = []

        def watch(features: np.ndarray) -> np.ndarray:
            seen.append(features)
            return features.sum(axis=1)

        layers = built(TALK, for_name("Osk", 1.0), hearers=watch)
        return np.concatenate(seen), layers

    (whole, layers), (alone, same_layers) = looked(8000), looked(1)
    assert np.array_equal(whole, alone)
    assert len(np.unique(whole[:, -N_FEATURES:], axis=0)) > 3
    assert (same_layers.quotes, same_layers.characters) == (layers.quotes, layers.characters)


def test_scores_of_one_person_add_up_and_nobody_scores_nought() -> None:
    quotation, member = np.array([3, 3, 3, 7]), np.array([5, 2, 5, 2])
    sums, person = summed(quotation, member, np.log([1.0, 3.0, 4.0, 1.0]))
    assert (sums.quotation.tolist(), sums.member.tolist(), person.tolist()) == ([3, 7], [2, 5, 2], [1, 0, 1, 2])
    assert np.allclose(np.exp(sums.logs), [3 / 9, 5 / 9, 1 / 2])
    believed = dict(sums.beliefs())
    assert np.isclose(np.exp(believed[3].nobody), 1 / 9)
    assert believed[7].of(2) == believed[7].nobody
    assert list(sums.above(float(np.log(2.0)))) == [(5, 2), ()]


def test_hearers_are_told_who_is_likely_to_speak_here_and_next() -> None:
    seen: list[np.ndarray] = []

    def watch(features: np.ndarray) -> np.ndarray:
        seen.append(features[:, -N_FEATURES:])
        return nobody_hears(features)

    built(TALK, for_name("Osk"), hearers=watch)
    further = np.concatenate(seen)
    assert set(np.round(further[:, 0], 3)) == {0.0, 1.0}
    assert np.array_equal(further[:, 0] > 0.5, further[:, 1] == 1.0)


def test_a_text_without_speech_has_no_candidates() -> None:
    blocks, _ = candidates("Wren looked at the sea.")
    assert blocks == []
    assert built("Wren looked at the sea.", nobody_hears).quotes == ()


def test_a_cue_is_the_subject_of_a_verb_of_speech_beside_the_quotation() -> None:
    found = spoken(built(TALK, for_name("Wren")))
    assert [name for name, _ in found] == ["Wren"] * 4
    # The tag of the first line says nothing of the others.
    assert [quote.cue is not None for _, quote in found] == [True, False, False, False]
    assert [quote.attribution for _, quote in found] == ["explicit", "implicit", "implicit", "implicit"]


def test_i_of_people_who_are_left_open_is_nobody_and_not_one_person() -> None:
    said = [m for m in built(TALK, for_name("Osk"), 1.1).mentions if m.form == "pronoun"]
    assert len(said) == 2
    assert all(mention.entity is None for mention in said)


def test_two_of_whom_neither_is_known_have_utterances_of_their_own() -> None:
    text = TALK.replace("said Wren.", 'said Wren. "No."')
    quotes = built(text, for_name("Osk"), 1.1).quotes
    assert [quote.speaker for quote in quotes] == [None] * 5
    assert len({quote.utterance for quote in quotes}) == 5


def test_a_speech_over_paragraphs_is_no_surer_than_its_parts() -> None:
    text = 'Wren looked at Osk, and Osk slept.\n\n"It was late.\n\n"We went home."'
    own = {features.tobytes() for _, name, features in rows(text) if name == "Osk"}

    def doubtful(features: np.ndarray) -> np.ndarray:
        return np.array([-2.0 if row.tobytes() in own else -4.0 for row in features], np.float32)

    first, second = spoken(built(text, doubtful))
    assert first[0] == second[0]
    assert first[1].utterance == second[1].utterance
    assert first[1].probability == second[1].probability < 0.5


def test_where_nobody_is_likelier_than_anybody_the_rules_stand() -> None:
    text = 'Wren looked at Osk, and Osk slept.\n\n"Help," said a voice.\n\nThe sea was grey.'
    assert spoken(built(text, None))[0][0] is None

    def nobody(features: np.ndarray) -> np.ndarray:
        return np.full(len(features), -9.0, np.float32)

    assert spoken(built(text, nobody))[0][0] is None


def test_people_in_notes_are_no_candidates() -> None:
    document = noted('Wren saw Osk, and Osk saw Wren.\n\nA/N: Tove, thanks for reading, Tove!\n\n"Late," he said.')
    segments = segment(document)
    told = predictions(document.text, segments, TOLD, {})  # type: ignore[arg-type]
    candidates, layers = speaker_candidates(document.text, segments, told)
    names = {character.id: character.name for character in layers.characters}
    found = {names.get(layers.ids.get(int(m), "")) for block in candidates.rows for m in block.pairs.member}
    assert found == {"Wren", "Osk"}


def test_who_speaks_is_who_the_tag_describes_even_where_it_was_read_otherwise() -> None:
    text = 'Osk saw Wren and Tove. Wren waved at Tove.\n\n"Take the rope," she said.'
    segments = cut_up(text)
    read = predictions(text, segments, [*TOLD[:3], ("she", "PER", "pronoun")], {5: 3})  # type: ignore[arg-type]
    candidates, layers = speaker_candidates(text, segments, read)
    assert spoken(layers)[0][0] == "Wren"
    tove = next(character.id for character in layers.characters if character.name == "Tove")
    own = {
        features.tobytes()
        for block in candidates.rows
        for member, features in zip(block.pairs.member, block.features, strict=True)
        if layers.ids[int(member)] == tove
    }

    def for_tove(features: np.ndarray) -> np.ndarray:
        return np.array([9.0 if row.tobytes() in own else -9.0 for row in features], np.float32)

    speech = SpeechScorers(speakers=for_tove, hearers=nobody_hears)
    layers = build_world(text, segments, 0.0, replace(read, speech=speech))
    ((name, quote),) = spoken(layers)
    assert name == "Tove"
    assert (quote.attribution, text[quote.cue.start : quote.cue.end] if quote.cue else "") == ("anaphoric", "she")
    assert [mention.entity for mention in layers.mentions if mention.form == "pronoun"] == [quote.speaker]


CALL = (
    "Tom waved his hat and his hand. Ilsa waved her hat and her hand. Ilsa laughed. Tom laughed.\n\n"
    "“Wait.”\n\n“Yes, sir. Is it far?”\n\n“No.”\n\n“Then I will wait.” Tom laughed."
)
CALLED = [("Tom", "PER", "name"), ("Ilsa", "PER", "name"), ("his", "PER", "pronoun"), ("her", "PER", "pronoun")]


def known_of(quotation: int, hung: Hung) -> dict[str, np.ndarray]:
    """Return the features of each person's first mention before a quotation."""
    segments = cut_up(CALL)
    candidates, layers = speaker_candidates(
        CALL, segments, predictions(CALL, segments, CALLED, {1: 0, 2: 0, 4: 3, 5: 3}, hung=hung)
    )  # type: ignore[arg-type]
    names = {character.id: character.name for character in layers.characters}
    found: dict[str, np.ndarray] = {}
    for block in candidates.rows:
        for number, member, features in zip(block.number, block.pairs.member, block.features, strict=True):
            if number == quotation:
                found.setdefault(names[layers.ids[int(member)]], features)
    return found


@pytest.mark.parametrize("quotation", [0, 1, 2])
def test_whom_a_line_calls_sir_is_told_of_him_and_of_her_in_it_and_beside_it(quotation: int) -> None:
    called, plain = known_of(quotation, {"sir": ("Yes", "vocative")}), known_of(quotation, {})
    changed = {name: np.flatnonzero(called[name] != plain[name]) for name in ("Tom", "Ilsa")}
    assert [len(columns) for columns in changed.values()] == [1, 1]
    assert changed["Tom"] != changed["Ilsa"]
    assert all(called[name][columns] == 1 for name, columns in changed.items())


def test_a_line_far_from_the_call_knows_nothing_of_it() -> None:
    called, plain = known_of(3, {"sir": ("Yes", "vocative")}), known_of(3, {})
    assert all(np.array_equal(called[name], plain[name]) for name in ("Tom", "Ilsa"))
