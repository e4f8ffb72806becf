"""What a page's own style says of its classes: which hide their words, and which set them in italics or bold."""

import re
from collections.abc import Iterable, Mapping

from lxml import etree
from msgspec import Struct

HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
# Programs write one rule right behind the other.
_CLASS_RULE = re.compile(r"(?<![^}/>\s])\.([\w-]+)\s*\{([^{}]*)\}")
_FONT = re.compile(r"font-(?P<what>style|weight)\s*:[^;]*", re.IGNORECASE)
_OFF = (-1, False)


class PageStyles(Struct, frozen=True):
    """The classes that hide words, and for others where in the style they set italics or bold, or unset them."""

    hidden: frozenset[str] = frozenset()
    fonts: Mapping[str, Mapping[str, tuple[int, bool]]] = {}

    def fonts_of(self, classes: Iterable[str]) -> tuple[bool, bool]:
        """Tell whether classes set words in italics, and whether in bold: of two that differ the later rule holds."""
        last: dict[str, tuple[int, bool]] = {}
        for name in classes:
            for what, said in self.fonts.get(name, {}).items():
                last[what] = max(last.get(what, said), said)
        return last.get("style", _OFF)[1], last.get("weight", _OFF)[1]


def styles_of(tree: etree._Element) -> PageStyles:
    """Return what the style in a page says of classes; a style in another file is not read."""
    rules = _CLASS_RULE.findall(" ".join(style.text or "" for style in tree.iter("style")))
    fonts: dict[str, dict[str, tuple[int, bool]]] = {}
    for i, (name, body) in enumerate(rules):
        for font in _FONT.finditer(body):
            fonts.setdefault(name, {})[font["what"].lower()] = (i, any(kind.match(font[0]) for kind in (ITALIC, BOLD)))
    return PageStyles(hidden=frozenset(name for name, body in rules if HIDDEN.search(body)), fonts=fonts)
