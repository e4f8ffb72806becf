"""A small story of our own with every layer that is shown, made by hand."""

from hashlib import sha256

import pytest

from storyworld.spans import Span
from storyworld.story import (
    Alias,
    Attribution,
    Block,
    BlockKind,
    Character,
    MadeBy,
    Mention,
    MentionForm,
    Metadata,
    Narration,
    Place,
    Quote,
    QuoteKind,
    Source,
    Story,
)

BLOCKS: list[tuple[BlockKind, str]] = [
    ("title", "Salt & Lanterns"),
    ("metadata", "Rating: K+\nPairing: none"),
    ("authors_note", "A/N: first one, be kind! Do you think the boat sinks?"),
    ("disclaimer", "Disclaimer: the sea is not mine."),
    ("chapter_heading", "Chapter 1: Low Water"),
    ("pov_header", "Wren's POV"),
    ("paragraph", '"You\'re late," said Captain Oduya, and she did not look up from the rope.'),
    ("paragraph", '"The tide is early," I said.'),
    ("paragraph", '"Tides keep their hours, Wren. You do not."'),
    ("paragraph", 'Toby laughed. "She has you there." He was *always* on her side. "Every time."'),
    ("scene_break", "~*~"),
    ("paragraph", "Halvard Quay was empty. 'Where is everyone?' I thought. My \"crew\" had gone."),
    ("paragraph", 'My phone buzzed. "Gone for bread. Wait. T."'),
    ("paragraph", '"Who goes there?"'),
    ("paragraph", '"It is only me," I said, "and the boat."'),
    ("paragraph", '"Then come in," the captain said. "Both of you,'),
    ("paragraph", 'and shut the door, it is <cold>."'),
    ("paragraph", '"Bread!" Tobias Marsh shouted. "Did you miss me, Captain?"'),
    ("authors_note", "A/N: next part on Sunday, I swear."),
]
NARRATOR, CAPTAIN, FRIEND, BYSTANDER, QUAY = "c1", "c2", "c3", "c4", "l1"
# The words of a quotation, its kind, speaker, addressees, attribution, cue and probability.
QUOTES: list[tuple[str, QuoteKind, str | None, tuple[str, ...], Attribution | None, str | None, float]] = [
    ('"You\'re late,"', "speech", CAPTAIN, (NARRATOR,), "explicit", "Captain Oduya", 0.99),
    ('"The tide is early,"', "speech", NARRATOR, (CAPTAIN,), "anaphoric", "I", 0.97),
    ('"Tides keep their hours, Wren. You do not."', "speech", CAPTAIN, (NARRATOR,), "implicit", None, 0.81),
    ('"She has you there."', "speech", FRIEND, (NARRATOR,), "explicit", "Toby", 0.95),
    ('"Every time."', "speech", FRIEND, (), "anaphoric", "He", 0.9),
    ("'Where is everyone?'", "thought", NARRATOR, (), "anaphoric", "I", 0.96),
    ('"crew"', "scare", None, (), None, None, 0.0),
    ('"Gone for bread. Wait. T."', "message", FRIEND, (NARRATOR,), "implicit", None, 0.6),
    ('"Who goes there?"', "speech", None, (), None, None, 0.0),
    ('"It is only me,"', "speech", NARRATOR, (), "anaphoric", "I", 0.97),
    ('"and the boat."', "speech", NARRATOR, (), "anaphoric", "I", 0.97),
    ('"Then come in,"', "speech", CAPTAIN, (NARRATOR,), "explicit", "the captain", 0.98),
    (
        '"Both of you,\n\nand shut the door, it is <cold>."',
        "speech",
        CAPTAIN,
        (NARRATOR,),
        "implicit",
        None,
        0.9,
    ),
    ('"Bread!"', "speech", FRIEND, (CAPTAIN,), "explicit", "Tobias Marsh", 0.99),
    ('"Did you miss me, Captain?"', "speech", FRIEND, (CAPTAIN,), "explicit", "Tobias Marsh", 0.99),
]
# The words of a mention and of what surrounds it, and whom they mean.
MENTIONS: list[tuple[str, str, MentionForm, str]] = [
    ("Captain Oduya", "Captain Oduya", "name", CAPTAIN),
    ("she", "she did not look", "pronoun", CAPTAIN),
    ("I", 'I said.\n\n"Tides', "pronoun", NARRATOR),
    ("Wren", "Wren. You", "name", NARRATOR),
    ("Toby", "Toby laughed", "name", FRIEND),
    ("She", '"She has you', "pronoun", CAPTAIN),
    ("her side", "her side.", "nominal", "e9"),
    ("her", "her side.", "pronoun", CAPTAIN),
    ("Halvard Quay", "Halvard Quay", "name", QUAY),
    ("the captain", "the captain said", "nominal", CAPTAIN),
    ("Tobias Marsh", "Tobias Marsh", "name", FRIEND),
]
TEXT = "\n\n".join(words for _, words in BLOCKS) + "\n"


