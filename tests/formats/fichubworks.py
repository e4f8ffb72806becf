"""Works as FicHub makes them: an EPUB, and one page."""

from epubs import book, page

INTRODUCTION = (
    "<h1>The Net Menders</h1><h2>By: brinehand</h2><div><p>SUMMARYWORD Ilse comes home.</p></div>"
    "<p>Status: complete</p><p>Published: 2021-03-04</p><p>Updated: 2022-05-06</p><p>Words: 1234</p><p>Chapters: 2</p>"
    '<p>Original source: <a href="https://example.org/s/1">https://example.org/s/1</a></p>'
    '<p>Exported with the assistance of <a href="https://fichub.net">FicHub.net</a></p>'
)
ONE = '<h2>1. Low Water</h2><p>A/N: sorry, please review this chapter!</p><p>"You mended it," Ilse said.</p>'
TWO = "<h2>Spring Tide</h2><p>The tide was out.</p><hr/><p>Nan went in.</p>"


def epub() -> bytes:
    metadata = (
        "<dc:title>The Net Menders</dc:title><dc:creator>brinehand</dc:creator>"
        "<dc:description>SUMMARYWORD Ilse comes home.</dc:description>"
    )
    pages = {"introduction.xhtml": page(INTRODUCTION), "chap_1.xhtml": page(ONE), "chap_2.xhtml": page(TWO)}
    return book(pages, [("introduction.xhtml", "Introduction"), ("chap_1.xhtml", "1. Low Water")], metadata)


def whole_page(chapters: tuple[str, ...]) -> bytes:
    """Return a story as FicHub's page has it: ways from chapter to chapter, and a list of contents."""
    titles = ("1. Low Water", "Spring Tide")
    contents = "".join(f'<li><a href="#chap_{i}">{title}</a></li>' for i, title in enumerate(titles, 1))
    ways = (
        '<div class="chapter_nav"><a href="#chap_2" class="right">next chapter</a><span class="cfix"></span>'
        '<a href="#contents-list">chapter list</a></div>'
    )
    parts = "".join(f'<div id="chap_{i}">{ways}{chapter}</div>' for i, chapter in enumerate(chapters, 1))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Net Menders by brinehand</title></head>'
        '<body><h1><span class="title">The Net Menders</span></h1><h2>by <span class="author">brinehand</span></h2>'
        "<div><p>SUMMARYWORD Ilse comes home.</p></div><p>Original source: <a href='https://example.org/s/1'>"
        "https://example.org/s/1</a></p><p>Chapters: 2</p><p>Words: 1234</p><p>Rated: T - Adventure</p>"
        "<p>Exported with the assistance of <a href='https://fichub.net'>FicHub.net</a></p>"
        f'<nav id="contents-list"><ol>{contents}</ol></nav>{parts}<a href="#contents-list">(back to chapter list)</a>'
        "</body></html>"
    ).encode()


def without_heading(chapter: str) -> str:
    return chapter[chapter.index("</h2>") + 5 :]
