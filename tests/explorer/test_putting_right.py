"""What a reader puts right on the page: shown at once, kept, taken back, and written as the file beside the story."""

from pathlib import Path
from time import monotonic, sleep

import pytest
from chromium import Page
from msgspec.structs import replace
from tales import LATE
from test_place import BESIDE_THE_TEXT, put_line
from test_pointing import HOSTILE, hostile, whole

import storyworld
from storyworld.corrections import Kind, correct, load_corrections
from storyworld.corrections.choosing import choose_line, choose_person
from storyworld.corrections.kinds import Line, Merge, Named, NotAPerson, Pronouns, Rename, Split
from storyworld.explorer.page import render
from storyworld.story import Alias, Story

PIER = """\
The Long Pier

"You are late, Wren," said Toby. He broke the bread. "Half is yours."

"The tide was early," said Wren. Izzy laughed at her.

"It always is," said Izzy.

"Only Captain Oduya knows," an old woman said behind them. Captain Oduya shook her head.

"Go home, Isobel," said Captain Oduya. Isobel did not.
"""


def choose(page: Page, key: str, label: str) -> None:
    """Choose an option by what it says."""
    page.run(
        f"(s => {{ s.value = [...s.options].find((o) => o.textContent === {label!r}).value;"
        f"s.dispatchEvent(new Event('change')); }})(document.querySelector('[data-key={key}]'))"
    )


def open_forms(page: Page, person: int) -> None:
    page.click("#tab-people")
    page.run("document.querySelectorAll('#sheet .others').forEach((fold) => { fold.open = true; })")
    page.click(f"[data-key=card-{person}]")
    if not page.run("document.querySelector('.fixes details').open"):
        page.click(".fixes summary")


def tell(page: Page, person: int, form: str, words: str) -> None:
    """Type or choose something in a form of somebody's card and press its button."""
    open_forms(page, person)
    key = f"fix-{person}-{form}"
    if page.run(f"document.getElementById('{key}').matches('select')"):
        choose(page, key, words)
    else:
        page.click(f"#{key}")
        page.run("document.activeElement.select()")
        page.write(words)
    page.click(f"[data-key=do-{key}]")


def tell_line(page: Page, number: int, *, by: str | None = None, to: str | None = None) -> None:
    page.click(f"#q{number}")
    page.run("[...document.querySelectorAll('#tip button')].find((b) => b.textContent === 'Put right').click()")
    for field, name in (("by", by), ("to", to)):
        if name is not None:
            choose(page, f"line-{number}-{field}", name)
    page.click(f"[data-key=do-line-{number}]")


def written(page: Page, path: Path) -> list[Kind]:
    """Return what the page's file of corrections holds."""
    page.click(".fixbar")
    path.write_text(page.run("document.querySelector('.fix-text textarea').value"), "utf-8")
    found = load_corrections(path)
    assert all(isinstance(one, Kind) for one in found)
    return [one for one in found if isinstance(one, Kind)]


