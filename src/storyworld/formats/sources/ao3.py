"""Archive of Our Own: its downloads of all years, also within an EPUB, and its pages saved from a browser.

Where things stand is told by ids and by the labels of notes, which are in English whatever the work's language.
Classes are not to be trusted: the program that makes AO3's EPUBs renames them, and even the centred line of a scene
break then has the class of AO3's own messages.
"""

import re
from collections.abc import Iterator

from lxml import etree

from storyworld.formats.markup.structure import (
    Role,
    Structure,
    body_of,
    classes_of,
    keep_only,
    with_class,
    with_id,
    words_of,
)
from storyworld.formats.sources.tagged import metadata_of_tags
from storyworld.story import BlockKind, Metadata

_SITE = re.compile(r"archive ?of ?our ?own|\bao3\.org", re.IGNORECASE)
_LABEL = re.compile(r"(?:Chapter |Work )?(?:Beginning |End )?(?P<what>Summary|Notes?):?", re.IGNORECASE)
_IDS = ("preface", "chapters", "afterword")
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_WORK_URL = re.compile(r"https?://[^\s\"<>]*/works/\d+")


def structure(tree: etree._Element) -> Structure | None:
    """Return what is what in a download or a saved page of AO3, `None` for other pages."""
    if with_id(tree, "workskin") is not None and with_class(tree, "work", "dl"):
        return page_structure(tree)
    return download_structure(tree) if is_download(tree) else None


def is_download(tree: etree._Element) -> bool:
    """Tell whether a page is a download of AO3, or the part of one that says where it is from."""
    if all(with_id(tree, id_) is None for id_ in _IDS):
        return False
    messages = with_class(tree, "message", "p")
    return bool(with_class(tree, "tags", "dl")) or any(_SITE.search(words_of(message)) for message in messages)


def download_structure(tree: etree._Element) -> Structure:
    """Return what is what in a download, or in one part of its EPUB."""
    body = body_of(tree)
    if all(with_id(tree, id_) is None for id_ in _IDS):
        return Structure(detected="ao3", roles={body: "story"})
    roles: dict[etree._Element, Role] = {body: "metadata"}
    for chapters in (element for element in tree.iter(etree.Element) if element.get("id") == "chapters"):
        roles[chapters] = "story"
        for child in chapters.iterchildren(etree.Element):
            if _is_around_text(child):
                roles[child] = "metadata"
            elif child.tag == "div":
                roles[child] = "story"
    summary = _type_front(body, roles)
    return Structure(detected="ao3", roles=roles, metadata=_metadata(tree, roles, summary))


def page_structure(tree: etree._Element) -> Structure:
    """Return what is what on a page of AO3 that was saved from a browser; its menus and comments are dropped."""
    body = body_of(tree)
    skin, tags = with_id(tree, "workskin"), with_class(tree, "work", "dl")
    assert skin is not None, "`structure` has looked for it"  # noqa: S101
    roles: dict[etree._Element, Role] = {body: "metadata"}
    keep_only(roles, [skin, *tags[:1]])
    for element in skin.iter("div"):
        is_text = element.get("role") == "article" or "module" in classes_of(element)
        is_only_chapter = (parent := element.getparent()) is not None and parent.get("id") == "chapters"
        if "userstuff" in classes_of(element) and (is_text or is_only_chapter):
            roles[element] = "story"
    for landmark in with_class(skin, "landmark"):
        roles[landmark] = "dropped"
    summary = _type_front(body, roles)
    return Structure(detected="ao3", roles=roles, metadata=_metadata(tree, roles, summary))


def _is_around_text(element: etree._Element) -> bool:
    """Tell a chapter's head or end notes from its text, among what lies directly in the chapters' element."""
    classes = classes_of(element)
    if any(name.startswith("userstuff") for name in classes):
        return False
    if "endnotes" in (element.get("id") or "") or "toc-heading" in classes or "heading" in classes:
        return True
    if element.tag != "div":
        return False
    children = list(element.iterchildren(etree.Element))
    is_head = any(child.tag in _HEADINGS and "heading" in classes_of(child) for child in children)
    return is_head or any(_label_kind(child) is not None for child in children)


