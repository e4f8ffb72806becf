"""Write the generated parts of the documentation anew: `make docs`.

A generated part stands between `<!-- generated: NAME -->` and `<!-- end -->`. It comes from the code;
`tests/test_docs.py` fails while one is stale.
"""

import ast
import inspect
import re
import tomllib
import types
import typing
from collections.abc import Callable, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import click
import msgspec
from msgspec import Struct
from rooms import HOUSES, ROOT, own_name

import storyworld
from storyworld import story as story_format
from storyworld.cli import cli
from storyworld.evaluation.headlines import HEADLINES
from storyworld.exports import FORMATS

DOCS = Path(__file__).parent
PART = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
FIELDS: dict[str, dict[str, str]] = tomllib.loads((DOCS / "fields.toml").read_text("utf-8"))
JSON_NAMES = {str: "string", int: "integer", float: "number", bool: "true or false", type(None): "null"}


def rooms(house: str = ROOT) -> str:
    """Return a table: each room of a package, its module's first sentence, and what it may import."""
    rows, nothing = [], "nothing of ours" if house == ROOT else f"nothing of the {own_name(house)}"
    for room, above in HOUSES[house].items():
        sentence = first_sentence(house if room == own_name(house) else f"{house}.{room}")
        rows.append((f"`{room}`", sentence, ", ".join(f"`{name}`" for name in sorted(above)) or nothing))
    return table(("room", "what it does", "may import"), rows)


def first_sentence(module: str) -> str:
    """Return what a module says of itself. It is not imported: training asks for libraries that need not be there."""
    spec = find_spec(module)
    source = Path(spec.origin).read_text("utf-8") if spec is not None and spec.origin is not None else ""
    return " ".join((ast.get_docstring(ast.parse(source)) or "").split("\n\n")[0].split())


def diagram(house: str = ROOT) -> str:
    """Return the rooms of a package as a graph; an arrow that longer arrows imply is left out."""
    lines = ["```mermaid", "flowchart LR"]
    for room, allowed in HOUSES[house].items():
        above = allowed - {own_name(house)}
        implied = {name for middle in above for name in all_upstream(middle, house)}
        lines += [f"  {name} --> {room}" for name in sorted(above - implied)]
    return "\n".join([*lines, "```"])


def all_upstream(room: str, house: str) -> set[str]:
    """Return every room that `room` may reach over one arrow or more."""
    above = HOUSES[house][room] - {own_name(house)}
    return set(above).union(*(all_upstream(name, house) for name in above))


def story_structs() -> list[type[Struct]]:
    """Return the Structs of the story file: Story first, then in the order in which its fields use them."""
    found: list[type[Struct]] = [story_format.Story]
    for struct in found:
        for type_ in typing.get_type_hints(struct).values():
            found += [part for part in parts(type_) if is_struct(part) and part not in found]
    return found


def structs() -> str:
    """Return the reference of the story file, one table for each kind of object in it."""
    return "\n\n".join(f"### {struct.__name__}\n\n{reference(struct)}" for struct in story_structs())


def settings() -> str:
    """Return the reference of the settings."""
    return reference(storyworld.Settings)


def reference(struct: type[Struct]) -> str:
    """Return a Struct's docstring and the table of its fields."""
    types_ = typing.get_type_hints(struct)
    rows = [
        (f"`{field.encode_name}`", json_type(types_[field.name]), default(field), meaning(struct, field))
        for field in msgspec.structs.fields(struct)
    ]
    return f"{inspect.getdoc(struct)}\n\n" + table(("field", "type", "default", "meaning"), rows)


def meaning(struct: type[Struct], field: msgspec.structs.FieldInfo) -> str:
    """Return what a field means. Raises KeyError when fields.toml does not say."""
    return FIELDS[struct.__name__][field.encode_name]


def default(field: msgspec.structs.FieldInfo) -> str:
    """Return a field's default as JSON; nothing where the field must be there."""
    if field.default_factory is not msgspec.NODEFAULT:
        return "its defaults"
    if field.default is msgspec.NODEFAULT:
        return ""
    return f"`{msgspec.json.encode(field.default).decode()}`"


def parts(type_: object) -> list[object]:
    """Return a type and, down to the last, the types that it is made of."""
    return [type_, *(part for argument in typing.get_args(type_) for part in parts(argument))]


