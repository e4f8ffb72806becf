"""A headless Chromium for the tests that press real buttons; they are skipped where none is installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import Chromium, Page, find_chromium
from tales import late_story

from storyworld.explorer.page import render
from storyworld.story import Story


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    program = find_chromium()
    if program is None:
        pytest.skip("no Chromium is installed here")
    with Chromium(program) as running:
        yield running


@pytest.fixture
def page(chromium: Chromium) -> Iterator[Page]:
    """An empty page; whatever its script or its policy complains about is a failure."""
    with chromium.page() as opened:
        yield opened
        assert not opened.complaints


@pytest.fixture(scope="session")
def tale() -> Story:
    return late_story()


@pytest.fixture(scope="session")
def tale_file(tale: Story, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "tale.html"
    path.write_text(render(tale), "utf-8")
    return path
