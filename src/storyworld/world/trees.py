"""The trees that the heads read, as one asks them: who hangs on whom."""

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
        n = len(predictions.head)
        order = np.argsort(predictions.head, kind="stable")
        self._order, self._start = order, np.searchsorted(predictions.head[order], np.arange(n + 1))

    def children(self, i: int) -> list[int]:
        """Return the words that hang on token `i`, in order."""
        found: list[int] = self._order[self._start[i] : self._start[i + 1]].tolist()
        return found

    def child(self, i: int, *relations: str) -> int | None:
        """Return the first word that hangs on token `i` by the first of these relations that there is."""
        children = self.children(i)
        for relation in relations:
            found = next((child for child in children if self.relation[child] == relation), None)
            if found is not None:
                return found
        return None
