from pathlib import Path

import numpy as np
import pytest

import storyworld.training.packing.sealing as module
from storyworld.bundle.loading import CARD, load_bundle
from storyworld.training.packing.bundling import write_bundle
from tinybundle import DESCRIPTION, tiny_bundle, tiny_weights, write_vocabulary


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_bundle_is_a_folder_of_six_files(tmp_path: Path) -> None:
    bundle = tiny_bundle(tmp_path / "tiny")
    names = ["CARD.md", "checksums.json", "encoder.onnx", "heads.npz", "labels.json", "vocabulary.txt"]
    assert sorted(files(bundle.folder)) == names
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]


def test_the_same_weights_make_the_same_bundle(tmp_path: Path) -> None:
    one, other = (tiny_bundle(tmp_path / name) for name in ("one", "other"))
    assert files(one.folder) == files(other.folder)


def test_the_last_layers_keep_their_precision(tmp_path: Path) -> None:
    found = tiny_bundle(tmp_path / "tiny").head_weights
    assert all(np.array_equal(weight, tiny_weights()[name]) for name, weight in found.items())


def test_a_new_bundle_takes_the_place_of_the_old(tmp_path: Path) -> None:
    old = tiny_bundle(tmp_path / "tiny", seed=0)
    before = files(old.folder)
    (old.folder / "left over").write_text("from another time", "utf-8")
    after = files(tiny_bundle(tmp_path / "tiny", seed=1).folder)
    assert before.keys() == after.keys()
    assert before["encoder.onnx"] != after["encoder.onnx"]
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]


def test_a_bundle_stays_whole_when_writing_the_next_one_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tiny_bundle(tmp_path / "tiny", seed=0)
    before = files(old.folder)
    write_vocabulary(tmp_path / "vocabulary.txt")

    def failing(path: Path) -> None:
        raise OSError(f"no room for {path.name}")

    monkeypatch.setattr(module, "checksum", failing)
    with pytest.raises(OSError, match="no room"):
        write_bundle(old.folder, tiny_weights(1), DESCRIPTION, tmp_path / "vocabulary.txt", "card")
    assert files(old.folder) == before
    assert load_bundle(old.folder).name == "tiny"


def test_the_card_is_as_given(tmp_path: Path) -> None:
    assert (tiny_bundle(tmp_path / "tiny").folder / CARD).read_text("utf-8") == "# Tiny\n\nRandom weights.\n"
