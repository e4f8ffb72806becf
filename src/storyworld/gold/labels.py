"""Labels of our own, in the package, for texts that are not: each holds for one text only, which its digest tells.

A label is an offset into a text as storyworld reads it.
"""

import hashlib
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import TypeVar

import msgspec

from storyworld.errors import DataError
from storyworld.formats import read_document
from storyworld.gold import files
from storyworld.story import Source

T = TypeVar("T")


def labels_in(file: str, kind: type[T]) -> dict[str, T]:
    """Return the labels of a file beside this module, by the name of the text."""
    return msgspec.json.decode(resources.files("storyworld.gold").joinpath(file).read_bytes(), type=dict[str, kind])  # type: ignore[valid-type]


def names_there(labelled: Iterable[str], folder: Path, works: Iterable[str], what: str) -> list[str]:
    """Return the labelled texts in the folder, or those asked for. Raises DataError when there are none."""
    return files.chosen((name for name in labelled if (folder / name).is_file()), works, folder, what)


def labelled_text(folder: Path, name: str, sha256: str) -> tuple[str, Source]:
    """Read a text. Raises DataError when it is not the one that was labelled."""
    text = read_document(folder / name).text
    found = hashlib.sha256(text.encode()).hexdigest()
    if found != sha256:
        raise DataError(f"{folder / name} is not the text that was labelled; get the edition that the labels are for.")
    return text, Source(sha256=found, kind="plain")
