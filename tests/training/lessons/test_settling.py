"""Learning what is settled together, in small. Skipped where torch is not installed."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch: pip install '.[train]'")

from conversed import conversation, told  # noqa: E402

from storyworld.heads.together import TogetherHead  # noqa: E402
from storyworld.predictions import Grid  # noqa: E402
from storyworld.training.lessons.settling import GridLesson, Meaning, Together, fit_together, lessons_of  # noqa: E402
from storyworld.training.recipe import SpeakerRecipe  # noqa: E402

RECIPE = SpeakerRecipe(name="tiny", corpora=(), tie_width=8, n_steps=6, tie_epochs=40, tie_rate=1e-2)


def exchange(seed: int, n: int = 24) -> tuple[np.ndarray, np.ndarray]:
    """Two people take turns, one of them first; only of every sixth line is it known who speaks it."""
    draw = np.random.default_rng(seed)
    speaker = (np.arange(n) + draw.integers(2)) % 2
    logs = np.full((n, 2), np.log(0.45), np.float32)
    for i in range(draw.integers(6), n, 6):
        logs[i] = np.log(0.04)
        logs[i, speaker[i]] = np.log(0.92)
    return speaker, logs


def lessons(seed: int) -> list[GridLesson]:
    speaker, logs = exchange(seed)
    everybody = np.arange(2, dtype=np.int32)
    meaning = Meaning(person=speaker.astype(np.int32), is_known=np.ones(len(speaker), bool), member=everybody)
    return lessons_of(told(conversation(len(speaker), 2), logs), meaning)


def head(weights: dict[str, np.ndarray]) -> TogetherHead:
    return TogetherHead({f"together.{name}": weight for name, weight in weights.items()})


def grid(seed: int) -> Grid:
    return lessons(seed)[0].grid


def test_turns_are_learned_and_settle_lines_of_which_nothing_is_known() -> None:
    learned = head(fit_together([lessons(seed) for seed in range(12)], RECIPE))
    right = [(learned(grid(seed)).argmax(1) == exchange(seed)[0]).mean() for seed in range(20, 30)]
    alone = [(exchange(seed)[1].argmax(1) == exchange(seed)[0]).mean() for seed in range(20, 30)]
    assert np.mean(right) > 0.95
    assert np.mean(alone) < 0.7


def test_the_head_settles_as_the_network_does() -> None:
    torch.manual_seed(2)
    network = Together(8, 4, 0.0).eval()
    for layer in (network.tie, network.second):
        torch.nn.init.normal_(layer.weight)
    lesson = lessons(3)[0]
    same = head({name: weight.detach().numpy() for name, weight in network.state_dict().items()})
    assert np.allclose(same(lesson.grid), network(lesson.tensors())[-1].detach().numpy(), atol=1e-4)


def test_what_is_settled_stays_and_is_asked() -> None:
    """A line that is settled is what it was for all others, whatever they believe."""
    items = told(conversation(3, 2), np.log(np.array([[0.9, 0.05], [0.5, 0.4], [0.5, 0.4]], np.float32)))
    items.is_settled[0] = True
    found = lessons_of(items, Meaning(np.zeros(3, np.int32), np.ones(3, bool), np.arange(2, dtype=np.int32)))[0]
    assert 0 not in found.grid.one
    assert 0 in found.grid.other
    assert found.counts.tolist() == [False, True, True]


def test_without_anything_to_settle_nothing_is_learned() -> None:
    assert fit_together([[], []], RECIPE) == {}
