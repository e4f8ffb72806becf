"""Where a corpus's tokens stand in the source text."""

from collections.abc import Iterable, Sequence

from storyworld.spans import Span

Grid = list[list[Span]]
"""The span of each token, by sentence and by place in the sentence."""


def sentences_in_lines(lines: Iterable[str]) -> list[list[str]]:
    """Return the tokens of a file with one sentence a line and a space between tokens."""
    return [sentence for line in lines if (sentence := line.split())]


def sentences_in_columns(lines: Iterable[str], column: int) -> list[list[str]]:
    """Return the tokens of a file with one token a line, in a column, and an empty line between sentences."""
    sentences: list[list[str]] = [[]]
    for line in lines:
        if line.startswith(("#begin document", "#end document")):
            continue
        if line.strip():
            sentences[-1].append(line.split("\t")[column])
        elif sentences[-1]:
            sentences.append([])
    return [sentence for sentence in sentences if sentence]


def aligned(text: str, sentences: Iterable[Sequence[str]]) -> Grid:
    """Return the span of every token in the text, white space aside. Raises ValueError where they part."""
    grid: Grid = []
    position = 0
    for sentence in sentences:
        grid.append([])
        for token in sentence:
            span = _next(text, position, token)
            grid[-1].append(span)
            position = span.end
    if not grid:
        raise ValueError("no tokens")
    return grid


def _next(text: str, position: int, token: str) -> Span:
    start = end = _skip(text, position)
    for character in token:
        end = _skip(text, end)
        if text[end : end + 1] != character:
            raise ValueError(f"the token {token!r} is not in the text at {start}")
        end += 1
    return Span(start, end)


def _skip(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def token_spans(grid: Grid, place: Sequence[str]) -> Span:
    """Return the stretch from one token to another, both inside: sentence, token, sentence, token, from 0."""
    first_sentence, first, last_sentence, last = map(int, place)
    return Span(grid[first_sentence][first].start, grid[last_sentence][last].end)
