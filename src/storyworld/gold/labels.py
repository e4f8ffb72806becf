"""Labels of our own, in the package, for texts that are not: each holds for one text only, which its digest tells.

A label is an offset into a text as storyworld reads it.
"""

import hashlib
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import msgspec

from storyworld.errors import DataError
from storyworld.formats import read_document
from storyworld.gold import files
from storyworld.story import MadeBy, Source, Story


class Labelled(Protocol):
    """Labels that say for which text they are."""

    @property
    def sha256(self) -> str:
        """The digest of the text."""


T = TypeVar("T", bound=Labelled)
U = TypeVar("U")


class LabelledTexts(Generic[T]):
    """The texts of a file of labels: `what` they are is said where none is there, `maker` is who made their stories."""

    def __init__(self, file: str, kind: type[T], what: str, maker: str) -> None:
        self._file, self._kind, self._what, self._maker = file, kind, what, maker

    def labels(self) -> dict[str, T]:
        """Return the labels, by the name of the text."""
        return labels_in(self._file, self._kind)

    def names(self, folder: Path, works: Iterable[str] = ()) -> list[str]:
        """Return the labelled texts in the folder, or those asked for. Raises DataError when there are none."""
        there = (name for name in self.labels() if (folder / name).is_file())
        return files.chosen(there, works, folder, self._what)

    def paths(self, folder: Path, name: str) -> list[Path]:
        """Return the file of a text."""
        return [folder / name]

    def open(self, folder: Path, name: str) -> tuple[T, Story]:
        """Read a text; return its labels and its story without layers. Raises DataError when it is another text."""
        labels = self.labels()[name]
        text = read_document(folder / name).text
        found = hashlib.sha256(text.encode()).hexdigest()
        if found != labels.sha256:
            raise DataError(
                f"{folder / name} is not the text that was labelled; get the edition that the labels are for."
            )
        return labels, Story(made_by=MadeBy(version=self._maker), source=Source(sha256=found, kind="plain"), text=text)


def labels_in(file: str, kind: type[U]) -> dict[str, U]:
    """Return the labels of a file beside this module, by the name of the text."""
    return msgspec.json.decode(resources.files("storyworld.gold").joinpath(file).read_bytes(), type=dict[str, kind])  # type: ignore[valid-type]
