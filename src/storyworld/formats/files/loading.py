"""Fetches the bytes of a source: a path, standard input, bytes, or an open file."""

import sys
from pathlib import Path
from typing import BinaryIO

from storyworld.errors import UnreadableFileError
from storyworld.formats.files.unpacked import is_unpacked_book, packed

# The longest stories have some fifty million characters; the rest is pictures in an EPUB.
MAX_BYTES = 256 * 1024 * 1024


def load_bytes(source: str | Path | bytes | BinaryIO) -> tuple[bytes, str | None]:
    """Return the bytes and the path as given: `-` for standard input, null for bytes and open files.

    A book that lies unpacked in a folder is packed. Raises UnreadableFileError when there is no such file or it may not
    be read.
    """
    if isinstance(source, bytes):
        return source, None
    if source == "":
        raise UnreadableFileError("No file is named; give the name of a file, or - for standard input.")
    if isinstance(source, str) and source == "-":
        return _whole(sys.stdin.buffer, "The input"), "-"
    if isinstance(source, str | Path):
        return _file_bytes(Path(source)), str(source)
    data = source.read(MAX_BYTES + 1)
    if not isinstance(data, bytes):
        raise UnreadableFileError("The open file gives text; open it with mode 'rb' so that it gives bytes.")
    return _checked(data, "The input"), None


def _file_bytes(path: Path) -> bytes:
    if is_unpacked_book(path):
        return packed(path)
    try:
        with path.open("rb") as file:
            return _whole(file, str(path))
    except FileNotFoundError:
        raise UnreadableFileError(f"There is no file {path}; check the name and the folder.") from None
    except IsADirectoryError:
        raise UnreadableFileError(f"{path} is a folder; name one file in it.") from None
    except PermissionError:
        raise UnreadableFileError(
            f"{path} may not be read by you; change its permissions or copy it to a place of your own."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableFileError(f"{path} cannot be opened: {reason}.") from error


def _whole(file: BinaryIO, name: str) -> bytes:
    return _checked(file.read(MAX_BYTES + 1), name)


def _checked(data: bytes, name: str) -> bytes:
    if len(data) > MAX_BYTES:
        raise UnreadableFileError(
            f"{name} is larger than {MAX_BYTES // 2**20} MiB, too large for one story; unpack it or cut it into parts."
        )
    return data
