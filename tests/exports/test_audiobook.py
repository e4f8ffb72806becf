import json
import re

import msgspec
import pytest

from storyworld.errors import ExportError
from storyworld.exports import export
from storyworld.exports.audiobook import VOICES
from storyworld.spans import Span
from storyworld.story import Block, BlockKind, Character, Quote, Story

# As ebook2audiobook and abogen find them.
SML = re.compile(r"\[\s*(?P<close>/)?\s*(?P<tag>break|pause|voice)(?:\s*:\s*(?P<value>.*?))?\s*\]", re.DOTALL)
VOICE_MARKER = re.compile(r"<<VOICE:(.*?)>>")
CHAPTER_MARKER = re.compile(r"<<CHAPTER_MARKER:(.*?)>>\n?", re.IGNORECASE)
METADATA_MARKER = re.compile(r"<<METADATA_([^:]+):([^>]*)>>\n")
EMPHASISED = re.compile(r"(?<!\S)\*([^*]+)\*(?!\w)")
SILENT = {"metadata", "byline", "summary", "disclaimer", "authors_note", "scene_break"}


def text_of(story: Story, ending: str) -> str:
    return export(story, "audiobook")[ending].decode()


def read_aloud(story: Story) -> str:
    blocks = [story.text[b.start : b.end] for b in story.blocks if b.kind not in SILENT] or [story.text]
    return EMPHASISED.sub(r"\1", " ".join(" ".join(blocks).split()))


def plain_brackets(text: str) -> str:
    return " ".join(text.replace("［", "[").replace("＜＜", "<<").split())


def voiced(story: Story) -> list[tuple[str, str]]:
    """Return who reads what, as ebook2audiobook understands the tags."""
    found, voice, position = [], None, 0
    text = text_of(story, ".sml.txt")
    for tag in SML.finditer(text):
        between = text[position : tag.start()]
        if voice is not None:
            found.append((voice, between))
        else:
            assert not between.strip(), "nothing is outside of a voice"
        if tag["tag"] == "voice":
            assert (voice is None) == (not tag["close"]), "tags are closed before others open"
            voice = None if tag["close"] else tag["value"]
        position = tag.end()
    assert voice is None
    assert not text[position:].strip()
    return found


def marked(story: Story) -> list[tuple[str | None, str]]:
    """Return who reads what, as abogen understands the markers."""
    text = METADATA_MARKER.sub("", CHAPTER_MARKER.sub("", text_of(story, ".abogen.txt")))
    first, *rest = VOICE_MARKER.split(text)
    return [(None, first), *zip(rest[::2], rest[1::2], strict=True)]


def test_without_the_tags_it_is_what_one_reads_aloud(story: Story) -> None:
    assert plain_brackets(SML.sub("", text_of(story, ".sml.txt"))) == read_aloud(story)
    assert plain_brackets("".join(text for _, text in marked(story))) == read_aloud(story)


def test_every_line_is_in_its_speaker_s_voice(whole_story: Story) -> None:
    said = voiced(whole_story)
    assert ("CaptainOduya", '"You\'re late,"') in said
    assert ("TobiasMarsh", '"Every time."') in said
    assert ("TobiasMarsh", '"Gone for bread. Wait. T."') in said
    assert ("CaptainOduya", 'and shut the door, it is <cold>."') in said


def test_who_tells_the_story_reads_it_and_what_nobody_known_says(whole_story: Story) -> None:
    said = voiced(whole_story)
    assert ("Wren", "said Captain Oduya, and she did not look up from the rope.") in said
    assert ("Wren", '"Who goes there?"') in said
    assert ("Narrator", "Chapter 1: Low Water") in said


def test_each_part_is_read_by_who_tells_it(read_story: Story) -> None:
    told = {voice for voice, text in voiced(read_story) if '"' not in text and len(text) > 200}
    assert {"WrenMaddock", "SebastianVale"} <= told


