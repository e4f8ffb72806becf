"""Learns who speaks and who hears from works that tell: small networks over the candidates of each quotation."""

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from msgspec import Struct
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from storyworld.formats import document_from_text
from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.heads.speakers import HEARERS, SPEAKERS, CandidateHead
from storyworld.heads.together import TOGETHER
from storyworld.segmenting.dialogue import Quotation
from storyworld.training.lessons.meanings import meaning_of
from storyworld.training.lessons.settling import GridLesson, Meaning, fit_together, lessons_of
from storyworld.training.recipe import SpeakerRecipe
from storyworld.training.texts.readings import gold_people, predicted, segmented
from storyworld.world import speaker_candidates
from storyworld.world.speech.attribution.hearing import hearing, speaker_logs
from storyworld.world.speech.attribution.items import Items

WARMUP_SHARE = 0.1
_IMPOSSIBLE = -1e9
_ROWS = 65536
_MANY = 1 << 32


class Examples(Struct, frozen=True):
    """The quotations of a work with their candidates, and what the corpus says of them.

    `items` is what is settled together, and `meaning` who that is. `number` has the quotations' numbers among all.
    *Shapes:* `features` (rows, features); `member` (rows,); `speaks` and `hears` (rows,) tell which rows are the
    speaker's and the addressees'; `start` (quotations + 1,) where the rows of each quotation begin; `paragraph`,
    `number`, `has_speaker` and `has_hearers` (quotations,), the last two whether the corpus tells.
    """

    features: NDArray[np.float16]
    member: NDArray[np.int32]
    speaks: NDArray[np.bool_]
    hears: NDArray[np.bool_]
    start: NDArray[np.int64]
    paragraph: NDArray[np.int32]
    has_speaker: NDArray[np.bool_]
    has_hearers: NDArray[np.bool_]
    number: NDArray[np.int64]
    items: Items
    meaning: Meaning

    def __len__(self) -> int:
        return len(self.start) - 1

    def rows(self, quotation: int) -> slice:
        """Return the rows of a quotation."""
        return slice(int(self.start[quotation]), int(self.start[quotation + 1]))


class CandidateNetwork(nn.Module):
    """Scores rows of features; `heads.speakers` has the same in NumPy."""

    def __init__(self, n_features: int, width: int, dropout: float) -> None:
        super().__init__()
        self.first = nn.Linear(n_features, width)
        self.second = nn.Linear(width, width)
        self.last = nn.Linear(width, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, rows: Tensor) -> Tensor:
        """Return the scores. *Shapes:* (rows, features); (rows,)."""
        x = self.dropout(F.relu(self.first(rows)))
        x = self.dropout(F.relu(self.second(x)))
        return self.last(x)[:, 0]


class Loader(Protocol):
    """A corpus of the room `gold`."""

    def names(self, folder: Path) -> list[str]:
        """Return the works in a folder."""

    def load(self, folder: Path, name: str) -> GoldWork:
        """Read one of them."""


def examples_of(predictor: Predictor, work: GoldWork) -> Examples | None:
    """Return what a work teaches, None where nobody speaks in it."""
    segments, words, quotes = segmented(document_from_text(work.story.text))
    found, layers = speaker_candidates(work.story.text, segments, predicted(predictor, segments, words, quotes))
    blocks = found.rows
    if not blocks:
        return None
    number, member = (
        np.concatenate(columns) for columns in zip(*((b.number, b.pairs.member) for b in blocks), strict=True)
    )
    gold = _gold(segments.quotations, work.quotations or ())
    own, start = np.unique(number, return_index=True)
    wanted = [gold[q] for q in own]
    known = gold_people(work, layers)
    people = [known.get(m) for m in member.tolist()]
    index = np.repeat(np.arange(len(own)), np.diff([*start, len(number)]))
    hearers = [_hearers(work, quotation) for quotation in wanted]
    return Examples(
        features=np.concatenate([block.features for block in blocks]).astype(np.float16),
        member=member,
        speaks=np.array([_is(wanted[i], person) for i, person in zip(index, people, strict=True)], bool),
        hears=np.array([person in hearers[i] for i, person in zip(index, people, strict=True)], bool),
        start=np.append(start, len(number)),
        paragraph=np.array([segments.quotations[q].paragraph for q in own], np.int32),
        has_speaker=np.array([quotation is not None and quotation.speaker is not None for quotation in wanted], bool),
        has_hearers=np.array([bool(own) for own in hearers], bool),
        number=own.astype(np.int64),
        items=found.items,
        meaning=meaning_of(work, found, known, gold),
    )


def _is(quotation: GoldQuotation | None, person: str | None) -> bool:
    return quotation is not None and person is not None and quotation.speaker == person


