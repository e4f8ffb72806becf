from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from storyworld.training.packing.graph import last_layers, write_graph
from storyworld.training.packing.nodes import Nodes
from tinybundle import LABELS, SHAPE, SIZES, tiny_weights

N_PIECES, N_WORDS = 61, 45


def inputs(seed: int = 0) -> dict[str, np.ndarray]:
    """One window: words of one to three pieces between two marks."""
    draw = np.random.default_rng(seed)
    counts = np.ones(N_WORDS, np.int64)
    while counts.sum() < N_PIECES - 2:
        counts[draw.integers(N_WORDS)] += 1
    last = np.cumsum(counts)
    return {
        "ids": draw.integers(0, SHAPE.n_pieces, N_PIECES),
        "cases": draw.integers(0, SHAPE.n_cases, N_PIECES),
        "first": last - counts + 1,
        "last": last,
    }


def run(path: Path, given: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, given), strict=True))


def graph(folder: Path, *, int8: bool) -> Path:
    path = folder / f"int8-{int8}.onnx"
    write_graph(tiny_weights(), SHAPE, LABELS, SIZES, path, int8=int8)
    return path


def in_torch(given: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    torch = pytest.importorskip("torch")
    from storyworld.training.encoder.multitask import Heads
    from storyworld.training.encoder.network import Encoder

    model = Heads(Encoder(SHAPE), LABELS, SIZES).eval()
    model.load_state_dict({name: torch.from_numpy(weight) for name, weight in tiny_weights().items()})
    ids, cases = (torch.from_numpy(given[name])[None] for name in ("ids", "cases"))
    with torch.no_grad():
        pieces = model.encoder(ids, cases, torch.ones_like(ids, dtype=torch.bool))[0]
        x = (pieces[given["first"]] + pieces[given["last"]])[None] / 2
        found = {
            "vectors": x,
            "upos": model.upos(x),
            "xpos": model.xpos(x),
            "lemma": model.lemma(x).topk(4).indices,
            "event": model.event(x)[..., 0].sigmoid(),
            "arcs": model.trees.arcs(x),
            "relation_dependent": model.trees.relation_dependent(x),
            "relation_head": model.trees.relation_head(x),
            "spans": model.mentions.spans(x),
            "form_start": model.mentions.form_start(x),
            "form_end": model.mentions.form_end(x),
        }
    return {name: value[0].numpy() for name, value in found.items()}


def test_the_graph_says_what_the_network_in_torch_says(tmp_path: Path) -> None:
    expected = in_torch(inputs())
    found = run(graph(tmp_path, int8=False), inputs())
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value, atol=1e-4, err_msg=name)


def test_eight_bits_say_nearly_the_same(tmp_path: Path) -> None:
    exact, found = (run(graph(tmp_path, int8=int8), inputs()) for int8 in (False, True))
    one, other = exact["vectors"], found["vectors"]
    cosines = (one * other).sum(1) / np.linalg.norm(one, axis=1) / np.linalg.norm(other, axis=1)
    assert cosines.min() > 0.99
    for name in ("upos", "arcs", "spans", "form_end"):
        spread = exact[name].std()
        assert np.abs(exact[name] - found[name]).mean() < 0.1 * spread, name
    assert not np.array_equal(one, other)


def test_eight_bits_take_less_than_half_the_room_but_for_the_table_of_positions(tmp_path: Path) -> None:
    positions = 4 * SHAPE.n_positions * SHAPE.width
    large, small = (graph(tmp_path, int8=int8).stat().st_size - positions for int8 in (False, True))
    assert small < large / 2


def test_the_same_weights_make_the_same_file(tmp_path: Path) -> None:
    one, other = (graph(tmp_path, int8=True).read_bytes() for _ in range(2))
    assert one == other


def test_one_word_is_a_window(tmp_path: Path) -> None:
    alone = {"ids": np.array([2, 9, 3]), "cases": np.array([0, 1, 0]), "first": np.array([1]), "last": np.array([1])}
    found = run(graph(tmp_path, int8=True), alone)
    assert found["arcs"].shape == (1, 1)
    assert found["spans"].shape == (len(LABELS.category), 1, 1)


def test_the_last_layers_stay_out_of_the_graph() -> None:
    heads = {name for name in last_layers(tiny_weights()) if not name.startswith("links.")}
    assert heads == {
        "trees.relation.weight",
        "trees.relation.bias",
        "mentions.form.weight",
        "mentions.form.bias",
    }


@pytest.mark.parametrize(("by_row", "precise"), [(True, True), (False, False)])
def test_a_large_row_costs_the_others_nothing_where_each_has_its_scale(
    tmp_path: Path, by_row: bool, precise: bool
) -> None:
    draw = np.random.default_rng(0)
    weight, bias = draw.standard_normal((8, 32)).astype(np.float32), np.ones(8, np.float32)
    rows = draw.standard_normal((5, 32)).astype(np.float32)
    rows[0] *= 1000
    rows[1] = 0
    nodes = Nodes(int8=True)
    table = nodes.add("Gather", nodes.constant(rows), "rows")
    nodes.name(nodes.linear(table, weight, bias, by_row=by_row), "product")
    (tmp_path / "one.onnx").write_bytes(
        nodes.model({"rows": ("n",)}, {"product": ("n", 8)}, frozenset()).SerializeToString()
    )
    found = run(tmp_path / "one.onnx", {"rows": np.arange(5)})["product"]
    assert np.isfinite(found).all()
    off = np.abs(found - (rows @ weight.T + bias))[1:].max()
    assert (off < 0.2) == precise
