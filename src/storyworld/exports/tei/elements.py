"""Elements of TEI, and names for them that XML allows."""

import re

from lxml import etree

from storyworld.exports.xmltext import allowed
from storyworld.story import Story

TEI = "http://www.tei-c.org/ns/1.0"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_NAME = re.compile(r"[A-Za-z_][\w.\-]*", re.ASCII)
_NOT_IN_NAMES = re.compile(r"[^\w.\-]", re.ASCII)


class Writer:
    """Writes a TEI document, one element after the other. An attribute that is None is left out; `id` is `xml:id`."""

    def __init__(self) -> None:
        self.root = etree.XML(f'<TEI xmlns="{TEI}"/>')
        self._open = [self.root]

    def open(self, name: str, /, **attributes: str | None) -> None:
        """Begin an element."""
        written = {XML_ID if key == "id" else key: allowed(value) for key, value in attributes.items() if value}
        self._open.append(etree.SubElement(self._open[-1], f"{{{TEI}}}{name}", written))

    def close(self) -> None:
        """End the element that was begun last."""
        self._open.pop()

    def text(self, text: str) -> None:
        """Write text."""
        parent = self._open[-1]
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + allowed(text)
        else:
            parent.text = (parent.text or "") + allowed(text)

    def add(self, name: str, text: str = "", /, **attributes: str | None) -> None:
        """Write a whole element."""
        self.open(name, **attributes)
        if text:
            self.text(text)
        self.close()


class Ids:
    """The story's ids as names that are XML's and that no two elements share; nearly always they are as they were."""

    def __init__(self, story: Story) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()
        for layer in ("characters", "places", "quotes", "scenes", "mentions"):
            for one in getattr(story, layer) or ():
                self.name(layer, one.id)

    def name(self, layer: str, id_: str) -> str:
        """Return the name of a thing of a layer; the first call gives it."""
        if (layer, id_) not in self._names:
            self._names[layer, id_] = self.unused(id_ if _NAME.fullmatch(id_) else f"{layer}-{id_}")
        return self._names[layer, id_]

    def unused(self, wish: str) -> str:
        """Return a name that is like the wish and that no element has, and keep it."""
        name = wish = _NOT_IN_NAMES.sub("_", wish)
        n = 1
        while name in self._taken:
            n += 1
            name = f"{wish}-{n}"
        self._taken.add(name)
        return name

    def entity(self, id_: str | None) -> str | None:
        """Return the pointer to somebody or some place, nothing where the story's lists do not have them."""
        for layer in ("characters", "places"):
            if id_ is not None and (layer, id_) in self._names:
                return f"#{self._names[layer, id_]}"
        return None

    def entities(self, ids: tuple[str, ...]) -> str | None:
        """Return the pointers to several people."""
        return " ".join(filter(None, (self.entity(id_) for id_ in ids))) or None
