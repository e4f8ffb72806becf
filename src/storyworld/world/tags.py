"""The words around a quotation that say who speaks: tags, lead-ins and action beats.

A tag is a speech verb with its subject beside the quotation ("…," said Mara). A beat is a sentence of the same
paragraph that says what somebody does (Mara shrugged. "…").
"""

from typing import Literal

from msgspec import Struct

from storyworld.segmenting.cues import SPEECH_VERBS, SPOKEN_FORMS
from storyworld.segmenting.dialogue import Quotation
from storyworld.world.clauses import Clauses
from storyworld.world.lexicon import AUXILIARIES, is_person_noun
from storyworld.world.subjects import Subject, SubjectFinder
from storyworld.world.words import PLURAL, Words

_PREPOSITIONS = frozenset("to of with at for from by beside behind toward towards on in".split())
_SKIPPED = frozenset(", — – -- - _ * ~ … ...".split())
_ENDS = frozenset(". ! ? ; :".split())
# Heard, but nobody's yet: "said a voice".
VOICES = frozenset("voice voices whisper shout cry sound silence".split())
_SOMEBODY = frozenset("someone somebody".split())
_PLAIN_VERBS = frozenset(
    "say says said ask asks asked reply replies replied answer answers answered whisper whispers "
    "whispered mutter mutters muttered murmur murmurs murmured shout shouts shouted exclaim exclaims "
    "exclaimed yell yells yelled tell tells told".split()
)
_MAX_GAP = 5
_LEAD_TOKENS = 30
_NOT = frozenset({"not", "n't", "never"})
_BEGINNINGS = frozenset("began begins begun continued continues started starts went goes".split())
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


