"""What a quotation is: speech, thought, a message, quoted words, or scare quotes.

Judged from its own shape and from the words around it, with closed sets only. Order matters: a tag beside the quotation
says most, then whether it is a sentence of its own, then whether the narration needs it to be complete.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from storyworld.segmenting.cues import (
    ARRIVAL_WORDS,
    MESSAGE_VERBS,
    SPEECH_VERBS,
    SUBJECT_PRONOUNS,
    THOUGHT_VERBS,
    WRITTEN_NOUNS,
)
from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span
from storyworld.story import QuoteKind

# Words that need what follows to be complete: the narration quotes a word or a title, nobody speaks.
_NEEDS_COMPLETION = frozenset(
    "a an the this that these those of in on at to by with from as for about into like than or and nor but my your his "
    "her its our their some any no every each another such called named termed entitled titled is was were are be been "
    "word words name phrase title song poem book so-called".split()
)
# These verbs name a thing as often as they say something: what they called “the house”.
_NAMING = frozenset("call calls called calling mention mentions mentioned read reads".split())
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# In these forms somebody says it here and now; "to say" may only mention the words.
_FINITE_SAYING = frozenset("says said goes went shouts shouted yells yelled asks asked whispers whispered".split())
_AFTER_VERB = frozenset("back out again softly quietly loudly".split())
# "I believe you" was the reply.
_IS_ANSWER = frozenset("was were came is".split())
# "I know" wispered Georgia: a verb, misspelt perhaps, and a name.
_NAMED_TAG = re.compile(r"[a-z]+ed [A-Z]")
# What one does with a telephone when one talks.
_TALKING = frozenset(
    "rang rings ring ringing picked picks pick dialled dialed hung hangs voice voices ear hello line receiver said "
    "says say asked asks ask answered answers answer talked talking talk spoke speak speaks told tells".split()
)
_SHOWS = frozenset("says said say reads read reading saying that".split())
_INSCRIPTIONS = frozenset("sign signs label labels plaque banner poster inscription headline tattoo badge".split())
_ALL_MARKS = "\"“”„'‘’«»`_* \t\n"
_DOUBLE = frozenset('"“„')
_SINGLE = frozenset("'‘‚")
_BEFORE = 80
_ARRIVAL_REACH = 160
_NEIGHBOURS = 10
_AFTER = 60
# Scare quotes are short: 91 % of what LitBank leaves unlabelled between marks has at most four words.
_MAX_SCARE_WORDS = 4


def quote_kinds(text: str, quotations: Sequence[Quotation], paragraphs: Sequence[Span]) -> list[QuoteKind]:
    """Return the kind of each quotation. `paragraphs` are those that `Quotation.paragraph` indexes."""
    kinds: list[QuoteKind] = []
    previous: Quotation | None = None
    for i, quotation in enumerate(quotations):
        same = previous if previous is not None and previous.paragraph == quotation.paragraph else None
        if quotation.label is not None:
            kinds.append("message" if quotation.family == "chat" else "speech")
            previous = quotation
            continue
        context = _Context(text, quotation, paragraphs[quotation.paragraph], same, kinds[-1] if same else None)
        kind = _kind(context)
        is_minor = quotation.family == "single" and _main_family(quotations, i) == "double"
        if kind == "speech" and is_minor and not context.has_verb(SPEECH_VERBS):
            kind = _minor_style_kind(text, quotation)
        if (
            kind == "speech"
            and context.is_bare
            and (_is_arrival(text, quotation, previous) or _goes_on(kinds, quotations, i))
        ):
            kind = "message"
        if kind == "speech" and not context.has_verb(SPEECH_VERBS) and _is_on_screen(context):
            kind = "message"
        if kind == "message" and quotation.family != "letter" and _is_read_aloud(text, quotation):
            kind = "speech"
        kinds.append(kind)
        previous = quotation
    return kinds


def _is_read_aloud(text: str, quotation: Quotation) -> bool:
    """Written words have marks of their own within what is said: "'Dear Ezra,'" he read."""
    return text[quotation.start] in _DOUBLE and text[quotation.start + 1 : quotation.start + 2] in _SINGLE


def _main_family(quotations: Sequence[Quotation], i: int) -> str:
    """The marks that carry the speech hereabouts: two hands in one text may use two styles."""
    families = Counter(q.family for q in quotations[max(0, i - _NEIGHBOURS) : i + _NEIGHBOURS + 1])
    return max(families, key=lambda family: families[family])


def _goes_on(kinds: Sequence[QuoteKind], quotations: Sequence[Quotation], i: int) -> bool:
    """A second message in the paragraph after the first, both without a word around them."""
    if not i or kinds[i - 1] != "message" or quotations[i - 1].label is not None:
        return False
    return quotations[i].paragraph == quotations[i - 1].paragraph + 1


def _is_arrival(text: str, quotation: Quotation, previous: Quotation | None) -> bool:
    """The sentence of narration before says that a message comes in; "Did you get my text?" does not."""
    floor = max(quotation.start - _ARRIVAL_REACH, 0 if previous is None else previous.end)
    before = text[floor : quotation.start].rstrip()
    last_sentences = re.split(r"(?<=[.!?…])\s+", before)[-2:]
    return any(word.lower() in ARRIVAL_WORDS for sentence in last_sentences for word in _WORD.findall(sentence))


def _is_on_screen(context: "_Context") -> bool:
    """Somebody looks at a telephone before the words, and nobody talks into it: the words are written."""
    before = {word.lower() for word in _WORD.findall(context.before)}
    narration = before.union(word.lower() for word in _WORD.findall(context.after))
    return "phone" in before and not narration & _TALKING and not context.follows_quotation


def _minor_style_kind(text: str, quotation: Quotation) -> QuoteKind:
    """Where double marks carry the speech, whole sentences in single marks are thoughts."""
    inner = text[quotation.start + 1 : quotation.end - 1]
    return "thought" if len(_WORD.findall(inner)) > 2 and inner[-1:] in ",.!?…—-" else "scare"


def _kind(context: "_Context") -> QuoteKind:
    if context.family == "emphasis":
        return "thought"
    if context.family == "letter":
        return "message"
    if context.has_verb(THOUGHT_VERBS):
        return "thought"
    if context.is_inscription:
        return "quoted"
    if context.has_verb(MESSAGE_VERBS) or context.is_written:
        return "message"
    if context.is_word_in_sentence:
        return "scare"
    if context.stands_alone or context.has_verb(SPEECH_VERBS) or context.resumes:
        return "speech"
    if context.is_embedded:
        return _embedded_kind(context)
    return "scare" if context.is_free_fragment or context.is_subject else "speech"


def _embedded_kind(context: "_Context") -> QuoteKind:
    if context.n_words <= _MAX_SCARE_WORDS and not context.ends_sentence:
        return "scare"
    if context.starts_upper and context.last_inner in "!?" and context.n_words > 1:
        return "speech"
    if context.last_word in _NEEDS_COMPLETION or not (context.starts_upper and context.ends_sentence):
        return "quoted" if context.n_words > _MAX_SCARE_WORDS or context.starts_upper else "scare"
    return "speech"


def _last_inner(text: str, quotation: Quotation) -> str:
    return text[quotation.start : quotation.end].rstrip(_ALL_MARKS)[-1:]


class _Context:
    """The words around a quotation, within its paragraph."""

    def __init__(
        self,
        text: str,
        quotation: Quotation,
        paragraph: Span,
        previous: Quotation | None,
        previous_kind: QuoteKind | None,
    ) -> None:
        floor = max(paragraph.start, previous.end if previous else 0, quotation.start - _BEFORE)
        self.before = text[floor : quotation.start].rstrip(" \t\n_*")
        self.after = text[quotation.end : min(paragraph.end, quotation.end + _AFTER)].lstrip(" \t\n_*")
        inner = text[quotation.start : quotation.end].strip(_ALL_MARKS)
        self.n_words = len(_WORD.findall(inner))
        self.starts_upper = inner[:1].isupper()
        self.last_inner = inner[-1:]
        self.ends_sentence = self.last_inner in ".!?…—-"
        self.family = quotation.family
        was_speech = previous_kind in ("speech", "thought")
        self._is_interrupted = previous is not None and was_speech and _last_inner(text, previous) not in ".!?…"
        self._follows_tag = previous is not None and any(
            word.lower() in SPEECH_VERBS for word in _WORD.findall(self.before)[:4]
        )
        self.follows_quotation = previous is not None
        self.is_set_off = quotation.family == "dash" or quotation.continues
        # The clause that leads in: what stands since the last sentence end.
        self._lead = re.split(r"[.!?…]\s", self.before)[-1]
        self._lead_words = [word.lower() for word in _WORD.findall(self._lead)]
        # The tag that may follow ends with its sentence or where speech goes on.
        tag = re.split(r"[.!?…]\s|[\"“”«»]", self.after, maxsplit=1)[0]
        self._after_words = [word.lower() for word in _WORD.findall(tag)[:4]]
        self.last_word = self._lead_words[-1] if self._lead_words else ""

    @property
    def stands_alone(self) -> bool:
        """Nothing but the quotation in its paragraph, or a full stop on either side."""
        return self.is_set_off or (
            not self.before and (not self.after or not self.after[0].islower() or self.last_inner in ",.!?…—-")
        )

    @property
    def is_bare(self) -> bool:
        """Nothing at all but the quotation in its paragraph, or only the sentence that brings it in."""
        return (self.stands_alone and not self._after_words[1:2]) or not self.after

    @property
    def is_embedded(self) -> bool:
        """The sentence runs from a word right into the quotation, with no comma or colon."""
        return bool(self.before) and (self.before[-1].isalnum() or self.before[-1] in "'’(")

    @property
    def resumes(self) -> bool:
        """Speech that goes on after its tag: "…," he said, "and …"."""
        if (self._follows_tag or (self._is_interrupted and not self.starts_upper)) and (
            self.n_words > 2 or self.ends_sentence
        ):
            return True
        return self.follows_quotation and bool(self.before) and self.before[-1] in ",;:—-" and self.n_words > 1

    @property
    def is_word_in_sentence(self) -> bool:
        """A word or two in small letters within a sentence: and 'then' she cried."""
        leads_in = self.last_word in SPEECH_VERBS
        return (
            self.is_embedded
            and not leads_in
            and not self.starts_upper
            and self.n_words <= 2
            and self.last_inner.isalnum()
        )

    @property
    def is_free_fragment(self) -> bool:
        """After a comma or dash, a few words in small letters that end no sentence: a list of scare quotes."""
        return (
            not self.starts_upper
            and self.n_words <= _MAX_SCARE_WORDS
            and not self.ends_sentence
            and bool(self.after[:1].islower())
        )

    @property
    def is_subject(self) -> bool:
        """A few words without punctuation at the head of a sentence, before its verb: “Wuthering” being a word."""
        return (
            self.n_words <= _MAX_SCARE_WORDS
            and self.last_inner.isalnum()
            and self.after[:1].islower()
            and self._after_words[0] not in SUBJECT_PRONOUNS
            and not _NAMED_TAG.match(self.after)
            and not (self.starts_upper and not self.before and self._after_words[0] in _IS_ANSWER)
        )

    @property
    def is_written(self) -> bool:
        """A letter, note or screen is said to show these words."""
        if not WRITTEN_NOUNS.intersection(self._lead_words):
            return False
        return self.before.endswith(":") or self.last_word in _SHOWS

    @property
    def is_inscription(self) -> bool:
        """Words that nobody writes to anybody: a sign, a label."""
        return bool(_INSCRIPTIONS.intersection(self._lead_words[-6:])) and self.last_word in _SHOWS | _INSCRIPTIONS

    def has_verb(self, verbs: frozenset[str]) -> bool:
        """A verb of this set leads in ('she said, "…"') or follows ('"…," said he' or '"…," she said')."""
        return self._leads_in(verbs) or self._follows(verbs)

    def _leads_in(self, verbs: frozenset[str]) -> bool:
        if not self._lead_words:
            return False
        if self.is_embedded and self.last_word in _AFTER_VERB and len(self._lead_words) > 1:
            return self._lead_words[-2] in verbs
        if self.before[-1] in ",:—-":
            return any(word in verbs for word in self._lead_words[-8:])
        names_it = self.last_word in _NAMING and not self.ends_sentence
        has_subject = len(self._lead_words) > 1 and self._lead_words[-2] in SUBJECT_PRONOUNS
        is_sentence = self.starts_upper or self.n_words > 2 or has_subject or self.last_word in _FINITE_SAYING
        return self.is_embedded and self.last_word in verbs and is_sentence and not names_it

    def _follows(self, verbs: frozenset[str]) -> bool:
        words = self._after_words
        if not words or (self.after[0].isupper() and self.last_inner in ".…" and words[0] not in SUBJECT_PRONOUNS):
            return bool(words) and len(words) > 1 and words[1] in verbs
        if words[0] in verbs or (len(words) > 1 and words[1] in verbs):
            return True
        # "Hm" was all she said.
        return any(a in SUBJECT_PRONOUNS and b in verbs for a, b in pairwise(words))
