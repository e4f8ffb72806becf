"""Writes a bundle: the folder that is shipped."""

import shutil
from pathlib import Path

import numpy as np

from storyworld.bundle.loading import CARD, DESCRIPTION, ENCODER, HEADS, VOCABULARY
from storyworld.bundle.parts import Description
from storyworld.training.packing.graph import Weights, last_layers, write_graph
from storyworld.training.packing.sealing import as_json, seal


def write_bundle(
    folder: Path, weights: Weights, description: Description, vocabulary: Path, card: str, *, int8: bool = True
) -> None:
    """Write a bundle; a folder that is there already is replaced, and stays as it was if writing is cut off."""
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    write_graph(weights, description.shape, description.labels, description.sizes, partial / ENCODER, int8=int8)
    np.savez(partial / HEADS, **last_layers(weights))  # type: ignore[arg-type]
    shutil.copyfile(vocabulary, partial / VOCABULARY)
    (partial / DESCRIPTION).write_bytes(as_json(description))
    (partial / CARD).write_text(card, "utf-8")
    seal(partial)
    _replace(folder, partial)


def _replace(folder: Path, new: Path) -> None:
    old = folder.with_name(f"{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
