import pytest

from storyworld.errors import UnreadableFileError
from storyworld.formats.files.decoding import decode, normalise


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_in_unicode_is_decoded_and_loses_its_mark(encoding: str) -> None:
    text = "“Naïve,” she said — twice."
    assert decode(text.encode(encoding), "x").text == text


def test_utf16_without_a_mark_is_recognised() -> None:
    assert decode("He went home.".encode("utf-16-le"), "x").text == "He went home."
    assert decode("He went home.".encode("utf-16-be"), "x").encoding == "utf-16-be"


def test_western_text_is_read_as_windows_1252_however_little_of_it_is_not_ascii() -> None:
    text = "He went to the café — no, the naïve señor’s. “Hello,” she said."
    assert decode(text.encode("cp1252"), "x") == decode(text.encode("cp1252"), "x", "cp1252")
    long = "Plain words, and then some more of them. " * 4000 + "A café and a £5 note."
    found = decode(long.encode("latin-1"), "x")
    assert (found.text, found.encoding) == (long, "cp1252")


def test_cyrillic_is_detected() -> None:
    text = "Он вошёл в комнату и сел у окна. Она молчала и смотрела на дождь. " * 10
    assert decode(text.encode("cp1251"), "x").text == text


def test_a_declared_charset_goes_before_detection() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body>Он вошёл</body></html>'
    assert decode(page.encode("cp1251"), "x").text == page
    xml = "<?xml version='1.0' encoding='iso-8859-2'?><p>Łódź</p>"
    assert decode(xml.encode("iso-8859-2"), "x").text == xml


def test_damaged_utf8_stays_utf8_and_is_noticed() -> None:
    found = decode("“Café,” he said. ".encode() * 20 + b"\xff.", "x")
    assert found.encoding == "utf-8"
    assert found.text.endswith("\N{REPLACEMENT CHARACTER}.")
    assert found.notices == ("The file is damaged: 1 character could not be decoded and read as \ufffd.",)


def test_lone_surrogates_become_replacement_characters() -> None:
    data = "Hi ".encode("utf-16") + b"\x00\xd8" + "you".encode("utf-16-le")
    assert decode(data, "x").text == "Hi \ufffdyou"
    assert normalise("a\ud800b") == "a\ufffdb"


def test_line_ends_become_line_feeds_and_nothing_else_changes() -> None:
    assert normalise("\ufeffa\r\nb\rc\n\n d \t\n") == "a\nb\nc\n\n d \t\n"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n0000", "a picture"),
        (b"PK\x03\x04" + b"0" * 26 + b"mimetypeapplication/epub+zip", "an EPUB, a Word file"),
        (b"%PDF-1.7", "a PDF"),
        (b"abc\0def" * 9, "NUL"),
        (bytes(range(1, 256)) * 3, "control characters"),
    ],
)
def test_what_is_not_text_is_refused_in_one_sentence(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        decode(data, "story.bin")
    assert what in str(caught.value)
    assert "story.bin" in str(caught.value)
    assert str(caught.value).count("\n") == 0


def test_an_encoding_that_does_not_exist_or_does_not_fit_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="no encoding called 'klingon'"):
        decode(b"hello", "x", "klingon")
    with pytest.raises(UnreadableFileError, match="not in the encoding utf-8"):
        decode(b"caf\xe9", "x", "utf-8")
    assert decode(b"caf\xe9", "x", "latin-1").text == "café"
