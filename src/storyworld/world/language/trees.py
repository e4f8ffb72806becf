"""The trees that the heads read, as one asks them: who hangs on whom."""

from array import array
from collections.abc import Sequence

import numpy as np

from storyworld.predictions import Predictions


class Trees:
    """Dependencies by token, with the way down that predictions have not."""

    def __init__(self, predictions: Predictions) -> None:
        self.xpos = predictions.xpos
        self.upos = predictions.upos
        self.lemma = predictions.lemma
        self.relation = predictions.relation
        self.head = predictions.head
        # Roots hang on -1 and come first. Half the memory of lists, or of NumPy's own indexes.
        self._order = array("i", np.argsort(predictions.head, kind="stable").astype(np.int32).tobytes())
        counts = np.bincount(predictions.head + 1, minlength=len(predictions.head) + 1)
        self._start = array("i", counts.cumsum().astype(np.int32).tobytes())

    def children(self, i: int) -> Sequence[int]:
        """Return the words that hang on token `i`, in order."""
        return self._order[self._start[i] : self._start[i + 1]]

    def child(self, i: int, *relations: str) -> int | None:
        """Return the first word that hangs on token `i` by the first of these relations that there is."""
        children = self.children(i)
        for relation in relations:
            for child in children:
                if self.relation[child] == relation:
                    return child
        return None
