"""When two strings can be one name: short forms, the -y/-ie of endearment, a slip of the pen."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nicknames import NickNamer

_STAMMER = re.compile(r"(?:([^\W\d_]|[bcdfghklprstw]{2})-)+(?=\1\w{2})", re.IGNORECASE)
_ENDEARMENTS = ("y", "ie", "ey", "i", "ee")
# Shorter names differ by a letter too easily: Jane and June, Mark and Mary.
_MIN_VARIANT = 5
# What is clipped from a name is short, and a stem of fewer letters says nothing.
_MAX_CLIPPED = 5
_LEAST_STEM = 2
_LEAST_END = 3
_LONGEST = 30
"""Letters of a name that are looked at for what may be short for it or a slip of it."""


def unstammered(word: str) -> str:
    """Return a word without what was stammered of it: R-Robinson is Robinson, th-that is that; Jo-Jo stays."""
    match = _STAMMER.match(word)
    return word[match.end() :] if match else word


def is_same_given(a: str, b: str) -> bool:
    """The same given name, or the initial of it: S. for Sebastian."""
    return a == b or (a[0] == b[0] and (len(a.rstrip(".")) == 1 or len(b.rstrip(".")) == 1))


def is_short_form(short: str, name: str) -> bool:
    """Mer for Meredith, Lizzy for Elizabeth's Liz, Tommy for Tomas; lower case, three letters at least in common."""
    short, name = _by_sound(short), _by_sound(name)
    if short == name or len(short) < 3:
        return False
    if len(short) < len(name) and name.startswith(short):
        return True
    stem = _stem(short)
    return len(stem) >= 3 and (stem == _stem(name) or (len(stem) < len(name) and name.startswith(stem)))


def is_endearment(short: str, name: str) -> bool:
    """Skaggsy for Skaggs, Gussy for Gusterson: a short form with an ending of its own."""
    return _stem(short) != short and not name.startswith(short) and is_short_form(short, name)


def is_inner_form(short: str, name: str) -> bool:
    """Lizzy for Elizabeth, Tilly for Matilda, Baz for Sebastian: an endearment whose stem stands inside the name."""
    stem, name = _inner_stem(short), _by_sound(name)
    return stem is not None and len(stem) < len(name) and stem in name


def _inner_stem(short: str) -> str | None:
    """Return what stands inside the names that an endearment is made of, nothing for what is none."""
    sound = _by_sound(short)
    stem = _stem(sound)
    return stem if len(stem) >= 3 and (stem != sound or short.endswith("z")) else None


def is_clipped(short: str, name: str) -> bool:
    """Wande for Yewande, Bets for Bettina, Faz for Faraz: the name's end, or its first sounds and some of the others.

    So little says nothing by itself of two names that a text tells of.
    """
    if "-" in short or "-" in name or not short.isalpha():
        return False
    short, name = _by_sound(short), _by_sound(name)
    stem = _clipped_stem(short)
    is_end = _LEAST_END <= len(short) < len(name) and name.endswith(short)
    is_begun = len(stem) >= 2 and stem[:2] == name[:2] and len(short) <= _MAX_CLIPPED
    return is_end or (is_begun and short != name and _stands_in_order(stem, name))


def is_end_form(short: str, name: str) -> bool:
    """Sol for Marisol, Dess for Odessa: the name's end, with or without its last vowel."""
    if not short.isalpha() or "-" in name:
        return False
    short, name = _by_sound(short), _by_sound(name)
    return _LEAST_END <= len(short) < len(name) and any(end.endswith(short) for end in _ends(name))


def _ends(name: str) -> tuple[str, ...]:
    return (name, name[:-1]) if name.endswith(("a", "e", "i", "o")) else (name,)


def _clipped_stem(short: str) -> str:
    """Cut an ending, too, that is not only endearing; of two letters are only what is said so and Ozzie, Joy, Odie."""
    stem = _stem(short)
    if len(stem) <= _LEAST_STEM:
        return stem if short.endswith(("y", "ie")) or stem == short else short
    return stem[:-1] if stem[-1] in "soau" and len(stem) > _LEAST_STEM + 1 else stem


def _stands_in_order(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)


