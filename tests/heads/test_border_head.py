import numpy as np
import pytest

from storyworld.errors import BundleError
from storyworld.heads.borders import POOLS, REACH, BorderHead, border_head, compared, sentence_vectors

WIDTH, ABOUT, INSIDE, SIGNS = 6, 4, 5, 3


def weights(n_networks: int = 2) -> dict[str, np.ndarray]:
    draw = np.random.default_rng(7)
    sizes: dict[str, tuple[int, ...]] = {"about.weight": (n_networks * ABOUT, 2 * WIDTH)}
    sizes["about.bias"] = (n_networks * ABOUT,)
    for k in range(n_networks):
        sizes |= {f"{k}.inside.weight": (INSIDE, SIGNS + ABOUT), f"{k}.inside.bias": (INSIDE,)}
        sizes |= {f"{k}.around.weight": (INSIDE, INSIDE, 2 * REACH), f"{k}.around.bias": (INSIDE,)}
        sizes |= {f"{k}.pools.weight": (INSIDE, 2 * len(POOLS) * ABOUT), f"{k}.pools.bias": (INSIDE,)}
        sizes |= {f"{k}.last.weight": (1, INSIDE), f"{k}.last.bias": (1,)}
    found = {name: draw.standard_normal(size).astype(np.float32) for name, size in sizes.items()}
    plain = {"signs.mean": np.zeros(SIGNS), "signs.deviation": np.ones(SIGNS), "calibration": np.array([1.0, 0.0])}
    return found | {name: column.astype(np.float32) for name, column in plain.items()}


def rows(n: int, seed: int = 1, n_networks: int = 2) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    return (
        draw.standard_normal((n, n_networks * ABOUT)).astype(np.float32),
        draw.standard_normal((n, SIGNS)).astype(np.float32),
    )


def test_a_sentence_is_its_mean_and_that_of_its_first_words() -> None:
    words = np.arange(7, dtype=np.float32)[:, None] * np.ones((1, 2), np.float32)
    found = sentence_vectors(words, [(0, 1), (1, 7)])
    assert found[:, 0].tolist() == [0.0, 3.5]
    assert found[:, 2].tolist() == [0.0, 2.5]


def test_a_text_read_in_parts_has_the_same_vectors() -> None:
    head, words = BorderHead(weights()), np.random.default_rng(2).standard_normal((9, WIDTH)).astype(np.float32)
    whole = head.about(words, [(0, 4), (4, 9)])
    parts = [head.about(words[:4], [(0, 4)]), head.about(words[4:], [(0, 5)])]
    assert np.allclose(whole, np.concatenate(parts), atol=1e-5)


def test_probabilities_hang_on_what_is_near_alone() -> None:
    head, (about, signs) = BorderHead(weights()), rows(80)
    found = head(about, signs)
    far = signs.copy()
    far[60:] += 1
    assert ((found > 0) & (found < 1)).all()
    assert np.allclose(found[:50], head(about, far)[:50], atol=1e-6)
    assert not np.allclose(found[60:], head(about, far)[60:], atol=1e-3)


def test_a_long_text_is_scored_block_by_block_as_if_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    head, (about, signs) = BorderHead(weights()), rows(200)
    at_once = head(about, signs)
    monkeypatch.setattr("storyworld.heads.borders._BLOCK", 37)
    assert np.allclose(at_once, head(about, signs), atol=1e-5)


def test_where_nothing_changes_nothing_differs() -> None:
    same = np.tile(np.array([[1.0, -2.0]], np.float32), (30, 1))
    pools = compared(same)
    assert np.allclose(pools[1:, :2], 0)
    assert np.allclose(pools[1:, 2:4], [1, 4])


def test_a_text_of_one_sentence_can_be_scored() -> None:
    assert BorderHead(weights())(*rows(1)).shape == (1,)


def test_calibration_moves_scores_and_keeps_their_order() -> None:
    plain = weights()
    about, signs = rows(40)
    low = BorderHead(plain | {"calibration": np.array([0.5, -2.0], np.float32)})(about, signs)
    assert (np.argsort(low) == np.argsort(BorderHead(plain)(about, signs))).all()
    assert low.max() < 0.7


def test_signs_of_another_version_are_refused_in_a_sentence() -> None:
    about, signs = rows(4)
    with pytest.raises(BundleError, match="3 signs of each sentence, and this version has 2"):
        BorderHead(weights())(about, signs[:, :2])


def test_a_bundle_without_such_weights_has_no_head() -> None:
    assert border_head({}) is None
