"""Lemmas as scripts: what to take off a word's end and what to put there, learned from treebanks (Straka 2018)."""

from collections.abc import Sequence


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


def lemma_of(word: str, scripts: Sequence[str]) -> str:
    """Return the lemma by the first script that fits; the word itself, lower-case, where none does."""
    for script in scripts:
        lemma = apply_script(word, script)
        if lemma is not None:
            return lemma
    return _plain(word).lower()


def _plain(word: str) -> str:
    return word.replace("’", "'")
