"""What the page's script knows of a story: one compact JSON value, in which every fact has its position.

Numbers stand for people (their place in `Story.characters`) and, after these, for places; positions are code points.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from pathlib import PurePath

import msgspec

from storyworld.corrections.sidecar import SUFFIX, head
from storyworld.explorer.digest import DOUBTFUL_BELOW, GUESS_BELOW, telling_parts, told_stretches
from storyworld.explorer.network import network
from storyworld.explorer.told import Teller, Told, narrator_told, told_by, words_told
from storyworld.spans import Span
from storyworld.story import UNSPOKEN, Block, Character, Encounter, Place, Quote, Relation, Scene, Story

Json = dict[str, object]
# What could end the element, or a line of script where a browser takes the data for one.
_UNSAFE = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def world_json(story: Story, blocks: Sequence[Block], colours: Mapping[str, str]) -> str:
    """Return the data as JSON that may stand in a script element. `colours` are the classes of characters by id."""
    clean = _without_surrogates(world_data(story, blocks, colours))
    encoded = msgspec.json.encode(clean).decode()
    return encoded.translate(_UNSAFE)


def world_data(story: Story, blocks: Sequence[Block], colours: Mapping[str, str]) -> Json:
    """Return the data: lists in which places are fixed, as `script/world.js` names them."""
    teller = Teller(story)
    numbers = entity_numbers(story)
    return {
        "key": story.source.sha256[:16],
        "end": len(story.text),
        "story": _extent(story),
        "guess": round(100 * GUESS_BELOW),
        "doubtful": round(100 * DOUBTFUL_BELOW),
        "blocks": _deltas(position for block in blocks for position in (block.start, block.end)),
        "gaps": _gaps(story.text, blocks),
        "people": [_person(teller, person, numbers, colours) for person in story.characters or ()],
        "places": [_place(teller, place) for place in story.places or ()],
        "quotes": list(_quotes(story, numbers)),
        "tellings": _tellings(story, numbers),
        "scenes": None if story.scenes is None else [_scene(story, teller, scene, numbers) for scene in story.scenes],
        "encounters": _encounters(story, numbers),
        "relations": _relations(story, numbers),
        "graph": [[node.person, node.x, node.y] for node in network(story)],
        "fixes": _fixes(story),
    }


def _extent(story: Story) -> list[int]:
    """Return where the story itself begins and ends: headers and notes before and after it are no part of the way."""
    told = told_stretches(story) or [Span(0, len(story.text))]
    return [told[0].start, told[-1].end]


def entity_numbers(story: Story) -> dict[str, int]:
    """Number the people and then the places."""
    ids = [*(person.id for person in story.characters or ()), *(place.id for place in story.places or ())]
    return {id_: i for i, id_ in enumerate(ids)}


def _deltas(positions: Iterable[int]) -> list[int]:
    """Return each position's distance from the one before it: fewer digits."""
    return [after - before for before, after in pairwise((0, *positions))]


def _gaps(text: str, blocks: Sequence[Block]) -> list[list[int | str]]:
    """Return what stands before a block, by its number, and after the last, where it is not line feeds alone."""
    starts, ends = [block.start for block in blocks] + [len(text)], [0] + [block.end for block in blocks]
    gaps = (text[end:start] for end, start in zip(ends, starts, strict=True))
    return [[number, gap] for number, gap in enumerate(gaps) if gap.strip("\n")]


def _fixes(story: Story) -> Json:
    """Return what the page needs to write a file of corrections: its head, and what the story has of them already."""
    path = story.source.path
    # Corrections stand beside a file, not beside one of several stories in a folder or an archive.
    is_file = path not in {None, "-"} and story.made_by.settings.member is None
    name = PurePath(path).name if path is not None and is_file else None
    applied = [correction.what for correction in story.corrections or ()]
    return {"file": name, "suffix": SUFFIX, "head": head(name or "this story"), "applied": applied}


def _told(found: Iterable[Told]) -> list[list[int | str]]:
    return [[told.position, told.words] for told in found]


def _person(teller: Teller, person: Character, numbers: Mapping[str, int], colours: Mapping[str, str]) -> Json:
    telling = teller.telling(person)
    data: Json = {
        "k": colours[person.id],
        "first": telling.first,
        "names": _told(telling.labels),
        "at": _mention_starts(teller, person.id),
    }
    if telling.aliases:
        data["also"] = _told(telling.aliases)
    if telling.pronouns is not None:
        data["pronouns"] = [telling.pronouns.position, telling.pronouns.words]
    if telling.narrates is not None:
        data["narrates"] = telling.narrates
    if person.members:
        data["members"] = [numbers[id_] for id_ in person.members if id_ in numbers]
    return data


def _place(teller: Teller, place: Place) -> Json:
    aliases = sorted(Told(teller.first_told(place.id, alias.text), alias.text) for alias in place.aliases)
    first = [mention.end for mention in teller.mentions(place.id)[:1]]
    return {
        "first": min([*first, *(told.position for told in aliases)], default=teller.first_told(place.id, place.name)),
        "names": _told(_names_of_place(teller, place, aliases)),
        "at": _mention_starts(teller, place.id),
    }


