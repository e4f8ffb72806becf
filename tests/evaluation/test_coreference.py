"""Coreference metrics give what the reference scorer and its LEA extension publish for their test cases.

Clusters are written as words, a letter for a mention; u to z are mentions that the key lacks. Expected
figures are (recall, precision).
"""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.evaluation.ceaf import ceaf_similarity
from storyworld.evaluation.coreference import cluster_scores, clusters, coreference_scores
from storyworld.evaluation.scores import measure, value
from storyworld.story import Mention

KEY_A, KEY_D, KEY_M, KEY_N = "a bc def", "abcde fg hijkl", "abcdef", "a b c d e f"

MUC = [
    ("A1", KEY_A, "a bc def", 1, 1),
    ("A2", KEY_A, "a de", 1 / 3, 1),
    ("A3", KEY_A, "a bcx defy z", 1, 3 / 5),
    ("A4", KEY_A, "a bcx dy z", 1 / 3, 1 / 3),
    ("A5", KEY_A, "a bcxu dy z", 1 / 3, 1 / 4),
    ("A6", KEY_A, "a bcx dy uz", 1 / 3, 1 / 4),
    ("A10", KEY_A, "a b c d e f", 0, 0),
    ("A11", KEY_A, "abcdef", 1, 3 / 5),
    ("A12", KEY_A, "a x y c d e z", 0, 0),
    ("A13", KEY_A, "axycdez", 1 / 3, 1 / 6),
    ("D1", KEY_D, "abcde fghijkl", 1, 9 / 10),
    ("E1", KEY_D, "abcdehijkl fg", 1, 9 / 10),
    ("F1", "abcd", "ab cd", 2 / 3, 1),
    ("G1", "ab cd", "abcd", 1, 2 / 3),
    ("J1", "abc", "ab", 1 / 2, 1),
    ("K1", "abcdefg", "abx cdy efz", 3 / 6, 3 / 6),
    ("L1", "abc defg", "ab cd fgx", 2 / 5, 2 / 4),
    ("M1", KEY_M, "abcdef", 1, 1),
    ("M2", KEY_M, "a b c d e f", 0, 0),
    ("M5", KEY_M, "u v w x y z", 0, 0),
    ("N1", KEY_N, "a b c d e f", 0, 0),
    ("N2", KEY_N, "abcdef", 0, 0),
    ("N4", KEY_N, "a b c x y z", 0, 0),
]
B3 = [
    ("A1", KEY_A, "a bc def", 1, 1),
    ("A2", KEY_A, "a de", (7 / 3) / 6, 1),
    ("A3", KEY_A, "a bcx defy z", 1, (4 + 7 / 12) / 9),
    ("A4", KEY_A, "a bcx dy z", (3 + 1 / 3) / 6, (1 + 4 / 3 + 1 / 2) / 7),
    ("A5", KEY_A, "a bcxu dy z", (3 + 1 / 3) / 6, 2.5 / 8),
    ("A6", KEY_A, "a bcx dy uz", (10 / 3) / 6, (1 + 4 / 3 + 1 / 2) / 8),
    ("A10", KEY_A, "a b c d e f", 3 / 6, 1),
    ("A11", KEY_A, "abcdef", 1, (1 / 6 + 2 * 2 / 6 + 3 * 3 / 6) / 6),
    ("A12", KEY_A, "a x y c d e z", (1 + 1 / 2 + 2 / 3) / 6, 4 / 7),
    ("A13", KEY_A, "axycdez", (1 + 1 / 2 + 2 * 2 / 3) / 6, (1 / 7 + 1 / 7 + 2 * 2 / 7) / 7),
    ("D1", KEY_D, "abcde fghijkl", 1, 16 / 21),
    ("E1", KEY_D, "abcdehijkl fg", 1, 7 / 12),
    ("M1", KEY_M, "abcdef", 1, 1),
]
CEAF = [
    ("A1", KEY_A, "a bc def", 1, 1),
    ("A2", KEY_A, "a de", 0.6, 0.9),
    ("A3", KEY_A, "a bcx defy z", 0.88571, 0.66429),
    ("A4", KEY_A, "a bcx dy z", 0.73333, 0.55),
    ("A5", KEY_A, "a bcxu dy z", 0.68889, 0.51667),
    ("A6", KEY_A, "a bcx dy uz", 0.73333, 0.55),
    ("M1", KEY_M, "abcdef", 1, 1),
]
LEA = [
    ("A1", KEY_A, "a bc def", 1, 1),
    ("A2", KEY_A, "a de", (1 + 3 * (1 / 3)) / 6, 1),
    ("A3", KEY_A, "a bcx defy z", 1, (1 + 3 * (1 / 3) + 4 * (3 / 6)) / 9),
    ("A4", KEY_A, "a bcx dy z", 3 / 6, (1 + 3 * (1 / 3)) / 7),
    ("A5", KEY_A, "a bcxu dy z", 3 / 6, (1 + 4 * (1 / 6)) / 8),
    ("A6", KEY_A, "a bcx dy uz", 3 / 6, 2 / 8),
    ("A10", KEY_A, "a b c d e f", 1 / 6, 1 / 6),
    ("A11", KEY_A, "abcdef", 5 / 6, 4 / 15),
    ("A12", KEY_A, "a x y c d e z", 1 / 6, 1 / 7),
    ("A13", KEY_A, "axycdez", 1 / 6, 1 / 21),
    ("D1", KEY_D, "abcde fghijkl", 1, (5 + 77 / 21) / 12),
    ("E1", KEY_D, "abcdehijkl fg", 1, (10 * (20 / 45) + 2) / 12),
    ("F1", "abcd", "ab cd", 2 / 6, 1),
    ("G1", "ab cd", "abcd", 1, 2 / 6),
    ("J1", "abc", "ab", 1 / 3, 1),
    ("K1", "abcdefg", "abx cdy efz", 3 / 21, 3 / 9),
    ("L1", "abc defg", "ab cd fgx", (1 + 4 * 1 / 6) / 7, 3 / 7),
    ("M2", KEY_M, "a b c d e f", 0, 0),
    ("M3", KEY_M, "ab cde f", 4 / 15, 5 / 6),
    ("M4", KEY_M, "abcxyz", 3 / 15, 3 / 15),
    ("M6", KEY_M, "ab cxy z", 1 / 15, 2 / 6),
    ("N1", KEY_N, "a b c d e f", 1, 1),
    ("N2", KEY_N, "abcdef", 0, 0),
    ("N3", KEY_N, "ab cde f", 1 / 6, 1 / 6),
    ("N4", KEY_N, "a b c x y z", 3 / 6, 3 / 6),
]
CASES = [
    (metric, *case) for metric, cases in {"muc": MUC, "b3": B3, "ceaf": CEAF, "lea": LEA}.items() for case in cases
]


