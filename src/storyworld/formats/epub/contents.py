"""The table of contents of an EPUB: where its entries lead, and the headings that they stand for.

One file may hold many chapters that only entries tell apart, and one chapter may lie in several files. So a file's end
means nothing; what an entry leads to is a heading: the words there that are the entry's, marked up as one or not, or,
where the text has none, the entry itself.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree
from msgspec import Struct

from storyworld.formats.files.archive import Archive, within
from storyworld.formats.markup.pages import written
from storyworld.formats.markup.parts import xml_part
from storyworld.formats.markup.structure import Role, words_of

MAX_ENTRIES = 20_000
MAX_LABEL = 200
# A heading is one of the first blocks below the place that an entry leads to.
_REACH = 4
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_TEXT_BLOCKS = _HEADINGS | frozenset(
    "p div blockquote li pre td dt dd center section article header figcaption".split()
)
_NO_CHAPTER = re.compile(
    r"\W*(?:cover(?: page| image)?|(?:half ?-?)?title(?: page)?|(?:table of )?contents|toc|copyright(?: page)?|imprint|"
    r"colophon|uncopyright|dedication|start(?: reading)?|begin reading|(?:list of )?illustrations|information|text|"
    r"main text|body|about the author|also by.*|acknowledge?ments?|end ?notes|foot ?notes|notes|index|"
    r"(?:the )?(?:full )?project gutenberg.*|transcriber.*|landmarks|back cover|front matter|split_?\d+|unknown)\W*",
    re.IGNORECASE,
)

# Pages around a story; a longer page than this is the story itself, whatever the contents call it.
_MATTER = re.compile(
    r"\W*(?:cover(?: page| image)?|(?:half ?-?)?title(?: page)?|(?:table of )?contents|toc|copyright(?: page)?|imprint|"
    r"colophon|uncopyright|dedication|about the (?:author|publisher|type)|also by.*|other books by.*|books by.*|"
    r"acknowledge?ments?|newsletter|back cover|praise(?: for.*)?)\W*",
    re.IGNORECASE,
)
# A chapter may be called "Cover" or "Dedication", and only the contents tell it from such a page; none is called so.
_SURE_MATTER = re.compile(
    r"\W*(?:copyright(?: page| notice)?|table of contents|about the (?:author|publisher|type|translator)s?|"
    r"(?:also|other (?:books|titles|works)|(?:more )?books|more) (?:by|from) .*|acknowledge?ments?|praise for .*)\W*",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))\W{0,3}(?:by |\(c\) |© )?.{0,60}\b(?:1[89]|20)\d\d\b", re.IGNORECASE)
_RESERVED = re.compile(r"\ball rights reserved\b|\bISBN\b", re.IGNORECASE)
_MAX_MATTER = 6000
_MAX_IMPRINT = 3000


class Entry(Struct, frozen=True):
    """An entry: the member that it leads to, the id in it (empty for its beginning), and its words."""

    member: str
    fragment: str
    label: str


def read_contents(archive: Archive, navigation: str | None, ncx: str | None) -> list[Entry]:
    """Return the entries of EPUB 3's navigation or, without one, of EPUB 2's, in their order."""
    for member, read in ((navigation, _from_navigation), (ncx, _from_ncx)):
        if member is None:
            continue
        folder = member.rpartition("/")[0]
        found = [
            Entry(target, fragment, label[:MAX_LABEL])
            for href, label in read(archive, member)
            if (target := archive.find(within(folder, href.partition("#")[0]) if href[:1] != "#" else member)) and label
            for fragment in (href.partition("#")[2],)
        ]
        if found:
            return found[:MAX_ENTRIES]
    return []


def _from_navigation(archive: Archive, member: str) -> Iterator[tuple[str, str]]:
    tree = xml_part(archive, member)
    tables = [] if tree is None else list(tree.iter("nav"))
    chosen = next((table for table in tables if table.get("type") == "toc"), tables[0] if tables else None)
    for link in chosen.iter("a") if chosen is not None else ():
        yield link.get("href") or "", words_of(link)


def _from_ncx(archive: Archive, member: str) -> Iterator[tuple[str, str]]:
    tree = xml_part(archive, member)
    for point in tree.iter("navPoint") if tree is not None else ():
        label, content = point.find("navLabel"), point.find("content")
        yield (content.get("src") or "" if content is not None else ""), words_of(label)


def titled_pages(pages: Iterable[tuple[str, str]], title: str | None) -> list[Entry]:
    """Return an entry for each page whose own title is new, for a book without contents; none where all have one title.

    `pages` are members with the titles of their markup, in order; a chapter may lie in several with one title.
    """
    found: list[Entry] = []
    for member, label in pages:
        is_file = _letters(label) in _letters(member)
        is_new = not is_file and (not found or found[-1].label != label) and not _is_no_chapter(label, title)
        if is_new and len(found) < MAX_ENTRIES:
            found.append(Entry(member, "", label[:MAX_LABEL]))
    return found if len({entry.label for entry in found}) > 1 else []


def mark_headings(
    tree: etree._Element, entries: Sequence[Entry], title: str | None, origin: str
) -> dict[etree._Element, Role]:
    """Return what the entries of one file lead to as headings; those that its text lacks are written into the tree.

    `title` is the work's: an entry with it heads no chapter. `origin` is said of headings that are written.
    """
    roles: dict[etree._Element, Role] = {}
    blocks, places = _blocks(tree, {entry.fragment for entry in entries})
    for entry, place in zip(entries, _places(entries, blocks, places), strict=True):
        if place is None or _is_no_chapter(entry.label, title):
            continue
        below = blocks[place : place + _REACH]
        headings = _headings(below, entry)
        if headings is None and below:
            headings = [_written(below[0][0], entry, origin)]
        roles |= dict.fromkeys(headings or (), "chapter_heading")
    return roles


def _places(
    entries: Sequence[Entry], blocks: Sequence[tuple[etree._Element, str]], places: Mapping[str, int]
) -> list[int | None]:
    """Return the block that each entry leads to.

    Where nothing has the id, it is the first that says the same; one entry alone means the whole file.
    """
    found = [places.get(entry.fragment) if entry.fragment else 0 for entry in entries]
    if None not in found:
        return found
    said = {_letters(text): n for n, (_, text) in reversed(list(enumerate(blocks)))}
    whole = 0 if len(entries) == 1 else None
    return [
        said.get(_letters(entry.label), whole) if place is None else place
        for entry, place in zip(entries, found, strict=True)
    ]


def written_heading(tree: etree._Element, entries: Sequence[Entry], origin: str) -> dict[etree._Element, Role]:
    """Write the first entry of a file above its text, where the file has no heading of its own."""
    blocks, _ = _blocks(tree, set())
    if not blocks or not entries:
        return {}
    return {_written(blocks[0][0], entries[0], origin): "chapter_heading"}


def is_matter(tree: etree._Element, entries: Sequence[Entry]) -> bool:
    """Tell whether a page of a book is its title page, its copyright page or the like.

    The contents say so, or, for a page that they leave out, its heading or its imprint.
    """
    labels = {entry.label for entry in entries}
    if not labels:
        heading = next(tree.iter("h1", "h2", "h3"), None)
        is_named = _SURE_MATTER.fullmatch(words_of(heading)) is not None
        return (is_named or _is_imprint(tree)) and len(words_of(tree)) <= _MAX_MATTER
    return len(labels) == 1 and _MATTER.fullmatch(labels.pop()) is not None and len(words_of(tree)) <= _MAX_MATTER


def _is_imprint(tree: etree._Element) -> bool:
    words = words_of(tree)
    return len(words) <= _MAX_IMPRINT and _COPYRIGHT.search(words) is not None and _RESERVED.search(words) is not None


def _is_no_chapter(label: str, title: str | None) -> bool:
    if not any(character.isalnum() for character in label):
        return True
    return _NO_CHAPTER.fullmatch(label) is not None or (title is not None and _letters(label) == _letters(title))


def _blocks(tree: etree._Element, ids: set[str]) -> tuple[list[tuple[etree._Element, str]], dict[str, int]]:
    """Return the blocks that have text of their own with its beginning, and which of them each id stands before."""
    found: list[tuple[etree._Element, str]] = []
    places: dict[str, int] = {}
    open_blocks: list[tuple[etree._Element, list[str]]] = []
    numbers: dict[etree._Element, int] = {}
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            if element.tag in _TEXT_BLOCKS:
                open_blocks.append((element, []))
            for id_ in (element.get("id"), element.get("name")):
                if id_ in ids:
                    block = open_blocks[-1][0] if open_blocks else None
                    places.setdefault(str(id_), numbers.get(block, len(found)) if block is not None else len(found))
            text = element.text
        else:
            if open_blocks and open_blocks[-1][0] is element:
                open_blocks.pop()
            text = element.tail
        if text and text.strip() and open_blocks and element.tag not in {"style", "script", "title"}:
            block = open_blocks[-1][0]
            if block not in numbers:
                numbers[block] = len(found)
                found.append((block, ""))
            i = numbers[block]
            if len(found[i][1]) < 2 * MAX_LABEL:
                found[i] = (block, f"{found[i][1]} {text}")
    return found, places


def _headings(below: Sequence[tuple[etree._Element, str]], entry: Entry) -> list[etree._Element] | None:
    """Return the blocks that say what an entry says; empty for a heading of other words, `None` where there is none."""
    wanted = _letters(entry.label)
    for i, (block, text) in enumerate(below):
        said, is_heading = _letters(text), _is_heading(block)
        if said and said in wanted and (is_heading or wanted.startswith(said) or wanted.endswith(said)):
            if _letters(words_of(block)) != said:
                continue
            following = below[i + 1] if i + 1 < len(below) else None
            rest = wanted.removeprefix(said)
            is_continued = following is not None and rest not in {"", wanted} and _letters(following[1]) == rest
            return [block, following[0]] if is_continued and following is not None else [block]
        if is_heading:
            return [block] if wanted in said else []
    return None


def _is_heading(block: etree._Element) -> bool:
    return block.tag in _HEADINGS or any(above.tag in _HEADINGS for above in block.iterancestors())


def _written(block: etree._Element, entry: Entry, origin: str) -> etree._Element:
    """Write an entry as a heading above a block."""
    heading = written("h2", entry.label, origin)
    block.addprevious(heading)
    return heading


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def entries_by_member(entries: Sequence[Entry]) -> Mapping[str, list[Entry]]:
    """Return the entries that lead to each member, in order."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.member, []).append(entry)
    return found
