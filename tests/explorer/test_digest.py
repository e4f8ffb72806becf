import msgspec
import pytest
from lxml import html

from storyworld.explorer.digest import SetAside, Speech, Telling, digest, first_words
from storyworld.explorer.page import render
from storyworld.story import Alias, Block, BlockKind, Character, Narration, Story


def test_only_words_of_the_story_are_counted(small_story: Story) -> None:
    told = [block for block in small_story.blocks if block.kind == "paragraph"]
    words = " ".join(small_story.text[block.start : block.end] for block in told).split()
    assert digest(small_story).n_words == len(words) == 100


@pytest.mark.parametrize(
    ("n_words", "time"),
    [
        (0, "about 1 minute"),
        (520, "about 2 minutes"),
        (31_200, "about 120 minutes"),
        (157_000, "about 10 hours"),
    ],
)
def test_reading_takes_minutes_or_hours(n_words: int, time: str, small_story: Story) -> None:
    story = msgspec.structs.replace(small_story, text="word " * n_words, blocks=(), narration=None)
    assert digest(story).reading_time == f"{time} to read"


def test_how_the_story_is_told_is_a_phrase(small_story: Story) -> None:
    assert digest(small_story).tellings == (Telling("in the first person by Wren, in the past tense", 1, 100),)


def test_sections_told_alike_are_counted_together(small_story: Story) -> None:
    half, end = small_story.text.index("~*~"), len(small_story.text)
    narration = (
        Narration(start=0, end=half, person="first", tense="past", narrator="c1"),
        Narration(start=half, end=half + 40, person="third", tense="present", focalizer="c3", probability=0.75),
        Narration(start=half + 40, end=end, person="first", tense="past", narrator="c1"),
        Narration(start=end, end=end, person="first"),
        Narration(start=end, end=end),
    )
    tellings = digest(msgspec.structs.replace(small_story, narration=narration)).tellings
    assert tellings is not None
    assert [(told.phrase, told.n_sections) for told in tellings] == [
        ("in the first person by Wren, in the past tense", 2),
        ("in the third person, in the present tense, through the eyes of Tobias Marsh", 1),
        ("in the first person by someone who is not named", 1),
        ("in a person that is not clear", 1),
    ]


def test_the_cast_has_those_who_matter_and_the_others_apart(small_story: Story) -> None:
    glance = digest(small_story)
    assert glance.cast is not None
    assert [row.character.name for row in glance.cast] == ["Captain Oduya", "Wren", "Tobias Marsh"]
    assert [row.also_called for row in glance.cast] == [("the captain",), (), ("Toby",)]
    assert [row.character.name for row in glance.others] == ["Old Pell"]


def test_a_name_in_other_letters_or_with_an_article_is_not_another_name(small_story: Story) -> None:
    aliases = tuple(Alias(text=text, kind="role", count=1) for text in ("the chief", "Chief", "Chief Bell"))
    story = msgspec.structs.replace(
        small_story, characters=(Character(id="c1", name="The Chief", aliases=aliases, n_mentions=9),)
    )
    cast = digest(story).cast
    assert cast is not None
    assert cast[0].also_called == ("Chief Bell",)


def test_a_narrator_without_a_name_is_said_to_have_none(small_story: Story) -> None:
    people = (Character(id="c1", name="the narrator", is_named=False, is_narrator=True, n_mentions=9),)
    tellings = digest(msgspec.structs.replace(small_story, characters=people)).tellings
    assert tellings is not None
    assert tellings[0].phrase == "in the first person by someone who is not named, in the past tense"


def test_through_whose_eyes_it_is_told_is_perhaps_so_where_it_is_not_sure(small_story: Story) -> None:
    doubtful = Narration(start=0, end=40, person="third", tense="past", focalizer="c3", probability=0.74)
    tellings = digest(msgspec.structs.replace(small_story, narration=(doubtful,))).tellings
    assert tellings is not None
    assert tellings[0].phrase == "in the third person, in the past tense, perhaps through the eyes of Tobias Marsh"


def test_people_talk_most_with_those_they_speak_to_and_who_speak_to_them(small_story: Story) -> None:
    cast = digest(small_story).cast
    assert cast is not None
    assert cast[0].talks_with == ("Wren", "Tobias Marsh")
    assert cast[1].talks_with == ("Captain Oduya", "Tobias Marsh")


