"""What holds for every format: it is made for every story, always of the same bytes, and keeps the text if asked to."""

import io
import re
from fnmatch import fnmatch

import msgspec
import pyarrow.parquet as pq
import pytest

from storyworld.errors import ExportError
from storyworld.exports import FORMATS, export
from storyworld.exports.redaction import without_text
from storyworld.story import Metadata, Scene, ScenePlace, Story

N_WORDS = 3


@pytest.fixture(params=list(FORMATS))
def to(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def readable(ending: str, data: bytes) -> str:
    if ending.endswith(".parquet"):
        return str(pq.read_table(io.BytesIO(data)).to_pylist())
    return data.decode()


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def runs_of_words(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return set(zip(*(found[i:] for i in range(N_WORDS)), strict=False))


@pytest.mark.parametrize("which", ["whole_story", "read_story", "empty_story"])
def test_the_same_story_gives_the_same_files(to: str, which: str, request: pytest.FixtureRequest) -> None:
    story: Story = request.getfixturevalue(which)
    files = export(story, to)
    assert files == export(story, to)
    assert all(files.values())


def test_the_files_end_as_the_table_says(to: str, whole_story: Story) -> None:
    endings, patterns = list(export(whole_story, to)), FORMATS[to].files
    assert all(any(fnmatch(ending, pattern) for pattern in patterns) for ending in endings)
    assert all(any(fnmatch(ending, pattern) for ending in endings) for pattern in patterns)


@pytest.mark.parametrize("to", [name for name, one in FORMATS.items() if not one.is_text])
def test_without_the_text_no_three_words_of_it_are_left(to: str, read_story: Story) -> None:
    known = [read_story.metadata.title or "", *(read_story.metadata.authors or ())]
    for entity in (*(read_story.characters or ()), *(read_story.places or ())):
        known += [entity.name, *(alias.text for alias in entity.aliases)]
    # What is made of names alone is not the story's: "Oda", "Captain Brask", "Jory Maddock" one after the other.
    names = set(words(" ".join(known)))
    paragraphs = (
        read_story.text[b.start : b.end] for b in read_story.blocks if b.kind in ("paragraph", "authors_note")
    )
    told = {run for paragraph in paragraphs for run in runs_of_words(paragraph) if not set(run) <= names}
    assert len(told) > 1000
    for ending, data in export(read_story, to, with_text=False).items():
        assert not runs_of_words(readable(ending, data)) & told, ending
        assert runs_of_words(readable(ending, export(read_story, to)[ending])), ending


@pytest.mark.parametrize("to", ["lines", "csv", "tei", "parquet"])
def test_with_the_text_it_is_all_there(to: str, read_story: Story) -> None:
    told = set(words(read_story.text))
    files = "".join(readable(ending, data) for ending, data in export(read_story, to).items())
    assert told <= set(words(files.replace("\\n", " ")))


def test_a_format_that_is_not_known_is_one_sentence_with_those_that_are(whole_story: Story) -> None:
    with pytest.raises(ExportError, match=r"no format 'docx'; choose one of .*booknlp"):
        export(whole_story, "docx")


def test_a_story_without_its_text_keeps_positions_and_no_letter(whole_story: Story) -> None:
    bare = without_text(whole_story)
    assert set(bare.text) <= {"_", " ", "\n"}
    assert [c.isspace() for c in bare.text] == [c.isspace() for c in whole_story.text]
    assert bare.tokens is not None
    assert bare.tokens.lemma is None
    assert bare.tokens.start == whole_story.tokens.start if whole_story.tokens else False
    assert bare.quotes == whole_story.quotes


def test_a_story_without_its_text_has_no_other_quotation_of_it(whole_story: Story) -> None:
    unknown = Scene(id="s3", start=0, end=1, place=ScenePlace(name="where the gulls had been"), time="long after")
    story = msgspec.structs.replace(
        whole_story,
        metadata=Metadata(title="T", summary="All of it.", extra={"Note": "more"}),
        scenes=(*(whole_story.scenes or ()), unknown),
    )
    bare = without_text(story)
    assert bare.metadata == Metadata(title="T")
    assert [scene.time for scene in bare.scenes or ()] == [None, None, None]
    places = [scene.place and scene.place.name for scene in bare.scenes or ()]
    assert places == [None, "Halvard Quay", None]


def test_layers_that_were_not_computed_stay_so_without_the_text(bare_story: Story) -> None:
    bare = without_text(bare_story)
    assert (bare.tokens, bare.scenes, bare.quotes) == (None, None, None)
