"""Scenes begin where the text marks it, and one that says nothing of its place goes on where the last one was."""

from staged import Stage

from segmented import cut_up
from storyworld.formats import document_from_text
from storyworld.segmenting import segment

LEMMAS = {"sat": "sit"}


def test_scenes_begin_at_chapters_and_breaks_and_not_at_notes() -> None:
    document = document_from_text(
        "Chapter One\n\nWren rowed out.\n\nA/N: sorry!\n\nTove waited.\n\n***\n\nIt rained.\n\n"
        "Chapter Two\n\nOsk slept."
    )
    stage = Stage(document.text, segment(document))
    scenes = stage.scenes()
    assert [scene.boundary for scene in scenes] == ["chapter", "marked", "chapter"]
    assert [stage.text[scene.start : scene.end].split()[0] for scene in scenes] == ["Wren", "It", "Osk"]
    assert stage.text[: scenes[0].end].endswith("Tove waited.")
    assert [scene.id for scene in scenes] == ["s1", "s2", "s3"]
    assert all(scene.probability == 1 for scene in scenes)


def test_a_scene_without_a_place_goes_on_where_the_last_was_but_a_chapter_does_not() -> None:
    document = document_from_text(
        "Chapter One\n\nWren sat in the mill.\n\n***\n\nIt rained.\n\nChapter Two\n\nOsk slept."
    )
    tree = "Wren/PROPN nsubj sat, in/ADP case mill, the/DET det mill, mill/NOUN obl sat"
    stage = Stage(document.text, segment(document), tree, LEMMAS)
    places = [scene.place and scene.place.name for scene in stage.scenes(stage.named("Wren"))]
    assert places == ["the mill", "the mill", None]


def test_a_text_without_paragraphs_has_no_scenes() -> None:
    assert Stage("", cut_up("")).scenes() == []