def _hearers(work: GoldWork, quotation: GoldQuotation | None) -> frozenset[str]:
    return frozenset(() if quotation is None else quotation.addressees or ()) - work.unknown_speakers


def _gold(quotations: Sequence[Quotation], gold: Sequence[GoldQuotation]) -> list[GoldQuotation | None]:
    """Return, for each of our quotations, the gold one that shares most with it."""
    parts = sorted(((part, own) for own in gold for part in own.parts), key=lambda item: item[0])
    found: list[GoldQuotation | None] = []
    at = 0
    for quotation in quotations:
        while at < len(parts) and parts[at][0].end <= quotation.start:
            at += 1
        best, shared = None, 0
        for part, own in itertools.islice(parts, at, None):
            if part.start >= quotation.end:
                break
            common = min(part.end, quotation.end) - max(part.start, quotation.start)
            if common > shared:
                best, shared = own, common
        found.append(best)
    return found


Weights = dict[str, NDArray[np.float32]]


class Lesson(Struct, frozen=True):
    """A work with the features that a network is given of it; of `known` quotations the corpus tells what is learned.

    Each of them is drawn so many `times` in an epoch. *Shapes:* features (rows, features); known (quotations,).
    """

    work: Examples
    features: NDArray[np.float16]
    known: NDArray[np.bool_]
    times: int = 1


def learn_speech(
    works: Sequence[Examples], recipe: SpeakerRecipe, times: Sequence[int] = (), tie_times: Sequence[int] = ()
) -> Weights:
    """Train all networks and return their layers by name. The same weights for the same works and recipe.

    Quotations of each work are drawn so many `times` in an epoch, what is settled together so many `tie_times`, once
    where nothing is said. That, and who hears, is learned from what is likely of speakers by networks that have not
    seen the work: each half of the works is read by a network of the other half.
    """
    all_times, all_tie_times = times or [1] * len(works), tie_times or [1] * len(works)
    weights = {f"{SPEAKERS}.{name}": w for name, w in fit_speakers(works, recipe, all_times).items()}
    halves = [range(0, len(works), 2), range(1, len(works), 2)]
    logs: list[NDArray[np.float64]] = []
    for own, other in (halves, halves[::-1]):
        taught = other if len(other) else own
        network = _scorer(fit_speakers([works[i] for i in taught], recipe, [all_times[i] for i in taught]))
        logs += [speaker_logs(works[i].member, works[i].start, _scores(network, works[i].features)) for i in own]
    read = list(itertools.chain(*halves))
    heard = [works[i] for i in read]
    grids = [_together(work, own) for work, own in zip(heard, logs, strict=True)]
    learned = fit_together(grids, recipe, [all_tie_times[i] for i in read])
    weights |= {f"{TOGETHER}.{name}": w for name, w in learned.items()}
    if not any(work.has_hearers.any() for work in works):
        return weights
    learned = fit_hearers(heard, logs, recipe, [all_times[i] for i in read])
    return weights | {f"{HEARERS}.{name}": w for name, w in learned.items()}


def _together(work: Examples, logs: NDArray[np.float64]) -> list[GridLesson]:
    number = np.repeat(work.number, np.diff(work.start))
    return lessons_of(work.items.with_speakers(number, work.member, logs), work.meaning)


def fit_speakers(works: Sequence[Examples], recipe: SpeakerRecipe, times: Sequence[int] = ()) -> Weights:
    """Train the network that scores who speaks."""
    chosen = zip(works, times or [1] * len(works), strict=True)
    return _fit_speakers([Lesson(work, work.features, work.has_speaker, n) for work, n in chosen], recipe)


def _fit_speakers(lessons: Sequence[Lesson], recipe: SpeakerRecipe) -> Weights:
    def loss(scores: Tensor, batch: "_Batch") -> Tensor:
        return _speaker_loss(scores, batch.speaks, batch.quotation, recipe.nobody)

    return _fit(lessons, recipe, loss)


def _told(
    works: Sequence[Examples], logs: Sequence[NDArray[np.float64]]
) -> Iterator[tuple[Examples, NDArray[np.float16]]]:
    """Yield each work with its features and who is likely to speak around."""
    for work, own in zip(works, logs, strict=True):
        further = hearing(work.member, work.start, work.paragraph, own).astype(np.float16)
        yield work, np.concatenate([work.features, further], axis=1)


