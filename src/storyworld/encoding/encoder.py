"""Runs the network over a text, window by window."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.bundle.loading import Bundle
from storyworld.encoding.pieces import Case, Ids, Pieces, PieceTable
from storyworld.encoding.windows import cut

AHEAD = 2
"""Windows that wait for each thread; more would only take memory."""


class Window(Struct, frozen=True):
    """What the network says of some whole sentences, or of a part of one that is too long.

    `first_word` is the index in the text of the window's word 0; `sentences` and the rows of `outputs`, which are
    listed at `training.packing.graph.write_graph`, are counted from there.
    """

    first_word: int
    sentences: tuple[tuple[int, int], ...]
    outputs: dict[str, NDArray[Any]]


class Encoder:
    """A bundle's network, ready to run."""

    def __init__(self, bundle: Bundle, n_threads: int | None = None) -> None:
        self._table = PieceTable.load(bundle.vocabulary)
        self._session = _session(bundle.encoder)
        self._outputs = [output.name for output in self._session.get_outputs()]
        self.n_threads = n_threads or n_processors()

    def is_word(self, word: str) -> bool:
        """Tell whether the vocabulary has a word, in small letters, as one piece."""
        return word.lower() in self._table

    def windows(self, words: Sequence[str], sentences: Sequence[tuple[int, int]]) -> Iterator[Window]:
        """Yield all windows in order, whatever the number of threads, bit for bit the same.

        Sentences are half-open ranges of words that follow one another and leave none out. However long the text, few
        windows are in memory at once.
        """
        pieces = self._table.encode(words)
        # One thread for each window beats one window on all threads: nothing waits inside a layer, and what one
        # thread adds up does not depend on how many there are.
        waiting: deque[Future[Window]] = deque()
        with ThreadPoolExecutor(self.n_threads) as threads:
            for parts in cut(sentences, (pieces.last - pieces.first + 1).tolist()):
                waiting.append(threads.submit(self._window, pieces, parts))
                if len(waiting) > AHEAD * self.n_threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

    def _window(self, pieces: Pieces, parts: Sequence[tuple[int, int]]) -> Window:
        first_word, last_word = parts[0][0], parts[-1][1]
        inside = slice(pieces.first[first_word], pieces.last[last_word - 1] + 1)
        shift = 1 - inside.start
        inputs = {
            "ids": self._marked(pieces.ids[inside], self._table.start, self._table.end),
            "cases": self._marked(pieces.cases[inside], Case.LOWER, Case.LOWER),
            "first": pieces.first[first_word:last_word] + shift,
            "last": pieces.last[first_word:last_word] + shift,
        }
        found = self._session.run(self._outputs, inputs)
        sentences = tuple((first - first_word, last - first_word) for first, last in parts)
        return Window(first_word, sentences, dict(zip(self._outputs, found, strict=True)))

    @staticmethod
    def _marked(row: Ids, start: int, end: int) -> Ids:
        return np.concatenate([[start], row, [end]])


def n_processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _session(path: Path) -> onnxruntime.InferenceSession:
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # Patterns are kept for each size of window that was ever seen, and there are thousands of sizes.
    options.enable_mem_pattern = False
    # The fused norm is written for one value at a time: 0.6 ms a layer instead of 0.1 (onnxruntime 1.31).
    return onnxruntime.InferenceSession(
        path, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )
