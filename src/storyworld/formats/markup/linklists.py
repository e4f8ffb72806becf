"""Tables of contents in pages: lists most of whose words are links to other places of the same page or book."""

from lxml import etree

from storyworld.formats.markup.structure import Role, words_of

MIN_LINKS = 3
MIN_SHARE = 0.6
# A list holds its links in items, cells and paragraphs, and these in rows and tables.
_MAX_ABOVE = 4
_AWAY = ("http:", "https:", "mailto:", "//")
_NEVER = frozenset({"body", "html"})


def is_contents(page: etree._Element) -> bool:
    """Tell whether most of a whole page is links to other pages of the book."""
    links = [link for link in _links(page) if not (link.get("href") or "").startswith("#")]
    if len(links) < MIN_LINKS:
        return False
    lengths = _lengths(page, {page, *links})
    return sum(lengths[link] for link in links) > MIN_SHARE * lengths[page]


def contents_within(page: etree._Element) -> dict[etree._Element, Role]:
    """Return the tables of contents on a page; they are metadata."""
    links_of: dict[etree._Element, list[etree._Element]] = {}
    for link in _links(page):
        for above, _ in zip(link.iterancestors(), range(_MAX_ABOVE), strict=False):
            links_of.setdefault(above, []).append(link)
    many = {
        element: links for element, links in links_of.items() if len(links) >= MIN_LINKS and element.tag not in _NEVER
    }
    lengths = _lengths(page, {*many, *(link for links in many.values() for link in links)})
    lists = [
        element
        for element, links in many.items()
        if sum(lengths[link] for link in links) > MIN_SHARE * max(lengths[element], 1)
    ]
    heads = [head for element in lists if (head := element.getprevious()) is not None and says_contents(head)]
    return dict.fromkeys([*lists, *heads], "metadata")


def _lengths(page: etree._Element, wanted: set[etree._Element]) -> dict[etree._Element, int]:
    """Count the characters of text in elements, all in one walk, since they may lie in one another."""
    found: dict[etree._Element, int] = {}
    begins: list[int] = []
    n_characters = 0
    for event, element in etree.iterwalk(page, events=("start", "end")):
        if event == "start":
            begins.append(n_characters)
            n_characters += len((element.text or "").strip())
            continue
        begin = begins.pop()
        if element in wanted:
            found[element] = n_characters - begin
        n_characters += len((element.tail or "").strip())
    return found


def says_contents(element: etree._Element) -> bool:
    """Tell whether an element is the heading of a table of contents."""
    return words_of(element).lower().strip(" .:") in {"contents", "table of contents", "index", "chapters"}


def _links(page: etree._Element) -> list[etree._Element]:
    return [link for link in page.iter("a") if (href := link.get("href")) and not href.startswith(_AWAY)]
