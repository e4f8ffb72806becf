"""The mean of a network's weights over the last steps, which reads better than the weights of any one step."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

EVERY = 4
"""Steps between two updates; each costs a pass over all weights."""


class Average:
    """An exponential mean: each step weighs `decay` times as much as the one after it."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.model = model
        self.decay = decay
        self.weights = {name: tensor.clone() for name, tensor in model.state_dict().items()}

    def update(self, step: int) -> None:
        """Take in the weights after a step, counted from 1; the first ones are taken in one by one, forgotten soon."""
        if step % EVERY and step > EVERY:
            return
        done = step / EVERY
        share = 1 - min(self.decay**EVERY, (1 + done) / (10 + done))
        with torch.no_grad():
            for name, tensor in self.model.state_dict().items():
                self.weights[name].lerp_(tensor, share)

    def load(self, weights: dict[str, Tensor]) -> None:
        """Go on from weights that were saved."""
        for name, tensor in weights.items():
            self.weights[name].copy_(tensor)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Put the mean into the network for a while."""
        own = {name: tensor.clone() for name, tensor in self.model.state_dict().items()}
        self.model.load_state_dict(self.weights)
        try:
            yield
        finally:
            self.model.load_state_dict(own)
