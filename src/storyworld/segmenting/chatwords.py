"""How a text uses the words of its labels elsewhere, and what its lines say: what tells people from things."""

import re
from collections import Counter
from collections.abc import Sequence

from storyworld.segmenting.chatlines import ChatLine
from storyworld.spans import Span

_WORD = re.compile(r"[^\W\d_]+")
_TALK = re.compile(r"\?|(?<![\w'’])(?:[Ii]|[Ii]['’]?m|[Yy]ou|[Uu]|[Yy]our|[Uu]r|[Mm]e|[Mm]y|[Ww]e)(?![\w])")
_TALK_REACH = 300
DETERMINERS = frozenset(
    "a an the this that these those my your his her its our their no some any every each one another of".split()
)
WAYS = frozenset({"to", "from"})
"""What a telephone writes before messages, which names nobody."""
# So often a text may write a name small after such a word by a slip.
_MAX_COMMON = 1


class LabelWords:
    """How often the words of labels stand elsewhere as names do, and as other words do."""

    def __init__(self, text: str, paragraphs: Sequence[Span], lines: Sequence[ChatLine]) -> None:
        self._text = text
        self._n_large: Counter[str] = Counter()
        self._n_first: Counter[str] = Counter()
        self._n_small: Counter[str] = Counter()
        self._n_common: Counter[str] = Counter()
        asked = {word for line in lines for word in _WORD.findall(line.key[0])}
        label_ends = {line.name.start: line.name.end for line in lines}
        for paragraph in paragraphs if asked else ():
            self._count(paragraph, asked, label_ends)

    def _count(self, paragraph: Span, asked: set[str], label_ends: dict[int, int]) -> None:
        before, label_end = "", -1
        for match in _WORD.finditer(self._text, paragraph.start, paragraph.end):
            word = match[0].lower()
            label_end = label_ends.get(match.start(), label_end)
            if word in asked and match.start() >= label_end:
                leading = self._text[max(paragraph.start, match.start() - 2) : match.start()]
                is_inside = leading[1:] == " " and (leading[0].isalnum() or leading[0] == ",")
                is_large = match[0][0].isupper()
                self._n_large[word] += is_large and is_inside
                self._n_first[word] += is_large and not is_inside
                self._n_small[word] += match[0].islower()
                self._n_common[word] += match[0].islower() and before in DETERMINERS
            before = word

    def is_name(self, line: ChatLine) -> bool:
        """Tell whether a word of a label stands elsewhere as names do, with a capital within a sentence or always."""
        return any(
            self._n_large[word] > self._n_small[word] or (self._n_first[word] and not self._n_small[word])
            for word in _WORD.findall(line.key[0])
        )

    def is_common(self, line: ChatLine) -> bool:
        """Tell whether a word of a label is a common noun elsewhere."""
        words = _WORD.findall(line.key[0])
        return any(self._n_common[word] > max(_MAX_COMMON, self._n_large[word]) for word in words)

    def talks(self, line: ChatLine) -> bool:
        """Tell whether a line asks something, or says I, you or we."""
        return _TALK.search(self._text, line.body, min(line.end, line.body + _TALK_REACH)) is not None
