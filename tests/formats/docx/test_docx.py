import pytest
from epubs import pack
from lxml import etree
from worddocuments import CENTRED, STYLES, W, paragraph, run, word

from storyworld.errors import UnreadableFileError
from storyworld.formats import read_document
from storyworld.formats.files.archive import Archive

BORDER = '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'


def kinds(data: bytes) -> list[tuple[str, str]]:
    document = read_document(data)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_titles_headings_breaks_and_notes_are_found() -> None:
    data = word(
        paragraph("The Net Menders", "Titel"),
        paragraph("Low Water\t2", "Verzeichnis1"),
        paragraph("Low Water", "berschrift1"),
        paragraph("A/N: sorry for the wait, please review!"),
        paragraph("“You mended it,” Ilse said."),
        paragraph("", properties=BORDER),
        paragraph(""),
        paragraph("The tide was out."),
        paragraph("***"),
        paragraph(run("She waited") + "<w:r><w:br/></w:r>" + run("and sang.")),
    )
    assert kinds(data) == [
        ("title", "The Net Menders"),
        ("metadata", "Low Water 2"),
        ("chapter_heading", "Low Water"),
        ("authors_note", "A/N: sorry for the wait, please review!"),
        ("paragraph", "“You mended it,” Ilse said."),
        ("scene_break", "* * *"),
        ("paragraph", "The tide was out."),
        ("scene_break", "***"),
        ("paragraph", "She waited\nand sang."),
    ]


def test_source_metadata_and_origin_are_known() -> None:
    document = read_document(word(paragraph("One."), paragraph(""), paragraph("He rowed home.")))
    assert (document.source.kind, document.source.detected) == ("docx", "generic")
    assert (document.metadata.title, document.metadata.authors) == ("The Net Menders", ("brinehand",))
    assert [block.origin for block in document.blocks] == ["word/document.xml#p[1]", "word/document.xml#p[3]"]


def test_emphasis_comes_from_runs_and_styles_and_not_from_the_paragraphs_mark() -> None:
    italic, off, style = "<w:i/>", '<w:i w:val="0"/>', '<w:rStyle w:val="Hervorhebung"/>'
    text = run("He ") + run("never", italic) + run(" once", italic) + run(" asked ", off) + run("why", style) + run(".")
    document = read_document(word(paragraph(text)))
    assert document.text == "He never once asked why."
    assert document.emphasis is not None
    assert [document.text[start:end] for start, end in document.emphasis] == ["never once", "why"]
    assert document.bold == ()


def test_bold_comes_from_runs_and_styles() -> None:
    styles = STYLES.replace('w:val="Emphasis"/><w:rPr><w:i/>', 'w:val="Strong"/><w:rPr>')
    text = run("He ") + run("never ", "<w:i/>") + run("once", "<w:b/>") + run(" asked ")
    text += run("why", '<w:rStyle w:val="Hervorhebung"/>') + run(".")
    document = read_document(word(paragraph(text), **{"word/styles.xml": styles}))
    assert [document.text[start:end] for start, end in document.emphasis or ()] == ["never", "once", "why"]
    assert [document.text[start:end] for start, end in document.bold or ()] == ["once", "why"]


def test_words_that_no_reader_sees_are_not_read() -> None:
    hidden = (
        run("He rowed")
        + "<w:del><w:r><w:delText> never</w:delText></w:r></w:del>"
        + "<w:ins><w:r><w:t> home</w:t></w:r></w:ins>"
        + run("SECRET", "<w:vanish/>")
        + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r><!-- SECRET -->"
        + "<mc:AlternateContent><mc:Fallback><w:r><w:t>SECRET</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        + "<w:r><w:drawing><a:p><a:r><a:t>SECRET</a:t></a:r></a:p></w:drawing></w:r>"
        + "<w:hyperlink><w:r><w:tab/><w:t>to</w:t><w:noBreakHyphen/><w:t>day.</w:t></w:r></w:hyperlink>"
    )
    assert kinds(word(paragraph(hidden))) == [("paragraph", "He rowed home to-day.")]


