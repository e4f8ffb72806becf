"""Scores of who may speak a quotation, from what is known of each candidate's mentions (`world.attribution`)."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

LAYERS = ("first", "second", "last")


class SpeakerHead:
    """A small network over rows of features, the layers of `training.speaking` in NumPy; nobody scores 0.

    *Shapes:* a layer's weight (outputs, inputs), its bias (outputs,).
    """

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._layers = [(weights[f"{name}.weight"], weights[f"{name}.bias"]) for name in LAYERS]

    def __call__(self, rows: Floats) -> Floats:
        """Return the scores. *Shapes:* (rows, features); (rows,)."""
        x = rows
        for weight, bias in self._layers[:-1]:
            x = np.maximum(x @ weight.T + bias, 0)
        weight, bias = self._layers[-1]
        found: Floats = (x @ weight.T + bias)[:, 0]
        return found
