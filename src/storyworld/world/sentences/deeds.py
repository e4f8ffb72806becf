"""Who does what in the narration: subjects, the finite verbs that belong to them, and who can say something."""

from typing import Literal

from msgspec import Struct

from storyworld.segmenting.cues import SPEECH_VERBS
from storyworld.world.language.lexicon import AUXILIARIES, PREPOSITIONS, VOICES, is_person_noun
from storyworld.world.language.words import PLURAL, Words
from storyworld.world.sentences.clauses import Clauses
from storyworld.world.sentences.subjects import Subject, SubjectFinder

ENDS = frozenset(". ! ? ; :".split())
_PLAIN_VERBS = frozenset(
    "say says said ask asks asked reply replies replied answer answers answered whisper whispers "
    "whispered mutter mutters muttered murmur murmurs murmured shout shouts shouted exclaim exclaims "
    "exclaimed yell yells yelled tell tells told".split()
)
MAX_GAP = 5
_TO = frozenset("to at toward towards".split())
# Verbs of speaking that take the hearer as their object: she told Sam, he asked her.
_HEARER_VERBS = frozenset(
    "told tell tells asked ask asks informed inform assured reassured reminded warned urged begged advised answered "
    "thanked corrected teased encouraged greeted prompted questioned interrupted addressed".split()
)


class Cue(Struct, frozen=True):
    """Who a quotation is given to by the words around it. `hearer` is the token where the addressee is named, or -1."""

    kind: Literal["tag", "beat"]
    subject: Subject
    hearer: int = -1


class Deeds:
    """Reads the narration of a text clause by clause."""

    def __init__(self, words: Words, subjects: SubjectFinder) -> None:
        self.words = words
        self.subjects = subjects
        self.clauses = Clauses(words, subjects)
        self.people = _people(words)

    def narration(self, i: int, paragraph: int) -> bool:
        """Tell whether a token is narration of a paragraph."""
        return 0 <= i < self.words.n and self.words.quote[i] < 0 and self.words.paragraph[i] == paragraph

    def is_person(self, subject: Subject) -> bool:
        """Tell whether a noun is a person's, by itself or as the heads read it here."""
        return is_person_noun(subject.noun) or subject.last - 1 in self.people

    def can_speak(self, subject: Subject, verb: int) -> bool:
        """Any noun can be said to begin or go on; one that is no person's must plainly say, ask or answer."""
        if subject.form != "nominal" or self.is_person(subject) or subject.owner >= 0:
            return True
        return subject.noun not in VOICES and verb >= 0 and self.words.lower[verb] in _PLAIN_VERBS

    def verb_after(self, i: int, paragraph: int) -> int:
        """The finite verb that belongs to a subject that ends before token `i`; -1 where there is none near."""
        words = self.words
        auxiliary = -1
        for j in range(i, i + MAX_GAP):
            if not self.narration(j, paragraph) or words.word[j] in ENDS:
                break
            word = words.lower[j]
            if word in AUXILIARIES:
                auxiliary = j
            elif words.is_finite(j, after_subject=j == i) or word in SPEECH_VERBS:
                return j
            elif j > i and word == "," and auxiliary < 0:
                break
        return auxiliary

    def subject_before(self, start: int, end: int, *, is_nearest: bool = False) -> Subject | None:
        """The first subject in `[start, end)` that a finite verb follows, or the nearest to the end."""
        found: Subject | None = None
        acting: Subject | None = None
        j = start
        while j < end:
            subject = self.subjects.at(j)
            if is_nearest and subject is not None and not self.may_act(subject):
                # James, as the door was closed on them, said: the door says nothing.
                j = subject.last
            elif subject is not None and subject.last <= end and self.is_subject(subject):
                verb = self.verb_after(subject.last, self.words.paragraph[start])
                if verb >= 0:
                    acting = subject
                    if not is_nearest:
                        break
                found = found or (subject if subject.form != "nominal" else None)
                j = subject.last
            else:
                j += 1
        return acting or found

    def may_act(self, subject: Subject) -> bool:
        """Tell whether it is somebody, not a thing."""
        return subject.form != "nominal" or self.is_person(subject)

    def is_subject(self, subject: Subject) -> bool:
        """Not the object of a preposition: "to Mara", "beside the Chief"."""
        if subject.form == "pronoun":
            return True
        before = self.words.lower[subject.first - 1] if subject.first else ""
        return before not in PREPOSITIONS

    def hearer(self, verb: int, i: int, paragraph: int) -> int:
        """The token that begins whom the speech is said to: "said to Sam", "told him"; -1 without one."""
        words = self.words
        if words.lower[verb] in _HEARER_VERBS and self.narration(verb + 1, paragraph) and i == verb + 1:
            return verb + 1
        for j in range(i, i + 4):
            if not self.narration(j, paragraph) or words.word[j] in ENDS:
                break
            if words.lower[j] in _TO and self.narration(j + 1, paragraph):
                return j + 1
        return -1

    def beat(self, subject: Subject | None) -> Cue | None:
        """A beat is somebody's deed: a noun must be a person's or somebody's own ("his eyes narrowed")."""
        if subject is None or (subject.form == "nominal" and subject.owner < 0 and not is_person_noun(subject.noun)):
            return None
        return Cue("beat", subject)


def _people(words: Words) -> frozenset[int]:
    """Return the nouns that the heads read as one person's."""
    if words.predictions is None:
        return frozenset()
    tags = words.predictions.xpos
    people = (m.head for m in words.predictions.mentions if m.category == "PER")
    return frozenset(head for head in people if tags[head] not in PLURAL)
