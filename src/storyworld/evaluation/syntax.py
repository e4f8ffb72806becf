"""Words, lemmas, parts of speech and trees, counted as the CoNLL 2018 shared task counts them.

A found word is a gold one where their spans are equal. Every figure is an F1 over all words of either side, so a
word that is cut wrongly counts as wrong in every other figure, too.
"""

from collections.abc import Iterable, Sequence

from storyworld.evaluation.scores import Score, exact, f1
from storyworld.spans import Span, SpanIndex
from storyworld.story import Story, Tokens

UNGIVEN = "_"
"""The lemma of a word for which the gold gives none, as for the second half of a word that is torn in two."""

Rows = dict[int, int]


def has_syntax(story: Story) -> bool:
    """Tell whether a gold story says what the words are."""
    return story.tokens is not None and story.tokens.pos is not None


def syntax_scores(predicted: Story, gold: Story) -> dict[str, Score]:
    """Score words and sentences found in raw text, and what is said of the words; nothing without gold for it."""
    if predicted.tokens is None or gold.tokens is None or not has_syntax(gold):
        return {}
    scores = {"tokens.words": exact(set(_spans(predicted.tokens)), set(_spans(gold.tokens)))}
    if predicted.sentences is not None and gold.sentences is not None:
        scores["tokens.sentences"] = exact(set(predicted.sentences), set(gold.sentences))
    columns = column_scores(predicted.tokens, gold.tokens)
    return scores | {f"tokens.{name}": score for name, score in columns.items()}


def given_scores(predicted: Story, gold: Story) -> dict[str, Score]:
    """Score what is said of words that were given. Raises ValueError where the predicted words are others."""
    if predicted.tokens is None or gold.tokens is None or _spans(predicted.tokens) != _spans(gold.tokens):
        raise ValueError("the words are not those that were given")
    columns = column_scores(predicted.tokens, gold.tokens)
    return {f"given.{name}": score for name, score in columns.items()}


def words_by_sentence(story: Story) -> list[list[Span]]:
    """Return the spans of a story's words, by sentence."""
    index = SpanIndex(_spans(story.tokens) if story.tokens else ())
    return [list(index.touching(start, end)) for start, end in story.sentences or ()]


def column_scores(predicted: Tokens, gold: Tokens) -> dict[str, Score]:
    """Score each column that both sides have. `las` knows no subtypes of relations, `las_full` does."""
    rows = _aligned(predicted, gold)
    right: dict[str, int] = {}
    if predicted.pos is not None and gold.pos is not None:
        right["upos"] = _n_equal(rows, predicted.pos, gold.pos)
    if predicted.xpos is not None and gold.xpos is not None:
        right["xpos"] = _n_equal(rows, predicted.xpos, gold.xpos)
    if predicted.lemma is not None and gold.lemma is not None:
        n_ungiven = sum(gold.lemma[row] == UNGIVEN != predicted.lemma[mine] for mine, row in rows.items())
        right["lemma"] = _n_equal(rows, predicted.lemma, gold.lemma) + n_ungiven
    right |= _trees(rows, predicted, gold)
    return {name: f1(n_right, len(predicted), n_right, len(gold)) for name, n_right in right.items()}


def _trees(rows: Rows, predicted: Tokens, gold: Tokens) -> dict[str, int]:
    """Count the words with the right head and, as far as both sides have them, with the right relation to it."""
    if predicted.head is None or gold.head is None:
        return {}
    # The head of a root is -1 on both sides; a head that is no gold word is nowhere, and so is never right.
    heads = {-1: -1, **rows}
    attached = {mine: row for mine, row in rows.items() if heads.get(predicted.head[mine]) == gold.head[row]}
    right = {"uas": len(attached)}
    if predicted.dep is not None and gold.dep is not None:
        right["las"] = _n_equal(attached, _universal(predicted.dep), _universal(gold.dep))
        right["las_full"] = _n_equal(attached, predicted.dep, gold.dep)
    return right


def _universal(relations: Iterable[str]) -> list[str]:
    """Return relations without their subtypes: nmod for nmod:poss."""
    return [relation.partition(":")[0] for relation in relations]


def _n_equal(rows: Rows, predicted: Sequence[str], gold: Sequence[str]) -> int:
    return sum(predicted[mine] == gold[row] for mine, row in rows.items())


def _aligned(predicted: Tokens, gold: Tokens) -> Rows:
    """Return the gold row of each predicted row whose word is a gold one."""
    by_span = {span: row for row, span in enumerate(_spans(gold))}
    return {mine: by_span[span] for mine, span in enumerate(_spans(predicted)) if span in by_span}


def _spans(tokens: Tokens) -> list[Span]:
    return [Span(start, end) for start, end in zip(tokens.start, tokens.end, strict=True)]
