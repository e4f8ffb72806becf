"""Whether somebody has a name, by what it shows."""

import pytest

from storyworld.world.naming.evidence import SIGNS, PersonEvidence

WEIGHTS = {
    "constant": -0.6,
    "tags": 1.7,
    "titles": 1.1,
    "acts": 0.6,
    "called": 2.3,
    "as_place": -1.4,
    "read_person": 1.1,
    "read_other": -1.9,
    "unread": -1.4,
    "pronouns": 0.4,
    "plural": -6.7,
}


@pytest.mark.parametrize(
    ("evidence", "is_somebody"),
    [
        (
            PersonEvidence(n=100, n_tags=1, n_called=8, n_acts=12, n_as_place=26.0, n_read_person=11, n_read_other=80),
            False,
        ),
        (PersonEvidence(n=36, n_called=1, n_acts=8, n_as_place=12.6, n_read_person=13, n_read_other=18), False),
        (PersonEvidence(n=16, n_acts=3), False),
        (PersonEvidence(n=20, n_read_person=16, n_read_plural=16), False),
        (PersonEvidence(n=20, n_tags=2, n_acts=4, n_read_person=12, n_read_other=3), True),
        (PersonEvidence(n=20, n_acts=3, n_read_person=14, n_pronouns=6), True),
        (PersonEvidence(n=20, n_titles=15, n_read_person=16), True),
    ],
)
def test_a_name_is_somebodys_by_all_that_it_shows(evidence: PersonEvidence, is_somebody: bool) -> None:
    assert evidence.is_weighed_as_person(WEIGHTS) == is_somebody


def test_every_sign_is_weighed_and_counts_are_logarithms() -> None:
    assert set(SIGNS) == WEIGHTS.keys()
    signs = PersonEvidence(n=4, n_tags=1, n_read_person=3, n_read_plural=1).signs()
    assert (signs["tags"], signs["unread"]) == (pytest.approx(0.693, abs=0.001),) * 2
    assert (signs["constant"], signs["plural"], signs["acts"]) == (1.0, 0.25, 0.0)


@pytest.mark.parametrize(
    ("evidence", "is_somebody"),
    [
        (PersonEvidence(n=1, n_read_person=1), True),
        (PersonEvidence(n=1, n_read_other=1), False),
        (PersonEvidence(n=2, n_tags=1, n_read_person=1, n_read_other=1), True),
        (PersonEvidence(n=2, n_as_place=1.0, n_read_person=1), False),
    ],
)
def test_a_name_that_is_seldom_said_is_what_most_readings_make_of_it(
    evidence: PersonEvidence, is_somebody: bool
) -> None:
    assert evidence.is_read_as_person == is_somebody


def test_evidence_of_several_names_is_added_up() -> None:
    evidence = PersonEvidence(n=2, n_acts=1, n_as_place=0.3)
    evidence.add(PersonEvidence(n=3, n_acts=2, n_as_place=1.0, n_pronouns=4))
    assert evidence == PersonEvidence(n=5, n_acts=3, n_as_place=1.3, n_pronouns=4)
