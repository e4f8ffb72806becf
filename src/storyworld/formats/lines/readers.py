"""How an author sounds who speaks to readers: thanks, asks, disclaims, signs, and says that it is the end."""

import re

_YOU = r"(?:you|u|ya|y'?all)(?: guys| all)?"
_CHAPTER = r"(?:chapter|chappie|chappy|chap|update|instalment|installment)"
# One of these says much, a word of the next list little: both are the talk of those who post chapters.
_STRONG = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"R ?& ?R|R&amp;R|R and R|read and review|reviewers?|reviews? (?:are|is|make|would)",
            r"(?:p(?:lease|lz|ls)|and|to|for|so|your|the|any|all|no|more|few|my|leave|with) reviews?",
            r"review(?:s|ed|ers?|ing)?[!.?]",
            r"fan ?fic(?:tion|s)?|fics?|one-?shot|drabbles?|songfic|sequel|lemons?|smut|OOC|AU|canon",
            r"kudos|betas?|unbeta'?d|spell ?check|plot ?hole|writer'?s block|hiatus",
            r"ao3|ff\.?n(?:et)?|fanfiction\.net|wattpad|livejournal|tumblr|patreon|ko-?fi",
            rf"(?:next|last|this|previous|new|first|short|long|longer|shorter|quick|another|a) {_CHAPTER}",
            r"updat(?:e|ed|es|ing)|(?:this|my|the|first|new|short) (?:story|fic)",
            r"thank(?:s| you)(?: so much)? (?:for|to) (?:reading|all|every|the|your|my|those)|thanks for",
            rf"hope {_YOU} (?:like|enjoy)(?:d|ed)?|let me know|happy reading|stay tuned|you guys|readers",
            r"enjoy the (?:story|chapter|show|read)|on with the (?:story|show|fic|chapter)",
            r"to be continued|cliff ?hang(?:er|ie)|flames?|constructive criticism",
            r"(?:do|does)(?: not|n['’]?t) own|dont own",
            r"favou?rit(?:e|ed|ing) (?:this|and|my)|follow(?:s|ed|ing)? (?:and|this|my)",
            r"comments? (?:are|and|make)|please (?:comment|vote|read|leave|tell)",
        )
    )
    + r")\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:"
    r"chapters?|story|stories|writing|wrote|written|posted|posting|reading|read|plot|characters?|pov|scene|title|"
    r"feedback|episodes?|season|pairing|ship|song|lyrics|fandom|readers?|ideas?|"
    r"enjoy|guys|thanks?|sorry|please|hope|lol|haha|anyway|btw|xd"
    r")\b|:\)|:D|<3|=\)|\^_\^",
    re.IGNORECASE,
)
# What only they write who post chapters and wait for answers; novelists, too, speak of "my reader".
_POSTED = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"reviews?|R ?& ?R|kudos|beta(?:s|'?d|ed)?|flames?|let me know|stay tuned",
            r"fan ?fic(?:tion|s)?|fics?|one-?shots?|songfic|OOC|AU|canon|lemons?|smut|AO3|wattpad",
            r"updat(?:e|es|ed|ing)|posting|posted|next chap(?:ter|pie)?|cliff ?hang(?:er|ie)",
            rf"thanks? (?:you )?(?:so much )?for reading|hope {_YOU} (?:like|enjoy)(?:d|ed)?",
            r"on with the (?:story|chapter|fic|show)|my first (?:story|fic)",
        )
    )
    + r")\b",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    "|".join(
        (
            r"[-–—~]{1,3}\s*\w[\w .'&-]{0,30}",
            r"(?:love|xoxo|xo|cheers|ciao|bye|later|peace|hugs|(?:un)?till? next time)\b"
            r"[\w\s,.!~<>3*-]{0,30}",
            r"x?(?:xo)+x?|enjoy(?: the \w+)?\s*[!.:)]*|\W{1,8}",
            r"(?:now |and |so )*on (?:with|to) the [\w ]{1,20}[!.]*|-{0,2}\w+ out[!.]*",
            r"(?:p\.?)+s\.?\W.{0,400}",
        )
    ),
    re.IGNORECASE | re.DOTALL,
)
_END_MATTER = re.compile(
    r"\W*(?:"
    + "|".join(
        (
            r"to be continued|tbc\b|t\.b\.c\b",
            r"please (?:read and )?(?:review|comment|vote|r ?& ?r)|r ?& ?r\b|read (?:and|&) review",
            r"reviews?(?: please| pl[sz]|s are love|[!?~]+)|review\W*$|leave a (?:review|comment)",
            r"reviews? (?:are|is|make|equals?|=)|comments? and kudos|kudos and comments",
            rf"(?:so )?what (?:did|do) {_YOU} think(?: so far)?|hope {_YOU} (?:liked|enjoyed)",
            rf"(?:tell me|let me know) (?:what {_YOU} (?:think|thought)\W*$|(?:\w+ ){{0,4}}in the comments)",
            rf"(?:the )?(?:next|new) {_CHAPTER}(?:\s*:| \w+day| (?:is|will|should|comes?|coming|up|soon|on|by|this)\b)",
            r"sorry for (?:any|the|all|my) (?:\w+ ){0,3}(?:mistakes?|typos?|errors?|spelling|grammar)|word count\s*:",
            r"comments? (?:=|equals?|are love|make my)|(?:come|find|follow|yell at|talk to) [\w @]{0,30}\bon tumblr",
            r"thanks? (?:you )?(?:so much )?for reading|like it\? hate it|good\? bad",
            r"(?:love it|hate it)\W+(?:love|hate) it",
        )
    )
    + ")",
    re.IGNORECASE,
)
_END_MARK = re.compile(
    r"\W*(?:the end|fin|finis|end|ende|owari|the end of (?:chapter|part|book) [\w ]+|"
    r"end (?:of )?(?:chapter|part|book|file|story)[\w. ]{0,20})\W*",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"(?:do(?:es)?(?: not|n['’]?t)|dont) own|own (?:nothing|none|no(?:ne)? )|not mine|no profit",
            r"(?:all )?(?:rights?|credits?|characters?)(?: \w+){0,4} (?:belongs?|go(?:es)?) to",
            r"belongs? to (?:their|his|her|its|the) (?:respective |rightful )?(?:owner|creator|author)s?",
            r"all rights reserved|no (?:copyright )?infringement|not making (?:any )?(?:money|profit)",
        )
    )
    + r")\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"""["“«„]\w[^"”»]{3,}["”»]""")
