"""A Doc has the story's text to the last space, and its layers over the right words."""

import sys

import pytest
from msgspec.structs import replace

from storyworld.errors import StoryworldError
from storyworld.pipeline import read_text
from storyworld.settings import Settings
from storyworld.spacy import to_doc
from storyworld.story import Character, MadeBy, Mention, Place, Quote, Source, Story, Tokens

TEXT = '  The Ferry\n\n"Wait,"  said Ansa Brask.\t"Ansa,\nwait!"\n'
WORDS = ["The", "Ferry", '"', "Wait", ",", '"', "said", "Ansa", "Brask", ".", '"', "Ansa", ",", "wait", "!", '"']


def tokens() -> Tokens:
    starts, position = [], 0
    for word in WORDS:
        position = TEXT.index(word, position)
        starts.append(position)
        position += len(word)
    # Everything of a sentence hangs on its first word.
    heads = [-1, 0, -1, *[2] * 7, -1, *[10] * 5]
    return Tokens(
        start=tuple(starts),
        end=tuple(start + len(word) for start, word in zip(starts, WORDS, strict=True)),
        lemma=tuple(word.lower() for word in WORDS),
        pos=("DET", "NOUN", *["X"] * 14),
        xpos=("DT", "NN", *["FW"] * 14),
        head=tuple(heads),
        dep=tuple("root" if head < 0 else "dep" for head in heads),
    )


def mention(id_: str, words: str, entity: str, category: str = "PER", after: int = 0) -> Mention:
    start = TEXT.index(words, after)
    end = start + len(words)
    return Mention(
        id=id_, start=start, end=end, head_start=start, head_end=end, form="name", category=category, entity=entity
    )


@pytest.fixture(scope="module")
def story() -> Story:
    line = TEXT.index('"Wait')
    return Story(
        made_by=MadeBy(version="0"),
        source=Source(sha256="0" * 64, kind="plain"),
        text=TEXT,
        sentences=((2, 11), (13, 38), (39, len(TEXT) - 1)),
        tokens=tokens(),
        mentions=(
            mention("m1", "The Ferry", "p1", "VEH"),
            mention("m2", "Ansa Brask", "c1"),
            mention("m3", "Brask", "c2"),
            mention("m4", "Ansa", "c1", after=40),
        ),
        characters=(Character(id="c1", name="Ansa"), Character(id="c2", name="Brask")),
        places=(Place(id="p1", name="The Ferry"),),
        quotes=(Quote(id="q1", start=line, end=line + 7, kind="speech", speaker="c1", probability=0.9),),
    )


def test_without_spacy_it_says_what_to_install(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(StoryworldError, match=r"pip install storyworld\[spacy\]"):
        to_doc(story)


def test_the_text_is_the_storys_to_the_last_space(story: Story) -> None:
    pytest.importorskip("spacy")
    doc = to_doc(story)
    assert doc.text == TEXT
    assert [token.text for token in doc if not token.is_space] == WORDS
    assert [token.tag_ for token in doc if token.is_space] == ["_SP"] * sum(token.is_space for token in doc)


def test_words_sentences_and_trees_are_the_storys(story: Story) -> None:
    pytest.importorskip("spacy")
    doc = to_doc(story)
    assert [sentence.text.strip() for sentence in doc.sents] == [TEXT[a:b].strip() for a, b in story.sentences or ()]
    [said] = [token for token in doc if token.text == "said"]
    assert (said.lemma_, said.pos_, said.tag_, said.head.text, said.head.dep_) == ("said", "X", "FW", '"', "ROOT")
    assert said.is_alpha


def test_without_trees_the_sentences_still_stand(story: Story) -> None:
    pytest.importorskip("spacy")
    bare = replace(story, tokens=replace(tokens(), head=None, dep=None, pos=None, xpos=None, lemma=None))
    doc = to_doc(bare)
    assert [sentence.text.strip() for sentence in doc.sents] == [TEXT[a:b].strip() for a, b in story.sentences or ()]


def test_mentions_and_quotations_are_spans_with_ids(story: Story) -> None:
    pytest.importorskip("spacy")
    doc = to_doc(story)
    mentions = [(span.text, span.label_, span.kb_id_, span.id_) for span in doc.spans["mentions"]]
    assert mentions == [
        ("The Ferry", "VEH", "p1", "m1"),
        ("Ansa Brask", "PER", "c1", "m2"),
        ("Brask", "PER", "c2", "m3"),
        ("Ansa", "PER", "c1", "m4"),
    ]
    [quote] = doc.spans["quotes"]
    assert (quote.text, quote.label_, quote.kb_id_, quote.id_) == ('"Wait,"', "speech", "c1", "q1")
    assert [(span.text, span.label_) for span in doc.ents] == [
        ("The Ferry", "VEH"),
        ("Ansa Brask", "PERSON"),
        ("Ansa", "PERSON"),
    ]
    assert doc.user_data["storyworld"] == {"c1": "Ansa", "c2": "Brask", "p1": "The Ferry"}


def test_a_doc_shares_the_vocabulary_that_is_given(story: Story) -> None:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("en")
    assert to_doc(story, nlp).vocab is to_doc(story, nlp.vocab).vocab is nlp.vocab


def test_a_doc_goes_to_disk_and_comes_back(story: Story) -> None:
    spacy = pytest.importorskip("spacy")
    doc = to_doc(story)
    again = spacy.tokens.Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert (again.text, again.spans["quotes"][0].kb_id_) == (TEXT, "c1")


@pytest.mark.parametrize("text", ["I said so", "x y \n", '"One."  Two\r\n\n three', "Ümläut — 🜂 “yes”\u00a0no.\n\n\n"])
@pytest.mark.parametrize("bundle", [None, "default"])
def test_any_text_is_kept(text: str, bundle: str | None) -> None:
    pytest.importorskip("spacy")
    story = read_text(text, Settings(bundle=bundle))
    assert to_doc(story).text == story.text


def test_a_story_without_words_cannot_be_a_doc(story: Story) -> None:
    pytest.importorskip("spacy")
    with pytest.raises(StoryworldError, match="words of this story were not looked for"):
        to_doc(replace(story, tokens=None))
