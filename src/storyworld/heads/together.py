"""Settles together who says what and whom mentions mean: each asks all near it, several times over."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from storyworld.errors import BundleError
from storyworld.predictions import Grid

Floats = NDArray[np.float32]

TOGETHER = "together"


class TogetherHead:
    """The layers of `training.lessons.settling.Together` in NumPy; `weights` by their names there.

    What a pair has to do with each other becomes one number, its tie. In each step an item believes of each person what
    it believes by itself and, for each item near it, the tie with it times what that one believes.
    """

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = {n.removeprefix(f"{TOGETHER}."): w for n, w in weights.items() if n.startswith(f"{TOGETHER}.")}
        # What NumPy adds up depends on how many threads it has.
        self._processors = ThreadpoolController()

    def __call__(self, grid: Grid) -> Floats:
        """Return who each item is, as logarithms. *Shape:* as `Grid.beliefs`. Raises BundleError for other signs."""
        n_signs = self._weights["first.weight"].shape[1] - len(self._weights["scale"])
        if grid.signs.shape[2] != n_signs:
            raise BundleError(
                f"The bundle's network for speakers was trained on {n_signs} signs of each person, and this version "
                f"has {grid.signs.shape[2]}; train it anew, or use the bundle that came with this version."
            )
        with self._processors.limit(limits=1, user_api="blas"):
            return self._settled(grid)

    def _settled(self, grid: Grid) -> Floats:
        alone, own = self._alone(grid), _shares(grid.beliefs)
        ties = self._ties(grid.ties)[:, None]
        starts = np.flatnonzero(np.diff(grid.one, prepend=-1))
        asked = grid.one[starts]
        believed, steps = own, self._weights["step"]
        logs = alone
        for number, step in enumerate(steps):
            logs = alone.copy()
            if len(starts):
                told = np.add.reduceat(ties * believed[grid.other, :-1], starts, axis=0)
                logs[asked, :-1] += step * told
            logs -= np.logaddexp.reduce(logs, axis=1)[:, None]
            if number + 1 < len(steps):
                believed = np.where(grid.is_settled[:, None], own, (believed + np.exp(logs)) / 2)
        return logs

    def _alone(self, grid: Grid) -> Floats:
        """Return what each item believes by itself."""
        found = grid.beliefs * self._weights["scale"][grid.kind][:, None]
        found[:, -1] += self._weights["nobody"][grid.kind]
        n_signs = grid.signs.shape[2]
        weight = self._weights["first.weight"]
        inside = grid.signs @ weight[:, :n_signs].T + weight[:, n_signs:].T[grid.kind][:, None]
        inside = np.maximum(inside + self._weights["first.bias"], 0)
        found[:, :-1] += inside @ self._weights["second.weight"][0] + self._weights["second.bias"][0]
        return found

    def _ties(self, rows: NDArray[np.int32]) -> Floats:
        table = self._weights["table.weight"]
        inside = table.take(rows[:, 0], axis=0)
        for column in range(1, rows.shape[1]):
            inside += table.take(rows[:, column], axis=0)
        np.maximum(inside, 0, out=inside)
        inside = np.maximum(inside @ self._weights["inside.weight"].T + self._weights["inside.bias"], 0)
        found: Floats = inside @ self._weights["tie.weight"][0] + self._weights["tie.bias"][0]
        return found


def _shares(logs: Floats) -> Floats:
    found: Floats = np.exp(logs - np.logaddexp.reduce(logs, axis=1)[:, None])
    return found
