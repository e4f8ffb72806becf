"""What holds of every story, however it was corrected, and ways to look things up in one."""

from storyworld.story import UNSPOKEN, Character, Quote, Story
from storyworld.storyfile import dumps, loads


def assert_sound(story: Story) -> None:
    """Hold every layer against the others: ids exist, spans are inside, counts are true, the order is right."""
    people = {person.id: person for person in story.characters or ()}
    assert len(people) == len(story.characters or ())
    places = {place.id for place in story.places or ()}
    for mention in story.mentions or ():
        assert (
            mention.entity is None or mention.entity in people or mention.entity in places or mention.entity[0] == "e"
        )
        assert 0 <= mention.start < mention.end <= len(story.text)
    for quote in story.quotes or ():
        assert {quote.speaker, *quote.addressees} <= {None, *people}
        assert quote.speaker not in quote.addressees
        assert len(set(quote.addressees)) == len(quote.addressees)
        assert (quote.probability > 0) == (quote.speaker is not None)
        assert (quote.attribution is None) == (quote.kind in UNSPOKEN) == (quote.utterance is None)
        assert quote.speaker or quote.cue is None
    by_id = {quote.id: quote for quote in story.quotes or ()}
    for quote in story.quotes or ():
        if quote.utterance is not None:
            opening = by_id[quote.utterance]
            assert opening.utterance == opening.id
            assert opening.start <= quote.start
    for event in story.events or ():
        assert all(
            id_ is None or id_ in people or id_ in places or id_[0] == "e" for id_ in (event.agent, event.patient)
        )
    for section in story.narration or ():
        assert {section.narrator, section.focalizer} <= {None, *people}
        assert section.focalizer or section.probability == 0
    for scene in story.scenes or ():
        assert len(set(scene.present)) == len(scene.present)
        assert set(scene.present) <= set(people)
    pairs = [(one.scene, frozenset((one.a, one.b))) for one in story.encounters or ()]
    assert len(set(pairs)) == len(pairs)
    for one in (*(story.encounters or ()), *(story.relations or ())):
        assert one.a != one.b
        assert {one.a, one.b} <= set(people)
    for person in people.values():
        own = [mention.start for mention in story.mentions or () if mention.entity == person.id]
        said = [quote for quote in story.quotes or () if quote.speaker == person.id]
        assert (person.n_mentions, person.n_quotes) == (len(own), len(said))
        assert (person.first, person.last) == (min(own, default=None), max(own, default=None))
        assert person.n_words_spoken == sum(len(story.text[q.start : q.end].split()) for q in said)
        assert len(person.members) != 1
        assert set(person.members) <= set(people)
    order = [(-person.n_mentions, -person.n_quotes) for person in story.characters or ()]
    assert order == sorted(order)
    assert loads(dumps(story)) == story


def named(story: Story, name: str) -> Character:
    [found] = [person for person in story.characters or () if person.name == name]
    return found


def line(story: Story, words: str) -> Quote:
    [found] = [quote for quote in story.quotes or () if words in story.text[quote.start : quote.end]]
    return found


def words_of(story: Story, id_: str) -> list[str]:
    return [story.text[m.start : m.end] for m in story.mentions or () if m.entity == id_]
