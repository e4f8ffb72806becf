from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyworld.heads.trees import are_trees, best_tree, decode_trees


def is_tree(heads: np.ndarray) -> bool:
    return bool(are_trees(heads, [(0, len(heads))])[0])


def best_by_trying_all(scores: np.ndarray, root: int) -> float:
    n = len(scores)
    trees = (heads for heads in product(range(n), repeat=n) if heads[root] == root and is_tree(np.array(heads)))
    return max(sum(scores[word, head] for word, head in enumerate(heads) if word != root) for heads in trees)


@given(n=st.integers(1, 5), seed=st.integers(0, 10_000), data=st.data())
@settings(max_examples=60, deadline=None)
def test_no_tree_is_better_than_the_one_that_is_chosen(n: int, seed: int, data: st.DataObject) -> None:
    scores = np.random.default_rng(seed).normal(size=(n, n)).astype(np.float32)
    root = data.draw(st.integers(0, n - 1))
    heads = best_tree(scores, root)
    assert is_tree(heads)
    assert heads[root] == root
    found = sum(float(scores[word, head]) for word, head in enumerate(heads) if word != root)
    assert found == pytest.approx(best_by_trying_all(scores, root), abs=1e-5)


@given(seed=st.integers(0, 10_000), n=st.integers(2, 30))
@settings(max_examples=50, deadline=None)
def test_every_sentence_becomes_one_tree(seed: int, n: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(n, n)).astype(np.float32)
    border = n // 2
    heads = decode_trees(scores, [(0, border), (border, n)])
    assert is_tree(heads[:border])
    assert is_tree(heads[border:] - border)


def test_words_of_other_sentences_are_never_heads() -> None:
    scores = np.zeros((4, 4), np.float32)
    scores[0, 3] = scores[3, 0] = 50
    heads = decode_trees(scores, [(0, 2), (2, 4)])
    assert set(heads[:2]) <= {0, 1}
    assert set(heads[2:]) <= {2, 3}


@pytest.mark.parametrize(
    ("heads", "is_one"), [([0, 0, 1], True), ([0, 1, 1], False), ([1, 2, 0], False), ([0, 2, 1], False), ([0], True)]
)
def test_a_tree_has_one_root_and_no_circle(heads: list[int], is_one: bool) -> None:
    assert is_tree(np.array(heads)) == is_one


def test_each_sentence_of_a_window_is_judged_by_itself() -> None:
    heads = np.array([0, 0, 3, 2, 4, 4, 5, 7])
    assert are_trees(heads, [(0, 2), (2, 4), (4, 7), (7, 8)]).tolist() == [True, False, True, True]
