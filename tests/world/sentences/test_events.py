"""Who does what to whom; the trees are written down here, not learned."""

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.spans import Span
from storyworld.story import Mention, Quote
from storyworld.world.language.words import Words
from storyworld.world.mentions.meant import Meant
from storyworld.world.sentences.events import find_events

Arcs = dict[str, tuple[str, str]]


def happened(text: str, event: str, arcs: Arcs, tags: dict[str, str] | None = None) -> tuple[str | None, str | None]:
    """Return the words of who does it and who suffers it, in a text each word of which stands there once.

    Words with a capital letter, and "him", are mentions.
    """
    segments = cut_up(text)
    found = predictions(text, segments, [], {})
    spans = list(zip(segments.tokens.start, segments.tokens.end, strict=True))
    at = {text[s:e]: i for i, (s, e) in enumerate(spans)}
    head, relation = np.full(len(spans), -1, np.int32), ["root"] * len(spans)
    for word, (over, name) in arcs.items():
        head[at[word]], relation[at[word]] = at[over], name
    tags = tags or {}
    words = Words(
        text,
        segments,
        replace(
            found,
            head=head,
            relation=tuple(relation),
            xpos=tuple(tags.get(text[s:e], "VBD") for s, e in spans),
            upos=tuple("NOUN" if tags.get(text[s:e]) == "NN" else "VERB" for s, e in spans),
            event=np.array([text[s:e] == event for s, e in spans], np.float32),
        ),
    )
    mentions = [
        Mention(
            id=f"m{s}",
            start=s,
            end=e,
            head_start=s,
            head_end=e,
            form="name",
            category="PER",
            entity=text[s:e],
        )
        for s, e in spans
        if text[s:e][0].isupper() or text[s:e] == "him"
    ]
    [one] = find_events(words, Meant(words, mentions)) or ()
    assert text[one.start : one.end] == event
    return one.agent, one.patient


@pytest.mark.parametrize(
    ("text", "arcs", "tags", "expected"),
    [
        (
            "Bram struck Odile .",
            {"Bram": ("struck", "nsubj"), "Odile": ("struck", "obj")},
            {},
            ("Bram", "Odile"),
        ),
        (
            "Odile was struck by Bram .",
            {
                "Odile": ("struck", "nsubj:pass"),
                "was": ("struck", "aux:pass"),
                "Bram": ("struck", "obl"),
                "by": ("Bram", "case"),
            },
            {"struck": "VBN"},
            ("Bram", "Odile"),
        ),
        (
            "Bram rose and struck Odile .",
            {"Bram": ("rose", "nsubj"), "struck": ("rose", "conj"), "Odile": ("struck", "obj")},
            {},
            ("Bram", "Odile"),
        ),
        (
            "Odile was seen and struck .",
            {"Odile": ("seen", "nsubj:pass"), "was": ("seen", "aux:pass"), "struck": ("seen", "conj")},
            {"struck": "VBN", "seen": "VBN"},
            (None, "Odile"),
        ),
        (
            "Bram , who struck Odile , laughed .",
            {
                "Bram": ("laughed", "nsubj"),
                "struck": ("Bram", "acl:relcl"),
                "who": ("struck", "nsubj"),
                "Odile": ("struck", "obj"),
            },
            {},
            ("Bram", "Odile"),
        ),
        (
            "Odile , whom Bram struck , laughed .",
            {
                "Odile": ("laughed", "nsubj"),
                "struck": ("Odile", "acl:relcl"),
                "Bram": ("struck", "nsubj"),
                "whom": ("struck", "obj"),
            },
            {},
            ("Bram", "Odile"),
        ),
        (
            "Odile told Bram to struck him .",
            {
                "Odile": ("told", "nsubj"),
                "Bram": ("told", "obj"),
                "struck": ("told", "xcomp"),
                "him": ("struck", "obj"),
            },
            {},
            ("Bram", "him"),
        ),
        (
            "Odile began to struck Bram .",
            {"Odile": ("began", "nsubj"), "struck": ("began", "xcomp"), "Bram": ("struck", "obj")},
            {},
            ("Odile", "Bram"),
        ),
        (
            "Odile , struck by Bram , wept .",
            {
                "Odile": ("wept", "nsubj"),
                "struck": ("Odile", "acl"),
                "Bram": ("struck", "obl"),
                "by": ("Bram", "case"),
            },
            {"struck": "VBN"},
            ("Bram", "Odile"),
        ),
        ("It struck him .", {"him": ("struck", "obj")}, {}, (None, "him")),
        ("Odile 's struck came .", {"Odile": ("struck", "nmod:poss")}, {"struck": "NN"}, ("Odile", None)),
        (
            "Bram sat , struck Odile .",
            {"Bram": ("sat", "nsubj"), "struck": ("sat", "ccomp"), "Odile": ("struck", "obj")},
            {"struck": "VBG"},
            ("Bram", "Odile"),
        ),
        ("Odile knew that struck .", {"Odile": ("knew", "nsubj"), "struck": ("knew", "ccomp")}, {}, (None, None)),
    ],
)
def test_who_does_it_and_to_whom(
    text: str, arcs: Arcs, tags: dict[str, str], expected: tuple[str | None, str | None]
) -> None:
    assert happened(text, "struck", arcs, tags) == expected


def test_of_two_mentions_with_one_head_the_longer_one_does_it() -> None:
    text = "Old Bram ran."
    segments = cut_up(text)
    found = predictions(text, segments, [], {})
    trees = replace(
        found,
        head=np.array([1, 2, -1, 2], np.int32),
        relation=("amod", "nsubj", "root", "punct"),
        event=np.array([0, 0, 1, 0], np.float32),
    )
    whole, part = (
        Mention(id=f"m{s}", start=s, end=8, head_start=4, head_end=8, form="name", category="PER", entity=entity)
        for s, entity in ((0, "whole"), (4, "part"))
    )
    words = Words(text, segments, trees)
    [event] = find_events(words, Meant(words, [whole, part])) or ()
    assert event.agent == "whole"


def test_the_verb_of_a_tag_is_its_speakers() -> None:
    text = '"Go," cried Bram.'
    segments = cut_up(text)
    events = np.array([word == "cried" for word in ["", "", "", "", "cried", "Bram", "."]], np.float32)
    trees = replace(predictions(text, segments, [], {}), event=events)
    words, at = Words(text, segments, trees), text.index("Bram")
    tag = Quote(id="q1", start=0, end=5, kind="speech", speaker="c1", cue=Span(at, at + 4), probability=0.9)
    [event] = find_events(words, Meant(words, []), [tag]) or ()
    assert event.agent == "c1"
    misread = replace(
        trees, head=np.where(np.arange(7) == 5, 4, -1).astype(np.int32), relation=("root",) * 5 + ("obj", "root")
    )
    bram = Mention(
        id="m1", start=at, end=at + 4, head_start=at, head_end=at + 4, form="name", category="PER", entity="c1"
    )
    words = Words(text, segments, misread)
    [event] = find_events(words, Meant(words, [bram]), [tag]) or ()
    assert (event.agent, event.patient) == ("c1", None)
    [event] = find_events(words, Meant(words, []), [replace(tag, speaker=None)]) or ()
    assert event.agent is None


def test_without_the_heads_events_are_not_known() -> None:
    words = Words("Bram ran.", cut_up("Bram ran."))
    assert find_events(words, Meant(words, [])) is None
