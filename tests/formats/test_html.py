import pytest

from storyworld.formats import read_document
from storyworld.formats.html import read_html
from storyworld.settings import Settings

PAGE = """<?xml version="1.0" encoding="utf-16"?>
<!DOCTYPE html>
<html lang="en"><head><title>Tin Hearts - cogsworth - Somewhere</title>
<meta name="author" content="cogsworth">
<style>.toc { display: none } p { color: red }</style><script>alert("no")</script></head>
<body><nav><a href="/">Home</a></nav>
<h2 class="toc">Preface</h2><h1>Tin Hearts</h1>
<b>Rating:</b> K+<br><b>Disclaimer:</b> I own nothing but the robots.<br><br>
"Are you   alive?" asked
the girl.<br><br>"Define alive," said the <i>robot</i>.<br>&nbsp;<br>She thought about it.
<hr>
<p>&nbsp;</p><p align="center"><b>Ada&rsquo;s POV</b></p><p></p>
<p>I thought about it <em>all <strong>night</strong> </em>long.</p>
<blockquote><p>Dear Ada,<br>do not.</p></blockquote><ul><li>one</li><li>two</li></ul>
<pre>  as   it
  stands</pre>
</body></html>"""


def words(html: str) -> list[str]:
    read = read_html(html)
    return [read.text[p.start : p.end] for p in read.passages]


def test_a_page_is_read_as_a_reader_sees_it() -> None:
    document = read_document(PAGE.encode(), Settings(kind="html"))
    found = [(block.kind, document.text[block.start : block.end]) for block in document.blocks]
    assert found == [
        ("title", "Tin Hearts"),
        ("metadata", "Rating: K+"),
        ("disclaimer", "Disclaimer: I own nothing but the robots."),
        ("paragraph", '"Are you alive?" asked the girl.'),
        ("paragraph", '"Define alive," said the robot.'),
        ("paragraph", "She thought about it."),
        ("scene_break", "* * *"),
        ("pov_header", "Ada’s POV"),
        ("paragraph", "I thought about it all night long."),
        ("paragraph", "Dear Ada,\ndo not."),
        ("paragraph", "one"),
        ("paragraph", "two"),
        ("paragraph", "as   it\n  stands"),
    ]


def test_what_the_head_of_the_page_says_becomes_metadata() -> None:
    metadata = read_document(PAGE.encode(), Settings(kind="html")).metadata
    assert (metadata.title, metadata.authors, metadata.language) == ("Tin Hearts", ("cogsworth",), "en")
    assert metadata.rating == "K+"


def test_emphasis_is_kept_as_spans_without_the_spaces_around_it() -> None:
    read = read_html(PAGE)
    assert read.emphasis is not None
    assert [read.text[start:end] for start, end in read.emphasis][2:] == ["robot", "Ada’s POV", "all night"]


@pytest.mark.parametrize(
    "once", ["<strong>once</strong>", "<b>once</b>", '<span style="color:red; font-weight:700">once</span>']
)
def test_what_is_bold_is_told_apart_from_italics(once: str) -> None:
    read = read_html(f"<p>She <em>never</em> {once} asked, <i>not <b>this</b> time</i>.</p>")
    assert (read.emphasis, read.bold) == (((4, 9), (10, 14), (22, 35)), ((10, 14), (26, 30)))


def test_the_origin_is_the_path_of_the_element() -> None:
    read = read_html("<div><p>One.</p><p>Two.</p></div>")
    assert [p.origin for p in read.passages] == ["html/body[1]/div[1]/p[1]", "html/body[1]/div[1]/p[2]"]


def test_empty_paragraphs_count_as_a_gap() -> None:
    read = read_html("<p>One.</p><p>Two.</p><p>&nbsp;</p><p></p><p>Three.</p>")
    assert [p.n_blank for p in read.passages] == [1, 1, 3]


def test_single_breaks_are_paragraphs_unless_they_wrap_lines() -> None:
    assert words('<p>"You came," she said.<br>"I came."<br>He sat down.</p>') == [
        '"You came," she said.',
        '"I came."',
        "He sat down.",
    ]
    wrapped = "The harbour lay flat under the rain, and the boats lay flat upon<br>the harbour, and he slept."
    assert len(words(f"<p>{wrapped}</p>")) == 1


def test_paragraphs_that_lost_their_markup_are_told_by_their_empty_lines() -> None:
    assert words("<div>She came in.\n\nHe went out.\n</div>") == ["She came in.", "He went out."]


def test_a_fragment_and_nothing_at_all_are_read() -> None:
    assert words("Just <b>some</b> words") == ["Just some words"]
    assert words("") == []


def test_readings_beside_words_are_left_out() -> None:
    ruby = "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp><rb>字</rb><rtc><rt>ji</rt></rtc></ruby>"
    assert words(f"<p>She wrote {ruby}, and <ruby>Mana<rt>magic</ruby> rose.</p>") == ["She wrote 漢字, and Mana rose."]


def test_italics_and_hidden_words_by_the_classes_of_the_page_itself() -> None:
    style = (
        "@import url(x);.c1{font-weight:400;font-style:normal}.c2{font-style:italic}.c3{font-weight:700}"
        ".c4{font-style:normal}.c5{display:none}.c6{color:red}"
    )
    body = (
        '<p class="c1"><span class="c1">She </span><span class="c1 c2">never</span> <span class="c3">once</span>'
        '<span class="c5"> or twice</span><span class="c2 c4"> asked</span><span class="c6"> why</span>.</p>'
    )
    read = read_html(f"<!DOCTYPE html><html><head><style>{style}</style></head><body>{body}</body></html>")
    assert read.text == "She never once asked why."
    assert read.emphasis is not None
    assert [read.text[start:end] for start, end in read.emphasis] == ["never", "once"]
    assert [read.text[start:end] for start, end in read.bold or ()] == ["once"]
