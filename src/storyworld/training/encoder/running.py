"""Runs a recipe: stage after stage, each in a folder of its own, each going on where it was cut off."""

import json
import random
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from storyworld.bundle.loading import Bundle
from storyworld.encoding.pieces import Pieces, PieceTable
from storyworld.formats import read_document
from storyworld.segmenting.tokens import tokenize
from storyworld.spans import Span
from storyworld.training.encoder.adaptation import Adaptation, adapt
from storyworld.training.encoder.averaging import Average
from storyworld.training.encoder.batches import batches
from storyworld.training.encoder.checkpoints import load_checkpoint, save_checkpoint
from storyworld.training.encoder.devscores import dev_scores
from storyworld.training.encoder.multitask import Heads
from storyworld.training.encoder.network import Encoder
from storyworld.training.encoder.pretrained import pretrained
from storyworld.training.encoder.silver import Readers, silver_passages
from storyworld.training.encoder.teacher import load_teacher
from storyworld.training.encoder.weights import load_bert
from storyworld.training.packing.recovering import recovered_weights
from storyworld.training.recipe import SILVER, AdaptStage, HeadStage, Recipe, SilverStage
from storyworld.training.texts.chains import drawn
from storyworld.training.texts.corpora import Corpora
from storyworld.training.texts.passages import Passage
from storyworld.training.texts.samples import Sample, Sampler

WEIGHTS = "weights.pt"
WARMUP_SHARE = 0.06
CHECKPOINT_EVERY = 150
NOVELS = "novels"
"""The corpus of which a share is so many passages of each novel."""
HELD_OUT = ("treebanks", "litbank")
"""The corpora of which something is held out."""


class Run:
    """One recipe on one machine. Stages before the first that sees LitBank are shared by all folds.

    `bundle` is the one from which a recipe goes on.
    """

    def __init__(
        self,
        recipe: Recipe,
        corpora: Corpora,
        folder: Path,
        shared: Path | None = None,
        bundle: Bundle | None = None,
    ) -> None:
        self.recipe = recipe
        self.corpora = corpora
        self.folder = folder
        self.shared = shared or folder
        self.bundle = bundle if recipe.goes_on else None
        self.vocabulary = pretrained().vocabulary if self.bundle is None else self.bundle.vocabulary
        self.table = PieceTable.load(self.vocabulary)
        self.labels = corpora.labels() if self.bundle is None else self.bundle.labels
        self.shape = recipe.shape
        self.sampler = Sampler(self.labels, lambda words: [len(pieces) for pieces in self.table.of(words)])

    def train(self, fold: str | None) -> Path:
        """Run all stages, without the works of `fold`, and return the file with the last weights."""
        torch.manual_seed(self.recipe.seed)
        model = self._first() if self.bundle is None else _continued(self.bundle)
        silver = () if self.recipe.silver is None else silver_of(self, self.recipe.silver, fold)
        is_folded = False
        for stage in self.recipe.stages:
            is_folded = is_folded or bool({"litbank", SILVER} & stage.shares.keys())
            folder = self.folder / f"{stage.name}-{fold or 'all'}" if is_folded else self.shared / stage.name
            self._stage(model, stage, folder, fold if is_folded else None, silver)
        if self.bundle is None or not self.recipe.kept_share:
            return folder / WEIGHTS
        mixed = self.folder / f"mixed-{fold or 'all'}"
        mixed.mkdir(parents=True, exist_ok=True)
        mix(model, recovered_weights(self.bundle), self.recipe.kept_share)
        save_weights(model, mixed)
        return mixed / WEIGHTS

    def _first(self) -> Heads:
        encoder = load_bert(pretrained().weights, self.shape)
        if self.recipe.adapt is not None:
            self._adapt(encoder, self.recipe.adapt)
        return Heads(encoder, self.labels, self.recipe.sizes)

    def _adapt(self, encoder: nn.Module, stage: AdaptStage) -> None:
        folder = self.shared / "adapt"
        if not (folder / WEIGHTS).exists():
            texts = [self._pieces(path) for name in stage.texts for path in self.corpora.raw_texts(name)]
            plan = Adaptation(n_steps=stage.n_steps, rate=stage.rate, seed=self.recipe.seed)
            adapt(encoder, self.table, texts, plan, folder)  # type: ignore[arg-type]
            save_weights(encoder, folder)
        encoder.load_state_dict(torch.load(folder / WEIGHTS, weights_only=True))

    def _pieces(self, path: Path) -> Pieces:
        document = read_document(path)
        tokens = tokenize(document.text, [Span(block.start, block.end) for block in document.blocks])
        return self.table.encode([document.text[s:e] for s, e in zip(tokens.start, tokens.end, strict=True)])

    def _stage(self, model: Heads, stage: HeadStage, folder: Path, fold: str | None, silver: Sequence[Passage]) -> None:
        if not (folder / WEIGHTS).exists():
            HeadTraining(self, model, stage, folder, fold, silver).run()
            save_weights(model, folder)
        model.load_state_dict(torch.load(folder / WEIGHTS, weights_only=True))


