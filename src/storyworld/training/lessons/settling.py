"""Learns what quotations and mentions near one another have to do with each other, from who they are.

Mean field over a graph whose ties are learned (Zheng et al. 2015 unroll it so): what is learned is a number for each
pair of items by what is known of the pair, and what speaks for a person beside that.
"""

import math
from collections.abc import Sequence

import numpy as np
import torch
from msgspec import Struct
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from storyworld.predictions import Grid
from storyworld.training.recipe import SpeakerRecipe
from storyworld.world.speech.attribution.items import N_KINDS, Items
from storyworld.world.speech.attribution.ties import N_SIGNS, TIE_SIZES, grids, people_of

Weights = dict[str, NDArray[np.float32]]

_UNLIKELY = -30.0
_WARMUP = 0.05
_EARLY = 0.25
"""What is right in the steps before the last counts so much."""
_INSIDE = 32


class Together(nn.Module):
    """The ties of pairs and what speaks for people; `heads.together` has the same in NumPy."""

    def __init__(self, width: int, n_steps: int, dropout: float) -> None:
        super().__init__()
        self.table = nn.Embedding(sum(TIE_SIZES.values()), width)
        self.inside = nn.Linear(width, width)
        self.tie = nn.Linear(width, 1)
        self.scale = nn.Parameter(torch.ones(N_KINDS))
        self.nobody = nn.Parameter(torch.zeros(N_KINDS))
        self.first = nn.Linear(N_SIGNS + N_KINDS, _INSIDE)
        self.second = nn.Linear(_INSIDE, 1)
        self.step = nn.Parameter(torch.ones(n_steps))
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.table.weight, std=0.05)
        # At first nobody tells another anything.
        for layer in (self.tie, self.second):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, grid: "Tensors") -> list[Tensor]:
        """Return who each item is after each step, as logarithms. *Shapes:* as `Grid.beliefs`."""
        alone = self._alone(grid)
        ties = self._ties(grid.ties)
        own = torch.softmax(grid.beliefs, 1)
        believed, found = own, []
        for step in self.step:
            told = torch.zeros_like(alone[:, :-1]).index_add(0, grid.one, ties * believed[grid.other, :-1])
            logs = torch.log_softmax(torch.cat([alone[:, :-1] + told * step, alone[:, -1:]], 1), 1)
            believed = torch.where(grid.is_settled[:, None], own, (believed + logs.exp()) / 2)
            found.append(logs)
        return found

    def _alone(self, grid: "Tensors") -> Tensor:
        kinds = F.one_hot(grid.kind, N_KINDS).float()[:, None].expand(-1, grid.signs.shape[1], -1)
        told = self.second(F.relu(self.first(torch.cat([grid.signs, kinds], 2))))[..., 0]
        scaled = grid.beliefs * self.scale[grid.kind][:, None]
        return torch.cat([scaled[:, :-1] + told, scaled[:, -1:] + self.nobody[grid.kind][:, None]], 1)

    def _ties(self, rows: Tensor) -> Tensor:
        inside = F.relu(F.embedding_bag(rows, self.table.weight, mode="sum"))
        ties: Tensor = self.tie(self.dropout(F.relu(self.inside(inside))))
        return ties


class Meaning(Struct, frozen=True):
    """Who the items of a work are: `person` numbers the people whom the corpus knows, -1 where it is none of them.

    `member` has the person of each member likewise, -1 for nobody there. *Shapes:* `person` and `is_known` (items,);
    `member` (members,).
    """

    person: NDArray[np.int32]
    is_known: NDArray[np.bool_]
    member: NDArray[np.int32]


class Tensors(Struct):
    """A grid for torch, and who is right: `right` as `Grid.beliefs`, `counts` (items,) where that is learned."""

    beliefs: Tensor
    signs: Tensor
    kind: Tensor
    is_settled: Tensor
    one: Tensor
    other: Tensor
    ties: Tensor
    right: Tensor
    counts: Tensor


class GridLesson(Struct):
    """A grid with who its items are. *Shapes:* `right` as `Grid.beliefs`, `counts` (items,)."""

    grid: Grid
    right: NDArray[np.bool_]
    counts: NDArray[np.bool_]

    def tensors(self) -> Tensors:
        """Return the same for torch."""
        grid = self.grid
        return Tensors(
            beliefs=torch.from_numpy(grid.beliefs),
            signs=torch.from_numpy(grid.signs),
            kind=torch.from_numpy(grid.kind).long(),
            is_settled=torch.from_numpy(grid.is_settled),
            one=torch.from_numpy(grid.one).long(),
            other=torch.from_numpy(grid.other).long(),
            ties=torch.from_numpy(grid.ties).long(),
            right=torch.from_numpy(self.right),
            counts=torch.from_numpy(self.counts),
        )


def lessons_of(items: Items, meaning: Meaning) -> list[GridLesson]:
    """Return the grids of a work of which something is known; `items` with who may speak its quotations."""
    people, found = people_of(items), []
    for grid, own, within, members in grids(items, people):
        counts = np.zeros(len(grid.kind), bool)
        counts[within] = meaning.is_known[own] & ~items.is_settled[own]
        person = np.full(len(grid.kind), -1, np.int32)
        person[within] = meaning.person[own]
        right = np.zeros(grid.beliefs.shape, bool)
        right[:, :-1] = (person[:, None] >= 0) & (meaning.member[members][None] == person[:, None])
        right[:, -1] = ~right[:, :-1].any(1)
        if counts.any() and len(grid.one):
            found.append(GridLesson(grid, right, counts))
    return found


def fit_together(works: Sequence[Sequence[GridLesson]], recipe: SpeakerRecipe, times: Sequence[int] = ()) -> Weights:
    """Train the network; each grid of a work is drawn so many `times` in an epoch. Without any, nothing is learned."""
    counted = zip(works, times or [1] * len(works), strict=True)
    drawn = [lesson for own, n in counted for _ in range(n) for lesson in own]
    if not drawn:
        return {}
    torch.manual_seed(recipe.seed)
    network = Together(recipe.tie_width, recipe.n_steps, recipe.dropout / 2)
    optimizer = torch.optim.AdamW(network.parameters(), recipe.tie_rate, weight_decay=0.01)
    n_all = recipe.tie_epochs * len(drawn)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda n: _rate(n / n_all))
    draw = np.random.default_rng(recipe.seed)
    for _ in range(recipe.tie_epochs):
        for k in draw.permutation(len(drawn)):
            batch = drawn[k].tensors()
            error = _loss(network(batch), batch)
            optimizer.zero_grad()
            error.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return {name: weight.detach().numpy() for name, weight in network.state_dict().items()}


def _rate(done: float) -> float:
    return min(1.0, done / _WARMUP + 0.02) * (1 + math.cos(math.pi * min(done, 1.0))) / 2


def _loss(found: Sequence[Tensor], batch: Tensors) -> Tensor:
    """Return the negative log of what is believed of the right people, over the items that are known."""
    total = torch.zeros(())
    for number, logs in enumerate(found, 1):
        missed = -torch.logsumexp(logs.masked_fill(~batch.right, _UNLIKELY), 1)
        total = total + (missed * batch.counts).sum() * (1.0 if number == len(found) else _EARLY)
    return total / (batch.counts.sum() + 1)
