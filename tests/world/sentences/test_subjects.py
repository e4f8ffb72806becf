"""Subjects and cues, through words as the library cuts them."""

from collections import Counter

import pytest

from segmented import cut_up
from storyworld.world.coreference.discourse import Discourse
from storyworld.world.language.lexicon import Gender
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names
from storyworld.world.naming.nametypes import clear_gender
from storyworld.world.people.aliases import find_people
from storyworld.world.people.bearers import Person
from storyworld.world.people.roster import Roster
from storyworld.world.sentences.subjects import Subject, SubjectFinder
from storyworld.world.speech.tags import Cue, TagFinder

NAMES = "Then Mara met Piet. Then Piet met Mara.\n\n"


def words_of(text: str) -> Words:
    return Words(text, cut_up(text))


def subject_at(text: str, at: str) -> tuple[str, Subject] | None:
    """Return the words of the subject that begins where `at` does."""
    words = words_of(NAMES + text)
    finder = SubjectFinder(words, find_names(words, NameWords(words)))
    found = finder.at(words.start.index(len(NAMES) + text.index(at)))
    return None if found is None else (words.text[words.start[found.first] : words.end[found.last - 1]], found)


@pytest.mark.parametrize(
    ("text", "at", "words", "noun"),
    [
        ("Far off the old man laughed.", "the old", "the old man", "man"),
        ("Far off her mother said so.", "her", "her mother", "mother"),
        ("Far off the woman in red laughed.", "the woman", "the woman", "woman"),
        ("Far off a man behind her laughed.", "a man", "a man", "man"),
        ("Far off the landlady's daughter laughed.", "the landlady", "the landlady's daughter", "daughter"),
        ("Far off Mara's brother laughed.", "Mara", "Mara's brother", "brother"),
        ("Far off the girl suddenly laughed.", "the girl", "the girl", "girl"),
        ("Far off the woman says so.", "the woman", "the woman", "woman"),
    ],
)
def test_noun_phrases(text: str, at: str, words: str, noun: str) -> None:
    found = subject_at(text, at)
    assert found is not None
    assert found[0] == words
    assert (found[1].form, found[1].noun) == ("nominal", noun)


def test_names_and_pronouns() -> None:
    name = subject_at("Far off Mara laughed.", "Mara")
    assert name is not None
    assert (name[0], name[1].form) == ("Mara", "name")
    pronoun = subject_at("Far off she laughed.", "she")
    assert pronoun is not None
    assert (pronoun[0], pronoun[1].form) == ("she", "pronoun")


@pytest.mark.parametrize(("text", "at"), [("Far off him they saw.", "him"), ("Far off dogs ran.", "dogs")])
def test_what_is_no_subject(text: str, at: str) -> None:
    assert subject_at(text, at) is None


def test_owners_are_known() -> None:
    found = subject_at("Far off her mother said so.", "her")
    assert found is not None
    assert found[1].owner == found[1].first
    assert found[1].gender == "she"
    other = subject_at("Far off the man said so.", "the man")
    assert other is not None
    assert other[1].owner == -1


def cue_of(paragraph: str) -> Cue | None:
    text = NAMES + paragraph
    segments = cut_up(text)
    words = Words(text, segments)
    finder = TagFinder(words, SubjectFinder(words, find_names(words, NameWords(words))), list(segments.quotations))
    return finder.cue(0)


@pytest.mark.parametrize(
    ("paragraph", "kind", "is_before"),
    [
        ('"Come," said Mara.', "tag", False),
        ('Mara said, "Come."', "tag", True),
        ('Mara rose. "Come."', "beat", True),
        ('"Come." Mara rose.', "beat", False),
    ],
)
def test_cues_are_tags_or_beats(paragraph: str, kind: str, is_before: bool) -> None:
    cue = cue_of(paragraph)
    assert cue is not None
    opening = Words(NAMES + paragraph, cut_up(NAMES + paragraph)).quote.index(0)
    assert (cue.kind, cue.subject.first < opening, cue.subject.form) == (kind, is_before, "name")


