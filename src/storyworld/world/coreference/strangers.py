"""Who is told of before giving a name: the old man came in; he took off his hat. "Walter Abelard," he said."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from storyworld.predictions import Links, PredictedMention
from storyworld.world.decisions import SIGNED
from storyworld.world.draft import Draft
from storyworld.world.language.words import Words


def strangers(draft: Draft, links: Links, found: Sequence[PredictedMention]) -> Mapping[int, int]:
    """Return, by mention, the members who give their names after it, for mentions of somebody unnamed.

    From the pronoun of the tag back along the likeliest links, to a noun phrase of the same scene. Where they lead to a
    name first, the links take the one who speaks for somebody else, and say nothing.
    """
    meant: dict[int, int] = {}
    at = {mention.head: m for m, mention in enumerate(found) if mention.form == "pronoun"}
    for decision in draft.decisions:
        if decision.reason != SIGNED or decision.cue is None or decision.speaker is None:
            continue
        first, last = draft.words.within(decision.cue.start, decision.cue.end)
        if last - first == 1 and first in at:
            chain = list(back_to(draft.words, links, found, at[first]))
            is_described = found[chain[-1]].form == "nominal"
            meant |= dict.fromkeys(chain if is_described else chain[:1], decision.speaker)
    return meant


def back_to(words: Words, links: Links, found: Sequence[PredictedMention], m: int) -> Iterator[int]:
    """Yield a mention and what it goes back to in the narration, up to a noun phrase, a name or a scene's start."""
    while True:
        yield m
        if found[m].form != "pronoun":
            return
        back, score = links.of(m)
        is_told = [words.quote[found[m - k].first] < 0 for k in back.tolist()]
        score = np.where(is_told, score.astype(np.float64), -np.inf)
        if not len(score) or score.max() <= 0:
            return
        before = m - int(back[score.argmax()])
        if not _is_same_scene(words, found[before].first, found[m].first):
            return
        m = before


def _is_same_scene(words: Words, before: int, after: int) -> bool:
    first, last = words.paragraph[before], words.paragraph[after]
    return not any(paragraph in words.scene_starts for paragraph in range(first + 1, last + 1))
