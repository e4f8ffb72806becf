"""Memory is given back where the C library can, and nothing happens where it cannot."""

import ctypes

import pytest

from storyworld.memory import give_back


def test_the_c_library_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Library:
        malloc_trim = asked.append

    monkeypatch.setattr(ctypes, "CDLL", lambda _: Library)
    give_back()
    assert asked == [0]


@pytest.mark.parametrize("fault", [OSError, TypeError, AttributeError])
def test_without_such_a_library_nothing_happens(monkeypatch: pytest.MonkeyPatch, fault: type[Exception]) -> None:
    def refuse(_: object) -> None:
        raise fault

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    give_back()
