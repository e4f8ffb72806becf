"""How much disk the package takes with all that it needs, extras left out."""

import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from importlib.util import find_spec
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
BYTES_PER_MIB = 1024 * 1024


def installed_sizes() -> dict[str, float]:
    """Return the MiB of the package and of each distribution that it needs here, the largest first."""
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    sizes = {name: distribution_bytes(found) for name, found in needed(project["dependencies"]).items()}
    sizes[project["name"]] = package_bytes(project["name"])
    return {name: sizes[name] / BYTES_PER_MIB for name in sorted(sizes, key=lambda name: (-sizes[name], name))}


def needed(requirements: Iterable[str]) -> dict[str, Distribution]:
    """Return the distributions that fulfil these requirements, and theirs, by name."""
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = applicable(requirements, set())
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if (name, frozenset(requirement.extras)) in seen:
            continue
        seen.add((name, frozenset(requirement.extras)))
        found[name] = distribution(name)
        waiting += applicable(found[name].requires or (), requirement.extras)
    return found


def applicable(requirements: Iterable[str], extras: set[str]) -> list[Requirement]:
    """Return the requirements that hold on this machine, with these extras of who requires them."""
    return [
        requirement
        for requirement in map(Requirement, requirements)
        if requirement.marker is None or any(requirement.marker.evaluate({"extra": extra}) for extra in {"", *extras})
    ]


def distribution_bytes(found: Distribution) -> int:
    """Return the size of all files that pip installed, compiled ones included."""
    paths = (Path(str(found.locate_file(file))) for file in found.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file())


def package_bytes(name: str) -> int:
    """Return the size of a package's own folder without compiled files, whose number depends on what has run."""
    spec = find_spec(name)
    folder = Path(next(iter(spec.submodule_search_locations)))  # type: ignore[union-attr, arg-type]
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
