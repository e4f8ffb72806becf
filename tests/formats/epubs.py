"""EPUBs packed for tests: any set of parts, and works as AO3's converter leaves them."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

from ao3works import WORK, Work, heading, more, noted, tag_list

CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{path}" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def pack(files: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive of the files, in their order."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def page(body: str, head: str = "<title>Part</title>", body_attributes: str = "") -> str:
    return (
        "<?xml version='1.0' encoding='utf-8'?>\n"
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">'
        f"<head>{head}</head><body{body_attributes}>{body}</body></html>"
    )


def opf(
    spine: Sequence[str], metadata: str = "<dc:title>A Book</dc:title>", *, items: str = "", after_spine: str = ""
) -> str:
    """Return a package document; its manifest is in the opposite order to the spine."""
    manifest = "".join(
        f'<item id="i{i}" href="{name}" media-type="application/xhtml+xml"/>'
        for i, name in reversed(list(enumerate(spine)))
    )
    references = "".join(f'<itemref idref="i{i}"/>' for i in range(len(spine)))
    return (
        '<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0">'
        '<metadata xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{metadata}</metadata><manifest>{manifest}{items}"
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
        f'<spine toc="ncx">{references}</spine>{after_spine}</package>'
    )


def ncx(entries: Sequence[tuple[str, str]]) -> str:
    points = "".join(
        f"<navPoint><navLabel><text>{escape(label)}</text></navLabel><content src='{target}'/></navPoint>"
        for target, label in entries
    )
    return f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>{points}</navMap></ncx>'


def book(
    pages: Mapping[str, str],
    entries: Sequence[tuple[str, str]] | None = None,
    metadata: str = "<dc:title>A Book</dc:title>",
    **others: str,
) -> bytes:
    """Return an EPUB 2 of pages, stored in the opposite order; `others` are files by name, `_` for a dot."""
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER.format(path="content.opf"),
        **dict(reversed(pages.items())),
        "content.opf": opf(list(pages), metadata),
        **({"toc.ncx": ncx(entries)} if entries is not None else {}),
        **{name.replace("_", "."): content for name, content in others.items()},
    }
    return pack(files)


def converted(work: Work = WORK, name: str = "The_Net_Menders", year: int = 2025) -> bytes:
    """Return a work as AO3's converter leaves it: classes renamed, split files, husks, a flat list of tags."""
    message = (
        f'<p class="message"><b class="calibre2">{work.title}</b><br class="calibre1"/>Posted originally on the '
        '<a href="https://archiveofourown.org/">Archive of Our Own</a> at <a href="https://archiveofourown.org/works/4321">'
        "https://archiveofourown.org/works/4321</a>.</p>"
    )
    husk = '<div class="userstuff1" id="chapters"><div><div class="calibre8" id="calibre_pb_2"></div></div></div>'
    bodies = [
        f'<div id="preface" class="calibre1"><h2 class="toc-heading" id="calibre_toc_2">Preface</h2>{message}'
        f'<div class="calibre1">{tag_list(work, year)}</div></div>',
        f'<div id="preface" class="calibre1"><div><h1 class="calibre6" id="calibre_pb_1">{work.title}</h1>'
        f'<div class="byline">by <a rel="author" href="#">{work.author}</a></div>{noted("Summary", work.summary)}'
        f"{noted('Notes', work.notes)}{more('endnotes', 'work')}</div></div>{husk}",
        *(_converted_chapter(work, i, year) for i in range(len(work.chapters))),
        '<div id="afterword" class="calibre1"><h2 class="toc-heading">Afterword</h2><div class="calibre1">'
        f'<div id="endnotes" class="calibre1">{noted("End Notes", work.end_notes)}</div></div>'
        '<p class="message">Please <a href="#">drop by the Archive and comment</a> to let the creator know if you '
        "enjoyed it!</p></div>",
    ]
    pages = {f"{name}_split_{i:03}.xhtml": page(_converted(body)) for i, body in enumerate(bodies)}
    names = list(pages)
    entries = [(names[0].replace(" ", "%20"), "Preface"), *((n, f"Chapter {i}") for i, n in enumerate(names[2:-1], 1))]
    tags = [tag for values in work.tags.values() for tag in values]
    metadata = (
        f"<dc:title>{work.title}</dc:title><dc:creator opf:role='aut'>{work.author}</dc:creator>"
        "<dc:language>en</dc:language><dc:publisher>Archive of Our Own</dc:publisher><dc:subject>Fanworks</dc:subject>"
        + "".join(f"<dc:subject>{escape(tag)}</dc:subject>" for tag in tags)
    )
    return book(pages, [*entries, (names[-1], "Afterword")], metadata)


def _converted_chapter(work: Work, i: int, year: int) -> str:
    chapter = work.chapters[i]
    end = (
        f'<div class="calibre1" id="endnotes{i + 1}">{noted("Chapter End Notes", chapter.end_notes)}</div>'
        if chapter.end_notes
        else ""
    )
    return (
        '<div class="userstuff1" id="chapters"><div class="calibre1">'
        f'<h2 class="heading" id="calibre_toc_{i}">{heading(work, i, year)}</h2>'
        f"{noted('Chapter Summary', chapter.summary)}{noted('Chapter Notes', chapter.notes)}"
        f"{more(f'endnotes{i + 1}', 'chapter') if chapter.end_notes else ''}</div>"
        f'<div class="userstuff2">{chapter.text}</div>{end}'
        '<div class="calibre1"><div class="calibre8" id="calibre_pb_4"></div></div></div>'
    )


def _converted(body: str) -> str:
    """Rename what the converter renames: a centred line gets the class of AO3's own messages."""
    body = body.replace('<p align="center">', '<p class="message">').replace("&nbsp;", "\u00a0")
    return re.sub(r"<p>", '<p class="calibre7">', body)
