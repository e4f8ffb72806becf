"""Pages that a browser saved as one file."""

import binascii
import quopri

from ao3works import saved_page

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
