"""Whose page this is: the sources whose markup is known, asked one after the other."""

from lxml import etree

from storyworld.formats import ao3
from storyworld.formats.structure import Structure

_SOURCES = (ao3.structure,)


def recognised(tree: etree._Element) -> Structure | None:
    """Return what is what on a page of a known source, `None` for any other."""
    return next((found for source in _SOURCES if (found := source(tree)) is not None), None)
