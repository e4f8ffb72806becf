import pytest
from msgspec.structs import replace
from tales import late_story

from storyworld.explorer.told import NARRATOR, SOMEBODY, Teller, Told, narrator_told, told_by, words_told
from storyworld.spans import Span
from storyworld.story import Alias, Character, Mention, MentionForm, Narration, Quote, Story


def after(story: Story, words: str) -> int:
    return story.text.index(words) + len(words)


def story_of(text: str, *mentions: tuple[str, MentionForm, str], people: tuple[Character, ...], base: Story) -> Story:
    """Return a story in which each of these words, in order, means somebody."""
    found, position = [], 0
    for words, form, entity in mentions:
        start = text.index(words, position)
        position = start + len(words)
        found.append(
            Mention(
                id=f"m{start}",
                start=start,
                end=position,
                head_start=start,
                head_end=position,
                form=form,
                category="PER",
                entity=entity,
            )
        )
    return Story(
        made_by=base.made_by, source=base.source, text=text, mentions=tuple(found), characters=people, quotes=()
    )


def test_a_person_has_the_names_that_are_told_so_far(tale: Story) -> None:
    telling = Teller(tale).telling(tale.character("edric"))
    assert telling.first == after(tale, "The stranger")
    assert telling.labels == (
        Told(after(tale, "The stranger"), "the stranger"),
        Told(after(tale, "Edric Vane"), "Edric Vane"),
    )
    assert telling.aliases[-1] == Told(tale.text.index("Edric wept") + len("Edric"), "Edric")


def test_a_name_given_by_the_evidence_is_told_there(tale: Story) -> None:
    people = (Character(id="x", name="Rook", aliases=(Alias(text="Rook", kind="name", count=1, evidence=((4, 8),)),)),)
    telling = Teller(replace(tale, characters=people, mentions=(), quotes=())).telling(people[0])
    assert telling.labels[-1] == Told(8, "Rook")


def test_a_name_that_is_shown_to_be_somebodys_only_late_is_told_only_then(small_story: Story) -> None:
    text = "The stranger came. Mr. Vane was dead, they said. The stranger bowed: he was Mr. Vane."
    late = text.rindex("Mr. Vane")
    names = (
        Alias(text="the stranger", kind="role", count=2, evidence=((0, 12),)),
        Alias(text="Mr. Vane", kind="title", count=2, evidence=((late, late + 8),)),
    )
    people = (Character(id="c", name="Mr. Vane", aliases=names),)
    story = story_of(text, ("The stranger", "nominal", "c"), ("Mr. Vane", "name", "c"), people=people, base=small_story)
    assert Teller(story).telling(people[0]).labels == (Told(12, "the stranger"), Told(late + 8, "Mr. Vane"))


def test_a_name_that_the_text_never_has_is_known_at_the_end(tale: Story) -> None:
    person = Character(id="mara", name="Lady Zenobia")
    assert Teller(tale).telling(person).labels[-1] == Told(len(tale.text), "Lady Zenobia")


def test_a_name_in_pieces_is_told_with_its_last_piece(small_story: Story) -> None:
    people = (Character(id="c", name="Ada Thorne", aliases=()),)
    text = "Ada went. Miss Thorne came. Ada sang."
    story = story_of(text, ("Ada", "name", "c"), ("Miss Thorne", "name", "c"), people=people, base=small_story)
    telling = Teller(story).telling(people[0])
    assert telling.labels == (Told(3, SOMEBODY), Told(text.index(" came"), "Ada Thorne"))


