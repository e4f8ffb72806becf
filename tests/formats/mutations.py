"""Damaged files: whole ones of every format, and what accidents and malice make of them. Same seed, same bytes."""

import io
import random
import zipfile
from collections.abc import Callable

from ao3works import GENERATIONS, download, saved_page
from epubs import book, converted, pack, page
from fanficfareworks import FILES as FANFICFARE
from ffnpages import mobile as ffn_for_telephones
from ffnpages import saved as ffn_page
from fichubworks import ONE, TWO, whole_page
from fichubworks import epub as fichub_book
from googledocspages import aside, mark
from gutenbergbooks import BODY, FOOTER, HEADER
from savedpages import saved as page_among_parts
from worddocuments import W, level, numbered, numbering, paragraph, run, word

TEXT = (
    "The Net Menders\nby brinehand\n\nRating: T\nDisclaimer: I own nothing.\n\nChapter 1: Low Water\n\n"
    "A/N: sorry for the wait (really)! please review\n\nIlse's POV:\n\n"
    '"You mended it," said Ilse. (A/N: INLINE lol) The tide was out—far out.\n\n~*~\n\n“Don’t go”, she whispered.\n'
    "  'I must,' he said.\n\nXXX\n\n1.\n\nHe rowed all night and\nthe rain came down on him as\nhe rowed.\n\nTHE END\n"
)
MARKDOWN = (
    "---\ntitle: Salt\nauthor: Jo\n---\n\n# Salt\n\n## One\n\n*He* rowed **home**.\n\n> Dear Ann,\n> come.\n\n* * *\n\n"
    "- one\n- two\n\n<b>Bold</b> & [link](x) `code`\n\n| a | b |\n|---|---|\n\n```\nfence\n```\n"
)
CHAT = (
    "Nan waited.\n\n[21:04] Ilse: are you up\n\nMe: no\n\n**Ilse:** liar\n\n<nan> lol\n\nOLD BETT: (rowing) Hush.\n\n"
    "BETT: Now, then.\n\nILSE: We hush.\n\nIlse (21:05): the boat is in\n\nMe: ok\n\n"
    "Nan - hi\n\nIlse\nhi\n\nNan\n\nYes\n\n"
    "From: Ilse <i@example.org>\nTo: Nan\nSubject: nets\n\nThey are mended, Nan.\n\nI.\n\nNan read it to Ilse.\n"
)
GUTENBERG = (
    "The Project Gutenberg eBook of The Lamp\n\nTitle: The Lamp\n\nAuthor: Ada Vane\n\n"
    "*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\nTranscriber's note:\n\n    _So_ is in italics.\n\n"
    "CONTENTS\n\n  I. Rain\n  II. Wind\n\n\nI. RAIN\n\n"
    "It rained all day upon the quay,\nand nobody came.[1]\n\n[Illustration: The quay]\n\n[1] A quay.\n\n\nII. WIND\n\n"
    "Then it blew.\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\nSection 1. Licence\n"
)
NOTED = (
    f"<p class='c1'><span>She set it{mark('cmnt', 1, 'a')} there{mark('ftnt', 1, '1')}.</span></p><p>It held.</p>"
    f"<hr/>{aside('ftnt', 1, '1', 'I made this up.')}{aside('cmnt', 1, 'a', 'Lamp?')}"
)
FOOTNOTE = f'<w:footnote w:id="2">{paragraph("<w:r><w:footnoteRef/></w:r>" + run(" I made this up."))}</w:footnote>'
SEEDS: dict[str, tuple[bytes, ...]] = {
    "txt": (TEXT.encode(), TEXT.encode("utf-16"), TEXT.encode("cp1252"), TEXT.replace("\n", "\r\n").encode()),
    "md": (MARKDOWN.encode(), (MARKDOWN * 5 + TEXT).encode()),
    "html": (*(download(generation=year).encode() for year in GENERATIONS), saved_page().encode()),
    "epub": (
        converted(),
        book(
            {"a.xhtml": page("<h2>One</h2><p>He rowed.</p>"), "b.xhtml": page("<p>She slept.</p>")},
            [("b.xhtml", "Two")],
        ),
    ),
    "docx": (
        word(paragraph("One", "Titel"), paragraph(run("He ") + run("rowed", "<w:i/>")), paragraph("She slept.")),
        word(
            numbered("The Net"),
            paragraph(run("It held.") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
            paragraph('<w:r><w:sym w:font="Wingdings" w:char="F09C"/></w:r>'),
            **{
                "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{FOOTNOTE}</w:footnotes>',
                "word/numbering.xml": numbering(level(0, "Chapter %1")),
            },
        ),
    ),
    "zip": (pack({"a/story.txt": TEXT.encode(), "cover.png": b"\x89PNG"}), pack({"book.epub": converted()})),
    "chats": (CHAT.encode(), f"<p>{CHAT.replace(2 * chr(10), '</p><p>')}</p>".encode()),
    "fanficfare": tuple(FANFICFARE.values()),
    "fichub": (fichub_book(), whole_page((ONE, TWO))),
    "ffn": (ffn_page(), ffn_for_telephones()),
    "gutenberg": (
        GUTENBERG.encode(),
        f"<!DOCTYPE html><html><body>{HEADER}{BODY}{FOOTER}</body></html>".encode(),
        book({"h.xhtml": page(HEADER), "a.xhtml": page(BODY)}, [("h.xhtml", "The Lamp"), ("a.xhtml#c0", "I. Rain")]),
    ),
    "googledocs": (f"<!DOCTYPE html><html><body class='c1 doc-content'>{NOTED}</body></html>".encode(),),
    "mhtml": tuple(page_among_parts(how) for how in ("quoted-printable", "base64", "8bit")),
}
_ZIP = b"PK"
_TOKENS = (
    *(
        b"<",
        b">",
        b"</",
        b"&",
        b"&#x110000;",
        b"&#0;",
        b"<![CDATA[",
        b"<!--",
        b"-->",
        b"<?xml",
        b"<!DOCTYPE a [",
        b"]>",
    ),
    *(b"<div>" * 300, b"<p>" * 300, b"<b><i>" * 200, b"<table><tr>" * 50, b"<select><option>", b"<script>", b"<title>"),
    *(b'id="chapters"', b'class="userstuff"', b'<p class="message">', b"<h2 class=heading>", b"<dl class=tags><dt>"),
    *(
        b"PK\x03\x04",
        b"PK\x01\x02",
        b"PK\x05\x06",
        b"\x00" * 64,
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xff" * 16,
        b"\xed\xa0\x80",
    ),
    *(
        b"((((" * 50,
        b"[A/N: " * 20,
        b'"' * 99,
        b"* " * 99,
        b"\n" * 200,
        b" " * 5000,
        b"x" * 5000,
        b"o0O" * 500,
        b"1.\n" * 99,
    ),
    *(
        "\u202e".encode() * 9,
        "\U0001f600".encode() * 99,
        "é".encode() * 99,
        b"A/N: ",
        b"Chapter ",
        b"'s POV\n",
        b"> " * 99,
    ),
)


def mutated(kind: str, seed: int) -> bytes:
    """Return a damaged file of a kind; packed ones are damaged inside as often as outside."""
    chance = random.Random(f"{kind} {seed}")
    data = chance.choice(SEEDS[kind])
    if data.startswith(_ZIP) and chance.random() < 0.6:
        return _repacked(data, chance)
    return _damaged(data, chance)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    """Damage some files of an archive, or their names, and pack it again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    for old_name in chance.sample(sorted(files), k=min(len(files), chance.randint(1, 3))):
        name, content = old_name, files.pop(old_name)
        if chance.random() < 0.15:
            name = chance.choice([f"../{name}", name.upper(), f"x/{name}", "mimetype", f"{name}\x00", "/" * 9 + name])
        if chance.random() < 0.9:
            files[name] = _damaged(content, chance)
    return pack(dict(chance.sample(sorted(files.items()), k=len(files))))


def _damaged(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 8)):
        data = chance.choice(_DAMAGES)(data, chance)
    return data


def _place(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.choice([1, 2, 8, 50, 400]))


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(min(len(data), chance.choice([1, 4, 40]))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:start] + data[end:]


def _double(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:end] + data[start:end] * chance.choice([1, 3, 30]) + data[end:]


def _insert(data: bytes, chance: random.Random) -> bytes:
    start, _ = _place(data, chance)
    return data[:start] + chance.choice(_TOKENS) + data[start:]


def _move(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    rest = data[:start] + data[end:]
    place = chance.randint(0, len(rest))
    return rest[:place] + data[start:end] + rest[place:]


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))] if chance.random() < 0.3 else data


def _splice(data: bytes, chance: random.Random) -> bytes:
    other = chance.choice(SEEDS[chance.choice(sorted(SEEDS))])
    start, end = _place(other, chance)
    place, _ = _place(data, chance)
    return data[:place] + other[start:end] + data[place:]


_DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_flip, _cut, _double, _insert, _move, _truncate, _splice),
)
