import re
from importlib import resources
from itertools import combinations

import pytest

from storyworld.explorer import colours
from storyworld.explorer.colours import contrast, mixed, palette


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


def test_the_style_sheet_has_the_paper_that_colours_are_made_for() -> None:
    style = resources.files("storyworld.explorer").joinpath("page.css").read_text("utf-8")
    assert re.findall(r"--paper: (#\w+); --ink: (#\w+);", style) == [
        (colours.LIGHT_PAPER, colours.LIGHT_INK),
        (colours.DARK_PAPER, colours.DARK_INK),
    ]


def test_every_grey_of_the_style_sheet_can_be_read() -> None:
    style = resources.files("storyworld.explorer").joinpath("page.css").read_text("utf-8")
    for theme in re.findall(r":root \{(.*?)\}", style, re.DOTALL):
        grey = dict(re.findall(r"--(\w+): (#\w+)", theme))
        for ink in (grey["ink"], grey["quiet"], grey["k"]):
            assert min(contrast(ink, grey[paper]) for paper in ("paper", "panel")) >= 4.5
        assert contrast(grey["k"], grey["t"]) >= 4.5
        assert contrast(grey["ink"], grey["glow"]) >= 4.5
