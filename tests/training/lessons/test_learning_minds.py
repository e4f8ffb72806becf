import numpy as np
import pytest

pytest.importorskip("torch")

from segmented import document
from storyworld.predictions import Predictions
from storyworld.training.lessons.minds import learn_minds

TELLER = "I noticed the boat. I waited. She smiled, and he smiled, and she waited. I noticed her. "
OTHER = "She noticed the boat. He noticed it. She noticed him. She waited and he waited. "


class Predictor:
    """Takes the word behind each pronoun for its verb."""

    def predict(self, words: list[str], *_: object) -> Predictions:
        n = len(words)
        is_subject = [word.lower() in ("i", "she", "he") for word in words]
        return Predictions(
            upos=("X",) * n,
            xpos=("X",) * n,
            lemma=tuple(word.lower().removesuffix("d").removesuffix("e") for word in words),
            head=np.array([i + 1 if own else -1 for i, own in enumerate(is_subject)], np.int32),
            relation=tuple("nsubj" if own else "root" for own in is_subject),
            event=np.zeros(n, np.float32),
            mentions=(),
        )


def learned(*texts: str) -> dict[str, float]:
    return learn_minds(Predictor(), map(document, texts))  # type: ignore[arg-type]


def test_what_the_teller_does_and_others_do_not_is_learned() -> None:
    found = learned(TELLER * 5)
    assert found.keys() == {"notic<"}
    assert found["notic<"] > 1


def test_stories_told_by_nobody_teach_nothing() -> None:
    assert learned(OTHER * 5) == {}
    assert learned(TELLER * 5, OTHER * 20) == learned(TELLER * 5)


def test_what_stands_in_speech_is_not_told() -> None:
    assert learned('"I noticed the boat. I noticed her," said Tove. ' * 5) == {}


def test_what_was_seen_once_or_twice_is_no_sign() -> None:
    assert learned(TELLER) == {}
