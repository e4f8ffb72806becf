import pytest

from storyworld.segmenting.cues import INLINE_TAG, SPEECH_VERBS, THOUGHT_VERBS


@pytest.mark.parametrize("verb", ["said", "says", "replied", "cries", "whispering", "begged", "cut", "began", "quoth"])
def test_verbs_are_known_in_all_their_forms(verb: str) -> None:
    assert verb in SPEECH_VERBS


@pytest.mark.parametrize("word", ["sat", "table", "walked", "the"])
def test_other_words_are_no_verbs_of_speech(word: str) -> None:
    assert word not in SPEECH_VERBS


def test_to_think_a_thing_is_to_say_it_to_oneself() -> None:
    assert {"thought", "wonders"} <= THOUGHT_VERBS


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Go, she said.", " she said"),
        ("Go! cried the old man.", " cried the old man"),
        ("Go. Mr. Orne replied.", " Mr. Orne replied"),
        ("Go… the young ferryman softly murmured.", " the young ferryman softly murmured"),
        ("Go— Ada Vale whispered.", " Ada Vale whispered"),
    ],
)
def test_a_tag_in_running_words_has_a_verb_and_who_speaks(text: str, tag: str) -> None:
    found = INLINE_TAG.search(text)
    assert found is not None
    assert found.group() == tag


@pytest.mark.parametrize("text", ["Go to her, Ada.", "I know she said so.", "The tide, the boats, the rain."])
def test_without_a_verb_after_a_stop_there_is_no_tag(text: str) -> None:
    assert INLINE_TAG.search(text) is None
