"""Stories to export: one made by hand with every layer, one read with the shipped networks, one with no layer."""

import re
from pathlib import Path

import msgspec
import pytest

import storyworld
from storyworld.story import (
    Alias,
    Character,
    Correction,
    Encounter,
    Event,
    MadeBy,
    Relation,
    Scene,
    ScenePlace,
    Source,
    Story,
    Tokens,
)

SAMPLES = Path(__file__).parent.parent.parent / "samples"


@pytest.fixture(scope="session")
def whole_story(small_story: Story) -> Story:
    """The small story with every layer: words and trees, scenes, encounters, relations, a group of people."""
    text = small_story.text
    words = list(re.finditer(r"\w+|[^\w\s]", text))
    tokens = Tokens(
        start=tuple(word.start() for word in words),
        end=tuple(word.end() for word in words),
        lemma=tuple(word[0].lower() for word in words),
        pos=tuple("VERB" if word[0] == "said" else "NOUN" for word in words),
        xpos=tuple("VBD" if word[0] == "said" else "NN" for word in words),
        head=tuple(i - 1 for i in range(len(words))),
        dep=tuple("root" if not i else "nsubj" for i in range(len(words))),
        event=tuple(word[0] == "said" for word in words),
    )
    said = text.index("said")
    border = text.index("~*~")
    scenes = (
        Scene(id="s1", start=text.index('"You'), end=border, present=("c1", "c2", "c3"), boundary="chapter"),
        Scene(
            id="s2", start=text.index("Halvard"), end=text.rindex("A/N"), present=("c1", "c2"), time="in the morning",
            place=ScenePlace(name="Halvard Quay", id="l1"), probability=0.9,
        ),
    )  # fmt: skip
    late = (text.index('"You'), text.index('"You') + 14)
    return msgspec.structs.replace(
        small_story,
        tokens=tokens,
        sentences=tuple((block.start, block.end) for block in small_story.blocks),
        corrections=(Correction(what='"You came after all," is said by Halvard', problem="the line is gone"),),
        notices=('A correction no longer fits: "You came after all," is said by Halvard',),
        events=(Event(start=said, end=said + 4, agent="c2", patient="c1"),),
        scenes=scenes,
        encounters=(
            Encounter(scene="s1", a="c1", b="c2", n_lines=(1, 2), n_deeds=(0, 1), tone=-0.25, evidence=(late,)),
            Encounter(scene="s2", a="c1", b="c2", n_lines=(2, 2)),
        ),
        relations=(
            Relation(
                a="c1", b="c2", kind="colleague", role="captain", begin=0, until=len(text), probability=0.8,
                evidence=(late,),
            ),
            Relation(a="c1", b="c3", kind="friend", begin=border, until=len(text), probability=0.5),
        ),
        characters=(
            *(small_story.characters or ()),
            Character(
                id="c5", name="the crew", is_named=False, members=("c1", "c3"), n_mentions=1,
                aliases=(Alias(text="crew", kind="role", count=1),),
            ),
        ),
    )  # fmt: skip


@pytest.fixture(scope="session")
def read_story() -> Story:
    """The sample story as the shipped networks read it."""
    return storyworld.read(SAMPLES / "the-lantern-ferry.txt")


@pytest.fixture(scope="session")
def bare_story() -> Story:
    """A text of which nothing is computed."""
    return Story(made_by=MadeBy(version="0"), source=Source(sha256="0" * 64, kind="plain"), text="Once.\n\nTwice.")


@pytest.fixture(scope="session")
def empty_story(bare_story: Story) -> Story:
    """A text in which nothing was found."""
    layers = dict.fromkeys(("mentions", "characters", "places", "quotes", "events", "narration", "scenes"), ())
    return msgspec.structs.replace(
        bare_story, **layers, sentences=(), tokens=Tokens(start=(), end=()), encounters=(), relations=()
    )


@pytest.fixture(params=["whole_story", "read_story", "bare_story", "empty_story"])
def story(request: pytest.FixtureRequest) -> Story:
    found: Story = request.getfixturevalue(request.param)
    return found
