from segmented import cut_up, document
from storyworld.segmenting import segment
from storyworld.segmenting.walls import recover_paragraphs

WALL = (
    'It was late. "Where were you?" asked Ada. "Out," said Bo. "Out where?" "In the boat." He sat down. '
    '"You might have said so," said Ada. "I did say." "When?" "At noon," said Bo.'
)


def cut(text: str) -> list[str]:
    return [text[b.start : b.end] for b in recover_paragraphs(text, document(text).blocks)]


def test_a_wall_is_cut_where_the_turns_change() -> None:
    assert cut(WALL) == [
        'It was late. "Where were you?" asked Ada.',
        '"Out," said Bo. "Out where?"',
        '"In the boat." He sat down.',
        '"You might have said so," said Ada. "I did say."',
        '"When?"',
        '"At noon," said Bo.',
    ]


def test_what_is_cut_is_marked_and_covers_the_same_words() -> None:
    blocks = recover_paragraphs(WALL, document(WALL).blocks)
    assert all(block.recovered for block in blocks)
    assert "".join(WALL[b.start : b.end] for b in blocks).replace(" ", "") == WALL.replace(" ", "")


def test_a_paragraph_with_few_quotations_is_left_whole() -> None:
    text = '"Come," said Ada. "No," said Bo. "Why?" "So." He left.'
    [block] = recover_paragraphs(text, document(text).blocks)
    assert (block.start, block.end, block.recovered) == (0, len(text), False)


def test_one_speaker_with_many_interruptions_is_no_wall() -> None:
    text = '"I came," he said, "by boat," he said, "at noon," he said, "or later," he said, "with," he said, "her."'
    assert cut(text) == [text]


def test_recovery_can_be_turned_off() -> None:
    assert len(cut_up(WALL).blocks) == 6
    assert len(segment(document(WALL), recover=False).blocks) == 1
