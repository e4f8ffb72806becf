"""Scene breaks: lines that carry a sign and no story."""

import re

from storyworld.formats import headings

MAX_LENGTH = 200
# A sign that somebody draws. Quotation marks, full stops, question and exclamation marks draw nothing by themselves:
# `"..."` is a silence that somebody speaks.
_DRAWN = r"*~\-_=+#|<>/\\^•·●○◦∙¤§¶†‡◆◇■□▪▫☆★♥♡♦♢♣♤♠✦✧✩✪✫✬✭✮✯✰❀✿❁❂❃❄❅❆❇❈❉❊❋❖❤❥❦❧⁂⁎∗※–—―─━═~∞☾☽☀☼♪♫%@"
_SIGN = rf"[{_DRAWN}.:;,()\[\]{{}}'`´°\s\u00a0\u200b\ufe0f]"
_SYMBOLS = re.compile(rf"{_SIGN}*[{_DRAWN}]{_SIGN}*")
_DOTS = re.compile(r"(?:[.…]\s*){5,}|[.…](?:\s+[.…]){2,}|[.:;,]*:[.:;,]+")
_EMOJI = re.compile("(?:[\U0001f300-\U0001faff]\ufe0f?\\s*){3,}")
_BETWEEN = rf"[{_DRAWN}.\s:=()\[\]'`]*"
_LETTERS = re.compile(
    rf"{_BETWEEN}(?:(?:[oO0]{_BETWEEN}){{3,}}|(?:[xX]{_BETWEEN})+|(?:[xX]{_BETWEEN}[oO0]{_BETWEEN}){{1,}}[xX]{_BETWEEN}"
    rf"|(?:[oO0]{_BETWEEN}[xX]{_BETWEEN}){{1,}}[oO0]{_BETWEEN}|(?:[xXoO0]{_BETWEEN}){{5,}})"
)
_DECORATED_LETTER = re.compile(rf"[{_DRAWN}]\s*[{_DRAWN}.\s]*(?:[oO0xX][{_DRAWN}.\s]+)+")
_REPEATED = re.compile(
    rf"[^\w\"“”]*(\w{{1,20}}(?:[' ]\w{{1,20}}){{0,3}})(?:\s*([{_DRAWN}\s]*[{_DRAWN}][{_DRAWN}\s]*)\s*\1)+[^\w\"“”]*",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"([A-Z]{2,10}|[a-z]{5,12})\1{2,}|(?:line ?break){2,}", re.IGNORECASE)
_LAUGHTER = re.compile(r"[^aeiou][aeiou]", re.IGNORECASE)
_EDGE = rf"[{_DRAWN}.:;()\[\]{{}}\s]*"
_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|(?:a )?few|several|some|many|half an?)"
_UNIT = r"(?:second|minute|hour|day|night|week|fortnight|month|season|year|decade|centur(?:y|ie)|moment)s?"
_TIME = rf"(?:(?:about |almost |exactly |only |just )?{_NUMBER}(?: and a half| long| more)? {_UNIT} (?:later|earlier|before|ago|after|pass(?:es|ed)?)|(?:much |some ?time |a while |moments |hours |days |weeks |months |years )later|later(?: that (?:day|night|evening|morning|afternoon|week))?|(?:the )?(?:next|following) (?:day|night|evening|morning|afternoon|week|month|year)|that (?:night|evening|morning|afternoon)|meanwhile)"
_WORDS = re.compile(
    rf"{_EDGE}(?:(?:line|page|scene|section|paragraph|chapter|story)[ -]?(?:break|change|skip|divider|switch)s?"
    r"|(?:a )?(?:little |small |big |short )?time[ -]?(?:skip|jump|lapse|leap)s?|(?:insert )?(?:horizontal )?(?:line|ruler|divider)(?: here)?"
    r"|(?:start |begin |end )?(?:of )?(?:the )?flash ?(?:back|forward)s?(?: (?:start|begin|end|over)s?)?|end (?:of )?(?:the )?(?:flash ?(?:back|forward)|dream|memory|vision)"
    rf"|(?:back to (?:the )?)?present(?: day| time)?|break){_EDGE}",
    re.IGNORECASE,
)
_TIMED = re.compile(
    rf"(?P<left>{_EDGE})(?:time[ -]?skip[ :,-]+)?{_TIME}(?P<right>{_EDGE}|\.{{2,}}|…)", re.IGNORECASE
)
_THEMED = re.compile(
    rf"(?P<left>[{_DRAWN}\s.]*[{_DRAWN}])\s*(?P<words>[\w][\w',.&: ]{{0,40}}\w)\s*(?P<right>[{_DRAWN}][{_DRAWN}\s.]*)"
)


def is_scene_break(line: str) -> bool:
    """Tell whether a whole line is a scene break, of signs (`~*~`), letters (`oOo`) or words (`TIME SKIP`)."""
    line = line.strip()
    if not line or len(line) > MAX_LENGTH:
        return False
    return _is_drawn(line) or (len(line) <= 100 and (_is_lettered(line) or _is_worded(line)))


def is_roman_lookalike(line: str) -> bool:
    """Tell whether a break of bare `X` could as well be the number ten, twenty or thirty."""
    return re.fullmatch(r"X{1,3}", line.strip()) is not None


def _is_drawn(line: str) -> bool:
    if line in {"&", "+", "="}:
        return False
    if _SYMBOLS.fullmatch(line):
        return not _is_speechless(line)
    return _DOTS.fullmatch(line) is not None or _EMOJI.fullmatch(line) is not None


def _is_speechless(line: str) -> bool:
    """Tell a dash or a quoted dash that trails off from a drawn line."""
    return line[0] in "'`´" and line[-1] in "'`´" and len(line) <= 5


def _is_lettered(line: str) -> bool:
    if _LETTERS.fullmatch(line):
        return line.lower() not in {"ox", "oo", "o", "0"} and re.fullmatch(r"X+\.", line) is None
    return _DECORATED_LETTER.fullmatch(line) is not None


def _is_worded(line: str) -> bool:
    if _WORDS.fullmatch(line):
        return any(letter.isalpha() for letter in line) and not _is_sentence(line)
    timed = _TIMED.fullmatch(line)
    if timed is not None:
        is_framed = bool(timed["left"].strip()) and line[-1] not in ".,;:"
        return is_framed or (line[0].isupper() and (line[-1].isalpha() or line.endswith(("...", "…"))))
    together = _RUN_TOGETHER.fullmatch(line.strip("*~-_=+ "))
    if together is not None and not (together[1] and _LAUGHTER.fullmatch(together[1])):
        return together[1] is None or together[1].isupper() or line[0] in "*~-_=+"
    return _is_themed(line)


def _is_sentence(line: str) -> bool:
    return line[-1] in ".!?," and line[0].isalnum()


def _is_themed(line: str) -> bool:
    repeated = _REPEATED.fullmatch(line)
    if repeated is not None:
        only_hyphens = repeated[2].strip() in {"-", "–", "—", "*"}
        return not only_hyphens or (not line[0].isalnum() and not line[-1].isalnum())
    themed = _THEMED.fullmatch(line)
    if themed is None:
        return False
    left, right = "".join(themed["left"].split()), "".join(themed["right"].split())
    n_words = len(themed["words"].split())
    if not set(left + right) - set("-–—=.") and not headings.is_title_like(themed["words"]):
        return False
    is_framed = min(len(left), len(right)) >= 2 and (
        len(set(left)) > 1 or "-" in left or "~" in left or "=" in left or len(left) >= 3
    )
    return n_words <= 6 and is_framed and not re.search(r"[.,:]$", themed["words"])
