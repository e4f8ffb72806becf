"""`storyworld inspect`: what is detected in a file before any analysis."""

import click
import msgspec

from storyworld.formats import Document, read_document
from storyworld.formats.survey import Layout, Survey, survey
from storyworld.settings import Settings
from storyworld.story import Metadata


@click.command(short_help="Show what is detected in a file before any analysis.")
@click.argument("file", metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="Show it as JSON.")
@click.option("--member", metavar="NAME", help="The story to show, where FILE is a folder or a zip archive of several.")
@click.option("--encoding", metavar="NAME", help="The file's character encoding, where detection gets it wrong.")
@click.option("--kind", metavar="KIND", help="Read the file as plain, markdown, html, epub or docx, whatever its name.")
def inspect(file: str, as_json: bool, member: str | None, encoding: str | None, kind: str | None) -> None:
    """Show how FILE is understood: whose layout it has, its headings, notes, scene breaks, tags and quotation marks.

    Nothing is analysed yet. FILE is all that `storyworld read` reads; - is standard input.
    """
    document = read_document(file, Settings(member=member, encoding=encoding, kind=kind))
    found, marks = survey(document), _marks(document)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode({**msgspec.to_builtins(found), "marks": marks}), indent=2))
    else:
        _show(found, marks)


def _marks(document: "Document") -> dict[str, int]:
    """Count the styles of quotation marks."""
    from storyworld.segmenting import describe_marks

    return describe_marks(document)


def _show(found: Survey, marks: dict[str, int]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    facts = Table.grid(padding=(0, 2))
    for name, value in (*_facts(found), *([("quotation marks", _counts(marks))] if marks else [])):
        facts.add_row(Text(name, style="dim"), Text(value))
    console = Console(highlight=False)
    console.print(facts)
    if found.marked:
        table = Table("at", "kind", "text", "names", box=None, header_style="dim", padding=(0, 2, 0, 0))
        table.columns[0].justify = "right"
        for block in found.marked:
            table.add_row(*map(Text, (f"{block.start:,}", block.kind, block.text, block.names or "")))
        console.print()
        console.print(table)
    for notice in found.notices:
        console.print(Text(f"Note: {notice}"))


def _facts(found: Survey) -> list[tuple[str, str]]:
    source = found.source
    return [
        ("kind", source.kind),
        ("detected", source.detected),
        *([("encoding", source.encoding)] if source.encoding is not None else []),
        ("words", f"{found.n_words:,} of story, {found.n_other_words:,} around it"),
        ("layout", _layout_words(found.layout)),
        ("blocks", _counts({kind.replace("_", " "): n for kind, n in found.blocks.items()})),
        *_metadata_facts(found.metadata),
    ]


def _layout_words(layout: Layout) -> str:
    borders = {
        "empty lines": layout.n_empty_line_borders,
        "line ends": layout.n_line_end_borders,
        "no line end at all": layout.n_borders_within_lines,
    }
    between = ", ".join(f"{name} ({n:,})" for name, n in borders.items() if n) or "one paragraph only"
    wrapped = f"; {layout.n_wrapped_paragraphs:,} run over several lines" if layout.n_wrapped_paragraphs else ""
    return f"between paragraphs: {between}{wrapped}"


def _metadata_facts(metadata: Metadata) -> list[tuple[str, str]]:
    fields = {name: value for name in metadata.__struct_fields__ if (value := getattr(metadata, name))}
    extra = fields.pop("extra", None) or {}
    return [
        (name, value if isinstance(value, str) else "; ".join(value)) for name, value in {**extra, **fields}.items()
    ]


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {n:,}" for name, n in counts.items())
