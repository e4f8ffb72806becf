from pathlib import Path

import numpy as np
import pytest

from storyworld.bundle.loading import load_bundle
from storyworld.encoding.encoder import Encoder
from storyworld.errors import DataError
from storyworld.training.packing.bundling import write_bundle
from storyworld.training.packing.recovering import recovered_weights
from tinybundle import DESCRIPTION, tiny_bundle, tiny_weights, write_vocabulary

WORDS = "the captain said it .".split()


def test_every_parameter_comes_back_as_its_eight_bits_have_it(tmp_path: Path) -> None:
    found, weights = recovered_weights(tiny_bundle(tmp_path / "tiny")), tiny_weights()
    assert found.keys() == weights.keys()
    for name, array in weights.items():
        assert found[name].shape == array.shape, name
        # A step is at most the 64th part of the largest: two neighbours of one sign share a byte's range.
        assert np.abs(found[name] - array).max() <= np.abs(array).max() / 60 + 1e-7, name


def test_a_bundle_of_what_came_back_reads_as_the_first(tmp_path: Path) -> None:
    bundle = tiny_bundle(tmp_path / "tiny")
    write_vocabulary(tmp_path / "vocabulary.txt")
    write_bundle(tmp_path / "again", recovered_weights(bundle), DESCRIPTION, tmp_path / "vocabulary.txt", "card")
    both = bundle, load_bundle(tmp_path / "again")
    one, other = (next(iter(Encoder(own, 1).windows(WORDS, [(0, 5)]))) for own in both)
    assert one.outputs.keys() == other.outputs.keys()
    assert np.allclose(one.outputs["vectors"], other.outputs["vectors"], atol=0.05)
    assert not np.allclose(one.outputs["vectors"], 0)


def test_weights_that_are_no_bytes_are_refused(tmp_path: Path) -> None:
    write_vocabulary(tmp_path / "vocabulary.txt")
    folder = tmp_path / "floats"
    write_bundle(folder, tiny_weights(), DESCRIPTION, tmp_path / "vocabulary.txt", "card", int8=False)
    with pytest.raises(DataError, match="not in eight bits"):
        recovered_weights(load_bundle(folder))
