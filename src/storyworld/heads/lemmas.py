"""Lemmas as scripts: what to take off a word's end and what to put there, learned from treebanks (Straka 2018)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

MAX_KNOWN = 1 << 16
"""Words whose lemmas are remembered, each with its script: three long novels' worth."""
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


def apply_script(word: str, script: str) -> str | None:
    """Return the lemma, or nothing where the word is too short for the script."""
    word = _plain(word)
    base = word if script[0] == "k" else word.lower()
    taken, _, added = script[1:].partition("+")
    if int(taken) > len(base) or not base[: len(base) - int(taken)] + added:
        return None
    return base[: len(base) - int(taken)] + added


def ending_of(word: str, script: str) -> str:
    """Return what a script takes off a word: `ies` of tries."""
    word = _plain(word)
    base = word if script[0] == "k" else word.lower()
    return base[len(base) - int(script[1:].partition("+")[0]) :]


class Lemmatizer:
    """Makes lemmas of words by the first script that makes a known word, or else by the first that fits.

    A script fits words that end in one of its `endings`, or in any where it has none: what makes "he" of "him" fits no
    "cousin". Where none fits, the lemma is the word itself, lower-case. From its pieces alone a network can hardly tell
    whether "sighed" loses one letter or two; that "sigh" is a word and "sighe" none, the encoder's vocabulary tells,
    by `is_known`.
    """

    def __init__(
        self, is_known: Callable[[str], bool] = lambda _: True, endings: Mapping[str, Collection[str]] = _ANY
    ) -> None:
        self._is_known = is_known
        self._endings = endings
        # The first script does for nearly all words, and few words are said only once.
        self._settled = lru_cache(MAX_KNOWN)(self._settle)

    def lemma(self, word: str, scripts: Sequence[str]) -> str:
        """Return the lemma by the scripts, the likeliest first."""
        settled = self._settled(word, scripts[0])
        return self._by_all(word, scripts) if settled is None else settled

    def _settle(self, word: str, script: str) -> str | None:
        """Return the lemma by the first script, nothing where the others are to be asked too."""
        lemma = self._applied(word, script)
        return lemma if lemma is not None and (_is_own(word, lemma) or self._is_known(lemma)) else None

    def _by_all(self, word: str, scripts: Sequence[str]) -> str:
        lemmas = [lemma for script in scripts if (lemma := self._applied(word, script)) is not None]
        first = lemmas[0] if lemmas else _plain(word).lower()
        if _is_own(word, first) or self._is_known(first):
            return first
        return next((lemma for lemma in lemmas[1:] if not _is_own(word, lemma) and self._is_known(lemma)), first)

    def _applied(self, word: str, script: str) -> str | None:
        if script in self._endings and ending_of(word, script) not in self._endings[script]:
            return None
        return apply_script(word, script)


def _is_own(word: str, lemma: str) -> bool:
    return lemma.lower() == _plain(word).lower()


def _plain(word: str) -> str:
    return word.replace("’", "'")
