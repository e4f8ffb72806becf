import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.spans import Span, SpanIndex, contains, overlap, strip


def test_a_span_covers_its_words_and_knows_its_length() -> None:
    text = "“Don’t go,” she said. 🜂"
    assert Span(0, 11).of(text) == "“Don’t go,”"
    assert len(Span(0, 11)) == 11
    assert Span(22, 23).of(text) == "🜂"


def test_spans_sort_by_start_and_then_by_end() -> None:
    assert sorted([Span(3, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 5)]


@pytest.mark.parametrize(
    ("a", "b", "shared"),
    [((0, 5), (5, 9), 0), ((0, 5), (4, 9), 1), ((2, 4), (0, 9), 2), ((0, 3), (7, 9), 0), ((4, 4), (0, 9), 0)],
)
def test_overlap_counts_shared_code_points(a: tuple[int, int], b: tuple[int, int], shared: int) -> None:
    assert overlap(Span(*a), Span(*b)) == shared
    assert overlap(Span(*b), Span(*a)) == shared


def test_a_span_contains_itself_and_what_lies_within() -> None:
    assert contains(Span(2, 6), Span(2, 6))
    assert contains(Span(2, 6), Span(3, 5))
    assert not contains(Span(2, 6), Span(1, 5))
    assert not contains(Span(2, 6), Span(5, 7))


def test_strip_drops_white_space_at_both_ends_only() -> None:
    text = " \u00a0 two words\n\t"
    assert strip(text, 0, len(text)).of(text) == "two words"


def test_strip_of_white_space_alone_is_empty_where_it_starts() -> None:
    assert strip("ab   cd", 2, 5) == Span(2, 2)


def test_the_index_finds_what_touches_a_stretch() -> None:
    index = SpanIndex([Span(20, 30), Span(0, 5), Span(5, 9)])
    assert index.touching(4, 6) == [Span(0, 5), Span(5, 9)]
    assert index.touching(9, 20) == []
    assert index.touching(0, 100) == [Span(0, 5), Span(5, 9), Span(20, 30)]


def test_the_index_finds_the_span_at_before_and_after_a_position() -> None:
    index = SpanIndex([Span(2, 5), Span(8, 9)])
    assert [index.at(i) for i in (1, 2, 4, 5, 8)] == [None, Span(2, 5), Span(2, 5), None, Span(8, 9)]
    assert [index.before(i) for i in (4, 5, 9)] == [None, Span(2, 5), Span(8, 9)]
    assert [index.after(i) for i in (2, 3, 9)] == [Span(2, 5), Span(8, 9), None]


@given(
    borders=st.lists(st.integers(0, 60), unique=True, min_size=2, max_size=20).map(sorted),
    start=st.integers(0, 60),
    length=st.integers(1, 20),
)
def test_the_index_agrees_with_a_plain_search(borders: list[int], start: int, length: int) -> None:
    spans = [Span(a, b) for a, b in zip(borders[::2], borders[1::2], strict=False)]
    stretch = Span(start, start + length)
    expected = [span for span in spans if overlap(span, stretch)]
    assert list(SpanIndex(spans).touching(stretch.start, stretch.end)) == expected