def test_before_any_name_a_short_description_stands(small_story: Story) -> None:
    people = (Character(id="c", name="Ada", aliases=(Alias(text="Ada", kind="name", count=1),)),)
    text = "She ran. The tall woman, who had come in late with the others, sat. A clerk called Ada."
    long = "The tall woman, who had come in late with the others"
    story = story_of(
        text,
        ("She", "pronoun", "c"),
        (long, "nominal", "c"),
        ("A clerk", "nominal", "c"),
        ("Ada", "name", "c"),
        people=people,
        base=small_story,
    )
    labels = Teller(story).telling(people[0]).labels
    assert labels == (
        Told(3, SOMEBODY),
        Told(text.index(" called"), "A clerk"),
        Told(text.index("Ada") + 3, "Ada"),
    )


def test_pronouns_are_told_by_a_pronoun_of_theirs(small_story: Story) -> None:
    people = (Character(id="c", name="Ada", pronouns="she/her", aliases=(Alias(text="Ada", kind="name", count=1),)),)
    text = "Ada told him. I saw herself."
    story = story_of(
        text,
        ("Ada", "name", "c"),
        ("him", "pronoun", "c"),
        ("herself", "pronoun", "c"),
        people=people,
        base=small_story,
    )
    assert Teller(story).telling(people[0]).pronouns == Told(len(text) - 1, "she/her")
    unsaid = replace(story, mentions=(story.mentions or ())[:2])
    assert Teller(unsaid).telling(people[0]).pronouns == Told(len(text), "she/her")


@pytest.mark.parametrize(("pronouns", "word"), [("they/them", "their"), ("xe/xem", "xem"), ("it/its", "its")])
def test_other_pronouns_have_their_forms(pronouns: str, word: str, small_story: Story) -> None:
    people = (Character(id="c", name="Ash", pronouns=pronouns),)
    story = story_of(
        f"Ash had {word} way.", ("Ash", "name", "c"), (word, "pronoun", "c"), people=people, base=small_story
    )
    telling = Teller(story).telling(people[0])
    assert telling.pronouns == Told(8 + len(word), pronouns)


def test_a_narrator_has_no_name_until_somebody_says_it(small_story: Story) -> None:
    telling = Teller(small_story).telling(small_story.character("c1"))
    first, named = after(small_story, 'early," I'), after(small_story, "hours, Wren")
    assert telling.labels == (Told(first, NARRATOR), Told(named, "Wren"))
    assert telling.narrates == telling.first


def test_a_header_tells_the_narrators_name(small_story: Story) -> None:
    start = small_story.text.index("Wren's POV")
    narration = (
        Narration(
            start=start, end=len(small_story.text), person="first", narrator="c1", evidence=((start, start + 4),)
        ),
    )
    telling = Teller(replace(small_story, narration=narration)).telling(small_story.character("c1"))
    assert telling.labels[-1] == Told(start + 4, "Wren")


def test_who_narrates_is_told_with_the_section_or_with_what_shows_it() -> None:
    assert narrator_told(10, ()) == 10
    assert narrator_told(10, ((4, 8),)) == 10
    assert narrator_told(10, ((60, 64), (40, 44))) == 44


def test_who_speaks_is_told_with_the_line_or_with_its_tag() -> None:
    line = Quote(id="q", start=3, end=9, kind="speech", speaker="c")
    assert told_by(line) == 9
    assert told_by(replace(line, cue=Span(15, 19))) == 19
    assert told_by(replace(line, cue=Span(0, 2))) == 9


def test_words_are_told_where_a_stretch_has_them() -> None:
    text = "The Inn. At the inn İ sat."
    assert words_told(text, "the inn", Span(0, 8)) == 7
    assert words_told(text, "the inn", Span(9, len(text))) == 19
    assert words_told(text, "the moor", Span(9, 19)) == 19


def test_somebody_who_only_speaks_is_met_with_the_first_line(tale: Story) -> None:
    story = late_story()
    quotes = tuple(replace(quote, speaker="ghost") for quote in story.quotes or ())
    ghost = Character(id="ghost", name="Ghost")
    telling = Teller(replace(story, quotes=quotes)).telling(ghost)
    assert telling.first == quotes[0].end
    assert telling.labels[0] == Told(quotes[0].end, SOMEBODY)
