from storyworld.formats import Document, read_document
from storyworld.settings import Settings

STORY = """---
title: "Glass Houses"
author: stoneskipper
---

# Glass Houses

> *"People who live in glass houses should dress in the basement."*
> — My grandmother

**A/N:** Hey guys!! New story, let me know what you think.

---

## Chapter 1: Monday

It was raining *again*.
"Morning", said Joao.

    She did not look up.

o0o

"Gone?" Ines said. [A/N: yes, again. don't hate me] She put it down.
"""


def read(text: str) -> Document:
    return read_document(text.encode(), Settings(kind="markdown"))


def test_markdown_is_rendered_and_typed() -> None:
    document = read(STORY)
    found = [(block.kind, document.text[block.start : block.end]) for block in document.blocks]
    assert found == [
        ("title", "Glass Houses"),
        ("epigraph", '"People who live in glass houses should dress in the basement."'),
        ("epigraph", "— My grandmother"),
        ("authors_note", "A/N: Hey guys!! New story, let me know what you think."),
        ("scene_break", "* * *"),
        ("chapter_heading", "Chapter 1: Monday"),
        ("paragraph", "It was raining again."),
        ("paragraph", '"Morning", said Joao.'),
        ("paragraph", "She did not look up."),
        ("scene_break", "o0o"),
        ("paragraph", '"Gone?" Ines said.'),
        ("authors_note", "[A/N: yes, again. don't hate me]"),
        ("paragraph", "She put it down."),
    ]


def test_front_matter_is_metadata_and_no_text() -> None:
    document = read(STORY)
    assert (document.metadata.title, document.metadata.authors) == ("Glass Houses", ("stoneskipper",))
    assert "stoneskipper" not in document.text


def test_the_origin_is_a_range_of_lines_of_the_file() -> None:
    document = read(STORY)
    lines = STORY.split("\n")
    origins = {block.origin: document.text[block.start : block.end] for block in document.blocks}
    begin, end = map(int, str(document.blocks[7].origin).split("-"))
    assert lines[begin - 1 : end] == ["It was raining *again*.", '"Morning", said Joao.']
    number = lines.index("## Chapter 1: Monday") + 1
    assert origins[f"{number}-{number}"] == "Chapter 1: Monday"


def test_emphasis_is_kept() -> None:
    document = read(STORY)
    assert document.emphasis is not None
    assert "again" in [document.text[start:end] for start, end in document.emphasis]


def test_two_signs_are_bold() -> None:
    document = read_document(b"She *never* once **asked**.", Settings(kind="markdown"))
    assert (document.emphasis, document.bold) == (((4, 9), (15, 20)), ((15, 20),))


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert "He came home" in read("---\n\nHe came home.\n\n---\n\nShe did not.").text


def test_words_in_angle_brackets_that_are_no_tags_stay() -> None:
    source = (
        '# T\n\n<Run now> she said in his head. <b>No</b>, <i class="x">no</i><br/>no. <https://example.org>\n\n'
        "<Stay>, she said."
    )
    document = read_document(source.encode(), Settings(kind="markdown"))
    assert "<Run now> she said in his head. No, no" in document.text
    assert document.text.endswith("<Stay>, she said.")
