import numpy as np
import pytest

from storyworld.training.packing.quantizing import quantize_columns, quantize_rows


def matrix(n_inputs: int = 96, n_outputs: int = 20) -> np.ndarray:
    draw = np.random.default_rng(3)
    return (draw.standard_normal((n_inputs, n_outputs)) * draw.uniform(0.01, 9, n_outputs)).astype(np.float32)


def test_every_column_has_a_scale_of_its_own() -> None:
    found, steps = quantize_columns(matrix())
    assert found.dtype == np.int8
    assert steps.shape == (20,)
    assert (np.abs(found * steps - matrix()) <= steps / 2 + 1e-6).all()


@pytest.mark.parametrize("n_inputs", [96, 97])
def test_no_two_neighbours_can_overflow_sixteen_bits(n_inputs: int) -> None:
    weights = matrix(n_inputs)
    weights[:2] = np.abs(weights).max(axis=0)
    weights[2:4] = -weights[:2]
    pairs = np.pad(quantize_columns(weights)[0].astype(int), ((0, n_inputs % 2), (0, 0))).reshape(-1, 2, 20)
    assert 255 * np.maximum(pairs, 0).sum(axis=1).max() <= 2**15 - 1
    assert 255 * np.minimum(pairs, 0).sum(axis=1).min() >= -(2**15)


def test_every_row_of_a_table_has_a_scale_of_its_own() -> None:
    table = matrix()
    found, steps = quantize_rows(table)
    assert steps.shape == (96, 1)
    assert (np.abs(found).max(axis=1) == 127).all()
    assert (np.abs(found * steps - table) <= steps / 2 + 1e-6).all()


def test_zeros_stay_zeros() -> None:
    for quantize in (quantize_columns, quantize_rows):
        found, steps = quantize(np.zeros((4, 6), np.float32))
        assert not found.any()
        assert np.isfinite(steps).all()
