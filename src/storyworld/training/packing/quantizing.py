"""Weights in eight bits, in shares that no processor overflows."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bytes = NDArray[np.int8]

TOP = 127
# x86 without VNNI (before Ice Lake, Zen 1-3) multiplies eight-bit inputs (0 to 255) with weights two by two and adds
# the two in 16 bits, cut off at 32,767: two neighbours of one sign may be 128 together. Keeping to that makes scales
# 1.27 times coarser (MiniLM; cosine to fp32 .9973 instead of .9976); seven bits for all, onnxruntime's `reduce_range`,
# would make them twice as coarse (.9948), and its other remedy, `session.x64quantprecision`, takes 2.5 times as long on
# processors that have VNNI too. Half a step is left for rounding.
PAIR_TOP = 127.5


def quantize_columns(matrix: Floats) -> tuple[Bytes, Floats]:
    """Return a matrix that is multiplied from the left as bytes, and what one step of each column is worth.

    *Shapes:* matrix (inputs, outputs); result the same, and (outputs,).
    """
    n_inputs, n_outputs = matrix.shape
    pairs = np.pad(matrix, ((0, n_inputs % 2), (0, 0))).reshape(-1, 2, n_outputs)
    steps = np.abs(matrix).max(axis=0) / TOP
    for sign in (1, -1):
        together = np.maximum(sign * pairs, 0).sum(axis=1).max(axis=0)
        steps = np.maximum(steps, together / PAIR_TOP)
    return _in_steps(matrix, _nonzero(steps))


def quantize_rows(table: Floats) -> tuple[Bytes, Floats]:
    """Return a table of vectors as bytes, and what one step of each row is worth. *Shapes:* (n, width), (n, 1)."""
    return _in_steps(table, _nonzero(np.abs(table).max(axis=1, keepdims=True) / TOP))


def _in_steps(values: Floats, steps: Floats) -> tuple[Bytes, Floats]:
    return np.rint(values / steps).astype(np.int8), steps


def _nonzero(steps: Floats) -> Floats:
    """Give rows and columns of zeros a step too."""
    return np.where(steps > 0, steps, 1).astype(np.float32)
