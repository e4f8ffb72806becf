"""Pictures that break scenes, told from pictures of what is told."""

import pytest

from storyworld.formats import read_document

TOLD = ["Ada set the lantern on the sill.", "Next day they mended the net.", "In the evening it rained.", "It was dry."]


def kinds(*between: str) -> list[str]:
    """Return the kinds of the blocks of a page that has markup between its paragraphs."""
    parts = [part for told, mark in zip(TOLD, between, strict=False) for part in (f"<p>{told}</p>", mark)]
    page = f"<!DOCTYPE html><html><body><h1>The Lamp</h1>{''.join(parts)}<p>{TOLD[-1]}</p></body></html>"
    return [block.kind for block in read_document(page.encode()).blocks][1:]


def test_the_same_picture_alone_on_several_lines_breaks_scenes() -> None:
    line = '<p class="c"><span><img src="images/00012.png" alt=""/></span></p>'
    assert kinds(line, line, "") == ["paragraph", "scene_break", "paragraph", "scene_break", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        '<div class="ornament"><img src="i.png"/></div>',
        '<p><img src="images/scene-break.png" alt=""/></p>',
        '<p><img src="i.png" alt="* * *"/></p>',
    ],
)
def test_a_picture_that_is_called_so_breaks_a_scene(line: str) -> None:
    assert kinds(line) == ["paragraph", "scene_break", "paragraph"]


@pytest.mark.parametrize(
    "lines",
    [
        ['<p><img src="harbour.jpg" alt="The harbour"/></p>', '<p><img src="net.jpg" alt=""/></p>'],
        ['<p><img src="i.png"/> The first letter.</p>', '<p><img src="i.png"/> Another.</p>'],
        ['<p><img src="i.png"/><img src="i.png"/></p>'],
    ],
)
def test_other_pictures_break_nothing(lines: list[str]) -> None:
    assert "scene_break" not in kinds(*lines)


def test_a_picture_beside_a_rule_or_below_a_heading_is_no_break_of_its_own() -> None:
    picture = '<p><img src="i.png"/></p>'
    assert kinds(f"<hr/>{picture}", f"{picture}<hr/>", "").count("scene_break") == 2
    assert "scene_break" not in kinds(f"<h2>Two</h2>{picture}", f"<h2>Three</h2>{picture}", "")


def test_many_pictures_take_no_time() -> None:
    images = '<p><img src="i.png"/></p>' * 20_000
    assert kinds(images).count("scene_break") == 0
    lines = f"<p>{TOLD[0]}</p><p><img src='i.png'/></p>" * 10_000
    assert kinds(lines).count("scene_break") == 10_000


def gaps(n_paragraphs: int, *places: int, empty: str = "<p>&nbsp;</p>") -> int:
    """Count the scene breaks of a page that has empty paragraphs behind some of its paragraphs."""
    parts = [f"<p>She set lantern {n} on the sill.</p>{empty if n in places else ''}" for n in range(n_paragraphs)]
    page = f"<!DOCTYPE html><html><body><h1>The Lamp</h1>{''.join(parts)}</body></html>"
    return sum(block.kind == "scene_break" for block in read_document(page.encode()).blocks)


def test_a_rare_empty_paragraph_breaks_a_scene() -> None:
    assert gaps(20, 5, 12) == 2
    assert gaps(20, 5, empty="<p></p><p>&nbsp;</p><p> </p>") == 1


def test_empty_paragraphs_between_all_others_break_nothing() -> None:
    assert gaps(20, *range(19)) == 0


def test_empty_paragraphs_around_a_mark_or_at_the_end_are_no_breaks_of_their_own() -> None:
    assert gaps(20, 5, empty="<p>&nbsp;</p><p>***</p><p>&nbsp;</p>") == 1
    assert gaps(20, 19) == 0


def test_empty_paragraphs_in_a_row_take_no_time() -> None:
    assert gaps(2, 0, empty="<p></p>" * 50_000) == 0
