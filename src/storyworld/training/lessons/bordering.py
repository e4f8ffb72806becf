"""Learns where scenes begin, from labels and from texts that mark it: the networks are to find what was taken out."""

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
import torch
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from storyworld.formats import Document, document_from_text
from storyworld.heads.borders import LARGEST, POOLS, REACH, BorderHead
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.speaking import rate_after
from storyworld.training.recipe import SceneRecipe
from storyworld.training.texts.readings import predicted, segmented
from storyworld.world import build_world
from storyworld.world.language.words import SCENE_OPENERS, Words
from storyworld.world.scenes.bordersigns import UNKNOWN, border_signs, sentences_of

Floats = NDArray[np.float32]
Weights = dict[str, Floats]
OPENS = 0
"""The sign that tells whether a sentence opens a paragraph."""
_CAPITALS = 6
_LEAST_DEVIATION = 1e-3
_EVERY = 7
UNMARKED = 0.1
"""From so probable a border on, a text that marks none there may leave it unmarked."""
_NEAR = 3
"""A mark so many sentences from where a border is seen is the one that was meant."""
_APART = 10
_LEAST = 0.02
"""Below this nobody asks whether a border is there."""
_NEWTON_STEPS = 25
_RIDGE = 1.0
_SURE = 20.0


class Lesson(Struct, frozen=True):
    """The sentences of a text without its marks.

    *Shapes:* `vectors` (sentences, 2 * width of words), as `heads.borders` makes them; `signs` (sentences, signs);
    `begins` (sentences,) tells where a scene begins.
    """

    vectors: NDArray[np.float16]
    signs: Floats
    begins: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.begins)


class Unmarked(Struct, frozen=True):
    """The paragraphs of a document and nothing else, and where in this text a scene begins that was marked.

    `paragraphs` are where each begins and ends in the document, and where it begins here.
    """

    text: str
    begins: list[int]
    paragraphs: list[tuple[int, int, int]]

    def moved(self, start: int) -> int:
        """Return where a place of the document is, or else the paragraph that follows it, or the last one."""
        at = min(bisect_right(self.paragraphs, start, key=lambda own: own[1]), len(self.paragraphs) - 1)
        first, _, here = self.paragraphs[at]
        return here + max(0, start - first)


def without_marks(document: Document) -> Unmarked:
    """Take everything but the paragraphs out of a document.

    The words in capitals with which some editions open a chapter become small, since they would tell.
    """
    parts: list[str] = []
    begins: list[int] = []
    paragraphs: list[tuple[int, int, int]] = []
    size, is_opening = 0, False
    for block in document.blocks:
        if block.kind in SCENE_OPENERS:
            is_opening = bool(parts)
        words = document.text[block.start : block.end].split()
        if block.kind != "paragraph" or not any(letter.isalnum() for word in words for letter in word):
            continue
        if is_opening:
            words = _in_small_letters(words)
            begins.append(size)
            is_opening = False
        parts.append(" ".join(words))
        paragraphs.append((block.start, block.end, size))
        size += len(parts[-1]) + 2
    return Unmarked("\n\n".join(parts), begins, paragraphs)


def _in_small_letters(words: list[str]) -> list[str]:
    for i, word in enumerate(words[:_CAPITALS]):
        letters = [letter for letter in word if letter.isalpha()]
        if len(letters) > 1 and not all(letter.isupper() for letter in letters):
            break
        if len(letters) > 1:
            words[i] = word.lower() if i else word.capitalize()
    return words


def raw_weights(width: int) -> Weights:
    """Return weights with which a predictor keeps sentences' vectors whole; `width` is that of words."""
    return {"about.weight": np.eye(2 * width, dtype=np.float32), "about.bias": np.zeros(2 * width, np.float32)}


