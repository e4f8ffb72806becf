import pytest

from segmented import cut_up, kinds


@pytest.mark.parametrize(
    "text",
    [
        '"Come in," said Ada.',
        'Ada said, "Come in."',
        'Ada went to the door and said: "come in"',
        '"Don\'t go" she says.',
        '"Come in."',
        '"Well?" She looked up.',
        'He stopped. "Well?"',
        '"So" was all she said.',
        'He shouted "Stop!" and ran.',
        "—Come in.\n\n—No.\n\n—Why?",
    ],
)
def test_speech(text: str) -> None:
    assert set(kinds(text)) == {"speech"}


def test_speech_resumes_after_its_tag() -> None:
    assert kinds('"I came," he said, "and nobody saw me."') == ["speech", "speech"]
    assert kinds('"I came," he said, "alone."') == ["speech", "speech"]


@pytest.mark.parametrize(
    "text",
    [
        'Her "friends" had gone.',
        'He called it "the palace" and slept there.',
        "The 'ferry' was a raft.",
        'It was all very "proper", they felt.',
        'That so-called "expert" had never seen a boat.',
        '"Real" coffee was rare.',
    ],
)
def test_scare_quotes(text: str) -> None:
    assert kinds(text) == ["scare"]


def test_a_title_is_nobodys_speech() -> None:
    assert kinds('They had to read "The Long Road Home to the Sea" at school.') == ["quoted"]
    assert kinds('They had read "The Long Road" at school.') == ["scare"]


@pytest.mark.parametrize(
    "text", ['A sign on the door read "Wipe your feet".', 'The label said "No Entry".', 'He passed a sign: "Keep out!"']
)
def test_a_sign_is_quoted(text: str) -> None:
    assert kinds(text) == ["quoted"]


@pytest.mark.parametrize(
    "text",
    [
        'Her phone buzzed. "Where are you?"',
        '"Almost there," she texted.',
        'She wrote: "Meet me at noon."',
        'A note: "Back at six."',
        'The letter read "Come at once".',
        'The phone vibrated again. She looked. "sorry im late"',
    ],
)
def test_messages(text: str) -> None:
    assert kinds(text) == ["message"]


def test_a_bare_answer_to_a_message_is_a_message() -> None:
    assert kinds('My phone buzzed. "Where are you?"\n\n"On the bus."') == ["message", "message"]
    assert kinds('My phone buzzed. "Where are you?"\n\n"Who is it?" asked Bo.') == ["message", "speech"]


@pytest.mark.parametrize("text", ['"I must leave," he thought.', '"Why now?" she wondered.', 'He thought, "Not now."'])
def test_thoughts_have_a_verb_of_thinking(text: str) -> None:
    assert kinds(text) == ["thought"]


def test_sentences_in_the_lesser_marks_are_thoughts() -> None:
    text = '"Come here," Ada said. \'He looks so very tired.\' She sat.\n\n"I will," he said. "Now."'
    assert kinds(text) == ["speech", "thought", "speech", "speech"]


def test_a_speech_that_goes_on_stays_speech() -> None:
    assert kinds('"I came by boat.\n\n"Nobody saw me."') == ["speech", "speech"]


def test_kinds_are_parallel_to_the_quotations_of_a_document() -> None:
    segments = cut_up('"Come in," said Ada. Her "friends" had gone.')
    assert segments.kinds == ("speech", "scare")
    assert len(segments.kinds) == len(segments.quotations)


def test_speech_about_a_message_brings_none_in() -> None:
    assert kinds('"Did you get my message?" he asked. "The long one, from the train."') == ["speech", "speech"]
    assert kinds('"Did you get my message?"\n\n"The long one, from the train."') == ["speech", "speech"]


def test_words_on_a_telephone_that_nobody_talks_into_are_a_message() -> None:
    text = 'My phone lit up on the counter. "Are you eating. Ring me x" I put it face down.\n'
    assert kinds(text) == ["message"]
    call = 'My phone rang on the counter. "Are you eating?" It was my mother.\n'
    assert kinds(call) == ["speech"]


def test_a_telephone_after_the_words_does_not_show_them() -> None:
    assert kinds('"No, on Sunday." He put the phone away.\n') == ["speech"]


@pytest.mark.parametrize(
    "text", ["\"'Dear Ezra,'\" he read.", "“‘Failing which,’” read the clerk; and he raised his hand."]
)
def test_a_letter_read_aloud_in_marks_of_its_own_is_speech(text: str) -> None:
    assert kinds(text) == ["speech"]
    assert kinds('"Dear Ezra," he read.') == ["message"]
