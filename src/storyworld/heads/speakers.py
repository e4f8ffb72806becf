"""Scores of who may speak a quotation, and who hears it, from what `world.speech.attribution` knows of candidates."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from storyworld.errors import BundleError
from storyworld.heads.together import TOGETHER, TogetherHead
from storyworld.predictions import SpeechScorers

Floats = NDArray[np.float32]

LAYERS = ("first", "second", "last")
SPEAKERS, HEARERS = "speakers", "hearers"


class CandidateHead:
    """A small network over rows of features, the layers of `training.lessons.speaking` in NumPy.

    *Shapes:* a layer's weight (outputs, inputs), its bias (outputs,); `name` stands before the names of the layers.
    """

    def __init__(self, weights: Mapping[str, Floats], name: str) -> None:
        self._layers = [(weights[f"{name}.{layer}.weight"], weights[f"{name}.{layer}.bias"]) for layer in LAYERS]
        # What NumPy adds up depends on how many threads it has.
        self._processors = ThreadpoolController()

    def __call__(self, rows: Floats) -> Floats:
        """Return the scores. *Shapes:* (rows, features); (rows,). Raises BundleError for other features."""
        n_wanted = self._layers[0][0].shape[1]
        if rows.shape[1] != n_wanted:
            raise BundleError(
                f"The bundle's network for speakers was trained on {n_wanted} features of each candidate, and this "
                f"version has {rows.shape[1]}; train it anew, or use the bundle that came with this version."
            )
        with self._processors.limit(limits=1, user_api="blas"):
            x = rows
            for weight, bias in self._layers[:-1]:
                x = x @ weight.T
                x += bias
                np.maximum(x, 0, out=x)
            weight, bias = self._layers[-1]
            found: Floats = (x @ weight.T + bias)[:, 0]
        return found


def speech_scorers(weights: Mapping[str, Floats]) -> SpeechScorers | None:
    """Return the networks of a bundle, nothing where it has none."""
    if not weights:
        return None
    there = {name.partition(".")[0] for name in weights}
    return SpeechScorers(
        speakers=CandidateHead(weights, SPEAKERS),
        together=TogetherHead(weights) if TOGETHER in there else None,
        hearers=CandidateHead(weights, HEARERS) if HEARERS in there else None,
    )
