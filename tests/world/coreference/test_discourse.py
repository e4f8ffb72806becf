from segmented import cut_up
from storyworld.world.coreference.discourse import Discourse
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names
from storyworld.world.people.aliases import find_people
from storyworld.world.people.roster import Roster


def test_who_is_in_mind_fades_and_can_be_ruled_out() -> None:
    text = "Mara rubbed her eyes. Mara shook her head. Piet rubbed his eyes. Piet shook his head."
    words = Words(text, cut_up(text))
    people, types, _ = find_people(words, find_names(words, NameWords(words)))
    roster = Roster(people, types)
    discourse = Discourse(roster)
    mara, piet = roster.named("Mara"), roster.named("piet")
    assert mara is not None
    assert piet is not None
    discourse.mention(mara, 1.0)
    discourse.step()
    discourse.mention(piet, 1.0)
    assert discourse.ranked() == [piet, mara]
    assert discourse.resolve("she", set(), set()) == mara
    assert discourse.resolve("he", set(), set()) == piet
    assert discourse.resolve("he", set(), {piet}) is None
    assert discourse.resolve("they", set(), set()) is None
    discourse.mention(mara, 1.0)
    assert discourse.ranked() == [mara, piet]
    for _ in range(40):
        discourse.step()
    assert discourse.ranked() == []
    assert roster.named("nobody") is None
