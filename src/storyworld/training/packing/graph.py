"""Writes a trained network as a graph for onnxruntime: one window in, what all heads say of it out. Without torch."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray

from storyworld.bundle.parts import N_WIDTHS, Labels, Shape, Sizes
from storyworld.encoding.windows import WINDOW
from storyworld.training.packing.nodes import Dimensions, Nodes

Floats = NDArray[np.float32]
Weights = Mapping[str, Floats]
"""A network's parameters by their names in `multitask.Heads`."""

N_SCRIPTS = 4
"""Lemma scripts that are told of each word: the likeliest may not fit the word."""
_EPSILON = 1e-12
_INPUTS: dict[str, Dimensions] = {"ids": ("pieces",), "cases": ("pieces",), "first": ("words",), "last": ("words",)}
# Layers that read the word vectors and nothing else; one product for all of them is quicker than twelve.
ON_WORDS = (
    "upos",
    "xpos",
    "lemma",
    "event",
    "trees.dependent",
    "trees.head",
    "trees.relation_dependent",
    "trees.relation_head",
    "mentions.start",
    "mentions.end",
    "mentions.inside",
    "mentions.form_start",
    "mentions.form_end",
)
_SPAN_LAYERS = ("pair_start", "pair_end", "start_bias", "end_bias")
_SPLIT_OFF = ("trees.relation", "mentions.form")


def last_layers(weights: Weights) -> dict[str, Floats]:
    """Return the weights that are not in the graph: what they work on depends on what is decoded from its outputs."""
    layers = {f"{name}.{kind}": weights[f"{name}.{kind}"] for name in _SPLIT_OFF for kind in ("weight", "bias")}
    return layers | {name: array for name, array in weights.items() if name.startswith("links.")}


def write_graph(weights: Weights, shape: Shape, labels: Labels, sizes: Sizes, path: Path, *, int8: bool) -> None:
    """Write the network, without `last_layers`.

    Inputs, of one window: `ids` and `cases` (pieces,) with the marks of start and end; `first` and `last` (words,), the
    indexes among them of each word's first and last piece. Outputs: `vectors` (words, width), `upos` and `xpos` (words,
    labels), `lemma` (words, 4) the best scripts, `event` (words,) probabilities, `arcs` (words, heads),
    `relation_dependent` and `relation_head` (words, sizes.relation), `spans` (categories, first words, last words),
    `form_start` and `form_end` (words, sizes.form); all but `lemma` and `event` are scores or vectors.
    """
    nodes = Nodes(int8=int8)
    pieces = _encode(nodes, weights, shape)
    ends = [nodes.add("Gather", pieces, which) for which in ("first", "last")]
    vectors = nodes.add("Mul", nodes.add("Add", *ends), nodes.constant(np.array(0.5, np.float32)))
    on_words = _on_words(nodes, weights, vectors)
    outputs = {
        "vectors": vectors,
        "upos": on_words["upos"],
        "xpos": on_words["xpos"],
        "lemma": nodes.best(on_words["lemma"], min(N_SCRIPTS, len(labels.lemma))),
        "event": nodes.add("Sigmoid", nodes.add("Squeeze", on_words["event"], nodes.constant(np.array([1])))),
        "arcs": _arcs(nodes, weights, on_words),
        "relation_dependent": on_words["trees.relation_dependent"],
        "relation_head": on_words["trees.relation_head"],
        "spans": _spans(nodes, weights, on_words, min(WINDOW, shape.n_positions)),
        "form_start": on_words["mentions.form_start"],
        "form_end": on_words["mentions.form_end"],
    }
    for name, value in outputs.items():
        nodes.name(value, name)
    onnx.save(nodes.model(_INPUTS, _dimensions(shape, labels, sizes), frozenset({"lemma"})), str(path))


def _dimensions(shape: Shape, labels: Labels, sizes: Sizes) -> dict[str, Dimensions]:
    return {
        "vectors": ("words", shape.width),
        "upos": ("words", len(labels.upos)),
        "xpos": ("words", len(labels.xpos)),
        "lemma": ("words", min(N_SCRIPTS, len(labels.lemma))),
        "event": ("words",),
        "arcs": ("words", "words"),
        "relation_dependent": ("words", sizes.relation),
        "relation_head": ("words", sizes.relation),
        "spans": (len(labels.category), "words", "words"),
        "form_start": ("words", sizes.form),
        "form_end": ("words", sizes.form),
    }