def lesson_of(predictor: Predictor, document: Document, scenes: Sequence[int] | None = None) -> Lesson | None:
    """Return what a text teaches; the predictor has `raw_weights`.

    `scenes` are where the document's scenes begin by its labels, the first aside. Without them what it marks counts,
    and a text that marks nothing teaches nothing: None.
    """
    unmarked = without_marks(document)
    text = unmarked.text
    begins = unmarked.begins if scenes is None else [unmarked.moved(start) for start in scenes]
    if scenes is None and not begins:
        return None
    segments, words, quotes = segmented(document_from_text(text))
    found = predicted(predictor, segments, words, quotes)
    layers = build_world(text, segments, 0.0, replace(found, borders=None))
    read = Words(text, segments, found)
    sentences = sentences_of(read)
    starts = np.array(read.start)[sentences.first]
    is_start = np.zeros(len(sentences), bool)
    is_start[np.clip(np.searchsorted(starts, begins), 0, len(starts) - 1)] = True
    assert found.borders is not None  # noqa: S101 - such a predictor always has them
    return Lesson(
        vectors=found.borders.at(sentences.first).astype(np.float16),
        signs=border_signs(read, sentences, layers.mentions, layers.characters, layers.quotes),
        begins=is_start,
    )


class BorderNetwork(nn.Module):
    """Scores the sentences of some stretches; `heads.borders` has the same in NumPy."""

    def __init__(self, n_signs: int, n_vector: int, recipe: SceneRecipe) -> None:
        super().__init__()
        self.about = nn.Linear(n_vector, recipe.about)
        self.inside = nn.Linear(n_signs + recipe.about, recipe.width)
        self.around = nn.Conv1d(recipe.width, recipe.width, 2 * REACH)
        self.pools = nn.Linear(2 * len(POOLS) * recipe.about, recipe.width)
        self.last = nn.Linear(recipe.width, 1)
        self.dropout = nn.Dropout(recipe.dropout)
        self.vector_dropout = nn.Dropout(recipe.vector_dropout)

    def forward(self, signs: Tensor, vectors: Tensor) -> Tensor:
        """Return the scores. *Shapes:* (stretches, sentences, signs), (stretches, sentences, 2 * width of words)."""
        about = self.about(self.vector_dropout(vectors))
        inside = self.dropout(F.relu(self.inside(torch.cat([signs, about], 2))))
        around = self.around(F.pad(inside.transpose(1, 2), (REACH, REACH - 1))).transpose(1, 2)
        seen = around + self.pools(_compared(about))
        scores: Tensor = self.last(self.dropout(F.relu(seen)))[..., 0]
        return scores


def _compared(about: Tensor) -> Tensor:
    """Return what `heads.borders.compared` does, for some stretches."""
    n_stretches, n, width = about.shape
    sums = torch.cat([torch.zeros(n_stretches, 1, width), about.cumsum(1)], 1)
    at = torch.arange(n)
    pools = []
    for reach in POOLS:
        low, high = (at - reach).clamp(min=0), (at + reach).clamp(max=n)
        before = (sums[:, at] - sums[:, low]) / (at - low).clamp(min=1)[:, None]
        after = (sums[:, high] - sums[:, at]) / (high - at)[:, None]
        pools += [(before - after).abs(), before * after]
    return torch.cat(pools, 2)


class _Scale(Struct, frozen=True):
    """Means and deviations of signs and vectors."""

    signs: tuple[Floats, Floats]
    vectors: tuple[Floats, Floats]


def learn_borders(lessons: Sequence[Lesson], recipe: SceneRecipe, labelled: Sequence[Lesson] = ()) -> Weights:
    """Train the networks and return their layers by name. The same weights for the same lessons and recipe.

    Of those that are `labelled` all borders are known, of the others those that were marked. Each half of the texts is
    read by networks that were trained on the other half; so it becomes known how often a scene begins where the
    networks see a border: in labelled texts where there are any, else by the marks.
    """
    scores, is_near = [], []
    told = labelled or lessons
    for k in range(2):
        own = told[k::2]
        head = BorderHead(_fitted(lessons[1 - k :: 2] or lessons, labelled[1 - k :: 2], recipe))
        for lesson in own:
            probable = _probable(head, lesson).astype(np.float64)
            peaks = _peaks(np.where(lesson.signs[:, OPENS] > 0, probable, 0))
            odds = probable[peaks] / np.maximum(1 - probable[peaks], np.exp(-_SURE))
            scores.append(np.log(odds))
            is_near.append(np.convolve(lesson.begins, np.ones(2 * _NEAR + 1), "same")[peaks] > 0)
    calibration = np.array(_calibrated(np.concatenate(scores), np.concatenate(is_near)), np.float32)
    return _fitted(lessons, labelled, recipe) | {"calibration": calibration}


