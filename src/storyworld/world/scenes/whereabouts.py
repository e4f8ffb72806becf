"""Where a scene takes place: the nouns that say where its people sit, go and stand."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from storyworld.segmenting.chatwords import DETERMINERS
from storyworld.story import Mention, ScenePlace
from storyworld.world.language.lexicon import TIME_NOUNS
from storyworld.world.language.placewords import FURNITURE, LOOKING, MOTION, PARTS, PLACE_NOUNS, POSTURE, SURROUNDINGS
from storyworld.world.language.trees import Trees
from storyworld.world.language.words import PLURAL, Words
from storyworld.world.mentions.meant import Meant
from storyworld.world.scenes.told import Told
from storyworld.world.sentences.events import Doers

_PLACES = frozenset({"FAC", "LOC", "GPE", "VEH"})
# How much a noun says that it is the scene's place is the product of what follows, found by changing one at a time on
# 261 scenes of our marked stories, then put nearer to what was set by hand: the place is right in 65 % of them, and in
# 66 % of 295 by other hands (52 and 52 before), where the scenes are given.
# By the word before it:
_PREPOSITIONS = {
    **dict.fromkeys("in inside at aboard atop on within".split(), 1.0),
    **dict.fromkeys("under underneath beneath behind beside by against near outside".split(), 0.5),
    **dict.fromkeys("into onto through across along down round around among between upon".split(), 0.5),
    **dict.fromkeys("to toward towards up above over past off".split(), 0.5),
    "from": 0.3,
    "of": 0.15,
}
_REACHED, _LEFT = 0.3, 0.6
REACHING = frozenset("enter reach cross climb".split())
_SET, _BARE = 0.5, 0.15
"""The room was dark; Harrow Lane, 9 p.m.; and anything else without such a word."""
# By the noun itself:
_PLACE, _FURNITURE, _PLACES_OF_MANY = 1.0, 0.3, 0.3
"""One place; a chair; and the fields, for one is seldom in many places."""
_WIDE = 0.7
"""A town or country, as against a room in it."""
_SEVERAL, _ANY = 0.85, 0.8
NOT_HERE = frozenset("any some every no another each that those".split())
# By the verb on which it hangs, and whose deed that is:
_RESTS, _GOES, _DOES, _IS, _APART, _SEES = 1.2, 1.4, 1.0, 1.0, 0.55, 0.02
_SPEAKING = frozenset("say tell talk whisper think remember know ask mutter murmur speak laugh read write".split())
_PEOPLE = frozenset("i we you he she they".split())
"""Somebody, though it may not be known who."""
_NOBODYS = 0.8
_UNREAL = 0.4
_UNREAL_WORDS = frozenset("would could might should may can will 'll 'd not n't never if".split())
# By where in the scene it stands:
_OPENING = 40
"""After so many words, what is said tells half as much more of where the scene is as at its beginning."""
_OPENING_WEIGHT = 5.6
_MIN_PLACE = 0.15
_BEFORE_NOUN = frozenset("det amod compound nummod nmod:poss flat advmod punct case".split())
_MAX_STEPS = 4
_ROOM = 0.2
"""A place of which so much is said, to what is said of a chair or a town, counts before it."""
_TITLE = 1.0
"""What the heading above a scene tells of."""
SHORTEST = 2
"""A letter alone is no place: I had stopped at the S."""


class Saying(Struct, frozen=True):
    """Words `[first, last)` that may be the place, by token `noun`; those of one key are one place."""

    noun: int
    key: str
    weight: float
    first: int
    last: int
    place: str | None
    is_place: bool

    def scene_place(self, words: Words) -> ScenePlace:
        """Return it as the place of a scene; "The", which only the beginning of its sentence makes large, is small."""
        name = words.phrase(self.first, self.last)
        is_initial = words.is_initial[self.first] and words.paragraph[self.first] >= 0
        if is_initial and words.lower[self.first] in DETERMINERS:
            name = name[0].lower() + name[1:]
        return ScenePlace(name=name, id=self.place)


class Whereabouts:
    """Reads where people are by trees. `earlier` are the verbs that tell what was before."""

    def __init__(self, words: Words, told: Told, trees: Trees, earlier: frozenset[int]) -> None:
        self.words = words
        self.trees = trees
        self.earlier = earlier
        self.place_ids = told.place_ids
        self.people = frozenset(person.id for person in told.characters)
        self.meant = Meant(words, told.mentions)
        self.doers = Doers(words, trees, self.meant)
        self.mentions: dict[int, Mention] = {}
        for mention in told.mentions:
            if mention.category in _PLACES and mention.form != "pronoun":
                self.mentions.setdefault(words.within(mention.head_start, mention.head_end)[0], mention)

    def place(self, start: int, end: int) -> ScenePlace | None:
        """Return the place of which most is said in a stretch of the text, in the words that say it best."""
        weights: defaultdict[str, float] = defaultdict(float)
        best: dict[str, Saying] = {}
        first, last = self.words.within(start, end)
        for saying in chain(self.titles(start), self._sayings(first, last)):
            # A title stands above the scene.
            weight = saying.weight * (1 + _OPENING_WEIGHT * 0.5 ** (max(saying.noun - first, 0) / _OPENING))
            weights[saying.key] += weight
            if saying.key not in best or saying.weight > best[saying.key].weight:
                best[saying.key] = saying
        most = max(weights.values(), default=0.0)
        if most < _MIN_PLACE:
            return None
        # A room says better where somebody is than the chair in it, and than its town.
        rooms = [key for key, weight in weights.items() if best[key].is_place and weight >= _ROOM * most]
        said = best[max(rooms or weights, key=lambda key: weights[key])]
        return said.scene_place(self.words)

    def rooms(self, first: int, last: int) -> Iterator[tuple[int, float]]:
        """Yield the nouns for places among the words `[first, last)`, and how much is said of somebody being there."""
        return ((saying.noun, saying.weight) for saying in self._sayings(first, last) if saying.is_place)

    def is_place(self, noun: int) -> bool:
        """Return whether a noun is a place: no furniture, and no town or country."""
        return self.kind(noun) == _PLACE

    def titles(self, start: int) -> Iterator[Saying]:
        """Yield the place of which the headings above a scene tell: 1. The Shed."""
        words = self.words
        paragraphs = words.paragraphs
        at = bisect_left(paragraphs, start, key=lambda paragraph: paragraph.start)
        above = paragraphs[at - 1].end if at else 0
        for mark in words.scene_marks:
            if above <= mark.start and mark.end <= start:
                first, last = words.within(mark.start, mark.end)
                marks = [i for i in range(first, last) if not words.word[i].isalpha()]
                nouns = [i for i in range(first, last) if words.word[i].isalpha()]
                if nouns and words.lower[nouns[-1]] in PLACE_NOUNS:
                    begin = max((i + 1 for i in marks if i < nouns[-1]), default=first)
                    yield Saying(nouns[-1], words.lower[nouns[-1]], _TITLE, begin, nouns[-1] + 1, None, True)

    def _sayings(self, start: int, end: int) -> Iterator[Saying]:
        words, trees = self.words, self.trees
        for i in range(start, end):
            is_noun = trees.upos[i] in {"NOUN", "PROPN"} or words.lower[i] == "home"
            if not is_noun or len(words.word[i]) < SHORTEST or words.quote[i] >= 0 or words.paragraph[i] < 0:
                continue
            noun = self.whole(i) if words.lower[i] in PARTS else i
            kind = self.kind(noun)
            said = kind * self._preposition(i, kind) if kind else 0.0
            deed = self._deed(i) if said else 0.0
            if said:
                yield self.saying(i, noun, said * deed)

    def saying(self, i: int, noun: int, weight: float) -> Saying:
        """Return what a word says by a noun, itself as a rule, in the words around it."""
        genitive = self.owns(noun)
        first, last = self.first_of(i), (noun if genitive is None else genitive) + 1
        weight *= _SEVERAL if self.trees.xpos[noun] in PLURAL else 1.0
        weight *= _ANY if self.words.lower[self.first_of(noun)] in NOT_HERE else 1.0
        mention = self.mentions.get(noun)
        if mention is not None and mention.form == "name":
            last = max(last, self.words.within(mention.start, mention.end)[1])
        place = mention.entity if mention is not None and mention.entity in self.place_ids else None
        key = place or self.trees.lemma[noun].lower()
        return Saying(noun, key, weight, first, last, place, self.is_place(noun))

    def whole(self, i: int) -> int:
        """Return the noun of which another names a part. The edge of the stage: the stage."""
        is_part = i + 1 < self.words.n and self.words.lower[i + 1] == "of"
        noun = int(self.trees.head[i + 1]) if is_part else i
        return noun if i < noun <= i + _MAX_STEPS + 1 else i

    def kind(self, noun: int) -> float:
        """Return how much a noun is a place by what it is; 0 for what is none."""
        lower, lemma = self.words.lower[noun], self.trees.lemma[noun]
        if self.owns(noun) is not None:
            return _PLACE
        if lower in TIME_NOUNS or self.meant.at(noun) in self.people:
            return 0.0
        mention = self.mentions.get(noun)
        if mention is not None and (mention.form == "name" or mention.entity in self.place_ids):
            return _WIDE if mention.category == "GPE" else _PLACE
        if lower in PLACE_NOUNS:
            return _PLACE
        if lemma in PLACE_NOUNS:
            return _PLACES_OF_MANY if self.trees.xpos[noun] in PLURAL else _PLACE
        if lower in FURNITURE or lemma in FURNITURE:
            return _FURNITURE
        if lower in SURROUNDINGS or lemma in SURROUNDINGS or mention is None:
            return 0.0
        return _FURNITURE

    def owns(self, noun: int) -> int | None:
        """Return the mark of a genitive that stands for somebody's house or shop: at the baker's, round at Gran's."""
        if self.trees.relation[noun].partition(":")[0] != "obl":
            return None
        return next((child for child in self.trees.children(noun) if self.trees.xpos[child] == "POS"), None)

    def _preposition(self, i: int, kind: float) -> float:
        trees, lower = self.trees, self.words.lower
        # With a letter beside him in the room: what stands behind a noun is no tie of its own.
        ties = (child for child in trees.children(i) if trees.relation[child] == "case" and child < i)
        found = [lower[child] for child in ties]
        if found:
            # About the house, like a house, out of the house.
            weights = [_PREPOSITIONS.get(word, 0.0) for word in found]
            return max(weights) if "of" in found else min(weights)
        relation, over = trees.relation[i], int(trees.head[i])
        if lower[i] == "home" and relation in {"advmod", "obl"}:
            return _REACHED
        if relation == "obj" and trees.lemma[over] in REACHING:
            return _REACHED
        if relation == "obj" and trees.lemma[over] == "leave":
            return _LEFT
        if over < 0 and trees.child(i, "nsubj") is None:
            return _SET
        article = trees.child(i, "det") if relation == "nsubj" and kind == _PLACE else None
        return _SET if article is not None and lower[article] in {"the", "this"} else _BARE

    def _deed(self, i: int) -> float:
        """Return how much what is told there says that somebody is there."""
        trees, relation, over = self.trees, self.trees.relation[i], int(self.trees.head[i])
        if over < 0 or trees.child(i, "cop") is not None:
            # He is on the front step.
            return _RESTS if self._is_somebody(trees.child(i, "nsubj")) else _DOES
        if relation.startswith("nmod"):
            return _APART
        if trees.upos[over] not in {"VERB", "AUX", "ADJ"}:
            return _IS
        lemma = trees.lemma[over]
        weight = _DOES
        if relation.startswith("nsubj"):
            # The boat sat on the water: nobody does who is in it.
            pass
        elif lemma in POSTURE:
            weight = _RESTS
        elif lemma in MOTION:
            weight = _GOES
        elif lemma in LOOKING or lemma in _SPEAKING:
            weight = _SEES
        is_unreal = over in self.earlier or self.is_unreal(over)
        is_somebodys = self._is_somebody(self.doers.subject(over))
        return weight * (_UNREAL if is_unreal else 1.0) * (1.0 if is_somebodys else _NOBODYS)

    def _is_somebody(self, i: int | None) -> bool:
        return i is not None and (self.meant.at(i) in self.people or self.words.lower[i] in _PEOPLE)

    def is_unreal(self, verb: int) -> bool:
        """He would go there; you would be amazed how people go there."""
        node = verb
        for _ in range(_MAX_STEPS):
            if any(self.words.lower[child] in _UNREAL_WORDS for child in self.trees.children(node)):
                return True
            if self.trees.relation[node] not in {"ccomp", "xcomp"}:
                return False
            node = int(self.trees.head[node])
        return False

    def first_of(self, i: int) -> int:
        """Return the first word of what stands before a noun and hangs on it: the old kitchen floor."""
        first = i
        while first > 0 and self._hangs_before(first - 1, i):
            first -= 1
        return first

    def _hangs_before(self, j: int, noun: int) -> bool:
        is_tie = self.words.lower[j] in {"'s", "'", "-"}
        if self.trees.relation[j] in {"case", "punct"} and not is_tie:
            return False
        node = j
        for _ in range(_MAX_STEPS):
            if node < 0 or self.trees.relation[node] not in _BEFORE_NOUN:
                return False
            node = int(self.trees.head[node])
            if node == noun:
                return True
        return False
