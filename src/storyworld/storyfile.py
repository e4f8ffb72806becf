"""Story ⇄ JSON: versioned and lossless."""

import os
import tempfile
from pathlib import Path

import msgspec

from storyworld.errors import StoryFileError, StoryworldError
from storyworld.story import FORMAT, Story


def dumps(story: Story) -> bytes:
    """Return the story file as UTF-8 JSON; the same story always gives the same bytes."""
    return msgspec.json.encode(story) + b"\n"


def loads(data: bytes, name: str = "This") -> Story:
    """Read a story file from bytes; `name` is what errors call it.

    Raises StoryFileError when it is damaged or of another format.
    """
    try:
        return msgspec.json.decode(data, type=Story)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise StoryFileError(
            f"{name} is not a {FORMAT} story file ({error}); make it anew with `storyworld read`."
        ) from error


def load(path: str | Path) -> Story:
    """Read a story file. Raises StoryFileError when it is missing, damaged or of another format."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise StoryFileError(f"Cannot open the story file {path}: {error.strerror}.") from error
    return loads(data, str(path))


def save(story: Story, path: str | Path) -> None:
    """Write a story file whole or not at all. Raises StoryworldError when the place cannot be written."""
    write_whole(Path(path), dumps(story))


def write_whole(path: Path, data: bytes) -> None:
    """Write to a temporary name beside `path` and rename. Raises StoryworldError when that fails."""
    temporary: str | None = None
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise StoryworldError(f"Cannot write {path}: {error.strerror}.") from error
