"""Lemmas as scripts: what to take off a word's end and what to put there, learned from treebanks (Straka 2018)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

_ANY: Mapping[str, Collection[str]] = MappingProxyType({})


def script_of(word: str, lemma: str) -> str:
    """Return the script that turns a word into its lemma, such as `l3+y`: lower-case, less three letters, plus y."""
    word = _plain(word)
    keeps = word != word.lower() and lemma != lemma.lower()
    base = word if keeps else word.lower()
    shared = 0
    while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
        shared += 1
    return f"{'k' if keeps else 'l'}{len(base) - shared}+{lemma[shared:]}"


@lru_cache(1 << 16)
def apply_script(word: str, script: str) -> str | None:
    """Return the lemma, or nothing where the word is too short for the script."""
    word = _plain(word)
    base = word if script[0] == "k" else word.lower()
    taken, _, added = script[1:].partition("+")
    if int(taken) > len(base) or not base[: len(base) - int(taken)] + added:
        return None
    return base[: len(base) - int(taken)] + added


@lru_cache(1 << 16)
def ending_of(word: str, script: str) -> str:
    """Return what a script takes off a word: `ies` of tries."""
    word = _plain(word)
    base = word if script[0] == "k" else word.lower()
    return base[len(base) - int(script[1:].partition("+")[0]) :]


def lemma_of(
    word: str,
    scripts: Sequence[str],
    is_known: Callable[[str], bool] = lambda _: True,
    endings: Mapping[str, Collection[str]] = _ANY,
) -> str:
    """Return the lemma by the first script that makes a known word, or else by the first that fits.

    A script fits words that end in one of its `endings`, or in any where it has none: what makes "he" of "him" fits no
    "cousin".

    Where none fits, it is the word itself, lower-case. From its pieces alone a network can hardly tell whether "sighed"
    loses one letter or two; that "sigh" is a word and "sighe" none, the encoder's vocabulary tells.
    """
    # One after the other: the first script does for most words.
    fitting = (s for s in scripts if s not in endings or ending_of(word, s) in endings[s])
    lemmas = (lemma for script in fitting if (lemma := apply_script(word, script)) is not None)
    own = _plain(word).lower()
    first = next(lemmas, own)
    if first.lower() == own or is_known(first):
        return first
    return next((lemma for lemma in lemmas if lemma.lower() != own and is_known(lemma)), first)


def _plain(word: str) -> str:
    return word.replace("’", "'")
