"""A story as a `Doc` of spaCy's, for what is built on spaCy: words, trees, mentions, quotations and whose they are."""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from storyworld.errors import StoryworldError
from storyworld.spans import Spanned
from storyworld.story import Story, Tokens

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span
    from spacy.vocab import Vocab

# What spaCy says of white space that is a token of its own.
_SPACE_POS, _SPACE_TAG, _SPACE_DEP = "SPACE", "_SP", "dep"
_ENTITY_LABELS = {"PER": "PERSON"}
"""spaCy's own models call a person PERSON, and the other categories as we do or by names that only they have."""


class _Row(Struct):
    """One token of a Doc: its words, whether a space follows, and its number in the story, -1 for white space."""

    word: str
    has_space: bool
    token: int


def to_doc(story: Story, vocab: "Vocab | Language | None" = None) -> "Doc":
    """Return a story as a Doc whose text is the story's, to the last space.

    Tokens have tag, part of speech, lemma, head and dependency, and sentences their beginnings, where they are known.
    `doc.spans["mentions"]` has the mentions, each with its category as label and its character, place or other thing as
    `kb_id_`; `doc.spans["quotes"]` has the quotations, with their kind and their speaker. The ids are those of the
    story, mention and quotation in `span.id_`. `doc.ents` are the names, as far as they do not overlap.
    `doc.user_data["storyworld"]` has the names of all ids. Give a `vocab`, or a pipeline that has one, to share its
    vectors. Raises StoryworldError without spaCy and for a story without words.
    """
    try:
        import spacy
        from spacy.tokens import Doc
        from spacy.util import filter_spans
        from spacy.vocab import Vocab
    except ImportError as error:
        raise StoryworldError("This needs spaCy; install it with `pip install storyworld[spacy]`.") from error
    if story.tokens is None:
        raise StoryworldError("The words of this story were not looked for, so it cannot be a Doc; read it anew.")
    rows = _rows(story.text, story.tokens)
    # English words know whether they are letters, numbers or stop words; those of a bare Vocab do not.
    shared: Any = spacy.blank("en") if vocab is None else vocab
    doc = Doc(
        shared if isinstance(shared, Vocab) else shared.vocab,
        words=[row.word for row in rows],
        spaces=[row.has_space for row in rows],
        **_annotations(story, story.tokens, rows),
    )
    place = _Places(doc, story.tokens, rows)
    mentions = [(m, place.span(m, m.category, m.entity, m.id)) for m in story.mentions or ()]
    doc.spans["mentions"] = [span for _, span in mentions if span is not None]
    quotes = (place.span(quote, quote.kind, quote.speaker, quote.id) for quote in story.quotes or ())
    doc.spans["quotes"] = [span for span in quotes if span is not None]
    names = (
        place.span(m, _ENTITY_LABELS.get(m.category, m.category), m.entity, m.id)
        for m, span in mentions
        if m.form == "name" and span is not None
    )
    doc.set_ents(filter_spans(span for span in names if span is not None))
    doc.user_data["storyworld"] = _names(story)
    return doc


def _rows(text: str, tokens: Tokens) -> list[_Row]:
    """Return the tokens of a Doc: those of the story, and the white space that one space after a token is not."""
    rows: list[_Row] = []
    position = 0
    for i, (start, end) in enumerate(zip(tokens.start, tokens.end, strict=True)):
        _fill(rows, text[position:start])
        rows.append(_Row(text[start:end], False, i))
        position = end
    _fill(rows, text[position:])
    return rows


def _fill(rows: list[_Row], gap: str) -> None:
    if rows and gap.startswith(" "):
        rows[-1].has_space = True
        gap = gap[1:]
    if gap:
        rows.append(_Row(gap, False, -1))


def _annotations(story: Story, tokens: Tokens, rows: list[_Row]) -> dict[str, Any]:
    """Return what is known of each token, as the arguments of a Doc."""
    found: dict[str, Any] = {}
    of_space = {"tags": _SPACE_TAG, "pos": _SPACE_POS}
    for name, column in (("tags", tokens.xpos), ("pos", tokens.pos), ("lemmas", tokens.lemma)):
        if column is not None:
            found[name] = [
                of_space.get(name, row.word) if row.token < 0 else _known(name, column[row.token]) for row in rows
            ]
    if tokens.head is not None and tokens.dep is not None:
        found |= _trees(tokens.head, tokens.dep, rows)
    elif story.sentences is not None:
        starts = {bisect_left(tokens.start, start) for start, _ in story.sentences} - {0}
        # White space before the first word is in its sentence.
        found["sent_starts"] = [i == 0 or row.token in starts for i, row in enumerate(rows)]
    return found


def _known(name: str, value: str) -> str:
    """Return a value as spaCy takes it: it refuses a part of speech that is not a universal one."""
    return value or ("X" if name == "pos" else "")


def _trees(head: tuple[int, ...], dep: tuple[str, ...], rows: list[_Row]) -> dict[str, Any]:
    row_of = {row.token: i for i, row in enumerate(rows) if row.token >= 0}
    heads: list[int] = []
    deps: list[str] = []
    for i, row in enumerate(rows):
        if row.token < 0:
            # White space hangs on what is before it, as with spaCy's own; at the beginning on what comes after.
            heads.append(max(0, i - 1) or min(1, len(rows) - 1))
            deps.append(_SPACE_DEP)
        else:
            over = head[row.token]
            heads.append(row_of[over] if over >= 0 else i)
            deps.append(dep[row.token] if over >= 0 else "ROOT")
    return {"heads": heads, "deps": deps}


class _Places:
    """Finds the tokens of a Doc that a span of the text covers."""

    def __init__(self, doc: "Doc", tokens: Tokens, rows: list[_Row]) -> None:
        self._doc, self._tokens = doc, tokens
        self._row_of = [i for i, row in enumerate(rows) if row.token >= 0]

    def span(self, place: Spanned, label: str, kb_id: str | None, id_: str) -> "Span | None":
        """Return the words that a place touches; nothing where it touches none."""
        from spacy.tokens import Span

        first = bisect_right(self._tokens.end, place.start)
        last = bisect_left(self._tokens.start, place.end)
        if first >= last:
            return None
        start, end = self._row_of[first], self._row_of[last - 1] + 1
        return Span(self._doc, start, end, label=label, kb_id=kb_id or "", span_id=id_)


def _names(story: Story) -> dict[str, str]:
    people = {person.id: person.name for person in story.characters or ()}
    return people | {place.id: place.name for place in story.places or ()}
