"""The file beside a story in which a reader keeps what they have put right: TOML, made to be read and edited by hand.

It is only ever added to and cut from as text, so that a reader's own comments and order stay.
"""

import errno
import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from storyworld.corrections.kinds import KINDS, Kind
from storyworld.errors import CorrectionsError
from storyworld.story import Correction
from storyworld.storyfile import write_whole

SUFFIX = ".storyworld.toml"
FORMAT = "storyworld-corrections/1"
_TABLE = re.compile(r"^\s*\[\[\s*correction\s*\]\]", re.MULTILINE)
_HEAD = """\
# What a reader has put right in what storyworld finds in {name}.
# `storyworld read` applies it each time, from top to bottom. You may edit it by hand.
format = "{format}"
"""
_NO_FILE = frozenset({errno.ENAMETOOLONG, errno.ENOTDIR})
"""What the system says where there can be no such file."""
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def sidecar_of(story: str | Path) -> Path:
    """Return where the corrections to a story are kept: beside it, under its name and one ending more."""
    return Path(f"{Path(story)}{SUFFIX}")


def head(story_name: str) -> str:
    """Return the beginning of a file of corrections to a story."""
    return _HEAD.format(name=" ".join(story_name.split()), format=FORMAT)


def load_corrections(path: Path) -> list[Kind | Correction]:
    """Return the corrections in a file, in order; none where there is no file.

    One that is not understood becomes a `Correction` that says so. Raises CorrectionsError where the file as a whole
    cannot be read.
    """
    return _understood(_text(path), path)


def corrections_in(data: bytes, name: str) -> list[Kind | Correction]:
    """Return the corrections in the bytes of a file, which errors call `name`. Raises CorrectionsError."""
    try:
        text = data.decode("utf-8-sig")
    except ValueError as error:
        raise CorrectionsError(_unopened(name, "it is not in UTF-8")) from error
    return _understood(text, name)


def add_correction(path: Path, story_name: str, correction: Kind) -> int:
    """Add a correction at the end of a file, which is made if it is not there, and return its number.

    Raises CorrectionsError where the file is damaged, StoryworldError where it cannot be written.
    """
    text = _text(path) or head(story_name)
    known = _understood(text, path)
    longer = f"{text.rstrip()}\n\n{as_toml(correction)}"
    if _understood(longer, path) != [*known, correction]:
        raise CorrectionsError(
            f"A correction cannot be added to {path} as it is laid out; write it in as a [[correction]] by hand."
        )
    write_whole(path.resolve(), longer.encode())
    return len(known) + 1


def remove_correction(path: Path, number: int) -> Kind | Correction:
    """Cut the correction of a number, from 1, out of a file, and return it. The file goes with the last of them.

    Raises CorrectionsError where there is no such number, StoryworldError where the file cannot be written.
    """
    text = _text(path)
    known = _understood(text, path)
    if not 1 <= number <= len(known):
        there = f"there are {len(known)}" if known else "there are none"
        raise CorrectionsError(f"There is no correction {number} in {path}; {there}.")
    starts = [match.start() for match in _TABLE.finditer(text)]
    ends = [*starts[1:], len(text)]
    left = [one for i, one in enumerate(known, 1) if i != number]
    if len(starts) == len(known):
        shorter = text[: starts[number - 1]] + text[ends[number - 1] :]
        if _is_untouched(shorter) and not left:
            path.unlink()
            return known[number - 1]
        if _understood(shorter, path) == left:
            write_whole(path.resolve(), f"{shorter.rstrip()}\n".encode())
            return known[number - 1]
    raise CorrectionsError(f"Correction {number} cannot be cut out of {path} as it is laid out; take it out by hand.")


def as_toml(correction: Kind) -> str:
    """Return a correction as a table of TOML."""
    fields: dict[str, object] = msgspec.to_builtins(correction)
    return "[[correction]]\n" + "".join(f"{name} = {_value(value)}\n" for name, value in fields.items())


def _value(value: object) -> str:
    if isinstance(value, str):
        return '"' + "".join(_ESCAPED.get(c) or (c if c.isprintable() else _escape(c)) for c in value) + '"'
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{name} = {_value(part)}" for name, part in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value)


def _escape(letter: str) -> str:
    return f"\\U{ord(letter):08x}"


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno in _NO_FILE:
            return ""
        reason = error.strerror if isinstance(error, OSError) else "it is not in UTF-8"
        raise CorrectionsError(_unopened(path, reason)) from error


def _unopened(path: Path | str, reason: str | None) -> str:
    return f"Cannot open the corrections {path}: {reason}; mend the file, or read with --no-corrections."


def _understood(text: str, path: Path | str) -> list[Kind | Correction]:
    advice = "mend the file, or read with --no-corrections"
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CorrectionsError(f"The corrections {path} are not TOML ({error}); {advice}.") from error
    if content and content.pop("format", None) != FORMAT:
        raise CorrectionsError(f'The corrections {path} do not begin with format = "{FORMAT}"; {advice}.')
    tables = content.pop("correction", [])
    if content or not isinstance(tables, list):
        raise CorrectionsError(f"The corrections {path} hold more than [[correction]] tables; {advice}.")
    return [_one(table) for table in tables]


def _one(table: object) -> Kind | Correction:
    what = str(table.get("do", "?")) if isinstance(table, dict) else "?"
    if what not in KINDS:
        problem = f"it has to do one of {', '.join(KINDS)}"
        return Correction(what=what, problem=problem)
    try:
        correction: Kind = msgspec.convert(table, Kind)
    except msgspec.ValidationError as error:
        return Correction(what=what, problem=f"it is not understood, {str(error)[:1].lower()}{str(error)[1:]}")
    return correction


def _is_untouched(text: str) -> bool:
    """Tell whether a file holds nothing but what is written at its head."""
    untouched = head("X").splitlines()[1:]
    return [line for line in text.splitlines() if line.strip()][1:] == untouched
