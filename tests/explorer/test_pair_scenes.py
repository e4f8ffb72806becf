"""Two people on the page: the same scenes in counts, curve and list, and words for the tone that agree."""

import re
from pathlib import Path

import pytest
from chromium import Page
from msgspec.structs import replace

from storyworld.explorer.page import render
from storyworld.story import Encounter, Scene, Story


def opened_pairs(page: Page, story: Story, path: Path) -> str:
    path.write_text(render(story), "utf-8")
    page.open(path)
    page.click(".switch label:last-child")
    page.click("#tab-pairs")
    return page.text("#sheet").replace("\N{NO-BREAK SPACE}", " ").lower()


def n_points(page: Page) -> int:
    return int(page.run("document.querySelectorAll('.curve .point').length"))


def scale(page: Page) -> list[str]:
    return list(page.run("[...document.querySelectorAll('.curve .scale')].map((words) => words.textContent)"))


def in_many_scenes(story: Story, n: int, *tones: float, n_lines: int = 5) -> Story:
    """Return a story of `n` scenes in which two people meet, in each with all of the tones."""
    width = len(story.text) // n
    scenes = tuple(
        Scene(id=f"s{i}", start=i * width, end=(i + 1) * width, present=("edric", "mara", "tam")) for i in range(n)
    )
    pairs = (("mara", "edric"), ("mara", "tam"), ("edric", "tam"))
    met = tuple(
        Encounter(scene=scene.id, a=a, b=b, n_lines=(n_lines, 0), tone=tone, evidence=((scene.start, scene.start + 1),))
        for scene in scenes
        for (a, b), tone in zip(pairs, tones, strict=True)
    )
    return replace(story, scenes=scenes, encounters=met)


def test_a_scene_in_which_one_is_on_the_phone_is_the_twos_as_well(page: Page, tale: Story, tmp_path: Path) -> None:
    first, second, third = tale.scenes or ()
    shown = opened_pairs(
        page, replace(tale, scenes=(first, second, replace(third, present=("edric",)))), tmp_path / "p.html"
    )
    assert n_points(page) == 2
    assert re.findall(r"\d scenes? of the two", shown) == ["2 scenes of the two"] * 2
    in_all = sum(int(n) for n in re.findall(r"(\d+) lines? (?:from|back)", shown))
    in_scenes = sum(int(n) for n in re.findall(r"(\d+) lines?\b", shown[shown.rindex("of the two") :]))
    assert in_scenes == in_all == 7


def test_tone_counts_from_zero_as_the_story_file_does(page: Page, tale: Story, tmp_path: Path) -> None:
    opened_pairs(page, in_many_scenes(tale, 8, 0.4, 0.4, 0.4), tmp_path / "p.html")
    assert scale(page) == ["warmer", "even", "cooler"]
    assert set(page.texts("#sheet li .tone")) == {"tender"}
    opened_pairs(page, in_many_scenes(tale, 8, 0.1, 0.4, 0.4), tmp_path / "p.html")
    assert set(page.texts("#sheet li .tone")) == {"even"}


@pytest.mark.parametrize(("n_lines", "words", "n_rings"), [(4, "perhaps cool", 3), (5, "cool", 0)])
def test_the_tone_of_few_lines_is_no_more_than_a_guess(
    page: Page, tale: Story, tmp_path: Path, n_lines: int, words: str, n_rings: int
) -> None:
    shown = opened_pairs(page, in_many_scenes(tale, 3, -0.3, 0.0, 0.0, n_lines=n_lines), tmp_path / "p.html")
    assert set(page.texts("#sheet li .tone")) == {words}
    assert f" \N{MIDDLE DOT} {words}" in shown
    assert page.run("document.querySelectorAll('.curve .doubtful').length") == n_rings


@pytest.mark.parametrize(("n_lines", "n_coloured"), [(2, 0), (5, 1)])
def test_a_thread_has_a_colour_where_enough_is_said(
    page: Page, tale: Story, tmp_path: Path, n_lines: int, n_coloured: int
) -> None:
    opened_pairs(page, in_many_scenes(tale, 2, -0.3, 0.0, 0.0, n_lines=n_lines), tmp_path / "p.html")
    page.click("#tab-graph")
    assert page.run("document.querySelectorAll('.thread.hostile').length") == n_coloured
