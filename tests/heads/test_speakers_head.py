import numpy as np
import pytest

from storyworld.errors import BundleError
from storyworld.heads.speakers import CandidateHead, speech_scorers


def test_a_row_is_scored_by_itself() -> None:
    draw = np.random.default_rng(1)
    sizes = {"first": (8, 5), "second": (8, 8), "last": (1, 8)}
    weights = {f"speakers.{name}.weight": draw.standard_normal(size).astype(np.float32) for name, size in sizes.items()}
    weights |= {
        f"speakers.{name}.bias": draw.standard_normal(size[0]).astype(np.float32) for name, size in sizes.items()
    }
    head, rows = CandidateHead(weights, "speakers"), draw.standard_normal((6, 5)).astype(np.float32)
    scores = head(rows)
    assert scores.shape == (6,)
    assert np.allclose(scores[2:3], head(rows[2:3]), atol=1e-6)
    assert len(set(scores.tolist())) == 6


def test_a_bundle_without_such_weights_has_no_scorers() -> None:
    assert speech_scorers({}) is None


def test_features_of_another_version_are_refused_in_a_sentence() -> None:
    sizes = {"first": (8, 5), "second": (8, 8), "last": (1, 8)}
    weights = {f"speakers.{name}.weight": np.zeros(size, np.float32) for name, size in sizes.items()}
    weights |= {f"speakers.{name}.bias": np.zeros(size[0], np.float32) for name, size in sizes.items()}
    with pytest.raises(BundleError, match="5 features of each candidate, and this version has 6"):
        CandidateHead(weights, "speakers")(np.zeros((2, 6), np.float32))
