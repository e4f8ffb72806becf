"""What a notebook shows of a story: one piece of HTML, whatever the names in it."""

from lxml import html
from msgspec.structs import replace

from storyworld.story import Character, Metadata, Story


def shown(story: Story) -> html.HtmlElement:
    return html.fragment_fromstring(story._repr_html_())


def cells(story: Story) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in shown(story).iter("tr")]


def test_title_authors_and_cast_are_shown(small_story: Story) -> None:
    text = shown(small_story).text_content()
    assert text.startswith("Salt & Lanternsby quaywalkerpeople: 4, places: 1, quotations: 15")
    assert cells(small_story)[:2] == [
        ["name", "also called", "pronouns", "lines", "words", "mentions"],
        ["Captain Oduya", "the captain", "she/her", "4", "24", "5"],
    ]


def test_a_hostile_name_is_only_text(small_story: Story) -> None:
    bad = "<script>alert('x')</script>\"&"
    people = (Character(id="c1", name=bad, pronouns=bad),)
    hostile = replace(small_story, characters=people, metadata=Metadata(title=bad, authors=(bad,)))
    assert list(shown(hostile).iter("script")) == []
    assert cells(hostile)[1][0] == bad


def test_of_a_large_cast_some_are_shown(small_story: Story) -> None:
    people = tuple(Character(id=f"c{i}", name=f"P{i}", n_mentions=1234) for i in range(1, 31))
    story = replace(small_story, characters=people)
    assert len(cells(story)) == 21
    assert cells(story)[1][-1] == "1,234"
    assert shown(story).text_content().endswith("and 10 more")


def test_a_story_with_nothing_in_it_is_shown_too(small_story: Story) -> None:
    source = replace(small_story.source, path=None)
    bare = replace(
        small_story, characters=None, quotes=None, places=None, metadata=Metadata(), blocks=(), source=source
    )
    assert shown(bare).text_content() == "A story without a title"
    assert cells(replace(bare, characters=())) == []


def test_a_story_without_a_title_is_called_by_its_file(small_story: Story) -> None:
    bare = replace(small_story, metadata=Metadata(), blocks=())
    assert shown(bare).text_content().startswith("salt.txt")


def test_in_a_terminal_a_story_is_one_line(small_story: Story) -> None:
    assert repr(small_story) == "<Story 'Salt & Lanterns' (people: 4, places: 1, quotations: 15)>"
    assert repr(Story(made_by=small_story.made_by, source=small_story.source, text="x" * 9999)).count("x") < 2
