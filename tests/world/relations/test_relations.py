"""How people stand to each other, by what nouns say; the trees are written down here, not learned."""

import numpy as np
import pytest
from foretold import predictions
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from segmented import cut_up
from storyworld.story import Alias, Character, Mention, Narration, Quote, Relation
from storyworld.world.language.roles import ROLES, bond_back, bond_of, role_gender, role_of
from storyworld.world.language.words import Words
from storyworld.world.mentions.meant import Meant
from storyworld.world.relations import find_relations

Arcs = dict[str, tuple[str, str]]
NAMED = tuple(
    Character(id=name, name=name, is_named=True, pronouns=pronouns)
    for name, pronouns in (("Bram", "he/him"), ("Odile", "she/her"), ("Mum", "she/her"), ("Toby", None))
)
NURSE = Character(
    id="Nurse", name="Sister Crane", is_named=True, aliases=(Alias(text="Sister Crane", kind="title", count=2),)
)
BOTH = Character(id="They", name="Bram and Toby", members=("Bram", "Toby"))
HIS_WIFE = Character(id="wife", name="Bram's wife", is_named=False, pronouns="she/her")


def relations(
    text: str,
    arcs: Arcs,
    who: dict[str, str],
    quotes: tuple[Quote, ...] = (),
    narration: tuple[Narration, ...] = (),
    **probable: float,
) -> tuple[Relation, ...]:
    """Read a text each word of which stands there once; `who` tells whom a word means, `probable` how probably."""
    segments = cut_up(text)
    spans = list(zip(segments.tokens.start, segments.tokens.end, strict=True))
    at = {text[s:e]: i for i, (s, e) in enumerate(spans)}
    head, relation = np.full(len(spans), -1, np.int32), ["root"] * len(spans)
    for word, (over, name) in arcs.items():
        head[at[word]], relation[at[word]] = at[over], name
    found = replace(
        predictions(text, segments, [], {}),
        head=head,
        relation=tuple(relation),
        upos=("NOUN",) * len(spans),
        xpos=tuple("NNS" if text[s:e].endswith("ers") else "NN" for s, e in spans),
    )
    words = Words(text, segments, found)
    mentions = [
        Mention(
            id=f"m{s}", start=s, end=e, head_start=s, head_end=e, form="nominal", category="PER", entity=who[text[s:e]]
        )
        for s, e in spans
        if text[s:e] in who
    ]
    known = {at[word]: own for word, own in probable.items()}
    cast = (*NAMED, NURSE, BOTH, HIS_WIFE)
    return find_relations(words, Meant(words, mentions), cast, quotes, narration, known) or ()


def claimed(found: tuple[Relation, ...]) -> list[tuple[str, str, str, str | None]]:
    return [(one.a, one.b, one.kind, one.role) for one in found]


@pytest.mark.parametrize(
    ("text", "arcs", "who", "expected"),
    [
        (
            "His sister waved .",
            {"His": ("sister", "nmod:poss")},
            {"His": "Bram", "sister": "Odile"},
            ("Bram", "Odile", "family", "sister"),
        ),
        (
            "The boss of Bram waved .",
            {"of": ("Bram", "case"), "Bram": ("boss", "nmod")},
            {"Bram": "Bram", "boss": "Odile"},
            ("Bram", "Odile", "colleague", "boss"),
        ),
        (
            "Toby was his friend .",
            {"Toby": ("friend", "nsubj"), "was": ("friend", "cop"), "his": ("friend", "nmod:poss")},
            {"Toby": "Toby", "his": "Bram"},
            ("Bram", "Toby", "friend", "friend"),
        ),
        (
            "My brother Toby waved .",
            {"My": ("brother", "nmod:poss"), "Toby": ("brother", "appos")},
            {"My": "Odile", "Toby": "Toby"},
            ("Odile", "Toby", "family", "brother"),
        ),
        (
            "They were brothers .",
            {"They": ("brothers", "nsubj"), "were": ("brothers", "cop")},
            {"They": "They"},
            ("Bram", "Toby", "family", "brother"),
        ),
    ],
)
def test_nouns_say_what_somebody_is_to_somebody(
    text: str, arcs: Arcs, who: dict[str, str], expected: tuple[str, str, str, str]
) -> None:
    [one] = relations(text, arcs, who)
    assert (one.a, one.b, one.kind, one.role) == expected
    assert one.evidence
    assert 0.5 <= one.probability < 1


