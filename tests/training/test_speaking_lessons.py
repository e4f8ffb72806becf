"""Learning who speaks, in small. Skipped where torch is not installed."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from goldcorpora import write_pdnc  # noqa: E402
from storyworld.bundle.loading import SPEAKERS, held_out, load_bundle  # noqa: E402
from storyworld.errors import DataError  # noqa: E402
from storyworld.heads.speakers import SpeakerHead  # noqa: E402
from storyworld.training.recipe import SpeakerRecipe  # noqa: E402
from storyworld.training.speakerrun import SpeakerRun  # noqa: E402
from storyworld.training.speaking import Examples, SpeakerNetwork, fit  # noqa: E402
from tinybundle import tiny_bundle  # noqa: E402

RECIPE = SpeakerRecipe(name="tiny", corpora=("pdnc",), width=16, n_epochs=30, batch=8, folds={"mill": ("Mill",)})


def quotations(n: int, seed: int) -> Examples:
    """Three candidates for each quotation; whoever has the higher first feature speaks it."""
    features = np.random.default_rng(seed).standard_normal((3 * n, 4)).astype(np.float16)
    best = features[:, 0].reshape(n, 3).argmax(1)
    right = (np.arange(3)[None] == best[:, None]).reshape(-1)
    return Examples(features, right, np.arange(0, 3 * n + 1, 3))


def test_what_tells_the_speaker_is_learned() -> None:
    head = SpeakerHead(fit([quotations(60, 1), quotations(60, 2)], RECIPE))
    unseen = quotations(50, 3)
    best = head(unseen.features.astype(np.float32)).reshape(-1, 3).argmax(1)
    assert (best == unseen.right.reshape(-1, 3).argmax(1)).mean() > 0.9


def test_the_same_lessons_give_the_same_weights() -> None:
    one, other = (fit([quotations(20, 1)], RECIPE) for _ in range(2))
    assert all(np.array_equal(one[name], other[name]) for name in one)


def test_the_head_scores_as_the_network_does() -> None:
    network = SpeakerNetwork(4, 16, 0.0).eval()
    rows = torch.randn(7, 4)
    head = SpeakerHead({name: weight.detach().numpy() for name, weight in network.state_dict().items()})
    assert np.allclose(head(rows.numpy()), network(rows).detach().numpy(), atol=1e-5)


def test_a_run_becomes_bundles_that_say_what_they_have_not_seen(tmp_path: Path) -> None:
    write_pdnc(tmp_path / "pdnc")
    run = SpeakerRun(RECIPE, tmp_path, tmp_path / "run", tiny_bundle(tmp_path / "tiny"), 1)
    weights = load_bundle(run.train(None)).speaker_weights
    assert set(weights) == set(SpeakerNetwork(4, 16, 0.0).state_dict())
    folder = run.train("mill")
    assert held_out(tmp_path / "run" / "folds") == {"Mill": str(folder)}
    assert (folder / SPEAKERS).is_file()
    with pytest.raises(DataError, match="no fold sea; there are: mill"):
        run.train("sea")
