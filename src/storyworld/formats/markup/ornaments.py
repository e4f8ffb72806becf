"""Scene breaks without a letter: a flourish as a picture, or an empty paragraph where others follow at once."""

import re
from collections import Counter
from itertools import islice

from lxml import etree

from storyworld.formats.lines.breaks import MIN_PER_GAP
from storyworld.formats.markup.structure import classes_of

# With so many of one picture alone on a line, it is no illustration.
MIN_SAME = 2
# A line holds its picture in so many elements at most.
_MAX_ABOVE = 4
# Words stand within so many pieces of a paragraph, or it is none that anybody wrote.
_MAX_LOOKED = 40
_NO_PROSE = frozenset("h1 h2 h3 h4 h5 h6 hr".split())
_LINES = frozenset("p div center li figure td hr".split())
_SAYS_BREAK = re.compile(
    r"(?:scene|section|text|paragraph|chapter)[-_ ]?(?:break|divider|separator)|\bseparator\b|\bdivider\b|ornament|"
    r"flourish|fleuron|asterism|dinkus|line[-_ ]?break",
    re.IGNORECASE,
)


def ornaments_of(tree: etree._Element) -> frozenset[etree._Element]:
    """Return the pictures that break scenes: alone on their lines, and called so or there several times."""
    lines = {image: line for image in tree.iter("img") if (line := _line_of(image)) is not None}
    n_same = Counter(image.get("src") for image in lines)
    return frozenset(
        image for image, line in lines.items() if n_same[image.get("src")] >= MIN_SAME or _says_break(image, line)
    )


def gaps_of(tree: etree._Element) -> frozenset[etree._Element]:
    """Return the empty paragraphs that part scenes: those between paragraphs, where nearly all have none between."""
    n_paragraphs = 0
    gaps: list[etree._Element] = []
    for paragraph in tree.iter("p"):
        if not is_empty(paragraph):
            n_paragraphs += 1
        elif _is_told(paragraph.getnext()) and _is_told(_before(paragraph)):
            gaps.append(paragraph)
    return frozenset(gaps) if len(gaps) * MIN_PER_GAP <= n_paragraphs else frozenset()


def is_empty(element: etree._Element) -> bool:
    """Tell whether an element holds nothing, not even another one, but white space."""
    return len(element) == 0 and not (element.text or "").strip()


def _before(gap: etree._Element) -> etree._Element | None:
    """Return what is before an empty paragraph, or before the first of several in a row."""
    before = gap.getprevious()
    while before is not None and before.tag == "p" and is_empty(before):
        before = before.getprevious()
    return before


def _is_told(element: etree._Element | None) -> bool:
    """Tell whether an element is a paragraph of words."""
    return element is not None and element.tag == "p" and _is_prose(element)


def _is_prose(element: etree._Element | None) -> bool:
    """Tell whether an element has words and is no heading; a mark between scenes has none."""
    if element is None or element.tag in _NO_PROSE:
        return False
    return any(character.isalnum() for text in islice(element.itertext(), _MAX_LOOKED) for character in str(text))


def _line_of(image: etree._Element) -> etree._Element | None:
    """Return the block that holds nothing but the picture; null where words or other pictures stand beside it."""
    element = image
    for above, _ in zip(image.iterancestors(), range(_MAX_ABOVE), strict=False):
        has_words = any((text or "").strip() for text in (above.text, element.tail))
        if has_words or element.getprevious() is not None or element.getnext() is not None:
            break
        element = above
    is_line = element.tag in _LINES and element is not image
    return element if is_line and all(map(_is_prose, (element.getprevious(), element.getnext()))) else None


def _says_break(image: etree._Element, line: etree._Element) -> bool:
    alt = image.get("alt") or ""
    is_marks = bool(alt.strip()) and not any(character.isalnum() for character in alt)
    said = [image.get("src") or "", alt, *classes_of(image), *classes_of(line)]
    return is_marks or any(_SAYS_BREAK.search(word[:200]) for word in said)
