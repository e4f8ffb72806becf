"""Works in the markup of Archive of Our Own, written in each of its generations, with text of our own."""

from dataclasses import dataclass, field
from html import escape

GENERATIONS = ("2017", "2019", "2022", "2023", "2025", "2026")
"""Years in which the download changed; see `download`."""


@dataclass(frozen=True)
class Chapter:
    """A chapter as its author typed it; `text` is markup."""

    text: str
    title: str | None = None
    summary: str | None = None
    notes: str | None = None
    end_notes: str | None = None


@dataclass(frozen=True)
class Work:
    """A work; where it has one chapter and is no work in progress, AO3 shows no chapter's head."""

    chapters: tuple[Chapter, ...]
    title: str = "The Net Menders"
    author: str = "brinehand"
    summary: str | None = "SUMMARYWORD Ilse comes home."
    notes: str | None = "WORKNOTE Written for a friend."
    end_notes: str | None = "ENDNOTE Thank you all."
    tags: dict[str, tuple[str, ...]] = field(
        default_factory=lambda: {
            "Rating": ("Teen And Up Audiences",),
            "Archive Warning": ("No Archive Warnings Apply", "Major Character Death"),
            "Category": ("F/F",),
            "Fandom": ("Tidewrack (Invented)",),
            "Relationship": ("Ilse Tarn/Nan Corrow", "Ilse Tarn & Old Bett"),
            "Character": ("Ilse Tarn", "Nan Corrow", "Old Bett"),
            "Additional Tag": ("Slow Burn", "TAGWORD"),
        }
    )


WORK = Work(
    chapters=(
        Chapter(
            title="Low Water",
            summary="<p>SUMMARYWORD of the first.</p>",
            notes="<p>HEADNOTE A/N: hello again!</p><h2>HEADNOTE in large</h2>",
            end_notes="<p>TAILNOTE Review?</p>",
            text=(
                "<p><strong>Nan's POV</strong></p>\n"
                '<p>"You mended it," Ilse said. <em>She always does.</em></p>\n'
                '<p align="center">~*~</p>\n<hr />\n<p>The tide was out.</p>\n<p>&nbsp;</p>\n'
                "<blockquote><p>Dear Nan, come home.</p></blockquote>"
            ),
        ),
        Chapter(text='<p>"Come in," said Old Bett.</p><p>(A/N: INLINENOTE sorry!)</p><p>Nan went in.</p>'),
    )
)
STORY_WORDS = ("mended", "tide was out", "Dear Nan", "Come in", "went in")
OTHER_WORDS = (
    *("SUMMARYWORD", "HEADNOTE", "TAILNOTE", "WORKNOTE", "ENDNOTE", "INLINENOTE", "TAGWORD"),
    *("Notes", "Summary", "Archive", "Chapter", "Rating", "Published", "drop by", "more notes", "Preface", "Afterword"),
)


def download(work: Work = WORK, generation: str = "2025") -> str:
    """Return a work's HTML download as AO3 wrote it from that year on."""
    year = int(generation)
    body = [_opening(work, year), *_chapters(work, year), _closing(work, year)]
    style = "<style>.toc-heading { display: none; } p.message { text-align: center; }</style>"
    title = f"{escape(work.title)} - {work.author} - {', '.join(work.tags['Fandom'])}"
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" /><title>{title}</title>{style}</head>'
        f"<body>{''.join(body)}</body></html>"
    )


def label_of(label: str, n: int, year: int) -> str:
    """Return a tag's label: in the plural for several tags, from 2023 on."""
    if year < 2023 or n == 1:
        return label
    return f"{label[:-1]}ies" if label.endswith("y") else f"{label}s"


def noted(label: str, value: str | None) -> str:
    """Return a labelled note or summary; nothing for none."""
    if value is None:
        return ""
    value = value if value.startswith("<p>") else f"<p>{value}</p>"
    return f'<p>{label}</p>\n<blockquote class="userstuff">{value}</blockquote>\n'


def more(target: str, what: str) -> str:
    return f'<div class="endnote-link">See the end of the {what} for <a href="#{target}">more notes</a></div>'


def heading(work: Work, i: int, year: int) -> str:
    title = work.chapters[i].title
    if title is None:
        return f"Chapter {i + 1}"
    return f"Chapter {i + 1}: {title}" if year >= 2025 else title


def tag_list(work: Work, year: int) -> str:
    rows = [
        f"<dt>{label_of(label, len(values), year)}:</dt><dd>"
        + ", ".join(f'<a href="https://archiveofourown.org/tags/x">{escape(value)}</a>' for value in values)
        + "</dd>"
        for label, values in work.tags.items()
    ]
    if year >= 2022:
        rows.append("<dt>Language:</dt><dd>English</dd>")
    rows.append('<dt>Series:</dt><dd>Part 2 of <a href="https://archiveofourown.org/series/9">Wrack</a></dd>')
    n = len(work.chapters)
    words = "12,345" if year >= 2023 else "12345"
    rows.append(
        f"<dt>Stats:</dt><dd>\n Published: 2021-03-04\n Updated: 2022-05-06\n Words: {words}\n Chapters: {n}/?\n</dd>"
    )
    return f'<dl class="tags">{"".join(rows)}</dl>'


