"""The order of the steps from a file to a story, written once."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import storyworld
from storyworld.corrections import SUFFIX, Kind, correct, corrections_in, load_corrections, sidecar_of
from storyworld.errors import CorrectionsError
from storyworld.formats import document_from_text, read_document, story_file
from storyworld.formats.document import Document
from storyworld.memory import give_back
from storyworld.predictions import PredictedMention, Predictions
from storyworld.segmenting import Segments, segment
from storyworld.segmenting.ranges import quote_numbers, sentence_ranges
from storyworld.segmenting.tokens import WordSpans
from storyworld.settings import Settings
from storyworld.spans import Span
from storyworld.story import Character, Correction, MadeBy, Mention, Source, Story, Tokens
from storyworld.world import build_layers, draft_world
from storyworld.world.sentences.annotations import annotated

if TYPE_CHECKING:
    from storyworld.heads import Predictor

Progress = Callable[[str, float], None]


def read(
    source: str | Path | bytes | BinaryIO, settings: Settings | None = None, progress: Progress | None = None
) -> Story:
    """Read a file and return its story. `source` is a path, `-` for standard input, bytes, or an open binary file.

    What a reader has put right in the file beside a path is applied. `progress` is called with the name of each step
    and the share of the work that is done, in [0, 1]. Raises StoryworldError with one plain sentence when the file
    cannot be read or holds no story.
    """
    settings = settings or Settings()
    report = progress or _silent
    report("opening", 0.0)
    # Loaded first, so that a fault in it is told before the long reading.
    corrections = _corrections(source, settings.member) if settings.corrections else ()
    story = _analyse(read_document(source, settings), settings, report)
    return correct(story, corrections) if corrections else story


def read_text(text: str, settings: Settings | None = None, progress: Progress | None = None) -> Story:
    """Read a text that is already decoded, as if it were a plain text file. Raises StoryworldError as `read` does."""
    settings = settings or Settings()
    return _analyse(document_from_text(text), settings, progress or _silent)


def read_words(text: str, sentences: Sequence[Sequence[Span]], settings: Settings | None = None) -> Story:
    """Return a story of words that are given, with what the heads say of them and nothing else.

    `sentences` hold the spans of their words, in order. Raises StoryworldError when the bundle cannot be read.
    """
    settings = settings or Settings()
    spans = [span for sentence in sentences for span in sentence]
    tokens = Tokens(start=tuple(span.start for span in spans), end=tuple(span.end for span in spans))
    borders = tuple((sentence[0].start, sentence[-1].end) for sentence in sentences if sentence)
    predictor = _predictor(settings)
    predictions = None if predictor is None else _predict(predictor, text, tokens, borders, None, _silent)
    return Story(
        made_by=_made_by(settings, predictor),
        source=Source(sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), kind="plain"),
        text=text,
        sentences=borders,
        tokens=annotated(tokens, predictions),
    )


def read_mentions(text: str, mentions: Sequence[Mention], settings: Settings | None = None) -> Story:
    """Read a text whose mentions are given, so that only whom they mean is left to find.

    Those that do not begin and end where our words do are left out. Raises StoryworldError as `read` does.
    """
    settings = settings or Settings()
    return _analyse(document_from_text(text), settings, _silent, mentions)


def read_given(
    text: str, quotations: Sequence[Span], cast: Sequence[Character], settings: Settings | None = None
) -> Story:
    """Read a text whose quotations and people are given, so that only who says what is left to find.

    `quotations` are spans with their marks. Of the people, names and pronouns are taken; nobody else is named. Raises
    StoryworldError as `read` does.
    """
    settings = settings or Settings()
    return _analyse(document_from_text(text), settings, _silent, quotations=quotations, cast=cast)


def _analyse(
    document: Document,
    settings: Settings,
    report: Progress,
    mentions: Sequence[Mention] | None = None,
    *,
    quotations: Sequence[Span] | None = None,
    cast: Sequence[Character] | None = None,
) -> Story:
    report("finding dialogue", 0.05)
    segments = segment(document, recover=settings.recover_paragraphs, given=quotations)
    predictor = _predictor(settings)
    predictions = None if predictor is None else _read_words(predictor, document.text, segments, mentions, report)
    report("finding people and speakers", 0.9)
    draft = draft_world(document.text, segments, predictions, cast)
    # The world lets go of what it no longer needs, which only helps where nobody else holds it.
    del predictions
    layers = build_layers(draft, settings.min_probability)
    predictions = draft.words.predictions
    del draft
    report("done", 1.0)
    tokens = annotated(segments.tokens.as_tokens(), predictions)
    return Story(
        made_by=_made_by(settings, predictor),
        source=document.source,
        metadata=document.metadata,
        text=document.text,
        blocks=segments.blocks,
        emphasis=document.emphasis,
        bold=document.bold,
        sentences=segments.sentences,
        tokens=tokens,
        mentions=layers.mentions,
        characters=layers.characters,
        places=layers.places,
        quotes=layers.quotes,
        events=layers.events,
        narration=layers.narration,
        scenes=layers.scenes,
        encounters=layers.encounters,
        relations=layers.relations,
        notices=document.notices,
    )


def _read_words(
    predictor: "Predictor", text: str, segments: Segments, mentions: Sequence[Mention] | None, report: Progress
) -> Predictions:
    quotes = quote_numbers(segments.tokens, segments.quotations)
    given = None if mentions is None else _in_words(mentions, segments.tokens)
    found = _predict(predictor, text, segments.tokens, segments.sentences, quotes, report, given=given)
    give_back()
    return found


def _corrections(source: str | Path | bytes | BinaryIO, member: str | None) -> Sequence[Kind | Correction]:
    """Return what a reader has put right in the file beside a path; nothing for what has no place beside it.

    Where none is beside an archive, the one beside the story in it holds. Raises CorrectionsError where one is beside
    an archive of several stories, since it does not say whose it is.
    """
    if not isinstance(source, (str, Path)) or str(source) in {"", "-"}:
        return ()
    from storyworld.formats.files.collection import beside_in_archive, stories_in

    path = story_file(source, member)
    beside = load_corrections(sidecar_of(path))
    if beside and len(names := stories_in(path) or ()) > 1:
        raise CorrectionsError(
            f"{sidecar_of(path)} does not say which of the {len(names):,} stories of {path} it is about; put it "
            f"into the archive beside its story, as {names[0]}{SUFFIX} for the first of them, or leave corrections out."
        )
    if beside or (packed := beside_in_archive(source, member, SUFFIX)) is None:
        return beside
    return corrections_in(packed[1], f"{packed[0]} in {source}")


def _made_by(settings: Settings, predictor: "Predictor | None") -> MadeBy:
    bundle = None if predictor is None else predictor.name
    return MadeBy(version=storyworld.__version__, bundle=bundle, settings=settings)


def _predictor(settings: Settings) -> "Predictor | None":
    """Return the heads that the settings ask for, nothing where they ask for none or the package has no bundle."""
    if settings.bundle is None:
        return None
    from storyworld.heads import load_predictor

    return load_predictor(settings.bundle, settings.n_threads)


def _predict(  # noqa: PLR0913 - one parameter for each thing that is known of a text
    predictor: "Predictor",
    text: str,
    tokens: WordSpans,
    sentences: Sequence[tuple[int, int]],
    quotes: Sequence[int] | None,
    report: Progress,
    *,
    given: Sequence[PredictedMention] | None = None,
) -> Predictions:
    pool: dict[str, str] = {}
    words = [pool.setdefault(word, word) for word in map(text.__getitem__, map(slice, tokens.start, tokens.end))]
    ranges = sentence_ranges(tokens, sentences)
    return predictor.predict(words, ranges, quotes, lambda share: report("reading words", 0.1 + 0.75 * share), given)


def _in_words(mentions: Sequence[Mention], tokens: WordSpans) -> list[PredictedMention]:
    first = {start: i for i, start in enumerate(tokens.start)}
    last = {end: i + 1 for i, end in enumerate(tokens.end)}
    return [
        PredictedMention(first[m.start], last[m.end], last[m.end] - 1, m.category, m.form, 1.0)
        for m in mentions
        if m.start in first and m.end in last
    ]


def _silent(step: str, share: float) -> None:
    """Report nothing."""
