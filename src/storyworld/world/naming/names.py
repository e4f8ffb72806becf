"""Finds the names of a text by how the text itself writes its words.

A word is a name when it is capitalised where English would not ask for it, and seldom written small. Words that only
ever begin sentences need more: they must stand where a speaker stands.
"""

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from storyworld.segmenting.chatwords import DETERMINERS, WAYS
from storyworld.segmenting.cues import SPEECH_VERBS, SPOKEN_FORMS
from storyworld.world.language.lexicon import (
    ADDRESSES,
    AUXILIARIES,
    EPITHET_TITLES,
    FUNCTION_WORDS,
    INDEFINITE,
    PRONOUNS,
    TITLES,
)
from storyworld.world.language.words import Words
from storyworld.world.naming.namesigns import could_be_name, follows_title, is_you_who, read_as_people, same_unit
from storyworld.world.naming.ranks import rank_at
from storyworld.world.naming.spellings import unstammered

_CONNECTORS = frozenset({"de", "du", "van", "von", "der", "la", "le", "di", "da", "del", "al", "bin", "ibn", "y"})
_TITLES_OF_LAND = frozenset(
    "queen king prince princess duke duchess lord lady earl count countess baron baroness emperor empress".split()
)
_MAX_PARTS = 5
_MAX_CONNECTORS = 3
# A text has no capital letters to speak of when less than this share of its words has one (ordinary prose: 10-20 %).
_ALL_SMALL = 0.03
_MIN_LABELLED = 2
"""Whom nothing but a label names sends at least so many messages."""
READER_NAMES = frozenset({"y/n", "f/n", "l/n"})


class NameMention(Struct, frozen=True, gc=False):
    """A name in the text: tokens `[first, last)`, its title (lower case, no full stop) if any, and its other parts.

    `has_article` is true for names such as "the Chief" that the text uses with "the".
    """

    first: int
    last: int
    title: str | None
    parts: tuple[str, ...]
    has_article: bool = False


