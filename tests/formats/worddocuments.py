"""Word documents packed for tests."""

from epubs import pack

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CENTRED = '<w:jc w:val="center"/>'
STYLES = (
    f'<w:styles xmlns:w="{W}">'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="character" w:styleId="Hervorhebung"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
    "</w:styles>"
)
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Net Menders</dc:title><dc:creator>brinehand</dc:creator>'
    "</cp:coreProperties>"
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph of a text or of runs."""
    inner = content if content.startswith("<") or not content else run(content)
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{name}{properties}<w:rPr><w:b/></w:rPr></w:pPr>{inner}</w:p>"


def word(*paragraphs: str, **others: str) -> bytes:
    """Return a document; `others` are further files, `_` for a slash."""
    document = (
        f'<w:document xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        f"<w:body>{''.join(paragraphs)}<w:sectPr/></w:body></w:document>"
    )
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": document,
        "word/styles.xml": STYLES,
        "docProps/core.xml": CORE,
        **{name.replace("_", "/"): content for name, content in others.items()},
    }
    return pack(files)


NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'


def level(index: int, label: str, form: str = "decimal", more: str = "") -> str:
    """Return a level of a list."""
    inner = f'<w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{label}"/>'
    return f'<w:lvl w:ilvl="{index}">{inner}</w:lvl>'


def numbering(*levels: str, more: str = "") -> str:
    """Return the lists of a document: number 1, and 2 after the same definition with `more` changed."""
    number = '<w:num w:numId="{}"><w:abstractNumId w:val="7"/>{}</w:num>'
    lists = f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
    return f'<w:numbering xmlns:w="{W}">{lists}{number.format(1, "")}{number.format(2, more)}</w:numbering>'


def numbered(text: str = "", place: int = 0, number: int = 1, style: str = "berschrift1") -> str:
    return paragraph(text, style, NUMBERED.format(place, number))