def test_speech_thought_and_writing_are_told_apart(small_story: Story) -> None:
    glance = digest(small_story)
    assert glance.speech == Speech(n_lines=14, n_unattributed=1, n_thoughts=1, n_messages=1)


def test_the_lines_of_the_cast_and_those_without_a_speaker_are_all_lines(small_story: Story) -> None:
    glance = digest(small_story)
    assert glance.cast is not None
    assert glance.speech is not None
    of_cast = sum(row.character.n_quotes for row in (*glance.cast, *glance.others))
    assert of_cast + glance.speech.n_unattributed == glance.speech.n_lines


def test_what_was_not_computed_is_none_and_what_found_nothing_is_empty(small_story: Story) -> None:
    bare = msgspec.structs.replace(small_story, characters=None, quotes=None, narration=None)
    empty = msgspec.structs.replace(small_story, characters=(), quotes=(), narration=())
    assert (digest(bare).cast, digest(bare).speech, digest(bare).tellings) == (None, None, None)
    assert (digest(empty).cast, digest(empty).speech, digest(empty).tellings) == ((), Speech(0, 0, 0, 0), ())


def test_what_is_set_aside_is_named_with_its_first_words(small_story: Story) -> None:
    assert digest(small_story).set_aside == (
        SetAside("metadata", "Rating: K+ Pairing: none"),
        SetAside("authors_note", "A/N: first one, be kind! Do you think…"),
        SetAside("disclaimer", "Disclaimer: the sea is not mine."),
        SetAside("authors_note", "A/N: next part on Sunday, I swear."),
    )


def test_the_first_words_of_a_run_go_on_after_a_label(small_story: Story) -> None:
    text = "Rating:\n\nTeen\n\nHow it ends."
    kinds: list[tuple[BlockKind, int, int]] = [("metadata", 0, 7), ("metadata", 9, 13), ("paragraph", 15, 27)]
    blocks = tuple(Block(start=start, end=end, kind=kind) for kind, start, end in kinds)
    story = msgspec.structs.replace(small_story, text=text, blocks=blocks, quotes=None, narration=None)
    assert digest(story).set_aside == (SetAside("metadata", "Rating: Teen"),)


def test_the_title_is_the_metadatas_or_the_texts_or_the_files(small_story: Story) -> None:
    metadata = msgspec.structs.replace(small_story.metadata, title=None, authors=None)
    glance = digest(msgspec.structs.replace(small_story, metadata=metadata))
    assert (glance.title, glance.authors) == ("Salt & Lanterns", ())
    without_blocks = msgspec.structs.replace(small_story, metadata=metadata, blocks=())
    assert digest(without_blocks).title == "salt.txt"
    nameless = msgspec.structs.replace(small_story.source, path="-")
    assert digest(msgspec.structs.replace(without_blocks, source=nameless)).title is None


def test_first_words_have_an_ellipsis_only_where_more_follows() -> None:
    assert first_words("one  two\nthree", 3) == "one two three"
    assert first_words("one two three four", 3) == "one two three…"


def test_a_label_goes_with_the_summary_or_note_that_it_stands_above(small_story: Story) -> None:
    written: list[tuple[BlockKind, str]] = [
        ("metadata", "Rating: Teen"),
        ("title", "Salt"),
        ("metadata", "Summary"),
        ("summary", "Rain falls."),
        ("metadata", "End Notes:"),
        ("authors_note", '"Thanks" to all.'),
        ("metadata", "Words: 520"),
        ("summary", "It goes on."),
    ]
    text, blocks = "", []
    for kind, words in written:
        blocks.append(Block(start=len(text), end=len(text) + len(words), kind=kind))
        text += f"{words}\n\n"
    story = msgspec.structs.replace(small_story, text=text, blocks=tuple(blocks), quotes=(), narration=())
    assert digest(story).set_aside == (
        SetAside("metadata", "Rating: Teen"),
        SetAside("summary", "Rain falls."),
        SetAside("authors_note", '"Thanks" to all.'),
        SetAside("metadata", "Words: 520"),
        SetAside("summary", "It goes on."),
    )
    bare = msgspec.structs.replace(story, mentions=(), characters=(), scenes=(), relations=(), encounters=())
    folds = html.document_fromstring(render(bare)).xpath("//article//details/summary/text()")
    assert folds[1:3] == ["Summary: “Rain falls.”", 'Author\'s note: "Thanks" to all.']
