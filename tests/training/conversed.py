"""Items of made-up conversations."""

import numpy as np

from storyworld.world.speech.attribution.items import NO_ROLE, QUOTATION, Items


def conversation(n: int, n_people: int) -> Items:
    """Return so many quotations, a paragraph each, of which nothing is known yet."""

    def column(value: int) -> np.ndarray:
        return np.full(n, value, np.int32)

    own = np.arange(n, dtype=np.int32)
    return Items(
        kind=column(QUOTATION),
        quotation=own,
        paragraph=own,
        sentence=own,
        turn=own,
        role=column(NO_ROLE),
        over=column(-1),
        gender=column(0),
        cue=column(-1),
        reason=column(0),
        mention=column(-1),
        is_settled=np.zeros(n, bool),
        is_called=np.zeros(n, bool),
        called=np.zeros((0, 2), np.int32),
        member_kind=np.zeros(n_people, np.int32),
        member_gender=np.zeros(n_people, np.int32),
        start=np.zeros(n + 1, np.int64),
        member=np.zeros(0, np.int32),
        log=np.zeros(0, np.float32),
        nobody=np.zeros(n, np.float32),
    )


def told(items: Items, logs: np.ndarray) -> Items:
    """Return a conversation with how likely each of the people speaks. *Shape:* logs (quotations, people)."""
    n, n_people = logs.shape
    return items.with_speakers(np.repeat(np.arange(n), n_people), np.tile(np.arange(n_people), n), logs.reshape(-1))
