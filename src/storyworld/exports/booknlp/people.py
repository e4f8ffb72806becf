"""BookNLP's `.book`: for each person what they do, what is done to them, how they are and what is theirs."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from storyworld.exports.booknlp.entities import Entities, Row
from storyworld.exports.booknlp.words import Words
from storyworld.story import Character, Story

# BookNLP's names of the sets of pronouns, by ours.
GENDERS = {
    "he/him": "he/him/his",
    "she/her": "she/her",
    "they/them": "they/them/their",
    "xe/xem": "xe/xem/xyr/xir",
    "ze/zir": "ze/zem/zir/hir",
}
KINDS = {"PROP": "proper", "NOM": "common", "PRON": "pronoun"}
ROLES = ("agent", "patient", "mod", "poss")

Deeds = dict[str, list[dict[str, str | int]]]


def book(story: Story, words: Words, entities: Entities, *, with_text: bool) -> bytes:
    """Return `.book` as JSON, most mentioned first: everybody of the cast, and whoever else is mentioned twice.

    Without the text, the words of mentions are the other names of the cast, and those of deeds are hidden.
    """
    cast = {entities.number(person.id): person for person in story.characters or ()}
    mentions: dict[int, list[Row]] = {number: [] for number in cast if number is not None}
    for row in entities.rows:
        if row.cat == "PER":
            mentions.setdefault(row.coref, []).append(row)
    syntax = Syntax(words)
    people = [
        _person(number, rows, cast.get(number), syntax, with_text=with_text)
        for number, rows in sorted(mentions.items(), key=lambda item: -len(item[1]))
        if number in cast or len(rows) > 1
    ]
    return json.dumps({"characters": people}).encode()


def _person(
    number: int, rows: list[Row], known: Character | None, syntax: "Syntax", *, with_text: bool
) -> dict[str, Any]:
    deeds: Deeds = {role: [] for role in ROLES}
    for row in rows:
        for role, word in syntax.roles(row.head):
            deeds[role].append({"w": syntax.words.text(word), "i": word})
    names: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS.values()}
    if with_text:
        for row in rows:
            names[KINDS[row.prop]][row.text] += 1
    else:
        for alias in known.aliases if known else ():
            names["common" if alias.kind == "role" else "proper"][alias.text] += alias.count
    return {
        **deeds,
        "id": number,
        "g": _gender(known.pronouns if known else None, sum(row.prop == "PRON" for row in rows)),
        "count": len(rows),
        "mentions": {kind: [{"c": n, "n": name} for name, n in names[kind].most_common()] for kind in names},
    }


def _gender(pronouns: str | None, n_pronouns: int) -> dict[str, Any] | None:
    """Return by which pronouns somebody goes, in the shape of BookNLP's guesses; ours is the only one."""
    if pronouns is None:
        return None
    ours = GENDERS.get(pronouns, pronouns)
    inference = {gender: float(gender == ours) for gender in dict.fromkeys([*GENDERS.values(), ours])}
    return {"inference": inference, "argmax": ours, "max": 1.0, "total": n_pronouns}


class Syntax:
    """What a person does and is in their sentence, read from the tree of Universal Dependencies."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._children: dict[int, list[int]] = defaultdict(list)
        for i in range(len(words.tokens)):
            if words.head(i) != i:
                self._children[words.head(i)].append(i)

    def roles(self, word: int) -> Iterator[tuple[str, int]]:
        """Yield the roles of a person whose mention has this head word, each with the word that gives it."""
        if self.words.relation(word) == "conj":
            word = self.words.head(word)
        head, relation = self.words.head(word), self.words.relation(word)
        if head == word:
            return
        is_verb = self.words.pos(head) == "VERB"
        if relation == "nsubj" and self._is_predicate(head):
            yield from (("mod", i) for i in (head, *self._joined(head)) if self.words.pos(i) in ("NOUN", "ADJ"))
        elif relation in ("nsubj", "obl:agent") and is_verb:
            joined = self._joined(head) if relation == "nsubj" else []
            yield from (("agent", i) for i in (head, *joined) if self.words.pos(i) == "VERB")
        elif relation in ("dobj", "nsubjpass") and is_verb:
            yield "patient", head
        elif relation == "poss":
            yield from (("poss", i) for i in (head, *self._joined(head)))

    def _is_predicate(self, word: int) -> bool:
        return any(self.words.relation(child) == "cop" for child in self._children[word])

    def _joined(self, word: int) -> list[int]:
        """Return what is joined to a word by "and" and has no subject of its own."""
        return [
            child
            for child in self._children[word]
            if self.words.relation(child) == "conj"
            and not any(self.words.relation(i).startswith("nsubj") for i in self._children[child])
        ]