class TagFinder:
    """Finds the cue of each quotation; `firsts` and `lasts` are the token ranges of the quotations."""

    def __init__(self, words: Words, subjects: SubjectFinder, quotations: list[Quotation]) -> None:
        self.words = words
        self.subjects = subjects
        self.clauses = Clauses(words, subjects)
        self.people = _people(words)
        self.ranges = [words.within(q.start, q.end) for q in quotations]
        self.quotations = quotations

    def cue(self, q: int) -> Cue | None:
        """Return the cue of quotation `q`: the tag after it, the lead-in before it, a beat after or before it."""
        after, beat_after = self._after(q)
        if after is not None and (self._says(after) or not self._is_led_in(q)):
            return after
        before, beat_before = self._before(q)
        return before or after or beat_before or beat_after

    def _says(self, cue: Cue) -> bool:
        """A verb of speech stands beside the subject: said Mara, Mara quietly said; not: she had not given."""
        subject, lower = cue.subject, self.words.lower
        around = range(max(0, subject.first - 2), min(self.words.n, subject.last + 2))
        return any(lower[i] in SPEECH_VERBS for i in around)

    def _is_led_in(self, q: int) -> bool:
        """Tell whether a speech verb and a comma or colon stand right before: When Sam said, "…"."""
        i = self.ranges[q][0] - 1
        if not self._narration(i - 1, self._paragraph(q)) or self.words.word[i] not in {",", ":"}:
            return False
        return self.words.lower[i - 1] in SPOKEN_FORMS

    def _narration(self, i: int, paragraph: int) -> bool:
        return 0 <= i < self.words.n and self.words.quote[i] < 0 and self.words.paragraph[i] == paragraph

    def _after(self, q: int) -> tuple[Cue | None, Cue | None]:
        words, paragraph = self.words, self._paragraph(q)
        i = self.ranges[q][1]
        runs_on = self._last_inner(q) not in ".!?…"
        while self._narration(i, paragraph) and words.word[i] in _SKIPPED:
            i += 1
        if not self._narration(i, paragraph):
            return None, None
        i = self._skip_adverbs(i, paragraph)
        announced = self._announced(i, paragraph)
        if announced is not None:
            return Cue("tag", announced), None
        if self._can_invert(i) and words.word[i].islower():
            subject = self._inverted(i + 1, paragraph)
            subject = subject or self._described(i)
            if subject is not None and (subject.form == "name" or words.lower[i] in SPEECH_VERBS):
                return Cue("tag", subject, self._hearer(i, subject.last, paragraph)), None
        voice = self._voice(i)
        if voice is not None:
            return Cue("tag", voice), None
        subject = self.subjects.at(i)
        if subject is None or not self._is_subject(subject):
            return None, None
        verb = self._verb_after(subject.last, paragraph)
        if not self._can_speak(subject, verb) or self._is_denied(subject.last, verb):
            return None, None
        says = verb >= 0 and (words.lower[verb] in SPEECH_VERBS or (runs_on and words.is_finite(verb)))
        if says and (runs_on or not self._starts_sentence(i) or self._is_plain_tag(verb)):
            return Cue("tag", subject, self._hearer(verb, verb + 1, paragraph)), None
        return None, self._beat(subject)

    def _is_denied(self, first: int, verb: int) -> bool:
        """Whoever did not answer has hardly spoken just before."""
        lower = self.words.lower
        return verb >= 0 and lower[verb] in SPEECH_VERBS and not _NOT.isdisjoint(lower[first:verb])

    def _voice(self, i: int) -> Subject | None:
        """Whose voice comes: came Tibby's voice."""
        if self.words.lower[i] not in {"came", "comes"}:
            return None
        subject = self.subjects.at(i + 1)
        return subject if subject is not None and subject.noun in VOICES and subject.owner >= 0 else None

    def _can_invert(self, i: int) -> bool:
        """A verb before its subject; a misspelt one ("wispered Georgia") too, where a name follows."""
        word = self.words.lower[i]
        return word in SPEECH_VERBS or (word.endswith("ed") and len(word) > 4)

    def _described(self, verb: int) -> Subject | None:
        """Who is described right after a verb of speech, by the tree: a haughty and magnificent nephew."""
        subject = self.clauses.subject_of(verb)
        is_next = subject is not None and subject.first == verb + 1
        if subject is None or not is_next or self.words.lower[verb] not in SPEECH_VERBS:
            return None
        return subject if self._can_be_inverted(subject) else None

    def _announced(self, i: int, paragraph: int) -> Subject | None:
        """It was Mrs Okafor: who speaks is told right after the speech."""
        if self.words.lower[i] not in {"it", "that"} or not self._narration(i + 2, paragraph):
            return None
        if self.words.lower[i + 1] not in {"was", "is", "'s"}:
            return None
        subject = self.subjects.at(i + 2)
        return subject if subject is not None and subject.form == "name" else None

    def _can_be_inverted(self, subject: Subject) -> bool:
        """Said the clerk, asked her mother; not: said a moment later, came a voice."""
        if subject.noun in VOICES and subject.owner < 0:
            return False
        return self._is_person(subject) or self.words.lower[subject.first] not in {"a", "an", "this", "that", "one"}

    def _is_person(self, subject: Subject) -> bool:
        return is_person_noun(subject.noun) or subject.last - 1 in self.people

    def _can_speak(self, subject: Subject, verb: int) -> bool:
        """Any noun can be said to begin or go on; one that is no person's must plainly say, ask or answer."""
        if subject.form != "nominal" or self._is_person(subject) or subject.owner >= 0:
            return True
        return subject.noun not in VOICES and verb >= 0 and self.words.lower[verb] in _PLAIN_VERBS

    def _is_plain_tag(self, verb: int) -> bool:
        """After a full stop, "She said nothing" and "He began to laugh" are no tags; "He said, smiling" is."""
        following = self.words.lower[verb + 1] if verb + 1 < self.words.n else "."
        if following == "to" and self.words.lower[verb] in _BEGINNINGS:
            return False
        return (
            not following[0].isalpha()
            or following.endswith("ly")
            or following in {"as", "to", "in", "with", "and", "at"}
        )

    def _starts_sentence(self, i: int) -> bool:
        return self.words.word[i][0].isupper() and bool(self.words.is_initial[i]) and self.words.word[i] != "I"

    def _inverted(self, i: int, paragraph: int) -> Subject | None:
        """The subject after the verb: said Mara, said the old man, said quietly the girl."""
        for j in range(i, i + 3):
            if not self._narration(j, paragraph) or self.words.word[j] in _ENDS or self.words.word[j] == ",":
                return None
            subject = self.subjects.at(j)
            if subject is not None and subject.form == "nominal" and not self._can_be_inverted(subject):
                return None
            if subject is not None:
                if subject.form == "pronoun" and j > i:
                    return None
                return subject
            if not self.words.lower[j].endswith("ly"):
                return None
        return None

    def _verb_after(self, i: int, paragraph: int) -> int:
        """The finite verb that belongs to a subject that ends before token `i`; -1 where there is none near."""
        words = self.words
        auxiliary = -1
        for j in range(i, i + _MAX_GAP):
            if not self._narration(j, paragraph) or words.word[j] in _ENDS:
                break
            word = words.lower[j]
            if word in AUXILIARIES:
                auxiliary = j
            elif words.is_finite(j, after_subject=j == i) or word in SPEECH_VERBS:
                return j
            elif j > i and word == "," and auxiliary < 0:
                break
        return auxiliary

    def _before(self, q: int) -> tuple[Cue | None, Cue | None]:
        """The lead-in before the quotation within its paragraph, else the beat in the sentence before."""
        first = self.ranges[q][0]
        return self._leading(first, self._paragraph(q))

    def is_from_nobody(self, q: int) -> bool:
        """Said by a voice or by somebody: the text keeps back who it is."""
        paragraph = self._paragraph(q)
        i = self.ranges[q][1]
        while self._narration(i, paragraph) and self.words.word[i] in _SKIPPED:
            i += 1
        following = [self.words.lower[j] for j in range(i, i + 4) if self._narration(j, paragraph)]
        if not following or not any(word in SPEECH_VERBS or word == "came" for word in following[:3]):
            return False
        if self._voice(i) is not None:
            return False
        return bool(VOICES.intersection(following)) or bool(_SOMEBODY.intersection(following[:2]))

    def revealed(self, q: int) -> Cue | None:
        """Who acts first in the paragraph after, where nobody speaks before."""
        paragraph = self._paragraph(q) + 1
        if paragraph >= len(self.words.paragraphs):
            return None
        span = self.words.paragraphs[paragraph]
        first, last = self.words.within(span.start, span.end)
        for j in range(first, last):
            if self.words.quote[j] >= 0:
                break
            subject = self.subjects.at(j)
            if subject is not None and subject.form == "name" and self._verb_after(subject.last, paragraph) >= 0:
                return Cue("beat", subject)
        return None

    def lead_in(self, q: int) -> Cue | None:
        """The cue in the paragraph before, when that ends in a colon or comma and so leads in to the quotation."""
        paragraph = self._paragraph(q) - 1
        if paragraph < 0:
            return None
        span = self.words.paragraphs[paragraph]
        if self.words.text[span.end - 1] not in ":,-—":
            return None
        tag, beat = self._leading(self.words.within(span.start, span.end)[1], paragraph)
        return tag or beat

    def _leading(self, first: int, paragraph: int) -> tuple[Cue | None, Cue | None]:
        """The tag, else the beat, in the narration of a paragraph that ends before token `first`."""
        words = self.words
        i = first - 1
        while self._narration(i, paragraph) and (words.word[i] in _SKIPPED or words.word[i] == ":"):
            i -= 1
        if not self._narration(i, paragraph):
            return None, None
        runs_in = words.word[i] not in ".!?" or words.word[first - 1] == ":"
        sentence = words.sentence[i]
        start = i
        while (
            self._narration(start - 1, paragraph)
            and words.sentence[start - 1] == sentence
            and first - start < _LEAD_TOKENS
        ):
            start -= 1
        verb = self._last_speech_verb(start, i + 1) if runs_in else -1
        subject = self._subject_of(start, verb) if verb >= 0 else self._subject_before(start, i + 1)
        if verb >= 0 and subject is not None and self._can_speak(subject, verb):
            return Cue("tag", subject, self._hearer(verb, verb + 1, paragraph)), None
        subject = subject or self._earlier_beat(start, paragraph)
        return None, self._beat(subject)

    def _beat(self, subject: Subject | None) -> Cue | None:
        """A beat is somebody's deed: a noun must be a person's or somebody's own ("his eyes narrowed")."""
        if subject is None or (subject.form == "nominal" and subject.owner < 0 and not is_person_noun(subject.noun)):
            return None
        return Cue("beat", subject)

    def _earlier_beat(self, i: int, paragraph: int) -> Subject | None:
        """The subject of the sentence before the last one, when the last one has none of its own."""
        start = i
        while self._narration(start - 1, paragraph) and i - start < _LEAD_TOKENS:
            start -= 1
        return self._subject_before(start, i)

    def _last_speech_verb(self, start: int, end: int) -> int:
        for j in range(end - 1, start - 1, -1):
            if self.words.lower[j] in SPEECH_VERBS and not self.clauses.is_aside(j):
                verb = self.clauses.saying(j)
                if start <= verb < end:
                    return verb
        return -1

    def _subject_of(self, start: int, verb: int) -> Subject | None:
        """The subject of a verb: by its tree, else the nearest before it that has no other verb, else the nearest."""
        beside = next((s for j in range(verb - 1, max(start, verb - _MAX_GAP) - 1, -1) if (s := self._at(j))), None)
        if beside is not None and beside.last == verb:
            return beside
        by_tree = self.clauses.subject_of(verb)
        if by_tree is not None and start <= by_tree.first and by_tree.last <= verb:
            near = self._subject_before(self._clause(by_tree.last, verb), verb, is_nearest=True)
            return by_tree if near is None else near
        for j in range(verb - 1, start - 1, -1):
            if self.words.lower[j] == "who" and j > start + 1:
                return self.clauses.before_relative(j)
            subject = self.subjects.at(j)
            if subject is None or subject.last > verb or not self._is_subject(subject):
                continue
            is_adverbial = subject.form == "nominal" and not is_person_noun(subject.noun) and subject.last < verb
            if is_adverbial:
                # He looked at her a moment and said: the moment says nothing.
                continue
            if self._verb_after(subject.last, self.words.paragraph[start]) == verb:
                return subject
        return self._subject_before(start, verb, is_nearest=True)

    def _subject_before(self, start: int, end: int, *, is_nearest: bool = False) -> Subject | None:
        """The first subject in `[start, end)` that a finite verb follows, or the nearest to the end."""
        found: Subject | None = None
        acting: Subject | None = None
        j = start
        while j < end:
            subject = self.subjects.at(j)
            if is_nearest and subject is not None and not self._may_act(subject):
                # James, as the door was closed on them, said: the door says nothing.
                j = subject.last
            elif subject is not None and subject.last <= end and self._is_subject(subject):
                verb = self._verb_after(subject.last, self.words.paragraph[start])
                if verb >= 0:
                    acting = subject
                    if not is_nearest:
                        break
                found = found or (subject if subject.form != "nominal" else None)
                j = subject.last
            else:
                j += 1
        return acting or found

    def _at(self, j: int) -> Subject | None:
        """The name or pronoun that begins at a token, where it may be a subject."""
        subject = self.subjects.at(j)
        return subject if subject is not None and subject.form != "nominal" and self._is_subject(subject) else None

    def _clause(self, first: int, verb: int) -> int:
        """Where the last clause before a verb begins that a semicolon or "but" sets off; else the verb itself."""
        words = self.words
        return next((j + 1 for j in range(verb - 1, first - 1, -1) if words.lower[j] in {";", "but"}), verb)

    def _may_act(self, subject: Subject) -> bool:
        return subject.form != "nominal" or self._is_person(subject)

    def _is_subject(self, subject: Subject) -> bool:
        """Not the object of a preposition: "to Mara", "beside the Chief"."""
        if subject.form == "pronoun":
            return True
        before = self.words.lower[subject.first - 1] if subject.first else ""
        return before not in _PREPOSITIONS

    def _skip_adverbs(self, i: int, paragraph: int) -> int:
        j = i
        while self._narration(j + 1, paragraph) and self.words.lower[j].endswith("ly") and j - i < 2:
            j += 1
        return j if self.words.lower[j] in SPEECH_VERBS or self.subjects.at(j) is not None else i

    def _hearer(self, verb: int, i: int, paragraph: int) -> int:
        """The token that begins whom the speech is said to: "said to Sam", "told him"; -1 without one."""
        words = self.words
        if words.lower[verb] in _HEARER_VERBS and self._narration(verb + 1, paragraph) and i == verb + 1:
            return verb + 1
        for j in range(i, i + 4):
            if not self._narration(j, paragraph) or words.word[j] in _ENDS:
                break
            if words.lower[j] in _TO and self._narration(j + 1, paragraph):
                return j + 1
        return -1

    def _paragraph(self, q: int) -> int:
        return self.quotations[q].paragraph

    def _last_inner(self, q: int) -> str:
        first, last = self.ranges[q]
        for j in range(last - 1, max(first, last - 3), -1):
            if self.words.word[j][0] not in "\"”’'»“":
                return self.words.word[j][-1]
        return ""


def _people(words: Words) -> frozenset[int]:
    """Return the nouns that the heads read as one person's."""
    if words.predictions is None:
        return frozenset()
    tags = words.predictions.xpos
    people = (m.head for m in words.predictions.mentions if m.category == "PER")
    return frozenset(head for head in people if tags[head] not in PLURAL)
