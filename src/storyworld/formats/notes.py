"""Author's notes: how they are labelled, how they run on, and how an author sounds who speaks to readers."""

import re

_LABEL = (
    r"(?:A/N|a/n|A/n|AN(?=\s*[:\-–—])|A\.N\.?|(?:[Aa]uthor|AUTHOR)(?:['’`´]?[sS]?['’`´]?) ?[Nn](?:ote|OTE)[sS]?|"
    r"(?:[Nn]ote|NOTE)[sS]? (?:from|FROM|by|to|TO) (?:(?:the|THE|your|my|all|ALL) )?(?:[Aa]uthor|AUTHOR|[Rr]eaders?|READERS?|[Rr]eviewers?)|"
    r"T/N|E/N|B/N|(?:[Tt]ranslator|[Bb]eta|[Ee]ditor)['’`´]?s? [Nn]otes?|(?:[Ee]nd|END|[Ss]tart|[Bb]eginning|[Cc]hapter) [Nn](?:ote|OTE)[sS]?|"
    r"(?:Chapter )?End Notes?|(?:Reviews|REVIEWS|Reviewers|[Ss]hout-?[Oo]uts?)(?=\s*:\s*$)|(?:[Rr]eview|REVIEW) (?:[Rr]eplies|[Rr]esponses|REPLIES|[Aa]nswers))"
)
_STARTS = re.compile(
    rf"[\s*~_=#>+|•\-–—]*[(\[{{<]?[\s*~_]*(?:(?:[Aa]nother|[Qq]uick|[Ss]hort|[Ii]mportant|IMPORTANT|[Ll]ong|[Ff]inal|[Ll]ast) )?{_LABEL}(?![\w'’])"
)
_ENDS_MARK = re.compile(rf"[\s*~_(\[]*(?:[Ee]nd|END)(?: of)?(?: the)? {_LABEL}")
_BRACKETED = re.compile(rf"[(\[{{][\s*_~]*{_LABEL}(?![\w'’])")
_IN_PROSE = re.compile(
    r"(?<=[.!?…\"”*)\]~]) +(?P<note>[*_~]*(?:A/N|a/n|AN|Author['’]?s? [Nn]ote)\b[*_~]*\s?[:\-])"
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_STRONG = re.compile(
    r"\b(?:R ?& ?R|R&amp;R|R and R|(?:p(?:lease|lz|ls)|and|to|for|so|your|the|any|all|no|more|few|my|leave|with) (?:re)?reviews?|review(?:s|ed|ers?|ing)?[!.?]|reviewers?|reviews? (?:are|is|make|would)|"
    r"fan ?fic(?:tion|s)?|fics?|one-?shot|drabbles?|kudos|betas?|ao3|ff\.?n(?:et)?|fanfiction\.net|wattpad|livejournal|tumblr|patreon|ko-?fi|"
    r"(?:next|last|this|previous|new|first|short|long|longer|shorter|quick|another|a) (?:chapter|chappie|chappy|chap|update|instalment|installment)|"
    r"updat(?:e|ed|es|ing)|(?:this|my|the|first|new|short) (?:story|fic)|thank(?:s| you)(?: so much)? (?:for|to) (?:reading|all|every|the|your|my|those)|thanks for|"
    r"hope (?:you|u|y'?all|ya)(?: guys| all)? (?:like|enjoy|liked|enjoyed)|let me know|enjoy the (?:story|chapter|show|read)|happy reading|stay tuned|"
    r"on with the (?:story|show|fic|chapter)|to be continued|flames?|constructive criticism|(?:do|does)(?: not|n['’]?t) own|dont own|hiatus|"
    r"favou?rit(?:e|ed|ing) (?:this|and|my)|follow(?:s|ed|ing)? (?:and|this|my)|comments? (?:are|and|make)|please (?:comment|vote|read|leave|tell)|read and review|cliff ?hang(?:er|ie)|"
    r"spell ?check|unbeta'?d|plot ?hole|OOC|AU|canon|songfic|sequel|readers|you guys|lemons?|smut|writer'?s block)\b",
    re.IGNORECASE,
)
# What only they write who post chapters and wait for answers; novelists, too, address "my reader" and "this story".
_POSTED = re.compile(
    r"\b(?:reviews?|reviewers?|reviewed|R ?& ?R|fan ?fic(?:tion|s)?|fics?|one-?shots?|kudos|beta(?:s|'?d|ed)?|AO3|wattpad|updat(?:e|es|ed|ing)|posting|posted|"
    r"thanks? (?:you )?(?:so much )?for reading|hope (?:you|u|y'?all)(?: guys| all)? (?:like|enjoy)(?:ed)?|let me know|stay tuned|cliff ?hang(?:er|ie)|"
    r"next chap(?:ter|pie)?|on with the (?:story|chapter|fic|show)|OOC|AU|canon|lemons?|smut|flames?|songfic|my first (?:story|fic))\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:chapters?|story|stories|writing|wrote|written|posted|posting|enjoy|guys|thanks?|sorry|please|readers?|hope|idea|ideas|plot|"
    r"characters?|pov|feedback|episodes?|season|pairing|ship|title|song|lyrics|fandom|scene|reading|read|lol|haha|:\)|:d|<3|xd|anyway|btw)\b|:\)|:D|<3|=\)|\^_\^",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"(?:[-–—~]{1,3}\s*\w[\w .'&-]{0,30}|(?:love|xoxo|xo|cheers|ciao|bye|later|peace|hugs|till next time|until next time)\b[\w\s,.!~<>3*-]{0,30}|x?(?:xo)+x?|enjoy(?: the \w+)?\s*[!.:)]*|(?:now |and |so )*on (?:with|to) the [\w ]{1,20}[!.]*|(?:p\.?)+s\.?\W.{0,400}|-{0,2}\w+ out[!.]*|\W{1,8})",
    re.IGNORECASE | re.DOTALL,
)
_END_MATTER = re.compile(
    r"\W*(?:to be continued|tbc|t\.b\.c\.?|please (?:read and )?(?:review|comment|vote|r ?& ?r)|r ?& ?r|read (?:and|&) review|reviews?(?: please| pl[sz]|s are love|[!?~]+)|review\W*|"
    r"(?:so )?what (?:did|do) (?:you|u|y'?all)(?: guys| all)? think(?: so far)?|thanks? (?:you )?(?:so much )?for reading|like it\? hate it|good\? bad|"
    r"(?:love it|hate it)\W+(?:love|hate) it|comments? and kudos|kudos and comments|reviews? (?:are|is|make|equals?|=)|leave a (?:review|comment)|hope you (?:all |guys )?(?:like|enjoy)ed)",
    re.IGNORECASE,
)
_END_MARK = re.compile(
    r"\W*(?:the end|fin|finis|end|ende|owari|the end of (?:chapter|part|book) [\w ]+|end (?:of )?(?:chapter|part|book|file|story)[\w. ]{0,20})\W*",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"\b(?:(?:do(?:es)?(?: not|n['’]?t)|dont) own|own (?:nothing|none|no(?:ne)? )|(?:all )?(?:rights?|credits?|characters?)(?: \w+){0,4} (?:belongs?|go(?:es)?) to|all rights reserved|"
    r"belongs? to (?:their|his|her|its|the) (?:respective |rightful )?(?:owners?|creators?|authors?)|no (?:copyright )?infringement|not mine|not making (?:any )?(?:money|profit)|no profit)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"""["“«„]\w[^"”»]{3,}["”»]""")
_ADDRESSED = re.compile(r"\b(?:you|your|u|ya|y'?all|everyone|everybody|guys)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"”)*\]]*(?=\s|$)|$)", re.DOTALL)
MAX_NOTE_LINE = 400


