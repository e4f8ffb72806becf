"""Takes the weights of a published BERT over into our encoder."""

from pathlib import Path

import torch
from safetensors.torch import load_file

from storyworld.bundle.parts import Shape
from storyworld.training.encoder.network import Encoder

_LAYER = {
    "attention.output": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm": "output.LayerNorm",
}


def load_bert(path: Path, shape: Shape | None = None) -> Encoder:
    """Build an encoder from a safetensors file with BERT's own names.

    Its one used token type becomes the vector of all three cases, so that nothing changes before training. Raises
    KeyError where a weight is missing.
    """
    shape = shape or Shape()
    found = load_file(path)
    ours = {
        "piece.weight": found["embeddings.word_embeddings.weight"],
        "position.weight": found["embeddings.position_embeddings.weight"],
        "case.weight": found["embeddings.token_type_embeddings.weight"][:1].repeat(shape.n_cases, 1),
        "norm.weight": found["embeddings.LayerNorm.weight"],
        "norm.bias": found["embeddings.LayerNorm.bias"],
    }
    for i in range(shape.n_layers):
        for kind in ("weight", "bias"):
            theirs = f"encoder.layer.{i}"
            parts = [found[f"{theirs}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            ours[f"layers.{i}.attention.qkv.{kind}"] = torch.cat(parts)
            for own, other in _LAYER.items():
                ours[f"layers.{i}.{own}.{kind}"] = found[f"{theirs}.{other}.{kind}"]
    encoder = Encoder(shape)
    encoder.load_state_dict(ours)
    return encoder
