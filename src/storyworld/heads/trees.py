"""Arc scores become dependency trees: one root and no circle in every sentence."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32] | NDArray[np.float64]
Heads = NDArray[np.int64]


def decode_trees(arcs: Scores, sentences: Sequence[tuple[int, int]]) -> Heads:
    """Return each word's head, itself for a root, by the best tree of each sentence.

    *Shapes:* arcs (words, words), a row for each dependent; sentences are half-open ranges of words that cover all of
    them; result (words,).
    """
    heads = np.arange(len(arcs), dtype=np.int64)
    for first, last in sentences:
        heads[first:last] = first + arcs[first:last, first:last].argmax(axis=1)
    # Most sentences are trees as they are, and to see that of all at once is quicker.
    for s in np.flatnonzero(~are_trees(heads, sentences)).tolist():
        first, last = sentences[s]
        own = arcs[first:last, first:last]
        scores = own - np.logaddexp.reduce(own, axis=1, keepdims=True)
        heads[first:last] = first + best_tree(scores, root=int(np.diagonal(scores).argmax()))
    return heads


def are_trees(heads: Heads, sentences: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
    """Tell of each sentence whether exactly one word is its own head and all others lead to it.

    *Shapes:* heads (words,), none in another sentence; result (sentences,).
    """
    starts = [first for first, _ in sentences]
    is_root = heads == np.arange(len(heads))
    reached = heads
    for _ in range(max((last - first for first, last in sentences), default=0).bit_length()):
        reached = reached[reached]
    found: NDArray[np.bool_] = np.add.reduceat(is_root, starts, dtype=np.int64) == 1
    return found & np.logical_and.reduceat(is_root[reached], starts)


def best_tree(scores: Scores, root: int) -> Heads:
    """Return the heads of the best tree with this root (Chu and Liu 1965, Edmonds 1967)."""
    exact = scores.astype(np.float64)
    np.fill_diagonal(exact, -np.inf)
    heads: Heads = exact.argmax(axis=1)
    heads[root] = root
    circle = _circle(heads)
    if circle is None:
        return heads
    return _broken(exact, root, heads, circle)


def _circle(heads: Heads) -> Heads | None:
    """Return the words of one circle, or nothing."""
    over, state = heads.tolist(), [-1] * len(heads)
    for start in range(len(over)):
        word, path = start, []
        while state[word] < 0 and over[word] != word:
            state[word] = start
            path.append(word)
            word = over[word]
        if state[word] == start:
            return np.array(path[path.index(word) :], np.int64)
    return None


def _broken(scores: NDArray[np.float64], root: int, heads: Heads, circle: Heads) -> Heads:
    """Make the circle one word, solve what is left, and open the circle where the best arc enters it."""
    n = len(heads)
    inside = np.zeros(n, bool)
    inside[circle] = True
    outside = np.flatnonzero(~inside)
    kept = scores[circle, heads[circle]]
    entering = scores[np.ix_(circle, outside)] - kept[:, None]
    leaving = scores[np.ix_(outside, circle)]
    smaller = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    smaller[-1, :-1] = entering.max(axis=0)
    smaller[:-1, -1] = leaving.max(axis=1)
    solved = best_tree(smaller, int(np.flatnonzero(outside == root)[0]))
    result = heads.copy()
    for place, word in enumerate(outside):
        head = solved[place]
        result[word] = circle[leaving[place].argmax()] if head == len(outside) else outside[head]
    entry = solved[-1]
    opened = int(entering[:, entry].argmax())
    result[circle[opened]] = outside[entry]
    return result
