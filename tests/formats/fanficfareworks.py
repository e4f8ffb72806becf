"""Works as FanFicFare downloads them: its EPUB, old and new, its page and its plain text."""

from epubs import book, page

CHAPTERS = (
    ("1. Low Water", "Notes for the Chapter:", "Author's Note: HEADNOTE hello"),
    ("2. (new) Spring Tide", "Author's Note:", "HEADNOTE again"),
)
LABELS = {
    "Series": "Wrack [2]",
    "Category": "Tidewrack (Invented)",
    "Genre": "Slow Burn, Angst",
    "Characters": "Ilse Tarn, Nan Corrow",
    "Relationships": "Ilse Tarn/Nan Corrow, Ilse Tarn &amp; Old Bett",
    "Rating": "Teen And Up Audiences",
    "Warnings": "TAGWORD",
    "Words": "1,234",
    "Packaged": "2024-01-01 10:00:00",
    "Summary": "SUMMARYWORD Ilse comes home.",
}
STORY = '<p>"You mended it," Ilse said.</p><p>***</p><p>The tide was out. <em>At last.</em></p>'
FOOT = "<p>TAILNOTE Review?</p>"


def epub_chapter(title: str, label: str, note: str, *, old: bool = False) -> str:
    if old:
        notes = f"<b>{label}</b><blockquote><p>{note}</p></blockquote>"
        tail = f"<b>Chapter End Notes</b><blockquote>{FOOT}</blockquote>"
    else:
        notes = (
            '<div class="fff_chapter_notes fff_head_notes"><b>Summary for the Chapter:</b>'
            f"<blockquote><p>SUMMARYWORD short</p></blockquote><b>{label}</b><blockquote><p>{note}</p></blockquote>"
            "</div>"
        )
        tail = f'<div class="fff_chapter_notes fff_foot_notes"><b>Whatever They Call It:</b>{FOOT}</div>'
    heading = f'<h3 class="fff_chapter_title">{title}</h3>' if not old else f"<h3>{title}</h3>"
    landmark = '<h3 class="landmark heading" id="work">Chapter Text</h3>'
    return page(
        f"{heading}{notes}{landmark}{STORY}{tail}",
        head=f'<title>{title}</title><meta name="chaptertitle" content="{title}"/>',
        body_attributes="" if old else ' class="fff_chapter"',
    )


def epub(*, table: bool = False, old: bool = False) -> bytes:
    if table:
        rows = "".join(f"<tr><td><b>{label}:</b></td><td>{value}</td></tr>" for label, value in LABELS.items())
        labels = f'<table class="full">{rows}</table>'
    else:
        labels = "<div>" + "".join(f"<b>{label}:</b> {value}<br />\n" for label, value in LABELS.items()) + "</div>"
    head = '<h3><a href="https://example.org/s/1">The Net Menders</a> by <a href="#">brinehand</a></h3>'
    links = "".join(f'<a href="file000{i}.xhtml">{title}</a><br />' for i, (title, *_) in enumerate(CHAPTERS))
    pages = {
        "OEBPS/title_page.xhtml": page(head + labels, body_attributes=' class="fff_titlepage"'),
        "OEBPS/toc_page.xhtml": page(f"<h3>Table of Contents</h3>{links}", body_attributes=' class="fff_tocpage"'),
        "OEBPS/log_page.xhtml": page("<h3>Update Log</h3><p>TAGWORD</p>", body_attributes=' class="fff_logpage"'),
        **{f"OEBPS/file000{i}.xhtml": epub_chapter(*chapter, old=old) for i, chapter in enumerate(CHAPTERS)},
    }
    maker = (
        "fanficdownloader [http://fanficdownloader.example]" if old else "FanFicFare [https://github.com/x/FanFicFare]"
    )
    metadata = (
        "<dc:title>The Net Menders</dc:title><dc:creator opf:role='aut'>brinehand</dc:creator>"
        f"<dc:contributor>{maker}</dc:contributor><dc:subject>TAGWORD</dc:subject><dc:language>en</dc:language>"
    )
    return book(pages, metadata=metadata)


def html() -> bytes:
    rows = "".join(f"<tr><td><b>{label}:</b></td><td>{value}</td></tr>\n" for label, value in LABELS.items())
    contents = "".join(f'<a href="#section000{i}">{title}</a><br />\n' for i, (title, *_) in enumerate(CHAPTERS, 1))
    chapters = "".join(
        f'<a name="section000{i}"><h2>{title}</h2></a>\n<div class="fff_chapter_notes fff_head_notes"><b>{label}</b>'
        f'<blockquote><p>{note}</p></blockquote></div>{STORY}<div class="fff_chapter_notes fff_foot_notes">'
        f"<b>End:</b>{FOOT}</div>"
        for i, (title, label, note) in enumerate(CHAPTERS, 1)
    )
    return (
        "<!DOCTYPE html><html><head><title>The Net Menders by brinehand</title></head><body>"
        '<h1><a href="https://example.org/s/1">The Net Menders</a> by <a href="#">brinehand</a></h1>'
        f'<table class="full">{rows}</table><a name="TOCTOP"><h2>Table of Contents</h2></a><p>{contents}</p>{chapters}'
        "</body></html>"
    ).encode()


def text() -> bytes:
    labels = "".join(f"{label}: {value.replace('&amp;', '&')}\n" for label, value in LABELS.items())
    contents = "\n".join(f"{title}\n" for title, *_ in CHAPTERS)
    chapters = "".join(
        f'\n\n\t{title}\n\n**{label}**\n\n> {note}\n\n"You mended it," Ilse said.\n\n* * *\n\n'
        "The tide was out. _At last._\n\n**Notes for the Chapter:**\n\n> TAILNOTE Review?\n\n> TAILNOTE Bye.\n"
        for title, label, note in CHAPTERS
    )
    return (
        f"\n\n\nThe Net Menders\n\nby brinehand\n\n\n\n{labels}\n\n\n\nTABLE OF CONTENTS\n\n\n{contents}\n\n{chapters}"
        "\n\n\nEnd file.\n"
    ).encode()


FILES = {"epub": epub(), "table": epub(table=True), "old": epub(old=True), "html": html(), "text": text()}