def _encode(nodes: Nodes, weights: Weights, shape: Shape) -> str:
    """Add the encoder. *Shape of the result:* (pieces, width)."""
    n_pieces = nodes.add("Shape", "ids")
    start, batch = nodes.constant(np.array([0])), nodes.constant(np.array([0]))
    positions = nodes.add("Slice", nodes.constant(weights["encoder.position.weight"]), start, n_pieces)
    cases = nodes.add("Gather", nodes.constant(weights["encoder.case.weight"]), "cases")
    x = nodes.look_up(weights["encoder.piece.weight"], "ids")
    x = nodes.add("Add", nodes.add("Add", x, positions), cases)
    x = nodes.add("Unsqueeze", _norm(nodes, weights, x, "encoder.norm"), batch)
    for i in range(shape.n_layers):
        x = _layer(nodes, weights, x, f"encoder.layers.{i}", shape.n_heads)
    return nodes.add("Squeeze", x, batch)


def _layer(nodes: Nodes, weights: Weights, x: str, name: str, n_heads: int) -> str:
    qkv = _linear(nodes, weights, x, f"{name}.attention.qkv")
    width = weights[f"{name}.norm.weight"].size
    mixed = nodes.add("MultiHeadAttention", *nodes.split(qkv, [width] * 3), num_heads=n_heads)
    mixed = _linear(nodes, weights, mixed, f"{name}.attention.output")
    x = _norm(nodes, weights, nodes.add("Add", x, mixed), f"{name}.attention_norm")
    # By row, these two make the whole 17 % slower and bring the vectors' cosine to fp32 from .988 to .997; the two of
    # the attention by row as well would make it 6 % slower again for .0002 (MiniLM on fiction, windows of 256).
    inside = nodes.add("Gelu", _linear(nodes, weights, x, f"{name}.up", by_row=True))
    inside = _linear(nodes, weights, inside, f"{name}.down", by_row=True)
    return _norm(nodes, weights, nodes.add("Add", x, inside), f"{name}.norm")


def _linear(nodes: Nodes, weights: Weights, x: str, name: str, *, by_row: bool = False) -> str:
    return nodes.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"], by_row=by_row)


def _norm(nodes: Nodes, weights: Weights, x: str, name: str) -> str:
    constants = [nodes.constant(weights[f"{name}.{kind}"]) for kind in ("weight", "bias")]
    return nodes.add("LayerNormalization", x, *constants, axis=-1, epsilon=_EPSILON)


def _on_words(nodes: Nodes, weights: Weights, vectors: str) -> dict[str, str]:
    """Add the layers that read word vectors, and return their outputs by name."""
    weight = np.concatenate([weights[f"{name}.weight"] for name in ON_WORDS])
    bias = np.concatenate([weights[f"{name}.bias"] for name in ON_WORDS])
    sizes = [weights[f"{name}.bias"].size for name in ON_WORDS]
    return dict(zip(ON_WORDS, nodes.split(nodes.linear(vectors, weight, bias, by_row=True), sizes), strict=True))


def _arcs(nodes: Nodes, weights: Weights, on_words: Mapping[str, str]) -> str:
    dependents = _linear(nodes, weights, nodes.add("Relu", on_words["trees.dependent"]), "trees.pair")
    heads = nodes.add("Transpose", nodes.add("Relu", on_words["trees.head"]), perm=[1, 0])
    return nodes.add("MatMul", dependents, heads)


