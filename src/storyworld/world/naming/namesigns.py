"""What the words around a token, and the heads, say of whether it can be a name."""

from storyworld.segmenting.cues import SPEECH_VERBS
from storyworld.world.language.lexicon import AUXILIARIES, FUNCTION_WORDS, PRONOUNS
from storyworld.world.language.words import Words


def read_as_people(words: Words) -> frozenset[int]:
    """Return the words with which sentences begin and that the heads read as names of people."""
    if words.predictions is None:
        return frozenset()
    read = (own for own in words.predictions.mentions if own.form == "name" and own.category == "PER")
    return frozenset(
        own.head
        for own in read
        if own.last - own.first == 1
        and words.is_initial[own.head]
        and words.predictions.upos[own.head] == "PROPN"
        and _acts_or_is_called(words, own.head)
    )


def _acts_or_is_called(words: Words, i: int) -> bool:
    """Tell whether a word is the subject of a clause of the narration, or is spoken to."""
    if words.predictions is None:
        return False
    relation = words.predictions.relation[i]
    return relation == "vocative" if words.quote[i] >= 0 else relation.startswith("nsubj")


def same_unit(words: Words, i: int, j: int) -> bool:
    """Tell whether two tokens are in one sentence and in one quotation."""
    return words.sentence[i] == words.sentence[j] and words.quote[i] == words.quote[j]


def is_you_who(words: Words, i: int) -> bool:
    """Token `i` is a "you" that does something, as in "Doris you are late"; not so in "Love you!" and "Told you so"."""
    if i + 1 >= words.n or words.lower[i] != "you" or not same_unit(words, i, i + 1):
        return False
    following = words.lower[i + 1]
    return (
        following[0] in "'’" or following in AUXILIARIES or (following[0].isalpha() and following not in FUNCTION_WORDS)
    )


def could_be_name(words: Words, i: int) -> bool:
    """Tell whether a word in small letters can be a name by the look of it."""
    key = words.lower[i]
    is_word = words.word[i].islower() and key.isalpha() and len(key) > 2 and not key.endswith("ly")
    return is_word and key not in FUNCTION_WORDS and key not in PRONOUNS and key not in SPEECH_VERBS


def follows_title(words: Words, j: int) -> bool:
    """Tell whether a token can be the name after a title."""
    return (
        words.is_capitalised(j) and words.lower[j] not in FUNCTION_WORDS and words.word[j].isalpha()
    ) or "-" in words.word[j]
