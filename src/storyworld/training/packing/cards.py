"""The card of a bundle: a page for each recipe that had a part in it, and the commit that it was made at."""

import shutil
import subprocess
from pathlib import Path

from storyworld.bundle.loading import CARD
from storyworld.training.recipe import RECIPES

_UNKNOWN = "unknown"
_ENDS_PAGE = "\nLeft out: "


def page_of(recipe: str, default: str) -> str:
    """Return a recipe's own page, or the default where it has none."""
    page = RECIPES / f"{recipe}.md"
    return page.read_text("utf-8") if page.is_file() else default


def add_card(folder: Path, recipe: str, left_out: str) -> None:
    """Put a recipe's page into the card of the bundle in a folder, in the place of an older one, else at its end."""
    text = page_of(recipe, f"## {recipe}\n").rstrip()
    own = f"{text}\n\nLeft out: {left_out}; commit: {commit()}.\n"
    before, heading, after = (folder / CARD).read_text("utf-8").partition(text.partition("\n")[0])
    # The page that follows an older one, if any.
    rest = after.partition(_ENDS_PAGE)[2].partition("\n")[2] if heading else ""
    (folder / CARD).write_text(f"{before.rstrip()}\n\n{own}{rest}", "utf-8")


def commit() -> str:
    """Return the commit that the package's own folder stands at, with a + where files have changed since."""
    git = shutil.which("git")
    if git is None:
        return _UNKNOWN
    head = _said([git, "rev-parse", "--short", "HEAD"])
    return (head or _UNKNOWN) + ("+" if _said([git, "status", "--porcelain", "."]) else "")


def _said(command: list[str]) -> str:
    here = Path(__file__).parent
    done = subprocess.run(command, cwd=here, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    return done.stdout.strip()