class NameWords:
    """Which word types are names, judged over the whole text."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.n_small: Counter[str] = Counter()
        self.n_inside: Counter[str] = Counter()
        self.n_initial: Counter[str] = Counter()
        self.n_at_tag: Counter[str] = Counter()
        self.n_speaks: Counter[str] = Counter()
        self.n_bare_acts: Counter[str] = Counter()
        self._small_names: dict[str, bool] = {}
        self.labelled = _labelled(words)
        self._handles = _handles(words, self.labelled)
        self._speaking = self._speaking_words()
        self._read = read_as_people(words)
        self._count()
        # A text in small letters throughout names its people by where they stand alone.
        n_letters = sum(self.n_small.values()) + sum(self.n_inside.values()) + sum(self.n_initial.values())
        self._is_all_small = sum(self.n_initial.values()) + sum(self.n_inside.values()) < _ALL_SMALL * n_letters

    def _count(self) -> None:
        words = self.words
        for i in range(words.n):
            if words.paragraph[i] < 0 or not words.word[i][0].isalpha():
                continue
            key = words.lower[i]
            if words.is_label(i):
                continue
            if not words.word[i][0].isupper():
                # "says margit", "thanks, margit": a bare common noun would not stand there, so this is a name in
                # small letters.
                self.n_small[key] += not (key in self._speaking or self._stands_at_tag(i) or self._is_set_off(i))
            elif words.is_shouted(i):
                continue
            elif words.is_initial[i]:
                self.n_initial[key] += 1
                self.n_bare_acts[key] += i + 1 < words.n and words.is_finite(i + 1, after_subject=False)
                self.n_at_tag[key] += self._stands_at_tag(i)
                self.n_speaks[key] += self._speaks(i)
            else:
                self.n_inside[key] += 1
                self.n_at_tag[key] += self._stands_at_tag(i)
                self.n_speaks[key] += self._speaks(i)
        for mention in self.labelled.values():
            # Whoever sends several messages has a name, however small it is written.
            for i in range(mention.first, mention.last):
                self.n_initial[words.lower[i]] += 1
                self.n_at_tag[words.lower[i]] += 1
                self.n_speaks[words.lower[i]] += 1

    def _speaks(self, i: int) -> bool:
        """A speech verb is its neighbour in the narration, and speech the verb's: "…," said Hope."""
        words = self.words
        if words.quote[i] >= 0:
            return False
        after = i + 1 < words.n and words.lower[i + 1] in SPOKEN_FORMS
        return after or (i > 0 and words.lower[i - 1] in SPOKEN_FORMS and words.quote[i - 1] < 0)

    def _stands_at_tag(self, i: int) -> bool:
        """Tell whether `i` stands where only a name would: beside a speech verb, as an owner, called before "you"."""
        lower = self.words.lower
        following = lower[i + 1] if i + 1 < self.words.n else ""
        is_called = len(lower[i]) > 3 and self.words.quote[i] >= 0 and is_you_who(self.words, i + 1)
        return is_called or following == "'s" or following in SPOKEN_FORMS or (i > 0 and lower[i - 1] in SPOKEN_FORMS)

    def _is_set_off(self, i: int) -> bool:
        word = self.words.word
        return 0 < i < self.words.n - 1 and word[i - 1] == "," and word[i + 1] in {".", "!", "?"}

    def _speaking_words(self) -> set[str]:
        """Bare words that speak: "…," says margit. A common noun would have its article there."""
        words = self.words
        found = set()
        for i in range(1, words.n - 2):
            if words.quote[i] >= 0 or words.quote[i - 1] < 0 or words.paragraph[i] < 0:
                continue
            verb_first = words.lower[i] in SPEECH_VERBS and could_be_name(words, i + 1)
            name_first = words.lower[i + 1] in SPEECH_VERBS and could_be_name(words, i)
            if verb_first and not words.word[i + 2][0].isalpha():
                found.add(words.lower[i + 1])
            elif name_first:
                found.add(words.lower[i])
        return found

    def is_small_name(self, i: int) -> bool:
        """Tell whether the token `i`, in small letters, is a name that this text elsewhere writes large."""
        # All occurrences of a word are alike in this, and most words of a text are asked about.
        word = self.words.word[i]
        found = self._small_names.get(word)
        if found is None:
            found = self._small_names[word] = self._is_small_name(word, self.words.lower[i])
        return found

    def _is_small_name(self, word: str, key: str) -> bool:
        if key in self.words.header_names or (self._is_all_small and key in self._speaking):
            return word.islower()
        if word in self._handles:
            return True
        if not word.islower() or len(key) < 3 or key in FUNCTION_WORDS or key in TITLES:
            return False
        n_large = self.n_inside[key] + self.n_initial[key]
        if n_large < 2 or self.n_small[key] * 4 > n_large:
            return False
        return self.n_inside[key] > 0 or self.n_at_tag[key] > 0

    def is_name(self, i: int) -> bool:
        """Tell whether the capitalised token `i` can be part of a name."""
        words = self.words
        key = unstammered(words.lower[i])
        if not words.is_capitalised(i) or key in EPITHET_TITLES or key in PRONOUNS or key in _NEVER_NAMES:
            return False
        if key in words.header_names:
            return True
        n_inside, n_small = self.n_inside[key], self.n_small[key]
        if key in FUNCTION_WORDS and key not in _NAMES_TOO:
            return False
        if key in FUNCTION_WORDS or (n_small and n_small >= n_inside):
            return self._is_name_of_common_word(i)
        if words.is_shouted(i) and not (n_inside or self.n_initial[key]):
            return n_small == 0 and len(key) > 3
        if n_inside == 0:
            acts = self.n_bare_acts[key] >= 2 and not key.endswith("ly")
            return self.n_at_tag[key] > 0 or acts or self._leads_to_name(i) or self._is_read(i)
        return True

    def _is_read(self, i: int) -> bool:
        """Tell whether the heads read a word as a person's name that only ever begins sentences: Imogen laughed.

        It acts or is called there, and is never written small. Of 105 such words of our marked stories 100 are names;
        of the 22 in stories by other hands than were learned from, 20.
        """
        return i in self._read and self.n_small[self.words.lower[i]] == 0

    def _is_name_of_common_word(self, i: int) -> bool:
        """Will, Hope, Mark: the word must be seen to speak or act as a person, and do so here."""
        words = self.words
        key = words.lower[i]
        n_sure = self.n_speaks[key] + (0 if key in FUNCTION_WORDS else self.n_inside[key])
        often_large = self.n_inside[key] >= 3 and self.n_inside[key] > 2 * self.n_small[key]
        # "Rose put down the can": a common noun would have its article there, most of the time.
        acts = self.n_bare_acts[key] >= 2 and self.n_bare_acts[key] * 2 >= self.n_small[key]
        acts = acts and key not in AUXILIARIES and not key.endswith("s")
        if not (often_large or acts or (n_sure >= 1 and self.n_speaks[key] >= 1)):
            return False
        if not words.is_initial[i]:
            return True
        following = words.lower[i + 1] if i + 1 < words.n else ""
        is_called = following == "," and words.quote[i] >= 0
        return (
            is_called
            or following == "'s"
            or (following != "" and words.is_finite(i + 1, after_subject=False))
            or self._speaks(i)
        )

    def _leads_to_name(self, i: int) -> bool:
        """Sebastian Vale: an unknown first word before a word that is surely a name."""
        words = self.words
        if i + 1 >= words.n or not words.is_capitalised(i + 1) or words.sentence[i] != words.sentence[i + 1]:
            return False
        if words.predictions is not None and words.predictions.upos[i] == "INTJ":
            # Alright Tills.
            return False
        key = words.lower[i + 1]
        return key not in FUNCTION_WORDS and self.n_inside[key] > self.n_small[key] and not words.is_shouted(i + 1)


