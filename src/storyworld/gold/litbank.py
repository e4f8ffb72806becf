"""LitBank: the first two thousand words of a hundred works, with people, coreference, quotations, events.

Its layers are token offsets; here they become code points of the source text itself, so paragraphs and
spacing are real.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from storyworld.errors import DataError
from storyworld.gold import files
from storyworld.gold.coreference import Annotated, entity_labels, read_mentions
from storyworld.gold.people import characters_of, places_of
from storyworld.gold.tokens import Grid, aligned, sentences_in_columns, sentences_in_lines, token_spans
from storyworld.gold.work import GoldEntity, GoldQuotation, GoldWork
from storyworld.spans import Span
from storyworld.story import Category, MadeBy, Quote, Source, Story, Tokens

ORIGINAL = "original"
CONLL, MENTIONS = "coref/conll/{}_brat.conll", "coref/tsv/{}_brat.ann"
ENTITIES, EVENTS = "entities/tsv/{}_brat.tsv", "events/tsv/{}_brat.tsv"
QUOTATIONS, QUOTATION_TEXT = "quotations/tsv/{}_brat.ann", "quotations/tsv/{}_brat.txt"
LAYERS = (CONLL, MENTIONS, ENTITIES, EVENTS, QUOTATIONS, QUOTATION_TEXT)
CATEGORIES: frozenset[Category] = frozenset({"PER", "FAC", "GPE", "LOC", "ORG", "VEH"})


def names(folder: Path, works: Iterable[str] = ()) -> list[str]:
    """Return the works in the folder, or those asked for, sorted. Raises DataError when there are none."""
    texts = sorted(path.stem for path in (folder / ORIGINAL).glob("*.txt"))
    return files.chosen((name for name in texts if _tokens_at(folder, name)), works, folder, "LitBank")


def paths(folder: Path, name: str) -> list[Path]:
    """Return the files that one work's gold is read from, as far as they are there."""
    layers = [folder / layer.format(name) for layer in LAYERS]
    return [folder / ORIGINAL / f"{name}.txt", *(path for path in layers if path.is_file())]


def load(folder: Path, name: str) -> GoldWork:
    """Read one work with the layers that are there. Raises DataError when a file has another shape."""
    try:
        return _load(folder, name)
    except (KeyError, ValueError, IndexError) as error:
        raise DataError(f"The work {name} in {folder} is not in LitBank's shape ({error!r}); get it anew.") from error


def _load(folder: Path, name: str) -> GoldWork:
    original = files.read(folder / ORIGINAL / f"{name}.txt")
    sentences = _sentences(folder, name)
    grid = aligned(original, sentences)
    coreference = _coreference(folder, name, grid)
    labels = coreference.entity_by_label if coreference else {}
    quotations = _quotations(folder, name, grid, labels)
    mentions = coreference.mentions if coreference else None
    text = original[: grid[-1][-1].end]
    story = Story(
        made_by=MadeBy(version="gold/litbank"),
        source=Source(sha256=hashlib.sha256(text.encode()).hexdigest(), kind="plain"),
        text=text,
        sentences=tuple((sentence[0].start, sentence[-1].end) for sentence in grid),
        tokens=_tokens(folder, name, grid),
        mentions=mentions,
        characters=None if mentions is None else characters_of(text, mentions, quotations or ()),
        places=None if mentions is None else places_of(text, mentions),
        quotes=None if quotations is None else tuple(_quote(quotation) for quotation in quotations),
    )
    entities = _entities(folder, name, grid)
    layers = {
        "coreference": mentions,
        "entities": entities,
        "events": story.tokens.event if story.tokens else None,
        "quotations": quotations,
    }
    missing = tuple(layer for layer, found in layers.items() if found is None)
    return GoldWork(name=name, story=story, quotations=quotations, entities=entities, missing=missing)


def _tokens_at(folder: Path, name: str) -> str | None:
    """Return the first layer of a work that holds all its tokens; every layer has the same ones."""
    for layer in (CONLL, ENTITIES, EVENTS, QUOTATION_TEXT):
        if (folder / layer.format(name)).is_file():
            return layer
    return None