@pytest.mark.parametrize(
    ("text", "arcs", "who"),
    [
        ("His brother waved .", {"His": ("brother", "nmod:poss")}, {"His": "Bram", "brother": "Odile"}),
        ("His sister waved .", {"His": ("sister", "nmod:poss")}, {"His": "Odile", "sister": "Odile"}),
        ("The sister waved .", {"The": ("sister", "det")}, {"sister": "Odile"}),
        (
            "Like his sister .",
            {"Like": ("sister", "case"), "his": ("sister", "nmod:poss")},
            {"his": "Bram", "sister": "Odile"},
        ),
        (
            "Toby was not his friend .",
            {
                "Toby": ("friend", "nsubj"),
                "was": ("friend", "cop"),
                "not": ("friend", "advmod"),
                "his": ("friend", "nmod:poss"),
            },
            {"Toby": "Toby", "his": "Bram"},
        ),
    ],
)
def test_what_is_not_said_is_not_claimed(text: str, arcs: Arcs, who: dict[str, str]) -> None:
    assert relations(text, arcs, who) == ()


def test_who_is_called_mum_is_the_speakers_mother() -> None:
    text = '"Come, Mum!"'
    quote = Quote(id="q1", start=0, end=len(text), kind="speech", speaker="Bram")
    assert claimed(relations(text, {}, {"Mum": "Mum"}, (quote,))) == [("Bram", "Mum", "family", "mum")]


def test_a_nun_or_nurse_is_nobodys_sister_for_being_called_so() -> None:
    text = '"Come, Sister!"'
    quote = Quote(id="q1", start=0, end=len(text), kind="speech", speaker="Bram")
    assert relations(text, {}, {"Sister": "Nurse"}, (quote,)) == ()
    assert claimed(relations(text, {}, {"Sister": "Odile"}, (quote,))) == [("Bram", "Odile", "family", "sister")]
    said = {"His": ("sister", "nmod:poss")}
    assert claimed(relations("His sister waved .", said, {"His": "Bram", "sister": "Nurse"}))


def test_whom_the_teller_calls_mum_is_the_tellers_mother() -> None:
    told = Narration(start=0, end=20, person="first", narrator="Odile")
    found = relations("Then Mum came .", {}, {"Mum": "Mum"}, narration=(told,))
    assert claimed(found) == [("Odile", "Mum", "family", "mum")]
    assert relations("Then Mum came .", {}, {"Mum": "Mum"}) == ()


def test_in_third_person_whom_the_narration_calls_mum_is_the_mother_of_whose_eyes_it_is_seen_through() -> None:
    seen = Narration(start=0, end=20, person="third", focalizer="Odile", probability=0.9)
    found = relations("Then Mum came .", {}, {"Mum": "Mum"}, narration=(seen,))
    assert claimed(found) == [("Odile", "Mum", "family", "mum")]


def test_who_is_called_uncle_before_a_name_is_the_speakers_uncle() -> None:
    text = '"Come, Uncle Bram!"'
    quote = Quote(id="q1", start=0, end=len(text), kind="speech", speaker="Odile")
    arcs, who = {"Bram": ("Uncle", "flat")}, {"Uncle": "Bram", "Bram": "Bram"}
    assert claimed(relations(text, arcs, who, (quote,))) == [("Odile", "Bram", "family", "uncle")]
    # Whoever stands beside another name is not called by the noun.
    assert relations(text, arcs, {"Uncle": "Toby", "Bram": "Bram"}, (quote,)) == ()


def test_whom_the_text_names_is_surer_than_whom_it_does_not() -> None:
    text = "His wife waved ."
    [described] = relations(text, {"His": ("wife", "nmod:poss")}, {"His": "Bram", "wife": "wife"})
    [read] = relations(text, {"His": ("wife", "nmod:poss")}, {"His": "Bram", "wife": "Odile"})
    assert described.probability > read.probability


def test_one_has_one_wife_and_it_is_the_one_that_most_speaks_for() -> None:
    text = "His wife Odile waved . Toby saw her , Bram's spouse ."
    arcs: Arcs = {"His": ("wife", "nmod:poss"), "Odile": ("wife", "appos"), "Bram": ("spouse", "nmod:poss")}
    found = relations(text, arcs, {"His": "Bram", "Odile": "Odile", "Bram": "Bram", "spouse": "Mum"})
    assert claimed(found) == [("Bram", "Odile", "family", "wife")]


