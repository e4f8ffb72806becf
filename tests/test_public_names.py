import inspect
from importlib import import_module
from pathlib import Path

import pytest

import storyworld
from storyworld import errors


def test_the_public_names_are_sorted_and_are_all_there() -> None:
    assert storyworld.__all__ == ["Settings", "Story", "StoryworldError", "load", "read", "save"]
    assert dir(storyworld) == storyworld.__all__


@pytest.mark.parametrize("name", storyworld.__all__)
def test_a_public_name_can_be_had_and_explains_itself(name: str) -> None:
    documentation = inspect.getdoc(getattr(storyworld, name))
    assert documentation
    assert documentation.split("\n")[0].endswith(".")


def test_the_lazy_names_are_the_real_ones() -> None:
    assert storyworld.read is import_module("storyworld.pipeline").read
    assert storyworld.load is import_module("storyworld.storyfile").load
    assert storyworld.save is import_module("storyworld.storyfile").save


def test_any_other_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'raed'"):
        _ = storyworld.raed  # type: ignore[attr-defined]


def test_every_error_of_ours_can_be_caught_as_one() -> None:
    ours = [value for value in vars(errors).values() if isinstance(value, type)]
    assert len(ours) >= 5
    assert all(issubclass(error, storyworld.StoryworldError) for error in ours)


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(storyworld.__file__).parent / "py.typed").is_file()