def _sentences(folder: Path, name: str) -> list[list[str]]:
    layer = _tokens_at(folder, name)
    if layer is None:
        raise DataError(f"{folder} has no layer of the work {name}; get the corpus anew.")
    lines = files.read(folder / layer.format(name)).splitlines()
    if layer == QUOTATION_TEXT:
        return sentences_in_lines(lines)
    return sentences_in_columns(lines, column=3 if layer == CONLL else 0)


def _coreference(folder: Path, name: str, grid: Grid) -> Annotated | None:
    """Read mentions, or nothing where one of the two files is missing: clusters need categories."""
    conll, annotations = folder / CONLL.format(name), folder / MENTIONS.format(name)
    if not (conll.is_file() and annotations.is_file()):
        return None
    rows = [line.split("\t") for line in files.read(annotations).splitlines()]
    mentions = read_mentions(files.read(conll).splitlines(), rows, grid)
    return Annotated(mentions=mentions, entity_by_label=entity_labels(rows, mentions, grid))


def _quotations(folder: Path, name: str, grid: Grid, labels: dict[str, str]) -> tuple[GoldQuotation, ...] | None:
    """Read the quotations; a speaker's label becomes the id of the entity in the coreference layer."""
    path = folder / QUOTATIONS.format(name)
    if not path.is_file():
        return None
    rows = [line.split("\t") for line in files.read(path).splitlines()]
    speakers = {row[1]: labels.get(row[2].strip()) for row in rows if row[0] == "ATTRIB"}
    found = [
        GoldQuotation(id=row[1], parts=(token_spans(grid, row[2:6]),), speaker=speakers.get(row[1]))
        for row in rows
        if row[0] == "QUOTE"
    ]
    return tuple(sorted(found, key=lambda quotation: quotation.parts[0]))


def _quote(quotation: GoldQuotation) -> Quote:
    (part,) = quotation.parts
    return Quote(
        id=quotation.id,
        start=part.start,
        end=part.end,
        kind="speech",
        speaker=quotation.speaker,
        probability=1.0,
    )


def _columns(path: Path, grid: Grid) -> list[list[list[str]]]:
    """Return a table's rows by sentence, less the token. Raises ValueError when the grid has other tokens."""
    sentences: list[list[list[str]]] = [[]]
    for line in files.read(path).splitlines():
        if line.strip():
            sentences[-1].append(line.rstrip().split("\t")[1:])
        elif sentences[-1]:
            sentences.append([])
    sentences = [sentence for sentence in sentences if sentence]
    if [len(sentence) for sentence in sentences] != [len(sentence) for sentence in grid]:
        raise ValueError(f"{path.name} has other tokens than the rest")
    return sentences


def _tokens(folder: Path, name: str, grid: Grid) -> Tokens:
    spans = [span for sentence in grid for span in sentence]
    path = folder / EVENTS.format(name)
    event = None
    if path.is_file():
        event = tuple(row[0] == "EVENT" for sentence in _columns(path, grid) for row in sentence)
    return Tokens(start=tuple(span.start for span in spans), end=tuple(span.end for span in spans), event=event)


def _entities(folder: Path, name: str, grid: Grid) -> tuple[GoldEntity, ...] | None:
    """Read the nested entities: column by column a row of B-, I- and O tags, one column for each depth."""
    path = folder / ENTITIES.format(name)
    if not path.is_file():
        return None
    found: set[GoldEntity] = set()
    for rows, spans in zip(_columns(path, grid), grid, strict=True):
        for depth in range(max(len(row) for row in rows)):
            found |= _tagged([row[depth] if depth < len(row) else "O" for row in rows], spans)
    return tuple(sorted(found))


def _tagged(tags: list[str], spans: list[Span]) -> set[GoldEntity]:
    found = set()
    for first, tag in enumerate(tags):
        if not tag.startswith("B-"):
            continue
        last = first
        while last + 1 < len(tags) and tags[last + 1] == f"I-{tag[2:]}":
            last += 1
        if tag[2:] not in CATEGORIES:
            raise ValueError(f"unknown category {tag[2:]}")
        found.add(GoldEntity(spans[first].start, spans[last].end, tag[2:]))  # type: ignore[arg-type]
    return found
