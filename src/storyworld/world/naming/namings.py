"""Where the text itself says who is called what: a boy called Lorcan, the maid, Pim, they call her Spider.

It is read off the trees that the heads read, so without them nothing is found. Of 82 such places of our marked stories
where both people are known, 79 name one and the same person.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.world.language.lexicon import INDEFINITE, PRONOUNS
from storyworld.world.language.trees import Trees
from storyworld.world.language.words import PLURAL, Words
from storyworld.world.naming.names import NameMention

_CALLING = frozenset("call name nickname christen baptise baptize dub".split())
_KNOWING = frozenset({"know"})
"""Whoever is known as somebody is called so; "known Hame for years" says nothing of the kind."""
_AS_CALLED = frozenset("obj xcomp obl ccomp appos nmod iobj dep".split())
"""By these a name hangs on a verb of naming."""
_WHOM = ("obj", "iobj", "nsubj:pass")
_RELATIVE = frozenset({"who", "whom", "which", "that"})
_FAR = 8
"""A noun stands beside a name by no more words than so."""
_DENIED = frozenset({"not", "n't", "never"})
_ANY = frozenset("every each any no".split())
_NAMES = frozenset({"name", "nickname"})


class Naming(Struct, frozen=True):
    """That somebody, who is the token `who`, bears the name with the index `name`.

    `is_called` tells whether the words say that it is a name; the name may also stand beside a noun only.
    """

    who: int
    name: int
    is_called: bool


def find_namings(words: Words, names: Sequence[NameMention]) -> list[Naming]:
    """Return whom the text names, in order of the names; without trees, none."""
    if words.trees is None:
        return []
    reader = _Reader(words, words.trees)
    return [naming for index, name in enumerate(names) for naming in reader.of(index, name)]


class _Reader:
    def __init__(self, words: Words, trees: Trees) -> None:
        self._words = words
        self._trees = trees

    def of(self, index: int, name: NameMention) -> Iterator[Naming]:
        """Yield who bears a name by the words around it."""
        inside = range(name.first, name.last)
        top = next((i for i in inside if int(self._trees.head[i]) not in inside), name.last - 1)
        called = [*self._by_verb(top), *self._by_noun(top)]
        for who in called or self._beside(name, top):
            if who >= 0 and who not in inside and self._is_somebody(who, top):
                yield Naming(who, index, bool(called))
                over = int(self._trees.head[who])
                if called and self._relation(who) == "appos" and over not in inside and self._is_somebody(over, top):
                    # The apprentice, a boy called Lorcan.
                    yield Naming(over, index, is_called=True)

    def _is_somebody(self, who: int, top: int) -> bool:
        words = self._words
        is_near = words.quote[who] == words.quote[top] and words.sentence[who] == words.sentence[top]
        is_any = any(words.lower[i] in _ANY for i in self._trees.children(who))
        is_one = self._trees.xpos[who] not in PLURAL and words.lower[who] not in INDEFINITE
        return is_near and is_one and not is_any and not self._is_denied(who)

    def _by_verb(self, top: int) -> Iterator[int]:
        """Somebody is called so: a boy called Lorcan, whom the court calls the Inkwitch, they called him Spider."""
        trees, verb = self._trees, int(self._trees.head[top])
        if verb < 0 or self._relation(top) not in _AS_CALLED or self._is_denied(verb):
            return
        marks = {self._words.lower[i] for i in trees.children(top) if self._relation(i) in {"case", "mark"}}
        is_naming = trees.lemma[verb] in _CALLING and marks <= {"as"}
        if not is_naming and not (trees.lemma[verb] in _KNOWING and "as" in marks):
            return
        whom = next((i for i in (trees.child(verb, r) for r in _WHOM) if i not in {None, top}), None)
        is_clause = self._relation(verb) == "acl"
        if whom is not None and not (is_clause and self._words.lower[whom] in _RELATIVE):
            yield whom
        elif is_clause:
            yield int(trees.head[verb])

    def _by_noun(self, top: int) -> Iterator[int]:
        """Her name was Odile; a girl whose name was Odile."""
        trees = self._trees
        noun = trees.child(top, "nsubj")
        if noun is None or self._words.lower[noun] not in _NAMES or self._is_denied(top):
            return
        whose = trees.child(noun, "nmod:poss")
        if whose is not None and self._words.lower[whose] == "whose":
            yield int(trees.head[top])
        elif whose is not None:
            yield whose

    def _beside(self, name: NameMention, top: int) -> Iterator[int]:
        """The name stands beside a noun: the maid, Pim; Donny Pike, the mailman; my friend Odalys.

        In speech, what stands behind a comma is more often who is spoken to, so the name must come right after.
        """
        words, trees = self._words, self._trees
        after = words.lower[name.last] if name.last < words.n else ""
        if self._relation(top) == "appos" and self._is_noun(int(trees.head[top])):
            noun = int(trees.head[top])
            is_told = words.quote[top] < 0 and words.lower[name.first - 1] == "," and after != "'s"
            is_near = 0 < name.first - noun <= _FAR
            if noun == name.first - 1 or (is_told and is_near and not self._is_listed(noun)):
                yield noun
        for noun in trees.children(top):
            is_behind = noun >= name.last and after == "," and words.quote[top] < 0
            is_beside = is_behind and self._relation(noun) == "appos" and self._is_noun(noun)
            if is_beside and noun - name.last <= _FAR and not self._is_listed(top) and not self._goes_on(noun):
                yield noun

    def _goes_on(self, i: int) -> bool:
        """Tell whether a list ends right after a noun: Mr. Hale, a French lady, and an Englishman."""
        return self._words.lower[i + 1 : i + 3] in ([",", "and"], [",", "or"])

    def _is_listed(self, i: int) -> bool:
        """Tell whether a word begins a list: Dottie, Jem, the cook, Pell."""
        after = [self._relation(child) for child in self._trees.children(i)]
        return "conj" in after or after.count("appos") > 1

    def _is_noun(self, i: int) -> bool:
        return i >= 0 and self._trees.upos[i] == "NOUN" and self._words.lower[i] not in PRONOUNS

    def _is_denied(self, i: int) -> bool:
        return any(self._words.lower[child] in _DENIED for child in self._trees.children(i))

    def _relation(self, i: int) -> str:
        return self._trees.relation[i].partition(":")[0]
