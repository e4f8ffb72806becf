import numpy as np
import pytest

pytest.importorskip("torch")

from segmented import document
from storyworld.encoding.encoder import Window
from storyworld.training.lessons.tones import learn_tone, tagged_lines

KIND = "“My dear girl, come in,” she said gently. "
HARD = "“Get out of my house,” he snapped. "
PLAIN = "“It is three o'clock now,” he said. "


class Encoder:
    """Its vectors tell whether a word is "dear"."""

    def windows(self, words: list[str], _: object) -> list[Window]:
        vectors = np.array([[float(word == "dear"), 1.0] for word in words], np.float32)
        return [Window(0, [(0, len(words))], {"vectors": vectors})]


def test_lines_are_taken_whose_tags_say_how_they_are_spoken() -> None:
    found = list(tagged_lines(document(KIND + HARD + PLAIN)))
    assert [(" ".join(words), is_tender) for words, is_tender in found] == [
        ("“ My dear girl , come in , ”", True),
        ("“ Get out of my house , ”", False),
    ]


def test_a_word_of_tender_lines_speaks_for_tenderness() -> None:
    weights = learn_tone(Encoder(), [document((KIND + HARD) * 40)])  # type: ignore[arg-type]
    assert len(weights) == 3
    assert weights[0] > 0 > weights[-1] + weights[1]


def test_too_few_lines_teach_nothing() -> None:
    assert learn_tone(Encoder(), [document(KIND + HARD)]) == ()  # type: ignore[arg-type]
