"""Who somebody is of whom the text tells the name: noun phrases, and pronouns back to the noun phrase they take up."""

from collections.abc import Mapping, Sequence

from storyworld.predictions import Links, PredictedMention
from storyworld.world.coreference.strangers import back_to
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import ANYBODY, PRONOUNS, is_person_noun
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameMention
from storyworld.world.naming.namings import Naming
from storyworld.world.sentences.clauses import Clauses
from storyworld.world.sentences.subjects import SubjectFinder


def named_descriptions(
    words: Words, names: list[NameMention], member_of: Sequence[int], namings: Sequence[Naming]
) -> dict[tuple[int, int], int]:
    """Return, by range of tokens, the members whom noun phrases mean of which the text tells the name."""
    clauses = Clauses(words, SubjectFinder(words, names))
    given = {naming.who for naming in namings}
    read = () if words.predictions is None else words.predictions.mentions
    people = {own.head for own in read if own.head in given and own.form == "nominal" and own.category == "PER"}
    found: dict[tuple[int, int], int] = {}
    for naming in namings:
        noun = words.lower[naming.who]
        is_person = naming.who in people or is_person_noun(noun)
        if noun in ANYBODY and not naming.is_called:
            # "The girl Maudie" is not whom a whole book means by "the girl".
            continue
        if member_of[naming.name] >= 0 and words.quote[naming.who] < 0 and is_person:
            subject = clauses.headed(naming.who)
            if subject is not None and subject.form == "nominal" and subject.last == naming.who + 1:
                found[subject.first, subject.last] = member_of[naming.name]
    return found


def revealed(draft: Draft, links: Links, found: Sequence[PredictedMention]) -> Mapping[int, int]:
    """Return, by mention, the members who are meant by what the text gives a name to.

    Where it is their first, so are the mentions that a pronoun goes back to, up to a noun phrase.
    """
    at = {mention.head: m for m, mention in enumerate(found) if mention.form != "name"}
    first_named: dict[int, int] = {}
    for i, member in enumerate(draft.member_of):
        first_named.setdefault(member, i)
    meant: dict[int, int] = {}
    for naming in draft.namings:
        member, m = draft.member_of[naming.name], at.get(naming.who, -1)
        if member < 0 or m < 0 or not _may_be(draft, found[m], member):
            continue
        meant[m] = member
        is_new = first_named[member] == naming.name and draft.words.quote[naming.who] < 0
        if is_new and found[m].form == "pronoun":
            chain = list(back_to(draft.words, links, found, m))
            if found[chain[-1]].form == "nominal":
                meant |= dict.fromkeys(chain, member)
    return meant


def _may_be(draft: Draft, mention: PredictedMention, member: int) -> bool:
    """Tell whether a mention can be a member's: of one person, a third one, and of no other gender."""
    form = PRONOUNS.get(draft.words.lower[mention.head]) if mention.form == "pronoun" else None
    if form is None:
        return mention.form == "nominal" and mention.category == "PER"
    own = draft.roster.gender(member)
    return form.person == "third" and not form.is_plural and (own is None or form.gender in {None, own})
