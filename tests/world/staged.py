"""Texts with what is told of them and with trees, written down for scenes."""

from dataclasses import dataclass

import numpy as np
from foretold import predictions
from msgspec.structs import replace

from storyworld.predictions import Predictions
from storyworld.segmenting import Segments
from storyworld.story import Character, Event, Mention, MentionForm, Narration, Quote, Scene
from storyworld.world.language.words import Words
from storyworld.world.scenes import find_scenes
from storyworld.world.scenes.told import Told

CAST = tuple(Character(id=name, name=name, is_named=True) for name in ("Wren", "Tove", "Osk"))
BOTH = Character(id="both", name="both", is_named=True, members=("Wren", "Tove"))
PLACE_ID = "p1"


@dataclass
class Stage:
    """A text, in which words are looked up from the beginning.

    `tree` tells of a word its tag, on which word it hangs and how: "mill/NOUN obl sat". What is not told is a root and
    a verb in the past. A lemma is the word itself, but for those in `lemmas`.
    """

    text: str
    segments: Segments
    tree: str = ""
    lemmas: dict[str, str] | None = None

    def said(self, words: str, speaker: str | None, *addressees: str, probability: float = 0.9) -> Quote:
        at = self.text.index(words)
        return Quote(
            id=f"q{at}",
            start=at,
            end=at + len(words),
            kind="speech",
            speaker=speaker,
            addressees=addressees,
            probability=probability,
        )

    def named(self, word: str, entity: str | None = None, form: MentionForm = "name") -> Mention:
        return self._mention(word, "PER", entity or word, form)

    def place(self, words: str, category: str = "FAC", entity: str | None = None) -> Mention:
        return self._mention(words, category, entity, "nominal")

    def _mention(self, words: str, category: str, entity: str | None, form: MentionForm) -> Mention:
        at = self.text.index(words)
        return Mention(
            id=f"m{at}",
            start=at,
            end=at + len(words),
            head_start=at + words.rfind(" ") + 1,
            head_end=at + len(words),
            form=form,
            category=category,  # type: ignore[arg-type]
            entity=entity or f"e{at}",
        )

    def told(self, *found: Quote | Event | Mention | Narration) -> Told:
        return Told(
            mentions=sorted((item for item in found if isinstance(item, Mention)), key=lambda item: item.start),
            characters=(*CAST, BOTH),
            place_ids=frozenset({PLACE_ID}),
            quotes=[item for item in found if isinstance(item, Quote)],
            events=[item for item in found if isinstance(item, Event)],
            narration=[item for item in found if isinstance(item, Narration)],
        )

    def words(self) -> Words:
        return Words(self.text, self.segments, self._trees())

    def scenes(self, *found: Quote | Event | Mention | Narration) -> list[Scene]:
        return list(find_scenes(self.words(), self.told(*found)))

    def scene(self, *found: Quote | Event | Mention | Narration) -> Scene:
        [one] = self.scenes(*found)
        return one

    def _trees(self) -> Predictions:
        spans = zip(self.segments.tokens.start, self.segments.tokens.end, strict=True)
        words = [self.text[start:end] for start, end in spans]
        head, relation = np.full(len(words), -1, np.int32), ["root"] * len(words)
        upos, xpos = ["VERB"] * len(words), ["VBD"] * len(words)
        for arc in filter(None, self.tree.split(", ")):
            tagged, *hanging = arc.split()
            word, _, tag = tagged.partition("/")
            i = words.index(word)
            if tag in {"VBN", "VBZ", "VBP", "POS"}:
                xpos[i] = tag
            elif tag:
                upos[i], xpos[i] = ("NOUN", tag) if tag == "NNS" else (tag, "NN")
            if hanging:
                relation[i], head[i] = hanging[0], words.index(hanging[1])
        return replace(
            predictions(self.text, self.segments, [], {}),
            head=head,
            relation=tuple(relation),
            upos=tuple(upos),
            xpos=tuple(xpos),
            lemma=tuple((self.lemmas or {}).get(word, word) for word in words),
        )
