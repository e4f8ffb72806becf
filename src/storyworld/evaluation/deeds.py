"""Whether who does what is found, of events that are labelled."""

from storyworld.evaluation.scores import Score, share
from storyworld.gold.naming import person_named
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldDeed, GoldWork
from storyworld.spans import Span
from storyworld.story import Mention, Story


def deed_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Score the agents of labelled events; one that was not found is wrong.

    `agents` counts all, `people` those that a person does. Who is labelled is the character that most of the stretches
    that name them mean. Where nobody, a thing or several people do it, any agent that is no single character is right.
    """
    if gold.deeds is None or predicted.events is None or predicted.mentions is None:
        return {}
    mentions = Overlaps([mention for mention in predicted.mentions if mention.form != "pronoun"])
    agents = {(event.start, event.end): event.agent for event in predicted.events}
    single = {person.id for person in predicted.characters or () if not person.members}
    right = []
    for deed in gold.deeds:
        is_found = (deed.start, deed.end) in agents
        agent = agents.get((deed.start, deed.end))
        wanted = {_person(deed, spans, predicted, mentions) for spans in deed.agents}
        right.append(is_found and (agent if agent in single else None) in wanted)
    by_people = [ok for ok, deed in zip(right, gold.deeds, strict=True) if None not in deed.agents]
    return {
        "deeds.agents": share(sum(right), len(right)),
        "deeds.people": share(sum(by_people), len(by_people)),
    }


def _person(
    deed: GoldDeed, spans: tuple[Span, ...] | None, predicted: Story, mentions: Overlaps[Mention]
) -> str | None:
    """Return who is meant, null for nobody; an id that nobody has where the names mean no character."""
    if spans is None:
        return None
    if spans:
        return person_named(spans, mentions) or "?"
    sections = predicted.narration or ()
    return next((s.narrator or "?" for s in sections if s.start <= deed.start < s.end), "?")
