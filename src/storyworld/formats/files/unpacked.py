"""Books that lie unpacked in a folder of their own, as macOS keeps those of its book reader."""

import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from storyworld.errors import UnreadableFileError
from storyworld.formats.files.archive import MAX_BYTES, MAX_MEMBERS

_CONTAINER = Path("META-INF", "container.xml")
# What a book has beside its text is never read, and may be large.
_NOT_READ = frozenset(
    ".jpg .jpeg .png .gif .svg .webp .mp3 .mp4 .m4a .ogg .ttf .otf .woff .woff2 .css .js .pdf".split()
)
_DATE = (1980, 1, 1, 0, 0, 0)


def is_unpacked_book(folder: Path) -> bool:
    """Tell whether a folder is an EPUB that was unpacked."""
    return os.path.isfile(folder / _CONTAINER)  # noqa: PTH113 - Path's raises


def packed(folder: Path) -> bytes:
    """Return the book in a folder as an EPUB; the same files always give the same bytes.

    Raises UnreadableFileError where it is too large, or a file in it cannot be opened.
    """
    book = io.BytesIO()
    n_bytes = 0
    with zipfile.ZipFile(book, "w") as archive:
        for n_files, path in enumerate(sorted(_files(folder)), 1):
            try:
                n_bytes += path.stat().st_size
                if n_files > MAX_MEMBERS or n_bytes > MAX_BYTES:
                    raise UnreadableFileError(f"{folder} is too large for one story; read its parts one by one.")
                archive.writestr(zipfile.ZipInfo(path.relative_to(folder).as_posix(), _DATE), path.read_bytes())
            except OSError as error:
                raise UnreadableFileError(f"{path} cannot be opened: {error.strerror}.") from error
    return book.getvalue()


def _files(folder: Path) -> Iterator[Path]:
    """Yield the plain files of a folder that can be part of a text; links may lead anywhere, and are left out."""
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent, name)
            if path.suffix.lower() not in _NOT_READ and path.is_file() and not path.is_symlink():
                yield path
