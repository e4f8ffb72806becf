import binascii
import quopri
from pathlib import Path

import pytest
from ao3works import saved_page

from storyworld.formats import read_document
from storyworld.formats.mhtml import page_of

PAGE = saved_page().encode()


def saved(how: str = "quoted-printable", page: bytes = PAGE) -> bytes:
    encoded = {"quoted-printable": quopri.encodestring, "base64": binascii.b2a_base64, "8bit": bytes}[how](page)
    picture = b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo="
    fields = f"Content-Type: text/html\r\nContent-Transfer-Encoding: {how}\r\n\r\n".encode()
    head = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: The Net Menders\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--Multi--x"\r\n\r\n'
    )
    parts = [fields + encoded.replace(b"\n", b"\r\n"), picture]
    return head + b"".join(b"\r\n----Multi--x\r\n" + part for part in parts) + b"\r\n----Multi--x--\r\n"


@pytest.mark.parametrize("how", ["quoted-printable", "base64", "8bit"])
def test_the_page_among_its_parts_is_read(how: str, tmp_path: Path) -> None:
    (tmp_path / "story.mhtml").write_bytes(saved(how))
    document = read_document(tmp_path / "story.mhtml")
    assert (document.source.kind, document.source.detected) == ("html", "ao3")
    assert document.text == read_document(PAGE).text
    assert read_document(saved(how)).text == document.text


@pytest.mark.parametrize("data", [b"", PAGE, b"MIME-Version: 1.0\n\nHe rowed home.", saved()[:180]])
def test_other_files_have_no_such_page(data: bytes) -> None:
    assert page_of(data) is None