@pytest.mark.parametrize("paragraph", ['"Come."', '"Come," said a voice.', '"Come." The rain had stopped by then.'])
def test_some_quotations_have_no_cue(paragraph: str) -> None:
    assert cue_of(paragraph) is None


def test_words_know_their_quotation_sentence_and_paragraph() -> None:
    words = words_of('"Come in," said Mara. She sat.\n\nPiet went.')
    at = {word: i for i, word in enumerate(words.word)}
    assert (words.quote[at["Come"]], words.quote[at["said"]]) == (0, -1)
    assert [words.paragraph[at[word]] for word in ("Come", "sat", "Piet")] == [0, 0, 1]
    assert words.sentence[at["said"]] != words.sentence[at["She"]]
    assert [words.is_initial[at[word]] for word in ("Come", "in", "Mara", "She", "Piet")] == [
        True,
        False,
        False,
        True,
        True,
    ]


def test_words_in_scare_quotes_count_as_narration() -> None:
    words = words_of('Piet had a "yacht" by then, and Mara let him.')
    assert words.quote[words.word.index("yacht")] == -1


@pytest.mark.parametrize(
    ("votes", "own", "gender"),
    [
        ({}, {}, None),
        ({"she": 4}, {}, "she"),
        ({"he": 1}, {}, "he"),
        ({"he": 4, "she": 4}, {}, None),
        ({"he": 6, "she": 5}, {"she": 3}, "she"),
        ({"they": 3}, {}, None),
        ({"they": 9}, {}, "they"),
        ({"he": 2, "they": 3}, {"they": 3}, "they"),
        ({"xe": 3}, {}, "xe"),
        ({"ze": 1}, {"ze": 1}, "ze"),
    ],
)
def test_a_pronoun_must_win_clearly(votes: dict[str, int], own: dict[str, int], gender: Gender | None) -> None:
    assert clear_gender(Counter(votes), Counter(own)) == gender


def test_who_is_in_mind_fades_and_can_be_ruled_out() -> None:
    text = "Mara rubbed her eyes. Mara shook her head. Piet rubbed his eyes. Piet shook his head."
    words = words_of(text)
    people, types, _ = find_people(words, find_names(words, NameWords(words)))
    roster = Roster(people, types)
    discourse = Discourse(roster)
    mara, piet = roster.named("Mara"), roster.named("piet")
    assert mara is not None
    assert piet is not None
    discourse.mention(mara, 1.0)
    discourse.step()
    discourse.mention(piet, 1.0)
    assert discourse.ranked() == [piet, mara]
    assert discourse.resolve("she", set(), set()) == mara
    assert discourse.resolve("he", set(), set()) == piet
    assert discourse.resolve("he", set(), {piet}) is None
    assert discourse.resolve("they", set(), set()) is None
    discourse.mention(mara, 1.0)
    assert discourse.ranked() == [mara, piet]
    for _ in range(40):
        discourse.step()
    assert discourse.ranked() == []
    assert roster.named("nobody") is None


def test_a_roster_adds_whom_only_headers_name() -> None:
    roster = Roster([], [])
    wren = roster.add_named("Wren")
    assert roster.add_named("WREN") == wren == roster.named("wren")
    assert roster.add_you() == roster.add_you()
    narrator = roster.add_narrator()
    assert roster.members[narrator].is_narrator
    assert len({wren, roster.add_you(), narrator}) == 3


def test_unnamed_people_are_known_again() -> None:
    roster = Roster([], [])
    wren = roster.add_named("Wren")
    mother = roster.add_nominal("mother", "her mother", wren, is_new=False)
    assert roster.known_nominal("mum", wren) == mother
    assert roster.known_nominal("mother", None) is None
    assert (roster.members[mother].label, roster.members[mother].gender) == ("Wren's mother", "she")


def test_a_title_says_the_pronoun() -> None:
    person = Person([], None, "hale", {"mrs"}, Counter({"he": 9}), Counter())
    assert person.gender == "she"
