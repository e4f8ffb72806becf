"""The graph of the people: who is drawn and where. Computed once, the same for the same story."""

from collections import Counter
from itertools import combinations
from math import cos, pi, sin, sqrt

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.story import Scene, Story

# More names than this cannot be read on a phone. The size of the drawing is that of a phone's screen, in its units.
MAX_NODES = 18
WIDTH, HEIGHT = 400, 440
# Half the room of a node with its label below it, and what stays free at the borders.
LABEL_HALF_WIDTH, LABEL_HALF_HEIGHT = 44.0, 19.0
MARGIN_X, MARGIN_TOP, MARGIN_BOTTOM = 46.0, 18.0, 34.0
# More rounds than these move nothing by a whole unit in graphs of this size.
N_ROUNDS = 150
# Golden angle: a spiral of which no two points lie close, as a beginning.
SPIRAL = pi * (3 - sqrt(5))

Points = NDArray[np.float64]


class Node(Struct, frozen=True):
    """One person's place in the drawing. `person` is the place in `Story.characters`."""

    person: int
    x: int
    y: int


def pair_weights(story: Story) -> Counter[tuple[str, str]]:
    """Count for each pair, ids in order: lines from one to the other, and scenes that both are in."""
    people = {person.id for person in story.characters or () if not person.members}
    weights: Counter[tuple[str, str]] = Counter()
    for quote in story.quotes or ():
        for addressee in quote.addressees:
            if quote.speaker in people and addressee in people and addressee != quote.speaker:
                weights[_pair(quote.speaker, addressee)] += 1
    for scene in story.scenes or ():
        weights.update(_pair(a, b) for a, b in combinations(_present(scene, people), 2))
    for encounter in story.encounters or ():
        if encounter.a in people and encounter.b in people:
            weights[_pair(encounter.a, encounter.b)] += sum(encounter.n_deeds)
    return weights


def network(story: Story) -> tuple[Node, ...]:
    """Lay out those who have most to do with others; nobody where no two have."""
    weights = pair_weights(story)
    strength: Counter[str] = Counter()
    for (a, b), weight in weights.items():
        strength[a] += weight
        strength[b] += weight
    numbers = {person.id: i for i, person in enumerate(story.characters or ())}
    chosen = sorted(strength, key=lambda id_: (-strength[id_], numbers[id_]))[:MAX_NODES]
    if len(chosen) < 2:
        return ()
    points = _in_the_drawing(_unstressed(_distances(chosen, weights)))
    return tuple(Node(numbers[id_], round(x), round(y)) for id_, (x, y) in zip(chosen, points.tolist(), strict=True))


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


def _present(scene: Scene, people: set[str]) -> list[str]:
    return sorted({id_ for id_ in scene.present if id_ in people})


def _distances(chosen: list[str], weights: Counter[tuple[str, str]]) -> Points:
    """Return how far apart each two are meant to be: the closer the more they have to do with each other."""
    n = len(chosen)
    far = np.full((n, n), np.inf)
    np.fill_diagonal(far, 0.0)
    most = max(weights.values())
    for i, j in combinations(range(n), 2):
        weight = weights[_pair(chosen[i], chosen[j])]
        if weight:
            far[i, j] = far[j, i] = 2.0 - sqrt(weight / most)
    for k in range(n):
        far = np.minimum(far, far[:, k, None] + far[None, k, :])
    known = far[np.isfinite(far)]
    far[~np.isfinite(far)] = known.max() + 0.5
    return far


def _unstressed(distances: Points) -> Points:
    """Find points with about these distances, by majorization (SMACOF) with weights of 1 / distance squared."""
    n = len(distances)
    points = np.array([[sqrt(i + 0.5) * cos(i * SPIRAL), sqrt(i + 0.5) * sin(i * SPIRAL)] for i in range(n)])
    with np.errstate(divide="ignore"):
        weights = np.where(distances > 0, 1.0 / distances**2, 0.0)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    inverse = np.linalg.pinv(laplacian)
    for _ in range(N_ROUNDS):
        apart = np.linalg.norm(points[:, None] - points[None, :], axis=2)
        ratio = np.where(apart > 1e-9, weights * distances / np.maximum(apart, 1e-9), 0.0)
        points = inverse @ ((np.diag(ratio.sum(axis=1)) - ratio) @ points)
    return points


def _in_the_drawing(points: Points) -> Points:
    """Fill the drawing, with the longer side of the figure upright, and push labels off each other."""
    centred = points - points.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    # An axis may point either way; the first person is kept at the upper left.
    turned = centred @ axes
    turned *= np.where(turned[0] > 0, -1.0, 1.0)
    low, high = turned.min(axis=0), turned.max(axis=0)
    box_low = np.array([MARGIN_X, MARGIN_TOP])
    box_high = np.array([WIDTH - MARGIN_X, HEIGHT - MARGIN_BOTTOM])
    placed: Points = box_low + (turned - low) / np.maximum(high - low, 1e-9) * (box_high - box_low)
    for _ in range(N_ROUNDS):
        if not _pushed_apart(placed):
            break
        np.clip(placed, box_low, box_high, out=placed)
    return placed


def _pushed_apart(points: Points) -> bool:
    """Move each two that overlap along the axis on which they overlap least; tell whether any were moved."""
    moved = False
    for i, j in combinations(range(len(points)), 2):
        gap = points[j] - points[i]
        need_x = 2 * LABEL_HALF_WIDTH - abs(gap[0])
        need_y = 2 * LABEL_HALF_HEIGHT - abs(gap[1])
        if need_x > 0 and need_y > 0:
            axis, need = (0, need_x) if need_x < need_y else (1, need_y)
            push = need / 2 * (1.0 if gap[axis] >= 0 else -1.0)
            points[i, axis] -= push
            points[j, axis] += push
            moved = moved or need > 0.5
    return moved
