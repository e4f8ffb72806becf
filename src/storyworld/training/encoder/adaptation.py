"""Masked-word training on raw fiction: the encoder, made for sentences of the web, learns how stories are written."""

import json
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from msgspec import Struct
from torch import Tensor

from storyworld.encoding.pieces import Ids, Pieces, PieceTable
from storyworld.encoding.windows import WINDOW
from storyworld.errors import DataError
from storyworld.training.encoder.checkpoints import load_checkpoint, save_checkpoint
from storyworld.training.encoder.network import Encoder, MaskedWords
from storyworld.training.texts.samples import IGNORED

MASKED_SHARE = 0.15
FIRST_PIECE = 1000
"""Before it a BERT's vocabulary has marks and empty places."""


class Adaptation(Struct, frozen=True, kw_only=True):
    """How long and how fast to learn."""

    n_steps: int
    batch: int = 16
    rate: float = 3e-4
    warmup: int = 100
    seed: int = 1
    checkpoint_every: int = 200


def adapt(encoder: Encoder, table: PieceTable, texts: Sequence[Pieces], plan: Adaptation, folder: Path) -> None:
    """Train for `n_steps`; a run that was cut off goes on from its last checkpoint in `folder`."""
    torch.manual_seed(plan.seed)
    model = MaskedWords(encoder)
    optimizer = torch.optim.AdamW(model.parameters(), lr=plan.rate, weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / plan.warmup, max(0.0, (plan.n_steps - step) / plan.n_steps))
    )
    done = load_checkpoint(folder, model, optimizer, schedule)
    started, seen, total = time.monotonic(), 0, 0.0
    for step, (ids, cases, mask, wanted) in enumerate(_batches(texts, table, plan)):
        if step < done:
            continue
        with torch.autocast("cpu", torch.bfloat16):
            loss = model(ids, cases, mask, wanted)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        seen, total = seen + int(mask.sum()), total + float(loss.detach())
        if (step + 1) % 50 == 0:
            speed = seen / (time.monotonic() - started)
            with (folder / "log.jsonl").open("a") as log:
                log.write(
                    json.dumps({"step": step + 1, "loss": round(total / 50, 3), "pieces_per_s": round(speed)}) + "\n"
                )
            total = 0.0
        if (step + 1) % plan.checkpoint_every == 0 or step + 1 == plan.n_steps:
            save_checkpoint(folder, model, optimizer, schedule, step + 1)
        if step + 1 == plan.n_steps:
            return


def _batches(texts: Sequence[Pieces], table: PieceTable, plan: Adaptation) -> Iterator[tuple[Tensor, ...]]:
    """Yield batches without end: all windows of all texts in a new order, cut at a new offset, each time round.

    Raises DataError where the texts do not fill one batch.
    """
    if sum(len(text.ids) // (2 * WINDOW) for text in texts) < plan.batch:
        raise DataError("There is too little raw text for masked words; give more, or leave [adapt] out.")
    order = random.Random(plan.seed)
    draw = np.random.default_rng(plan.seed)
    while True:
        windows = []
        for text in texts:
            offset = order.randrange(WINDOW)
            windows += [(text, start) for start in range(offset, len(text.ids) - WINDOW, WINDOW)]
        order.shuffle(windows)
        for i in range(0, len(windows) - plan.batch + 1, plan.batch):
            yield _batch(windows[i : i + plan.batch], table, draw)


def _batch(windows: Sequence[tuple[Pieces, int]], table: PieceTable, draw: np.random.Generator) -> tuple[Tensor, ...]:
    shape = (len(windows), WINDOW + 2)
    ids = np.empty(shape, np.int64)
    cases = np.zeros(shape, np.int64)
    ids[:, 0], ids[:, -1] = table.start, table.end
    for i, (text, start) in enumerate(windows):
        ids[i, 1:-1] = text.ids[start : start + WINDOW]
        cases[i, 1:-1] = text.cases[start : start + WINDOW]
    chosen = draw.random(shape) < MASKED_SHARE
    chosen[:, [0, -1]] = False
    wanted = np.where(chosen, ids, IGNORED)
    ids = _hidden(ids, chosen, table, draw)
    return (
        torch.from_numpy(ids),
        torch.from_numpy(cases),
        torch.ones(shape, dtype=torch.bool),
        torch.from_numpy(wanted),
    )


def _hidden(ids: Ids, chosen: np.ndarray, table: PieceTable, draw: np.random.Generator) -> Ids:
    """Hide the chosen pieces as BERT does: four in five masked, one in ten replaced, one in ten left."""
    lot = draw.random(ids.shape)
    hidden = np.where(chosen & (lot < 0.8), table.mask, ids)
    return np.where(
        chosen & (lot >= 0.9), draw.integers(min(FIRST_PIECE, len(table) // 2), len(table), ids.shape), hidden
    )
