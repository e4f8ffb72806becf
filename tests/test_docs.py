"""The documentation says what is so: generated parts are fresh, examples run, links lead somewhere."""

import re
import shlex
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from importlib.util import find_spec
from pathlib import Path

import click
import generate
import msgspec
import pytest
from click.testing import CliRunner

import storyworld
from storyworld.cli import cli

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md")])
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]\n]+\]\(([^)\s]+)\)")
PACKAGE = ROOT / "src" / "storyworld"
MODULES = sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.md")])
# What was tried and what has changed may name what is no more.
PRESENT = [path for path in DOCUMENTS if path.name not in {"experiments.md", "CHANGELOG.md"}]
FILE_OF_OURS = re.compile(r"`((?:formats|world|training|heads|evaluation|gold|segmenting)/[\w/]+(?:\.py|\.toml)?)`")
EXTRAS = {"pandas": "pandas", "spacy": "spacy", "tables": "pyarrow"}
GROUP = click.Context(cli, info_name="storyworld")

STORY = """The Toll

By Nobody

"Two coins," said Marit, and held out her hand.

"It was one coin last week," Ossian said. He looked at the river. "Marit, you know me."

"Two," she said.
"""


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def fences(path: Path, language: str) -> list[str]:
    return [code for label, code in FENCE.findall(path.read_text("utf-8")) if label == language]


def shell_commands(path: Path) -> list[list[str]]:
    lines = [line for code in fences(path, "sh") for line in code.splitlines()]
    return [shlex.split(line, comments=True) for line in lines if line]


