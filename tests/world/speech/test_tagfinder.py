"""What beside a quotation is a tag or a beat, through words as the library cuts them."""

import pytest

from segmented import cut_up
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names
from storyworld.world.sentences.subjects import SubjectFinder
from storyworld.world.speech.tags import Cue, TagFinder

NAMES = "Then Mara met Piet. Then Piet met Mara.\n\n"


def cue_of(paragraph: str) -> Cue | None:
    text = NAMES + paragraph
    segments = cut_up(text)
    words = Words(text, segments)
    finder = TagFinder(words, SubjectFinder(words, find_names(words, NameWords(words))), list(segments.quotations))
    return finder.cue(0)


@pytest.mark.parametrize(
    ("paragraph", "kind", "is_before"),
    [
        ('"Come," said Mara.', "tag", False),
        ('Mara said, "Come."', "tag", True),
        ('Mara rose. "Come."', "beat", True),
        ('"Come." Mara rose.', "beat", False),
    ],
)
def test_cues_are_tags_or_beats(paragraph: str, kind: str, is_before: bool) -> None:
    cue = cue_of(paragraph)
    assert cue is not None
    opening = Words(NAMES + paragraph, cut_up(NAMES + paragraph)).quote.index(0)
    assert (cue.kind, cue.subject.first < opening, cue.subject.form) == (kind, is_before, "name")


@pytest.mark.parametrize("paragraph", ['"Come."', '"Come," said a voice.', '"Come." The rain had stopped by then.'])
def test_some_quotations_have_no_cue(paragraph: str) -> None:
    assert cue_of(paragraph) is None
