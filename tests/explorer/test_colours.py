from collections.abc import Mapping
from itertools import combinations

import pytest

from storyworld.explorer import colours
from storyworld.explorer.colours import contrast, mixed, palette
from storyworld.explorer.theme import DARK, LIGHT


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


def test_mixing_leans_towards_the_paper() -> None:
    assert mixed("#000000", "#ffffff", 0.25) == "#bfbfbf"
    assert mixed("#123456", "#ffffff", 0.0) == "#ffffff"


def test_every_colour_can_be_read_on_its_paper_and_on_its_own_tint() -> None:
    for colour in palette(10):
        assert contrast(colour.light, colours.LIGHT_PAPER) >= 4.5
        assert contrast(colour.dark, colours.DARK_PAPER) >= 4.5
        assert contrast(colour.light, mixed(colour.light, colours.LIGHT_PAPER)) >= 4.5
        assert contrast(colour.dark, mixed(colour.dark, colours.DARK_PAPER)) >= 4.5


def test_ten_colours_can_be_told_apart_with_and_without_green_cones() -> None:
    # 0.02 in OKLab is about what an eye can just tell apart, side by side.
    assert min(colours._apart(a, b) for a, b in combinations(palette(10), 2)) > 0.07


def test_more_colours_begin_with_the_same_ones() -> None:
    assert palette(10)[:4] == palette(4)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_of_the_page_can_be_read_on_every_paper(theme: Mapping[str, str]) -> None:
    for ink in ("ink", "quiet", "accent", "tender", "hostile", "k"):
        assert min(contrast(theme[ink], theme[paper]) for paper in ("paper", "panel", "raised")) >= 4.5, ink
    assert contrast(theme["k"], theme["t"]) >= 4.5
    assert contrast(theme["ink"], theme["glow"]) >= 4.5


def test_peoples_colours_can_be_read_in_the_panel_and_the_note() -> None:
    for colour in palette(10):
        assert min(contrast(colour.light, LIGHT[paper]) for paper in ("panel", "raised")) >= 4.5
        assert min(contrast(colour.dark, DARK[paper]) for paper in ("panel", "raised")) >= 4.5