class HeadTraining:
    """One stage of training all heads, for one fold."""

    def __init__(
        self,
        run: Run,
        model: Heads,
        stage: HeadStage,
        folder: Path,
        fold: str | None,
        silver: Sequence[Passage] = (),
    ) -> None:
        self.run_, self.model, self.stage, self.folder = run, model, stage, folder
        self.train_on = {
            name: silver if name == SILVER else run.corpora.training(name, fold)
            for name in stage.shares
            if name != NOVELS
        }
        self.novels = run.corpora.novels(fold) if NOVELS in stage.shares else []
        self.dev = {name: run.corpora.held_out(name, fold) for name in stage.shares if name in HELD_OUT}
        self.seed = run.recipe.seed

    def run(self) -> None:
        """Train all epochs, from the last checkpoint on."""
        torch.manual_seed(self.seed)
        self.model.encoder.requires_grad_(self.stage.encoder_rate > 0)
        n_steps = self.stage.n_epochs * len(self._epoch(0))
        optimizer, schedule = self._optimizer(n_steps)
        average = Average(self.model, self.stage.average) if self.stage.average else None
        step, done = 0, load_checkpoint(self.folder, self.model, optimizer, schedule, average)
        for number in range(self.stage.n_epochs):
            totals: dict[str, list[float]] = {}
            started, n_pieces = time.monotonic(), 0
            for batch in self._epoch(number):
                step += 1
                if step <= done:
                    continue
                with torch.autocast("cpu", torch.bfloat16):
                    losses = self.model.losses(batch)
                total = sum(self.stage.weights.get(name, 1.0) * loss for name, loss in losses.items())
                total.backward()  # type: ignore[union-attr]
                nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                optimizer.zero_grad(set_to_none=True)
                if average is not None:
                    average.update(step)
                n_pieces += int(batch.mask.sum())
                for name, loss in losses.items():
                    totals.setdefault(name, []).append(float(loss.detach()))
                if step % CHECKPOINT_EVERY == 0:
                    save_checkpoint(self.folder, self.model, optimizer, schedule, step, average)
            if totals:
                speed = n_pieces / (time.monotonic() - started)
                with nullcontext() if average is None else average.in_place():
                    self.log(number, totals, speed)
                save_checkpoint(self.folder, self.model, optimizer, schedule, step, average)
        if average is not None:
            self.model.load_state_dict(average.weights)

    def _optimizer(self, n_steps: int) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
        encoder = list(self.model.encoder.parameters())
        inside = set(encoder)
        heads = [parameter for parameter in self.model.parameters() if parameter not in inside]
        optimizer = torch.optim.AdamW(
            [
                {"params": encoder, "lr": self.stage.encoder_rate},
                {"params": heads, "lr": self.stage.head_rate},
            ],
            weight_decay=0.01,
            fused=True,
        )
        warmup = max(1, int(WARMUP_SHARE * n_steps))

        def rate(step: int) -> float:
            return min((step + 1) / warmup, max(0.02, (n_steps - step) / (n_steps - warmup)))

        return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, rate)

    def _epoch(self, number: int) -> list:  # type: ignore[type-arg]
        """Return the batches of an epoch, the same for the same seed."""
        draw = random.Random(1000 * self.seed + number)
        samples: list[Sample] = []
        for name, share in self.stage.shares.items():
            if name == NOVELS:
                samples += self._samples(drawn(self.novels, draw, round(share)), draw)
                continue
            found = self._samples(self.train_on[name], draw)
            if share < 1:
                draw.shuffle(found)
            samples += found[: round(share * len(found))]
        return list(batches(samples, self.run_.table, draw, self.stage.batch_pieces, self.stage.text_pieces))

    def _samples(self, passages: Iterable[Passage], draw: random.Random | None) -> list[Sample]:
        return [sample for passage in passages for sample in self.run_.sampler.samples(passage, draw)]

    def log(self, number: int, totals: dict[str, list[float]], speed: float) -> None:
        """Write a line on an epoch: the mean losses, and the figures on what is held out."""
        entry: dict[str, object] = {
            "epoch": number + 1,
            "pieces_per_s": round(speed),
            "loss": {name: round(sum(found) / len(found), 4) for name, found in totals.items()},
        }
        is_due = (number + 1) % self.stage.log_every == 0
        for name, passages in self.dev.items():
            if passages and is_due:
                figures = dev_scores(self.model, self._samples(passages, None), self.run_.table)
                entry[name] = {key: round(100 * figure, 2) for key, figure in figures.items()}
        with (self.folder / "log.jsonl").open("a") as log:
            log.write(json.dumps(entry) + "\n")


