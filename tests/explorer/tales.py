"""A tale whose second chapter tells what the first holds back: a name, a brother, a place, a last guest."""

import re
from collections.abc import Iterator
from hashlib import sha256

from storyworld.story import (
    Alias,
    Block,
    BlockKind,
    Character,
    Encounter,
    MadeBy,
    Mention,
    MentionForm,
    Metadata,
    Narration,
    Place,
    Quote,
    Relation,
    Scene,
    ScenePlace,
    Source,
    Story,
)

RAIN = "The rain went on over the roofs, and nobody in the house had a word to say about it that was new. " * 4
# Mentions stand in brackets: [whom|words]; quotations in braces: {who>whom|words}.


def paragraph(words: str) -> tuple[BlockKind, str]:
    return ("paragraph", words)


PARAGRAPHS = """\
[edric|The stranger] came in from the rain. {edric>mara|"A room,"} [edric|he] said to [mara|Mara Quill].
[mara|Mara] looked up. {mara>edric|"[both|We] have one,"} [mara|she] said. {mara>edric|"Who asks?"}
{edric>mara|"Nobody,"} [edric|the stranger] said, and [mara|she] laughed at [edric|him].
In the morning [mara|Mara] met [tam|Old Tam]. {mara>tam|"[edric|He] paid in gold,"} [mara|she] told [tam|him].
{>|"Gold?"} came from the yard.
At [quay|the Herring Quay] [edric|the stranger] stopped. {edric>mara|"I am [edric|Edric Vane],"} [edric|he] said.
{mara>edric|"Then you are [edric|my brother],"} said [mara|Mara], and [mara|she] struck [edric|him].
[edric|Edric] wept. {edric>mara|"[isolde|Isolde] sends you her love,"} [edric|he] said.
""".splitlines()
BLOCKS: list[tuple[BlockKind, str]] = [
    ("title", "The Long Quay"),
    ("chapter_heading", "Chapter One"),
    *(paragraph(words) for words in PARAGRAPHS[:3]),
    *[paragraph(RAIN)] * 12,
    ("scene_break", "***"),
    *(paragraph(words) for words in PARAGRAPHS[3:5]),
    *[paragraph(RAIN)] * 12,
    ("chapter_heading", "Chapter Two: The Drowned Brother"),
    *(paragraph(words) for words in PARAGRAPHS[5:]),
    *[paragraph(RAIN)] * 12,
]
LATE = ("Edric", "Vane", "Isolde", "Drowned", "brother", "Herring")
"""Words that the second chapter tells first."""

NAMES: dict[str, tuple[str, tuple[Alias, ...], str | None]] = {
    "mara": (
        "Mara Quill",
        (Alias(text="Mara", kind="name", count=5), Alias(text="Mara Quill", kind="name", count=1)),
        "she/her",
    ),
    "edric": (
        "Edric Vane",
        (
            Alias(text="the stranger", kind="role", count=3),
            Alias(text="Edric", kind="name", count=1),
            Alias(text="Edric Vane", kind="name", count=1),
        ),
        "he/him",
    ),
    "tam": ("Old Tam", (Alias(text="Old Tam", kind="name", count=1),), "he/him"),
    "isolde": ("Isolde", (Alias(text="Isolde", kind="name", count=1),), None),
    "both": ("Mara Quill and Edric Vane", (), None),
}
MARK = re.compile(r"\[(\w+)\||\{(\w*)>(\w*)\||[\]}]")