def is_struct(type_: object) -> typing.TypeGuard[type[Struct]]:
    """Tell whether a type is one of our Structs."""
    return isinstance(type_, type) and issubclass(type_, Struct)


def json_type(type_: object) -> str:
    """Return a Python type in the words of JSON, with a link to the table of an object."""
    origin, arguments = typing.get_origin(type_), typing.get_args(type_)
    if is_struct(type_):
        return f"[{type_.__name__}](#{type_.__name__.lower()})"
    if origin is typing.Literal:
        return " or ".join(f"`{value}`" for value in arguments)
    if origin in (typing.Union, types.UnionType):
        return " or ".join(json_type(argument) for argument in arguments)
    if origin is tuple:
        return "`[start, end]`" if arguments == (int, int) else f"list of {json_type(arguments[0])}"
    if origin is dict:
        return f"object of {json_type(arguments[1])}"
    return JSON_NAMES[typing.cast("type", type_)]


def commands() -> str:
    """Return the reference of the command line, from what `--help` shows."""
    group = click.Context(cli, info_name="storyworld", **cli.context_settings)
    pieces = [command_reference(cli, group)]
    for name in cli.list_commands(group):
        command = cli.get_command(group, name)
        if command is not None:
            pieces += command_references(command, click.Context(command, info_name=name, parent=group))
    return "\n\n".join(pieces)


def command_references(command: click.Command, context: click.Context) -> list[str]:
    """Return a command and, where it has commands of its own, each of them."""
    own = command.commands.items() if isinstance(command, click.Group) else ()
    pieces = [command_reference(command, context)]
    for name, part in own:
        pieces += command_references(part, click.Context(part, info_name=name, parent=context))
    return pieces


def command_reference(command: click.Command, context: click.Context) -> str:
    """Return one command: how to call it, what it does and its options."""
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    options = [option for option in command.get_params(context) if isinstance(option, click.Option)]
    records = filter(None, [option.get_help_record(context) for option in options])
    rows = [(f"`{flags}`", " ".join(text.split())) for flags, text in records]
    paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
    text = "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
    return f"### {context.command_path}\n\n```\n{usage}\n```\n\n{text}\n\n" + table(("option", "meaning"), rows)


def formats_written() -> str:
    """Return the formats that `storyworld export` writes."""
    rows = [
        (f"`{name}`", one.title, ", ".join(f"`NAME{ending}`" for ending in one.files), one.read_by, one.kept)
        for name, one in FORMATS.items()
    ]
    return table(("`--to`", "what it is", "files", "read by", "what is kept"), rows)


def figures() -> str:
    """Return a table of the figures that `storyworld evaluate` shows and that floors hold."""
    rows = [(f"`{path}`", label.strip()) for path, label in HEADLINES.items()]
    return table(("in JSON", "in the table"), rows)


def names() -> str:
    """Return the public names with their signatures and docstrings."""
    return "\n\n".join(name_reference(name) for name in storyworld.__all__)


def name_reference(name: str) -> str:
    """Return one public name: its signature, where it is a function, and its docstring."""
    thing = getattr(storyworld, name)
    text = inspect.getdoc(thing)
    if not inspect.isfunction(thing):
        return f"### {name}\n\n{text}"
    # From the source, because the spelling of `inspect.signature` changes with Python's version.
    function = typing.cast("ast.FunctionDef", ast.parse(inspect.getsource(thing)).body[0])
    returns = ast.unparse(function.returns) if function.returns else "None"
    return f"### {name}\n\n```text\n{name}({ast.unparse(function.args)}) -> {returns}\n```\n\n{text}"


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


PARTS: dict[str, Callable[[], str]] = {
    "rooms": rooms,
    "diagram": diagram,
    **{f"{own_name(house)}_rooms": partial(rooms, house) for house in HOUSES if house != ROOT},
    **{f"{own_name(house)}_diagram": partial(diagram, house) for house in HOUSES if house != ROOT},
    "structs": structs,
    "settings": settings,
    "commands": commands,
    "exports": formats_written,
    "figures": figures,
    "names": names,
}


def generated(text: str) -> str:
    """Return a document with each of its generated parts made anew."""
    return PART.sub(lambda part: f"{part[1]}\n{PARTS[part[2]]()}\n\n{part[3]}", text)


if __name__ == "__main__":
    for document in DOCS.glob("*.md"):
        document.write_text(generated(document.read_text("utf-8")), "utf-8")