def _opening(work: Work, year: int) -> str:
    message = (
        f'<p class="message"><b>{escape(work.title)}</b><br />Posted originally on the '
        '<a href="https://archiveofourown.org/">Archive of Our Own</a> at '
        '<a href="https://archiveofourown.org/works/4321">https://archiveofourown.org/works/4321</a>.</p>'
    )
    author = f'<a rel="author" href="https://archiveofourown.org/users/{work.author}">{work.author}</a>'
    meta = (
        f'<div class="meta">{tag_list(work, year)}<h1>{escape(work.title)}</h1><div class="byline">by {author}</div>'
        f"{noted('Summary', work.summary)}{noted('Notes', work.notes)}"
        f"{more('endnotes', 'work') if work.end_notes else ''}</div>"
    )
    if year < 2019:
        return message + meta
    return f'<div id="preface"><h2 class="toc-heading">Preface</h2>{message}{meta}</div>'


def _chapters(work: Work, year: int) -> list[str]:
    pieces = ['<div id="chapters" class="userstuff">']
    if len(work.chapters) == 1 and year < 2026:
        wanted = f'<h2 class="toc-heading">{escape(work.title)}</h2>' if year >= 2019 else ""
        pieces += [wanted, f'<div class="userstuff">{work.chapters[0].text}</div>']
    else:
        for i, chapter in enumerate(work.chapters):
            pieces.append(f'<div class="meta group"><h2 class="heading">{heading(work, i, year)}</h2>')
            pieces.append(noted("Chapter Summary", chapter.summary) + noted("Chapter Notes", chapter.notes))
            pieces.append(more(f"endnotes{i + 1}", "chapter") if chapter.end_notes else "")
            pieces.append(f'</div><!--chapter content--><div class="userstuff">{chapter.text}</div>')
            if chapter.end_notes:
                pieces.append(
                    f'<div id="endnotes{i + 1}" class="meta">{noted("Chapter End Notes", chapter.end_notes)}</div>'
                )
    return [*pieces, "</div>"]


def _closing(work: Work, year: int) -> str:
    end = f'<div id="endnotes">{noted("End Notes", work.end_notes)}</div>' if work.end_notes else ""
    please = "drop by the Archive and comment" if year >= 2019 else "drop by the archive and comment"
    message = f'<p class="message">Please <a href="#">{please}</a> to let the creator know if you enjoyed it!</p>'
    if year < 2019:
        return f'<div class="meta">{end}</div>{message}'
    return f'<div id="afterword"><h2 class="toc-heading">Afterword</h2><div class="meta">{end}</div>{message}</div>'


def saved_page(work: Work = WORK) -> str:
    """Return the page of an entire work as a browser saves it."""
    rows = "".join(
        f'<dt class="x tags">{label}:</dt><dd class="x tags"><ul class="commas">'
        + "".join(f'<li><a class="tag" href="/tags/x">{escape(value)}</a></li>' for value in values)
        + "</ul></dd>"
        for label, values in work.tags.items()
    )
    stats = (
        '<dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"><dt class="published">Published:</dt>'
        '<dd class="published">2021-03-04</dd><dt class="words">Words:</dt><dd class="words">12,345</dd></dl></dd>'
    )
    chapters = "".join(_saved_chapter(work, i) for i in range(len(work.chapters)))
    return (
        '<!DOCTYPE html><html lang="en"><head><title>The Net Menders - Chapter 1 | Archive of Our Own</title></head>'
        '<body class="logged-out"><div id="header"><h1 class="heading"><a href="/">Archive of Our Own beta</a></h1>'
        '<ul class="menu"><li><a href="/media">Browse TAGWORD</a></li></ul></div><div id="main">'
        f'<h2 class="landmark heading">Chapter navigation</h2><dl class="work meta group">{rows}{stats}</dl>'
        f'<div id="workskin"><div class="preface group"><h2 class="title heading">{escape(work.title)}</h2>'
        f'<h3 class="byline heading"><a rel="author" href="/users/{work.author}">{work.author}</a></h3>'
        f"{_module('summary', 'Summary:', work.summary)}{_module('notes', 'Notes:', work.notes)}</div>"
        f'<div id="chapters" role="article">{chapters}</div><div class="afterword preface group">'
        '<div id="work_endnotes" class="end notes module"><h3 class="heading">Notes:</h3>'
        f"<blockquote class='userstuff'><p>{work.end_notes}</p></blockquote></div></div></div></div>"
        '<div id="feedback"><h3 class="landmark heading">Actions</h3><p>HEADNOTE 12 Kudos</p><ol class="thread">'
        "<li><blockquote class='userstuff'><p>ENDNOTE I loved this Chapter!</p></blockquote></li></ol></div>"
        "</body></html>"
    )


def _module(name: str, label: str, value: str | None) -> str:
    return (
        f'<div class="{name} module"><h3 class="heading">{label}</h3>'
        f'<blockquote class="userstuff"><p>{value}</p></blockquote></div>'
    )


def _saved_chapter(work: Work, i: int) -> str:
    chapter = work.chapters[i]
    title = f": {chapter.title}" if chapter.title else ""
    end = (
        f'<div class="chapter preface group"><div class="end notes module" id="chapter_{i + 1}_endnotes">'
        f'<h3 class="heading">Notes:</h3><blockquote class="userstuff">{chapter.end_notes}</blockquote></div></div>'
    )
    return (
        f'<div class="chapter" id="chapter-{i + 1}"><div class="chapter preface group"><h3 class="title">'
        f'<a href="/works/4321/chapters/{i}">Chapter {i + 1}</a>{title}</h3>'
        f"{_module('summary', 'Summary:', chapter.summary) if chapter.summary else ''}"
        f"{_module('notes', 'Notes:', chapter.notes) if chapter.notes else ''}</div>"
        '<div class="userstuff module" role="article"><h3 class="landmark heading" id="work">Chapter Text</h3>'
        f"{chapter.text}</div>{end if chapter.end_notes else ''}</div>"
    )
