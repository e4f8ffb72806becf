"""Whose verb a verb is; the trees are written down here, not learned."""

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names
from storyworld.world.sentences.clauses import Clauses
from storyworld.world.sentences.subjects import SubjectFinder

FOLK = "Odile saw Bram, and Bram saw Odile. Odile waved. Bram waved. "


def subject(text: str, verb: str, arcs: dict[str, tuple[str, str]]) -> str | None:
    """Return the words of the subject of a verb, in a text each word of which stands there once."""
    segments = cut_up(FOLK + text)
    found = predictions(FOLK + text, segments, [], {})
    tokens = [(FOLK + text)[s:e] for s, e in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    at = {word: len(tokens) - 1 - tokens[::-1].index(word) for word in tokens}
    head, relation = np.full(len(tokens), -1, np.int32), ["root"] * len(tokens)
    for word, (over, name) in arcs.items():
        head[at[word]], relation[at[word]] = at[over], name
    tags = tuple("VBD" if i == at[verb] else "X" for i in range(len(tokens)))
    words = Words(FOLK + text, segments, replace(found, head=head, relation=tuple(relation), xpos=tags))
    names = find_names(words, NameWords(words))
    who = Clauses(words, SubjectFinder(words, names)).subject_of(at[verb])
    return None if who is None else words.phrase(who.first, who.last)


def test_the_second_of_two_verbs_has_the_subject_of_the_first() -> None:
    text = "Today Odile laughed again and said that it rained."
    assert subject(text, "said", {"Odile": ("laughed", "nsubj"), "said": ("laughed", "conj")}) == "Odile"


def test_a_verb_that_tells_more_of_somebody_is_theirs() -> None:
    text = "There was the driver, who leant out and called."
    arcs = {"driver": ("was", "nsubj"), "the": ("driver", "det"), "leant": ("driver", "acl:relcl")}
    arcs |= {"who": ("leant", "nsubj"), "called": ("leant", "conj")}
    assert subject(text, "leant", arcs) == "the driver"
    assert subject(text, "called", arcs) == "the driver"


def test_who_takes_up_whom_it_follows_whatever_its_verb_hangs_on() -> None:
    text = "There she was met by Bram, who, hearing of it, said so."
    arcs = {"she": ("met", "nsubj"), "who": ("said", "nsubj"), "said": ("met", "parataxis")}
    assert subject(text, "said", arcs) == "Bram"


def test_a_description_is_whole() -> None:
    arcs = {"a": ("nephew", "det"), "haughty": ("nephew", "amod"), "magnificent": ("haughty", "conj")}
    arcs |= {"and": ("magnificent", "cc"), "nephew": ("exclaimed", "nsubj")}
    text = "Then exclaimed a haughty and magnificent nephew."
    assert subject(text, "exclaimed", arcs) == "a haughty and magnificent nephew"


def test_a_description_ends_with_its_noun() -> None:
    arcs = {"a": ("girl", "det"), "girl": ("said", "nsubj"), "opposite": ("girl", "advmod")}
    assert subject("Then said a girl opposite, yawning.", "said", arcs) == "a girl"


@pytest.mark.parametrize("relation", ["ccomp", "acl", "obl"])
def test_a_verb_without_a_subject_that_is_known_has_none(relation: str) -> None:
    text = "Then Odile heard it rained and said so."
    arcs = {"Odile": ("heard", "nsubj"), "rained": ("heard", "ccomp"), "said": ("rained", relation)}
    assert subject(text, "said", arcs) is None


def test_whose_daughter_she_is_does_not_speak() -> None:
    text = "Then the landlady's daughter cried."
    assert subject(text, "cried", {"landlady": ("cried", "nsubj"), "daughter": ("landlady", "dep")}) is None
    assert subject(text, "cried", {"daughter": ("cried", "nsubj")}) == "the landlady's daughter"


def test_a_noun_for_saying_is_the_saying_of_whose_verb_it_is_the_object() -> None:
    text = "There Odile listened, and made only this cautious reply."
    arcs = {"made": ("listened", "conj"), "reply": ("made", "obj")}
    segments = cut_up(FOLK + text)
    tokens = [(FOLK + text)[s:e] for s, e in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    found = predictions(FOLK + text, segments, [], {})
    at = {word: len(tokens) - 1 - tokens[::-1].index(word) for word in tokens}
    head, relation = np.full(len(tokens), -1, np.int32), ["root"] * len(tokens)
    for word, (over, name) in arcs.items():
        head[at[word]], relation[at[word]] = at[over], name
    tags = tuple("NOUN" if word in ("reply", "There") else "X" for word in tokens)
    words = Words(FOLK + text, segments, replace(found, head=head, relation=tuple(relation), upos=tags))
    clauses = Clauses(words, SubjectFinder(words, find_names(words, NameWords(words))))
    assert clauses.saying(at["made"]) == at["made"]
    assert clauses.saying(at["reply"]) == at["made"]
    assert clauses.saying(at["There"]) == -1
