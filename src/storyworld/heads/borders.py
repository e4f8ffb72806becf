"""Scores of where a new scene begins, from what each sentence is about and what is to be seen there (`world`)."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from storyworld.encoding.encoder import Window
from storyworld.errors import BundleError
from storyworld.predictions import Borders

Floats = NDArray[np.float32]

N_OPENING = 4
"""So many words of a sentence, its first, are also looked at by themselves."""
REACH = 4
"""A sentence is seen together with so many sentences before it, and as many from it on."""
POOLS = (5, 14)
"""What so many sentences before and from a border on are about is compared as a whole."""
LARGEST = 6.0
"""Signs further from their mean, in standard deviations, count as that far."""

_BLOCK = 4096


def sentence_vectors(words: Floats, sentences: Sequence[tuple[int, int]]) -> Floats:
    """Return the mean vector of each sentence, then that of its first words.

    *Shapes:* words (words, width); (sentences, 2 * width). Sentences follow one another and leave no word out.
    """
    starts, ends = (np.array(edges) for edges in zip(*sentences, strict=True))
    sums = np.add.reduceat(words, starts, axis=0)
    n_opening = np.minimum(ends - starts, N_OPENING)
    opening = words[starts]
    for k in range(1, N_OPENING):
        has = n_opening > k
        opening[has] += words[starts[has] + k]
    means = [sums / (ends - starts)[:, None], opening / n_opening[:, None]]
    return np.concatenate(means, axis=1).astype(np.float32)


class BorderHead:
    """Small networks over sentences, the layers of `training.lessons.bordering` in NumPy; their mean score counts.

    Of each sentence a short vector is kept while the text streams by; these and the signs are scored at the end.

    *Shapes:* `about.weight` (networks * about, 2 * width of words), `about.bias` (networks * about,); `signs.mean` and
    `signs.deviation` (signs,); `calibration` (2,), slope and shift of the scores; the layers of a network have its
    number before their names.
    """

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = weights
        self._n_networks = sum(name.endswith("last.bias") for name in weights)
        # What NumPy adds up depends on how many threads it has.
        self._processors = ThreadpoolController()

    def about(self, words: Floats, sentences: Sequence[tuple[int, int]]) -> Floats:
        """Return a short vector for each sentence. *Shapes:* words (words, width of words); (sentences, about)."""
        return self.project(sentence_vectors(words, sentences))

    def project(self, vectors: Floats) -> Floats:
        """Shorten the vectors of sentences. *Shapes:* (sentences, 2 * width of words); (sentences, about)."""
        found: Floats = vectors @ self._weights["about.weight"].T + self._weights["about.bias"]
        return found

    def __call__(self, about: Floats, signs: Floats) -> Floats:
        """Return how probable it is that each sentence begins a scene, in [0, 1].

        *Shapes:* about (sentences, about); signs (sentences, signs). Raises BundleError for other signs.
        """
        mean, deviation = self._weights["signs.mean"], self._weights["signs.deviation"]
        if signs.shape[1] != len(mean):
            raise BundleError(
                f"The bundle's network for scenes was trained on {len(mean)} signs of each sentence, and this version "
                f"has {signs.shape[1]}; train it anew, or use the bundle that came with this version."
            )
        n, margin = len(signs), max(POOLS) + REACH
        scores = np.zeros(n, np.float32)
        with self._processors.limit(limits=1, user_api="blas"):
            for start in range(0, n, _BLOCK):
                low, end = max(0, start - margin), min(n, start + _BLOCK)
                high = min(n, end + margin)
                near = np.clip((signs[low:high] - mean) / deviation, -LARGEST, LARGEST).astype(np.float32, order="C")
                scores[start:end] = self._block(about[low:high], near)[start - low : end - low]
        slope, shift = self._weights["calibration"]
        probable: Floats = 1 / (1 + np.exp(-(slope * scores + shift)))
        return probable

    def _block(self, about: Floats, signs: Floats) -> Floats:
        own = np.split(about, self._n_networks, axis=1)
        found: Floats = np.mean([self._scores(k, own[k], signs) for k in range(self._n_networks)], axis=0)
        return found

    def _scores(self, network: int, about: Floats, signs: Floats) -> Floats:
        inside = np.maximum(self._layer(network, "inside", np.concatenate([signs, about], axis=1)), 0)
        seen = self._around(network, inside) + self._layer(network, "pools", compared(about))
        return self._layer(network, "last", np.maximum(seen, 0))[:, 0]

    def _layer(self, network: int, name: str, rows: Floats) -> Floats:
        found: Floats = rows @ self._weights[f"{network}.{name}.weight"].T + self._weights[f"{network}.{name}.bias"]
        return found

    def _around(self, network: int, inside: Floats) -> Floats:
        """Read each sentence with its neighbours. *Shape:* the weight is (width, width, 2 * REACH)."""
        weight = self._weights[f"{network}.around.weight"]
        padded = np.pad(inside, ((REACH, REACH - 1), (0, 0)))
        n = len(inside)
        found = np.tile(self._weights[f"{network}.around.bias"], (n, 1))
        for k in range(2 * REACH):
            found += padded[k : k + n] @ weight[:, :, k].T
        return found


class SentenceReader:
    """Keeps what each sentence is about while the windows of a text stream by; nothing without a head for it."""

    def __init__(self, head: BorderHead | None) -> None:
        self._head = head
        self._about: list[Floats] = []
        self._first: list[int] = []

    def add(self, window: Window) -> None:
        """Read the sentences of the next window."""
        if self._head is not None:
            self._about.append(self._head.about(window.outputs["vectors"], window.sentences))
            self._first += [window.first_word + start for start, _ in window.sentences]

    def borders(self) -> Borders | None:
        """Return what is known of all sentences, for `world` to add its signs."""
        if self._head is None or not self._about:
            return None
        return Borders(first=np.array(self._first, np.int32), about=np.concatenate(self._about), scorer=self._head)


def compared(about: Floats) -> Floats:
    """Return how the mean before each sentence differs from that from it on, and where both agree.

    *Shapes:* (sentences, about); (sentences, 4 * about).
    """
    n = len(about)
    sums = np.concatenate([np.zeros((1, about.shape[1])), np.cumsum(about, axis=0, dtype=np.float64)])
    at = np.arange(n)
    pools = []
    for reach in POOLS:
        low, high = np.maximum(at - reach, 0), np.minimum(at + reach, n)
        before = (sums[at] - sums[low]) / np.maximum(at - low, 1)[:, None]
        after = (sums[high] - sums[at]) / (high - at)[:, None]
        pools += [np.abs(before - after), before * after]
    return np.concatenate(pools, axis=1).astype(np.float32)


def border_head(weights: Mapping[str, Floats]) -> BorderHead | None:
    """Return the networks of a bundle, nothing where it has none."""
    return BorderHead(weights) if weights else None