def starts_note(line: str) -> bool:
    """Tell whether a passage begins with the label of an author's note, bracketed or not."""
    return _STARTS.match(line[:80]) is not None


def ends_note(line: str) -> bool:
    """Tell whether a line says that the note ends here: `End A/N`."""
    return _ENDS_MARK.match(line[:60]) is not None


def is_label_alone(line: str) -> bool:
    """Tell whether a line is the label and nothing else, so that the note comes after it."""
    match = _STARTS.match(line)
    return match is not None and not re.search(r"\w", line[match.end() :])


def bracketed(text: str) -> list[tuple[int, int | None]]:
    """Find `(A/N: …)` in a passage, brackets included; the end is `None` where the bracket does not close in it."""
    found: list[tuple[int, int | None]] = []
    done = 0
    for match in _BRACKETED.finditer(text):
        if match.start() >= done:
            end = _closing(text, match.start())
            found.append((match.start(), end))
            done = len(text) if end is None else end
    return found


def in_prose(text: str) -> tuple[int, int] | None:
    """Find a note that starts without a bracket inside a paragraph: to the paragraph's end, or as far as it speaks to readers."""
    match = _IN_PROSE.search(text)
    if match is None:
        return None
    start = end = match.start("note")
    for sentence in _SENTENCE.finditer(text, start):
        is_more = speaks_to_readers(sentence[0], threshold=1) or _ADDRESSED.search(sentence[0])
        if end > start and (not is_more or _SPEECH.search(sentence[0])):
            break
        end = sentence.end()
    return start, end