def _find(words: str, within: str, after: int) -> int:
    return TEXT.index(within, after) + within.index(words)


def _blocks() -> tuple[Block, ...]:
    blocks, position = [], 0
    for kind, words in BLOCKS:
        start = TEXT.index(words, position)
        position = start + len(words)
        names = Span(start, start + 4) if kind == "pov_header" else None
        blocks.append(Block(start=start, end=position, kind=kind, names=names))
    return tuple(blocks)


def _quotes() -> tuple[Quote, ...]:
    quotes, position = [], 0
    for i, (words, kind, speaker, addressees, attribution, cue, probability) in enumerate(QUOTES):
        start = TEXT.index(words, position)
        position = start + len(words)
        quotes.append(
            Quote(
                id=f"q{i + 1}",
                start=start,
                end=position,
                kind=kind,
                speaker=speaker,
                addressees=addressees,
                attribution=attribution,
                cue=None if cue is None else Span(start := _find(cue, cue, 0), start + len(cue)),
                probability=probability,
            )
        )
    return tuple(quotes)


def _mentions() -> tuple[Mention, ...]:
    mentions = []
    for i, (words, within, form, entity) in enumerate(MENTIONS):
        start = _find(words, within, 0)
        end = start + len(words)
        category = "FAC" if entity == QUAY else "PER"
        mentions.append(
            Mention(
                id=f"m{i + 1}",
                start=start,
                end=end,
                head_start=start,
                head_end=end,
                form=form,
                category=category,
                entity=entity,
            )
        )
    return tuple(mentions)


def _characters() -> tuple[Character, ...]:
    captain_names = (
        Alias(text="Captain Oduya", kind="title", count=1),
        Alias(text="the captain", kind="role", count=1),
    )
    friend_names = (
        Alias(text="Toby", kind="nickname", count=1),
        Alias(text="Tobias Marsh", kind="name", count=1),
    )
    return (
        Character(
            id=CAPTAIN, name="Captain Oduya", aliases=captain_names, pronouns="she/her", n_mentions=5,
            n_quotes=4, n_words_spoken=24,
        ),
        Character(id=NARRATOR, name="Wren", is_narrator=True, n_mentions=2, n_quotes=4, n_words_spoken=14),
        Character(
            id=FRIEND, name="Tobias Marsh", aliases=friend_names, pronouns="he/him", n_mentions=2, n_quotes=5,
            n_words_spoken=17,
        ),
        Character(id=BYSTANDER, name="Old Pell", n_mentions=1),
    )  # fmt: skip


@pytest.fixture(scope="session")
def small_story() -> Story:
    """A first-person story of four people, fifteen quotations and a place, with notes and a scene break."""
    emphasis_start = TEXT.index("*always*")
    return Story(
        made_by=MadeBy(version="0.1.0"),
        source=Source(path="salt.txt", sha256=sha256(TEXT.encode()).hexdigest(), kind="plain", encoding="utf-8"),
        metadata=Metadata(title="Salt & Lanterns", authors=("quaywalker",), language="en"),
        text=TEXT,
        blocks=_blocks(),
        emphasis=((emphasis_start, emphasis_start + len("*always*")),),
        bold=(),
        mentions=_mentions(),
        characters=_characters(),
        places=(Place(id=QUAY, name="Halvard Quay", category="FAC", n_mentions=1),),
        quotes=_quotes(),
        narration=(Narration(start=0, end=len(TEXT), person="first", tense="past", narrator=NARRATOR),),
        notices=("The last chapter may be cut short.",),
    )
