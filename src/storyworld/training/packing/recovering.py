"""Takes the weights of a network out of a bundle again, so that training can go on from it.

They come back as their eight bits have them: multiplied by their scales, which costs as much as reading with them does.
"""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, numpy_helper

from storyworld.bundle.loading import ENCODER, Bundle
from storyworld.errors import DataError
from storyworld.training.packing.graph import ON_WORDS

Floats = NDArray[np.float32]
_PRODUCT = "DynamicQuantizeMatMul"
_IN_LAYER = ("attention.qkv", "attention.output", "up", "down")


def recovered_weights(bundle: Bundle) -> dict[str, Floats]:
    """Return the parameters by their names in `multitask.Heads`. Raises DataError where they are not in bytes."""
    graph = _Graph(onnx.load(str(bundle.folder / ENCODER)))
    products = list(graph.products())
    n_layers = bundle.shape.n_layers
    if len(products) != len(_IN_LAYER) * n_layers + 4:
        raise DataError(f"The weights in {bundle.folder} are not in eight bits, so training cannot go on from them.")
    found = dict(bundle.head_weights) | graph.tables()
    names = [f"encoder.layers.{i}.{name}" for i in range(n_layers) for name in _IN_LAYER]
    for name, (weight, bias) in zip(names, products, strict=False):
        found |= _layer(name, weight, bias)
    norms = [f"encoder.layers.{i}.{name}" for i in range(n_layers) for name in ("attention_norm", "norm")]
    for name, (weight, bias) in zip(["encoder.norm", *norms], graph.norms(), strict=True):
        found |= _layer(name, weight, bias)
    on_words, pair, starts, ends = products[len(names) :]
    outputs = _widths(bundle)
    borders = np.cumsum([0, *(outputs[name] for name in ON_WORDS)])
    for name, (first, last) in zip(ON_WORDS, pairwise(borders), strict=True):
        found |= _layer(name, on_words[0][first:last], on_words[1][first:last])
    found |= _layer("trees.pair", *pair)
    return found | _spans(starts, ends, len(bundle.labels.category), bundle.sizes.pair)


def _widths(bundle: Bundle) -> dict[str, int]:
    """Return how many numbers each of the layers on word vectors gives."""
    sizes, labels = bundle.sizes, bundle.labels
    return {
        "upos": len(labels.upos),
        "xpos": len(labels.xpos),
        "lemma": len(labels.lemma),
        "event": 1,
        "trees.dependent": sizes.tree,
        "trees.head": sizes.tree,
        "trees.relation_dependent": sizes.relation,
        "trees.relation_head": sizes.relation,
        "mentions.start": sizes.span,
        "mentions.end": sizes.span,
        "mentions.inside": len(labels.category),
        "mentions.form_start": sizes.form,
        "mentions.form_end": sizes.form,
    }


def _layer(name: str, weight: Floats, bias: Floats) -> dict[str, Floats]:
    return {f"{name}.weight": weight, f"{name}.bias": bias}


def _spans(
    starts: tuple[Floats, Floats], ends: tuple[Floats, Floats], n_categories: int, size: int
) -> dict[str, Floats]:
    """Take apart what `graph._span_layers` has put together: for each category its vectors, its bias and a one."""
    start, end = ([part.reshape(n_categories, size + 2, *part.shape[1:]) for part in side] for side in (starts, ends))
    pair_start = [part[:, :size].reshape(n_categories * size, *part.shape[2:]) for part in start]
    return {
        **_layer("mentions.pair_start", *pair_start),
        **_layer("mentions.start_bias", *(part[:, size] for part in start)),
        **_layer("mentions.pair_end", *(part[0, :size] for part in end)),
        **_layer("mentions.end_bias", *(part[:, size + 1] for part in end)),
    }


class _Graph:
    """What stands in a graph of `graph.write_graph`, in order."""

    def __init__(self, model: ModelProto) -> None:
        self._nodes: list[NodeProto] = list(model.graph.node)
        self._constants = {value.name: value for value in model.graph.initializer}
        self._reader = {name: node for node in self._nodes for name in node.input}

    def products(self) -> Iterator[tuple[Floats, Floats]]:
        """Yield the weights (outputs, inputs) and biases of all layers."""
        for node in self._nodes:
            if node.op_type == _PRODUCT:
                weight = self._value(node.input[1]).astype(np.float32) * self._value(node.input[2])
                # Without a bias of its own it is measured by row; then it is scaled, and the bias is added after that.
                last = node if len(node.input) > 4 else self._reader[self._reader[node.output[0]].output[0]]
                yield weight.T, self._value(last.input[-1])

    def norms(self) -> Iterator[tuple[Floats, Floats]]:
        """Yield the weights and biases of all norms."""
        for node in self._nodes:
            if node.op_type == "LayerNormalization":
                yield self._value(node.input[1]), self._value(node.input[2])

    def tables(self) -> dict[str, Floats]:
        """Return the tables that are looked up."""
        looked_up = {node.input[1]: node for node in self._nodes if node.op_type == "Gather"}
        rows, scales = (
            self._value(node.input[0]) for node in self._nodes if node.op_type == "Gather" and node.input[1] == "ids"
        )
        position = next(node for node in self._nodes if node.op_type == "Slice")
        widths = next(node for node in self._nodes if node.op_type == "Gather" and node.attribute)
        return {
            "encoder.position.weight": self._value(position.input[0]),
            "encoder.case.weight": self._value(looked_up["cases"].input[0]),
            "encoder.piece.weight": rows.astype(np.float32) * scales,
            "mentions.width": self._value(widths.input[0]),
        }

    def _value(self, name: str) -> NDArray[np.float32]:
        found: NDArray[np.float32] = numpy_helper.to_array(self._constants[name])
        return found
