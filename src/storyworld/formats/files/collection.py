"""Many stories in one place: a folder, or a zip archive that is no book."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from storyworld.errors import UnreadableFileError
from storyworld.formats.files.archive import Archive, is_zip
from storyworld.formats.files.kinds import OWN_PAGE_HEAD, is_own_page, is_story_name, named_kind, packed_kind
from storyworld.formats.files.loading import load_bytes
from storyworld.formats.files.naturalorder import natural_key
from storyworld.formats.files.unpacked import is_unpacked_book

_SHOWN = 5
_SIGNATURE = 4
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"
_PACKED = (".zip", ".7z", ".rar", ".gz", ".tgz", ".tar")


def stories_in(source: str | Path) -> tuple[str, ...] | None:
    """Return the names of the stories in a folder or a zip archive, in order; `None` for a file that is one story.

    Raises UnreadableFileError for an archive that cannot be opened.
    """
    if str(source) == "-":
        return None
    path = Path(source)
    if os.path.isdir(path):  # noqa: PTH112 - Path's raises
        return stories_in_folder(path) if not is_unpacked_book(path) else None
    archive = _collection(path)
    return None if archive is None else stories_in_archive(archive)


def beside_in_archive(source: str | Path, member: str | None, ending: str) -> tuple[str, bytes] | None:
    """Return the file that lies beside a story in a zip archive under the story's name and `ending`: name and bytes.

    It is `None` for what is no archive of stories. Raises UnreadableFileError where it is not clear which one is meant.
    """
    archive = _collection(Path(source))
    names = () if archive is None else stories_in_archive(archive)
    if archive is None or not names:
        return None
    found = archive.find(f"{choose(names, member, archive.name)}{ending}")
    return None if found is None else (found, archive.read(found))


def _collection(path: Path) -> Archive | None:
    """Open a zip archive; `None` for a book, for what is none, and for a pipe, which can be read only once."""
    if not os.path.isfile(path):  # noqa: PTH113 - Path's raises
        return None
    try:
        with path.open("rb") as file:
            head = file.read(_SIGNATURE)
    except (OSError, ValueError):
        return None
    if not is_zip(head):
        return None
    data, _ = load_bytes(path)
    archive = Archive(data, str(path))
    return archive if packed_kind(archive) is None else None


def stories_in_folder(folder: Path) -> tuple[str, ...]:
    """Return the files of a folder and of those in it that can be stories, by their paths within it."""
    return tuple(sorted(_walk(folder), key=natural_key))


def stories_in_archive(archive: Archive) -> tuple[str, ...]:
    """Return the files of an archive that can be stories."""
    return tuple(
        sorted((name for name in archive.members if is_story_name(name) and not _is_aside(name)), key=natural_key)
    )


def foreign(archive: Archive) -> str | None:
    """Say what an archive without a story is, where that is known."""
    kind = archive.find("mimetype")
    if kind is not None and archive.read(kind).startswith(_OPEN_DOCUMENT):
        return "is an OpenDocument file; save it as .docx, .html or .txt first"
    packed = [name for name in archive.members if name.lower().endswith(_PACKED) and not _is_aside(name)]
    if packed:
        return f"holds an archive, {packed[0]}, and no story; unpack it and read what is in there"
    return None


def choose(names: Sequence[str], wanted: str | None, where: str) -> str:
    """Return the one story that is meant: the only one, or the one that is named, as its name or the end of its path.

    Raises UnreadableFileError, with the names, where there is none or more than one.
    """
    if not names:
        raise UnreadableFileError(f"{where} holds no file that storyworld can read as a story.")
    if wanted is None:
        if len(names) == 1:
            return names[0]
        raise UnreadableFileError(
            f"{where} holds {len(names):,} stories ({_some(names)}); choose one with --member NAME, or read all "
            f"of them with `storyworld read {where} --json OUT`."
        )
    found = [name for name in names if name == wanted] or [name for name in names if _ends_in(name, wanted)]
    if len(found) == 1:
        return found[0]
    what = "no story" if not found else "more than one story"
    raise UnreadableFileError(f"{where} holds {what} called {wanted}; it holds {_some(found or names)}.")


def _walk(folder: Path) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        books = [name for name in folders if is_unpacked_book(Path(parent, name))]
        yield from (Path(parent, name).relative_to(folder).as_posix() for name in books)
        # A page that a browser saved has its pictures and frames in a folder beside it.
        folders[:] = sorted(
            name for name in folders if name[0] != "." and name not in books and not _is_frames(name, files)
        )
        for name in files:
            if is_story_name(name) and name[0] != "." and not _is_our_page(Path(parent, name)):
                yield (Path(parent) / name).relative_to(folder).as_posix()


def _is_our_page(path: Path) -> bool:
    """Tell whether a file is a page of ours, which lies beside its story; what cannot be opened is told of later."""
    if named_kind(path.name) != "html" or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return is_own_page(file.read(OWN_PAGE_HEAD))
    except OSError:
        return False


def _is_frames(folder: str, files: Sequence[str]) -> bool:
    page = folder.removesuffix("_files")
    return page != folder and any(name in files for name in (f"{page}.html", f"{page}.htm"))


def _is_aside(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any((part[0] == "." and part != "..") or part == "__MACOSX" or part.endswith("_files") for part in parts)


def _ends_in(name: str, wanted: str) -> bool:
    parts = PurePosixPath(name.casefold()).parts
    ending = PurePosixPath(wanted.casefold()).parts
    return bool(ending) and parts[-len(ending) :] == ending


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} and {len(names) - _SHOWN:,} more"
