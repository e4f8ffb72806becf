"""Opens a bundle: a folder with the networks' weights and all that is needed to use them."""

from collections.abc import Mapping
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec import Struct

from storyworld.bundle.parts import Description, Labels, Shape, Sizes, Thresholds
from storyworld.errors import BundleError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")

ENCODER = "encoder.onnx"
HEADS = "heads.npz"
SPEAKERS = "speakers.npz"
BORDERS = "borders.npz"
VOCABULARY = "vocabulary.txt"
DESCRIPTION = "labels.json"
CARD = "CARD.md"
CHECKSUMS = "checksums.json"
DATA = Path(__file__).parent / "data"
"""Where the package's own bundle is, if it has one."""


class Checksum(Struct, frozen=True, kw_only=True):
    """What a file must be like."""

    sha256: str
    bytes: int


class Bundle(Struct, frozen=True, kw_only=True):
    """A bundle that was found whole. Its large files are read by those who use them."""

    folder: Path
    name: str
    labels: Labels
    shape: Shape
    sizes: Sizes
    thresholds: Thresholds
    minds: dict[str, float] = {}
    tone: tuple[float, ...] = ()
    kin: dict[str, float] = {}
    places: dict[str, float] = {}
    presence: dict[str, float] = {}
    focalizers: dict[str, float] = {}
    names: dict[str, float] = {}
    second_names: dict[str, float] = {}
    trained_on: tuple[str, ...] = ()

    @property
    def encoder(self) -> Path:
        """The graph of the encoder and the heads, for onnxruntime."""
        return self.folder / ENCODER

    @property
    def vocabulary(self) -> Path:
        """The vocabulary of word pieces."""
        return self.folder / VOCABULARY

    @property
    def head_weights(self) -> "Mapping[str, NDArray[np.float32]]":
        """The layers that are not in the graph, by name, such as `trees.relation.weight` (relations, width)."""
        import numpy as np

        with np.load(self.folder / HEADS) as found:
            return dict(found)

    @property
    def speaker_weights(self) -> "Mapping[str, NDArray[np.float32]]":
        """The layers that score who speaks, by name; none where the bundle has not learned it."""
        return self._learned(SPEAKERS)

    @property
    def border_weights(self) -> "Mapping[str, NDArray[np.float32]]":
        """The layers that score where scenes begin, by name; none where the bundle has not learned it."""
        return self._learned(BORDERS)

    def _learned(self, name: str) -> "Mapping[str, NDArray[np.float32]]":
        import numpy as np

        path = self.folder / name
        if not path.is_file():
            return {}
        with np.load(path) as found:
            return {layer: found[layer].astype(np.float32) for layer in found.files}


def default_bundle() -> Bundle | None:
    """Return the bundle that is in the package, or None where the package has none."""
    return load_bundle() if DATA.is_dir() else None


def load_bundle(folder: Path | None = None) -> Bundle:
    """Open a bundle, the package's own by default, and hold its files against their checksums (20 ms).

    Raises BundleError where a file is missing or damaged.
    """
    folder = folder or DATA
    if not (folder / CHECKSUMS).is_file():
        raise BundleError(
            f"There is no bundle of weights at {folder}; install storyworld anew, or name another folder."
        )
    sums = _read(folder, CHECKSUMS, dict[str, Checksum])
    for name in (ENCODER, HEADS, VOCABULARY, DESCRIPTION, CARD):
        _check(folder, name, sums.get(name))
    for name in (SPEAKERS, BORDERS):
        if name in sums or (folder / name).exists():
            _check(folder, name, sums.get(name))
    description = _read(folder, DESCRIPTION, Description)
    return Bundle(
        folder=folder,
        name=description.name,
        labels=description.labels,
        shape=description.shape,
        sizes=description.sizes,
        thresholds=description.thresholds,
        minds=description.minds,
        tone=description.tone,
        kin=description.kin,
        places=description.places,
        presence=description.presence,
        focalizers=description.focalizers,
        names=description.names,
        second_names=description.second_names,
        trained_on=description.trained_on,
    )


def description_of(folder: Path) -> Description:
    """Return what is known of the bundle in a folder. Raises BundleError where that cannot be read."""
    return _read(folder, DESCRIPTION, Description)


def held_out(folds: Path) -> dict[str, str]:
    """Return, for the bundles in a folder, the folder of the one that has not seen a work, by the work's name.

    Raises BundleError where the folder holds no such bundle.
    """
    found = {}
    for folder in sorted(path.parent for path in folds.glob(f"*/{DESCRIPTION}")):
        found.update(dict.fromkeys(_read(folder, DESCRIPTION, Description).held_out, str(folder)))
    if not found:
        raise BundleError(f"There are no bundles of folds in {folds}; train them with: storyworld train --all-folds.")
    return found


def checksum(path: Path) -> Checksum:
    """Measure a file."""
    with path.open("rb") as file:
        return Checksum(sha256=file_digest(file, "sha256").hexdigest(), bytes=path.stat().st_size)


def _check(folder: Path, name: str, expected: Checksum | None) -> None:
    path = folder / name
    if not path.is_file():
        raise _damaged(folder, f"{name} is missing")
    if checksum(path) != expected:
        raise _damaged(folder, f"{name} is not as it was written")


def _read(folder: Path, name: str, kind: type[T]) -> T:
    try:
        return msgspec.json.decode((folder / name).read_bytes(), type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, OSError) as error:
        raise _damaged(folder, f"{name} cannot be read") from error


def _damaged(folder: Path, what: str) -> BundleError:
    return BundleError(f"The bundle of weights at {folder} is damaged ({what}); install storyworld anew.")
