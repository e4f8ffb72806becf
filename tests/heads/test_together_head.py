import numpy as np
import pytest

from storyworld.errors import BundleError
from storyworld.heads.speakers import speech_scorers
from storyworld.heads.together import TogetherHead
from storyworld.predictions import Grid

N_SIGNS, N_KINDS, WIDTH = 2, 3, 4


def weights(tie: float, n_steps: int = 8) -> dict[str, np.ndarray]:
    """Return weights for two values of what is known of a pair: the first ties nothing, the second has the `tie`."""
    found = {
        "table.weight": np.eye(2, WIDTH),
        "inside.weight": np.eye(WIDTH),
        "inside.bias": np.zeros(WIDTH),
        "tie.weight": np.array([[0.0, tie, 0.0, 0.0]]),
        "tie.bias": np.zeros(1),
        "scale": np.ones(N_KINDS),
        "nobody": np.zeros(N_KINDS),
        "first.weight": np.zeros((5, N_SIGNS + N_KINDS)),
        "first.bias": np.zeros(5),
        "second.weight": np.zeros((1, 5)),
        "second.bias": np.zeros(1),
        "step": np.ones(n_steps),
    }
    return {f"together.{name}": weight.astype(np.float32) for name, weight in found.items()}


def grid(tied: bool, n_signs: int = N_SIGNS) -> Grid:
    """One item that is surely the first of two people, and one of which nothing is known."""
    return Grid(
        beliefs=np.log(np.array([[0.98, 0.01, 0.01], [0.45, 0.45, 0.1]], np.float32)),
        signs=np.zeros((2, 2, n_signs), np.float32),
        kind=np.zeros(2, np.int32),
        is_settled=np.array([True, False]),
        one=np.array([1], np.int32),
        other=np.array([0], np.int32),
        ties=np.array([[int(tied)]], np.int32),
    )


@pytest.mark.parametrize(("tie", "best"), [(3.0, 0), (-3.0, 1)])
def test_an_item_is_or_is_not_whom_another_one_is_by_what_they_have_to_do_with_each_other(
    tie: float, best: int
) -> None:
    shares = np.exp(TogetherHead(weights(tie))(grid(tied=True)))
    assert shares[1].argmax() == best
    assert np.allclose(shares.sum(1), 1.0, atol=1e-5)


def test_without_a_tie_it_stays_what_it_is_alone() -> None:
    shares = np.exp(TogetherHead(weights(3.0))(grid(tied=False)))
    assert np.allclose(shares[1], [0.45, 0.45, 0.1], atol=1e-5)


def test_a_grid_without_pairs_stays_as_it_is() -> None:
    alone = grid(tied=True)
    none = np.zeros(0, np.int32)
    alone = Grid(alone.beliefs, alone.signs, alone.kind, alone.is_settled, none, none, np.zeros((0, 1), np.int32))
    assert np.allclose(TogetherHead(weights(3.0))(alone), alone.beliefs, atol=1e-5)


def test_signs_of_another_version_are_refused_in_a_sentence() -> None:
    with pytest.raises(BundleError, match="2 signs of each person, and this version has 3"):
        TogetherHead(weights(1.0))(grid(tied=True, n_signs=3))


def test_a_bundle_may_have_no_such_weights() -> None:
    layers = {"first": (8, 5), "second": (8, 8), "last": (1, 8)}
    speakers = {f"speakers.{name}.weight": np.zeros(size, np.float32) for name, size in layers.items()}
    speakers |= {f"speakers.{name}.bias": np.zeros(size[0], np.float32) for name, size in layers.items()}
    alone, both = speech_scorers(speakers), speech_scorers(speakers | weights(1.0))
    assert alone is not None
    assert both is not None
    assert alone.together is None
    assert isinstance(both.together, TogetherHead)
