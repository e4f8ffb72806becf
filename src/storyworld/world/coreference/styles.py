"""Whom a style means: your Honour, her ladyship, his Grace. Nobody owns it: she is whoever is called so."""

from collections.abc import Mapping, Sequence

from storyworld.predictions import PredictedMention
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import PRONOUNS, STYLES, PronounForm
from storyworld.world.language.words import Words
from storyworld.world.mentions.entities import Entity
from storyworld.world.people.roster import Roster


def style_form(words: Words, mention: PredictedMention) -> PronounForm | None:
    """Return what the pronoun of a style says; null for what is none."""
    is_style = mention.last - mention.first == 2 and words.lower[mention.last - 1] in STYLES
    form = PRONOUNS.get(words.lower[mention.first]) if is_style else None
    return form if form is not None and form.role == "possessive" else None


def styled(draft: Draft, found: Sequence[PredictedMention], fixed: Mapping[int, Entity]) -> dict[int, Entity]:
    """Return whom styles mean where just one bears a title that goes with them: the judge is your Honour."""
    meant: dict[int, Entity] = {}
    for m, mention in enumerate(found):
        form = None if m in fixed else style_form(draft.words, mention)
        if form is not None:
            bearers = draft.roster.styled(draft.words.lower[mention.head], form.gender)
            meant |= {m: ("member", bearers[0])} if len(bearers) == 1 else {}
    return meant


def called_by_style(words: Words, roster: Roster, i: int) -> int | None:
    """Return whom "your Honour" at a token of speech calls, if just one bears such a title."""
    if words.lower[i] != "your" or i + 1 >= words.n or words.lower[i + 1] not in STYLES:
        return None
    bearers = roster.styled(words.lower[i + 1])
    return bearers[0] if len(bearers) == 1 else None
