"""Reads fiction and gives back the world that the text describes, as data."""

from typing import TYPE_CHECKING, Any

from storyworld.errors import StoryworldError
from storyworld.settings import Settings
from storyworld.story import Story

if TYPE_CHECKING:
    from storyworld.pipeline import read
    from storyworld.storyfile import load, save

__version__ = "0.1.0"

__all__ = ["Settings", "Story", "StoryworldError", "load", "read", "save"]

# Reading needs lxml, rich and others; `import storyworld` does not, and stays under 0.2 s.
_LAZY = {"read": "storyworld.pipeline", "load": "storyworld.storyfile", "save": "storyworld.storyfile"}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562 leaves the type open
    if name in _LAZY:
        from importlib import import_module

        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
