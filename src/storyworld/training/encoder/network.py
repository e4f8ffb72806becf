"""The network in torch: a small BERT with a channel for case, and the heads on its word vectors.

The architecture is BERT's (Devlin et al. 2019). Parameters are named after what they are, so that `weights.py` can
take them over from other people's files and `packing.graph` can write them into one.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from storyworld.bundle.parts import Shape
from storyworld.training.texts.samples import IGNORED

HIDDEN = -1e4
"""Added to the scores of what may not be attended."""


def padding_bias(mask: Tensor) -> Tensor:
    """Return what keeps pieces from being attended.

    *Shapes:* mask (batch, pieces), true to attend; result (batch, 1, 1, pieces).
    """
    return torch.zeros(mask.shape, device=mask.device).masked_fill(~mask, HIDDEN)[:, None, None, :]


class Attention(nn.Module):
    """Self-attention with one matrix for queries, keys and values."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.n_heads = shape.n_heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.output = nn.Linear(shape.width, shape.width)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the mixed vectors. *Shapes:* x (batch, pieces, width).

        `bias` is added to the scores, in any shape that stretches to (batch, heads, pieces, pieces).
        """
        batch, n, width = x.shape
        qkv = self.qkv(x).view(batch, n, 3, self.n_heads, width // self.n_heads).permute(2, 0, 3, 1, 4)
        queries, keys, values = qkv[0] * (width // self.n_heads) ** -0.5, qkv[1], qkv[2]
        # Written out: on CPUs, two products in bf16 train half as fast again as torch's fused attention.
        scores = queries @ keys.transpose(-1, -2) + bias.to(queries.dtype)
        shares = torch.softmax(scores, dim=-1, dtype=queries.dtype)
        return self.output((shares @ values).transpose(1, 2).reshape(batch, n, width))


class Layer(nn.Module):
    """One layer: attention, then a feed-forward network, each added to its input and normed."""

    def __init__(self, shape: Shape, epsilon: float = 1e-12) -> None:
        super().__init__()
        self.attention = Attention(shape)
        self.attention_norm = nn.LayerNorm(shape.width, eps=epsilon)
        self.up = nn.Linear(shape.width, shape.feedforward)
        self.down = nn.Linear(shape.feedforward, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=epsilon)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the vectors of the next layer; shapes as in `Attention`."""
        x = self.attention_norm(x + self.attention(x, bias))
        return self.norm(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    """Pieces and cases become vectors."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.piece = nn.Embedding(shape.n_pieces, shape.width)
        self.position = nn.Embedding(shape.n_positions, shape.width)
        self.case = nn.Embedding(shape.n_cases, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.n_layers))

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor) -> Tensor:
        """Return one vector a piece. *Shapes:* ids, cases, mask (batch, pieces); result (batch, pieces, width)."""
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.piece(ids) + self.position(positions) + self.case(cases))
        bias = padding_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return x


class MaskedWords(nn.Module):
    """Guesses masked pieces; its last matrix is the encoder's own piece embedding."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.dense = nn.Linear(encoder.shape.width, encoder.shape.width)
        self.norm = nn.LayerNorm(encoder.shape.width, eps=1e-12)
        self.bias = nn.Parameter(torch.zeros(encoder.shape.n_pieces))

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor, wanted: Tensor) -> Tensor:
        """Return the loss over the pieces of `wanted` (batch, pieces) that are not IGNORED."""
        x = self.encoder(ids, cases, mask)
        chosen = wanted != IGNORED
        x = self.norm(F.gelu(self.dense(x[chosen])))
        scores = F.linear(x, self.encoder.piece.weight, self.bias)
        return F.cross_entropy(scores.float(), wanted[chosen])
