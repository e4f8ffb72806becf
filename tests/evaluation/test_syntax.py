"""Words that are cut wrongly count as wrong in every figure, and what was not computed has no figure."""

from pathlib import Path

import msgspec
import pytest

from goldcorpora import read_words_naively, story, write_litbank, write_treebank
from storyworld.evaluation.scores import Score, value
from storyworld.evaluation.syntax import given_scores, has_syntax, syntax_scores, words_by_sentence
from storyworld.gold import litbank, treebank
from storyworld.spans import Span
from storyworld.story import Story, Tokens


@pytest.fixture
def gold(tmp_path: Path) -> Story:
    return treebank.load(write_treebank(tmp_path), "en_mill-ud-test/oars").story


def changed(gold: Story, **columns: object) -> Story:
    assert gold.tokens is not None
    return msgspec.structs.replace(gold, tokens=msgspec.structs.replace(gold.tokens, **columns))


def with_row(gold: Story, row: int, **cells: object) -> Story:
    columns: dict[str, object] = {}
    for name, cell in cells.items():
        column = list(getattr(gold.tokens, name))
        column[row] = cell
        columns[name] = tuple(column)
    return changed(gold, **columns)


def without_cut(gold: Story) -> Story:
    """Return the gold with `Don't` as one word, which has the row, the head and the relation of `Do`."""
    assert gold.tokens is not None
    columns = {name: getattr(gold.tokens, name) for name in ("start", "lemma", "pos", "xpos", "dep")}
    kept = {name: (*column[:2], *column[3:]) for name, column in columns.items()}
    end = (gold.tokens.end[0], *gold.tokens.end[2:])
    heads = (head - 1 if head > 1 else head for head in gold.tokens.head or ())
    head = tuple(head for row, head in enumerate(heads) if row != 2)
    return msgspec.structs.replace(gold, tokens=Tokens(end=end, head=head, **kept))


def figures(scores: dict[str, Score]) -> dict[str, float | None]:
    return {path: value(score) for path, score in scores.items()}


def test_gold_against_itself_is_perfect(gold: Story) -> None:
    assert figures(syntax_scores(gold, gold)) == dict.fromkeys(
        [
            "tokens.words",
            "tokens.sentences",
            "tokens.upos",
            "tokens.xpos",
            "tokens.lemma",
            "tokens.uas",
            "tokens.las",
            "tokens.las_full",
        ],
        1.0,
    )


def test_a_word_that_is_cut_wrongly_is_wrong_in_every_figure(gold: Story) -> None:
    found = figures(syntax_scores(without_cut(gold), gold))
    right = 2 * 14 / (15 + 16)
    assert found == {path: 1.0 if path == "tokens.sentences" else pytest.approx(right) for path in found}
    assert found["tokens.las"] == pytest.approx(right)


def test_a_head_that_is_no_gold_word_is_wrong(gold: Story) -> None:
    hung = with_row(without_cut(gold), 0, head=1)
    assert figures(syntax_scores(hung, gold))["tokens.uas"] == pytest.approx(2 * 13 / (15 + 16))


@pytest.mark.parametrize(
    ("row", "cells", "wrong"),
    [
        (7, {"pos": "AUX"}, {"upos"}),
        (7, {"xpos": "VBN"}, {"xpos"}),
        (7, {"lemma": "Say"}, {"lemma"}),
        (7, {"head": 8}, {"uas", "las", "las_full"}),
        (3, {"head": 0}, {"uas", "las", "las_full"}),
        (7, {"head": -1}, {"uas", "las", "las_full"}),
        (7, {"dep": "ccomp"}, {"las", "las_full"}),
        (9, {"dep": "nmod"}, {"las_full"}),
        (9, {"dep": "nmod:unmarked"}, {"las_full"}),
    ],
)
def test_a_wrong_cell_counts_where_it_should(gold: Story, row: int, cells: dict[str, object], wrong: set[str]) -> None:
    found = figures(syntax_scores(with_row(gold, row, **cells), gold))
    assert {path for path, figure in found.items() if figure != 1} == {f"tokens.{name}" for name in wrong}
    assert all(found[f"tokens.{name}"] == pytest.approx(15 / 16) for name in wrong)


def test_any_lemma_is_right_where_the_gold_gives_none(gold: Story) -> None:
    ungiven = with_row(gold, 7, lemma="_")
    assert figures(syntax_scores(gold, ungiven))["tokens.lemma"] == 1
    assert figures(syntax_scores(ungiven, ungiven))["tokens.lemma"] == 1


def test_sentences_are_right_where_both_ends_are(gold: Story) -> None:
    assert gold.sentences is not None
    first, second, third = gold.sentences
    joined = msgspec.structs.replace(gold, sentences=((first[0], second[1]), third))
    assert figures(syntax_scores(joined, gold))["tokens.sentences"] == pytest.approx(2 / 5)


def test_a_column_that_was_not_computed_has_no_figure(gold: Story) -> None:
    assert gold.tokens is not None
    words_alone = story(gold.text, tokens=Tokens(start=gold.tokens.start, end=gold.tokens.end))
    assert figures(syntax_scores(words_alone, gold)) == {"tokens.words": 1}
    assert set(syntax_scores(changed(gold, dep=None), gold)) == set(syntax_scores(gold, gold)) - {
        "tokens.las",
        "tokens.las_full",
    }
    assert syntax_scores(story(gold.text), gold) == {}


def test_gold_that_says_nothing_of_its_words_gives_no_figure(tmp_path: Path) -> None:
    mill = litbank.load(write_litbank(tmp_path), "9_mill").story
    assert not has_syntax(mill)
    assert syntax_scores(mill, mill) == {}


def test_what_is_said_of_given_words_is_scored_alone(gold: Story) -> None:
    read = read_words_naively(gold.text, words_by_sentence(gold))
    assert figures(given_scores(read, gold)) == {
        "given.upos": pytest.approx(2 / 16),
        "given.uas": pytest.approx(2 / 16),
        "given.las": pytest.approx(1 / 16),
        "given.las_full": pytest.approx(1 / 16),
    }


def test_given_words_are_those_of_each_sentence(gold: Story) -> None:
    sentences = words_by_sentence(gold)
    assert [len(sentence) for sentence in sentences] == [9, 5, 2]
    assert sentences[0][1] == Span(1, 3)
    assert [span.of(gold.text) for span in sentences[2]] == ["Rain", "."]


def test_words_other_than_those_given_are_refused(gold: Story) -> None:
    with pytest.raises(ValueError, match="not those that were given"):
        given_scores(without_cut(gold), gold)
    with pytest.raises(ValueError, match="not those that were given"):
        given_scores(story(gold.text), gold)
