"""From a text to a story: whatever the text, every layer keeps its promises."""

import re
from io import BytesIO
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

import storyworld
from storyworld.errors import StoryworldError
from storyworld.pipeline import read, read_text
from storyworld.settings import Settings
from storyworld.story import UNSPOKEN, Story
from storyworld.storyfile import dumps

STORY = """\
The Long Pier
by Quillon Vance

A/N: be kind!

Wren's POV

I walked down to the pier, and I sat on my bag. Toby came after me. He had brought his bread.

"You are late, Wren," said Toby. He broke the bread. "Half is yours."

"The tide was early," I said.

"It always is."

***

Toby's POV

Wren took her half of the bread and I took mine. I called the raft our "yacht".

"Who goes there?" said a voice.

"Only Captain Oduya," said an old woman behind us. Captain Oduya shook her head.

*She heard us*, I thought.

"Mrs. Hale's brother is on the pier," she told Wren.
"""
WORDS = st.sampled_from(
    """Mara Piet Mrs. Dr. Captain Hale the The a her his my Her I you They she He said asked told thought whispered
    says voice mother brother man woman's 's ' ’ ” “ " " " . , ? ! : ; — - -- *** ~*~ * _ « » A/N: POV Chapter 1 Dear
    Love Yours, Y/N Will Rose and in at to . . of it was is ran looked him
    """.split()
)
PIECES = st.lists(st.tuples(WORDS, st.sampled_from([" ", " ", " ", "", "\n", "\n\n", "\t"])), min_size=30, max_size=120)


def dialogue(pieces: list[tuple[str, str]]) -> str:
    return "".join(word + space for word, space in pieces)


def spans_of(story: Story) -> list[tuple[int, int]]:
    """Return every span of every layer."""
    layers = [story.blocks, story.mentions or (), story.quotes or (), story.narration or ()]
    found = [(item.start, item.end) for layer in layers for item in layer]
    found += [(mention.head_start, mention.head_end) for mention in story.mentions or ()]
    found += [(block.names.start, block.names.end) for block in story.blocks if block.names is not None]
    found += [(quote.cue.start, quote.cue.end) for quote in story.quotes or () if quote.cue is not None]
    found += [span for section in story.narration or () for span in section.evidence]
    people_and_places = [*(story.characters or ()), *(story.places or ())]
    found += [span for one in people_and_places for alias in one.aliases for span in alias.evidence]
    found += [*(story.sentences or ()), *(story.emphasis or ())]
    found += [(item.start, item.end) for layer in (story.events or (), story.scenes or ()) for item in layer]
    found += [
        span for layer in (story.encounters or (), story.relations or ()) for one in layer for span in one.evidence
    ]
    if story.tokens is not None:
        found += zip(story.tokens.start, story.tokens.end, strict=True)
    return found


def assert_sound(story: Story) -> None:
    """Hold a story against what every story promises."""
    for start, end in spans_of(story):
        assert 0 <= start < end <= len(story.text)
        assert not story.text[start].isspace()
        assert not story.text[end - 1].isspace()
    people = [character.id for character in story.characters or ()]
    places = [place.id for place in story.places or ()]
    ids = [*people, *places, *(m.id for m in story.mentions or ()), *(q.id for q in story.quotes or ())]
    assert len(set(ids)) == len(ids)
    assert_quotes_sound(story, set(people))
    for mention in story.mentions or ():
        is_thing = mention.entity is not None and re.fullmatch(r"e\d+", mention.entity)
        assert is_thing or mention.entity in {None, *people, *places}
        assert mention.start <= mention.head_start < mention.head_end <= mention.end
    for section in story.narration or ():
        assert {section.narrator, section.focalizer} <= {None, *people}
    for character in story.characters or ():
        assert character.n_quotes == sum(quote.speaker == character.id for quote in story.quotes or ())
        assert character.n_mentions == sum(mention.entity == character.id for mention in story.mentions or ())
    n_mentions = [character.n_mentions for character in story.characters or ()]
    assert n_mentions == sorted(n_mentions, reverse=True)


def assert_sound_or_refused(text: str, settings: Settings | None = None) -> None:
    try:
        story = read_text(text, settings)
    except StoryworldError:
        return
    assert_sound(story)


def assert_quotes_sound(story: Story, people: set[str]) -> None:
    quotes = story.quotes or ()
    assert [(q.start, -q.end) for q in quotes] == sorted((q.start, -q.end) for q in quotes)
    for quote in quotes:
        assert {quote.speaker, *quote.addressees} <= {None, *people}
        assert quote.speaker not in quote.addressees
        assert (quote.probability > 0.0) == (quote.speaker is not None)
        assert quote.probability < 1.0
        assert (quote.attribution is None) == (quote.kind in UNSPOKEN)
        if quote.speaker is None:
            assert quote.cue is None
        if quote.kind in UNSPOKEN:
            assert (quote.speaker, quote.addressees) == (None, ())


@pytest.fixture(scope="module")
def story() -> Story:
    return read_text(STORY)


