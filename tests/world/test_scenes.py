"""Scenes begin where the text marks it; who is there, where and when, by what is told."""

from dataclasses import dataclass

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.formats import document_from_text
from storyworld.predictions import Predictions
from storyworld.segmenting import Segments, segment
from storyworld.story import Character, Event, Mention, Narration, Quote, Scene
from storyworld.world.scenes import Told, find_scenes
from storyworld.world.words import Words

CAST = tuple(Character(id=name, name=name, is_named=True) for name in ("Wren", "Tove", "Osk"))
BOTH = Character(id="both", name="both", is_named=True, members=("Wren", "Tove"))


Arcs = dict[str, tuple[str, str]]


@dataclass
class Layers:
    """What a test tells of a text; words are looked up in it from its beginning."""

    text: str
    segments: Segments

    def said(self, words: str, speaker: str | None, *addressees: str) -> Quote:
        at = self.text.index(words)
        return Quote(id=f"q{at}", start=at, end=at + len(words), kind="speech", speaker=speaker, addressees=addressees)

    def did(self, word: str, agent: str | None, patient: str | None = None) -> Event:
        at = self.text.index(word)
        return Event(start=at, end=at + len(word), agent=agent, patient=patient)

    def place(self, words: str, category: str = "FAC", entity: str | None = None) -> Mention:
        at = self.text.index(words)
        head = at + words.rfind(" ") + 1
        return Mention(
            id=f"m{at}",
            start=at,
            end=at + len(words),
            head_start=head,
            head_end=at + len(words),
            form="nominal",
            category=category,  # type: ignore[arg-type]
            entity=entity or f"e{at}",
        )

    def scenes(self, *found: Quote | Event | Mention | Narration, arcs: Arcs | None = None) -> list[Scene]:
        told = Told(
            mentions=[item for item in found if isinstance(item, Mention)],
            characters=(*CAST, BOTH),
            place_ids=frozenset({"p1"}),
            quotes=[item for item in found if isinstance(item, Quote)],
            events=[item for item in found if isinstance(item, Event)],
            narration=[item for item in found if isinstance(item, Narration)],
        )
        return list(find_scenes(Words(self.text, self.segments, self._trees(arcs or {})), told))

    def _trees(self, arcs: Arcs) -> Predictions:
        tokens = self.segments.tokens
        words = [self.text[s:e] for s, e in zip(tokens.start, tokens.end, strict=True)]
        head, relation = np.full(len(words), -1, np.int32), ["root"] * len(words)
        for word, (over, name) in arcs.items():
            head[words.index(word)], relation[words.index(word)] = words.index(over) if over else -1, name
        tags = tuple("VBN" if word.endswith("ne") else "VBD" for word in words)
        found = predictions(self.text, self.segments, [], {})
        return replace(found, head=head, relation=tuple(relation), xpos=tags)


def plain(text: str) -> Layers:
    return Layers(text, cut_up(text))


def test_scenes_begin_at_chapters_and_breaks_and_not_at_notes() -> None:
    document = document_from_text(
        "Chapter One\n\nWren rowed out.\n\nA/N: sorry!\n\nTove waited.\n\n***\n\nIt rained.\n\n"
        "Chapter Two\n\nOsk slept."
    )
    layers = Layers(document.text, segment(document))
    scenes = layers.scenes()
    assert [scene.boundary for scene in scenes] == ["chapter", "marked", "chapter"]
    assert [layers.text[scene.start : scene.end].split()[0] for scene in scenes] == ["Wren", "It", "Osk"]
    assert layers.text[: scenes[0].end].endswith("Tove waited.")
    assert [scene.id for scene in scenes] == ["s1", "s2", "s3"]
    assert all(scene.probability == 1 for scene in scenes)


def test_who_speaks_or_is_spoken_to_is_there_and_who_is_only_told_of_is_not() -> None:
    layers = plain('"Come, Tove. Osk wrote," said Wren.')
    quote = layers.said('"Come, Tove. Osk wrote,"', "Wren", "Tove")
    [scene] = layers.scenes(quote, layers.did("said", "Wren"), layers.did("wrote", "Osk"))
    assert scene.present == ("Wren",)
    [scene] = layers.scenes(quote, layers.did("said", "Wren", "Tove"))
    assert scene.present == ("Wren", "Tove")


def test_what_was_done_before_does_not_bring_anybody_here() -> None:
    layers = plain("Osk had gone and borne it. Tove came and sat.")
    deeds = {"gone": "Osk", "borne": "Osk", "came": "Tove", "sat": "Tove"}
    events = [layers.did(word, person) for word, person in deeds.items()]
    arcs = {"had": ("gone", "aux"), "borne": ("gone", "conj")}
    assert [scene.present for scene in layers.scenes(*events, arcs=arcs)] == [("Tove",)]
    assert [set(scene.present) for scene in layers.scenes(*events)] == [{"Osk", "Tove"}]


def test_in_the_present_tense_what_happened_is_earlier() -> None:
    layers = plain("Tove waved and sat.")
    events = [layers.did("waved", "Tove"), layers.did("sat", "Tove")]
    for tense, expected in (("past", ("Tove",)), ("present", ())):
        told = Narration(start=0, end=len(layers.text), person="third", tense=tense)  # type: ignore[arg-type]
        assert layers.scenes(*events, told)[0].present == expected


def test_who_tells_it_is_there_and_so_is_each_of_several() -> None:
    layers = plain("They rowed and sang.")
    told = Narration(start=0, end=len(layers.text), person="first", narrator="Osk")
    [scene] = layers.scenes(layers.did("rowed", "both"), layers.did("sang", "both"), told)
    assert set(scene.present) == {"Wren", "Tove", "Osk"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wren left the mill and sat in the loft.", "the loft"),
        ("Wren sat in the loft and looked at the mill.", "the loft"),
        ("Wren thought of the loft in the mill.", "the mill"),
    ],
)
def test_the_place_is_where_somebody_is_said_to_be(text: str, expected: str) -> None:
    layers = plain(text)
    [scene] = layers.scenes(layers.place("the loft"), layers.place("the mill"))
    assert scene.place is not None
    assert scene.place.name == expected
    assert scene.place.id is None


def test_a_room_is_the_place_rather_than_its_country_and_a_known_place_has_its_id() -> None:
    layers = plain("In Norway, in the mill, Wren sang.")
    [scene] = layers.scenes(layers.place("Norway", "GPE", "p2"), layers.place("the mill", entity="p1"))
    assert scene.place is not None
    assert (scene.place.name, scene.place.id) == ("the mill", "p1")


def test_places_that_are_only_talked_of_are_not_the_scenes() -> None:
    layers = plain('"We meet in the loft," said Wren.')
    assert layers.scenes(layers.place("the loft"))[0].place is None


def test_the_time_is_in_the_words_of_the_first_sentences() -> None:
    arcs = {"Two": ("weeks", "nummod"), "weeks": ("later", "obl"), "later": ("rowed", "advmod")}
    [scene] = plain("Two weeks later Wren rowed out.").scenes(arcs=arcs)
    assert scene.time == "Two weeks later"
    [scene] = plain("Wren rowed out.").scenes()
    assert scene.time is None


def test_a_text_without_paragraphs_has_no_scenes() -> None:
    layers = plain("")
    assert layers.scenes() == []