def anchors(path: Path) -> set[str]:
    """Return the anchors of the headings, as the usual sites make them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", path.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_generated_parts_are_fresh(path: Path) -> None:
    text = path.read_text("utf-8")
    assert generate.generated(text) == text, f"{named(path)} is stale; run `make docs`"


def test_every_generated_part_is_in_the_documentation_once() -> None:
    found = [name for path in DOCUMENTS for _, name, _ in generate.PART.findall(path.read_text("utf-8"))]
    assert sorted(found) == sorted(generate.PARTS)


def test_a_stale_part_is_seen_and_made_anew() -> None:
    stale = "before\n<!-- generated: settings -->\n\n| old |\n\n<!-- end -->\nafter\n"
    fresh = generate.generated(stale)
    assert "| old |" not in fresh
    assert "`min_probability`" in fresh
    assert fresh.startswith("before\n")
    assert fresh.endswith("\nafter\n")
    assert generate.generated(fresh) == fresh


def test_every_field_has_a_meaning_and_no_meaning_lacks_its_field() -> None:
    fields = {
        struct.__name__: {field.encode_name for field in msgspec.structs.fields(struct)}
        for struct in generate.story_structs()
    }
    assert {name: set(meanings) for name, meanings in generate.FIELDS.items()} == fields
    meanings = [meaning for struct in generate.FIELDS.values() for meaning in struct.values()]
    assert [meaning for meaning in meanings if not meaning.endswith(".")] == []


def test_every_struct_of_the_story_file_is_reachable_from_a_story() -> None:
    structs = {
        value
        for value in vars(generate.story_format).values()
        if generate.is_struct(value) and value is not msgspec.Struct
    }
    assert structs <= set(generate.story_structs())


def test_every_command_and_every_option_is_documented_and_has_help() -> None:
    reference = (ROOT / "docs" / "cli.md").read_text("utf-8")
    pages = ("README.md", "docs/evaluation.md", "docs/training.md")
    readme = "".join((ROOT / page).read_text("utf-8") for page in pages)
    for name in cli.list_commands(GROUP):
        command = cli.get_command(GROUP, name)
        assert command is not None
        assert f"### storyworld {name}\n" in reference
        assert f"storyworld {name} " in readme
        parts = command.commands if isinstance(command, click.Group) else {}
        assert all(f" {part}\n\n```" in reference for part in parts)
        all_parameters = [parameter for one in (command, *parts.values()) for parameter in one.params]
        for option in [parameter for parameter in all_parameters if isinstance(parameter, click.Option)]:
            assert option.help, f"storyworld {name} {option.opts[0]} has no help"
            assert all(f"{flag}" in reference for flag in option.opts)


@pytest.mark.parametrize("name", storyworld.__all__)
def test_every_public_name_is_documented(name: str) -> None:
    assert f"### {name}\n" in (ROOT / "docs" / "api.md").read_text("utf-8")


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_command_in_the_documentation_exists(path: Path) -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for program, *arguments in shell_commands(path):
        if program == "make":
            assert set(arguments) <= set(targets)
        elif program == "storyworld":
            name, *rest = arguments
            command = cli.get_command(GROUP, name)
            assert command is not None, name
            _, left, _ = command.make_parser(context := click.Context(command, parent=GROUP)).parse_args(rest)
            if isinstance(command, click.Group) and left:
                part = command.commands[left[0]]
                part.make_parser(click.Context(part, parent=context)).parse_args(left[1:])
        elif program.endswith("python"):
            assert (ROOT / arguments[0]).is_file()
        else:
            assert [program, *arguments] in (
                ["pip", "install", "."],
                ["pip", "install", ".[train]"],
                ["pip", "install", ".[tables]"],
            )


def test_every_make_target_that_is_named_in_running_text_exists() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for path in DOCUMENTS:
        assert set(re.findall(r"`make ([a-z]+)`", path.read_text("utf-8"))) <= set(targets), named(path)


@pytest.mark.parametrize("path", [path for path in DOCUMENTS if fences(path, "python")], ids=named)
def test_the_python_examples_run(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "story.txt").write_text(STORY, "utf-8")
    monkeypatch.chdir(tmp_path)
    for code in fences(path, "python"):
        extra = re.match(r"# needs storyworld\[(\w+)\]\n", code)
        if extra and find_spec(EXTRAS[extra[1]]) is None:
            continue
        exec(compile(code, named(path), "exec"), {})  # noqa: S102 - our own documentation


def test_every_extra_that_an_example_needs_is_there_to_install() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert set(EXTRAS) <= set(project["optional-dependencies"])
    for extra, library in EXTRAS.items():
        assert any(needed.startswith(library) for needed in project["optional-dependencies"][extra])


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_no_link_into_the_repository_is_broken(path: Path) -> None:
    for link in LINK.findall(FENCE.sub("", path.read_text("utf-8"))):
        if re.match(r"https?://", link):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        assert target.is_relative_to(ROOT), f"{named(path)}: {link} leads out of the repository"
        assert target.exists(), f"{named(path)}: {link} leads nowhere"
        assert not anchor or anchor in anchors(target), f"{named(path)}: {link} has no such heading"


@pytest.mark.parametrize("path", [*PRESENT, *MODULES], ids=named)
def test_every_file_of_the_package_that_is_named_in_text_is_there(path: Path) -> None:
    for name in FILE_OF_OURS.findall(path.read_text("utf-8")):
        assert (PACKAGE / name).exists(), f"{named(path)}: {name} is not there"


def test_the_summary_in_the_readme_is_much_like_the_real_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    shown = CliRunner().invoke(cli, ["read", str(ROOT / "samples" / "the-lantern-ferry.txt")])
    assert shown.exit_code == 0
    real = set(re.findall(r"[\w,]+", shown.stdout))
    [told] = [set(re.findall(r"[\w,]+", block)) for block in fences(ROOT / "README.md", "text")]
    assert len(told) > 30
    assert len(told & real) / len(told) > 0.8


def test_the_version_is_the_same_everywhere() -> None:
    newest = re.search(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    cited = re.search(r"^version: (.+)$", (ROOT / "CITATION.cff").read_text("utf-8"), re.MULTILINE)
    assert newest
    assert cited
    assert newest[1] == cited[1] == storyworld.__version__


def requirements() -> dict[str, str]:
    """Return all that the package needs at run time, down to the last, and the licence that each declares."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    licences: dict[str, str] = {}
    waiting = list(project["dependencies"])
    while waiting:
        requirement = waiting.pop()
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        if name in licences or re.search(r"\bextra\s*==", requirement):
            continue
        try:
            about = metadata(name)
        except PackageNotFoundError:
            # A marker leaves it out on this machine; what pyproject.toml names without one must be there.
            assert ";" in requirement, f"{name} is not installed"
            continue
        waiting += about.get_all("Requires-Dist") or []
        classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
        licences[name] = about.get("License-Expression") or " ".join([*classifiers, about.get("License") or ""])
    return licences


def test_what_is_needed_at_run_time_has_a_permissive_licence() -> None:
    permissive = re.compile(r"\b(MIT|BSD|0BSD|Apache|ISC|PSF|Python Software Foundation|Zlib|CC0)\b")
    copyleft = re.compile(r"GPL|General Public|MPL|Mozilla|EUPL|CC-BY-(SA|NC)", re.IGNORECASE)
    licences = requirements()
    assert len(licences) >= 8
    wrong = {name: text for name, text in licences.items() if not permissive.search(text) or copyleft.search(text)}
    assert not wrong


def test_the_documentation_has_no_unfinished_marks() -> None:
    marks = re.compile(r"\b(TODO|FIXME|TBD|XXX|lorem ipsum)\b", re.IGNORECASE)
    assert [named(path) for path in DOCUMENTS if marks.search(path.read_text("utf-8"))] == []
