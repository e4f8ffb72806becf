"""The words around a quotation that say who speaks: tags, lead-ins and action beats.

A tag is a speech verb with its subject beside the quotation ("…," said Mara). A beat is a sentence of the same
paragraph that says what somebody does (Mara shrugged. "…").
"""

from storyworld.segmenting.cues import SPEECH_VERBS, SPOKEN_FORMS
from storyworld.segmenting.dialogue import Quotation
from storyworld.world.language.lexicon import SPEECH_NOUNS, VOICES
from storyworld.world.language.words import Words
from storyworld.world.sentences.deeds import ENDS, Cue, Deeds
from storyworld.world.sentences.subjects import Subject, SubjectFinder
from storyworld.world.speech.leadins import SKIPPED, LeadIns

__all__ = ["Cue", "TagFinder"]

_SOMEBODY = frozenset("someone somebody".split())
_NOT = frozenset({"not", "n't", "never"})
_COMES = frozenset("came comes was were is 's".split())
_PARTICLES = frozenset("in out up on back off".split())
_VAGUE = frozenset("a an this that one".split())
_OF_NAMES = frozenset({"JJ", "NNP"})
_OPENING_VERBS = frozenset("began begins spoke speaks continued continues resumed resumes".split())
_BEGINNINGS = frozenset("began begins begun continued continues started starts went goes".split())

_BESIDE_SPEECH = frozenset("as to in with and at from over across through around after behind back".split())
"""After "Mara said": where and how she says what is just said. Who "asked for", "spoke of" or "said that" says more.

In our marked stories 20 people with names do so, with a word from "from" on, and all of them are who speaks.
"""