# Words of no meaning of their own are no names, but for those closed classes that English also christens from: Will,
# May, April, August.
_NAMES_TOO = AUXILIARIES | frozenset("april may june july august january december christmas easter".split())
# Words that act as subjects, or are written large, without being names.
_NEVER_NAMES = INDEFINITE | frozenset("i god gods christ jesus lord heaven heavens oh tv pov a/n eh huh ha".split())


def find_names(words: Words, known: NameWords) -> list[NameMention]:
    """Return the names of the story proper, longest first match, in order."""
    found: list[NameMention] = []
    i = 0
    while i < words.n:
        mention = _name_at(words, known, i) if words.paragraph[i] >= 0 and _may_begin(words, known, i) else None
        label = known.labelled.get(i)
        if label is not None and (mention is None or mention.last < label.last):
            mention = label
        if mention is None:
            i += 1
        else:
            found.append(mention)
            i = mention.last
    return found


def _labelled(words: Words) -> dict[int, NameMention]:
    """Return the labels that are names, by their first word: no pronouns, and met again, as labels or in the story."""
    if not words.labels:
        return {}
    found: dict[int, NameMention] = {}
    n_lines = Counter(words.phrase(first, last).casefold() for first, last in words.labels.items())
    large = {words.lower[i] for i in range(words.n) if words.word[i][0].isupper() and not words.is_label(i)}
    for first, last in words.labels.items():
        start = first + (words.lower[first] == "the")
        parts = tuple(words.word[i] for i in range(start, last) if words.word[i][0].isalnum())
        is_known = n_lines[words.phrase(first, last).casefold()] >= _MIN_LABELLED or (
            start < last and large.issuperset(words.lower[start:last])
        )
        if parts and is_known and not (len(parts) == 1 and parts[0].lower() in PRONOUNS.keys() | WAYS):
            found[start] = NameMention(start, last, None, parts, start > first)
    return found


def _handles(words: Words, labelled: Mapping[int, NameMention]) -> frozenset[str]:
    """Return the labels of one word in small letters that are no noun elsewhere: "tully", not "moon" of the moon."""
    small = {m.parts[0] for m in labelled.values() if m.last - m.first == 1 and m.parts[0].islower()}
    if not small:
        return frozenset()
    nouns = {words.lower[i] for i in range(1, words.n) if words.lower[i - 1] in DETERMINERS}
    return frozenset(small - nouns - FUNCTION_WORDS)


def _may_begin(words: Words, known: NameWords, i: int) -> bool:
    """Tell whether a name can begin at a token by the look of it; at few one can."""
    is_read_as_adverb = words.predictions is not None and words.predictions.upos[i] == "ADV"
    if is_read_as_adverb and words.is_initial[i] and words.lower[i].endswith("ly"):
        # Instantly De Griers rose.
        return False
    is_title = words.lower[i].rstrip(".") in TITLES
    return words.word[i][0].isupper() or is_title or words.lower[i] in READER_NAMES or known.is_small_name(i)


def _name_at(words: Words, known: NameWords, i: int) -> NameMention | None:
    if words.lower[i] in READER_NAMES:
        return NameMention(i, i + 1, None, (words.word[i],))
    title, j = _titles(words, known, i)
    start = j
    if title in EPITHET_TITLES and j > i:
        return _name_at(words, known, j)
    if title in _TITLES_OF_LAND and j + 1 < words.n and words.lower[j] == "of" and known.is_name(j + 1):
        # The Queen of Hearts, the Duke of Wellington: the title and the land are one name.
        return NameMention(i, j + 2, None, (words.word[i], "of", words.word[j + 1]), words.lower[i - 1] == "the")
    if title:
        # Mrs. van der Luyden's surname is Luyden, as it is where she has a given name before it.
        start = _past_connectors(words, known, j)
    j = _end_of_parts(words, known, i, start, has_title=title is not None)
    parts = tuple(words.word[k] for k in range(start, min(j, words.n)))
    if not parts and known.is_small_name(i):
        return NameMention(i, i + 1, None, (words.word[i],))
    if not parts:
        return _bare_title(words, known, i) if title else None
    if not any(len(part) > 1 for part in parts):
        return None
    has_article = i > 0 and words.lower[i - 1] == "the" and words.sentence[i - 1] == words.sentence[i]
    return NameMention(i, j, title, parts, has_article and title is None)