def _spans(nodes: Nodes, weights: Weights, on_words: Mapping[str, str], n_words: int) -> str:
    """Add the scores of all stretches: one product for pairs and biases, and what each length adds."""
    n_categories = weights["mentions.width"].shape[0]
    starts, ends = _span_layers(weights)
    by_category = nodes.constant(np.array([0, n_categories, -1]))
    sides = []
    for side, (weight, bias) in (("mentions.start", starts), ("mentions.end", ends)):
        x = nodes.linear(nodes.add("Relu", on_words[side]), weight, bias)
        sides.append(nodes.add("Reshape", x, by_category))
    pairs = nodes.add(
        "MatMul",
        nodes.add("Transpose", sides[0], perm=[1, 0, 2]),
        nodes.add("Transpose", sides[1], perm=[1, 2, 0]),
    )
    lengths = _as_long_as(nodes, _of_lengths(nodes, weights["mentions.width"], n_words), [1, 2])
    return nodes.add("Add", nodes.add("Add", pairs, lengths), _held(nodes, on_words["mentions.inside"], n_words))


def _held(nodes: Nodes, inside: str, n_words: int) -> str:
    """Add the mean of what the words of each stretch add. *Shapes:* (words, categories); (categories, words, words)."""
    by_category = nodes.add("Transpose", inside, perm=[1, 0])
    summed = nodes.add("CumSum", by_category, nodes.constant(np.array(1)))
    before = nodes.add("Sub", summed, by_category)
    first, last = nodes.constant(np.array([2])), nodes.constant(np.array([1]))
    sums = nodes.add("Sub", nodes.add("Unsqueeze", summed, last), nodes.add("Unsqueeze", before, first))
    n_words_held = nodes.add("Clip", _lengths(nodes, n_words, 1), nodes.constant(np.array(1)))
    return nodes.add(
        "Div", sums, _as_long_as(nodes, nodes.add("Cast", n_words_held, to=onnx.TensorProto.FLOAT), [0, 1])
    )


def _lengths(nodes: Nodes, n_words: int, single: int) -> str:
    """Add the lengths of all stretches, where one word's is `single`. *Shape:* (words, words)."""
    places = np.arange(n_words)
    return nodes.add("Sub", nodes.constant(places[None] + single), nodes.constant(places[:, None]))


def _as_long_as(nodes: Nodes, table: str, axes: list[int]) -> str:
    """Cut a table for the longest window down to as many words as there are, along two axes."""
    n = nodes.add("Shape", "first")
    limits = nodes.add("Concat", n, n, axis=0)
    return nodes.add("Slice", table, nodes.constant(np.array([0, 0])), limits, nodes.constant(np.array(axes)))


def _of_lengths(nodes: Nodes, of_length: Floats, n_words: int) -> str:
    """Add what the lengths of all stretches add. *Shapes:* (categories, lengths); (categories, words, words).

    onnxruntime works this out once, when it opens the graph: 6 KB in the file become 1.5 MB in memory.
    """
    known = nodes.add(
        "Clip", _lengths(nodes, n_words, 0), *(nodes.constant(np.array(limit)) for limit in (0, N_WIDTHS - 1))
    )
    return nodes.add("Gather", nodes.constant(of_length), known, axis=1)


def _span_layers(weights: Weights) -> tuple[tuple[Floats, Floats], tuple[Floats, Floats]]:
    """Return one layer for starts and one for ends, whose product has the biases of both in it.

    To each category's vectors come two columns: one side's bias and 1 there, 1 and the other side's bias here.
    """
    found = {name: (weights[f"mentions.{name}.weight"], weights[f"mentions.{name}.bias"]) for name in _SPAN_LAYERS}
    n_categories, width = found["start_bias"][0].shape
    one = np.zeros((1, width), np.float32), np.ones(1, np.float32)
    starts, ends = [], []
    for i in range(n_categories):
        own = slice(i * found["pair_end"][1].size, (i + 1) * found["pair_end"][1].size)
        biases = {side: tuple(part[i : i + 1] for part in found[f"{side}_bias"]) for side in ("start", "end")}
        starts += [tuple(part[own] for part in found["pair_start"]), biases["start"], one]
        ends += [found["pair_end"], one, biases["end"]]
    return _stacked(starts), _stacked(ends)


def _stacked(layers: list[tuple[Floats, ...]]) -> tuple[Floats, Floats]:
    return np.concatenate([weight for weight, _ in layers]), np.concatenate([bias for _, bias in layers])