def speaks_to_readers(text: str, threshold: int = 2) -> bool:
    """Tell whether somebody talks about the story rather than telling it."""
    head = text[:3000]
    if _SPEECH.search(head) and len(_STRONG.findall(head)) < 2:
        return False
    weight = 2 * len(_STRONG.findall(head)) + len({word.lower() for word in _WEAK.findall(head)})
    return weight >= threshold + len(head) // 500


def addresses_readers(text: str) -> bool:
    """Tell whether a passage without any label is surely a note: short, to "you", and in the words of those who post."""
    is_addressed = _ADDRESSED.search(text) is not None
    if len(text) > 1200 or not (is_addressed or len(text) < 150) or _SPEECH.search(text):
        return False
    return _POSTED.search(text) is not None and speaks_to_readers(text, threshold=4)


def is_sign_off(text: str) -> bool:
    """Tell whether a short passage could end a note: a signature, `Enjoy!`, `P.S. …`."""
    return len(text) <= MAX_NOTE_LINE and _SIGN_OFF.fullmatch(text.strip("*_ ")) is not None


def is_end_matter(text: str) -> bool:
    """Tell whether a passage is what authors write below a chapter: `Please review!`, `To be continued…`."""
    return len(text) <= MAX_NOTE_LINE and _END_MATTER.match(text) is not None and not _SPEECH.search(text)


def is_end_mark(text: str) -> bool:
    """Tell whether a line says that the story or chapter ends: `THE END`, `~fin~`."""
    return len(text) <= 60 and _END_MARK.fullmatch(text) is not None


def is_disclaimer(text: str) -> bool:
    """Tell whether a passage says whose the characters are, or whose they are not."""
    return len(text) <= 800 and _DISCLAIMER.search(text) is not None and not _SPEECH.search(text)


def _closing(text: str, start: int) -> int | None:
    opening = text[start]
    closing = _CLOSING[opening]
    depth = 0
    # Emoticons in notes, `:)` and `;)`, close no bracket unless nothing else does.
    for match in re.finditer(rf"(?<![:;=])[{re.escape(opening + closing)}]", text[start:]):
        depth += 1 if match[0] == opening else -1
        if depth == 0:
            return start + match.end()
    last = text.rfind(closing, start)
    return last + 1 if last > start else None
