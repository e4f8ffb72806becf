"""TEI P5: the text with its quotations and mentions, and what is known of people, places, relations and scenes.

The text of `<text>`, read from start to end, is the story's text, so that where an element begins is how much text is
before it. Without the text, the same elements are there, empty, with their positions in `n`.
"""

from lxml import etree

from storyworld.exports.tei.body import write_body
from storyworld.exports.tei.elements import TEI, Ids, Writer
from storyworld.exports.tei.header import write_header
from storyworld.exports.tei.standoff import write_standoff
from storyworld.story import Story


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:
    """Return the story as one TEI document."""
    writer, ids = Writer(), Ids(story)
    write_header(writer, story)
    write_standoff(writer, story, ids)
    writer.open("text")
    write_body(writer, story, ids, with_text=with_text)
    writer.close()
    root = writer.root
    for part in ("teiHeader", "standOff"):
        for element in root.findall(f"{{{TEI}}}{part}"):
            etree.indent(element, space=" ", level=1)
            element.tail = "\n"
    root.text = "\n"
    return {".tei.xml": etree.tostring(root, xml_declaration=True, encoding="utf-8") + b"\n"}
