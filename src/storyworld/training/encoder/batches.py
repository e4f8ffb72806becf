"""Samples become batches of about as many pieces each."""

import random
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from storyworld.encoding.pieces import PieceTable, case_of
from storyworld.encoding.windows import WINDOW
from storyworld.heads.pairs import mention_table
from storyworld.training.encoder.linking import Chain, chain_of
from storyworld.training.encoder.multitask import Batch
from storyworld.training.texts.augment import augmented
from storyworld.training.texts.samples import COLUMNS, IGNORED, Sample

N_PIECES = 4096
"""Pieces in a batch, padding included, where nothing is trained."""
_POOL = 96
"""Samples that are sorted by length together, so that little is padded and batches still differ each time."""


def batches(
    samples: Sequence[Sample],
    table: PieceTable,
    draw: random.Random | None = None,
    n_pieces: int = N_PIECES,
    text_pieces: int = 0,
) -> Iterator[Batch]:
    """Yield batches: in order and unchanged, or, with `draw`, in any order and augmented.

    With `text_pieces`, windows of one text whose mentions are known stay together, in order, up to so many pieces.
    """
    order = list(samples)
    if draw is not None:
        order = [_fitting(sample, table, draw) for sample in samples]
    groups: list[list[Sample]] = []
    if text_pieces:
        groups = _by_text(order, table, text_pieces)
        order = [sample for sample in order if sample.links is None]
    if draw is not None:
        draw.shuffle(order)
    for start in range(0, len(order), _POOL):
        pool = order[start : start + _POOL]
        if draw is not None:
            pool.sort(key=lambda sample: _n_pieces(sample, table))
        groups += groups_of(pool, table, n_pieces)
    if draw is not None:
        draw.shuffle(groups)
    for group in groups:
        yield batch_of(group, table)


def _by_text(samples: Sequence[Sample], table: PieceTable, n_pieces: int) -> list[list[Sample]]:
    by_text: dict[str, list[Sample]] = {}
    for sample in samples:
        if sample.links is not None:
            by_text.setdefault(sample.text, []).append(sample)
    return [group for text in by_text.values() for group in groups_of(text, table, n_pieces)]


def _fitting(sample: Sample, table: PieceTable, draw: random.Random) -> Sample:
    changed = augmented(sample, draw)
    return changed if _n_pieces(changed, table) <= WINDOW else sample


def _n_pieces(sample: Sample, table: PieceTable) -> int:
    return sum(map(len, table.of(sample.words)))


def groups_of(samples: Sequence[Sample], table: PieceTable, n_pieces: int) -> list[list[Sample]]:
    """Return the samples in groups of at most so many pieces, padding included; a longer one is alone."""
    groups: list[list[Sample]] = []
    longest = 0
    for sample in samples:
        size = _n_pieces(sample, table) + 2
        longest = max(longest, size)
        if not groups or longest * (len(groups[-1]) + 1) > n_pieces:
            groups.append([])
            longest = size
        groups[-1].append(sample)
    return groups


def batch_of(samples: Sequence[Sample], table: PieceTable) -> Batch:
    """Pad samples to one size."""
    rows = [table.of(sample.words) for sample in samples]
    n_pieces = max(sum(map(len, row)) for row in rows) + 2
    n_words = max(map(len, rows))
    ids = np.zeros((len(rows), n_pieces), np.int64)
    cases = np.zeros_like(ids)
    mask = np.zeros((len(rows), n_pieces), bool)
    places = np.zeros((2, len(rows), n_words), np.int64)
    for i, (sample, row) in enumerate(zip(samples, rows, strict=True)):
        flat = [table.start, *(piece for word in row for piece in word), table.end]
        ids[i, : len(flat)] = flat
        mask[i, : len(flat)] = True
        counts = np.array([len(word) for word in row])
        ends = np.cumsum(counts) + 1
        cases[i, 1 : len(flat) - 1] = np.repeat([case_of(word) for word in sample.words], counts)
        places[0, i, : len(row)], places[1, i, : len(row)] = ends - counts, ends - 1
    spans = [(i, *mention[:4]) for i, sample in enumerate(samples) for mention in sample.mentions or ()]
    return Batch(
        ids=torch.from_numpy(ids),
        cases=torch.from_numpy(cases),
        mask=torch.from_numpy(mask),
        first=torch.from_numpy(places[0]),
        last=torch.from_numpy(places[1]),
        sentence=_padded([sample.sentence for sample in samples], n_words, -1),
        spans=torch.tensor(spans, dtype=torch.long).reshape(-1, 5),
        chains=chains_of(samples),
        has_mentions=torch.tensor([sample.mentions is not None for sample in samples]),
        **{name: _padded([getattr(sample, name) for sample in samples], n_words, IGNORED) for name in COLUMNS},
    )


def chains_of(samples: Sequence[Sample]) -> list[Chain]:
    """Return what is known of the mentions of each text in the batch; its windows are in order."""
    by_text: dict[str, list[int]] = {}
    for i, sample in enumerate(samples):
        if sample.links:
            by_text.setdefault(sample.text, []).append(i)
    return [_chain([(i, samples[i]) for i in rows]) for rows in by_text.values()]


def _chain(windows: Sequence[tuple[int, Sample]]) -> Chain:
    words: list[str] = []
    sentence: list[int] = []
    quote: list[int] = []
    rows: list[tuple[int, ...]] = []
    for i, sample in windows:
        at, n_sentences = len(words), sentence[-1] + 1 if sentence else 0
        rows += [(i, at, *mention) for mention in sample.links or ()]
        words += sample.words
        sentence += [n_sentences + number for number in sample.sentence]
        quote += sample.quote
    # Longer ones first, as in predictions.
    rows.sort(key=lambda row: (row[1] + row[2], -row[3]))
    spans = [(at + first, at + last + 1) for _, at, first, last, *_ in rows]
    table = mention_table(words, spans, [row[5] for row in rows], sentence, quote)
    offset = np.array([row[1] for row in rows])
    batch = np.array([row[0] for row in rows])
    places = np.stack([batch, table.first - offset, table.last - 1 - offset, table.head - offset], 1)
    first = windows[0][1]
    entity = np.array([row[6] for row in rows])
    return chain_of(table, places, entity, is_partial=first.is_partial, told=first.earlier)


def _padded(rows: Sequence[Sequence[float]], width: int, filler: int) -> Tensor:
    is_real = any(isinstance(value, float) for row in rows for value in row)
    padded = [[*row, *[filler] * (width - len(row))] for row in rows]
    return torch.tensor(padded, dtype=torch.float32 if is_real else torch.long)