def _fitted(lessons: Sequence[Lesson], labelled: Sequence[Lesson], recipe: SceneRecipe) -> Weights:
    """Train on both.

    Where networks that know the labelled texts alone see a border that another does not mark, that one says nothing.
    """
    told = None
    if labelled and lessons:
        head = BorderHead(fit_borders(labelled, replace(recipe, n_epochs=recipe.times * recipe.n_epochs)))
        told = [own.begins | (_probable(head, own) < UNMARKED) for own in lessons]
        told += [np.ones(len(own), bool) for own in labelled] * recipe.times
    return fit_borders([*lessons, *[*labelled] * recipe.times], recipe, told)


def _probable(head: BorderHead, lesson: Lesson) -> Floats:
    return head(head.project(lesson.vectors.astype(np.float32)), lesson.signs)


def _peaks(probable: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the sentences, the first aside, than which none of their neighbours is more probable."""
    padded = np.pad(probable, _APART)
    highest = np.lib.stride_tricks.sliding_window_view(padded, 2 * _APART + 1).max(axis=1)
    found = np.flatnonzero((probable == highest) & (probable > _LEAST))
    return found[found > 0]


def _calibrated(scores: NDArray[np.float64], is_near: NDArray[np.bool_]) -> tuple[float, float]:
    """Return slope and shift that make scores log odds of a mark near by: logistic regression by Newton's method."""
    rows = np.stack([scores, np.ones(len(scores))], axis=1)
    found = np.array([1.0, 0.0])
    for _ in range(_NEWTON_STEPS):
        probable = 1 / (1 + np.exp(-np.clip(rows @ found, -_SURE, _SURE)))
        curve = (rows * (probable * (1 - probable))[:, None]).T @ rows + _RIDGE * np.eye(2)
        step = np.linalg.solve(curve, rows.T @ (is_near - probable) - _RIDGE * (found - [1.0, 0.0]))
        # Where scores tell marks without fail, whole steps would leap over the best place.
        found += step / max(1.0, float(np.linalg.norm(step)))
    return float(found[0]), float(found[1])


def fit_borders(
    lessons: Sequence[Lesson], recipe: SceneRecipe, told: Sequence[NDArray[np.bool_]] | None = None
) -> Weights:
    """Train the networks, each from another beginning, and return their layers by name, not calibrated.

    `told` tells of which sentences of each lesson it is known whether a scene begins there; of all, without it.
    """
    scale = _scale(lessons)
    known = told or [np.ones(len(lesson), bool) for lesson in lessons]
    ready = [_ready(lesson, scale, own) for lesson, own in zip(lessons, known, strict=True)]
    networks = [_fit(ready, recipe, recipe.seed + k) for k in range(recipe.n_networks)]
    return _exported(networks, scale)


class _Ready(Struct, frozen=True):
    """Columns of a text as a network reads them; `unknown` is the sign `OPENS` where it tells nothing."""

    signs: Floats
    vectors: NDArray[np.float16]
    begins: Floats
    told: NDArray[np.bool_]
    opens: NDArray[np.bool_]
    unknown: float


def _ready(lesson: Lesson, scale: _Scale, told: NDArray[np.bool_]) -> _Ready:
    signs = np.clip((lesson.signs - scale.signs[0]) / scale.signs[1], -LARGEST, LARGEST)
    vectors = (lesson.vectors.astype(np.float32) - scale.vectors[0]) / scale.vectors[1]
    return _Ready(
        signs=signs.astype(np.float32),
        vectors=vectors.astype(np.float16),
        begins=lesson.begins.astype(np.float32),
        told=told,
        opens=lesson.signs[:, OPENS] > 0,
        unknown=float((UNKNOWN - scale.signs[0][OPENS]) / scale.signs[1][OPENS]),
    )


def _scale(lessons: Sequence[Lesson]) -> _Scale:
    signs = np.concatenate([lesson.signs for lesson in lessons]).astype(np.float64)
    # A part of them is as good as all, and all would take a gigabyte.
    vectors = np.concatenate([lesson.vectors[::_EVERY].astype(np.float64) for lesson in lessons])
    means = [
        (rows.mean(0).astype(np.float32), (rows.std(0) + _LEAST_DEVIATION).astype(np.float32))
        for rows in (signs, vectors)
    ]
    return _Scale(*means)


def _fit(items: Sequence[_Ready], recipe: SceneRecipe, seed: int) -> BorderNetwork:
    torch.manual_seed(seed)
    draw = np.random.default_rng(seed)
    network = BorderNetwork(items[0].signs.shape[1], items[0].vectors.shape[1], recipe)
    places = [
        (k, at)
        for k, item in enumerate(items)
        for at in range(0, max(1, len(item.begins) - recipe.stretch // 2), recipe.stretch)
    ]
    n_steps = recipe.n_epochs * -(-len(places) // recipe.batch)
    optimizer = torch.optim.AdamW(network.parameters(), recipe.rate, weight_decay=recipe.weight_decay)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_after(step / n_steps))
    for _ in range(recipe.n_epochs):
        draw.shuffle(places)
        for first in range(0, len(places), recipe.batch):
            signs, vectors, begins, weight = _batch(items, places[first : first + recipe.batch], recipe, draw)
            errors = F.binary_cross_entropy_with_logits(network(signs, vectors), begins, weight, reduction="sum")
            optimizer.zero_grad()
            (errors / weight.sum().clamp(min=1)).backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return network.eval()


def _batch(
    items: Sequence[_Ready], places: Sequence[tuple[int, int]], recipe: SceneRecipe, draw: np.random.Generator
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return stretches that begin near some places. In some of them nothing tells where paragraphs begin."""
    one, size = items[0], (len(places), recipe.stretch)
    signs = np.zeros((*size, one.signs.shape[1]), np.float32)
    vectors = np.zeros((*size, one.vectors.shape[1]), np.float32)
    begins, weight = np.zeros(size, np.float32), np.zeros(size, np.float32)
    for row, (k, at) in enumerate(places):
        item = items[k]
        n, shift = len(item.begins), int(draw.integers(-recipe.stretch // 2, recipe.stretch // 2))
        own = slice(max(0, min(at + shift, n - recipe.stretch)), n)
        own = slice(own.start, min(n, own.start + recipe.stretch))
        here = slice(0, own.stop - own.start)
        signs[row, here], vectors[row, here] = item.signs[own], item.vectors[own]
        begins[row, here], weight[row, here] = item.begins[own], item.told[own]
        if draw.random() < recipe.walls:
            signs[row, here, OPENS] = item.unknown
        else:
            weight[row, here] *= item.opens[own]
        weight[row, 0] = 0.0
    return torch.from_numpy(signs), torch.from_numpy(vectors), torch.from_numpy(begins), torch.from_numpy(weight)


def _exported(networks: Sequence[BorderNetwork], scale: _Scale) -> Weights:
    """Return the layers as `heads.borders` reads them; the scale of vectors is within the first."""
    mean, deviation = scale.vectors
    weights: Weights = {
        "signs.mean": scale.signs[0],
        "signs.deviation": scale.signs[1],
        "calibration": np.array([1.0, 0.0], np.float32),
    }
    about = [network.about.weight.detach().numpy() / deviation for network in networks]
    biases = [n.about.bias.detach().numpy() - own @ mean for n, own in zip(networks, about, strict=True)]
    weights |= {"about.weight": np.concatenate(about), "about.bias": np.concatenate(biases)}
    for k, network in enumerate(networks):
        for name, tensor in network.state_dict().items():
            if not name.startswith("about."):
                weights[f"{k}.{name}"] = tensor.numpy()
    return weights
