"""Who a clause is about: a name, a pronoun or a noun phrase at a given token."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from storyworld.world.language.lexicon import (
    AUXILIARIES,
    FUNCTION_WORDS,
    INDEFINITE,
    PRONOUNS,
    STYLES,
    Gender,
    is_person_noun,
    noun_gender,
)
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameMention

_DETERMINERS = frozenset("the a an his her my their our your this that one another".split())
_POSSESSIVES = frozenset("his her my their our your".split())
_STOPS = frozenset(
    "of in on at to with from by for as who which that whose and or but about above across after against along among "
    "around before behind below beneath beside between beyond down during inside into like near off onto outside over "
    'through toward towards under until up upon when where while without , . ; : ! ? — -- - ( ) " “ ”'.split()
)
_ONLY_STYLES = frozenset("lordship ladyship highness excellency".split())
_MAX_NOUN_WORDS = 5


class Subject(Struct, frozen=True):
    """Words `[first, last)` that can be the subject of a clause.

    `name` indexes the name mentions, -1 otherwise. `noun` is the head of a noun phrase in lower case, with the
    possessive pronoun's token index in `owner` ("her mother"), -1 without one. `told` is the gender that such a pronoun
    tells of a style, which is nobody's: "her ladyship".
    """

    first: int
    last: int
    form: Literal["name", "pronoun", "nominal"]
    name: int = -1
    noun: str = ""
    owner: int = -1
    told: Gender | None = None

    @property
    def gender(self) -> Gender | None:
        """The gender that the noun itself says, or its pronoun: the woman, her father, his lordship."""
        return noun_gender(self.noun) or self.told


class SubjectFinder:
    """Looks up subjects by token; built once for a text."""

    def __init__(self, words: Words, names: list[NameMention]) -> None:
        self.words = words
        self.names = names
        self._name_at = {mention.first: i for i, mention in enumerate(names)}

    def at(self, i: int) -> Subject | None:
        """Return the subject that begins at token `i`, the article of a name such as "the Chief" included."""
        words = self.words
        if i < 0 or i >= words.n:
            return None
        if i in self._name_at:
            return self._name(i, i)
        form = PRONOUNS.get(words.lower[i])
        if form is not None and form.role == "subject":
            return Subject(i, i + 1, "pronoun")
        if words.lower[i] == "the" and i + 1 in self._name_at:
            return self._name(i, i + 1)
        if words.lower[i] in _DETERMINERS:
            return self._nominal(i)
        return None

    def owner_of(self, subject: Subject) -> Subject | None:
        """Return whose a noun phrase is, where a name or another noun says so: the croupier's reply."""
        for j in range(subject.first + 1, subject.last):
            if self.words.lower[j] != "'s":
                continue
            for first in (subject.first, subject.first + 1):
                index = self._name_at.get(first, -1)
                if index >= 0 and self.names[index].last == j:
                    return Subject(subject.first, j, "name", name=index)
            return Subject(subject.first, j, "nominal", noun=self.words.lower[j - 1])
        return None

    def _name(self, first: int, at: int) -> Subject | None:
        index = self._name_at[at]
        last = self.names[index].last
        if last < self.words.n and self.words.lower[last] == "'s":
            owned = self._nominal(last)
            return replace(owned, first=first) if owned is not None else None
        return Subject(first, last, "name", name=index)

    def _nominal(self, i: int) -> Subject | None:
        words = self.words
        j = i + 1
        while j < words.n and j - i <= _MAX_NOUN_WORDS and words.sentence[j] == words.sentence[i]:
            word = words.lower[j]
            if word in _STOPS or word in AUXILIARIES or not word[0].isalpha() or word in PRONOUNS:
                break
            if j > i + 1 and words.is_finite(j, after_subject=False) and words.word[j].islower():
                break
            if j > i + 1 and word.endswith("s") and not is_person_noun(word) and self._looks_like_verb(j):
                break
            if j == i + 2 and words.lower[i] in _POSSESSIVES and words.is_finite(j) and words.word[j].islower():
                # Her chin wobbles: whatever the noun, the owner is the one who acts.
                break
            if j > i + 1 and word.endswith("ing") and is_person_noun(words.lower[j - 1]):
                break
            j += 1
        while j > i + 1 and words.is_adverb(j - 1):
            j -= 1
        if j > i + 1 and j + 1 < words.n and words.lower[j] == "'s":
            # The landlady's daughter: the last noun is the one that acts.
            inner = self._nominal(j)
            return Subject(i, inner.last, "nominal", noun=inner.noun) if inner is not None else None
        head = self._head(i, j)
        if not head:
            return None
        return self._owned(i, j, head)

    def _owned(self, i: int, j: int, head: str) -> Subject:
        """Return a noun phrase with its owner; her ladyship is not hers."""
        words = self.words
        if words.lower[i] in _POSSESSIVES and self._is_style(j - 1):
            return Subject(i, j, "nominal", noun=head, told=PRONOUNS[words.lower[i]].gender)
        owner = i if words.lower[i] in _POSSESSIVES or words.lower[i] == "'s" else -1
        return Subject(i, j, "nominal", noun=head, owner=owner)

    def _is_style(self, i: int) -> bool:
        """Her ladyship, his Honour; but his honour and her grace may be what they have."""
        return self.words.lower[i] in STYLES and (self.words.lower[i] in _ONLY_STYLES or self.words.is_capitalised(i))

    def _head(self, i: int, j: int) -> str:
        """Return what tokens `[i, j)` are said to be, nothing where no noun ends them; the tall one is no short one."""
        head = self.words.lower[j - 1]
        if head == "one" and self.words.lower[i] == "the" and j == i + 3:
            return f"{self.words.lower[i + 1]} one"
        return "" if j == i + 1 or head in FUNCTION_WORDS or head in INDEFINITE else head

    def _looks_like_verb(self, j: int) -> bool:
        return self.words.is_finite(j) and is_person_noun(self.words.lower[j - 1])
