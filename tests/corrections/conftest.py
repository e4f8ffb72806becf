"""A story of our own with every layer that corrections touch, written with its mentions marked in it."""

import re

import pytest

from storyworld.spans import Span
from storyworld.story import (
    Alias,
    Character,
    Encounter,
    Event,
    MadeBy,
    Mention,
    Narration,
    Place,
    Quote,
    Relation,
    Scene,
    Source,
    Story,
)

# `[words|id]` is a mention of a character or a place, `<speaker>hearer>` stands before a line.
MARKED = """\
[Isobel Grant|c1] opened the door of [the mill|p1]. <c1>c2>"You are late, [Tam|c2],"< [she|c1] said.

<c2>c1>"The tide was early,"< said [Tam|c2]. [He|c2] put down [his|c2] bag beside [the Heron|c5].

<c3>c2>"Yes,"< said [Izzy|c3]. [She|c3] never looked at [him|c2]. <c2>c3>"Yes?"<

<c1>c2>"Yes."<

[They|c6] sat by the fire, [Isobel and Izzy and Tam|c6]. <c4>c1>"Shut that door,"< said [the miller|c4].

[Torres|c4] laughed. [He|c4] was [Tam|c2]'s uncle. <c4>c2>"Mind [the Heron|c5]."< [Izzy|c3] left.
"""
PRONOUNS = {"she", "he", "his", "him", "they"}
TOKEN = re.compile(r"\[([^|\]]+)\|(\w+)\]|<(\w+)>(\w+)>|(<)")
NAMES = {"c1": "Isobel Grant", "c2": "Tam", "c3": "Izzy", "c4": "the miller", "c5": "the Heron"}


def unmarked(marked: str) -> tuple[str, list[Mention], list[Quote]]:
    """Return the text, its mentions and its lines."""
    text, position = "", 0
    mentions: list[Mention] = []
    quotes: list[Quote] = []
    for found in TOKEN.finditer(marked):
        text += marked[position : found.start()]
        position = found.end()
        words, entity, speaker, hearer, end = found.groups()
        if words:
            form = "pronoun" if words.lower() in PRONOUNS else "nominal" if words.islower() else "name"
            start, until = len(text), len(text) + len(words)
            category = "FAC" if entity == "p1" else "PER"
            mentions.append(
                Mention(
                    id=f"m{len(mentions) + 1}",
                    start=start,
                    end=until,
                    head_start=start,
                    head_end=until,
                    form=form,
                    category=category,
                    entity=entity,
                )
            )
            text += words
        elif speaker:
            id_ = f"q{len(quotes) + 1}"
            quotes.append(
                Quote(
                    id=id_,
                    start=len(text),
                    end=0,
                    kind="speech",
                    speaker=speaker,
                    addressees=(hearer,),
                    attribution="implicit",
                    probability=0.8,
                    utterance=id_,
                )
            )
        elif end:
            last = quotes[-1]
            quotes[-1] = Quote(**{name: getattr(last, name) for name in last.__struct_fields__} | {"end": len(text)})
    return text + marked[position:], mentions, quotes


def cued(text: str, quote: Quote, words: str) -> Quote:
    """Return a line with the words after it as its cue."""
    start = text.index(words, quote.end)
    fields = {name: getattr(quote, name) for name in quote.__struct_fields__}
    kind = "anaphoric" if words.lower() in PRONOUNS else "explicit"
    return Quote(**fields | {"cue": Span(start, start + len(words)), "attribution": kind, "probability": 0.95})


def person(id_: str, name: str, text: str, mentions: list[Mention], quotes: list[Quote]) -> Character:
    own = [mention for mention in mentions if mention.entity == id_]
    called = [text[mention.start : mention.end] for mention in own if mention.form != "pronoun"]
    said = [quote for quote in quotes if quote.speaker == id_]
    aliases = [
        Alias(
            text=words,
            kind="name",
            count=called.count(words),
            evidence=((text.index(words), text.index(words) + len(words)),),
        )
        for words in sorted(set(called), key=lambda words: (-called.count(words), words))
    ]
    return Character(
        id=id_,
        name=name,
        aliases=tuple(aliases),
        members=("c1", "c3", "c2") if id_ == "c6" else (),
        n_mentions=len(own),
        n_quotes=len(said),
        n_words_spoken=sum(len(text[quote.start : quote.end].split()) for quote in said),
        first=min((mention.start for mention in own), default=None),
        last=max((mention.start for mention in own), default=None),
    )


def made(marked: str = MARKED) -> Story:
    text, mentions, quotes = unmarked(marked)
    quotes[0] = cued(text, quotes[0], "she")
    quotes[1] = cued(text, quotes[1], "Tam")
    quotes[2] = cued(text, quotes[2], "Izzy")
    quotes[5] = cued(text, quotes[5], "the miller")
    names = {**NAMES, "c6": "Isobel Grant, Izzy and Tam"}
    people = [person(id_, name, text, mentions, quotes) for id_, name in names.items()]
    middle = text.index("They sat")
    spans = [(quote.start, quote.end) for quote in quotes]
    return Story(
        made_by=MadeBy(version="0"),
        source=Source(sha256="0" * 64, kind="plain"),
        text=text,
        mentions=tuple(mentions),
        characters=tuple(sorted(people, key=lambda one: (-one.n_mentions, -one.n_quotes))),
        places=(Place(id="p1", name="the mill", category="FAC", n_mentions=1),),
        quotes=tuple(quotes),
        events=(
            Event(start=13, end=19, agent="c1", patient="p1"),
            Event(start=67, end=71, agent="c1"),
            Event(start=text.index("said Izzy"), end=text.index("said Izzy") + 4, agent="c3", patient="c2"),
            Event(start=text.index("laughed"), end=text.index("laughed") + 7, agent="c4"),
        ),
        narration=(
            Narration(start=0, end=middle, person="third", focalizer="c3", probability=0.7),
            Narration(start=middle, end=len(text), person="first", narrator="c3", evidence=((middle, middle + 4),)),
        ),
        scenes=(
            Scene(id="s1", start=0, end=middle, present=("c1", "c2", "c3", "c5")),
            Scene(id="s2", start=middle, end=len(text), present=("c4", "c3", "c2", "c1")),
        ),
        encounters=(
            Encounter(scene="s1", a="c1", b="c2", n_lines=(2, 1), tone=0.5, evidence=(spans[0],)),
            Encounter(scene="s1", a="c3", b="c2", n_lines=(1, 1), tone=-0.5, evidence=(spans[2],)),
            Encounter(scene="s2", a="c4", b="c1", n_lines=(1, 0), evidence=(spans[5],)),
        ),
        relations=(
            Relation(a="c2", b="c4", kind="family", role="uncle", begin=middle, until=len(text), probability=0.9),
            Relation(a="c1", b="c3", kind="friend", begin=0, until=middle, probability=0.6),
            Relation(a="c1", b="c2", kind="friend", begin=0, until=middle, probability=0.6),
            Relation(a="c3", b="c2", kind="friend", begin=0, until=middle, probability=0.8),
        ),
    )  # fmt: skip


@pytest.fixture(scope="session")
def mill() -> Story:
    """A story of five people, a group and a place, in two scenes."""
    return made()
