"""Reads the files of a gold corpus, and gives a set of them one digest."""

import gzip
import hashlib
import zlib
from collections.abc import Iterable
from pathlib import Path

from storyworld.errors import DataError


def read(path: Path) -> str:
    """Return a file's text as a plain-text story has it, unpacked if its name ends in `.gz`.

    Raises DataError when it cannot be read.
    """
    try:
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise DataError(f"Cannot read the gold file {path} ({error}); get the corpus anew.") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digest(folder: Path, paths: Iterable[Path]) -> str:
    """Return one sha256 for the names within `folder` and the contents of the files, whatever their order."""
    whole = hashlib.sha256()
    for path in sorted(paths):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def chosen(available: Iterable[str], works: Iterable[str], folder: Path, corpus: str) -> list[str]:
    """Return the works to read, sorted: those named, or all. Raises DataError when there are none of them."""
    names = sorted(available)
    if not names:
        raise DataError(f"{folder} holds no works of {corpus}; give the folder of the corpus itself.")
    wanted = sorted(set(works))
    absent = [name for name in wanted if name not in names]
    if absent:
        raise DataError(f"{folder} has no work named {', '.join(absent)}; it has {', '.join(names[:5])}, ….")
    return wanted or names
