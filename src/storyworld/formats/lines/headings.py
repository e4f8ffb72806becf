"""Chapter headings: what a line must look like; whether it is one is decided in `blocks.sections`."""

import re

UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "last",
    "final",
]
_ROMAN = r"(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})"
_SPELLED = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(UNITS[:9])}))?|{'|'.join(reversed(UNITS))})"
_NUMERAL = rf"(?:\d{{1,4}}(?:\.\d{{1,2}})?[a-z]?|{_ROMAN}|{_SPELLED}|(?:the )?(?:{'|'.join(ORDINALS)}))"
_SECTION = (
    r"(?:chapter|chap\.?|ch\.?|chpt\.?|part|book|volume|vol\.?|act|scene|section|episode|canto|letter|stave|entry|"
    r"arc|year|day|verse|track|drabble)"
)
_DECORATION = r"[\s*~_=#+|<>()\[\]{}•·—–\-]*"
_NUMBERED = re.compile(
    rf"{_DECORATION}(?P<section>{_SECTION})[ #.\-:]*(?P<number>{_NUMERAL})(?!\w)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAMED = re.compile(
    rf"{_DECORATION}(?:the )?(?P<section>prolog(?:ue)?|epilog(?:ue)?|interlude|intermission|prelude|preface|"
    r"foreword|introduction|introductory|afterword|conclusion|finale|omake|extra|bonus(?: chapter| scene)?|"
    r"side story|outtake)"
    rf"(?:\s+(?P<number>{_NUMERAL}))?(?P<rest>(?:\s*[.:\-–—~*|(]\s*.*)?)",
    re.IGNORECASE | re.DOTALL,
)
_BARE = re.compile(
    rf"(?P<left>{_DECORATION})(?P<number>\d{{1,3}}|{_ROMAN}|{_SPELLED})(?P<right>[.:)]?{_DECORATION})",
    re.IGNORECASE,
)
_TITLED = re.compile(
    rf"{_DECORATION}(?P<number>\d{{1,3}}|(?-i:[IVXLC]+))(?P<mark>\s*[.:)]\s*[-–—]*\s+|\s+[-–—]+\s+|\s{{2,}}|\t+)(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "nor",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "as",
        "is",
        "into",
        "upon",
        "over",
        "under",
        "than",
        "that",
        "de",
        "la",
        "le",
        "du",
        "der",
        "von",
        "van",
        "who",
        "which",
        "what",
        "when",
        "where",
        "how",
        "his",
        "her",
        "its",
        "my",
        "your",
        "our",
        "their",
        "o'",
        "&",
    ]
)
MAX_LENGTH = 110
MAX_ARGUMENT = 200
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def is_explicit(line: str) -> bool:
    """Tell whether a whole line says that it is a heading: `Chapter One: Title`, `PART II`, `Epilogue`."""
    if not 3 <= len(line) <= MAX_LENGTH:
        return False
    match = _NUMBERED.fullmatch(line)
    if match is not None:
        return _is_headline(match["section"], match["rest"], line)
    match = _NAMED.fullmatch(line)
    return match is not None and _is_headline(match["section"], match["rest"], line)


def section_word(line: str) -> str | None:
    """Return what an explicit heading calls its section, in small letters: `chapter`, `part`, `epilogue`."""
    match = _NUMBERED.fullmatch(line) or _NAMED.fullmatch(line)
    return match["section"].lower().rstrip(".") if match is not None else None


def has_own_title(line: str) -> bool:
    """Tell whether an explicit heading carries its title in the same line."""
    match = _NUMBERED.fullmatch(line) or _NAMED.fullmatch(line) or _TITLED.fullmatch(line)
    return match is not None and bool(re.search(r"\w", match["rest"] or ""))


def bare_number(line: str) -> int | None:
    """Return the value of a line that is a number and no more: `1.`, `IV`, `~2~`, `Twelve`; else `None`."""
    if len(line) > 30:
        return None
    match = _BARE.fullmatch(line)
    if match is None:
        return None
    number = match["number"]
    if number.isalpha() and number.islower() and not match["left"].strip() and not match["right"].strip():
        return None if value_of(number) is not None and len(number) > 4 else _small_roman(number)
    return value_of(number)


def _small_roman(number: str) -> int | None:
    return value_of(number) if re.fullmatch(_ROMAN, number) and number not in {"i", "mix", "mil"} else None


def titled_number(line: str) -> int | None:
    """Return the number of a line such as `IV. The Return` or `3 - Home`; `None` without a title."""
    if len(line) > MAX_LENGTH:
        return None
    match = _TITLED.fullmatch(line)
    if match is None or not is_title_like(match["rest"]):
        return None
    return value_of(match["number"])


def value_of(number: str) -> int | None:
    """Return the value of a number in figures, Roman numerals or words."""
    number = number.lower()
    if number.isdecimal():
        return int(number)
    parts = re.split(r"[- ]", number)
    if parts[0] in TENS:
        return 20 + 10 * TENS.index(parts[0]) + (UNITS.index(parts[1]) + 1 if len(parts) > 1 else 0)
    if number in UNITS:
        return UNITS.index(number) + 1
    if re.fullmatch(_ROMAN, number) is None:
        return None
    values = [_ROMAN_VALUES[letter] for letter in number]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))


def is_title_like(line: str) -> bool:
    """Tell whether a line could be a title: short, capitals where titles have them, no end of a sentence."""
    words = line.split()
    if not words or len(words) > 14 or len(line) > 90 or (line[-1] in ".,;:" and not line.isupper()):
        return False
    letters = [word.strip("\"'“”‘’*_~()[]-—–") for word in words]
    weighty = [word for word in letters if word and word.lower() not in _SMALL_WORDS]
    if not weighty or not any(word[0].isalpha() for word in weighty):
        return False
    n_capital = sum(1 for word in weighty if not word[0].islower())
    return n_capital >= max(1, 0.75 * len(weighty)) and not letters[0][:1].islower()


def is_capitals(line: str) -> bool:
    """Tell whether a line is set in capitals: at least four letters, none of them small."""
    return len(line) <= 90 and line.isupper() and sum(1 for letter in line if letter.isalpha()) >= 4


def is_argument(line: str) -> bool:
    """Tell whether a line says what a chapter is about, as old novels do: `In which a Dinner is eaten`."""
    return len(line) <= MAX_ARGUMENT and re.match(r"\W*(?:in which|wherein)\b", line, re.IGNORECASE) is not None


def _is_headline(section: str, rest: str, line: str) -> bool:
    """Tell `Chapter One` from a sentence that begins so: `Part one was finished.`."""
    rest = rest.strip()
    if not re.search(r"\w", rest) or line.isupper():
        return rest[:1] not in {",", "?", "!"}
    if section[0].islower() and line[0].isalpha():
        return False
    title = rest.lstrip(":.-–—|([~*#/ ")
    if rest[0] in ":-–—|([~*#/" and len(title) <= 90 and title[-1] not in ".,;":
        return True
    if rest[0] == ":" and title[-1:] == "," and len(line) > 50:  # it goes on in the next line
        return True
    if rest[0] == "." and len(title) <= 70 and title[:1].isupper() and not re.search(r"[.;:,!?]$|[a-z]{3}\. ", title):
        return True
    return is_title_like(title.strip("\"“”‘’'*_~)]"))