def _end_of_parts(words: Words, known: NameWords, i: int, start: int, *, has_title: bool) -> int:
    """Return where the parts of a name end that begins at `i` with a title, or at `start` without one."""
    j = start
    while j < words.n and j - start < _MAX_PARTS and same_unit(words, i, j):
        past = _past_connectors(words, known, j) if j > start else j
        is_first = j == start and has_title and follows_title(words, j)
        if is_first or (known.is_name(j) and not _is_title(words, j, start)):
            j += 1
        elif past > j:
            j = past + 1
        else:
            break
    return j


def _past_connectors(words: Words, known: NameWords, i: int) -> int:
    """Return where the name goes on after "van der" and the like; the same place where there are none, or no name."""
    j = i
    while j < words.n and j - i < _MAX_CONNECTORS and words.lower[j] in _CONNECTORS and not words.is_capitalised(j):
        j += 1
    return j if j < words.n and known.is_name(j) and words.sentence[j] == words.sentence[i] else i


def _titles(words: Words, known: NameWords, i: int) -> tuple[str | None, int]:
    """Return the title at token `i` and where the name begins: Detective Inspector Rhys, but Lord Marshal Osmane."""
    title, j = rank_at(words, i) or _title(words, known, i)
    if title is None or title in EPITHET_TITLES or not i < j < words.n:
        return title, j
    rank, k = _titles(words, known, j)
    is_title = rank is not None and rank not in EPITHET_TITLES and j < k < words.n and same_unit(words, i, k)
    if not (is_title and words.is_capitalised(k) and follows_title(words, k)):
        return title, j
    # Of several the last says most, unless it is an earlier one that tells the gender.
    return (title if TITLES[title] and not TITLES[rank or title] else rank), k


def _is_missed(words: Words, i: int) -> bool:
    """Tell whether a small "miss" is a verb, as its tag or the word before it says: I shall miss Ralph."""
    tags = words.predictions
    if tags is None:
        return False
    return tags.upos[i] == "VERB" or (i > 0 and (tags.xpos[i - 1] in {"MD", "TO"} or words.lower[i - 1] == "i"))


def _title(words: Words, known: NameWords, i: int) -> tuple[str | None, int]:
    """Return the title at token `i` and where the name proper begins."""
    key = words.lower[i].rstrip(".")
    if key not in TITLES or not (words.word[i][0].isupper() or key in {"mr", "mrs", "ms", "dr", "miss"}):
        return None, i
    if words.word[i] == "miss" and _is_missed(words, i):
        return None, i
    j = i + 1
    if j + 1 < words.n and words.word[j] == "." and words.start[j] == words.end[i] and words.word[j + 1][0].isupper():
        j += 1
    if (
        j < words.n
        and same_unit(words, i, j)
        and words.is_capitalised(j)
        and (known.is_name(j) or follows_title(words, j))
    ):
        return key, j
    return (None, i) if key in EPITHET_TITLES else (key, j)


def _is_title(words: Words, j: int, start: int) -> bool:
    """A title inside a run of capitals begins another name: "Miss Woodhouse Miss Taylor" is two."""
    key = words.lower[j].rstrip(".")
    if j == start or key not in TITLES or key in EPITHET_TITLES:
        return False
    return words.lower[j].endswith(".") or (
        j + 1 < words.n and same_unit(words, j, j + 1) and words.is_capitalised(j + 1)
    )


def _bare_title(words: Words, known: NameWords, i: int) -> NameMention | None:
    """A title without a name that the text uses as one: "the Captain", "Mother said"."""
    key = words.lower[i]
    rank = rank_at(words, i)
    if rank is not None:
        return NameMention(i, rank[1], None, (rank[0],), i > 0 and words.lower[i - 1] == "the")
    if (
        not words.word[i][0].isupper()
        or key in EPITHET_TITLES
        or key in ADDRESSES
        or not key.isalpha()
        or words.is_shouted(i)
    ):
        return None
    has_article = i > 0 and words.lower[i - 1] == "the"
    if words.is_initial[i] and not has_article and known.n_inside[key] == 0:
        return None
    return NameMention(i, i + 1, None, (words.word[i],), has_article)