def test_a_scene_break_is_a_pause(whole_story: Story) -> None:
    assert text_of(whole_story, ".sml.txt").count("[pause]") == 1
    assert "~*~" not in text_of(whole_story, ".sml.txt") + text_of(whole_story, ".abogen.txt")


def test_empty_lines_that_break_a_scene_are_a_pause(bare_story: Story) -> None:
    text = "She slept.\n\n\n\nHe woke."
    kinds: list[tuple[int, int, BlockKind]] = [(0, 10, "paragraph"), (11, 14, "scene_break"), (14, 22, "paragraph")]
    blocks = tuple(Block(start=start, end=end, kind=kind) for start, end, kind in kinds)
    said = text_of(msgspec.structs.replace(bare_story, text=text, blocks=blocks), ".sml.txt")
    assert said.split() == ["[voice:Narrator]She", "slept.[/voice]", "[pause]", "[voice:Narrator]He", "woke.[/voice]"]


def test_chapters_and_the_work_have_their_markers(read_story: Story) -> None:
    text = text_of(read_story, ".abogen.txt")
    assert dict(METADATA_MARKER.findall(text))["TITLE"] == "The Lantern Ferry"
    headings = [read_story.text[b.start : b.end] for b in read_story.blocks if b.kind == "chapter_heading"]
    assert CHAPTER_MARKER.findall(text) == headings
    # Each chapter can be read alone: it says whose voice begins.
    assert all(chapter.startswith("<<VOICE:") for chapter in CHAPTER_MARKER.split(text)[2::2])


def test_voices_are_kokoro_s_and_fit_the_pronouns(read_story: Story) -> None:
    voices = {row["name"]: row["voice"] for row in json.loads(text_of(read_story, ".abogen.json"))["voices"]}
    assert voices["Wren Maddock"] in VOICES["she/her"]
    assert voices["Jory Maddock"] in VOICES["he/him"]
    assert len(set(voices.values())) == len(voices)
    assert {voice for voice, _ in marked(read_story) if voice} <= set(voices.values())


def test_every_tag_has_its_place_in_the_macros(story: Story) -> None:
    macros = json.loads(text_of(story, ".sml.json"))["macros"]["voices"]
    assert {voice for voice, _ in voiced(story)} <= set(macros)
    assert set(macros.values()) == {""}


def test_people_of_one_name_have_tags_of_their_own(whole_story: Story) -> None:
    people = tuple(msgspec.structs.replace(p, name="[voice:x]") for p in whole_story.characters or ())
    story = msgspec.structs.replace(whole_story, characters=people)
    tags = [row["tag"] for row in json.loads(text_of(story, ".abogen.json"))["voices"]]
    assert tags == ["Narrator", "Voicex", "Voicex2", "Voicex3"]


@pytest.mark.parametrize("words", ["[pause]", "[voice:/etc/x]", "[/voice]", "[ voice : x ]", "<<VOICE:x>>"])
def test_tags_in_the_story_itself_are_not_obeyed(words: str, bare_story: Story) -> None:
    text = f"She wrote {words} on the wall."
    story = msgspec.structs.replace(bare_story, text=text, blocks=(Block(start=0, end=len(text), kind="paragraph"),))
    assert [voice for voice, _ in voiced(story)] == ["Narrator"]
    assert [voice for voice, _ in marked(story)] == [None, "af_heart"]
    assert plain_brackets(SML.sub("", text_of(story, ".sml.txt"))) == text


def test_a_heading_cannot_end_its_own_marker(bare_story: Story) -> None:
    text = "Chapter >> 1 <<VOICE:x>>"
    heading = Block(start=0, end=len(text), kind="chapter_heading")
    story = msgspec.structs.replace(bare_story, text=text, blocks=(heading,))
    assert CHAPTER_MARKER.findall(text_of(story, ".abogen.txt")) == ["Chapter 1 VOICE:x"]


