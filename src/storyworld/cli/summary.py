"""The summary of a story that `storyworld read` shows."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from storyworld.cli import on_one_line
from storyworld.cli.casttable import cast_table
from storyworld.explorer.digest import SET_ASIDE, Digest, SetAside, Speech, Telling, counted, digest, in_marks
from storyworld.explorer.meetings import RelationRow, SceneRow, scene_rows, strongest_relations
from storyworld.story import Place, Story

OUTPUT_NAMES = {"json": "Story file", "html": "Page"}
MAX_PLACES = 8
MAX_TELLINGS = 6
MAX_SCENES = 8
MAX_PRESENT = 5
MAX_RELATIONS = 6
MAX_NOTES = 4


def show(story: Story, written: Mapping[str, str], *, to_stderr: bool = False, width: int | None = None) -> None:
    """Write the summary to standard output, or to standard error; `written` names the files by their kind."""
    console = Console(stderr=to_stderr, markup=False, emoji=False, highlight=False, width=width)
    if console.is_terminal:
        console.print(summary(story, written, console.width))
        return
    # In a file or a pipe the spaces with which tables fill their lines are noise.
    with console.capture() as captured:
        console.print(summary(story, written, console.width))
    console.file.write("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines()))


def summary(story: Story, written: Mapping[str, str], width: int) -> Group:
    """Return what there is to say about a story, for a terminal `width` columns wide."""
    glance = digest(story)
    parts: list[RenderableType] = [_heading(glance), *_telling(glance.tellings)]
    if glance.cast is not None:
        parts += ["", cast_table(glance, width)]
    parts += ["", *(Text(line) for line in (_speech(glance.speech), _places(story.places)) if line)]
    parts += _scenes(scene_rows(story))
    parts += _relations(strongest_relations(story))
    parts += _set_aside(glance.set_aside)
    parts += _corrected(story)
    parts += [Text(f"Note: {on_one_line(notice)}", style="yellow") for notice in story.notices]
    if written:
        parts.append("")
    parts += [Text(f"{OUTPUT_NAMES[kind]}: {on_one_line(out)}") for kind, out in written.items()]
    return Group(*parts)


def _heading(glance: Digest) -> Text:
    title = on_one_line(glance.title or "A story without a title")
    heading = Text(title, style="bold")
    if glance.authors:
        heading.append(f"\nby {on_one_line(_listed(glance.authors))}", style="not bold")
    length = f"{counted(glance.n_words, 'word')}, {glance.reading_time}"
    return heading.append(f"\n{length}", style="not bold dim")


def _telling(tellings: tuple[Telling, ...] | None) -> list[RenderableType]:
    if not tellings:
        return []
    if len(tellings) == 1:
        return [Text(f"Told {on_one_line(tellings[0].phrase)}.")]
    lines: list[RenderableType] = ["Told in more than one way:"]
    for told in tellings[:MAX_TELLINGS]:
        extent = f"{counted(told.n_sections, 'section')}, {counted(told.n_words, 'word')}"
        lines.append(_indented(f"{on_one_line(told.phrase)} ({extent})"))
    if len(tellings) > MAX_TELLINGS:
        lines.append(_indented(f"and {counted(len(tellings) - MAX_TELLINGS, 'other way')}"))
    return lines


def _speech(speech: Speech | None) -> str:
    if speech is None:
        return ""
    if speech.n_lines == 0:
        return "Nobody speaks."
    n_unknown = speech.n_unattributed
    if n_unknown == 0:
        speakers = ", with its speaker" if speech.n_lines == 1 else ", each with its speaker"
    else:
        speakers = f"; {n_unknown:,} {'has' if n_unknown == 1 else 'have'} no safe speaker"
    are = "is a guess" if speech.n_guesses == 1 else "are guesses"
    which = f" and {speech.n_guesses:,} more" if n_unknown else f"; {speech.n_guesses:,} of them"
    guesses = f"{which} {are}" if speech.n_guesses else ""
    return f"{_lines(speech)}{speakers}{guesses}."


def _lines(speech: Speech) -> str:
    """Say how many lines there are, all that the cast's counts hold."""
    n_said = speech.n_lines - speech.n_thoughts - speech.n_messages
    all_lines = counted(speech.n_lines, "line")
    if n_said == speech.n_lines:
        return f"{all_lines} of speech"
    ways = ((n_said, "said"), (speech.n_thoughts, "thought"), (speech.n_messages, "written"))
    return f"{all_lines} ({', '.join(f'{n:,} {way}' for n, way in ways if n)})"


def _places(places: tuple[Place, ...] | None) -> str:
    if not places:
        return ""
    more = len(places) - MAX_PLACES
    names = ", ".join(on_one_line(place.name) for place in places[:MAX_PLACES])
    return f"Places: {names}{f' and {more:,} more' if more > 0 else ''}."


def _scenes(rows: Sequence[SceneRow]) -> list[RenderableType]:
    if not rows:
        return []
    lines: list[RenderableType] = [f"{counted(len(rows), 'scene')}:"]
    for number, row in enumerate(rows[:MAX_SCENES], start=1):
        setting = row.setting or in_marks(row.opening)
        lines.append(_indented(on_one_line(f"{number}. {setting}: {_present(row.present)}")))
    if len(rows) > MAX_SCENES:
        lines.append(_indented(f"and {len(rows) - MAX_SCENES:,} more"))
    return lines


def _present(names: Sequence[str]) -> str:
    if not names:
        return "nobody who is known"
    more = len(names) - MAX_PRESENT
    return f"{', '.join(names[:MAX_PRESENT])} and {more:,} more" if more > 0 else _listed(names)


def _relations(rows: Sequence[RelationRow]) -> list[RenderableType]:
    if not rows:
        return []
    told = [
        f"{'perhaps ' if row.is_doubtful else ''}{row.phrase} ({row.probability:.0%} sure)"
        for row in rows[:MAX_RELATIONS]
    ]
    lines: list[RenderableType] = ["Who is what to whom:", *(_indented(on_one_line(words)) for words in told)]
    if len(rows) > MAX_RELATIONS:
        lines.append(_indented(f"and {len(rows) - MAX_RELATIONS:,} more"))
    return lines


def _set_aside(found: tuple[SetAside, ...]) -> list[RenderableType]:
    if not found:
        return []
    lines: list[RenderableType] = ["Set aside, as not part of the story:"]
    for kind, (one, many) in SET_ASIDE.items():
        notes = [note for note in found if note.kind == kind]
        openings = ", ".join(in_marks(on_one_line(note.first_words)) for note in notes[:MAX_NOTES])
        more = f" and {len(notes) - MAX_NOTES:,} more" if len(notes) > MAX_NOTES else ""
        if notes:
            lines.append(_indented(f"{len(notes):,} {one if len(notes) == 1 else many}: {openings}{more}"))
    return lines


def _corrected(story: Story) -> list[RenderableType]:
    if not story.corrections:
        return []
    n_applied = sum(correction.problem is None for correction in story.corrections)
    return [Text(f"Put right by hand: {counted(n_applied, 'correction')}.")]


def _indented(line: str) -> Padding:
    """Indent a line and whatever it wraps to."""
    return Padding(Text(line), (0, 0, 0, 2))


def _listed(words: Iterable[str]) -> str:
    """Join words as in a sentence: a, b and c."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