def fit_hearers(
    works: Sequence[Examples], logs: Sequence[NDArray[np.float64]], recipe: SpeakerRecipe, times: Sequence[int] = ()
) -> Weights:
    """Train the network that scores who hears; `logs` are those of the speakers, as in `speaker_logs`."""
    told = zip(_told(works, logs), times or [1] * len(works), strict=True)
    lessons = [Lesson(work, features, work.has_hearers, n) for (work, features), n in told]

    def loss(scores: Tensor, batch: _Batch) -> Tensor:
        people, inverse = torch.unique(batch.quotation * _MANY + batch.member, return_inverse=True)
        hears = torch.zeros(len(people)).index_put((inverse,), batch.hears.float())
        return F.binary_cross_entropy_with_logits(_summed(scores, inverse, len(people)), hears)

    return _fit(lessons, recipe, loss)


class _Batch(Struct):
    """Rows of some quotations. *Shapes:* all (rows,) but the features; `quotation` counts from 0."""

    features: Tensor
    member: Tensor
    speaks: Tensor
    hears: Tensor
    quotation: Tensor


def _fit(lessons: Sequence[Lesson], recipe: SpeakerRecipe, loss: Callable[[Tensor, _Batch], Tensor]) -> Weights:
    torch.manual_seed(recipe.seed)
    network = CandidateNetwork(lessons[0].features.shape[1], recipe.width, recipe.dropout)
    n_drawn = sum(lesson.times * int(lesson.known.sum()) for lesson in lessons)
    n_steps = recipe.n_epochs * -(-n_drawn // recipe.batch)
    optimizer = torch.optim.AdamW(network.parameters(), recipe.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_after(step / n_steps))
    draw = np.random.default_rng(recipe.seed)
    for _ in range(recipe.n_epochs):
        for batch in _batches(lessons, recipe.batch, draw):
            error = loss(network(batch.features), batch)
            optimizer.zero_grad()
            error.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    return _weights(network)


def rate_after(done: float) -> float:
    """Return what share of the full rate holds when a share of the steps is done: up in a line, down in a cosine."""
    if done < WARMUP_SHARE:
        return max(done, 0.01) / WARMUP_SHARE
    return 0.5 * (1 + math.cos(math.pi * (done - WARMUP_SHARE) / (1 - WARMUP_SHARE)))


def _weights(network: CandidateNetwork) -> Weights:
    return {name: weight.detach().numpy() for name, weight in network.state_dict().items()}


def _scorer(weights: Weights) -> CandidateHead:
    return CandidateHead({f"{SPEAKERS}.{name}": weight for name, weight in weights.items()}, SPEAKERS)


def _scores(head: CandidateHead, features: NDArray[np.float16]) -> NDArray[np.float64]:
    blocks = [head(features[at : at + _ROWS].astype(np.float32)) for at in range(0, len(features), _ROWS)]
    return np.concatenate(blocks).astype(np.float64)


def _batches(lessons: Sequence[Lesson], size: int, draw: np.random.Generator) -> Iterator[_Batch]:
    order = np.array(
        [(w, q) for w, lesson in enumerate(lessons) for q in np.flatnonzero(lesson.known) for _ in range(lesson.times)]
    )
    draw.shuffle(order)
    for at in range(0, len(order), size):
        chosen = [(lessons[w].features, lessons[w].work, lessons[w].work.rows(q)) for w, q in order[at : at + size]]
        counts = [rows.stop - rows.start for *_, rows in chosen]
        yield _Batch(
            features=torch.from_numpy(np.concatenate([own[rows] for own, _, rows in chosen]).astype(np.float32)),
            member=torch.from_numpy(np.concatenate([work.member[rows] for _, work, rows in chosen]).astype(np.int64)),
            speaks=torch.from_numpy(np.concatenate([work.speaks[rows] for _, work, rows in chosen])),
            hears=torch.from_numpy(np.concatenate([work.hears[rows] for _, work, rows in chosen])),
            quotation=torch.from_numpy(np.repeat(np.arange(len(chosen)), counts)),
        )


def _speaker_loss(scores: Tensor, speaks: Tensor, quotation: Tensor, nobody: float) -> Tensor:
    """Return the mean negative log of the share that the speakers' rows have of all; nobody scores 0."""
    n = int(quotation[-1]) + 1
    everybody = torch.logaddexp(_summed(scores, quotation, n), torch.zeros(n))
    speaker = _summed(torch.where(speaks, scores, _IMPOSSIBLE), quotation, n)
    is_there = torch.zeros(n, dtype=torch.bool).index_put((quotation[speaks],), torch.tensor(True))
    return torch.where(is_there, everybody - speaker, nobody * everybody).mean()


def _summed(scores: Tensor, group: Tensor, n: int) -> Tensor:
    """Return the log of the sum of the rows' exponents for each of `n` groups."""
    largest = torch.full((n,), _IMPOSSIBLE).scatter_reduce(0, group, scores.detach(), "amax")
    sums = torch.zeros(n).scatter_add(0, group, torch.exp(scores - largest[group]))
    return largest + torch.log(sums)
