"""Scene breaks: lines that carry a sign and no story."""

import re

from storyworld.formats.lines import headings

MAX_LENGTH = 200
MAX_WORDED = 100
# Where there are more gaps than one to so many other paragraphs, they part paragraphs and not scenes.
MIN_PER_GAP = 6
# Signs that somebody draws. Quotation marks, full stops, question and exclamation marks draw nothing by
# themselves: `"..."` is a silence that somebody speaks.
_DRAWN = (
    r"*~\-_=+#|<>/\\^%@•·●○◦∙¤§¶†‡–—―─━═∗∞☾☽☀☼♪♫※⁂⁎"
    r"◆◇■□▪▫☆★♥♡♦♢♣♤♠✦✧✩✪✫✬✭✮✯✰❀✿❁❂❃❄❅❆❇❈❉❊❋❖❤❥❦❧"
)
_SIGN = rf"[{_DRAWN}.:;,()\[\]{{}}'`´°\s\u00a0\u200b\ufe0f]"
_SYMBOLS = re.compile(rf"{_SIGN}*?[{_DRAWN}]{_SIGN}*")
_DOTS = re.compile(r"(?:[.…]\s*){5,}|[.…](?:\s+[.…]){2,}|[.:;,]*:[.:;,]+")
_EMOJI = re.compile("(?:[\U0001f300-\U0001faff]\ufe0f?\\s*){3,}")
# Mathematics and a list of names have these alone on a line.
_LONE = frozenset({"&", "+", "="})

# Letters stand in where a site strips signs: oOo, xXx, o0o0o, XOX, x. Signs may stand between them.
_BETWEEN = re.compile(rf"[{_DRAWN}.\s:=()\[\]'`]+")
_LETTERS = re.compile(r"[oO0]{3,}|[xX]+|(?:[xX][oO0])+[xX]|(?:[oO0][xX])+[oO0]|[xXoO0]{5,}")
_SPELT_LETTER = re.compile(r"[oO0xX]+")

_EDGE = rf"[{_DRAWN}.:;()\[\]{{}}\s]*"
_COUNT = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"(?:a )?few|several|some|many|half an?)"
)
_UNIT = r"(?:second|minute|hour|day|night|week|fortnight|month|season|year|decade|centur(?:y|ie)|moment)s?"
_PART = r"(?:day|night|evening|morning|afternoon|week|month|year)"
_TIME = "|".join(
    (
        rf"(?:about |almost |exactly |only |just )?{_COUNT}(?: and a half| long| more)? {_UNIT} "
        r"(?:later|earlier|before|ago|after|pass(?:es|ed)?)",
        r"(?:much |some ?time |a while |moments |hours |days |weeks |months |years )later",
        rf"later(?: that {_PART})?|(?:the )?(?:next|following) {_PART}|that {_PART}|meanwhile",
    )
)
_TIMED = re.compile(rf"(?P<left>{_EDGE})(?:time[ -]?skip[ :,-]+)?(?:{_TIME}){_EDGE}…?", re.IGNORECASE)
_WORDS = re.compile(
    _EDGE
    + "(?:"
    + "|".join(
        (
            r"(?:line|page|scene|section|paragraph|chapter|story)[ -]?(?:break|change|skip|divider|switch)s?",
            r"(?:a )?(?:little |small |big |short )?time[ -]?(?:skip|jump|lapse|leap)s?",
            r"(?:insert )?(?:horizontal )?(?:line|ruler|divider)(?: here)?|break",
            r"(?:start |begin |end )?(?:of )?(?:the )?flash ?(?:back|forward)s?"
            r"(?: (?:start|begin|end|over)s?)?|end (?:of )?(?:the )?(?:dream|memory|vision)",
            r"(?:back to (?:the )?)?present(?: day| time)?",
        )
    )
    + f"){_EDGE}",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"(?:line ?break){2,}|([A-Z]{2,10}|[a-z]{5,12})\1{2,}", re.IGNORECASE)
