from storyworld.gold.work import GoldWork
from storyworld.story import MadeBy, Mention, Source, Story, Tokens
from storyworld.training.texts.passages import from_text

TEXT = "Mara Quill tied the half-rotten boat. She slept."


def spans(*words: str) -> list[tuple[int, int]]:
    return [(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]


def work(*mentioned: str, events: tuple[str, ...] = ()) -> GoldWork:
    gold_words = spans("Mara", "Quill", "tied", "the", "half", "rotten", "boat", "She", "slept")
    happened = set(spans(*events))
    mentions = tuple(
        Mention(id=f"m{i}", start=start, end=end, head_start=start, head_end=end, form="name", category="PER")
        for i, (start, end) in enumerate(spans(*mentioned))
    )
    tokens = Tokens(
        start=tuple(start for start, _ in gold_words),
        end=tuple(end for _, end in gold_words),
        event=tuple(span in happened for span in gold_words),
    )
    story = Story(
        made_by=MadeBy(version="gold"),
        source=Source(sha256="", kind="plain"),
        text=TEXT,
        tokens=tokens,
        mentions=mentions,
    )
    return GoldWork(name="one", story=story)


def test_mentions_are_ranges_of_our_own_words() -> None:
    passage = from_text(work("Mara Quill", "the half-rotten boat", "She"))
    found = [" ".join(passage.words[m.first : m.last]) for m in passage.mentions or ()]
    assert found == ["Mara Quill", "the half-rotten boat", "She"]


def test_a_mention_that_ends_inside_one_of_our_words_is_lost() -> None:
    gold = work("Mara Quill", "half")
    passage = from_text(gold)
    assert [" ".join(passage.words[m.first : m.last]) for m in passage.mentions or ()] == ["Mara Quill"]


def test_a_mention_over_the_end_of_a_sentence_is_lost() -> None:
    gold = work("boat. She")
    assert from_text(gold).mentions == ()


def test_events_are_at_our_own_words() -> None:
    passage = from_text(work(events=("tied", "rotten", "slept")))
    found = [word for word, is_event in zip(passage.words, passage.event or (), strict=True) if is_event]
    assert found == ["tied", "half-rotten", "slept"]


def test_sentences_cover_all_words() -> None:
    passage = from_text(work())
    assert [word for first, last in passage.sentences for word in passage.words[first:last]] == list(passage.words)
