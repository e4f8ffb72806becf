"""Whether a story is told as its labelled passages are, by whom and through whose eyes, and whose names are whose."""

from collections import Counter, defaultdict

from storyworld.evaluation.scores import Score, share
from storyworld.gold.naming import entity_at, person_named
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldPassage, GoldWork
from storyworld.spans import overlap
from storyworld.story import Mention, Narration, Story


def passage_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Score the section that most of each passage lies in, and the names within the passage.

    `narrator` counts passages of which the text names the narrator, `focalizer` those told in third person about which
    careful readers agree, `focalizer_all` the doubtful ones too; a person is right who is the one most of the person's
    names mean, and nobody where the labels have nobody. `names` is the share of the names that mean their person: the
    character that most names of that person mean; of two people who are one character, one is wrong.
    """
    if gold.passages is None or predicted.narration is None or predicted.mentions is None:
        return {}
    mentions = Overlaps([mention for mention in predicted.mentions if mention.form != "pronoun"])
    verdicts: dict[str, list[bool]] = defaultdict(list)
    for passage in gold.passages:
        section = max(predicted.narration, key=lambda section: overlap(section, passage), default=None)
        if section is None or not overlap(section, passage):
            section = None
        _judge_telling(passage, section, mentions, verdicts)
        verdicts["names"] += _names(passage, mentions)
    return {f"passages.{name}": share(sum(found), len(found)) for name, found in verdicts.items()}


def _judge_telling(
    passage: GoldPassage, section: Narration | None, mentions: Overlaps[Mention], verdicts: dict[str, list[bool]]
) -> None:
    verdicts["person"].append(section is not None and section.person == passage.person)
    if passage.tense is not None:
        verdicts["tense"].append(section is not None and section.tense == passage.tense)
    if passage.narrator is not None:
        narrator = person_named(passage.names[passage.narrator], mentions)
        verdicts["narrator"].append(section is not None and narrator is not None and section.narrator == narrator)
    if passage.person == "third":
        wanted = passage.focalizer
        focalizer = None if wanted is None else person_named(passage.names[wanted], mentions)
        is_there = wanted is None or focalizer is not None
        is_right = section is not None and is_there and section.focalizer == focalizer
        verdicts["focalizer_all"].append(is_right)
        if passage.is_certain:
            verdicts["focalizer"].append(is_right)


def _names(passage: GoldPassage, mentions: Overlaps[Mention]) -> list[bool]:
    """Return, for each name within the passage, whether it means its person."""
    found = {
        person: [entity_at(span, mentions) for span in spans if overlap(span, passage)]
        for person, spans in passage.names.items()
    }
    counts = {person: Counter(entity for entity in entities if entity) for person, entities in found.items()}
    claims = [(n, person, entity) for person, own in counts.items() for entity, n in own.items()]
    meant: dict[str, str] = {}
    for _, person, entity in sorted(claims, key=lambda claim: -claim[0]):
        if entity not in meant.values():
            meant.setdefault(person, entity)
    return [entity is not None and entity == meant.get(person) for person, own in found.items() for entity in own]
