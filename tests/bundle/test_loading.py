import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

import storyworld.bundle.loading as module
from storyworld.bundle.loading import CARD, CHECKSUMS, ENCODER, Bundle, checksum, default_bundle, load_bundle
from storyworld.bundle.parts import Thresholds
from storyworld.errors import StoryworldError
from tinybundle import DESCRIPTION, LABELS, SHAPE, SIZES, tiny_bundle


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return tiny_bundle(tmp_path_factory.mktemp("bundles") / "tiny")


@pytest.fixture
def folder(whole: Bundle, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    return Path(shutil.copytree(whole.folder, tmp_path / "copy"))


def test_a_bundle_knows_its_name_labels_shape_and_thresholds(whole: Bundle) -> None:
    assert (whole.name, whole.labels, whole.shape, whole.sizes) == ("tiny", LABELS, SHAPE, SIZES)
    assert whole.thresholds == Thresholds(mention=0.5)
    assert whole.encoder.is_file()
    assert whole.vocabulary.is_file()


def test_the_last_layers_are_read_by_name(whole: Bundle) -> None:
    shapes = {name: weight.shape for name, weight in whole.head_weights.items() if not name.startswith("links.")}
    assert shapes == {
        "trees.relation.weight": (len(LABELS.relation), SIZES.relation),
        "trees.relation.bias": (len(LABELS.relation),),
        "mentions.form.weight": (len(LABELS.form), SIZES.form),
        "mentions.form.bias": (len(LABELS.form),),
    }


def delete(path: Path) -> None:
    path.unlink()


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def change_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [delete, cut_off, change_a_byte])
@pytest.mark.parametrize("name", [ENCODER, "heads.npz", "vocabulary.txt", "labels.json", CARD])
def test_a_damaged_file_is_named_in_one_sentence(folder: Path, name: str, damage: Callable[[Path], None]) -> None:
    damage(folder / name)
    with pytest.raises(StoryworldError, match=f"damaged .{name}") as caught:
        load_bundle(folder)
    assert str(folder) in str(caught.value)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"a": {"sha256": 1}}'])
def test_checksums_that_cannot_be_read_are_damage(folder: Path, content: bytes) -> None:
    (folder / CHECKSUMS).write_bytes(content)
    with pytest.raises(StoryworldError, match=r"damaged \(checksums\.json cannot be read\)"):
        load_bundle(folder)


def test_a_description_of_another_kind_is_damage(folder: Path) -> None:
    (folder / "labels.json").write_bytes(msgspec.json.encode({"name": DESCRIPTION.name}))
    sums = {path.name: checksum(path) for path in folder.iterdir() if path.name != CHECKSUMS}
    (folder / CHECKSUMS).write_bytes(msgspec.json.encode(sums))
    with pytest.raises(StoryworldError, match=r"damaged \(labels\.json cannot be read\)"):
        load_bundle(folder)


@pytest.mark.parametrize("missing", ["encoder.onnx", "labels.json"])
def test_checksums_that_leave_a_file_out_are_damage(folder: Path, missing: str) -> None:
    sums = msgspec.json.decode((folder / CHECKSUMS).read_bytes())
    del sums[missing]
    (folder / CHECKSUMS).write_bytes(msgspec.json.encode(sums))
    with pytest.raises(StoryworldError, match=f"damaged .{missing}"):
        load_bundle(folder)


def test_a_folder_without_a_bundle_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoryworldError, match="There is no bundle of weights at"):
        load_bundle(tmp_path / "nothing")


def test_a_package_without_a_bundle_has_no_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DATA", tmp_path / "data")
    assert default_bundle() is None


def test_the_bundle_of_the_package_is_the_default(whole: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DATA", whole.folder)
    assert default_bundle() == load_bundle() == whole


def test_a_default_that_is_damaged_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ENCODER).unlink()
    monkeypatch.setattr(module, "DATA", folder)
    with pytest.raises(StoryworldError, match=r"encoder\.onnx is missing"):
        default_bundle()