def test_a_story_keeps_its_promises(story: Story) -> None:
    assert story.text == STORY
    assert story.metadata.authors == ("Quillon Vance",)
    assert_sound(story)
    names = {character.id: character.name for character in story.characters or ()}
    assert set(names.values()) == {"Wren", "Toby", "Captain Oduya", "Mrs. Hale", "an old woman"}
    assert [names.get(quote.speaker or "") for quote in story.quotes or ()] == [
        "Toby",
        "Toby",
        "Wren",
        "Toby",
        None,
        None,
        "an old woman",
        "Toby",
        "Captain Oduya",
    ]
    assert [section.person for section in story.narration or ()] == ["first", "first"]


def test_ids_are_numbered_in_order(story: Story) -> None:
    for prefix, layer in (("q", story.quotes), ("m", story.mentions), ("c", story.characters)):
        assert [item.id for item in layer or ()] == [f"{prefix}{n}" for n in range(1, len(layer or ()) + 1)]


def test_two_runs_are_equal(story: Story) -> None:
    again = read_text(STORY)
    assert again == story
    assert dumps(again) == dumps(story)


def test_what_is_read_does_not_depend_on_how_it_is_given(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_bytes(STORY.encode())
    for source in (path, str(path), STORY.encode(), BytesIO(STORY.encode())):
        found = read(source)
        assert (found.text, found.quotes, found.characters) == (story.text, story.quotes, story.characters)
    assert read(path).source.path == str(path)


def test_a_story_says_what_made_it(story: Story) -> None:
    settings = Settings(min_probability=0.5)
    assert story.made_by.version == storyworld.__version__
    assert read_text(STORY, settings).made_by.settings == settings


def test_layers_that_are_not_computed_are_none(story: Story) -> None:
    assert story.relations is not None
    by_rules = read_text(STORY, Settings(bundle=None))
    assert (by_rules.events, by_rules.relations) == (None, None)
    assert by_rules.tokens is not None
    assert (by_rules.tokens.pos, by_rules.tokens.event) == (None, None)
    assert read_text("The rain fell on the pier. It fell all night.").quotes == ()


def test_progress_is_told_from_start_to_end() -> None:
    steps: list[tuple[str, float]] = []
    read(STORY.encode(), progress=lambda step, share: steps.append((step, share)))
    shares = [share for _, share in steps]
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert all(before <= after for before, after in pairwise(shares))
    told = [step for step, _ in groupby(step for step, _ in steps)]
    assert len(set(told)) == len(told) > 3


def test_unlikely_speakers_are_left_open(story: Story) -> None:
    strict = read_text(STORY, Settings(min_probability=0.9))
    assert_sound(strict)
    for sure, any_ in zip(strict.quotes or (), story.quotes or (), strict=True):
        assert (sure.start, sure.end, sure.kind, sure.attribution) == (
            any_.start,
            any_.end,
            any_.kind,
            any_.attribution,
        )
        if any_.probability >= 0.9:
            assert (sure.cue, sure.addressees, sure.probability) == (any_.cue, any_.addressees, any_.probability)
            assert sure.speaker is not None
        else:
            assert (sure.speaker, sure.cue, sure.addressees, sure.probability) == (None, None, (), 0.0)
    known = [quote.speaker is not None for quote in strict.quotes or ()]
    assert any(known)
    assert sum(known) < sum(quote.speaker is not None for quote in story.quotes or ())


def test_nobody_speaks_where_nothing_is_sure_enough() -> None:
    strict = read_text(STORY, Settings(min_probability=1.0))
    assert {quote.speaker for quote in strict.quotes or ()} == {None}
    assert {character.n_quotes for character in strict.characters or ()} == {0}


def test_a_wall_of_text_may_be_kept_whole() -> None:
    turns = '"You are late," said Mara. "The tide was early," said Piet. The boats were grey and so was the sky. '
    cut, whole = read_text(turns * 30), read_text(turns * 30, Settings(recover_paragraphs=False))
    assert any(block.recovered for block in cut.blocks)
    assert len(whole.blocks) == 1
    assert cut.text == whole.text


@pytest.mark.parametrize("text", ["", " \n\n ", "\ufeff"])
def test_a_text_without_a_story_is_one_clear_sentence(text: str) -> None:
    with pytest.raises(StoryworldError, match=r"^[^\n]+\.$"):
        read_text(text)


def test_a_scene_seen_through_other_eyes_ends_before_the_break() -> None:
    seen = "Mara knew that it was late. She felt the cold and wondered whether Piet would come. She heard a step."
    story = read_text(f"{seen}\n—\nIt rained.")
    assert [section.focalizer is None for section in story.narration or ()] == [False, True]
    assert [section.probability < 1 for section in story.narration or ()] == [True, True]
    assert_sound(story)


@hypothesis_settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=400))
def test_any_text_is_read_or_refused_in_plain_words(text: str) -> None:
    assert_sound_or_refused(text)


@hypothesis_settings(max_examples=150, deadline=None)
@given(pieces=PIECES)
def test_any_dialogue_keeps_the_promises(pieces: list[tuple[str, str]]) -> None:
    assert_sound_or_refused(dialogue(pieces))


@hypothesis_settings(max_examples=40, deadline=None)
@given(pieces=PIECES, min_probability=st.floats(0.0, 1.0))
def test_any_threshold_keeps_the_promises(pieces: list[tuple[str, str]], min_probability: float) -> None:
    assert_sound_or_refused(dialogue(pieces), Settings(min_probability=min_probability))