def clippings_alike(name: str) -> set[str]:
    """Return keys of which a name shares one with whatever it is clipped from, or whatever is clipped from it."""
    sound = _by_sound(name)
    return {"^" + sound[:2], *("$" + end[-3:] for end in _ends(sound))}


def is_known_nickname(short: str, name: str) -> bool:
    """Ned for Edward, Polly for Mary: by the list of Northern and Crews (package `nicknames`, Apache-2.0)."""
    return name in _stands_for(short)


@lru_cache(maxsize=10_000)
def _stands_for(short: str) -> set[str]:
    return _nicknames().canonicals_of(short)


@cache
def _nicknames() -> "NickNamer":
    from nicknames import NickNamer

    return NickNamer()


# A name is held against those of all other people, and most of them against it.
@lru_cache(maxsize=10_000)
def _by_sound(name: str) -> str:
    """Spell alike what sounds alike in short forms: Dez and Desmond, Nic and Nick, Tommy and Thomas."""
    return name.replace("z", "s").replace("ck", "k").replace("c", "k").replace("ph", "f").replace("th", "t")


@lru_cache(maxsize=10_000)
def _stem(name: str) -> str:
    """Cut an endearing ending and the doubled letter before it: izzie -> iz, tommy -> tom."""
    for ending in _ENDEARMENTS:
        if name.endswith(ending) and len(name) - len(ending) >= 2:
            stem = name[: -len(ending)]
            return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    return name


def is_variant(a: str, b: str) -> bool:
    """One letter wrong, missing, added or two neighbours swapped; or the same name with another endearing ending."""
    if a == b:
        return False
    stem_a, stem_b = _stem(a), _stem(b)
    if a != stem_a and b != stem_b and stem_a == stem_b:
        return True
    if min(len(a), len(b)) < _MIN_VARIANT or a[0] != b[0]:
        return False
    return _is_one_slip(a, b)


def _is_one_slip(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[i + 1 :] == shorter[i:]


class NamesAlike:
    """Finds, among the given and last names of many, those for which a short name may stand.

    Whoever is left out has no name of which it is a short form, a nickname or a variant; what it is of a name of those
    found, the functions above tell. So nobody is held against everybody else.
    """

    def __init__(self, names: Iterable[tuple[str | None, str | None]]) -> None:
        self._by_key: dict[str, set[int]] = defaultdict(set)
        for n, (given, last) in enumerate(names):
            self.note(n, given, last)

    def note(self, n: int, given: str | None, last: str | None) -> None:
        """Take in somebody, by their place, or what else they are called."""
        for name in (given, last):
            for key in _keys_of(name or ""):
                self._by_key[key].add(n)
        self._by_key["=" + (given or "")].add(n)
        for stem in _threes(_by_sound(given or "")):
            self._by_key["~" + stem].add(n)

    def to(self, short: str) -> list[int]:
        """Return whose names those may be, by their places, in order."""
        keys = [*_keys_to(short), *("=" + given for given in _stands_for(short))]
        stem = _inner_stem(short)
        if stem is not None:
            keys.append("~" + stem[:3])
        return sorted(set().union(*(self._by_key.get(key, ()) for key in keys)))


def _keys_of(name: str) -> Iterator[str]:
    """Yield the beginnings of what may be cut short, the stem, and the name with and without each of its letters."""
    sound = _by_sound(name)[:_LONGEST]
    yield from ("^" + sound[:n] for n in range(3, len(sound) + 1))
    yield from _slips(name)


def _keys_to(short: str) -> Iterator[str]:
    sound = _by_sound(short)
    yield "^" + sound
    yield "^" + _stem(sound)
    yield from _slips(short)


def _slips(name: str) -> Iterator[str]:
    """Yield keys of which a name shares one with its variants: its stem, itself, and itself less any of its letters."""
    yield "-" + _stem(name)
    if _MIN_VARIANT <= len(name) <= _LONGEST:
        yield "%" + name
        yield from ("%" + name[:n] + name[n + 1 :] for n in range(1, len(name)))


def _threes(name: str) -> Iterator[str]:
    return (name[n : n + 3] for n in range(min(len(name), _LONGEST) - 2))
