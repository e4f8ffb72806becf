"""Where a scene takes place, weighed: each noun that may say so has signs, and a bundle has learned their weights."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from storyworld.story import Mention, ScenePlace
from storyworld.world.language.lexicon import PRONOUNS
from storyworld.world.language.placewords import FURNITURE, LOOKING, PARTS, PLACE_NOUNS
from storyworld.world.language.words import PLURAL
from storyworld.world.scenes.whereabouts import NOT_HERE, REACHING, SHORTEST, Saying, Whereabouts
from storyworld.world.weighing import weigh

_TIES = {
    "in": "in inside within aboard",
    "at": "at",
    "on": "on atop upon",
    "beside": "under underneath beneath behind beside by against near outside",
    "into": "into onto through across along down round around among between",
    "to": "to toward towards up above over past off",
    "from": "from",
    "of": "of",
    "like": "like about as for with",
}
_TIE_OF = {word: sign for sign, words in _TIES.items() for word in words.split()}
_CATEGORIES = ("FAC", "LOC", "GPE", "VEH")
_RELATIONS = {"nsubj": "subject", "obj": "object", "compound": "compound", "flat": "compound", "conj": "conj"}
_OPENING, _EARLY = 40, 150
"""After so many words a place says half as much of where a scene is."""

SIGNS = (
    *("place noun", "furniture", "genitive", "name", *_CATEGORIES, "no mention", "heads alone", "surroundings"),
    *("part", "plural", "any", "the", "a", "possessive"),
    *(
        *_TIES,
        "other tie",
        "reached",
        "left",
        "home",
        "root",
        *dict.fromkeys(_RELATIONS.values()),
        "nmod",
        "hangs on noun",
    ),
    *("looked at", "unreal", "earlier", "speech", "opening", "early", "first", "title"),
)
"""What is known of a noun, its words, what it hangs on, and where in the scene it stands."""


class PlaceRow(Struct, frozen=True):
    """Words that may say where a scene is, with the signs that they have; those that they have not are 0."""

    saying: Saying
    signs: Mapping[str, float]


class ScenePlaces:
    """Finds where scenes are. `weights` are those of `SIGNS`; without them, the rules of `Whereabouts` choose."""

    def __init__(self, whereabouts: Whereabouts) -> None:
        self.whereabouts = whereabouts
        self.words, self.trees = whereabouts.words, whereabouts.trees
        predictions = self.words.predictions
        self.weights = None if predictions is None else predictions.places

    def place(self, start: int, end: int) -> ScenePlace | None:
        """Return the likeliest place of a stretch of the text, in the words that say it best."""
        if self.weights is None:
            return self.whereabouts.place(start, end)
        odds: defaultdict[str, float] = defaultdict(float)
        best: dict[str, tuple[float, Saying]] = {}
        for row in self.rows(start, end):
            own = math.exp(weigh(row.signs, self.weights))
            key = row.saying.key
            odds[key] += own
            if key not in best or own > best[key][0]:
                best[key] = own, row.saying
        if not odds:
            return None
        said = best[max(odds, key=odds.__getitem__)][1]
        return said.scene_place(self.words)

    def rows(self, start: int, end: int) -> list[PlaceRow]:
        """Return all nouns that may say where a stretch of the text takes place, those of headings above it first."""
        first, last = self.words.within(start, end)
        rows = [
            PlaceRow(saying, {"title": 1.0, "opening": 1.0, "early": 1.0}) for saying in self.whereabouts.titles(start)
        ]
        met: set[str] = set()
        for i in range(first, last):
            noun = self._noun(i)
            if noun is None:
                continue
            saying = self.whereabouts.saying(i, noun, 1.0)
            signs = dict.fromkeys(self._of_noun(noun), 1.0) | dict.fromkeys(self._of_words(i, noun), 1.0)
            signs |= {"opening": 0.5 ** ((i - first) / _OPENING), "early": 0.5 ** ((i - first) / _EARLY)}
            rows.append(PlaceRow(saying, signs if saying.key in met else {**signs, "first": 1.0}))
            met.add(saying.key)
        return rows

    def _noun(self, i: int) -> int | None:
        """Return the noun that a word has its place from, null for none: the edge of the stage, the stage."""
        words = self.words
        is_noun = self.trees.upos[i] in {"NOUN", "PROPN"} or words.lower[i] == "home"
        if not is_noun or len(words.word[i]) < SHORTEST or words.paragraph[i] < 0:
            return None
        noun = self.whereabouts.whole(i) if words.lower[i] in PARTS else i
        return noun if self.whereabouts.kind(noun) or noun in self.whereabouts.mentions else None

    def _of_noun(self, noun: int) -> Iterator[str]:
        where, either = self.whereabouts, {self.words.lower[noun], self.trees.lemma[noun]}
        mention: Mention | None = where.mentions.get(noun)
        is_known = not either.isdisjoint(PLACE_NOUNS) or not either.isdisjoint(FURNITURE)
        if not either.isdisjoint(PLACE_NOUNS):
            yield "place noun"
        if not either.isdisjoint(FURNITURE):
            yield "furniture"
        if where.owns(noun) is not None:
            yield "genitive"
        if mention is None:
            yield "no mention"
        else:
            yield mention.category
            if mention.form == "name":
                yield "name"
            elif not is_known:
                yield "heads alone"
        if not where.kind(noun):
            yield "surroundings"

    def _of_words(self, i: int, noun: int) -> Iterator[str]:
        words, trees = self.words, self.trees
        determiner = words.lower[self.whereabouts.first_of(noun)]
        form = PRONOUNS.get(determiner)
        if noun != i:
            yield "part"
        if trees.xpos[noun] in PLURAL:
            yield "plural"
        if determiner in NOT_HERE:
            yield "any"
        elif determiner == "the":
            yield "the"
        elif determiner in {"a", "an"}:
            yield "a"
        elif form is not None and form.role == "possessive":
            yield "possessive"
        if words.quote[i] >= 0:
            yield "speech"
        yield from self._of_tree(i)

    def _of_tree(self, i: int) -> Iterator[str]:
        words, trees = self.words, self.trees
        relation, over = trees.relation[i].partition(":")[0], int(trees.head[i])
        lemma = trees.lemma[over] if over >= 0 else ""
        ties = [words.lower[child] for child in trees.children(i) if trees.relation[child] == "case" and child < i]
        yield from {_TIE_OF.get(tie, "other tie") for tie in ties}
        if relation == "nmod":
            yield "hangs on noun" if ties else "nmod"
        if not ties:
            yield from self._bare(i, relation, lemma)
        if lemma in LOOKING:
            yield "looked at"
        if over >= 0 and self.whereabouts.is_unreal(over):
            yield "unreal"
        if over in self.whereabouts.earlier:
            yield "earlier"

    def _bare(self, i: int, relation: str, lemma: str) -> Iterator[str]:
        """What a noun without a preposition is to its verb."""
        if relation == "obj" and (lemma in REACHING or lemma == "leave"):
            yield "left" if lemma == "leave" else "reached"
        elif relation in _RELATIONS:
            yield _RELATIONS[relation]
        if not lemma:
            yield "root"
        if self.words.lower[i] == "home" and relation in {"advmod", "obl"}:
            yield "home"
