from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from storyworld.explorer.markup import Layer, escaped, layered
from storyworld.spans import Span

TEXT = "one two three four five"


def layer(start: int, end: int, tag: str, depth: int = 0) -> Layer:
    return Layer(start, end, depth, f'<{tag} class="first">', f"<{tag}>", f"</{tag}>")


def woven(*layers: Layer, blocks: tuple[Span, ...] = (Span(0, len(TEXT)),)) -> list[str]:
    return list(layered(TEXT, blocks, layers))


def test_text_without_layers_is_only_escaped() -> None:
    assert list(layered('<b> & "x"', [Span(0, 9)], [])) == ['&lt;b&gt; &amp; "x"']


def test_what_no_page_can_hold_is_replaced() -> None:
    assert escaped("a\x00b\ud800c\rd\te\n") == "a\ufffdb\ufffdc\ufffdd\te\n"
    assert escaped("'\"") == "&#x27;&quot;"


def test_layers_nest() -> None:
    expected = 'one <q class="first">two <b class="first">three</b></q> four five'
    assert woven(layer(8, 13, "b"), layer(4, 13, "q")) == [expected]


def test_of_two_layers_over_the_same_words_the_lower_depth_is_outside() -> None:
    expected = 'one <q class="first"><b class="first">two</b></q> three four five'
    assert woven(layer(4, 7, "b", depth=1), layer(4, 7, "q", depth=0)) == [expected]


def test_a_layer_that_is_crossed_is_closed_and_goes_on() -> None:
    expected = 'one <q class="first">two <b class="first">three</b></q><b> four</b> five'
    assert woven(layer(4, 13, "q"), layer(8, 18, "b")) == [expected]


def test_a_layer_over_two_blocks_goes_on_in_the_second() -> None:
    blocks = (Span(0, 7), Span(8, 23))
    expected = ['one <q class="first">two</q>', "<q>three</q> four five"]
    assert woven(layer(4, 13, "q"), blocks=blocks) == expected


def test_a_layer_between_blocks_and_an_empty_one_leave_nothing() -> None:
    assert woven(layer(7, 8, "q"), layer(2, 2, "b"), blocks=(Span(0, 7), Span(8, 23))) == [
        "one two",
        "three four five",
    ]


spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: (min(pair), max(pair)))


@given(st.text(min_size=30, max_size=30, alphabet='ab <>&"\n'), st.lists(spans, max_size=8), st.integers(1, 29))
def test_any_layers_keep_the_text_and_cover_just_their_own(text: str, pairs: list[tuple[int, int]], cut: int) -> None:
    blocks = [Span(0, cut), Span(cut, 30)]
    layers = [
        Layer(start, end, 0, f'<i id="n{n}" class="n{n}">', f'<i class="n{n}">', "</i>")
        for n, (start, end) in enumerate(pairs)
    ]
    page = html.fromstring(f"<div>{''.join(f'<p>{inner}</p>' for inner in layered(text, blocks, layers))}</div>")
    assert [paragraph.text_content() for paragraph in page] == [text[:cut], text[cut:]]
    for n, (start, end) in enumerate(pairs):
        pieces = page.xpath(f"//i[@class='n{n}']")
        assert "".join(piece.text_content() for piece in pieces) == text[start:end]
        assert len(page.xpath(f"//i[@id='n{n}']")) == (1 if start < end else 0)
