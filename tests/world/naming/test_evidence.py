"""Whether somebody has a name, by what it shows."""

import pytest

from storyworld.world.naming.evidence import PersonEvidence


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
    assert evidence.is_read_as_person == is_somebody


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
