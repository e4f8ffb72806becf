"""The page of one story: a self-contained HTML file that opens from disk and reaches for nothing else."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib import resources

from storyworld.explorer.castpanel import cast_panel
from storyworld.explorer.colours import DARK_PAPER, LIGHT_PAPER, mixed, palette
from storyworld.explorer.digest import Digest, counted, digest
from storyworld.explorer.markup import escaped
from storyworld.explorer.storytext import article
from storyworld.story import Story

# More than this many colours cannot be told apart; those who speak less share a neutral one.
N_COLOURS = 10
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def render(story: Story) -> str:
    """Return the whole page. What stands in the story is shown as text; it never becomes markup or script."""
    glance = digest(story)
    colours = colour_classes(story)
    style = _resource("page.css") + _colour_rules()
    script = _resource("page.js")
    title = escaped(glance.title or "A story without a title")
    return "".join(
        (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
            f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n",
            '<a class="skip" href="#text">Skip to the text</a>\n',
            *_header(title, glance, story.notices),
            '<div class="layout">\n',
            *cast_panel(story, glance, colours),
            f'<article id="text"{_language(story)} dir="auto">\n',
            *article(story, colours),
            '</article>\n</div>\n<div id="card" role="status" hidden></div>\n',
            f"<footer>Made by storyworld {escaped(story.made_by.version)} from the text alone. Who speaks ",
            "is worked out, with a probability, and can be wrong; the text is as it was.</footer>\n",
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


def _colour_rules() -> str:
    light, dark = [], []
    for i, colour in enumerate(palette(N_COLOURS)):
        light.append(f".k{i}{{--k:{colour.light};--t:{mixed(colour.light, LIGHT_PAPER)}}}\n")
        dark.append(f".k{i}{{--k:{colour.dark};--t:{mixed(colour.dark, DARK_PAPER)}}}\n")
    return f"{''.join(light)}@media (prefers-color-scheme: dark) {{\n{''.join(dark)}}}\n"


def _policy(style: str, script: str) -> str:
    allowed = f"script-src {_hash_source(script)}; style-src {_hash_source(style)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash_source(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _resource(name: str) -> str:
    return resources.files("storyworld.explorer").joinpath(name).read_text("utf-8")


def _language(story: Story) -> str:
    tag = story.metadata.language or ""
    return f' lang="{tag}"' if _LANGUAGE_TAG.fullmatch(tag) else ""


def _header(title: str, glance: Digest, notices: Iterable[str]) -> Iterator[str]:
    yield f"<header>\n<h1>{title}</h1>\n"
    if glance.authors:
        yield f'<p class="by">by {escaped(", ".join(glance.authors))}</p>\n'
    yield f"<p>{counted(glance.n_words, 'word')}, {glance.reading_time}"
    if glance.tellings and len(glance.tellings) == 1:
        yield f"; told {escaped(glance.tellings[0].phrase)}"
    yield "</p>\n"
    if glance.tellings and len(glance.tellings) > 1:
        yield "<p>Told in more than one way:</p>\n<ul>"
        for told in glance.tellings:
            yield f"<li>{escaped(told.phrase)} ({counted(told.n_words, 'word')})</li>"
        yield "</ul>\n"
    for notice in notices:
        yield f"<p>{escaped(notice)}</p>\n"
    yield "</header>\n"
