"""Whom or what the words at the heads of mentions mean."""

from collections.abc import Sequence

import numpy as np

from storyworld.story import Mention
from storyworld.world.language.words import Words


class Meant:
    """Finds entities by token: those of mentions by their heads, those of names by each of their words."""

    def __init__(self, words: Words, mentions: Sequence[Mention]) -> None:
        self._entity: dict[int, str | None] = {}
        # Of two mentions with one head, the one that begins first is the longer one.
        heads = np.searchsorted(words.start, [mention.head_start for mention in mentions])
        for mention, head in zip(mentions, heads.tolist(), strict=True):
            self._entity.setdefault(head, mention.entity)
        for mention in mentions:
            if mention.form == "name":
                for i in range(*words.within(mention.start, mention.end)):
                    self._entity.setdefault(i, mention.entity)

    def at(self, i: int | None) -> str | None:
        """Return the entity that token `i` means, null where it means none."""
        return None if i is None else self._entity.get(i)
