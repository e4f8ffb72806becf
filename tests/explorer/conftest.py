"""A headless Chromium for the tests that press real buttons; they are skipped where none is installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import Chromium, ChromiumError, Page, find_chromium
from tales import late_story

from storyworld.explorer.page import render
from storyworld.story import Story


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    program = find_chromium()
    if program is None:
        pytest.skip("no Chromium is installed here")
    with Chromium(program) as running:
        try:
            running.send("Browser.getVersion", {})
        except (ChromiumError, OSError) as error:
            pytest.skip(f"{program} does not start here: {error}")
        yield running


# The line follows whoever rests on a page for 1.2 seconds; on a slow machine a test would do so against its will.
STILL = "((later) => { window.setTimeout = (f, ms) => (ms === 1200 ? 0 : later(f, ms)); })(setTimeout)"


@pytest.fixture
def live_page(chromium: Chromium) -> Iterator[Page]:
    """An empty page; whatever its script or its policy complains about is a failure."""
    with chromium.page() as opened:
        yield opened
        assert not opened.complaints


@pytest.fixture
def page(live_page: Page) -> Page:
    """The same, on which the reader's line moves only when it is moved."""
    live_page.send("Page.enable")
    live_page.send("Page.addScriptToEvaluateOnNewDocument", source=STILL)
    return live_page


@pytest.fixture(scope="session")
def tale() -> Story:
    return late_story()


@pytest.fixture(scope="session")
def tale_file(tale: Story, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "tale.html"
    path.write_text(render(tale), "utf-8")
    return path