def _type_front(body: etree._Element, roles: dict[etree._Element, Role]) -> str | None:
    """Type what lies around the text: title, bylines, headings, summaries and notes; return the work's summary."""
    summary: str | None = None
    in_chapters = False
    for element in _outside_text(body, roles):
        classes, tag = classes_of(element), element.tag
        if element.get("id") == "chapters":
            in_chapters = True
        if "toc-heading" in classes:
            roles[element] = "dropped"
        elif tag == "h1" or (tag == "h2" and "title" in classes):
            roles[element] = "title"
        elif "byline" in classes:
            roles[element] = "byline"
        elif (tag == "h2" and "heading" in classes) or (tag == "h3" and "title" in classes):
            roles[element] = "chapter_heading"
        elif (kind := _label_kind(element)) is not None:
            values = _type_values(element, kind, roles)
            if kind == "summary" and summary is None and not in_chapters:
                summary = values or None
    return summary


def _outside_text(body: etree._Element, roles: dict[etree._Element, Role]) -> Iterator[etree._Element]:
    """Yield the elements around the text, and none within a summary or note, where authors have markup of their own."""
    walk = etree.iterwalk(body, events=("start",), tag=etree.Element)
    for _, element in walk:
        if roles.get(element) in {"dropped", "summary", "authors_note"} or _is_text(element, roles):
            walk.skip_subtree()
        else:
            yield element


def _is_text(element: etree._Element, roles: dict[etree._Element, Role]) -> bool:
    return roles.get(element) == "story" and element.get("id") != "chapters"


def _label_kind(element: etree._Element) -> BlockKind | None:
    """Return what the label of a summary or note stands above; `None` for any other element."""
    following = next(_below(element), None)
    if following is None or following.tag not in {"blockquote", "div"} or len(element) > 3:
        return None
    if following.tag == "div" and "userstuff" not in classes_of(following):
        return None
    match = _LABEL.fullmatch(words_of(element)) if element.tag in {"p", "b", "strong", "dt", *_HEADINGS} else None
    if match is None:
        return None
    return "summary" if match["what"].lower() == "summary" else "authors_note"


def _below(label: etree._Element) -> Iterator[etree._Element]:
    """Yield what stands below a label, but for the list of whom the work is for and what it is made after."""
    return (element for element in label.itersiblings(etree.Element) if "associations" not in classes_of(element))


def _type_values(label: etree._Element, kind: BlockKind, roles: dict[etree._Element, Role]) -> str:
    """Type what stands below a label; return its words."""
    words = []
    for following in _below(label):
        if following.tag != "blockquote" and "userstuff" not in classes_of(following):
            break
        roles[following] = kind
        words.append(words_of(following))
    return " ".join(words)


def _metadata(tree: etree._Element, roles: dict[etree._Element, Role], summary: str | None) -> Metadata:
    titles = [element for element, role in roles.items() if role == "title"]
    bylines = [
        element
        for element, role in roles.items()
        if role == "byline" and not any(above.get("id") == "chapters" for above in element.iterancestors())
    ]
    authors = [words_of(link) for byline in bylines[:1] for link in byline.iter("a")]
    if bylines and not authors:
        authors = [words_of(bylines[0]).removeprefix("by ").strip()]
    messages = with_class(tree, "message", "p")
    heads = [bold for message in messages[:1] for bold in message.iter("b", "strong")]
    url = next((match[0] for m in messages if (match := _WORK_URL.search(_with_links(m))) is not None), None)
    return metadata_of_tags(
        next(iter(with_class(tree, "tags", "dl") or with_class(tree, "work", "dl")), None),
        title=words_of(next(iter(titles or heads), None)) or None,
        authors=tuple(author for author in authors if author) or None,
        summary=summary,
        url=url,
    )


def _with_links(element: etree._Element) -> str:
    return " ".join([words_of(element), *(link.get("href") or "" for link in element.iter("a"))])
