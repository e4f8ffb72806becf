"""Overlapping spans are found among spans that nest and cross."""

from hypothesis import given
from hypothesis import strategies as st

from storyworld.gold.overlaps import Overlaps
from storyworld.spans import Span, overlap

spans = st.tuples(st.integers(0, 20), st.integers(1, 12)).map(lambda pair: Span(pair[0], sum(pair)))


@given(st.lists(spans, max_size=8), spans)
def test_all_and_only_those_that_share_a_code_point_are_found(found: list[Span], stretch: Span) -> None:
    assert Overlaps(found).of(stretch) == sorted(span for span in found if overlap(span, stretch))
