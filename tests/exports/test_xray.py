import json
from typing import Any

import msgspec

from storyworld.exports import export
from storyworld.story import Alias, Narration, Story


def xray(story: Story, **options: bool) -> dict[str, Any]:
    [data] = export(story, "xray", **options).values()
    read: dict[str, Any] = json.loads(data)
    return read


def known_at(story: Story, reader: int) -> dict[str, list[dict[str, Any]]]:
    """Return what a reader at a position may be shown, as a consumer filters it."""
    shown = {
        entity["id"]: [fact for fact in entity["facts"] if fact["offset"] <= reader]
        for entity in xray(story)["entities"]
    }
    return {id_: facts for id_, facts in shown.items() if facts}


def facts_of(story: Story, id_: str, kind: str) -> list[dict[str, Any]]:
    return [fact for e in xray(story)["entities"] if e["id"] == id_ for fact in e["facts"] if fact["fact"] == kind]


def test_everybody_and_every_place_is_there_with_facts_in_order(story: Story) -> None:
    entities = xray(story)["entities"]
    known = {*(person.id for person in story.characters or ()), *(place.id for place in story.places or ())}
    assert {entity["id"] for entity in entities} == known
    for entity in entities:
        offsets = [fact["offset"] for fact in entity["facts"]]
        assert offsets == sorted(offsets)
    firsts = [entity["facts"][0]["offset"] for entity in entities if entity["facts"]]
    assert firsts == sorted(firsts)


def test_no_fact_is_known_before_the_words_that_first_show_it(story: Story) -> None:
    for entity in xray(story)["entities"]:
        for fact in entity["facts"]:
            assert 0 <= fact["offset"] <= len(story.text)
            evidence = fact.get("evidence", [])
            assert fact.get("text", []) == [story.text[start:end] for start, end in evidence]
            assert all(end <= fact["offset"] for _, end in evidence)


def test_nobody_is_told_of_before_the_first_mention_of_them(story: Story) -> None:
    entities = xray(story)["entities"]
    appears: dict[str, int] = {}
    for entity in entities:
        shown = [f["offset"] for f in entity["facts"] if f["fact"] in {"appears", "name"} and f.get("evidence")]
        appears |= {entity["id"]: min(shown)} if shown else {}
    for entity in entities:
        for fact in entity["facts"]:
            assert all(appears.get(id_, 0) <= fact["offset"] for id_ in (entity["id"], *fact.get("with", ())))


def test_words_that_show_a_fact_again_come_with_it_where_they_stand(whole_story: Story) -> None:
    [relation] = [one for one in whole_story.relations or () if (one.a, one.b) == ("c1", "c2")]
    end = len(whole_story.text)
    again = msgspec.structs.replace(relation, evidence=(*relation.evidence, (end - 5, end)))
    facts = facts_of(msgspec.structs.replace(whole_story, relations=(again,)), "c1", "relation")
    assert [(fact["offset"], fact["evidence"]) for fact in facts][1:] == [(end, [[end - 5, end]])]


def test_nothing_is_lost_of_names_scenes_relations_and_encounters(story: Story) -> None:
    facts = [
        (e["id"], f["fact"], f.get("value"), tuple(f.get("with", ())))
        for e in xray(story)["entities"]
        for f in e["facts"]
    ]
    for person in story.characters or ():
        if not person.members:
            assert {(person.id, "name", alias.text, ()) for alias in person.aliases} <= set(facts)
    for scene in story.scenes or ():
        assert {(id_, "scene", scene.id, ()) for id_ in scene.present} <= set(facts)
    for relation in story.relations or ():
        assert (relation.a, "relation", relation.kind, (relation.b,)) in facts
        assert (relation.b, "relation", relation.kind, (relation.a,)) in facts
    for one in story.encounters or ():
        assert (one.a, "meets", one.scene, (one.b,)) in facts
    for quote in story.quotes or ():
        for addressee in quote.addressees:
            assert (quote.speaker, "talks to", None, (addressee,)) in facts


def test_a_name_that_is_told_late_is_not_shown_before(read_story: Story) -> None:
    [vale] = [person for person in read_story.characters or () if person.name == "Sebastian Vale"]
    told = read_story.text.index("Sebastian Vale")
    before = {fact["value"] for fact in known_at(read_story, told)[vale.id] if fact["fact"] == "name"}
    after = {fact["value"] for fact in known_at(read_story, told + 14)[vale.id] if fact["fact"] == "name"}
    assert "Inspector S. Vale" in before
    assert "Sebastian Vale" not in before
    assert "Sebastian Vale" in after


def test_at_the_start_nobody_is_known_and_at_the_end_everybody(read_story: Story) -> None:
    assert known_at(read_story, 0) == {}
    assert set(known_at(read_story, len(read_story.text))) == {e["id"] for e in xray(read_story)["entities"]}


def test_pronouns_are_known_from_a_pronoun_that_says_so(read_story: Story) -> None:
    [wren] = [person for person in read_story.characters or () if person.name == "Wren Maddock"]
    [fact] = facts_of(read_story, wren.id, "pronouns")
    assert fact["value"] == "she/her"
    assert fact["text"][0].casefold() in {"she", "her", "hers", "herself"}


def test_a_relation_is_known_from_its_first_evidence_and_names_the_role_of_the_other(whole_story: Story) -> None:
    [to_captain] = [f for f in facts_of(whole_story, "c1", "relation") if f["with"] == ["c2"]]
    assert to_captain["role"] == "captain"
    [late] = to_captain["evidence"]
    assert to_captain["offset"] == max(
        late[1], *(facts_of(whole_story, id_, "appears")[0]["offset"] for id_ in ("c1", "c2"))
    )
    [to_narrator] = facts_of(whole_story, "c2", "relation")
    assert "role" not in to_narrator


def test_a_name_of_which_no_words_are_known_is_kept_to_the_end(whole_story: Story) -> None:
    assert [fact["offset"] for fact in facts_of(whole_story, "c4", "name")] == [len(whole_story.text)]


def test_a_viewpoint_is_known_when_its_part_is_over(whole_story: Story) -> None:
    end = len(whole_story.text) - 5
    part = Narration(start=0, end=end, person="third", focalizer="c3", probability=0.7)
    [fact] = facts_of(msgspec.structs.replace(whole_story, narration=(part,)), "c3", "sees")
    assert (fact["offset"], fact["probability"]) == (end, 0.7)


def test_the_name_that_gives_all_away_is_a_fact_too(whole_story: Story) -> None:
    people = tuple(
        msgspec.structs.replace(p, name="Secret", aliases=(Alias(text="x", kind="name", count=1, evidence=((5, 6),)),))
        for p in (whole_story.characters or ())[:1]
    )
    story = msgspec.structs.replace(whole_story, characters=people)
    assert {f["value"]: f["offset"] for f in facts_of(story, "c2", "name")} == {"x": 6, "Secret": len(story.text)}


def test_without_the_text_the_evidence_has_no_words(whole_story: Story) -> None:
    facts = [fact for entity in xray(whole_story, with_text=False)["entities"] for fact in entity["facts"]]
    assert any(fact.get("evidence") for fact in facts)
    assert not any("text" in fact for fact in facts)