def test_how_words_were_set_before_a_tracked_change_says_nothing() -> None:
    before = '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr></w:pPrChange>'
    was_hidden = '<w:rPrChange w:id="2"><w:rPr><w:i/><w:vanish/></w:rPr></w:rPrChange>'
    document = read_document(word(paragraph(run("He rowed home.", was_hidden), properties=before)))
    assert [(block.kind, document.text[block.start : block.end]) for block in document.blocks] == [
        ("paragraph", "He rowed home.")
    ]
    assert document.emphasis == ()


def test_a_text_box_is_a_paragraph_of_its_own() -> None:
    box = f"<w:r><w:drawing><w:txbxContent>{paragraph('A sign: NO NETS.')}</w:txbxContent></w:drawing></w:r>"
    assert kinds(word(paragraph(run("He read") + box + run(" it.")))) == [
        ("paragraph", "A sign: NO NETS."),
        ("paragraph", "He read it."),
    ]


def test_a_damaged_document_is_one_sentence() -> None:
    with pytest.raises(UnreadableFileError, match="damaged Word document"):
        read_document(pack({"word/document.xml": "<w:document><w:body>"}))


def test_entities_are_not_expanded() -> None:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    bomb = f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    document = (
        f'{bomb}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>He rowed &l11;&x; home.</w:t></w:r></w:p></w:body></w:document>"
    )
    try:
        text = read_document(pack({"word/document.xml": document})).text
    except UnreadableFileError:
        text = ""
    assert len(text) < 100
    assert "root:" not in text


def test_a_document_whose_text_has_a_number_is_read() -> None:
    body = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
    data = pack({"[Content_Types].xml": "<Types/>", "word/document2.xml": body.format(paragraph("He rowed home."))})
    document = read_document(data)
    assert (document.source.kind, document.text) == ("docx", "He rowed home.")
    assert document.blocks[0].origin == "word/document2.xml#p[1]"


def test_origins_count_the_paragraphs_that_are_not_read() -> None:
    box = f"<mc:AlternateContent><mc:Fallback>{paragraph('Not read.')}</mc:Fallback></mc:AlternateContent>"
    picture = f"<w:r><w:pict>{paragraph('Not read either.')}</w:pict></w:r>"
    data = word(paragraph(run("He rowed.") + f"<w:r>{box}</w:r>"), paragraph(picture), paragraph("She slept."))
    tree = etree.fromstring(Archive(data, "book").read("word/document.xml"))
    paragraphs = [element for element in tree.iter() if str(element.tag).endswith("}p")]
    document = read_document(data)
    for block in document.blocks:
        number = int((block.origin or "").removeprefix("word/document.xml#p[").rstrip("]"))
        words = "".join(str(text) for text in paragraphs[number - 1].itertext())
        assert words.startswith(document.text[block.start : block.end])
    assert [block.origin for block in document.blocks] == ["word/document.xml#p[1]", "word/document.xml#p[5]"]


