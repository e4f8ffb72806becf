"""Story × corrections → story: what a reader has put right holds in every layer."""

from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from storyworld.corrections.counting import in_order, recounted
from storyworld.corrections.identities import doing_instead, relabelled, substituted, united
from storyworld.corrections.kinds import (
    PLACE_CATEGORIES,
    Add,
    Kind,
    Line,
    Merge,
    NotAPerson,
    Pronouns,
    Rename,
    Split,
    sentence,
)
from storyworld.corrections.lines import correct_line
from storyworld.corrections.misfits import MisfitError
from storyworld.corrections.naming import passed_over
from storyworld.corrections.people import alike, called, find_person
from storyworld.corrections.pronouns import mostly_used
from storyworld.corrections.splitting import bare, divided, is_called
from storyworld.corrections.textquotes import Finder
from storyworld.story import Alias, AliasKind, Character, Correction, Mention, Place, Story


def correct(story: Story, corrections: Sequence[Kind | Correction]) -> Story:
    """Return the story with corrections applied, one after the other, each to what those before it have left.

    What no longer fits is left out, and a notice says so; `Story.corrections` tells of each what became of it. One that
    is a `Correction` already was not understood, and is only told of.
    """
    finder = Finder(story.text)
    told: list[Correction] = []
    by_hand: set[str] = set()
    for correction in corrections:
        if isinstance(correction, Correction):
            told.append(correction)
            continue
        try:
            if isinstance(correction, Pronouns):
                by_hand.add(find_person(story, correction.person, finder).id)
            story = correct_one(story, correction, finder, by_hand)
        except MisfitError as error:
            told.append(Correction(what=sentence(correction), problem=str(error)))
        else:
            told.append(Correction(what=sentence(correction)))
    notices = [
        f"Correction {n} no longer fits and was left out ({one.what}): {one.problem}."
        for n, one in enumerate(told, 1)
        if one.problem is not None
    ]
    return replace(story, corrections=tuple(told), notices=(*story.notices, *notices))


def correct_one(
    story: Story, correction: Kind, finder: Finder | None = None, by_hand: Collection[str] = frozenset()
) -> Story:
    """Return the story with one correction applied; pronouns of those `by_hand`, by id, are told and stay.

    Raises MisfitError where it does not fit.
    """
    finder = finder or Finder(story.text)
    if story.characters is None:
        raise MisfitError("nobody was looked for in this story")
    match correction:
        case Merge():
            after = _merge(story, correction, finder, by_hand)
        case Split():
            after = _split(story, correction, finder)
        case Add():
            after = _add(story, correction)
        case Rename():
            after = _rename(story, correction, finder)
        case NotAPerson():
            after = _not_a_person(story, correction, finder)
        case Line():
            after = correct_line(story, correction, finder)
        case Pronouns():
            after = _with_pronouns(story, correction, finder)
    return in_order(relabelled(story, after))


def _merge(story: Story, merge: Merge, finder: Finder, by_hand: Collection[str]) -> Story:
    into = find_person(story, merge.into, finder)
    others = [find_person(story, who, finder) for who in merge.people]
    if into.members:
        raise MisfitError(f"{into.name} are several people")
    if not others or into.id in {other.id for other in others}:
        raise MisfitError(f"{into.name} is one person already")
    after = substituted(story, {other.id: into.id for other in others})
    person = after.character(into.id)
    told = next((one.pronouns for one in (into, *others) if one.id in by_hand), None)
    pronouns = told or mostly_used(after, person, (one.pronouns for one in (into, *others)))
    return _with_person(after, replace(person, pronouns=pronouns))


def _rename(story: Story, rename: Rename, finder: Finder) -> Story:
    person = find_person(story, rename.person, finder)
    name = " ".join(rename.name.split())
    if not name:
        raise MisfitError("the new name is empty")
    others = [
        other.name for other in story.characters or () if other.id != person.id and alike(other.name) == alike(name)
    ]
    if others:
        raise MisfitError(f"somebody else is called {others[0]}; if they are the same person, merge them")
    return _with_person(story, replace(person, name=name, is_named=True))


def _with_pronouns(story: Story, correction: Pronouns, finder: Finder) -> Story:
    pronouns = " ".join(correction.pronouns.split())
    if not pronouns:
        raise MisfitError("no pronouns are given")
    return _with_person(story, replace(find_person(story, correction.person, finder), pronouns=pronouns))


