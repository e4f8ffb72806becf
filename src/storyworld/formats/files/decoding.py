"""Bytes become text: byte-order mark, UTF-8, the declared charset, then detection."""

import codecs
import re

from msgspec import Struct

from storyworld.errors import UnreadableFileError

READABLE = "plain text (.txt), Markdown (.md), HTML, EPUB and Word (.docx)"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "an RTF file"),
    (b"\xd0\xcf\x11\xe0", "an old or locked Word file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"PK\x03\x04", "an EPUB, a Word file or another zip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
)
_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]{0,200}?encoding|<meta[^>]{0,300}?charset)\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_SAMPLE = 65_536
# A file that is UTF-8 but for a few bytes is damaged UTF-8 and nothing else: in Latin-1 text nearly every
# letter with an accent is a byte that UTF-8 cannot decode.
_DAMAGED_SHARE = 0.1
# Text has line ends and tabs and hardly any other control character; packed data has one in nine bytes.
_CONTROLS = bytes({*range(32)} - set(b"\t\n\f\r\v\x1a\x1b"))
_MAX_CONTROLS = 0.04


class Decoded(Struct, frozen=True):
    """A file's text with line ends as LF and no byte-order mark, and how it was decoded."""

    text: str
    encoding: str
    notices: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Decode a file; `encoding` overrules detection. Raises UnreadableFileError for what is not text."""
    _refuse_binary(data, name)
    if encoding is not None:
        return _finish(*_named(data, name, encoding))
    for mark, found in _MARKS:
        if data.startswith(mark):
            return _finish(data[len(mark) :].decode(found, errors="replace"), found)
    wide = _unmarked_wide(data)
    if wide is not None:
        return _finish(data.decode(wide, errors="replace"), wide)
    if b"\x00" in data:
        raise UnreadableFileError(f"{name} is not text (it holds NUL bytes); storyworld reads {READABLE}.")
    sample = data[:_SAMPLE]
    if len(sample.translate(None, _CONTROLS)) < (1 - _MAX_CONTROLS) * len(sample):
        raise UnreadableFileError(f"{name} is not text (it holds control characters); storyworld reads {READABLE}.")
    try:
        return _finish(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _finish(*_not_quite_utf8(data))


def normalise(text: str) -> str:
    """Return a decoded text as canonical text: no byte-order mark, LF line ends, no lone surrogates."""
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii() and _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
    return text


_SURROGATE = re.compile(r"[\ud800-\udfff]")


def _finish(text: str, encoding: str) -> Decoded:
    text = normalise(text)
    n_damaged = 0 if text.isascii() else text.count("\ufffd")
    if not n_damaged:
        return Decoded(text, encoding)
    many = "1 character" if n_damaged == 1 else f"{n_damaged:,} characters"
    return Decoded(text, encoding, (f"The file is damaged: {many} could not be decoded and read as \ufffd.",))


def _refuse_binary(data: bytes, name: str) -> None:
    what = next((what for signature, what in _SIGNATURES if data.startswith(signature)), None)
    if data[60:68] == b"BOOKMOBI":
        what = "a Kindle book"
    if what is not None:
        raise UnreadableFileError(f"{name} is {what}; storyworld reads {READABLE}, so save it as one of these first.")


def _named(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    try:
        found = codecs.lookup(encoding).name
        return data.decode(found), found
    except LookupError:
        raise UnreadableFileError(f"There is no encoding called {encoding!r}; try utf-8 or cp1252.") from None
    except UnicodeDecodeError:
        raise UnreadableFileError(
            f"{name} is not in the encoding {encoding}; leave the encoding to detection."
        ) from None


def _unmarked_wide(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark: in Western text every other byte is NUL."""
    sample = data[:4096]
    n_pairs = len(sample) // 2
    if n_pairs < 2:
        return None
    n_even, n_odd = sample[0::2].count(0), sample[1::2].count(0)
    if n_odd > 0.5 * n_pairs and n_even < 0.05 * n_pairs:
        return "utf-16-le"
    if n_even > 0.5 * n_pairs and n_odd < 0.05 * n_pairs:
        return "utf-16-be"
    return None


def _not_quite_utf8(data: bytes) -> tuple[str, str]:
    declared = _declared(data)
    if declared is not None:
        try:
            return data.decode(declared), declared
        except UnicodeDecodeError:
            pass
    text = data.decode("utf-8", errors="replace")
    n_bad = text.count("\ufffd")
    n_good = sum(1 for character in text[: 20 * _SAMPLE] if character > "\x7f") - n_bad
    if n_good > 0 and n_bad <= _DAMAGED_SHARE * n_good:
        return text, "utf-8"
    found = _detected(data)
    return data.decode(found, errors="replace"), found


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:2048])
    if match is None:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None
    # Browsers read what calls itself Latin-1 or ASCII as Windows-1252, since that is what it is.
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


def _detected(data: bytes) -> str:
    """Choose the encoding of bytes that are not UTF-8; Windows-1252 wins wherever it gives Western words."""
    if _reads_as_western(data):
        return "cp1252" if _decodes(data, "cp1252") else "latin-1"
    from charset_normalizer import from_bytes

    best = from_bytes(_high_sample(data)).best()
    if best is None:
        return "cp1252" if _decodes(data, "cp1252") else "latin-1"
    return best.encoding


# Bytes of Windows-1252 for curly quotation marks, dashes, an ellipsis and the accented letters of the West.
_WESTERN = frozenset(b"\x85\x91\x92\x93\x94\x96\x97\xa0\xa3\xa7\xab\xb0\xb7\xbb\xbd") | frozenset(range(0xC0, 0x100))


def _reads_as_western(data: bytes) -> bool:
    """Tell whether the high bytes are rare and look like the marks and accents of Western prose.

    Cyrillic, Greek and East Asian text has high bytes in every word; a Western text has few.
    """
    sample = _high_sample(data)
    high = [byte for byte in sample if byte > 0x7F]
    n_letters = sum(1 for byte in sample if chr(byte).isalpha())
    n_western = sum(1 for byte in high if byte in _WESTERN)
    return len(high) <= 0.3 * max(n_letters, 1) and n_western >= 0.9 * len(high)


def _high_sample(data: bytes) -> bytes:
    """Return a stretch around the first byte that is not ASCII; a long start in ASCII would hide it."""
    match = re.search(rb"[\x80-\xff]", data)
    begin = max(0, (match.start() if match else 0) - 512)
    return data[begin : begin + _SAMPLE]


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
