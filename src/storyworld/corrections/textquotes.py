"""Places in a text that outlive small edits of it: their words, and the words around them.

The form is that of the TextQuoteSelector of the W3C's Web Annotation model (`exact`, `prefix`, `suffix`), with the
number of the place among equals, which holds where the words around it are equal too.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property

from msgspec import Struct

from storyworld.corrections.misfits import MisfitError
from storyworld.spans import Span, overlap

_MAX_EXACT = 80
_CONTEXT = 32
_MIN_ALIKE = 0.6
"""How alike words beside an unchanged prefix or suffix must still be, as difflib counts it. Set by hand: mended typing
errors, an added word or changed marks are over it, another sentence is below."""
_MIN_SURROUNDINGS = 8
"""With fewer code points of prefix or suffix, the place cannot be told by them."""
_ALIKE = str.maketrans("‘’‚‛´`“”„‟«»‹›–—―‐‑−\u00a0", '\'\'\'\'\'\'""""""""------ ')
_SHOWN = 48


class TextQuote(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """The words at a place, with what stands before and after. They were the `nth` of `of` equal ones in the text."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    nth: int = 1
    of: int = 1


class Finder:
    """Finds places in one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def find(self, quote: TextQuote) -> Span:
        """Return where the words stand now. Raises MisfitError where they are gone, or stand in several places alike.

        White space, the shape of marks and the case of letters may have changed; a few words may have, where what
        stands around them has not.
        """
        if not quote.exact.strip():
            raise MisfitError("it names no words of the text")
        start = _find_among(self.text, quote)
        if start is not None:
            return Span(start, start + len(quote.exact))
        folded, positions = self._folded
        folds = TextQuote(
            exact=fold(quote.exact)[0].strip(),
            prefix=fold(quote.prefix)[0],
            suffix=fold(quote.suffix)[0],
            nth=quote.nth,
            of=quote.of,
        )
        start = _find_among(folded, folds)
        span = _around(folded, folds) if start is None else Span(start, start + len(folds.exact))
        if span is None:
            raise MisfitError(f"the words “{shown(quote.exact)}” are no longer in the text")
        return Span(positions[span.start], positions[span.end - 1] + 1)

    @cached_property
    def _folded(self) -> tuple[str, Sequence[int]]:
        return fold(self.text)


def quoted(text: str, span: Span) -> TextQuote:
    """Return how to find `span` again. Of a long one the beginning is taken."""
    end = min(span.end, span.start + _MAX_EXACT)
    if end < span.end:
        # Not in the middle of a word, where there is a border at all.
        end = max(text.rfind(" ", span.start + 1, end), text.rfind("\n", span.start + 1, end)) + 1 or end
    exact = text[span.start : end].rstrip()
    starts = list(_places(text, exact))
    return TextQuote(
        exact=exact,
        prefix=text[max(0, span.start - _CONTEXT) : span.start],
        suffix=text[span.start + len(exact) : span.start + len(exact) + _CONTEXT],
        nth=starts.index(span.start) + 1,
        of=len(starts),
    )


def shown(words: str) -> str:
    """Return words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"


def _places(text: str, words: str) -> Iterator[int]:
    start = text.find(words) if words else -1
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _find_among(text: str, quote: TextQuote) -> int | None:
    """Return the start of the words that have most of the surroundings; none where the words are not in the text."""
    starts = list(_places(text, quote.exact))
    scores = [_n_alike(text, start, quote) for start in starts]
    best = [start for start, score in zip(starts, scores, strict=True) if score == max(scores)]
    if len(starts) < quote.of and max(scores, default=0) < _MIN_SURROUNDINGS:
        # There were more of these words, and none of those left stands where these stood.
        return None
    if len(best) < 2:
        return best[0] if best else None
    if quote.of == len(starts) and 1 <= quote.nth <= quote.of:
        return starts[quote.nth - 1]
    raise MisfitError(
        f"the words “{shown(quote.exact)}” stand in {len(starts):,} places, and nothing says which is meant"
    )


def _n_alike(text: str, start: int, quote: TextQuote) -> int:
    """Count the code points of prefix and suffix that stand around the words without a gap."""
    end = start + len(quote.exact)
    before = text[max(0, start - len(quote.prefix)) : start]
    return _n_common(before[::-1], quote.prefix[::-1]) + _n_common(text[end : end + len(quote.suffix)], quote.suffix)


def _n_common(a: str, b: str) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _around(text: str, quote: TextQuote) -> Span | None:
    """Return the one stretch after the prefix, or before the suffix, that is still much like the words.

    Of prefix and suffix the half beside the words will do.
    """
    n = len(quote.exact)
    prefix, suffix = quote.prefix[-_CONTEXT // 2 :], quote.suffix[: _CONTEXT // 2]
    found: list[Span] = []
    if len(prefix) >= _MIN_SURROUNDINGS:
        starts = [place + len(prefix) for place in _places(text, prefix)]
        found += [Span(start, _end(text, start, n, suffix)) for start in starts]
    if len(suffix) >= _MIN_SURROUNDINGS:
        found += [Span(max(0, end - n), end) for end in _places(text, suffix)]
    # The same place may be found from both sides, a few letters apart.
    alike = [span for span in found if _is_alike(text[span.start : span.end], quote.exact)]
    return alike[0] if alike and all(overlap(span, alike[0]) for span in alike) else None


def _end(text: str, start: int, n: int, suffix: str) -> int:
    """Return where words that begin at `start` end: at the suffix, if it is near, else after `n` code points."""
    end = text.find(suffix, start, start + 2 * n + len(suffix)) if suffix else -1
    return end if end > start else min(len(text), start + n)


def _is_alike(words: str, others: str) -> bool:
    return bool(words) and SequenceMatcher(None, others, words, autojunk=False).ratio() >= _MIN_ALIKE


def fold(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with white space, marks and case made alike, and where each of its code points stands."""
    kept = [i for i, c in enumerate(text) if not c.isspace() or not i or not text[i - 1].isspace()]
    # Neither step changes the length: a letter whose small form is longer stays as it is.
    alike = "".join(map(text.__getitem__, kept)).translate(_ALIKE)
    return "".join(map(_small, alike)), kept


def _small(letter: str) -> str:
    if letter.isspace():
        return " "
    small = letter.casefold()
    return small if len(small) == 1 else letter
