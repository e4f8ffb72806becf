"""Zip archives, read with care: nothing is unpacked to disk, and nothing grows past what a story needs."""

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from urllib.parse import unquote

from storyworld.errors import UnreadableFileError

MAX_MEMBERS = 50_000
# The longest stories there are have some fifty million characters, in many files.
MAX_MEMBER_BYTES = 64 * 1024 * 1024
MAX_BYTES = 192 * 1024 * 1024
# Prose packs to a third, the emptiest markup to a hundredth.
MAX_RATIO = 400
_SMALL = 1024 * 1024
_CHUNK = 256 * 1024
_ENTRY = b"PK\x01\x02"
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    IndexError,
    KeyError,
    OverflowError,
    # zipfile raises this one for a way of packing that it does not know.
    NotImplementedError,
)


class Archive:
    """A zip archive in memory; `name` is what the user calls it. Raises UnreadableFileError for a damaged one."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._n_read = 0
        if data.count(_ENTRY) > MAX_MEMBERS:
            raise UnreadableFileError(f"{name} holds too many files for a story; unpack it and read one of them.")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGE:
            raise UnreadableFileError(f"{name} is damaged, perhaps cut short; download or copy it again.") from None
        files = (info for info in self._zip.infolist() if info.filename and not info.is_dir())
        self._members = {info.filename: info for info in files}
        self._by_simple_name = {_simple(member): member for member in reversed(self._members)}

    @property
    def members(self) -> tuple[str, ...]:
        """The names of the files in it, in the archive's own order."""
        return tuple(self._members)

    def find(self, path: str) -> str | None:
        """Return the member that a path means, even where case, slashes or percent signs differ; `None` for none."""
        if path in self._members:
            return path
        return self._by_simple_name.get(_simple(path)) or self._by_simple_name.get(_simple(unquote(path)))

    def read(self, member: str) -> bytes:
        """Return a file's bytes. Raises UnreadableFileError when it is locked, damaged or far too large."""
        info = self._members[member]
        if info.flag_bits & 1:
            raise UnreadableFileError(f"{self.name} is locked with a password; unpack it and read what is in it.")
        if info.file_size > _SMALL and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise UnreadableFileError(f"{self.name} is packed far too tightly for a story, so it is not unpacked.")
        try:
            data = self._bytes(info)
        except RuntimeError as error:
            raise UnreadableFileError(f"{self.name} cannot be unpacked: {error}.") from None
        except _DAMAGE:
            raise UnreadableFileError(
                f"{self.name} is damaged: {member} in it cannot be unpacked; download or copy it again."
            ) from None
        self._n_read += len(data)
        if len(data) > MAX_MEMBER_BYTES or self._n_read > MAX_BYTES:
            raise UnreadableFileError(f"{self.name} is too large unpacked for one story; read its parts one by one.")
        return data

    def _bytes(self, info: zipfile.ZipInfo) -> bytes:
        parts: list[bytes] = []
        n_bytes = 0
        with self._zip.open(info) as member:
            while n_bytes <= MAX_MEMBER_BYTES and (part := member.read(_CHUNK)):
                parts.append(part)
                n_bytes += len(part)
        return b"".join(parts)


def is_zip(data: bytes) -> bool:
    """Tell whether a file begins as zip archives do."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def within(folder: str, path: str) -> str:
    """Return the path of a file in an archive that a file in `folder` refers to; it never leaves the archive."""
    joined = path if path.startswith("/") else posixpath.join(folder, path)
    return posixpath.normpath("/" + joined.replace("\\", "/")).lstrip("/")


def _simple(path: str) -> str:
    return within("", path).casefold()