def test_who_says_a_line_is_shown_at_once_and_taken_back(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    before = page.run("document.querySelector('#q0').outerHTML")
    tell_line(page, 0, by="Old Tam")
    assert page.run("document.querySelector('#q0').dataset.s") == "2"
    assert page.text("#status") == ("“A room,” is said by Old Tam. It will be applied when you read the story again.")
    assert "Old Tam speaks to Mara Quill · put right by you" in page.text("#sheet")
    assert page.text(".fixbar") == "1\N{NO-BREAK SPACE}correction to save"
    page.click("#tab-people")
    page.click("[data-key=card-2]")
    assert "A room" in page.text("#sheet")
    page.click(".fixbar")
    page.click(".fix-list button")
    assert "Nothing yet" in page.text("#sheet")
    assert page.run("document.querySelector('.fixbar').hidden")
    page.run("document.querySelector('#q0').removeAttribute('tabindex')")
    page.run("document.querySelector('#q0').removeAttribute('aria-describedby')")
    assert page.run("document.querySelector('#q0').outerHTML") == before


def test_the_file_holds_what_the_command_would_write(page: Page, tale_file: Path, tale: Story, tmp_path: Path) -> None:
    whole(page, tale_file)
    tell(page, 0, "name", 'Mara "Q" \\ Quill')
    tell(page, 2, "pronouns", "they/them")
    tell(page, 3, "not", "a vehicle")
    tell(page, 1, "split", "the stranger")
    tell_line(page, 4, by='Mara "Q" \\ Quill', to="Old Tam")
    page.click("#q7")
    page.press("c")
    page.click("[data-key=line-7-nobody]")
    tell(page, 2, "same", "Edric Vane")
    words = [tale.text[quote.start : quote.end] for quote in tale.quotes or ()]
    assert written(page, tmp_path / "s.toml") == [
        Rename(person="Mara Quill", name='Mara "Q" \\ Quill'),
        Pronouns(person="Old Tam", pronouns="they/them"),
        NotAPerson(person="Isolde", category="VEH"),
        Split(person="Edric Vane", names=("the stranger",)),
        Line(at=choose_line(tale, words[4]), speaker='Mara "Q" \\ Quill', to=("Old Tam",)),
        Line(at=choose_line(tale, words[7]), spoken=False),
        Merge(people=("Old Tam",), into="Edric Vane"),
    ]
    assert page.text("#sheet h2") == "Put right by you"
    assert len(page.texts(".fix-list li")) == 7


def test_a_later_word_on_the_same_thing_takes_the_place_of_the_first(
    page: Page, tale_file: Path, tmp_path: Path
) -> None:
    whole(page, tale_file)
    tell(page, 0, "name", "Mara")
    tell(page, 0, "name", "Mara Q.")
    assert page.text("#sheet h2") == "Mara Q."
    tell_line(page, 0, by="Old Tam")
    tell_line(page, 0, by="Mara Q.", to="Old Tam")
    rename, line = written(page, tmp_path / "s.toml")
    assert rename == Rename(person="Mara Quill", name="Mara Q.")
    assert isinstance(line, Line)
    assert (line.speaker, line.to) == ("Mara Q.", ("Old Tam",))


def test_what_cannot_be_is_said_where_it_is_told(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    for form, words, problem in (
        ("name", "old  TAM", "Somebody else is called Old Tam; if they are one person, make them one."),
        ("name", " ", "Write the name."),
        ("same", "choose", "Choose who it is."),
        ("pronouns", "", "Write them, such as they/them."),
    ):
        tell(page, 0, form, words)
        assert page.texts(".problem:not(:empty)") == [problem]
    tell_line(page, 0, to="Edric Vane")
    assert page.texts(".problem:not(:empty)") == ["Nobody says a line to themselves."]
    assert page.run("document.querySelector('.fixbar').hidden")


def test_who_was_made_one_with_another_waits_and_can_be_taken_back(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    tell(page, 2, "same", "Mara Quill")
    assert "Put right by you: Old Tam is Mara Quill. It will be applied" in page.text("#sheet")
    assert not page.run("Boolean(document.querySelector('.fixes details'))")
    open_forms(page, 1)
    assert "Old Tam" not in page.texts("[data-key=fix-1-same] option")
    page.click("#tab-people")
    assert "put right by you" in page.text("[data-key=card-2]")
    page.click("[data-key=card-2]")
    page.click(".fix-note button")
    assert page.run("Boolean(document.querySelector('.fixes details'))")


def test_the_file_is_saved_and_the_text_is_copied(page: Page, tale_file: Path, tmp_path: Path) -> None:
    page.send("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    whole(page, tale_file)
    tell(page, 2, "pronouns", "they/them")
    page.click(".fixbar")
    assert "Put it beside quay.txt, as quay.txt.storyworld.toml" in page.text("#sheet")
    page.click("[data-key=fix-save]")
    saved, until = tmp_path / "quay.txt.storyworld.toml", monotonic() + 10
    while not (saved.is_file() and saved.stat().st_size) and monotonic() < until:
        sleep(0.05)
    assert load_corrections(saved) == [Pronouns(person="Old Tam", pronouns="they/them")]
    assert saved.read_text("utf-8").startswith("# What a reader has put right in what storyworld finds in quay.txt.")
    assert page.text(".fixbar") == "1\N{NO-BREAK SPACE}correction, saved"
    page.run("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    page.click("[data-key=fix-copy]")
    page.wait("window.copied")
    assert page.run("window.copied") == saved.read_text("utf-8")


def test_corrections_outlast_the_page_until_a_reading_has_applied_them(page: Page, tale: Story, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(render(tale), "utf-8")
    whole(page, path)
    tell(page, 2, "pronouns", "they/them")
    tell_line(page, 0, by="Old Tam")
    page.open(path)
    assert page.text(".fixbar") == "2\N{NO-BREAK SPACE}corrections to save"
    assert page.run("document.querySelector('#q0').dataset.s") == "2"
    # A reading has applied the first, and somebody else stands at the head of the cast.
    pronouns, line = written(page, tmp_path / "s.toml")
    after = correct(tale, [pronouns])
    mara, edric, tam, *others = after.characters or ()
    path.write_text(render(replace(after, characters=(tam, mara, edric, *others))), "utf-8")
    page.open(path)
    assert page.text(".fixbar") == "1\N{NO-BREAK SPACE}correction to save"
    assert page.run("document.querySelector('#q0').dataset.s") == "0"
    assert written(page, tmp_path / "s.toml") == [line]
    assert "correction that you made before is in this page already" in page.text("#sheet").replace("\xa0", " ")
    assert "storyworld fix quay.txt import SAVED" in page.text("#sheet")
    assert "Put it beside" not in page.text("#sheet")
    path.write_text(render(correct(tale, [pronouns, line])), "utf-8")
    page.open(path)
    assert page.run("document.querySelector('.fixbar').hidden")
    page.hover("#q0")
    assert page.text("#tip .facts") == "put right by hand"


def test_a_damaged_note_of_corrections_is_as_good_as_none(page: Page, tale_file: Path) -> None:
    page.open(tale_file)
    key = page.run("`storyworld:${JSON.parse(document.querySelector('#world').textContent).key}:corrections`")
    for note in ("{", "[]", '{"list": 3}', '{"page": "", "list": [{"do": "line", "line": 99}], "people": {}}'):
        page.run(f"localStorage.setItem({key!r}, {note!r})")
        page.open(tale_file)
        assert page.text("#sheet h2").startswith("People")


def test_nothing_that_is_put_right_knows_what_comes_later(page: Page, tale_file: Path, tale: Story) -> None:
    page.open(tale_file)
    put_line(page, tale, "In the morning")
    open_forms(page, 1)
    seen = page.run(BESIDE_THE_TEXT)
    assert "Mara Quill" in seen
    tell(page, 1, "pronouns", "they/them")
    tell_line(page, 1, by="the stranger", to="Mara Quill")
    page.click(".fixbar")
    seen += page.run(BESIDE_THE_TEXT) + page.run("document.querySelector('.fix-text textarea').value")
    assert [word for word in (*LATE, "Tam") if word in seen] == []
    assert 'person = "the stranger"' in seen


def test_somebody_without_a_name_yet_is_told_by_a_place(page: Page, tale: Story, tmp_path: Path) -> None:
    people = tuple(
        replace(person, aliases=(Alias(text="the stranger", kind="role", count=3),)) if person.id == "tam" else person
        for person in tale.characters or ()
    )
    story = replace(tale, characters=people)
    path = tmp_path / "page.html"
    path.write_text(render(story), "utf-8")
    page.open(path)
    put_line(page, tale, "In the morning")
    tell(page, 1, "name", "The man in the rain")
    (rename,) = written(page, tmp_path / "s.toml")
    assert isinstance(rename, Rename)
    chosen = choose_person(story, "the stranger#1")
    assert isinstance(chosen, Named)
    assert rename.person == Named(name="the stranger", at=chosen.at)
    after = correct(story, [rename])
    assert after.character("edric").name == "The man in the rain"
    assert after.corrections is not None
    assert after.corrections[0].problem is None


def test_lines_are_put_right_with_the_keyboard(page: Page, tale_file: Path) -> None:
    whole(page, tale_file)
    page.run("document.querySelector('[data-c][tabindex], [data-q][tabindex]').focus()")
    page.press("ArrowDown")
    page.press("c")
    assert page.text("#sheet h2") == "Who says this?"
    assert page.run("document.activeElement.tagName") == "H2"
    page.press("Escape")
    assert page.run("document.activeElement.id") == "q0"
    page.press("ArrowRight")
    page.press("c")
    assert page.run("document.querySelector('.fixes details').open")
    page.run("document.querySelector('#fix-1-name').focus()")
    page.write("Ed")
    page.press("Enter")
    assert page.run("document.activeElement.id") == "fix-1-name"
    assert page.text("#sheet h2") == "Ed"
    page.press("Escape")
    assert page.run("document.activeElement.textContent") == "he"


def test_what_is_typed_outlasts_a_move_of_the_line(page: Page, tale_file: Path) -> None:
    page.open(tale_file)
    page.click(".switch label:last-child")
    open_forms(page, 0)
    page.click("#fix-0-name")
    page.write("Mara the Bold")
    page.run("dispatchEvent(new Event('resize'))")
    assert page.run("[document.activeElement.id, document.activeElement.value]") == ["fix-0-name", "Mara the Bold"]


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_the_forms_fit_the_screen_and_have_names(width: int, page: Page, tale_file: Path) -> None:
    page.open(tale_file, width=width, height=844)
    page.click(".switch label:last-child")
    tell(page, 0, "name", "W" * 60)
    for opened in (".fixbar", ".fix-text summary"):
        page.click(opened)
    fits = "document.querySelector('#sheet').scrollWidth <= document.querySelector('#sheet').clientWidth"
    assert page.run(f"document.documentElement.scrollWidth <= {width} && {fits}")
    open_forms(page, 0)
    assert page.run(f"document.documentElement.scrollWidth <= {width} && {fits}")
    nodes = page.send("Accessibility.getFullAXTree")["nodes"]
    fields = [node for node in nodes if node.get("role", {}).get("value") in {"button", "textbox", "combobox"}]
    assert all(node["name"]["value"] for node in fields)


def test_hostile_names_and_words_stay_words(page: Page, tale: Story, tmp_path: Path) -> None:
    story, path = hostile(tale), tmp_path / "page.html"
    path.write_text(render(story), "utf-8")
    whole(page, path)
    tell(page, 0, "name", HOSTILE.replace("\u2028", "") + "?")
    tell_line(page, 0, by=page.run("document.querySelector('#sheet h2').textContent"))
    found = written(page, tmp_path / "s.toml")
    assert page.run("window.pwned === undefined && !document.querySelector('img')")
    after = correct(story, found)
    assert [one.problem for one in after.corrections or ()] == [None, None]
    assert (after.quotes or ())[0].corrected


def test_a_story_is_read_again_with_what_was_put_right_on_its_page(page: Page, tmp_path: Path) -> None:
    path, shown = tmp_path / "pier.txt", tmp_path / "pier.html"
    path.write_text(PIER, "utf-8")
    before = storyworld.read(path)
    shown.write_text(render(before), "utf-8")
    numbers = {person.name: i for i, person in enumerate(before.characters or ())}
    quotes = {before.text[quote.start : quote.end]: i for i, quote in enumerate(before.quotes or ())}
    whole(page, shown)
    tell(page, numbers["Izzy"], "same", "Isobel")
    tell(page, numbers["Isobel"], "name", "Isobel Grant")
    tell_line(page, quotes['"Half is yours."'], by="Wren", to="Toby")
    tell(page, numbers["Wren"], "pronouns", "they/them")
    tell(page, numbers["Captain Oduya"], "not", "a vehicle")
    written(page, tmp_path / "pier.txt.storyworld.toml")
    after = storyworld.read(path)
    assert [one.problem for one in after.corrections or ()] == [None] * 5
    people = {person.name: person for person in after.characters or ()}
    assert set(numbers) - set(people) == {"Izzy", "Isobel", "Captain Oduya"}
    assert people["Wren"].pronouns == "they/them"
    (line,) = [q for q in after.quotes or () if "Half" in after.text[q.start : q.end]]
    assert (line.speaker, line.addressees) == (people["Wren"].id, (people["Toby"].id,))
    shown.write_text(render(after), "utf-8")
    page.open(shown)
    assert page.run("document.querySelector('.fixbar').hidden")