def test_footnotes_are_notes_at_the_end() -> None:
    note = f'<w:footnote w:type="separator" w:id="0">{paragraph("<w:r><w:separator/></w:r>")}</w:footnote>'
    note += (
        f'<w:footnote w:id="2">{paragraph("<w:r><w:footnoteRef/></w:r>" + run(" I made this knot up."))}</w:footnote>'
    )
    text = run("She tied a gull’s hitch.") + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    data = word(
        paragraph(text),
        paragraph("It held."),
        **{"word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{note}</w:footnotes>'},
    )
    assert kinds(data) == [
        ("paragraph", "She tied a gull’s hitch."),
        ("paragraph", "It held."),
        ("authors_note", "I made this knot up."),
    ]
    assert [block.origin for block in read_document(data).blocks][-1] == "word/footnotes.xml#p[2]"


def test_notes_whose_file_is_cased_otherwise_are_read() -> None:
    note = f'<w:footnote w:id="2">{paragraph("I made this knot up.")}</w:footnote>'
    data = word(paragraph("It held."), **{"word/Footnotes.xml": f'<w:footnotes xmlns:w="{W}">{note}</w:footnotes>'})
    assert kinds(data) == [("paragraph", "It held."), ("authors_note", "I made this knot up.")]


PAGE = '<w:r><w:br w:type="page"/></w:r>'
BOLD = "<w:b/>"


def test_short_lines_apart_on_top_of_pages_are_headings() -> None:
    data = word(
        paragraph("The tide was out."),
        paragraph(PAGE),
        paragraph(""),
        paragraph(run("Two Knots", BOLD)),
        paragraph("Ilse waited for the tide."),
        paragraph(PAGE + run("The Gull’s Hitch"), properties=CENTRED),
        paragraph(run("“Pull!”", BOLD)),
        paragraph("She pulled." + " And pulled." * 6, properties="<w:pageBreakBefore/>" + CENTRED),
    )
    assert [text for kind, text in kinds(data) if kind == "chapter_heading"] == ["Two Knots", "The Gull’s Hitch"]


@pytest.mark.parametrize(
    "top",
    [paragraph(run("Two Knots")), paragraph(run("Two", BOLD) + run(" Knots")), paragraph(run("Two Knots", "<w:i/>"))],
)
def test_a_plain_line_on_top_of_a_page_is_the_storys(top: str) -> None:
    data = word(paragraph("The tide was out."), paragraph(PAGE), top, paragraph(PAGE), top, paragraph("It came in."))
    assert all(kind == "paragraph" for kind, _ in kinds(data))


def test_a_level_of_the_outline_makes_a_heading_and_so_does_a_style_based_on_one() -> None:
    styles = (
        f'<w:styles xmlns:w="{W}">'
        '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="Kapitel"/><w:basedOn w:val="h2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="text"><w:name w:val="Prose"/><w:basedOn w:val="h2"/>'
        '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
        "</w:styles>"
    )
    data = word(
        paragraph("The tide was out.", "text"),
        paragraph("Low Water", "own"),
        paragraph("It stayed out.", "text"),
        paragraph("High Water", properties='<w:outlineLvl w:val="1"/>'),
        paragraph("It came in."),
        **{"word/styles.xml": styles},
    )
    assert [text for kind, text in kinds(data) if kind == "chapter_heading"] == ["Low Water", "High Water"]


@pytest.mark.parametrize(
    ("kind", "n"), [("", 2), ('<w:type w:val="oddPage"/>', 2), ('<w:type w:val="continuous"/>', 0)]
)
def test_a_section_that_is_over_ends_the_page(kind: str, n: int) -> None:
    over = f"<w:sectPr>{kind}</w:sectPr>"
    data = word(
        paragraph("The tide was out.", properties=over),
        paragraph("Two Knots", properties=CENTRED),
        paragraph("It came in.", properties=over),
        paragraph("The Gull’s Hitch", properties=CENTRED),
        paragraph("It held."),
    )
    assert [kind for kind, _ in kinds(data)].count("chapter_heading") == n


def test_a_large_first_letter_belongs_to_its_word() -> None:
    initial = '<w:framePr w:dropCap="drop"/>'
    data = word(paragraph("“I", properties=initial), paragraph(" walked,” Ilse said."), paragraph("It held."))
    assert kinds(data) == [("paragraph", "“I walked,” Ilse said."), ("paragraph", "It held.")]
    assert kinds(word(paragraph("It held."), paragraph("I", properties=initial)))[-1] == ("paragraph", "I")


def test_the_first_of_several_equal_headings_is_a_chapter_and_no_title() -> None:
    chapters = [
        line
        for name in ("The Lamp", "The Net", "The Gate")
        for line in (paragraph(name, "berschrift1"), paragraph("She waited."))
    ]
    data = word(*chapters, **{"docProps/core.xml": "<p/>"})
    assert [text for kind, text in kinds(data) if kind == "chapter_heading"] == ["The Lamp", "The Net", "The Gate"]
    assert read_document(data).metadata.title is None


def test_the_one_paragraph_in_the_style_for_titles_gives_the_title() -> None:
    lines = [paragraph("The Lamp Lighter", "Titel"), paragraph("Osk mended nets. He did not look up.")]
    assert read_document(word(*lines, **{"docProps/core.xml": "<p/>"})).metadata.title == "The Lamp Lighter"
    # What the document declares is said on purpose.
    assert read_document(word(*lines)).metadata.title == "The Net Menders"
