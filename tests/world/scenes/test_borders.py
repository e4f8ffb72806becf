"""Where a new scene is probable, one begins; where it is marked, that stands."""

from collections.abc import Callable

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.formats import document_from_text
from storyworld.predictions import Borders
from storyworld.segmenting import segment
from storyworld.story import Mention, Scene
from storyworld.world.language.words import Words
from storyworld.world.scenes import Told, find_scenes
from storyworld.world.scenes.borders import MIN_AMONG_CHAPTERS, MIN_LENGTH, MIN_PROBABILITY, find_borders
from storyworld.world.scenes.bordersigns import UNKNOWN, border_signs, sentences_of
from storyworld.world.scenes.openings import Opening, Openings

CALM = ("Nothing moved on the water, and nobody said a word. " * 14).strip()
MORE = ("The rope was wet and the boat was old. " * 18).strip()


def words_of(text: str, probable: Callable[[str], float]) -> Words:
    """The words of a text whose sentences begin a scene with a probability that hangs on their first word."""
    segments = segment(document_from_text(text))
    found = predictions(text, segments, [])
    words = Words(text, segments, found)
    sentences = sentences_of(words)
    chances = np.array([probable(words.word[i]) for i in sentences.first], np.float32)
    n = len(sentences)
    borders = Borders(sentences.first.astype(np.int32), np.zeros((n, 1), np.float32), lambda *_: chances)
    return Words(text, segments, replace(found, borders=borders))


def borders(text: str, probable: Callable[[str], float]) -> list[tuple[str, float]]:
    found = find_borders(words_of(text, probable), (), (), ())
    return [(text[border.start :].partition(" ")[0], border.probability) for border in found]


def scenes(text: str, probable: Callable[[str], float]) -> list[Scene]:
    return list(find_scenes(words_of(text, probable), Told((), (), frozenset(), (), (), ())))


def at(word: str, probability: float = 0.9) -> Callable[[str], float]:
    return lambda first: probability if first == word else 0.01


def test_a_scene_begins_where_it_is_probable() -> None:
    text = f"{CALM}\n\nOutside it rained. {MORE}\n\n{CALM}"
    assert borders(text, at("Outside")) == [("Outside", 0.9)]
    assert borders(text, at("Outside", MIN_PROBABILITY - 0.01)) == []
    first, second = scenes(text, at("Outside"))
    assert (first.boundary, first.probability, first.end) == ("marked", 1.0, len(CALM))
    assert (second.boundary, second.probability) == ("inferred", 0.9)
    assert text[second.start :].startswith("Outside")
    assert second.end == len(text)


def test_without_heads_there_are_marked_borders_only() -> None:
    text = f"{CALM}\n\nOutside it rained. {MORE}"
    assert find_borders(Words(text, cut_up(text)), (), (), ()) == []


def test_a_chapter_stays_certain_and_no_border_is_near_it() -> None:
    text = (
        f"{CALM}\n\nCHAPTER II\n\nAbove it rained.\n\nBelow it was warm. {MORE}\n\nOutside it rained. {MORE}\n\n{CALM}"
    )
    found = scenes(text, lambda first: 0.8 if first in {"Above", "Below", "Outside"} else 0.0)
    assert [(scene.boundary, scene.probability) for scene in found[1:]] == [("chapter", 1.0), ("inferred", 0.8)]
    assert text[found[2].start :].startswith("Outside")


def test_among_chapters_a_border_must_be_more_probable() -> None:
    text = f"{CALM}\n\nOutside it rained. {MORE}\n\n{CALM}"
    between = at("Outside", (MIN_PROBABILITY + MIN_AMONG_CHAPTERS) / 2)
    assert [scene.boundary for scene in scenes(text, between)] == ["marked", "inferred"]
    assert [scene.boundary for scene in scenes(f"{text}\n\nCHAPTER II\n\n{MORE}", between)] == ["marked", "chapter"]


