"""The narration before a quotation, and whom it says to speak: a lead-in ("Mara said, …"), or a beat."""

from storyworld.segmenting.cues import SPEECH_VERBS, SPOKEN_FORMS
from storyworld.world.language.lexicon import is_person_noun
from storyworld.world.language.words import Words
from storyworld.world.sentences.deeds import MAX_GAP, Cue, Deeds
from storyworld.world.sentences.subjects import Subject

SKIPPED = frozenset(", — – -- - _ * ~ … ...".split())
_LEAD_TOKENS = 30
_BY = 8
_OPENERS = frozenset("then thus so here now but ; —".split())
_JOINS = frozenset("; but and whereupon".split())
_HEARS = frozenset({"hear", "hears", "heard"})


class LeadIns:
    """Finds who speaks by what stands before."""

    def __init__(self, deeds: Deeds) -> None:
        self.deeds = deeds
        self.words: Words = deeds.words
        self.subjects = deeds.subjects
        self.clauses = deeds.clauses

    def before(self, first: int, paragraph: int, *, runs_in: bool = False) -> tuple[Cue | None, Cue | None]:
        """The tag, else the beat, in the narration of a paragraph that ends before token `first`.

        A full stop stands between, unless it `runs_in`.
        """
        words = self.words
        i = first - 1
        while self.deeds.narration(i, paragraph) and (words.word[i] in SKIPPED or words.word[i] == ":"):
            i -= 1
        if not self.deeds.narration(i, paragraph):
            return None, None
        is_announced = words.word[first - 1] == ":"
        runs_in = runs_in or words.word[i] not in ".!?" or is_announced
        sentence = words.sentence[i]
        start = i
        while (
            self.deeds.narration(start - 1, paragraph)
            and words.sentence[start - 1] == sentence
            and first - start < _LEAD_TOKENS
        ):
            start -= 1
        verb = self._last_speech_verb(start, i + 1) if runs_in else -1
        # Tomas said, surprised by Mara, "…": he says it.
        may_be_met = runs_in and (verb < 0 or words.lower[verb + 1] == "by")
        met = self._met(start, i + 1) if may_be_met else None
        if met is not None:
            return Cue("tag", met), None
        if verb >= 0:
            subject = self._subject_of(start, verb, i + 1)
        else:
            # May's colour rose, and Mrs. Archer put in hastily: "…"
            subject = self.deeds.subject_before(start, i + 1, is_nearest=is_announced)
        if verb >= 0 and subject is not None and self.deeds.can_speak(subject, verb):
            return Cue("tag", subject, self.deeds.hearer(verb, verb + 1, paragraph)), None
        subject = subject or self._earlier_beat(start, paragraph)
        return None, self.deeds.beat(subject)

    def _earlier_beat(self, i: int, paragraph: int) -> Subject | None:
        """The subject of the sentence before the last one, when the last one has none of its own."""
        start = i
        while self.deeds.narration(start - 1, paragraph) and i - start < _LEAD_TOKENS:
            start -= 1
        return self.deeds.subject_before(start, i)

    def _last_speech_verb(self, start: int, end: int) -> int:
        for j in range(end - 1, start - 1, -1):
            if self.words.lower[j] in SPEECH_VERBS and not self.clauses.is_aside(j):
                verb = self.clauses.saying(j)
                if start <= verb < end:
                    return verb
        return -1

    def _met(self, start: int, end: int) -> Subject | None:
        """Whoever somebody is met by in the last words: he was thus accosted by Miss Bingley."""
        words = self.words
        for by in range(end - 2, max(start, end - _BY) - 1, -1):
            if words.lower[by] == "by" and words.lower[by - 1].endswith("ed"):
                subject = self.subjects.at(by + 1)
                is_last = subject is not None and subject.last == end and self.deeds.may_act(subject)
                return subject if is_last else None
        return None

    def _after_verb(self, start: int, verb: int, end: int) -> Subject | None:
        """The subject behind a verb that ends the lead-in and opens its clause: thus spoke Mara."""
        before = self.words.lower[verb - 1]
        if verb > start and not before.endswith("ly") and before not in _OPENERS:
            return None
        subject = self.subjects.at(verb + 1)
        return subject if subject is not None and subject.last == end and self.deeds.may_act(subject) else None

    def _subject_of(self, start: int, verb: int, end: int) -> Subject | None:
        """The subject of a verb: by its tree, else the nearest before it that has no other verb, else the nearest."""
        heard = self._heard(start, verb)
        if heard is not None:
            return heard
        beside = next((s for j in range(verb - 1, max(start, verb - MAX_GAP) - 1, -1) if (s := self._at(j))), None)
        if beside is not None and beside.last == verb:
            return beside
        behind = self._after_verb(start, verb, end)
        if behind is not None:
            return behind
        by_tree = self.clauses.subject_of(verb)
        if by_tree is not None and self._is_of(by_tree, verb):
            set_off = self._set_off(by_tree.last, verb)
            near = set_off or self.deeds.subject_before(self._clause(by_tree.last, verb), verb, is_nearest=True)
            return by_tree if near is None else near
        for j in range(verb - 1, start - 1, -1):
            if self.words.lower[j] == "who" and j > start + 1:
                return self.clauses.before_relative(j)
            subject = self.subjects.at(j)
            if subject is None or subject.last > verb or not self.deeds.is_subject(subject):
                continue
            is_adverbial = subject.form == "nominal" and not is_person_noun(subject.noun) and subject.last < verb
            if is_adverbial:
                # He looked at her a moment and said: the moment says nothing.
                continue
            if self.deeds.verb_after(subject.last, self.words.paragraph[start]) == verb:
                return subject
        return self.deeds.subject_before(start, verb, is_nearest=True)

    def _heard(self, start: int, verb: int) -> Subject | None:
        """Whoever is heard to speak, not who hears it: I heard the lieutenant say."""
        words = self.words
        for j in range(verb - 2, max(start, verb - MAX_GAP) - 1, -1) if words.lower[verb] not in SPOKEN_FORMS else ():
            if words.lower[j] in _HEARS:
                is_pronoun = words.lower[j + 1] in {"him", "her"} and j + 2 == verb
                subject = Subject(j + 1, verb, "pronoun") if is_pronoun else self.subjects.at(j + 1)
                return subject if subject is not None and subject.last == verb else None
        return None

    def _at(self, j: int) -> Subject | None:
        """The name or pronoun that begins at a token, where it may be a subject."""
        subject = self.subjects.at(j)
        return subject if subject is not None and subject.form != "nominal" and self.deeds.is_subject(subject) else None

    def _is_of(self, subject: Subject, verb: int) -> bool:
        """Tell whether a subject stands before a verb in its sentence and paragraph, however far."""
        words, i = self.words, subject.first
        is_before = subject.last <= verb and words.sentence[i] == words.sentence[verb]
        return is_before and self.deeds.narration(i, words.paragraph[verb])

    def _set_off(self, first: int, verb: int) -> Subject | None:
        """Whoever opens the last clause before a verb, with words between commas: but her mother, not waiting, said."""
        words = self.words
        for j in range(verb - 2, first, -1):
            if words.lower[j - 1] not in _JOINS:
                continue
            subject = self.subjects.at(j)
            is_set_off = subject is not None and subject.last < verb - 1 and words.word[subject.last] == ","
            if (
                subject is not None
                and is_set_off
                and self.deeds.may_act(subject)
                and self._is_aside(subject.last, verb)
            ):
                return subject
        return None

    def _is_aside(self, first: int, verb: int) -> bool:
        """Tell whether a second comma closes what the first one opens, and nobody acts in between."""
        commas = [j for j in range(first + 1, verb) if self.words.word[j] == ","]
        return len(commas) <= 1 and self.deeds.subject_before(first, verb, is_nearest=True) is None

    def _clause(self, first: int, verb: int) -> int:
        """Where the last clause before a verb begins that a semicolon or "but" sets off; else the verb itself."""
        words = self.words
        return next((j + 1 for j in range(verb - 1, first - 1, -1) if words.lower[j] in {";", "but"}), verb)
