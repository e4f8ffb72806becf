"""What those who post chapters write below them, without any label."""

import pytest

from storyworld.formats import document_from_text

STORY = "\n\n".join(["Mara rowed home in the dark and said nothing to anybody."] * 6)


def last_kind(ending: str) -> str:
    return document_from_text(f"{STORY}\n\n{ending}").blocks[-1].kind


@pytest.mark.parametrize(
    "ending",
    [
        "Next update Friday!",
        "Next chapter: Friday",
        "The next chapter will be up soon.",
        "Tell me what you think!",
        "Let me know in the comments if you want a part 2!",
        "comments = love",
        "Sorry for any mistakes, english isnt my first language",
        "come yell at me on tumblr @saltmarsh",
        "Word count: 1,204",
        "(hope you liked it!)",
        "TBC... review please!!! - kittycat\n\nNext update on Friday",
    ],
)
def test_it_is_a_note(ending: str) -> None:
    assert last_kind(ending) == "authors_note"


@pytest.mark.parametrize(
    "ending",
    [
        "The next chapter of her life began on a Friday.",
        "“Next chapter: Friday,” he read out.",
        "Tell me what you think of me now, he wrote, and tore it up.",
        "Sorry for the old man, she gave him her coat.",
        "Words failed him.",
    ],
)
def test_what_sounds_like_it_is_the_story(ending: str) -> None:
    assert last_kind(ending) == "paragraph"
