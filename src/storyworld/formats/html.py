"""HTML: pages and fragments, read as the source that made them says, or as a reader sees them."""

from lxml import etree

from storyworld.formats.markup.linklists import contents_within
from storyworld.formats.markup.pages import PageWriter
from storyworld.formats.markup.structure import words_of
from storyworld.formats.markup.trees import html_tree
from storyworld.formats.passages import Passages
from storyworld.formats.sources.googledocs import asides_of
from storyworld.formats.sources.known import recognised
from storyworld.story import Metadata


def read_html(source: str) -> Passages:
    """Read a page or a fragment; scripts, styles and navigation are dropped, a rule becomes `* * *`."""
    tree = html_tree(source)
    if tree is None:
        return Passages(text="", passages=(), emphasis=(), bold=())
    structure = recognised(tree)
    writer = PageWriter()
    writer.add(tree, structure.roles if structure is not None else contents_within(tree) | asides_of(tree))
    if structure is None:
        return writer.passages(_metadata(tree), "generic")
    return writer.passages(structure.metadata, structure.detected)


def _metadata(tree: etree._Element) -> Metadata:
    named = {
        (meta.get("name") or "").lower(): " ".join((meta.get("content") or "").split()) for meta in tree.iter("meta")
    }
    author = named.get("author") or named.get("dc.creator")
    return Metadata(
        title=words_of(next(tree.iter("title"), None)) or named.get("dc.title") or None,
        authors=(author,) if author else None,
        summary=named.get("description") or None,
        language=tree.get("lang") or None,
    )