def _split(story: Story, split: Split, finder: Finder) -> Story:
    person = find_person(story, split.person, finder)
    if person.members:
        raise MisfitError(f"{person.name} are several people already")
    names = frozenset(map(bare, split.names))
    own = [mention for mention in story.mentions or () if mention.entity == person.id and mention.form != "pronoun"]
    others = [mention for mention in own if is_called(story, mention, names)]
    if not others:
        raise MisfitError(f"{person.name} is never called {' or '.join(split.names)}")
    if len(others) == len(own):
        raise MisfitError(f"{person.name} is never called anything else")
    aliases = [alias for alias in person.aliases if bare(alias.text) in names]
    other = Character(
        id=_fresh("c", (one.id for one in story.characters or ())),
        name=split.name or split.names[0],
        aliases=tuple(aliases) or _aliases(story, others),
        is_named=any(mention.form == "name" for mention in others),
        corrected=True,
    )
    after = divided(story, person, names, other.id)
    left = replace(person, aliases=tuple(alias for alias in person.aliases if alias not in aliases))
    after = _with_person(replace(after, characters=(*(after.characters or ()), other)), left)
    narrators = {section.narrator for section in after.narration or ()}
    if person.is_narrator and other.id in narrators:
        after = _with_person(after, replace(other, is_narrator=True))
        after = _with_person(after, replace(left, is_narrator=person.id in narrators))
    return recounted(after, [person.id, other.id])


def _add(story: Story, add: Add) -> Story:
    """Let what has one of the names in the text, and means nobody of the cast, mean somebody new."""
    name = " ".join(add.name.split())
    if not name:
        raise MisfitError("the name is empty")
    known = called(story, name)
    if known:
        is_same = bare(known[0].name) == bare(name)
        already = f"{known[0].name} is in the cast already" if is_same else f"{known[0].name} is called {name}"
        raise MisfitError(f"{already}; rename them, or split off whoever else is called so")
    names = frozenset(map(bare, (name, *add.called)))
    cast = {person.id for person in story.characters or ()} | {place.id for place in story.places or ()}
    if story.mentions is not None:
        missed = passed_over(story, (name, *add.called))
        both = sorted((*story.mentions, *missed), key=lambda mention: (mention.start, -mention.end))
        story = replace(story, mentions=tuple(both))
    found = [m for m in story.mentions or () if m.entity not in cast and is_called(story, m, names)]
    ids, things = {m.id for m in found}, {m.entity for m in found if m.entity is not None}
    new = Character(
        id=_fresh("c", cast),
        name=name,
        aliases=_aliases(story, found),
        is_named=any(m.form == "name" for m in found),
        corrected=True,
    )
    mentions = story.mentions and tuple(
        replace(m, entity=new.id, category="PER") if m.id in ids or m.entity in things else m for m in story.mentions
    )
    instead = dict.fromkeys(things, new.id)
    events = story.events and tuple(doing_instead(event, instead) for event in story.events)
    people = (*(story.characters or ()), new)
    return recounted(replace(story, mentions=mentions, events=events, characters=people), [new.id])


def _aliases(story: Story, mentions: Sequence[Mention]) -> tuple[Alias, ...]:
    """Return what mentions call somebody, each with where it is first seen."""
    found = []
    for mention in mentions:
        words = " ".join(story.text[mention.start : mention.end].split())
        kind: AliasKind = "name" if mention.form == "name" else "role"
        found.append(Alias(text=words, kind=kind, count=1, evidence=((mention.start, mention.end),)))
    return tuple(replace(alias, evidence=alias.evidence[:1]) for alias in united(found))


def _not_a_person(story: Story, correction: NotAPerson, finder: Finder) -> Story:
    person = find_person(story, correction.person, finder)
    said = sum(quote.corrected and quote.speaker == person.id for quote in story.quotes or ())
    if said:
        lines = "a line" if said == 1 else f"{said} lines"
        raise MisfitError(f"another correction says that {person.name} speaks {lines}; take that back first")
    category = correction.category
    if category is None:
        # Its names mean nothing; whom its pronouns mean is not known any more.
        kept = (m for m in story.mentions or () if m.entity != person.id or m.form != "name")
        mentions = None if story.mentions is None else tuple(kept)
        return substituted(replace(story, mentions=mentions), {person.id: None})
    thing, places = person.id, story.places
    if category in PLACE_CATEGORIES and places is not None:
        known = next((place for place in places if alike(place.name) == alike(person.name)), None)
        thing = known.id if known is not None else _fresh("p", (place.id for place in places))
        n = person.n_mentions
        place = (
            Place(id=thing, name=person.name, aliases=person.aliases, category=category, n_mentions=n)
            if known is None
            else replace(known, n_mentions=known.n_mentions + n)
        )
        places = (*(one for one in places if one.id != thing), place)
    else:
        thing = _fresh("e", (m.entity for m in story.mentions or () if m.entity is not None))
    mentions = tuple(
        replace(m, entity=thing, category=category) if m.entity == person.id else m for m in story.mentions or ()
    )
    events = story.events and tuple(doing_instead(event, {person.id: thing}) for event in story.events)
    changed = replace(story, mentions=mentions, places=places, events=events)
    return substituted(changed, {person.id: None})


def _with_person(story: Story, person: Character) -> Story:
    """Return the story with somebody as corrected."""
    person = replace(person, corrected=True)
    return replace(story, characters=tuple(person if one.id == person.id else one for one in story.characters or ()))


def _fresh(prefix: str, ids: Iterable[str]) -> str:
    """Return an id with a prefix that is not among `ids`, numbered after them."""
    numbers = (int(id_[1:]) for id_ in ids if id_[:1] == prefix and id_[1:].isdecimal())
    return f"{prefix}{1 + max(numbers, default=0)}"
