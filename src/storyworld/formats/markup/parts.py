"""Parts of an archive as element trees: pages, which must be readable, and all around them, which need not be."""

from lxml import etree

from storyworld.errors import UnreadableFileError
from storyworld.formats.files.archive import Archive
from storyworld.formats.files.decoding import decode
from storyworld.formats.markup.trees import xhtml_tree, xml_tree


def text_of(archive: Archive, member: str) -> str:
    """Return a file of an archive as text. Raises UnreadableFileError where it cannot be read."""
    return decode(archive.read(member), f"{member} in {archive.name}").text


def page(archive: Archive, member: str) -> etree._Element | None:
    """Return a page, `None` where there is nothing on it. Raises UnreadableFileError where it cannot be read."""
    return xhtml_tree(text_of(archive, member))


def xml_part(archive: Archive, path: str) -> etree._Element | None:
    """Return a part that speaks of the text, `None` where it is missing or damaged: the text is still there."""
    member = archive.find(path)
    try:
        return xml_tree(text_of(archive, member), recover=True) if member is not None else None
    except UnreadableFileError:
        return None
