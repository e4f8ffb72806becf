"""What the page writes is what the corrections read: the same TOML, places and sentences as in Python."""

import json
import tomllib
from collections.abc import Iterator
from importlib import resources

import msgspec
import pytest
from chromium import Chromium, Page
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storyworld.corrections.kinds import Kind, Line, Merge, Named, NotAPerson, Pronouns, Rename, Split, sentence
from storyworld.corrections.sidecar import as_toml
from storyworld.corrections.textquotes import Finder, TextQuote, quoted
from storyworld.spans import Span

HOSTILE = [
    "</script><script>alert(1)</script>",
    "\"'`“”‘’«»„‚‹›",
    "three \"\"\" and ''' and \\ and \\u0041 \\n",
    "a\nb\r\nc\td\x00\x07\x1b\x7f\x85",
    "\u2028\u2029\u00a0\u00ad\ufeff\u202e",
    "# ]] = [x] { } , .",
    "\U0001f600 \u0130 ß ﬁ \u0301",
    "",
]
HOSTILE_TEXT = " ".join(HOSTILE)
# Where Python and a browser agree on what white space is.
WORDS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=70)
ANY = st.text(max_size=20) | st.sampled_from(HOSTILE)


def kinds(words: st.SearchStrategy[str]) -> st.SearchStrategy[Kind]:
    """All that the page writes."""
    quote = st.builds(TextQuote, exact=words, prefix=words, suffix=words, nth=st.integers(1, 3), of=st.integers(1, 3))
    who = words | st.builds(Named, name=words, at=quote)
    category = st.sampled_from([None, "FAC", "GPE", "LOC", "ORG", "VEH"])
    to = st.none() | st.lists(who, max_size=2).map(tuple)
    return st.one_of(
        st.builds(Merge, people=st.tuples(who) | st.tuples(who, who, who), into=who),
        st.builds(Split, person=who, names=st.tuples(words)),
        st.builds(Rename, person=who, name=words),
        st.builds(NotAPerson, person=who, category=category),
        st.builds(Pronouns, person=who, pronouns=words),
        st.builds(Line, at=quote, speaker=st.none() | who, to=to, spoken=st.booleans()),
    )


@pytest.fixture(scope="module")
def writer(chromium: Chromium) -> Iterator[Page]:
    """A blank page with the parts of the script that write corrections."""
    scripts = resources.files("storyworld.explorer").joinpath("script")
    parts = "".join(scripts.joinpath(f"{name}.js").read_text("utf-8") for name in ("toml", "textquotes"))
    with chromium.page() as page:
        page.run(f"(() => {{ {parts} Object.assign(window, {{ tomlTable, fixSentence, textQuote }}); }})()")
        yield page


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(correction=kinds(ANY))
def test_whatever_is_corrected_is_written_as_the_same_toml(writer: Page, correction: Kind) -> None:
    text = writer.run(f"tomlTable({json.dumps(msgspec.to_builtins(correction))})")
    (table,) = tomllib.loads(text)["correction"]
    assert msgspec.convert(table, Kind) == correction


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_written_byte_for_byte_as_in_python(writer: Page, words: str) -> None:
    at = TextQuote(exact=words, prefix=words, suffix=words, nth=2, of=3)
    for correction in (Rename(person=Named(name=words, at=at), name=words), Line(at=at, to=(words, words))):
        assert writer.run(f"tomlTable({json.dumps(msgspec.to_builtins(correction))})") == as_toml(correction)


def test_half_a_letter_is_replaced(writer: Page) -> None:
    text = writer.run(r"tomlTable({ do: 'rename', person: 'a\ud83d', name: '\ude00b' })")
    assert tomllib.loads(text)["correction"] == [{"do": "rename", "person": "a\ufffd", "name": "\ufffdb"}]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(correction=kinds(WORDS))
def test_a_correction_is_told_in_the_same_sentence(writer: Page, correction: Kind) -> None:
    assert writer.run(f"fixSentence({json.dumps(msgspec.to_builtins(correction))})") == sentence(correction)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text("ab \n“\U0001f600", min_size=1, max_size=250), data=st.data())
def test_a_place_is_kept_as_in_python(writer: Page, text: str, data: st.DataObject) -> None:
    start, end, place = a_place(writer, f"{text}.", data)
    assert place == quoted(f"{text}.", Span(start, end))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=60).map(lambda words: f"{words}.{HOSTILE_TEXT}{words}."), data=st.data())
def test_a_place_in_any_text_is_found_again(writer: Page, text: str, data: st.DataObject) -> None:
    start, _, place = a_place(writer, text, data)
    assert Finder(text).find(place).start == start


def a_place(writer: Page, text: str, data: st.DataObject) -> tuple[int, int, TextQuote]:
    start = data.draw(st.sampled_from([i for i, c in enumerate(text) if not c.isspace() and c != "\ufeff"]))
    end = data.draw(st.integers(start + 1, len(text)))
    place = writer.run(f"textQuote(Array.from({json.dumps(text)}), {start}, {end})")
    return start, end, msgspec.convert(place, TextQuote)