_LAUGHTER = re.compile(r"[^aeiou][aeiou]", re.IGNORECASE)
_SIGNS = re.compile(rf"[{_DRAWN}]+")
_RULER = re.compile(rf"[{_DRAWN}\s.]*[{_DRAWN}][{_DRAWN}\s.]*")
_FRAMED = re.compile(rf"(?P<left>[{_DRAWN}\s.]*)(?P<words>\w[\w',.&: ]{{0,40}}\w)(?P<right>[{_DRAWN}\s.]*)")
MAX_THEME_WORDS = 6


def is_scene_break(line: str) -> bool:
    """Tell whether a whole line is a scene break: signs (`~*~`), letters (`oOo`) or words (`TIME SKIP`)."""
    line = line.strip()
    if not line or len(line) > MAX_LENGTH:
        return False
    if _is_drawn(line):
        return True
    return len(line) <= MAX_WORDED and (_is_lettered(line) or _is_worded(line) or _is_themed(line))


def is_roman_lookalike(line: str) -> bool:
    """Tell whether a break of bare `X` could as well be the number ten, twenty or thirty."""
    return re.fullmatch(r"X{1,3}", line.strip()) is not None


def _is_drawn(line: str) -> bool:
    if line in _LONE:
        return False
    if _SYMBOLS.fullmatch(line):
        # A dash in single quotation marks is somebody who breaks off.
        return not (line[0] in "'`´" and line[-1] in "'`´" and len(line) <= 5)
    return _DOTS.fullmatch(line) is not None or _EMOJI.fullmatch(line) is not None


def _is_lettered(line: str) -> bool:
    letters = _BETWEEN.sub("", line)
    if _LETTERS.fullmatch(letters):
        # `X.` is a number, `xo` and the like are words or kisses.
        return re.fullmatch(r"X+\.", line) is None
    has_sign_before = line[0] not in "oO0xX." and line[-1] not in "oO0xX."
    return has_sign_before and _SPELT_LETTER.fullmatch(letters) is not None


def _is_worded(line: str) -> bool:
    if _WORDS.fullmatch(line):
        return not (line[-1] in ".!?," and line[0].isalnum())
    timed = _TIMED.fullmatch(line)
    if timed is not None:
        is_framed = bool(timed["left"].strip()) and line[-1] not in ".,;:"
        return is_framed or (line[0].isupper() and (line[-1].isalpha() or line.endswith(("...", "…"))))
    together = _RUN_TOGETHER.fullmatch(line.strip("*~-_=+ "))
    if together is None or (together[1] and _LAUGHTER.fullmatch(together[1])):
        return False
    return together[1] is None or together[1].isupper() or line[0] in "*~-_=+"


def _is_themed(line: str) -> bool:
    """Recognise words that signs set off: one word repeated between them, or a few words framed by rulers."""
    parts = _SIGNS.split(line)
    if len(parts) == 1:
        return False
    words = [part.strip(" '`") for part in parts]
    named = [word.casefold() for word in words if word]
    if len(named) >= 2 and len(set(named)) == 1 and re.fullmatch(r"[\w' ]{1,40}", named[0]):
        has_edges = not words[0] and not words[-1]
        return has_edges or not set(re.sub(r"[\w\s']", "", line)) <= set("-–—*")
    framed = _FRAMED.fullmatch(line)
    if framed is None or len(framed["words"].split()) > MAX_THEME_WORDS or framed["words"][-1] in ".,:":
        return False
    left, right = "".join(framed["left"].split()), "".join(framed["right"].split())
    if min(len(left), len(right)) < 2 or not (_RULER.fullmatch(left) and _RULER.fullmatch(right)):
        return False
    is_plain = set(left + right) <= set("-–—=.")
    if is_plain and not headings.is_title_like(framed["words"]):
        return False
    # Two asterisks or underscores on both sides are bold type.
    return len(set(left)) > 1 or left[0] in "-–—~=" or len(left) >= 3
