import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.world.language.trees import Trees

TEXT = "Mara ran and Piet sat ."


@pytest.fixture
def trees() -> Trees:
    """Two roots, of which one has three words that hang on it."""
    segments = cut_up(TEXT)
    told = predictions(TEXT, segments, [], {})
    head = np.array([1, -1, 4, 4, -1, 4], np.int32)
    return Trees(replace(told, head=head, relation=("nsubj", "root", "cc", "nsubj", "root", "punct")))


def test_children_are_the_words_that_hang_on_one_in_order(trees: Trees) -> None:
    assert [list(trees.children(i)) for i in range(6)] == [[], [0], [], [], [2, 3, 5], []]


def test_a_child_is_the_first_of_the_first_relation_that_there_is(trees: Trees) -> None:
    assert trees.child(4, "obj", "punct", "cc") == 5
    assert trees.child(4, "nsubj") == 3
    assert trees.child(1, "obj") is None
    assert trees.child(0, "nsubj") is None
