import msgspec
import pytest

from storyworld.spans import Span
from storyworld.story import Character, MadeBy, Quote, Relation, Source, Story, Tokens

TEXT = "“No,” said Ansa."


def story(**layers: object) -> Story:
    blank = {"made_by": MadeBy(version="0"), "source": Source(sha256="0" * 64, kind="plain"), "text": TEXT}
    return msgspec.convert({**blank, **layers}, Story)


def test_a_layer_that_was_not_computed_differs_from_one_that_found_nothing() -> None:
    assert story().quotes is None
    assert story(quotes=()).quotes == ()


def test_a_story_gives_the_words_of_a_span() -> None:
    assert story().words(Span(0, 5)) == "“No,”"


def test_a_character_is_found_by_id() -> None:
    ansa = Character(id="c1", name="Ansa")
    assert story(characters=(ansa,)).character("c1") is ansa


@pytest.mark.parametrize("characters", [None, (), (Character(id="c1", name="Ansa"),)])
def test_an_unknown_character_is_a_key_error(characters: tuple[Character, ...] | None) -> None:
    with pytest.raises(KeyError, match="c9"):
        story(characters=characters).character("c9")


def test_a_story_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        story().text = "other"  # type: ignore[misc]


def test_a_quote_without_a_known_speaker_says_so() -> None:
    quote = Quote(id="q1", start=0, end=5, kind="speech")
    assert (quote.speaker, quote.attribution, quote.probability) == (None, None, 0.0)


def test_tokens_count_their_rows() -> None:
    assert len(Tokens(start=(0, 4), end=(3, 9))) == 2


def test_a_relation_says_from_and_to_in_the_file() -> None:
    relation = Relation(a="c1", b="c2", kind="friend", begin=0, until=9, probability=0.5)
    written = msgspec.to_builtins(relation)
    assert (written["from"], written["to"]) == (0, 9)
    assert not {"begin", "until"} & set(written)


def test_a_kind_that_the_format_does_not_have_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="shout"):
        story(quotes=({"id": "q1", "start": 0, "end": 5, "kind": "shout"},))
