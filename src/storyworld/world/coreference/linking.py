"""Brings together what the heads link and what the rules know of who is who.

Names are settled by rule, over the whole text, and so is whom "I" and "you" mean; for all other mentions the links
decide, and what the rules read is one voice among others.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec.structs import replace

from storyworld.predictions import OBJECTS, PredictedMention
from storyworld.story import MentionForm
from storyworld.world.coreference.groups import add_groups
from storyworld.world.coreference.referring import Parties
from storyworld.world.coreference.revealing import revealed
from storyworld.world.coreference.strangers import strangers
from storyworld.world.coreference.styles import style_form, styled
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import (
    ADDRESSES,
    EPITHET_TITLES,
    KIN,
    PRONOUNS,
    TITLES,
    Gender,
    PronounForm,
    noun_gender,
)
from storyworld.world.language.words import Words
from storyworld.world.mentions.entities import Entity, Given, Weighed, link
from storyworld.world.mentions.matching import Reference, matched
from storyworld.world.mentions.samewords import spread
from storyworld.world.naming.nametypes import LONG_TITLES
from storyworld.world.naming.titles import OFFICES
from storyworld.world.people.newcomers import add_newcomers, speaking_groups
from storyworld.world.people.shares import Shares

_CALLINGS = TITLES.keys() - ADDRESSES - KIN.keys() - EPITHET_TITLES - {"lady", "master", "agent", "citizen", "comrade"}
"""What somebody is by calling or rank, be it said with a name or without."""
_OFFICES = _CALLINGS | OFFICES.keys()
_DENIED = frozenset({"not", "n't", "never", "like"})
_CHIEF = 5
"""Whoever bears a title must be named so many times as often as the others who do."""


def linked_references(
    draft: Draft,
    references: Sequence[Reference],
    presence: Mapping[MentionForm, float] = MappingProxyType({}),
    *,
    is_last: bool = False,
) -> tuple[list[Reference], dict[int, int]]:
    """Return every mention that the heads find, and the people of the rules whom they miss, with what each means.

    People whom the rules do not know are added to the roster where the text takes them up again. The second value maps
    members who turn out to be another one to that one. `presence` is as in `Given`. The last time, the draft is told
    what was weighed. Without links, the references stay as they are.
    """
    words, roster, predictions = draft.words, draft.roster, draft.words.predictions
    if predictions is None or predictions.links is None:
        return list(references), {}
    found = predictions.mentions
    match = matched(references, found)
    given = _given(draft, references, match)
    told = dict(strangers(draft, predictions.links, found))
    if is_last:
        # Before, it is left to the links who somebody is whom the text names; so two names of one person are found.
        told |= revealed(draft, predictions.links, found)
    known: dict[int, Entity] = {m: ("member", member) for m, member in told.items()}
    given = replace(given, fixed={**given.fixed, **known}, presence=presence)
    weighed = Weighed() if is_last else None
    entities = link(predictions.links, given, weighed)
    by_link = entities
    members, same = speaking_groups(roster, found, entities, given.hints)
    entities = [("member", same.get(n, n)) if kind == "member" else (kind, n) for kind, n in entities]
    members |= add_newcomers(words, roster, found, entities, members, {("type", t) for t in draft.categories})
    groups = add_groups(draft, found, entities, members)
    if weighed is not None:
        draft.shares = Shares(weighed, by_link, same, members, roster)
    entities = [("member", groups[m]) if m in groups else entity for m, entity in enumerate(entities)]
    types = {m: references[r].type for r, m in match.items()}
    linked = [replace(_reference(own, entities[m], members, types.get(m, -1)), found=m) for m, own in enumerate(found)]
    missed = [_renamed(own, same) for r, own in enumerate(references) if r not in match and _entity(own) is not None]
    return sorted(linked + missed, key=lambda reference: (reference.first, -reference.last)), same


def _given(draft: Draft, references: Sequence[Reference], match: Mapping[int, int]) -> Given:
    """Return what the rules know of the mentions that `match` finds for their references."""
    words, roster = draft.words, draft.roster
    found = () if words.predictions is None else words.predictions.mentions
    fixed: dict[int, Entity] = {}
    hints: dict[int, Entity] = {}
    for r, m in match.items():
        entity = _entity(references[r])
        if entity is not None:
            (fixed if _is_settled(words, references[r]) else hints)[m] = entity
    # "Only Captain Oduya" is the captain, as what is named within it is.
    named = {found[m].head: entity for m, entity in fixed.items() if found[m].form == "name"}
    fixed |= {
        m: named[own.head]
        for m, own in enumerate(found)
        if m not in fixed and own.head in named and "and" not in words.lower[own.first : own.last]
    }
    fixed |= _titled(draft, found, fixed)
    fixed |= styled(draft, found, fixed)
    known: dict[Entity, Gender] = {
        ("member", m): member.gender for m, member in enumerate(roster.members) if member.gender is not None
    }
    parties = Parties(draft)
    # Who says it or hears it is "I" or "you" there, never he or she.
    named_in = _named_in_speech(words, references)

    def barred(i: int) -> frozenset[Entity]:
        form = _pronoun(words, found[i]) or style_form(words, found[i])
        if found[i].form == "nominal" and words.quote[found[i].first] < 0:
            # Who tells the story by "I" is never "the doctor" there.
            return frozenset(("member", member) for member in parties.at(found[i].first))
        if form is None or form.person != "third":
            return frozenset()
        people = (*parties.at(found[i].first), *named_in[_said_before(words, found[i])])
        return frozenset(("member", member) for member in people)

    hints = spread(words, found, hints, fixed)
    genders = [_gender(words, mention) for mention in found]
    apart = _apart(words, found)
    forms = [mention.form for mention in found]
    same = _predicates(words, found)
    return Given(
        genders=genders, forms=forms, fixed=fixed, hints=hints, known=known, barred=barred, apart=apart, same=same
    )


def _titled(draft: Draft, found: Sequence[PredictedMention], fixed: Mapping[int, Entity]) -> dict[int, Entity]:
    """Return whom "the general" means where one person is far more often named so than all others: General Tilney."""
    words = draft.words
    n_named = Counter(draft.member_of)
    chief: dict[str, Entity | None] = {}
    meant: dict[int, Entity] = {}
    for m, mention in enumerate(found):
        noun = words.lower[mention.head]
        is_title = mention.last - mention.first == 2 and mention.head == mention.first + 1
        if m in fixed or not is_title or noun not in _OFFICES or words.lower[mention.first] != "the":
            continue
        if noun not in chief:
            bearers = sorted(_bearers(draft, noun), key=lambda own: -n_named[own])
            others = sum(n_named[own] for own in bearers[1:])
            is_chief = bool(bearers) and n_named[bearers[0]] >= _CHIEF * others
            chief[noun] = ("member", bearers[0]) if is_chief else None
        entity = chief[noun]
        if entity is not None:
            meant[m] = entity
    return meant


def _bearers(draft: Draft, noun: str) -> Sequence[int]:
    """Return who bears the title that a noun is, else the only one who bears a title of that office, with a name.

    Of two doctors either may be the surgeon, and "Mother" alone is no abbess.
    """
    found = draft.roster.titled(LONG_TITLES.get(noun, noun)) if noun in _CALLINGS else ()
    if found or noun not in OFFICES:
        return found
    named = {draft.member_of[kind.mentions[0]] for kind in draft.types if kind.title in OFFICES[noun]} - {-1}
    return list(named) if len(named) == 1 else ()


def _named_in_speech(words: Words, references: Sequence[Reference]) -> dict[int, set[int]]:
    """Return whom each quotation names; she who says it is hardly one of them."""
    named: dict[int, set[int]] = defaultdict(set)
    for reference in references:
        if reference.form == "name" and reference.member is not None:
            named[words.quote[reference.first]].add(reference.member)
    named[-1] = set()
    return named


def _said_before(words: Words, mention: PredictedMention) -> int:
    """Return the quotation that ends before a pronoun of the narration, a verb between them or none; -1 without one."""
    if words.quote[mention.first] >= 0:
        return -1
    return max(words.quote[max(0, mention.first - 2) : mention.first], default=-1)


def _apart(words: Words, found: Sequence[PredictedMention]) -> dict[int, int]:
    """Return, for pronouns that are objects, the mention that is the subject of their verb: Joren kicked him."""
    if words.predictions is None:
        return {}
    heads, relations = words.predictions.head, words.predictions.relation
    subject_of = {
        int(heads[mention.head]): m for m, mention in enumerate(found) if relations[mention.head].startswith("nsubj")
    }
    apart = {}
    for m, mention in enumerate(found):
        form = _pronoun(words, mention)
        is_other = form is not None and form.role != "reflexive" and form.person == "third"
        subject = subject_of.get(int(heads[mention.head]))
        if is_other and relations[mention.head] in OBJECTS and subject is not None and subject < m:
            apart[m] = subject
    return apart


def _predicates(words: Words, found: Sequence[PredictedMention]) -> dict[int, int]:
    """Return, for descriptions that say who somebody is, that somebody's mention: he's the writer, I'm her partner.

    In 68 of 74 such sentences of our marked stories the two are one.
    """
    if words.predictions is None:
        return {}
    heads, relations = words.predictions.head, words.predictions.relation
    nouns = {
        mention.head: m
        for m, mention in enumerate(found)
        if mention.form == "nominal" and mention.category == "PER" and _is_definite(words, mention)
    }
    parts: dict[int, dict[str, int]] = defaultdict(dict)
    for m, mention in enumerate(found):
        if relations[mention.head].startswith("nsubj") and mention.category == "PER":
            parts[int(heads[mention.head])].setdefault("subject", m)
    for i, over in enumerate(heads.tolist()):
        if over in nouns and (relations[i] == "cop" or words.lower[i] in _DENIED):
            parts[over].setdefault("copula" if relations[i] == "cop" else "denied", i)
    return {
        nouns[noun]: own["subject"]
        for noun, own in parts.items()
        if noun in nouns and "copula" in own and "denied" not in own and own.get("subject", nouns[noun]) < nouns[noun]
    }


def _is_definite(words: Words, mention: PredictedMention) -> bool:
    form = PRONOUNS.get(words.lower[mention.first])
    return words.lower[mention.first] == "the" or (form is not None and form.role == "possessive")


def _entity(reference: Reference) -> Entity | None:
    if reference.member is not None:
        return ("member", reference.member)
    return ("type", reference.type) if reference.type >= 0 else None


def _is_settled(words: Words, reference: Reference) -> bool:
    """Names and kin are, and every "I" and "you", of speech or of who tells the story."""
    form = _pronoun(words, reference)
    is_kin = reference.form == "nominal" and words.lower[reference.head] in KIN
    return reference.form == "name" or is_kin or (form is not None and form.person != "third")


def _pronoun(words: Words, mention: PredictedMention | Reference) -> PronounForm | None:
    return PRONOUNS.get(words.lower[mention.first]) if mention.form == "pronoun" else None


def _gender(words: Words, mention: PredictedMention) -> Gender | None:
    """Return the gender that a pronoun or a noun of a person tells."""
    form = _pronoun(words, mention) or style_form(words, mention)
    if form is not None:
        return None if form.is_plural else form.gender
    return noun_gender(words.lower[mention.head]) if mention.form == "nominal" else None


def _reference(mention: PredictedMention, entity: Entity, members: Mapping[Entity, int], type_: int) -> Reference:
    kind, number = entity
    return Reference(
        mention.first,
        mention.last,
        mention.head,
        mention.form,
        number if kind == "member" else members.get(entity),
        type=number if kind == "type" else type_,
        group=number if kind == "group" else -1,
        category=mention.category,
    )


def _renamed(reference: Reference, same: Mapping[int, int]) -> Reference:
    if reference.member is None:
        return reference
    return replace(reference, member=same.get(reference.member, reference.member))
