"""What a page's own style says of its classes: which hide their words, and which set them in italics or bold."""

import re
from collections.abc import Iterable, Mapping

from lxml import etree
from msgspec import Struct

HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
EMPHATIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)|font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
# Programs write one rule right behind the other.
_CLASS_RULE = re.compile(r"(?<![^}/>\s])\.([\w-]+)\s*\{([^{}]*)\}")
_FONT = re.compile(r"font-(?P<what>style|weight)\s*:[^;]*", re.IGNORECASE)


class PageStyles(Struct, frozen=True):
    """The classes that hide words, and for others where in the style they set italics or bold, or unset them."""

    hidden: frozenset[str] = frozenset()
    fonts: Mapping[str, Mapping[str, tuple[int, bool]]] = {}

    def is_emphatic(self, classes: Iterable[str]) -> bool:
        """Tell whether classes together set words in italics or bold: of two that differ the later rule holds."""
        last: dict[str, tuple[int, bool]] = {}
        for name in classes:
            for what, said in self.fonts.get(name, {}).items():
                last[what] = max(last.get(what, said), said)
        return any(is_on for _, is_on in last.values())


def styles_of(tree: etree._Element) -> PageStyles:
    """Return what the style in a page says of classes; a style in another file is not read."""
    rules = _CLASS_RULE.findall(" ".join(style.text or "" for style in tree.iter("style")))
    fonts: dict[str, dict[str, tuple[int, bool]]] = {}
    for i, (name, body) in enumerate(rules):
        for font in _FONT.finditer(body):
            fonts.setdefault(name, {})[font["what"].lower()] = (i, EMPHATIC.match(font[0]) is not None)
    return PageStyles(hidden=frozenset(name for name, body in rules if HIDDEN.search(body)), fonts=fonts)