def partition(words: str) -> list[frozenset[str]]:
    return [frozenset(word) for word in words.split()]


@pytest.mark.parametrize(
    ("metric", "case", "key", "response", "recall", "precision"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES]
)
def test_published_cases_come_out(
    metric: str, case: str, key: str, response: str, recall: float, precision: float
) -> None:
    score = cluster_scores(partition(response), partition(key))[f"coreference.{metric}"]
    found = measure([score])
    # Where nobody has a link, the reference scorer prints zeros, and there is nothing to be measured.
    assert (found.recall if found else 0) == pytest.approx(recall, abs=1e-5)
    assert (found.precision if found else 0) == pytest.approx(precision, abs=1e-5)


def test_conll_is_the_mean_of_three() -> None:
    scores = cluster_scores(partition("a bcx dy z"), partition(KEY_A))
    three = [value(scores[f"coreference.{name}"]) for name in ("muc", "b3", "ceaf")]
    assert value(scores["coreference.conll"]) == pytest.approx(sum(figure or 0 for figure in three) / 3)


partitions = st.lists(st.integers(0, 4), min_size=1, max_size=9).map(
    lambda owners: [
        frozenset(mention for mention, owner in enumerate(owners) if owner == number) for number in sorted(set(owners))
    ]
)


@given(partitions, partitions)
def test_the_pairing_is_as_good_as_the_best_of_all(predicted: list[frozenset[int]], gold: list[frozenset[int]]) -> None:
    few, many = sorted([predicted, gold], key=len)
    best = max(
        sum(2 * len(a & b) / (len(a) + len(b)) for a, b in zip(few, chosen, strict=True))
        for chosen in permutations(many, len(few))
    )
    assert ceaf_similarity(predicted, gold) == pytest.approx(best)


def mention(start: int, entity: str | None) -> Mention:
    return Mention(
        id=f"m{start}{entity}",
        start=start,
        end=start + 2,
        head_start=start,
        head_end=start + 2,
        form="name",
        category="PER",
        entity=entity,
    )


def test_mentions_without_an_entity_stand_alone_and_borders_count_once() -> None:
    mentions = [mention(0, "a"), mention(3, "a"), mention(6, None), mention(9, None), mention(3, "b")]
    assert set(clusters(mentions)) == {
        frozenset({(0, 2), (3, 5)}),
        frozenset({(6, 8)}),
        frozenset({(9, 11)}),
    }


def test_detection_of_mentions_is_scored_too() -> None:
    scores = coreference_scores([mention(0, "x"), mention(3, "x")], [mention(0, "a"), mention(6, "a")])
    assert scores["coreference.mentions"].counts == (1, 2, 1, 2)
    assert value(scores["coreference.muc"]) == 0


def test_works_pool_as_if_they_were_one() -> None:
    first, second = (partition("ab c"), partition("abc")), (partition("de"), partition("d e"))
    apart = [cluster_scores(*first), cluster_scores(*second)]
    joined = cluster_scores([*first[0], *second[0]], [*first[1], *second[1]])
    for path, score in joined.items():
        pooled = measure([scores[path] for scores in apart])
        assert pooled is not None
        assert pooled.value == pytest.approx(value(score))
