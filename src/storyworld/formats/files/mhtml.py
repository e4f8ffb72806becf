"""Pages that a browser saved as one file (`.mhtml`): the page among the pictures, frames and styles beside it."""

import binascii
import quopri
import re

_BOUNDARY = re.compile(rb"boundary=\"?([^\"\r\n;]{1,200})", re.IGNORECASE)
_HEAD = 4096
_MIME = re.compile(rb"^(?:From:.{0,200}\r?\n|MIME-Version:|Snapshot-Content-Location:)", re.IGNORECASE)
_PAGE = re.compile(rb"^content-type:\s*text/html", re.IGNORECASE | re.MULTILINE)
_ENCODED = re.compile(rb"^content-transfer-encoding:\s*(?P<how>[\w-]+)", re.IGNORECASE | re.MULTILINE)


def page_of(data: bytes) -> bytes | None:
    """Return the page that was saved, `None` for any other file and where there is no page in it."""
    head = data[:_HEAD]
    boundary = _BOUNDARY.search(head)
    if _MIME.match(head) is None or b"multipart/related" not in head.lower() or boundary is None:
        return None
    for part in data.split(b"--" + boundary[1])[1:]:
        fields, _, body = _halves(part)
        if _PAGE.search(fields) is None:
            continue
        encoded = _ENCODED.search(fields)
        how = encoded["how"].lower() if encoded is not None else b""
        if how == b"quoted-printable":
            return quopri.decodestring(body)
        return _from_base64(body) if how == b"base64" else body
    return None


def _halves(part: bytes) -> tuple[bytes, bytes, bytes]:
    """Cut a part at the empty line below its fields."""
    part = part.replace(b"\r\n", b"\n").lstrip(b"\n")
    return part.partition(b"\n\n")


def _from_base64(body: bytes) -> bytes | None:
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        return None