def late_story() -> Story:
    """Return the tale with all layers that the page shows."""
    text, blocks, mentions, quotes = _built()
    chapter_two = text.index("Chapter Two")
    morning, break_ = text.index("In the morning"), text.index("***")
    scenes = (
        Scene(id="s1", start=text.index("The stranger"), end=break_, present=("edric", "mara"), boundary="chapter"),
        Scene(id="s2", start=morning, end=chapter_two, time="In the morning", present=("mara", "tam")),
        Scene(
            id="s3",
            start=text.index("At the Herring"),
            end=len(text),
            place=ScenePlace(name="the Herring Quay", id="quay"),
            present=("edric", "mara"),
            boundary="chapter",
        ),
    )
    said, struck = text.index("my brother"), text.index("struck")
    return Story(
        made_by=MadeBy(version="0.1.0"),
        source=Source(path="quay.txt", sha256=sha256(text.encode()).hexdigest(), kind="plain", encoding="utf-8"),
        metadata=Metadata(title="The Long Quay", language="en"),
        text=text,
        blocks=blocks,
        mentions=mentions,
        characters=tuple(_people(mentions, quotes)),
        places=(
            Place(
                id="quay",
                name="the Herring Quay",
                aliases=(Alias(text="the Herring Quay", kind="name", count=1),),
                n_mentions=1,
            ),
        ),
        quotes=quotes,
        narration=(Narration(start=0, end=len(text), person="third", tense="past"),),
        scenes=scenes,
        encounters=(
            Encounter(
                scene="s1",
                a="mara",
                b="edric",
                n_lines=(2, 2),
                n_deeds=(1, 0),
                tone=0.3,
                evidence=((quotes[1].start, quotes[1].end),),
            ),
            Encounter(scene="s2", a="mara", b="tam", n_lines=(1, 0), tone=None),
            Encounter(
                scene="s3",
                a="mara",
                b="edric",
                n_lines=(1, 2),
                n_deeds=(1, 0),
                tone=-0.6,
                evidence=((struck, struck + 6),),
            ),
        ),
        relations=(
            Relation(
                a="mara",
                b="edric",
                kind="family",
                role="brother",
                begin=0,
                until=len(text),
                probability=0.9,
                evidence=((said, said + 10),),
            ),
        ),
    )


def _built() -> tuple[str, tuple[Block, ...], tuple[Mention, ...], tuple[Quote, ...]]:
    text, blocks = "", []
    mentions: list[tuple[int, int, str]] = []
    quotes: list[tuple[int, int, str, str]] = []
    for kind, marked in BLOCKS:
        start, position, opened = len(text), 0, []
        for mark in MARK.finditer(marked):
            text += marked[position : mark.start()]
            position = mark.end()
            if mark[0][0] in "[{":
                opened.append((len(text), mark))
                continue
            begun, opening = opened.pop()
            if opening[1]:
                mentions.append((begun, len(text), opening[1]))
            else:
                quotes.append((begun, len(text), opening[2], opening[3]))
        text += marked[position:]
        blocks.append(Block(start=start, end=start + len(text[start:].rstrip()), kind=kind))
        text = text.rstrip() + "\n\n"
    return text, tuple(blocks), tuple(_mentions(text, mentions)), tuple(_quotes(quotes))


def _mentions(text: str, found: list[tuple[int, int, str]]) -> Iterator[Mention]:
    for i, (start, end, entity) in enumerate(sorted(found)):
        words = text[start:end]
        pronouns = {"he", "she", "him", "her", "we"}
        form: MentionForm = "pronoun" if words.lower() in pronouns else "name" if words[0].isupper() else "nominal"
        if words.lower() == "the stranger":
            form = "nominal"
        category = "FAC" if entity == "quay" else "PER"
        yield Mention(
            id=f"m{i}",
            start=start,
            end=end,
            head_start=start,
            head_end=end,
            form=form,
            category=category,
            entity=entity,
        )


def _quotes(found: list[tuple[int, int, str, str]]) -> Iterator[Quote]:
    for i, (start, end, speaker, addressee) in enumerate(sorted(found)):
        yield Quote(
            id=f"q{i}",
            start=start,
            end=end,
            kind="speech",
            speaker=speaker or None,
            addressees=(addressee,) if addressee else (),
            attribution="explicit" if speaker else None,
            probability=0.95 if speaker else 0.0,
        )


def _people(mentions: tuple[Mention, ...], quotes: tuple[Quote, ...]) -> Iterator[Character]:
    for id_, (name, aliases, pronouns) in NAMES.items():
        starts = [mention.start for mention in mentions if mention.entity == id_]
        spoken = [quote for quote in quotes if quote.speaker == id_]
        yield Character(
            id=id_,
            name=name,
            aliases=aliases,
            pronouns=pronouns,
            n_mentions=len(starts),
            n_quotes=len(spoken),
            n_words_spoken=3 * len(spoken),
            first=starts[0],
            last=starts[-1],
            members=("mara", "edric") if id_ == "both" else (),
        )