def mix(model: nn.Module, before: Mapping[str, NDArray[np.float32]], share: float) -> None:
    """Take the mean of a network's weights with others, of which it takes a share."""
    now = model.state_dict()
    model.load_state_dict(
        {name: share * torch.from_numpy(before[name].copy()) + (1 - share) * weight for name, weight in now.items()}
    )


def _continued(bundle: Bundle) -> Heads:
    """Return the network of a bundle, as its eight bits have it."""
    model = Heads(Encoder(bundle.shape), bundle.labels, bundle.sizes)
    model.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in recovered_weights(bundle).items()})
    return model


def silver_of(run: Run, plan: SilverStage, fold: str | None) -> list[Passage]:
    """Return what a teacher and a first network read in raw texts; each of the steps is done once."""
    path = run.folder / f"silver-{fold or 'all'}" / "passages.json"
    if not path.is_file():
        first, teacher = _first_reader(run, fold), _teacher(run, plan, fold)
        readers = Readers(teacher.eval(), first.eval(), run.labels, run.table, run.sampler, plan.links)
        texts = run.corpora.raw_documents(plan.texts, fold)
        found = list(silver_passages(readers, texts, plan.n_passages, plan.n_words, run.recipe.seed))
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        partial.write_bytes(msgspec.json.encode(found))
        partial.replace(path)
    return msgspec.json.decode(path.read_bytes(), type=list[Passage])


def _first_reader(run: Run, fold: str | None) -> Heads:
    """Return the network of the bundle from which a recipe goes on, else one trained without silver."""
    if run.bundle is not None:
        return _continued(run.bundle)
    first_run = Run(run.recipe.without_silver, run.corpora, run.folder / "first", run.shared)
    first = Heads(Encoder(run.shape), run.labels, run.recipe.sizes)
    first.load_state_dict(torch.load(first_run.train(fold), weights_only=True))
    return first


def _teacher(run: Run, plan: SilverStage, fold: str | None) -> Heads:
    """Return the teacher after all of its stages."""
    torch.manual_seed(run.recipe.seed)
    teacher = Heads(load_teacher(run.table, run.shared / "published"), run.labels, run.recipe.sizes)
    for stage in plan.teacher:
        folder = run.folder / f"{stage.name}-{fold or 'all'}"
        if not (folder / WEIGHTS).exists():
            HeadTraining(run, teacher, stage, folder, fold).run()
            save_weights(teacher, folder)
        teacher.load_state_dict(torch.load(folder / WEIGHTS, weights_only=True))
    return teacher


def save_weights(model: nn.Module, folder: Path) -> None:
    """Keep a network's weights; a checkpoint of it is not needed any more."""
    partial = folder / f"{WEIGHTS}.partial"
    torch.save(model.state_dict(), partial)
    partial.replace(folder / WEIGHTS)
    (folder / "checkpoint.pt").unlink(missing_ok=True)
