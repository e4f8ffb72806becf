"""The page of one story: a self-contained HTML file that opens from disk and reaches for nothing else."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib import resources

from storyworld.explorer.castpanel import plain_cast
from storyworld.explorer.digest import Digest, counted, digest
from storyworld.explorer.markup import escaped
from storyworld.explorer.storytext import article, shown_blocks
from storyworld.explorer.theme import N_COLOURS, theme_rules
from storyworld.explorer.worlddata import world_json
from storyworld.story import Story

STYLES = ("text", "frame", "tip", "panel", "fixes", "charts")
# In this order they make one script: each file uses the names of those before it.
SCRIPTS = (
    "elements",
    "world",
    "place",
    "passages",
    "toml",
    "textquotes",
    "fixes",
    "fixstore",
    "pairs",
    "tip",
    "placeline",
    "fixforms",
    "fixlist",
    "cards",
    "people",
    "scenes",
    "graph",
    "tone",
    "find",
    "panel",
    "reading",
)
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def render(story: Story) -> str:
    """Return the whole page. What stands in the story is shown as text; it never becomes markup or script."""
    glance = digest(story)
    colours = colour_classes(story)
    style, script = theme_rules() + _joined("style", STYLES, ".css"), _script()
    title = escaped(glance.title or "A story without a title")
    return "".join(
        (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta name="generator" content="storyworld {escaped(story.made_by.version)}">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
            f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n",
            '<a class="skip" href="#text">Skip to the text</a>\n',
            '<div id="bar" class="bar" role="region" aria-label="Your place" hidden></div>\n',
            '<div class="layout">\n<main>\n',
            *_header(title, glance, story.notices),
            f'<article id="text"{_language(story)} dir="auto">\n',
            *article(story, glance.title, colours),
            "</article>\n",
            f"<footer>Made by storyworld {escaped(story.made_by.version)} from the text alone. Who speaks and who ",
            "is meant is worked out and can be wrong; the text is as it was.</footer>\n</main>\n",
            '<aside id="panel" aria-label="The world of the story" hidden></aside>\n',
            *plain_cast(story, glance, colours),
            '</div>\n<div id="tip" hidden></div>\n<div id="status" class="sr" role="status"></div>\n',
            f'<script type="application/json" id="world">{world_json(story, shown_blocks(story), colours)}</script>\n',
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )


def colour_classes(story: Story) -> dict[str, str]:
    """Return each character's class: `k0` to `k9` for those who speak most words, `kn` for the others."""
    people = story.characters or ()
    speakers = [person for person in people if person.n_quotes > 0]
    speakers.sort(key=lambda person: (-person.n_words_spoken, -person.n_quotes, person.id))
    classes = {person.id: "kn" for person in people}
    classes.update((person.id, f"k{i}") for i, person in enumerate(speakers[:N_COLOURS]))
    return classes


def _script() -> str:
    return f'"use strict";\n(() => {{\n{_joined("script", SCRIPTS, ".js")}}})();\n'


def _joined(folder: str, names: Iterable[str], ending: str) -> str:
    here = resources.files("storyworld.explorer").joinpath(folder)
    return "".join(here.joinpath(name + ending).read_text("utf-8") for name in names)


def _policy(style: str, script: str) -> str:
    allowed = f"script-src {_hash_source(script)}; style-src {_hash_source(style)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash_source(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _language(story: Story) -> str:
    tag = story.metadata.language or ""
    return f' lang="{tag}"' if _LANGUAGE_TAG.fullmatch(tag) else ""


def _header(title: str, glance: Digest, notices: Iterable[str]) -> Iterator[str]:
    yield f"<header>\n<h1>{title}</h1>\n"
    if glance.authors:
        yield f'<p class="by">by {escaped(", ".join(glance.authors))}</p>\n'
    yield f"<p>{counted(glance.n_words, 'word')}, {glance.reading_time}</p>\n"
    for notice in notices:
        yield f"<p>{escaped(notice)}</p>\n"
    yield "</header>\n"
