"""Whose verb a verb is, by the trees that the heads read."""

from msgspec.structs import replace

from storyworld.world.language.lexicon import INDEFINITE, PREPOSITIONS, PRONOUNS
from storyworld.world.language.words import Words
from storyworld.world.sentences.subjects import Subject, SubjectFinder

_SHARING = frozenset({"conj", "xcomp", "advcl", "parataxis"})
"""A verb that hangs on another in this way, and has no subject of its own, has the other's."""
_RELATIVE = frozenset({"who", "whom", "which", "that"})
_MAX_STEPS = 4
_MAX_WORDS = 8
_FAR = 30


class Clauses:
    """Finds subjects by trees; without the heads' reading it finds none."""

    def __init__(self, words: Words, subjects: SubjectFinder) -> None:
        self.words = words
        self.subjects = subjects
        self._trees = words.predictions

    def subject_of(self, verb: int) -> Subject | None:
        """Return whose deed a verb is: his who laughed again and said, or who, leaning out, called."""
        if self._trees is None:
            return None
        node = verb
        for _ in range(_MAX_STEPS):
            own = self._child(node)
            if own >= 0 and self.words.lower[own] not in _RELATIVE:
                found = self.headed(own)
                if found is None or self.words.lower[found.first - 1] not in PREPOSITIONS:
                    return found
                # And turning to Emma, said: the tree has mistaken her for the subject.
            if own > 0 and self.words.lower[own] == "who":
                # Whatever the verb is hung on.
                return self.before_relative(own)
            relation = self._relation(node)
            node = int(self._trees.head[node])
            if node < 0:
                return None
            if relation == "acl":
                return self.headed(node)
            if relation not in _SHARING:
                return None
        return None

    def saying(self, i: int) -> int:
        """Return the verb of a word for saying: itself, or the verb whose object it is (made this reply); -1 else."""
        if self._trees is None or self._trees.upos[i] != "NOUN":
            return i
        return int(self._trees.head[i]) if self._relation(i) == "obj" else -1

    def before_relative(self, i: int) -> Subject | None:
        """Return whom a "who" at token `i` takes up: she was met by Mr. Allen, who, hearing of it, said.

        A second one takes up whom the first does: and who now said.
        """
        if self._trees is None:
            return None
        before = i - 1
        while before > 0 and self.words.lower[before] in {",", "and", "but"}:
            before -= 1
        if before == i - 1 or self.words.word[i - 1] == ",":
            return self.headed(before)
        first = next((j for j in range(before, max(-1, i - _FAR), -1) if self.words.lower[j] in {"who", "whom"}), -1)
        is_same = first > 0 and self.words.sentence[first] == self.words.sentence[i]
        return self.before_relative(first) if is_same else None

    def is_aside(self, verb: int) -> bool:
        """Tell whether a verb with a subject of its own describes a noun: a hesitation which Emma thought becoming."""
        if self._trees is None or self._relation(verb) != "acl":
            return False
        own = self._child(verb)
        return 0 <= own < verb and self.words.lower[own] not in _RELATIVE and int(self._trees.head[verb]) < own

    def headed(self, i: int) -> Subject | None:
        """Return the subject whose last noun is token `i`: a haughty and magnificent nephew."""
        words = self.words
        for j in range(i, max(-1, i - _MAX_WORDS), -1):
            if words.sentence[j] != words.sentence[i] or words.quote[j] != words.quote[i]:
                break
            found = self.subjects.at(j)
            if found is not None and found.last > i:
                return found if found.form != "nominal" or found.last == i + 1 else self._cut(found, i)
        form = PRONOUNS.get(words.lower[i])
        return None if form is not None else self._described(i)

    def _cut(self, found: Subject, i: int) -> Subject | None:
        """A girl opposite is a girl; but the landlady's daughter is no landlady."""
        assert self._trees is not None  # noqa: S101 - only asked where there are trees
        if any(int(self._trees.head[j]) != i or self.words.lower[j] == "'s" for j in range(i + 1, found.last)):
            return None
        return replace(found, last=i + 1, noun=self.words.lower[i])

    def _described(self, i: int) -> Subject | None:
        """A noun with what stands before it and hangs on it, from its article on."""
        assert self._trees is not None  # noqa: S101 - only asked where there are trees
        first = i
        while first > 0 and self.words.sentence[first - 1] == self.words.sentence[i] and self._is_within(first - 1, i):
            first -= 1
        is_phrase = first < i and self._relation(first) == "det" and self.words.lower[i].isalpha()
        if not is_phrase or self.words.lower[i] in INDEFINITE | {"one"}:
            return None
        return Subject(first, i + 1, "nominal", noun=self.words.lower[i])

    def _is_within(self, i: int, noun: int) -> bool:
        """Tell whether a word before a noun hangs on it, be it on another such word."""
        assert self._trees is not None  # noqa: S101
        node = i
        for _ in range(_MAX_STEPS):
            node = int(self._trees.head[node])
            if node == noun:
                return True
            if not noun - _MAX_WORDS <= node < noun:
                return False
        return False

    def _child(self, verb: int) -> int:
        """Return the word that is a verb's subject, -1 without one."""
        assert self._trees is not None  # noqa: S101
        words = self.words
        for step in range(1, 30):
            for j in (verb - step, verb + step):
                if 0 <= j < words.n and words.sentence[j] == words.sentence[verb]:
                    is_subject = self._relation(j) == "nsubj" and words.quote[j] == words.quote[verb]
                    if is_subject and int(self._trees.head[j]) == verb:
                        return j
        return -1

    def _relation(self, i: int) -> str:
        assert self._trees is not None  # noqa: S101
        return self._trees.relation[i].partition(":")[0]
