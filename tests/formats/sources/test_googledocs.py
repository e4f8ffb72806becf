"""Comments and footnotes in pages that Google Docs exports."""

import time

from googledocspages import aside, mark

from storyworld.formats import read_document


def kinds(body: str) -> list[tuple[str, str]]:
    found = read_document(f"<!DOCTYPE html><html><body class='c1 doc-content'>{body}</body></html>".encode())
    return [(block.kind, found.text[block.start : block.end]) for block in found.blocks]


def test_comments_are_left_out_with_their_marks() -> None:
    body = (
        f"<p><span>She set the lantern{mark('cmnt', 1, 'a')}{mark('cmnt', 2, 'b')} on the sill.</span></p>"
        "<p><span>He slept.</span></p>"
        + aside("cmnt", 1, "a", "Lamp?", "Or light?", key="name")
        + aside("cmnt", 2, "b", "I like it!")
    )
    assert kinds(body) == [("paragraph", "She set the lantern on the sill."), ("paragraph", "He slept.")]


def test_footnotes_are_notes_without_their_numbers() -> None:
    body = (
        f"<p><span>She tied a gull’s hitch{mark('ftnt', 1, '1')}.</span></p><p>It held.</p>"
        f'<hr class="c7">{aside("ftnt", 1, "1", "&nbsp;I made this knot up.")}'
    )
    assert kinds(body) == [
        ("paragraph", "She tied a gull’s hitch."),
        ("paragraph", "It held."),
        ("authors_note", "I made this knot up."),
    ]


def test_a_comment_without_a_box_is_its_paragraph_alone() -> None:
    body = (
        '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Lamp?</p>'
        f"<p>She set the lantern{mark('cmnt', 1, 'a')} on the sill.</p><p>He slept.</p></div>"
    )
    assert kinds(body) == [("paragraph", "She set the lantern on the sill."), ("paragraph", "He slept.")]


def test_other_links_to_places_of_the_page_are_read() -> None:
    body = '<p>She took <a href="#cmnt1">lamp</a> <a id="cmnt2" href="#here">two</a> <a href="#ftnt_ref9">away</a>.</p>'
    assert kinds(body) == [("paragraph", "She took lamp two away.")]


def test_many_comments_in_one_another_take_no_time() -> None:
    begin = time.process_time()
    told = "".join(f"<p>She set lantern {n}{mark('cmnt', n, 'a')}.</p>" for n in range(5_000))
    nested = "".join(f'<div><p><a href="#cmnt_ref{n}" id="cmnt{n}">[a]</a>Lamp?</p>' for n in range(200))
    assert len(kinds(told + "".join(aside("cmnt", n, "a", "Lamp?") for n in range(200, 5_000)) + nested)) == 5_000
    assert time.process_time() - begin < 10