_ADDRESSED = re.compile(r"\b(?:you|your|u|ya|y'?all|everyone|everybody|guys)\b", re.IGNORECASE)
# Longer passages may have a place in any of these lists by chance.
MAX_LINE = 400
MAX_DISCLAIMER = 800
MAX_UNLABELLED = 1200
_MAX_READ = 3000
# A long paragraph has some of the words by chance. With this, 397 of 82,073 paragraphs of 119 novels
# and stories seem to speak to readers, and 1 addresses them: it does.
_CHARACTERS_PER_WEIGHT = 500


def speaks_to_readers(text: str, threshold: int = 2) -> bool:
    """Tell whether somebody talks about the story rather than telling it."""
    head = text[:_MAX_READ]
    n_strong = len(_STRONG.findall(head))
    if has_speech(head) and n_strong < 2:
        return False
    weight = 2 * n_strong + len({word.lower() for word in _WEAK.findall(head)})
    return weight >= threshold + len(head) // _CHARACTERS_PER_WEIGHT


def addresses_readers(text: str) -> bool:
    """Tell whether a passage without any label is surely a note: to "you", in words of those who post."""
    is_addressed = _ADDRESSED.search(text) is not None
    if len(text) > MAX_UNLABELLED or not (is_addressed or len(text) < 150) or has_speech(text):
        return False
    return _POSTED.search(text) is not None and speaks_to_readers(text, threshold=4)


def goes_on_to_readers(sentence: str) -> bool:
    """Tell whether a sentence behind the beginning of a note belongs to it."""
    head = sentence[:_MAX_READ]
    is_more = speaks_to_readers(head, threshold=1) or _ADDRESSED.search(head) is not None
    return is_more and not has_speech(head)


def has_speech(text: str) -> bool:
    """Tell whether somebody says some words in quotation marks."""
    return _SPEECH.search(text[:_MAX_READ]) is not None


def is_sign_off(text: str) -> bool:
    """Tell whether a short passage could end a note: a signature, `Enjoy!`, `P.S. …`."""
    return len(text) <= MAX_LINE and _SIGN_OFF.fullmatch(text.strip("*_ ")) is not None


def is_end_matter(text: str) -> bool:
    """Tell whether a passage is what authors write below a chapter: `Please review!`, `To be continued…`."""
    return len(text) <= MAX_LINE and _END_MATTER.match(text) is not None and not has_speech(text)


def is_end_mark(text: str) -> bool:
    """Tell whether a line says that the story or chapter ends: `THE END`, `~fin~`."""
    return len(text) <= 60 and _END_MARK.fullmatch(text) is not None


def is_disclaimer(text: str) -> bool:
    """Tell whether a passage says whose the characters are, or whose they are not."""
    return len(text) <= MAX_DISCLAIMER and _DISCLAIMER.search(text) is not None and not has_speech(text)
