from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from storyworld.encoding.wordpiece import WordPiece
from tinybundle import VOCABULARY, write_vocabulary

PIECES = {piece: i for i, piece in enumerate(dict.fromkeys([*VOCABULARY, "-", "é", "漢", "ß", "##ß", "—"]))}
OURS = WordPiece(PIECES)
SAMPLES = Path(__file__).parent.parent.parent / "samples"


def theirs() -> Tokenizer:
    """The library with which the vocabularies of such encoders are used."""
    tokenizer = Tokenizer(models.WordPiece(PIECES, unk_token="[UNK]"))  # noqa: S106 - no password
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer


THEIRS = theirs()


# Beyond these letters the library's tables are older than Python's.
LETTERS = st.characters(max_codepoint=0x52F, exclude_categories=["Cn"]) | st.sampled_from(
    "–—‘’“”†…‰ «»漢字かな\u200b\u200d\ufeff"
)


@given(st.text(LETTERS, max_size=12))
def test_any_word_is_cut_as_the_library_cuts_it(word: str) -> None:
    assert OURS.cut(word) == THEIRS.encode(word, add_special_tokens=False).ids


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_the_words_of_our_stories_are_cut_as_the_library_cuts_them(path: Path) -> None:
    for word in set(path.read_text("utf-8").split()):
        assert OURS.cut(word) == THEIRS.encode(word, add_special_tokens=False).ids, word


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("boats", ["boat", "##s"]),
        ("BOATS", ["boat", "##s"]),
        ("Séa", ["sea"]),
        ("sea-boat", ["sea", "-", "boat"]),
        ("漢sea", ["漢", "sea"]),
        ("☃", ["[UNK]"]),
        ("a" * 101, ["[UNK]"]),
        ("\u200d", []),
        ("", []),
    ],
)
def test_a_word_becomes_its_longest_pieces(word: str, pieces: list[str]) -> None:
    assert OURS.cut(word) == [PIECES[piece] for piece in pieces]


def test_a_vocabulary_is_read_from_a_file(tmp_path: Path) -> None:
    write_vocabulary(tmp_path / "vocabulary.txt")
    assert WordPiece.load(tmp_path / "vocabulary.txt").cut("boats") == OURS.cut("boats")
