"""A graph of onnxruntime in the making."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from storyworld.training.packing.quantizing import Floats, quantize_columns, quantize_rows

OPSET = 18
IR_VERSION = 9
_MICROSOFT = "com.microsoft"
_MICROSOFTS = frozenset({"DynamicQuantizeMatMul", "Gelu", "MultiHeadAttention"})
_SMALLEST_ROW = 1e-6

Dimensions = tuple[int | str, ...]
"""The sizes of an input or output; a name stands for one that varies."""


class Nodes:
    """Nodes in the order in which they run, and the constants that they read. A value is known by its name."""

    def __init__(self, *, int8: bool) -> None:
        self._int8 = int8
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def constant(self, value: NDArray[Any]) -> str:
        """Store a constant."""
        name = f"constant_{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, op: str, *inputs: str, **attributes: Any) -> str:  # noqa: ANN401 - as onnx has them
        """Add a node with one result."""
        return self._add(op, inputs, 1, attributes)[0]

    def split(self, x: str, sizes: Sequence[int]) -> list[str]:
        """Cut the last dimension into parts of these sizes."""
        return self._add("Split", (x, self.constant(np.array(sizes, np.int64))), len(sizes), {"axis": -1})

    def best(self, scores: str, n: int) -> str:
        """Return the indexes of the `n` highest scores of each row, the highest first."""
        return self._add("TopK", (scores, self.constant(np.array([n], np.int64))), 2, {})[1]

    def name(self, value: str, name: str) -> None:
        """Give a value the name by which it leaves the graph."""
        self._nodes.append(helper.make_node("Identity", [value], [name]))

    def look_up(self, table: Floats, indexes: str) -> str:
        """Return rows of a large table; as int8, every row has its own scale."""
        if not self._int8:
            return self.add("Gather", self.constant(table), indexes)
        steps, scales = quantize_rows(table)
        floats = self.add("Cast", self.add("Gather", self.constant(steps), indexes), to=TensorProto.FLOAT)
        return self.add("Mul", floats, self.add("Gather", self.constant(scales), indexes))

    def linear(self, x: str, weight: Floats, bias: Floats, *, by_row: bool = False) -> str:
        """Multiply with a weight (outputs, inputs) and add a bias.

        As int8, onnxruntime measures all of `x` with one scale, and a few large rows cost all others their precision:
        `by_row` gives every row its own.
        """
        if not self._int8:
            return self.add("Add", self.add("MatMul", x, self.constant(weight.T)), self.constant(bias))
        steps, scales = quantize_columns(weight.T)
        constants = [self.constant(steps), self.constant(scales)]
        if not by_row:
            return self.add("DynamicQuantizeMatMul", x, *constants, "", self.constant(bias))
        largest = self.add("ReduceMax", self.add("Abs", x), self.constant(np.array([-1])), keepdims=1)
        size = self.add("Max", largest, self.constant(np.array([_SMALLEST_ROW], np.float32)))
        product = self.add("DynamicQuantizeMatMul", self.add("Div", x, size), *constants)
        return self.add("Add", self.add("Mul", product, size), self.constant(bias))

    def model(
        self, inputs: Mapping[str, Dimensions], outputs: Mapping[str, Dimensions], integers: frozenset[str]
    ) -> ModelProto:
        """Return the graph; all inputs and the outputs among `integers` are int64, the others float."""
        graph = helper.make_graph(
            self._nodes,
            "encoder",
            [helper.make_tensor_value_info(name, TensorProto.INT64, sizes) for name, sizes in inputs.items()],
            [
                helper.make_tensor_value_info(name, TensorProto.INT64 if name in integers else TensorProto.FLOAT, sizes)
                for name, sizes in outputs.items()
            ],
            self._constants,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(_MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="storyworld")

    def _add(self, op: str, inputs: Sequence[str], n_results: int, attributes: Mapping[str, Any]) -> list[str]:
        results = [f"{op}_{len(self._nodes)}_{i}" for i in range(n_results)]
        domain = _MICROSOFT if op in _MICROSOFTS else ""
        self._nodes.append(helper.make_node(op, list(inputs), results, domain=domain, **attributes))
        return results
