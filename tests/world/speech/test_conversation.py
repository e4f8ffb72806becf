"""Whose turn it is, by the turns so far."""

from storyworld.world.speech.conversation import MAX_SILENCE, Conversation

MARA, PIET, INES = 0, 1, 2


def after(*turns: tuple[int, int]) -> Conversation:
    conversation = Conversation()
    for paragraph, speaker in turns:
        conversation.add(paragraph, speaker)
    return conversation


def test_the_turn_goes_back_to_the_speaker_before_the_last() -> None:
    conversation = after((0, MARA), (1, PIET))
    assert conversation.next_speaker(2, ()) == MARA
    assert conversation.last_speaker(2) == PIET


def test_of_three_the_one_before_the_last_is_next() -> None:
    assert after((0, INES), (1, MARA), (2, PIET)).next_speaker(3, ()) == MARA


def test_who_is_excluded_is_passed_over() -> None:
    assert after((0, INES), (1, MARA), (2, PIET)).next_speaker(3, {MARA}) == INES
    assert after((0, MARA), (1, PIET)).next_speaker(2, {MARA}) is None


def test_one_speaker_makes_no_exchange() -> None:
    assert after((0, MARA)).next_speaker(1, ()) is None
    assert Conversation().next_speaker(0, ()) is None


def test_turns_too_far_apart_are_no_exchange() -> None:
    assert after((0, MARA), (3, PIET)).next_speaker(4, ()) is None
    assert after((0, MARA), (1, PIET)).next_speaker(3, ()) is None


def test_the_speaker_of_this_paragraph_is_not_the_last_speaker() -> None:
    assert after((0, MARA)).last_speaker(0) is None
    assert after((0, MARA)).last_speaker(1) == MARA
    assert after((0, MARA)).last_speaker(2) is None


def test_a_long_silence_ends_the_conversation() -> None:
    conversation = after((0, MARA), (1, PIET))
    conversation.reach(1 + MAX_SILENCE)
    assert conversation.parties() == {MARA, PIET}
    conversation.reach(2 + MAX_SILENCE)
    assert conversation.parties() == set()


def test_the_end_of_a_scene_ends_the_conversation() -> None:
    conversation = after((0, MARA), (1, PIET))
    conversation.end()
    assert conversation.next_speaker(2, ()) is None
    assert not conversation.is_near(2)


def test_only_the_last_turns_are_kept() -> None:
    conversation = after((0, INES), *((n, (MARA, PIET)[n % 2]) for n in range(1, 9)))
    assert conversation.parties() == {MARA, PIET}


def test_a_second_quotation_in_one_paragraph_is_no_second_turn() -> None:
    assert after((0, MARA), (1, PIET), (1, PIET)).next_speaker(2, ()) == MARA
