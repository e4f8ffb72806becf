"""Many stories at once: every story of a folder or a zip archive is read, and what cannot be is put on a list."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePosixPath

import click
import msgspec
from msgspec import Struct
from msgspec.structs import replace

from storyworld.cli import on_one_line
from storyworld.cli.telling import warn_of_misfits
from storyworld.errors import StoryworldError
from storyworld.settings import Settings
from storyworld.story import Story
from storyworld.storyfile import write_whole

QUARANTINE = "quarantine.json"
_MAX_NAME = 150
_SUFFIXES = {"json": ".json", "html": ".html"}
# What some system does not allow in a file's name.
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')


class Quarantined(Struct, frozen=True):
    """A file that could not be read, and why."""

    file: str
    error: str


def read_all(
    source: str,
    names: Sequence[str],
    folders: Mapping[str, str],
    settings: Settings,
    made: Callable[[str, Story], bytes],
    *,
    is_quiet: bool,
) -> None:
    """Read every story of a folder or archive and write each into the folders, whose keys are `json` and `html`.

    A file that cannot be read is left out and put on a list in the first folder. Raises StoryworldError at the end
    where there is such a file.
    """
    outputs = {kind: _folder(out) for kind, out in folders.items()}
    if Path(source).is_dir():
        _check_apart(source, folders)
        names = [name for name in names if not _is_within(Path(source, name), list(outputs.values()))]
    stems = output_names(names)
    bad: list[Quarantined] = []
    for i, (name, stem) in enumerate(zip(names, stems, strict=True), 1):
        error = _read_one(
            source, name, {k: out / f"{stem}{_SUFFIXES[k]}" for k, out in outputs.items()}, settings, made
        )
        if error is not None:
            bad.append(Quarantined(name, error))
        if not is_quiet:
            click.echo(f"{i} of {len(names)}: {on_one_line(name)}{' could not be read' if error else ''}", err=True)
    first = next(iter(outputs.values()))
    _write_quarantine(first / QUARANTINE, bad)
    if bad:
        many = "1 story" if len(bad) == 1 else f"{len(bad):,} stories"
        raise StoryworldError(
            f"{many} of {len(names):,} could not be read; {first / QUARANTINE} says which and why, and all others are "
            "written."
        )


def output_names(names: Sequence[str]) -> list[str]:
    """Return a path without suffix for each story, relative and with nothing in it that leads out of the folder.

    Two files that differ in their suffix alone keep it; names that are still the same are numbered.
    """
    stems = [_safe(PurePosixPath(name.replace("\\", "/")).with_suffix("")) for name in names]
    folded = [stem.casefold() for stem in stems]
    taken: set[str] = set()
    found = []
    for name, stem in zip(names, stems, strict=True):
        wanted = stem if folded.count(stem.casefold()) == 1 else _safe(PurePosixPath(name.replace("\\", "/")))
        free, n = wanted, 1
        while free.casefold() in taken:
            n += 1
            free = f"{wanted} ({n})"
        taken.add(free.casefold())
        found.append(free)
    return found


def _safe(path: PurePosixPath) -> str:
    parts = [_FORBIDDEN.sub("_", part).strip(". ")[:_MAX_NAME] for part in path.parts if part not in {"/", "..", "."}]
    return "/".join(part for part in parts if part) or "story"


def _read_one(
    source: str, name: str, outputs: Mapping[str, Path], settings: Settings, made: Callable[[str, Story], bytes]
) -> str | None:
    """Read one story and write it; return what is wrong where that fails."""
    from storyworld.pipeline import read

    is_folder = Path(source).is_dir()
    try:
        story = read(Path(source, name), settings) if is_folder else read(source, replace(settings, member=name))
        data = {out: made(kind, story) for kind, out in outputs.items()}
        for out, content in data.items():
            out.parent.mkdir(parents=True, exist_ok=True)
            write_whole(out, content)
        warn_of_misfits(story, of=name)
    except StoryworldError as error:
        return str(error)
    except OSError as error:
        return f"It cannot be written: {error.strerror}."
    except Exception as error:
        return f"storyworld failed on this file ({type(error).__name__}: {error}); please report it."
    return None


def _folder(out: str) -> Path:
    path = Path(out)
    if not path.is_dir() and (path.exists() or path.suffix in _SUFFIXES.values()):
        what = "it is a file" if path.exists() else "that is the name of a file"
        raise StoryworldError(f"Cannot write many stories to {out}: {what}; give the name of a folder.")
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoryworldError(f"Cannot make the folder {out}: {error.strerror}.") from error
    return path


def _check_apart(source: str, folders: Mapping[str, str]) -> None:
    """Raise StoryworldError where a folder to write to has the stories in it, which would be in each other's way."""
    for out in folders.values():
        if _is_within(Path(source), [Path(out)]):
            raise StoryworldError(f"Cannot write many stories to {out}: they are read from there; give another folder.")


def _is_within(path: Path, folders: Sequence[Path]) -> bool:
    """Tell whether a story lies in a folder that is written to: it is the work of an earlier run."""
    return any(path.resolve().is_relative_to(folder.resolve()) for folder in folders)


def _write_quarantine(path: Path, bad: Sequence[Quarantined]) -> None:
    if bad:
        write_whole(path, msgspec.json.format(msgspec.json.encode(bad), indent=2))
    else:
        path.unlink(missing_ok=True)
