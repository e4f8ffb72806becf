"""Whose page this is: the sources whose markup is known, asked one after the other."""

from lxml import etree

from storyworld.formats.markup.structure import Structure
from storyworld.formats.sources import ao3, fanficfare, ffn, fichub
from storyworld.story import Detected

_SOURCES = (fanficfare.structure, ao3.structure, fichub.structure, ffn.structure)


def recognised(tree: etree._Element) -> Structure | None:
    """Return what is what on a page of a known source, `None` for any other."""
    return next((found for source in _SOURCES if (found := source(tree)) is not None), None)


def maker(named: str, tree: etree._Element) -> Detected:
    """Tell whose book an EPUB is, by what its package names as makers or by one of its pages."""
    named = named.lower()
    if "fanficfare" in named or "fanficdownloader" in named:
        return "fanficfare"
    if "archive of our own" in named or ao3.is_download(tree):
        return "ao3"
    return "fichub" if fichub.is_introduction(tree) else "generic"


def part_of(detected: Detected, tree: etree._Element) -> Structure | None:
    """Return what is what in one part of an EPUB of a known source, `None` for any other."""
    parts = {
        "ao3": ao3.download_structure,
        "fanficfare": fanficfare.part_structure,
        "fichub": fichub.part_structure,
    }
    read = parts.get(detected)
    return read(tree) if read is not None else None


def is_chapter_without_heading(structure: Structure, body: etree._Element) -> bool:
    """Tell a part that is a chapter without its title, which then only the table of contents has.

    FicHub leaves the title to the site's own markup, FanFicFare to the user's settings; AO3 always writes it.
    """
    is_chapter = structure.detected in {"fichub", "fanficfare"} and structure.roles.get(body) is None
    return is_chapter and "chapter_heading" not in structure.roles.values()
