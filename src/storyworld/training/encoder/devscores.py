"""How good the heads are on texts they have not seen: the figures that a run logs after each epoch."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from storyworld.encoding.pieces import PieceTable
from storyworld.heads.mentions import decode_mentions
from storyworld.heads.trees import decode_trees
from storyworld.training.encoder.batches import N_PIECES, batches
from storyworld.training.encoder.multitask import Batch, Heads
from storyworld.training.texts.samples import IGNORED, Sample, sentences_of


def dev_scores(model: Heads, samples: Sequence[Sample], table: PieceTable) -> dict[str, float]:
    """Return shares and F1s in [0, 1] over the samples, words given."""
    counts: Counter[str] = Counter()
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        done = 0
        for batch in batches(samples, table, text_pieces=N_PIECES):
            x = model.words(batch)
            _count_words(counts, model, batch, x)
            group = samples[done : done + len(batch.ids)]
            done += len(group)
            arcs, spans = model.trees.arcs(x).float().numpy(), None
            if batch.chains:
                _count_links(counts, model, batch, x)
            if batch.has_mentions.any():
                spans = model.mentions.spans(x).float().numpy()
            heads = batch.head.clone()
            for i, sample in enumerate(group):
                n, sentences = len(sample.words), sentences_of(sample)
                heads[i, :n] = torch.from_numpy(decode_trees(arcs[i, :n, :n], sentences))
                if spans is not None and sample.mentions is not None:
                    _count_mentions(counts, spans[i, :, :n, :n], sample, sentences)
            _count_trees(counts, model, batch, x, heads)
    model.train()
    return _figures(counts)


def _count_words(counts: Counter[str], model: Heads, batch: Batch, x: Tensor) -> None:
    for name in ("upos", "xpos", "lemma"):
        wanted = getattr(batch, name)
        known = wanted != IGNORED
        found = getattr(model, name)(x).argmax(-1)
        counts[f"{name}.right"] += int((found == wanted)[known].sum())
        counts[f"{name}.all"] += int(known.sum())
    known = batch.event != IGNORED
    found = (model.event(x)[..., 0] > 0) & known
    wanted = (batch.event == 1) & known
    counts["event.right"] += int((found & wanted).sum())
    counts["event.found"] += int(found.sum())
    counts["event.gold"] += int(wanted.sum())


def _count_trees(counts: Counter[str], model: Heads, batch: Batch, x: Tensor, heads: Tensor) -> None:
    known = batch.head != IGNORED
    relations = model.trees.relations(x, heads.clamp(min=0)).argmax(-1)
    right = (heads == batch.head) & known
    counts["uas.right"] += int(right.sum())
    counts["uas.all"] += int(known.sum())
    counts["las.right"] += int((right & (relations == batch.relation)).sum())
    counts["las.all"] += int(known.sum())


def _count_mentions(
    counts: Counter[str], spans: np.ndarray, sample: Sample, sentences: Sequence[tuple[int, int]]
) -> None:
    found = {(m.first, m.last - 1, m.category) for m in decode_mentions(spans, sentences)}
    wanted = {mention[:3] for mention in sample.mentions or ()}
    for name, keep in (("mention", None), ("PER", 0)):
        mine = {key for key in found if keep is None or key[2] == keep}
        gold = {key for key in wanted if keep is None or key[2] == keep}
        counts[f"{name}.right"] += len(mine & gold)
        counts[f"{name}.found"] += len(mine)
        counts[f"{name}.gold"] += len(gold)


def _count_links(counts: Counter[str], model: Heads, batch: Batch, x: Tensor) -> None:
    """Count the mentions whose best antecedent is one of the same entity, or none where there is none."""
    for chain in batch.chains:
        best = model.links.matrix(model.links.vectors(x, chain.places), chain).argmax(1)
        entity = chain.entity
        is_first = torch.tensor([number not in entity[:i] for i, number in enumerate(entity)])
        taken_up = (best < len(entity)) & (entity[best.clamp(max=len(entity) - 1)] == entity)
        counts["link.right"] += int(torch.where(is_first, best == len(entity), taken_up).sum())
        counts["link.all"] += len(entity)


def _figures(counts: Counter[str]) -> dict[str, float]:
    figures = {}
    for name in sorted({key.split(".")[0] for key in counts}):
        if counts[f"{name}.all"]:
            figures[name] = counts[f"{name}.right"] / counts[f"{name}.all"]
        elif counts[f"{name}.gold"]:
            figures[name] = 2 * counts[f"{name}.right"] / (counts[f"{name}.found"] + counts[f"{name}.gold"])
    return figures
