"""`storyworld fix`: put right what was read, in a file beside the story that every later reading applies."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from storyworld.cli import on_one_line
from storyworld.errors import CorrectionsError
from storyworld.settings import Settings

if TYPE_CHECKING:
    from storyworld.corrections.kinds import Kind, Who
    from storyworld.story import Correction, Story

# Those of `storyworld.corrections.kinds`, which help does without.
CATEGORIES = ("FAC", "GPE", "LOC", "ORG", "VEH")
PERSON = click.argument("person", metavar="NAME")


class Fixing(Struct):
    """What is put right, as it was given, and how to read it."""

    file: str
    settings: Settings
    found: str | None = None

    @property
    def path(self) -> str:
        """The file of the story. Asked for by what works on it, so that help is shown for any name."""
        if self.found is None:
            self.found = _story_file(self.file)
        return self.found


@click.group(invoke_without_command=True, short_help="Put right what was read, for good: people, lines, pronouns.")
@click.argument("file", metavar="FILE")
@click.option("--encoding", metavar="NAME", help="The file's character encoding, where detection gets it wrong.")
@click.pass_context
def fix(ctx: click.Context, file: str, encoding: str | None) -> None:
    """Put right what `storyworld read` gets wrong in FILE; without a COMMAND, list what was put right so far.

    It is kept in a file beside the story, FILE.storyworld.toml, which you may edit by hand; every later reading of FILE
    applies it. People are named as the summary names them, or by any name that only they have. Where several have one
    name, write NAME#1 for the first of them in the story, NAME#2 for the second.
    """
    ctx.obj = Fixing(file, Settings(encoding=encoding))
    if ctx.invoked_subcommand is None:
        _list(ctx.obj.path)


@fix.command()
@click.argument("names", metavar="NAME... NAME", nargs=-1, required=True)
@click.pass_obj
def merge(fixing: Fixing, names: tuple[str, ...]) -> None:
    """Make several people one; the last NAME stays."""
    from storyworld.corrections.kinds import Merge

    if len(names) < 2:
        raise click.UsageError("Give two names or more.")
    story = _read(fixing)
    *others, into = [_who(story, name) for name in names]
    _add(fixing, story, Merge(people=tuple(others), into=into))


@fix.command()
@PERSON
@click.argument("names", metavar="CALLED...", nargs=-1, required=True)
@click.option("--name", metavar="NAME", help="What to call whoever is CALLED so; the first CALLED without it.")
@click.pass_obj
def split(fixing: Fixing, person: str, names: tuple[str, ...], name: str | None) -> None:
    """Make two people of one: whoever is CALLED so is not NAME.

    Pronouns and lines without a tag go to whichever of the two was named last.
    """
    from storyworld.corrections.kinds import Split

    _put_right(fixing, person, lambda who: Split(person=who, names=names, name=name))


@fix.command()
@click.argument("name", metavar="NAME")
@click.argument("names", metavar="[CALLED]...", nargs=-1)
@click.pass_obj
def add(fixing: Fixing, name: str, names: tuple[str, ...]) -> None:
    """Add somebody whom the cast lacks.

    Whoever is called NAME, or CALLED so, and is nobody else is this person. Tell with `line` which lines are theirs.
    """
    from storyworld.corrections.kinds import Add

    _add(fixing, _read(fixing), Add(name=name, called=names))


@fix.command()
@PERSON
@click.argument("name", metavar="NEW")
@click.pass_obj
def rename(fixing: Fixing, person: str, name: str) -> None:
    """Show somebody under another name."""
    from storyworld.corrections.kinds import Rename

    _put_right(fixing, person, lambda who: Rename(person=who, name=name))


@fix.command("not-a-person")
@PERSON
@click.option(
    "--category",
    type=click.Choice(CATEGORIES, case_sensitive=False),
    help="What it is: FAC a building, GPE a town or country, LOC a place, ORG an organisation, VEH a vehicle.",
)
@click.pass_obj
def not_a_person(fixing: Fixing, person: str, category: str | None) -> None:
    """Take somebody who is no person out of the cast.

    Their lines then have no speaker. With a category the words still name something, such as a ship.
    """
    import msgspec

    from storyworld.corrections.kinds import NotAPerson

    chosen = {"category": category, "do": "not-a-person"}
    _put_right(fixing, person, lambda who: msgspec.convert({**chosen, "person": msgspec.to_builtins(who)}, NotAPerson))


@fix.command()
@click.argument("words", metavar="WORDS")
@click.option("--speaker", metavar="NAME", help="Who says it.")
@click.option("--to", "hearers", metavar="NAME", multiple=True, help="To whom; give it once for each of them.")
@click.option("--nobody", is_flag=True, help="Nobody says it: it is quoted, a title, or meant ironically.")
@click.option("--turn", is_flag=True, help="All parts of the turn, such as a speech over several paragraphs.")
@click.option("--nth", type=click.IntRange(1), metavar="N", help="The Nth of several lines with the same WORDS.")
@click.pass_obj
def line(  # noqa: PLR0913 - one parameter for each option
    fixing: Fixing,
    words: str,
    speaker: str | None,
    hearers: tuple[str, ...],
    *,
    nobody: bool,
    turn: bool,
    nth: int | None,
) -> None:
    """Tell who says a line, and to whom.

    WORDS are the line, or enough of it. Only this line is changed, with both halves of it where its tag stands between
    them, and the "she" of "she said".
    """
    from storyworld.corrections.choosing import choose_line
    from storyworld.corrections.kinds import Line

    if nobody == bool(speaker or hearers):
        raise click.UsageError("Give --speaker, --to or both, or --nobody.")
    story = _read(fixing)
    correction = Line(
        at=choose_line(story, words, nth),
        speaker=_who(story, speaker) if speaker else None,
        to=tuple(_who(story, name) for name in hearers) if hearers else None,
        spoken=not nobody,
        turn=turn,
    )
    _add(fixing, story, correction)


@fix.command()
@PERSON
@click.argument("words", metavar="PRONOUNS")
@click.pass_obj
def pronouns(fixing: Fixing, person: str, words: str) -> None:
    """Tell the PRONOUNS of somebody, such as they/them."""
    from storyworld.corrections.kinds import Pronouns

    if "/" not in words.strip("/"):
        raise CorrectionsError(f"{words} is one word; give pronouns as in they/them, she/her or fae/faer.")
    _put_right(fixing, person, lambda who: Pronouns(person=who, pronouns=words))


@fix.command("import")
@click.argument("other", metavar="OTHER")
@click.pass_obj
def import_(fixing: Fixing, other: str) -> None:
    """Add the corrections in the file OTHER, such as one that was saved from the page.

    What was put right already is not added again, and what does not fit the story is left out and told of.
    """
    from storyworld.corrections import correct_one, load_corrections, sidecar_of
    from storyworld.corrections.misfits import MisfitError
    from storyworld.corrections.sidecar import add_correction
    from storyworld.story import Correction

    if not Path(other).is_file():
        raise CorrectionsError(f"There is no file {other} to import; give one that was saved from the page.")
    path = sidecar_of(fixing.path)
    known = load_corrections(path)
    new = [correction for correction in load_corrections(Path(other)) if correction not in known]
    if not new:
        click.echo(on_one_line(f"Nothing in {other} is new."))
        return
    story = _read(fixing)
    n_added = 0
    for correction in new:
        if isinstance(correction, Correction):
            click.echo(f"Warning: left out ({_told(correction)}).", err=True)
            continue
        try:
            story = correct_one(story, correction)
        except MisfitError as error:
            click.echo(on_one_line(f"Warning: left out ({_told(correction)}): {error}."), err=True)
            continue
        click.echo(f"{add_correction(path, Path(fixing.path).name, correction)}. {_told(correction)}.")
        n_added += 1
    click.echo(on_one_line(f"Kept in {path}." if n_added else f"Nothing in {other} could be added."))


@fix.command()
@click.argument("number", metavar="N", type=click.IntRange(1))
@click.pass_obj
def undo(fixing: Fixing, number: int) -> None:
    """Take back the correction of number N, as the list shows it.

    Later ones that rest upon it stay, and you are told of those that no longer fit.
    """
    from storyworld.corrections import load_corrections, sidecar_of
    from storyworld.corrections.sidecar import remove_correction

    path = sidecar_of(fixing.path)
    known = load_corrections(path)
    gone = remove_correction(path, number)
    click.echo(f"Taken back: {_told(gone)}.")
    for n, one in _resting_upon(fixing, known, number):
        warning = f"Warning: correction {n} rested upon it and no longer fits ({one.what}): {one.problem}."
        click.echo(on_one_line(warning), err=True)


def _resting_upon(
    fixing: Fixing, known: "Sequence[Kind | Correction]", number: int
) -> "Iterator[tuple[int, Correction]]":
    """Yield the corrections that do not fit any more without one, by their numbers after it is gone."""
    from msgspec.structs import replace

    from storyworld.corrections import correct
    from storyworld.corrections.kinds import Pronouns
    from storyworld.errors import StoryworldError

    left = [*known[: number - 1], *known[number:]]
    # Nothing asks for pronouns, and a story is long in reading.
    if number > len(left) or isinstance(known[number - 1], Pronouns):
        return
    try:
        story = _read(Fixing(fixing.path, replace(fixing.settings, corrections=False)))
    except StoryworldError:
        return
    before, after = correct(story, known).corrections or (), correct(story, left).corrections or ()
    for n, one in enumerate(after[number - 1 :], number):
        if one.problem is not None and before[n].problem is None:
            yield n, one


def _story_file(file: str) -> str:
    """Return the file of the one story that is meant. Raises CorrectionsError where it is none or several."""
    from storyworld.corrections import SUFFIX, load_corrections, sidecar_of
    from storyworld.formats import story_file
    from storyworld.formats.files.collection import beside_in_archive, stories_in

    if file in {"", "-"} or not Path(file).exists():
        raise CorrectionsError(
            f"There is no file {file} to put right; give the story's file, as for `storyworld read`."
        )
    names = stories_in(file)
    if names is not None and len(names) > 1:
        advice = "name one of them" if Path(file).is_dir() else "unpack it and name one of them"
        raise CorrectionsError(f"{file} holds {len(names):,} stories; {advice}.")
    if not load_corrections(sidecar_of(file)) and (packed := beside_in_archive(file, None, SUFFIX)) is not None:
        # A file beside the archive would take the place of this one.
        raise CorrectionsError(f"{file} holds corrections already, {packed[0]}; unpack it and name the story.")
    return str(story_file(file))


def _read(fixing: Fixing) -> "Story":
    """Read the story with what was put right so far, telling of what no longer fits."""
    from storyworld.cli.telling import progress_bar, warn_of_misfits
    from storyworld.pipeline import read

    with progress_bar(is_shown=sys.stderr.isatty()) as progress:
        story = read(fixing.path, fixing.settings, progress)
    warn_of_misfits(story)
    return story


def _put_right(fixing: Fixing, name: str, made: Callable[["Who"], "Kind"]) -> None:
    """Read the story, find whom a name means, and keep the correction that is made about them."""
    story = _read(fixing)
    _add(fixing, story, made(_who(story, name)))


def _who(story: "Story", name: str) -> "Who":
    from storyworld.corrections.choosing import choose_person

    return choose_person(story, name)


def _add(fixing: Fixing, story: "Story", correction: "Kind") -> None:
    """Keep a correction, if it fits the story, and tell what it has changed."""
    from msgspec.structs import replace

    from storyworld.corrections import correct_one, load_corrections, sidecar_of
    from storyworld.corrections.misfits import MisfitError
    from storyworld.corrections.sidecar import add_correction

    try:
        after = correct_one(story, correction)
    except MisfitError as error:
        raise CorrectionsError(f"Cannot do that: {error}.") from error
    path = sidecar_of(fixing.path)
    known = load_corrections(path)
    # What was said before and taken over by something later may be said again, so that being known is not enough.
    if correction in known and replace(after, corrections=story.corrections) == story:
        click.echo(f"{len(known) - known[::-1].index(correction)}. {_told(correction)}. That was put right already.")
        return
    number = add_correction(path, Path(fixing.path).name, correction)
    click.echo(f"{number}. {_told(correction)}.")
    before = {person.id: person for person in story.characters or ()}
    for person in after.characters or ():
        if person != before.get(person.id):
            counts = f"{_counted(person.n_quotes, 'line')}, {_counted(person.n_mentions, 'mention')}"
            click.echo(f"   {on_one_line(f'{person.name}: {counts}')}")
            if person.id not in before and not person.n_mentions:
                advice = "tell what else they are called, or with `line` what they say"
                click.echo(on_one_line(f"Warning: no words of the text mean {person.name}; {advice}."), err=True)
    click.echo(on_one_line(f"Kept in {path}."))


def _list(file: str) -> None:
    from storyworld.corrections import load_corrections, sidecar_of

    path = sidecar_of(file)
    known = load_corrections(path)
    for number, correction in enumerate(known, 1):
        click.echo(f"{number}. {_told(correction)}.")
    click.echo(on_one_line(f"Kept in {path}." if known else f"Nothing in {file} has been put right yet."))


def _told(correction: "Kind | Correction") -> str:
    from storyworld.corrections.kinds import sentence
    from storyworld.story import Correction

    if isinstance(correction, Correction):
        return on_one_line(f"{correction.what}: {correction.problem}")
    return on_one_line(sentence(correction))


def _counted(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}"
