"""Tables of contents in pages: lists most of whose words are links to other places of the same page or book."""

from collections import Counter

from lxml import etree

from storyworld.formats.structure import Role, words_of

MIN_LINKS = 3
MIN_SHARE = 0.6
# A list holds its links in items, cells and paragraphs, and these in rows and tables.
_MAX_ABOVE = 4
_AWAY = ("http:", "https:", "mailto:", "//")
_NEVER = frozenset({"body", "html"})


def is_contents(page: etree._Element) -> bool:
    """Tell whether most of a whole page is links to other pages of the book."""
    links = [link for link in _links(page) if not (link.get("href") or "").startswith("#")]
    n_linked = sum(len(words_of(link)) for link in links)
    return len(links) >= MIN_LINKS and n_linked > MIN_SHARE * len(words_of(page))


def contents_within(page: etree._Element) -> dict[etree._Element, Role]:
    """Return the tables of contents on a page; they are metadata."""
    n_links: Counter[etree._Element] = Counter()
    n_linked: Counter[etree._Element] = Counter()
    for link in _links(page):
        length = len(words_of(link))
        for above, _ in zip(link.iterancestors(), range(_MAX_ABOVE), strict=False):
            n_links[above] += 1
            n_linked[above] += length
    many = (element for element, n in n_links.items() if n >= MIN_LINKS and element.tag not in _NEVER)
    lists = [element for element in many if n_linked[element] > MIN_SHARE * max(len(words_of(element)), 1)]
    heads = [head for element in lists if (head := element.getprevious()) is not None and _says_contents(head)]
    return dict.fromkeys([*lists, *heads], "metadata")


def _says_contents(element: etree._Element) -> bool:
    return words_of(element).lower().strip(" .:") in {"contents", "table of contents", "index", "chapters"}


def _links(page: etree._Element) -> list[etree._Element]:
    return [link for link in page.iter("a") if (href := link.get("href")) and not href.startswith(_AWAY)]