def test_where_breaks_are_marked_none_is_inferred(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{CALM}\n\n***\n\n{CALM}\n\nOutside it rained. {MORE}\n\n{CALM}"
    assert [scene.boundary for scene in scenes(text, at("Outside"))] == ["marked", "marked"]
    monkeypatch.setattr("storyworld.world.scenes.borders.BREAKS_EVERY", 100)
    assert [scene.boundary for scene in scenes(text, at("Outside"))] == ["marked", "marked", "inferred"]


def test_plain_words_open_a_scene_in_a_short_text_too() -> None:
    text = f"{CALM[:250]}.\n\nThat night it rained. {MORE[:250]}."
    [_, second] = scenes(text, at("That", 0.05))
    assert (second.boundary, second.probability) == ("inferred", 0.3871)
    assert len(text) < MIN_LENGTH
    assert len(scenes(text, at("That", 0.01))) == 1
    assert len(scenes(text.replace("That night", "That rope"), at("That", 0.05))) == 1
    assert len(scenes(f"Wait.\n\n{text[260:]}", at("That", 0.9))) == 1


def test_somebody_at_a_new_place_makes_a_border_likelier(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{CALM}\n\nOutside it rained. {MORE}\n\n{CALM}"
    assert len(scenes(text, at("Outside", 0.06))) == 1
    monkeypatch.setattr(Openings, "at", lambda *_: Opening(near=True, there=True))
    assert [scene.probability for scene in scenes(text, at("Outside", 0.06))] == [1.0, 0.2769]
    assert len(scenes(f"{CALM}\n\n***\n\n{text}", at("Outside", 0.06))) == 2


def test_where_breaks_are_marked_plain_words_must_tell_of_a_place_too() -> None:
    text = f"{CALM}\n\n***\n\n{CALM}\n\nThat night it rained. {MORE}\n\n{CALM}"
    assert [scene.boundary for scene in scenes(text, at("That", 0.3))] == ["marked", "marked"]


def test_of_two_that_are_near_each_other_the_likelier_is_taken() -> None:
    text = f"{CALM}\n\nOutside it rained.\n\nInside it was warm. {MORE}\n\n{CALM}"
    chances = {"Outside": 0.6, "Inside": 0.8}
    assert borders(text, lambda first: chances.get(first, 0.0)) == [("Inside", 0.8)]
    assert len("Outside it rained.") < MIN_LENGTH


def test_within_a_paragraph_none_is_sought_but_in_a_wall_of_text() -> None:
    text = f"{CALM}\n\n{MORE} Outside it rained. {MORE}\n\n{CALM}"
    assert borders(text, at("Outside")) == []
    wall = f"{CALM}{CALM}{MORE}{MORE} Outside it rained. {MORE}{CALM}"
    assert borders(wall, at("Outside")) == [("Outside", 0.9)]
    first, second = scenes(wall, at("Outside"))
    assert wall[first.end : second.start] == " "
    assert set(sentences_of(words_of(wall, at("Outside"))).opens.tolist()) == {UNKNOWN}


def test_a_text_of_one_sentence_has_no_borders() -> None:
    assert borders("Outside it rained.", at("Outside")) == []


def test_signs_are_one_row_a_sentence_and_tell_of_time_and_turnover() -> None:
    text = "Wren rowed.\n\nWren sang. Wren slept.\n\nThe next morning Tove came. Tove sang."
    words = words_of(text, at("none"))
    mentions = [
        Mention(
            id=f"m{i}",
            start=i,
            end=i + 4,
            head_start=i,
            head_end=i + 4,
            form="name",
            category="PER",
            entity=text[i : i + 4],
        )
        for i in range(len(text))
        if text.startswith(("Wren", "Tove"), i)
    ]
    sentences = sentences_of(words)
    signs = border_signs(words, sentences, mentions, (), ())
    assert sentences.opens.tolist() == [1, 1, 0, 1, 0]
    assert signs.shape[0] == 5
    quiet = border_signs(words, sentences, (), (), ())
    changed = (signs != quiet).any(axis=0)
    assert changed.sum() > 8
    timely = np.flatnonzero((quiet[3] == 1) & (quiet[[0, 1, 2, 4]] == 0).all(axis=0))
    assert len(timely) >= 2
    assert np.isfinite(signs).all()