def chat(story: Story, text: str, *lines: tuple[str, str, str]) -> Story:
    """Return a story of messages: of each the label's name, the words and the id of its sender."""
    quotes, at = [], 0
    for i, (name, words, speaker) in enumerate(lines):
        cue = text.index(name, at)
        at = text.index(words, cue + len(name))
        span = {"start": at, "end": at + len(words), "cue": Span(cue, cue + len(name))}
        quotes.append(Quote(id=f"q{i}", kind="message", speaker=speaker or None, **span))
    people = tuple(Character(id=id_, name=name) for name, _, id_ in lines if id_)
    blocks = tuple(Block(start=m.start(), end=m.end(), kind="paragraph") for m in re.finditer(r"\S.*(?:\n\S.*)*", text))
    whole = {"text": text, "quotes": tuple(quotes), "characters": people, "blocks": blocks}
    return msgspec.structs.replace(story, **whole)


@pytest.mark.parametrize(
    "label",
    [
        *("{}: ", "**{}:** ", "[{}] ", "<{}> ", "{} (21:04): ", "[21:04] {}: ", "{} [typing]: ", "9:05 pm - {}: "),
        *(
            "{} — ",
            "{} - ",
            "{}\n",
            "**{}**\n",
            "{} — Today at 9:05 PM\n",
            "{} (21:04)\n",
            "{}\n\n",
            "[3/4/19, 21:04:11] {}: ",
        ),
    ],
)
def test_a_label_is_not_read_where_its_writer_has_a_voice(label: str, bare_story: Story) -> None:
    text = f"She wrote.\n\n{label.format('Priya')}on the bus\n{label.format('Wren')}no"
    story = chat(bare_story, text, ("Priya", "on the bus", "c1"), ("Wren", "no", "c2"))
    assert voiced(story) == [("Narrator", "She wrote."), ("Priya", "on the bus"), ("Wren", "no")]


def test_directions_of_a_script_are_read_without_the_label(bare_story: Story) -> None:
    story = chat(bare_story, "DOLAN: (sitting) It has.", ("DOLAN", "It has.", "c1"))
    assert voiced(story) == [("Narrator", "(sitting)"), ("DOLAN", "It has.")]


def test_a_label_of_nobody_known_and_a_tag_are_read(bare_story: Story) -> None:
    story = chat(bare_story, "Bee: dinner", ("Bee", "dinner", ""))
    assert voiced(story) == [("Narrator", "Bee: dinner")]
    story = chat(bare_story, "Then Wren wrote: ‘no’", ("Wren", "‘no’", "c1"))
    assert voiced(story) == [("Narrator", "Then Wren wrote:"), ("Wren", "‘no’")]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("It was *so* cold, _very_ cold.", "It was so cold, very cold."),
        ("**Dolan's POV**", "Dolan's POV"),
        ("*a_b has left the group*", "a_b has left the group"),
        ("***Now*** he ran, *all the way\nhome*.", "Now he ran, all the way home."),
        ("A f**k, 3 * 4 * 5 and a snake_case_name_ of *his.", "A f**k, 3 * 4 * 5 and a snake_case_name_ of *his."),
    ],
)
def test_signs_of_emphasis_are_not_read(written: str, read: str, bare_story: Story) -> None:
    assert [(voice, " ".join(text.split())) for voice, text in voiced(chat(bare_story, written))] == [
        ("Narrator", read)
    ]


def test_signs_of_emphasis_around_a_line_are_not_read_by_the_voice_around_it(bare_story: Story) -> None:
    story = chat(bare_story, '**Wren:** *"No,"* and ran.', ("Wren", '"No,"', "c1"))
    assert voiced(story) == [("Wren", '"No,"'), ("Narrator", "and ran.")]


def test_there_is_none_without_the_text(whole_story: Story) -> None:
    with pytest.raises(ExportError, match="--no-text"):
        export(whole_story, "audiobook", with_text=False)
