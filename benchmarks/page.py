"""Measure the page of a long story in headless Chromium: how much it weighs, how soon it can be read and answers.

`python benchmarks/page.py` reads the samples, repeated; give it a text or a story file (`.json`) of your own.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from chromium import Chromium, Page, find_chromium
from longtext import long_text

from storyworld import Settings, Story, read
from storyworld.explorer.digest import digest
from storyworld.explorer.page import render
from storyworld.storyfile import load

N_WORDS = 150_000
N_RUNS = 5
# What the browser itself has timed, in milliseconds since it was told to open the page.
TIMINGS = """(() => {
  const [load] = performance.getEntriesByType("navigation");
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  const ready = performance.getEntriesByName("storyworld-ready")[0];
  return {first_paint_ms: paint?.startTime, ready_ms: ready?.startTime, load_ms: load.loadEventEnd};
})()"""
# From a press on a control until the screen shows what it does.
ANSWER = """new Promise((done) => {
  const before = performance.now();
  document.querySelector(SELECTOR).click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)));
})"""
ANSWERS = {
    "whole_story_ms": "[value=whole]",
    "scenes_ms": "#tab-scenes",
    "graph_ms": "#tab-graph",
    "people_ms": "#tab-people",
    "card_ms": "[data-key=card-0]",
}


def main() -> None:
    """Print the figures as JSON; times are medians."""
    parser = argparse.ArgumentParser(description="Measure the page of a long story.")
    parser.add_argument("file", nargs="?", type=Path, help="a text or a story file; the samples, repeated, without one")
    parser.add_argument("--words", type=int, default=N_WORDS, help="length of the repeated samples")
    parser.add_argument("--runs", type=int, default=N_RUNS, help="how often to open the page")
    parser.add_argument("--width", type=int, default=1440, help="width of the screen; below 600 it is a phone")
    options = parser.parse_args()
    program = find_chromium()
    if program is None:
        sys.exit("No Chromium is installed here, so the page cannot be measured.")
    story = story_of(options.file, options.words)
    before = perf_counter()
    page = render(story).encode()
    figures: dict[str, float] = {
        "n_words": digest(story).n_words,
        "n_mentions": len(story.mentions or ()),
        "n_quotes": len(story.quotes or ()),
        "render_seconds": round(perf_counter() - before, 2),
        "page_mb": round(len(page) / 1e6, 2),
    }
    with tempfile.TemporaryDirectory() as folder, Chromium(program) as chromium:
        path = Path(folder) / "page.html"
        path.write_bytes(page)
        runs = []
        for _ in range(options.runs):
            with chromium.page() as opened:
                runs.append(timed(opened, path, options.width))
    figures |= {name: round(median(run[name] for run in runs), 1) for name in runs[0]}
    print(json.dumps(figures, indent=2))


def story_of(path: Path | None, n_words: int) -> Story:
    """Read what is asked for; a story file is taken as it is."""
    if path is None:
        return read(long_text(n_words).encode(), Settings())
    return load(path) if path.suffix == ".json" else read(path)


def timed(page: Page, path: Path, width: int) -> dict[str, float]:
    """Open the page once and use it."""
    page.open(path, width=width)
    page.wait("performance.getEntriesByName('first-contentful-paint').length")
    found: dict[str, float] = page.run(TIMINGS)
    for name, selector in ANSWERS.items():
        found[name] = page.run(ANSWER.replace("SELECTOR", json.dumps(selector)))
    found["n_elements"] = page.run("document.querySelectorAll('*').length")
    return found


if __name__ == "__main__":
    main()