class TagFinder:
    """Finds the cue of each quotation; `firsts` and `lasts` are the token ranges of the quotations."""

    def __init__(self, words: Words, subjects: SubjectFinder, quotations: list[Quotation]) -> None:
        self.words = words
        self.subjects = subjects
        self.deeds = Deeds(words, subjects)
        self.lead_ins = LeadIns(self.deeds)
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
        if not self.deeds.narration(i - 1, self._paragraph(q)) or self.words.word[i] not in {",", ":"}:
            return False
        return self.words.lower[i - 1] in SPOKEN_FORMS

    def _after(self, q: int) -> tuple[Cue | None, Cue | None]:
        words, paragraph = self.words, self._paragraph(q)
        i = self.ranges[q][1]
        runs_on = self._last_inner(q) not in ".!?…"
        while self.deeds.narration(i, paragraph) and words.word[i] in SKIPPED:
            i += 1
        if not self.deeds.narration(i, paragraph):
            return None, None
        i = self._skip_adverbs(i, paragraph)
        announced = self._announced(i, paragraph)
        if announced is not None:
            return Cue("tag", announced), None
        subject = self._after_verb(i, paragraph)
        if subject is not None:
            return Cue("tag", subject, self.deeds.hearer(i, subject.last, paragraph)), None
        voice = self._voice(i)
        if voice is not None:
            return Cue("tag", voice), None
        subject = self.subjects.at(i)
        if subject is None or not self.deeds.is_subject(subject):
            return None, None
        verb = self.deeds.verb_after(subject.last, paragraph)
        if not self.deeds.can_speak(subject, verb) or self._is_denied(subject.last, verb):
            return None, None
        says = verb >= 0 and (words.lower[verb] in SPEECH_VERBS or (runs_on and words.is_finite(verb)))
        if says and (runs_on or not self._starts_sentence(i) or self._is_plain_tag(verb)):
            return Cue("tag", subject, self.deeds.hearer(verb, verb + 1, paragraph)), None
        return None, self.deeds.beat(subject)

    def _is_denied(self, first: int, verb: int) -> bool:
        """Whoever did not answer has hardly spoken just before."""
        lower = self.words.lower
        return verb >= 0 and lower[verb] in SPEECH_VERBS and not _NOT.isdisjoint(lower[first:verb])

    def _voice(self, i: int) -> Subject | None:
        """Whose voice comes, whose reply it is: came Tibby's voice, was the clerk's polite reply."""
        if self.words.lower[i] not in _COMES:
            return None
        subject = self.subjects.at(i + 1)
        if subject is None or subject.noun not in SPEECH_NOUNS:
            return None
        return self.subjects.owner_of(subject) or (subject if subject.owner >= 0 else None)

    def _after_verb(self, i: int, paragraph: int) -> Subject | None:
        """Whoever stands behind the verb at token `i`, and its particle: said Mara, put in the clerk."""
        words = self.words
        if not words.word[i].islower():
            return None
        if self._can_invert(i):
            subject = self._inverted(i + 1, paragraph) or self._described(i)
            if subject is not None and (subject.form == "name" or words.lower[i] in SPEECH_VERBS):
                return subject
        follows = self.deeds.narration(i + 1, paragraph) and words.lower[i + 1] in _PARTICLES
        if not follows or not words.is_finite(i):
            return None
        subject = self._inverted(i + 2, paragraph)
        is_somebody = subject is not None and (subject.form == "name" or self.deeds.is_person(subject))
        return subject if is_somebody else None

    def _can_invert(self, i: int) -> bool:
        """A verb before its subject; a misspelt one ("wispered Georgia") too, where a name follows."""
        word = self.words.lower[i]
        return word in SPEECH_VERBS or (word.endswith("ed") and len(word) > 4)

    def _described(self, verb: int) -> Subject | None:
        """Who is described right after a verb of speech, by the tree: a haughty and magnificent nephew."""
        subject = self.deeds.clauses.subject_of(verb)
        is_next = subject is not None and subject.first == verb + 1
        if subject is None or not is_next or self.words.lower[verb] not in SPEECH_VERBS:
            return None
        return subject if self._can_be_inverted(subject) else None

    def _announced(self, i: int, paragraph: int) -> Subject | None:
        """It was Mrs Okafor: who speaks is told right after the speech."""
        if self.words.lower[i] not in {"it", "that"} or not self.deeds.narration(i + 2, paragraph):
            return None
        if self.words.lower[i + 1] not in {"was", "is", "'s"}:
            return None
        subject = self.subjects.at(i + 2)
        return subject if subject is not None and subject.form == "name" else None

    def _can_be_inverted(self, subject: Subject) -> bool:
        """Said the clerk, asked her mother; not: said a moment later, came a voice."""
        if subject.noun in VOICES and subject.owner < 0:
            return False
        return self.deeds.is_person(subject) or self.words.lower[subject.first] not in _VAGUE

    def _is_plain_tag(self, verb: int) -> bool:
        """After a full stop, "She said nothing" and "He began to laugh" are no tags; "He said, smiling" is."""
        following = self.words.lower[verb + 1] if verb + 1 < self.words.n else "."
        if following == "to" and self.words.lower[verb] in _BEGINNINGS:
            return False
        return not following[0].isalpha() or following.endswith("ly") or following in _BESIDE_SPEECH

    def _starts_sentence(self, i: int) -> bool:
        return self.words.word[i][0].isupper() and bool(self.words.is_initial[i]) and self.words.word[i] != "I"

    def _inverted(self, i: int, paragraph: int) -> Subject | None:
        """The subject after the verb: said Mara, said the old man, said quietly the girl."""
        for j in range(i, i + 3):
            if not self.deeds.narration(j, paragraph) or self.words.word[j] in ENDS or self.words.word[j] == ",":
                return None
            subject = self.subjects.at(j)
            if subject is not None and subject.form == "nominal" and not self._can_be_inverted(subject):
                return None
            if subject is not None:
                if subject.form == "pronoun" and j > i:
                    return None
                return subject
            if not (self.words.lower[j].endswith("ly") or self._is_beside_name(j)):
                return None
        return None

    def _is_beside_name(self, j: int) -> bool:
        """Tell whether a word says what somebody who is named is like: said old Mrs Tapp."""
        predictions, following = self.words.predictions, self.subjects.at(j + 1)
        is_named = following is not None and following.form == "name" and following.first == j + 1
        is_told = predictions is not None and predictions.xpos[j] in _OF_NAMES
        return is_named and is_told and self.words.word[j].islower()

    def _before(self, q: int) -> tuple[Cue | None, Cue | None]:
        """The lead-in before the quotation within its paragraph, else the beat in the sentence before."""
        first = self.ranges[q][0]
        return self.lead_ins.before(first, self._paragraph(q))

    def is_from_nobody(self, q: int) -> bool:
        """Said by a voice or by somebody: the text keeps back who it is."""
        paragraph = self._paragraph(q)
        i = self.ranges[q][1]
        while self.deeds.narration(i, paragraph) and self.words.word[i] in SKIPPED:
            i += 1
        following = [self.words.lower[j] for j in range(i, i + 4) if self.deeds.narration(j, paragraph)]
        if not following or not any(word in SPEECH_VERBS or word == "came" for word in following[:3]):
            return False
        if self._voice(i) is not None:
            return False
        return bool(VOICES.intersection(following)) or bool(_SOMEBODY.intersection(following[:2]))

    def revealed(self, q: int) -> Cue | None:
        """Who acts first behind the quotation or in the paragraph after, where nobody speaks before."""
        own, end = self._paragraph(q), self.ranges[q][1]
        last = self.words.within(self.words.paragraphs[own].start, self.words.paragraphs[own].end)[1]
        found = self._acting(end, last)
        if found is not None or own + 1 >= len(self.words.paragraphs):
            return found
        after = self.words.paragraphs[own + 1]
        return self._acting(*self.words.within(after.start, after.end))

    def _acting(self, first: int, last: int) -> Cue | None:
        """Return who acts first by name in the tokens of a paragraph, before anybody speaks."""
        for j in range(first, last):
            if self.words.quote[j] >= 0:
                break
            subject = self.subjects.at(j)
            if subject is None or subject.form != "name" or not self.deeds.is_subject(subject):
                continue
            if self.deeds.verb_after(subject.last, self.words.paragraph[j]) >= 0:
                return Cue("beat", subject)
        return None

    def lead_in(self, q: int) -> Cue | None:
        """The cue in the paragraph before, when that leads in to the quotation: by a colon or comma, or Mara began."""
        paragraph = self._paragraph(q) - 1
        if paragraph < 0:
            return None
        span = self.words.paragraphs[paragraph]
        last = self.words.within(span.start, span.end)[1]
        begins = self.words.lower[last - 2] in _OPENING_VERBS and self.words.word[last - 1] == "."
        if not begins and self.words.text[span.end - 1] not in ":,-—":
            return None
        tag, beat = self.lead_ins.before(last, paragraph, runs_in=begins)
        return tag if begins else tag or beat

    def _skip_adverbs(self, i: int, paragraph: int) -> int:
        j = i
        while self.deeds.narration(j + 1, paragraph) and self.words.lower[j].endswith("ly") and j - i < 2:
            j += 1
        return j if self.words.lower[j] in SPEECH_VERBS or self.subjects.at(j) is not None else i

    def _paragraph(self, q: int) -> int:
        return self.quotations[q].paragraph

    def _last_inner(self, q: int) -> str:
        first, last = self.ranges[q]
        for j in range(last - 1, max(first, last - 3), -1):
            if self.words.word[j][0] not in "\"”’'»“":
                return self.words.word[j][-1]
        return ""
