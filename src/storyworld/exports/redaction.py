"""A story without its text: positions, names and labels stay, sentences go."""

import re

import msgspec

from storyworld.story import Scene, ScenePlace, Story

HIDDEN = "_"
_LETTER = re.compile(r"\S")


def without_text(story: Story) -> Story:
    """Return the story with every character of its text but white space hidden, so that no format can show it.

    Gone with it are whatever else quotes the text or the file: lemmas, the summary and unnamed metadata, the words for
    when and where a scene takes place, and what readers have put right, which tells lines by their words. Names, other
    names of people and places, and roles stay.
    """
    names = {place.id: place.name for place in story.places or ()}
    return msgspec.structs.replace(
        story,
        text=_LETTER.sub(HIDDEN, story.text),
        metadata=msgspec.structs.replace(story.metadata, summary=None, extra=None),
        tokens=story.tokens and msgspec.structs.replace(story.tokens, lemma=None),
        corrections=None,
        notices=() if story.corrections else story.notices,
        scenes=story.scenes and tuple(_bare(scene, names) for scene in story.scenes),
    )


def _bare(scene: Scene, names: dict[str, str]) -> Scene:
    place = scene.place
    if place is not None:
        place = ScenePlace(name=names[place.id], id=place.id) if place.id in names else None
    return msgspec.structs.replace(scene, time=None, place=place)