def test_a_claim_is_as_probable_as_that_the_noun_means_that_person() -> None:
    text, arcs, who = "His sister waved .", {"His": ("sister", "nmod:poss")}, {"His": "Bram", "sister": "Odile"}
    [sure] = relations(text, arcs, who, sister=0.99)
    [likely] = relations(text, arcs, who, sister=0.6)
    assert sure.probability > likely.probability > 0
    assert relations(text, arcs, who, sister=0.3) == ()


def test_who_bears_the_name_beside_a_noun_is_sure_however_the_noun_was_weighed() -> None:
    text = "My sister Odile waved ."
    arcs: Arcs = {"My": ("sister", "nmod:poss"), "Odile": ("sister", "appos")}
    who = {"My": "Bram", "Odile": "Odile"}
    assert relations(text, arcs, who, sister=0.4) == relations(text, arcs, who)


def test_of_two_fathers_of_whom_as_much_is_said_one_is_taken() -> None:
    text = "Her father came . Rain fell on Odile's dad ."
    arcs: Arcs = {"Her": ("father", "nmod:poss"), "Odile": ("dad", "nmod:poss")}
    found = relations(text, arcs, {"Her": "Odile", "father": "Bram", "Odile": "Odile", "dad": "Toby"})
    assert claimed(found) == [("Odile", "Bram", "family", "father")]


def test_kin_of_whom_less_is_said_than_of_those_who_place_them_elsewhere_are_left_out() -> None:
    text = "My mother Mum waved . Here was Odile her sister ; Bram's niece came ."
    arcs: Arcs = {
        "My": ("mother", "nmod:poss"),
        "Mum": ("mother", "appos"),
        "her": ("sister", "nmod:poss"),
        "Odile": ("sister", "appos"),
        "Bram": ("niece", "nmod:poss"),
    }
    who = {"My": "Bram", "Mum": "Mum", "her": "Mum", "Odile": "Odile", "Bram": "Bram", "niece": "Odile"}
    found = claimed(relations(text, arcs, who))
    assert found == [("Bram", "Mum", "family", "mother"), ("Mum", "Odile", "family", "sister")]


def test_siblings_have_the_same_mother() -> None:
    text = "My sister Odile waved . Mum was his mother ."
    arcs: Arcs = {
        "My": ("sister", "nmod:poss"),
        "Odile": ("sister", "appos"),
        "Mum": ("mother", "nsubj"),
        "was": ("mother", "cop"),
        "his": ("mother", "nmod:poss"),
    }
    found = relations(text, arcs, {"My": "Bram", "Odile": "Odile", "Mum": "Mum", "his": "Bram"})
    assert ("Odile", "Mum", "family", "mother") in claimed(found)
    assert len(found) == 3


def test_kin_are_kin_from_the_first_page_on() -> None:
    text = "Rain fell . His sister waved ."
    [one] = relations(text, {"His": ("sister", "nmod:poss")}, {"His": "Bram", "sister": "Odile"})
    assert (one.begin, one.until) == (0, len(text))


def test_without_the_heads_relations_are_not_known() -> None:
    words = Words("His sister waved.", cut_up("His sister waved."))
    assert find_relations(words, Meant(words, []), NAMED, (), ()) is None


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("sisters", "sister"),
        ("wives", "wife"),
        ("enemies", "enemy"),
        ("brothers-in-law", "brother-in-law"),
        ("boss", "boss"),
    ],
)
def test_a_form_of_a_role_is_that_role(word: str, role: str) -> None:
    assert role_of(word) == role


@given(st.sampled_from(sorted(ROLES)), st.sampled_from(["", "s", "es", "ren"]))
def test_whatever_a_word_is_a_form_of_is_a_role(role: str, ending: str) -> None:
    found = role_of(role + ending)
    assert found is None or found in ROLES


def test_what_is_no_role_has_none() -> None:
    assert [role_of(word) for word in ("table", "housewives", "bosses-", "s", "")] == [None] * 5


def test_a_bond_is_seen_from_both_sides() -> None:
    assert bond_of("gran") == "grandchild"
    assert bond_back("grandchild") == bond_of("grandson") == "grandparent"
    assert bond_back(bond_of("sister")) == bond_of("brother")
    assert (role_gender("gran"), role_gender("cousin"), role_gender("stepson")) == ("she", None, "he")
    assert (bond_of("mam"), role_gender("mam"), role_gender("pops")) == ("child", "she", "he")


def test_only_whole_nouns_are_roles() -> None:
    assert [role_of(word) for word in ("housewives", "law", "great-")] == [None, None, None]
    assert [role_of(word) for word in ("father-in-law", "great-uncle", "wives")] == [
        "father-in-law",
        "great-uncle",
        "wife",
    ]
