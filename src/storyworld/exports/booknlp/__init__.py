"""The files of BookNLP 1.0.7: `.tokens`, `.entities`, `.quotes` and `.book`, as its users' scripts read them."""

from collections.abc import Sequence

from storyworld.errors import ExportError
from storyworld.exports.booknlp.entities import Entities, Row
from storyworld.exports.booknlp.people import book
from storyworld.exports.booknlp.words import Words
from storyworld.story import Quote, Story

TOKENS = (
    "paragraph_ID sentence_ID token_ID_within_sentence token_ID_within_document word lemma byte_onset byte_offset "
    "POS_tag fine_POS_tag dependency_relation syntactic_head_ID event".split()
)
ENTITIES = "COREF start_token end_token prop cat text".split()
QUOTES = "quote_start quote_end mention_start mention_end mention_phrase char_id quote".split()

Cell = str | int | None


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:
    """Return BookNLP's files; one whose layer was not computed is left out.

    Raises ExportError when the story has no words, to whose numbers everything else refers.
    """
    if story.tokens is None:
        raise ExportError("BookNLP's files count words, and this story's are not computed; read the story anew.")
    words = Words(story, story.tokens)
    found = {".tokens": _sheet(TOKENS, _tokens(words))}
    if story.mentions is None:
        return found
    entities = Entities(story, words)
    found[".entities"] = _sheet(ENTITIES, [row[:-1] for row in entities.rows])
    if story.quotes is not None:
        found[".quotes"] = _sheet(QUOTES, _quotes(story, words, entities))
    found[".book"] = book(story, words, entities, with_text=with_text)
    return found


def _tokens(words: Words) -> list[list[Cell]]:
    return [
        [
            words.paragraphs[i],
            words.sentences[i],
            words.places_in_sentence[i],
            i,
            words.text(i),
            words.lemma(i),
            words.tokens.start[i],
            words.tokens.end[i],
            words.pos(i),
            words.fine_pos(i),
            words.relation(i),
            words.head(i),
            "EVENT" if words.is_event(i) else "O",
        ]
        for i in range(len(words.tokens))
    ]


def _quotes(story: Story, words: Words, entities: Entities) -> list[list[Cell]]:
    """Return a row for each quotation that is not inside another one, as BookNLP knows no quotation in a quotation."""
    rows: list[list[Cell]] = []
    end = 0
    for quote in sorted(story.quotes or (), key=lambda quote: (quote.start, -quote.end)):
        within = words.within(quote)
        if quote.start < end or within is None:
            continue
        end = quote.end
        speaker = entities.number(quote.speaker)
        mention = None if speaker is None else _mention(quote, within, speaker, words, entities)
        named: list[Cell] = [None, None, None] if mention is None else [mention.start, mention.end, mention.text]
        rows.append([*within, *named, speaker, words.phrase(*within)])
    return rows


def _mention(quote: Quote, within: tuple[int, int], speaker: int, words: Words, entities: Entities) -> Row | None:
    """Return the mention that shows who speaks: the one in the cue, else the nearest one of the speaker."""
    cue = None if quote.cue is None else words.within(quote.cue)
    named = None if cue is None else entities.headed(speaker, *cue)
    return named or entities.nearest(speaker, *within)


def _sheet(columns: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a table as BookNLP writes it: no quoting, and `None` in words."""
    return "".join("\t".join(str(cell) for cell in row) + "\n" for row in (columns, *rows)).encode()