def _names_of_place(teller: Teller, place: Place, aliases: list[Told]) -> list[Told]:
    final = Told(teller.first_told(place.id, place.name), place.name)
    return [*(told for told in aliases[:1] if told.position < final.position), final]


def _mention_starts(teller: Teller, entity: str) -> list[int]:
    return _deltas(sorted(mention.start for mention in teller.mentions(entity)))


def _quotes(story: Story, numbers: Mapping[str, int]) -> Iterator[list[object]]:
    """Yield the quotations; of several around one tag, each but the first tells how far before it the first is."""
    first: dict[tuple[str, Span], int] = {}
    for i, quote in enumerate(story.quotes or ()):
        data = _quote(quote, numbers)
        if quote.utterance is not None and quote.cue is not None:
            back = i - first.setdefault((quote.utterance, quote.cue), i)
            data += [back] if back else []
        yield data


def _quote(quote: Quote, numbers: Mapping[str, int]) -> list[object]:
    speaker: int | None = numbers.get(quote.speaker) if quote.speaker is not None else None
    return [
        quote.start,
        quote.end - quote.start,
        quote.kind,
        -1 if speaker is None else speaker,
        [numbers[id_] for id_ in quote.addressees if id_ in numbers],
        round(100 * quote.probability),
        "corrected" if quote.corrected else quote.attribution,
        told_by(quote) - quote.end,
        int(quote.kind in UNSPOKEN),
    ]


def _tellings(story: Story, numbers: Mapping[str, int]) -> list[list[object]]:
    """List the sections: start, end, narrator, where he or she is known, and the phrase with numbers for names.

    Through whose eyes it is told is known when the section is over; until then the second phrase holds.
    """
    named = {person.id for person in story.characters or () if person.is_named}
    return [
        [
            section.start,
            section.end,
            numbers.get(section.narrator or "", -1),
            narrator_told(section.start, section.evidence),
            *(
                [numbers[part.id] if part.id else part.words for part in telling_parts(own, named)]
                for own in (section, msgspec.structs.replace(section, focalizer=None))
            ),
        ]
        for section in story.narration or ()
    ]


def _scene(story: Story, teller: Teller, scene: Scene, numbers: Mapping[str, int]) -> list[object]:
    span = Span(scene.start, scene.end)
    place: list[object] | None = None
    if scene.place is not None:
        told = words_told(story.text, scene.place.name, span)
        place = [scene.place.name, numbers.get(scene.place.id or "", -1), told]
    time = None if scene.time is None else [scene.time, words_told(story.text, scene.time, span)]
    present = [[numbers[id_], _seen(teller, id_, span)] for id_ in scene.present if id_ in numbers]
    return [scene.start, scene.end, place, time, present]


def _seen(teller: Teller, person: str, span: Span) -> int:
    """Return where somebody is first seen in a scene, mentioned or speaking; its end where neither happens."""
    seen = (mention.end for mention in teller.mentions(person) if span.start <= mention.start < span.end)
    heard = (at for at in teller.lines(person) if span.start < at <= span.end)
    return min((*islice(seen, 1), *islice(heard, 1)), default=span.end)


def _encounters(story: Story, numbers: Mapping[str, int]) -> list[list[object]] | None:
    if story.encounters is None:
        return None
    scenes = {scene.id: i for i, scene in enumerate(story.scenes or ())}
    return [
        _encounter(encounter, scenes[encounter.scene], numbers)
        for encounter in story.encounters
        if encounter.scene in scenes and encounter.a in numbers and encounter.b in numbers
    ]


def _encounter(encounter: Encounter, scene: int, numbers: Mapping[str, int]) -> list[object]:
    tone = None if encounter.tone is None else round(encounter.tone, 2)
    pair = [numbers[encounter.a], numbers[encounter.b]]
    return [scene, *pair, encounter.n_lines, encounter.n_deeds, tone, sorted(encounter.evidence)]


def _relations(story: Story, numbers: Mapping[str, int]) -> list[list[object]] | None:
    """List the relations that are more than a guess."""
    if story.relations is None:
        return None
    return [
        _relation(relation, numbers)
        for relation in story.relations
        if relation.a in numbers and relation.b in numbers and relation.probability >= GUESS_BELOW
    ]


def _relation(relation: Relation, numbers: Mapping[str, int]) -> list[object]:
    """A relation is told with the first words that show it, however early it holds."""
    told = max(relation.begin, min((end for _, end in relation.evidence), default=relation.begin))
    pair = [numbers[relation.a], numbers[relation.b]]
    sureness = round(100 * relation.probability)
    evidence = sorted(relation.evidence)
    return [*pair, relation.kind, relation.role, relation.begin, relation.until, sureness, told, evidence]


def _without_surrogates(value: object) -> object:
    """Replace what UTF-8 has no form for, as `markup.escaped` does."""
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list | tuple):
        return [_without_surrogates(part) for part in value]
    if isinstance(value, dict):
        return {name: _without_surrogates(part) for name, part in value.items()}
    return value
