"""The package keeps to the table of rooms in `docs/rooms.py`, and to sizes that a reader can hold in mind."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from rooms import FORMATS, HOUSES, MAY_IMPORT, ROOT, TRAINING, WORLD, own_name

PACKAGE = Path(__file__).parent.parent / "src" / "storyworld"
FILES = sorted(PACKAGE.rglob("*.py"))
HOUSES_WITHIN = [house for house in HOUSES if house != ROOT]

# What talks to the network, from the standard library and from the usual packages. `urllib.parse` does not.
NETWORK = re.compile(
    r"(socket|ssl|http\.client|http\.cookiejar|urllib\.request|ftplib|smtplib|imaplib|poplib|telnetlib|xmlrpc"
    r"|webbrowser|requests|httpx|aiohttp|urllib3|huggingface_hub)(\.|$)"
)
MODULE_NAME = re.compile(r"storyworld(\.[a-z_]+)+")


def room_of(module: str, house: str = ROOT) -> str:
    """Return the room of a dotted name: `storyworld.formats.html` is in `formats`."""
    name = module.removeprefix(f"{house}.").split(".")[0]
    return name if name in HOUSES[house] else own_name(house)


def folder_of(house: str) -> Path:
    return PACKAGE.parent.joinpath(*house.split("."))


def module_of(path: Path, package: Path = PACKAGE) -> str:
    names = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


def absolute(node: ast.ImportFrom, module: str, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    up = node.level - 1 if is_package else node.level
    return ".".join([*parts[: len(parts) - up], *([node.module] if node.module else [])])


def imports(source: str, module: str, is_package: bool) -> Iterator[str]:
    """Yield all that the source imports: at the top, in functions, for type checking, and by name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, module, is_package)
            if base not in HOUSES:
                yield base
            # It may be a module: `from http import client`, `from ..speech import tags`.
            yield from (f"{base}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Constant) and MODULE_NAME.fullmatch(str(node.value)):
            yield str(node.value)


def imports_of(path: Path) -> list[str]:
    return list(imports(path.read_text("utf-8"), module_of(path), path.name == "__init__.py"))


def upstream(imported: list[str], room: str, house: str = ROOT) -> list[str]:
    """Return the rooms that `room` imports and may not."""
    return sorted(rooms_among(imported, house) - {room} - HOUSES[house][room])


def rooms_among(imported: list[str], house: str) -> set[str]:
    """Return the rooms of a package of which something is imported."""
    return {room_of(name, house) for name in imported if f"{name}.".startswith(f"{house}.")}


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_room_imports_only_what_the_table_allows(path: Path) -> None:
    room = room_of(module_of(path))
    wrong = upstream(imports_of(path), room)
    assert not wrong, f"{path.relative_to(PACKAGE.parent)}: the room {room} may not import {', '.join(wrong)}"


@pytest.mark.parametrize("house", HOUSES_WITHIN)
def test_a_room_within_a_room_imports_only_what_its_table_allows(house: str) -> None:
    for path in folder_of(house).rglob("*.py"):
        room = room_of(module_of(path), house)
        wrong = upstream(imports_of(path), room, house)
        assert not wrong, f"{path.relative_to(PACKAGE.parent)}: {room} may not import {', '.join(wrong)} of {house}"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_nothing_talks_to_the_network(path: Path) -> None:
    wrong = [name for name in imports_of(path) if NETWORK.match(name)]
    assert not wrong, f"{path.relative_to(PACKAGE.parent)} imports {', '.join(wrong)}"


@pytest.mark.parametrize(
    "source", ["import socket", "from urllib.request import urlopen", "from http import client", "import httpx as h"]
)
def test_every_way_to_the_network_is_seen(source: str) -> None:
    assert any(NETWORK.match(name) for name in imports(source, "storyworld.story", is_package=False))


@pytest.mark.parametrize(
    ("source", "room", "wrong"),
    [
        ("import storyworld.pipeline", "explorer", ["pipeline"]),
        ("def f():\n    from storyworld.world import names", "story", ["world"]),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import storyworld.cli", "gold", ["cli"]),
        ("from storyworld import pipeline, Story", "explorer", ["pipeline", "storyworld"]),
        ("from ..world import names", "formats", ["world"]),
        ("STEPS = {'a': 'storyworld.evaluation.metrics'}", "pipeline", ["evaluation"]),
        ("from storyworld.story import Story\nfrom .document import Document", "formats", []),
    ],
)
def test_every_way_to_import_is_seen(source: str, room: str, wrong: list[str]) -> None:
    assert upstream(list(imports(source, f"storyworld.{room}.module", is_package=False)), room) == wrong


@pytest.mark.parametrize(
    ("house", "source", "room", "wrong"),
    [
        (WORLD, "import storyworld.world.scenes.presence", "language", ["scenes"]),
        (WORLD, "from storyworld.world import draft, scenes", "people", ["draft", "scenes"]),
        (WORLD, "from storyworld.world import Layers", "speech", ["world"]),
        (WORLD, "from ..speech.attribution import ties", "coreference", ["speech"]),
        (WORLD, "STEPS = {'a': 'storyworld.world.casting'}", "relations", ["casting"]),
        (WORLD, "from storyworld.spans import Span\nfrom ..language import words", "naming", []),
        (FORMATS, "from storyworld.formats import html", "blocks", ["html"]),
        (FORMATS, "def f():\n    from storyworld.formats.docx import read_docx", "epub", ["docx"]),
        (TRAINING, "from storyworld.training.encoder.network import Network", "lessons", ["encoder"]),
        (FORMATS, "from storyworld.formats.passages import Passages\nfrom ..lines import pov", "blocks", []),
    ],
)
def test_every_way_to_import_is_seen_within_a_room(house: str, source: str, room: str, wrong: list[str]) -> None:
    assert upstream(list(imports(source, f"{house}.{room}.module", is_package=False)), room, house) == wrong


@pytest.mark.parametrize("house", HOUSES)
def test_every_room_is_in_the_table_and_the_table_has_no_other(house: str) -> None:
    folder = folder_of(house)
    files = list(folder.rglob("*.py"))
    names = {path.relative_to(folder).parts[0].removesuffix(".py") for path in files}
    assert {room_of(module_of(path), house) for path in files} == set(HOUSES[house])
    assert {name for name in names if name[0] != "_"} == set(HOUSES[house]) - {own_name(house)}


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_every_module_says_what_it_does(path: Path) -> None:
    documentation = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    assert len(documentation.split()) >= 3, f"{path.relative_to(PACKAGE.parent)} has no docstring to speak of"


@pytest.mark.parametrize(
    ("house", "last"), [(ROOT, "cli"), (FORMATS, "reading"), (WORLD, "casting"), (TRAINING, "publishing")]
)
def test_the_table_has_no_circle(house: str, last: str) -> None:
    own = own_name(house)
    one_way = {room: set(above) - {own} for room, above in HOUSES[house].items() if room != own}
    order = list(TopologicalSorter(one_way).static_order())
    assert order[-1] == last


def test_no_modules_import_one_another_in_a_circle() -> None:
    modules = {module_of(path) for path in FILES}
    known = {module_of(path): modules.intersection(imports_of(path)) for path in FILES}
    # The commands are looked up by their names in the face of the command line, which all of them know.
    order = TopologicalSorter({own: above - {own, "storyworld", "storyworld.cli"} for own, above in known.items()})
    order.prepare()  # raises CycleError, which tells the circle


@pytest.mark.parametrize("house", HOUSES)
def test_the_table_allows_only_what_is_needed(house: str) -> None:
    needed: dict[str, set[str]] = {room: set() for room in HOUSES[house]}
    for path in folder_of(house).rglob("*.py"):
        needed[room_of(module_of(path), house)] |= rooms_among(imports_of(path), house)
    idle = {room: sorted(above - needed[room]) for room, above in HOUSES[house].items()}
    assert {room: above for room, above in idle.items() if above} == {}


@pytest.mark.parametrize("house", HOUSES_WITHIN)
def test_no_room_within_a_room_knows_the_whole(house: str) -> None:
    assert not [room for room, above in HOUSES[house].items() if own_name(house) in above]


@pytest.mark.parametrize("room", ["evaluation", "training"])
def test_what_only_developers_need_is_imported_by_the_command_line_alone(room: str) -> None:
    assert [other for other, above in MAY_IMPORT.items() if room in above] == ["cli"]


@pytest.mark.parametrize(
    ("house", "library", "rooms"),
    [
        (ROOT, "torch", {"training", "cli"}),
        (ROOT, "onnxruntime", {"encoding"}),
        (TRAINING, "torch", {"encoder", "lessons", "publishing"}),
    ],
)
def test_networks_are_run_in_the_rooms_that_are_for_them(house: str, library: str, rooms: set[str]) -> None:
    inside = folder_of(house).rglob("*.py")
    assert {room_of(module_of(path), house) for path in inside if library in imports_of(path)} <= rooms


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_files_and_functions_stay_small(path: Path) -> None:
    source = path.read_text("utf-8")
    assert source.count("\n") <= 400, f"{path.name} asks to be split by noun"
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    long = [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno >= 50]
    assert not long, f"{path.name}: {', '.join(long)} asks to be split"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_module_is_named_after_what_it_holds(path: Path) -> None:
    assert not {"utils", "util", "helpers", "common", "base", "misc"} & set(module_of(path).split("."))


def test_what_nobody_can_mend_is_not_hidden_behind_an_exit() -> None:
    for path in FILES:
        if room_of(module_of(path)) != "cli":
            assert not re.search(r"\bsys\.exit\b|\braise SystemExit\b", path.read_text("utf-8")), path.name
