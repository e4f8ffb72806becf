"""Runs the encoder over a text and decodes what every head says."""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import cast

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from storyworld.bundle.loading import Bundle, default_bundle, load_bundle
from storyworld.encoding.encoder import Encoder, Window
from storyworld.heads.borders import SentenceReader, border_head
from storyworld.heads.lemmas import Lemmatizer
from storyworld.heads.links import LinkHead
from storyworld.heads.mentions import FoundMention, decode_mentions
from storyworld.heads.minds import inner_view
from storyworld.heads.pairs import FORMS, mention_table, plain_head
from storyworld.heads.speakers import speech_scorers
from storyworld.heads.trees import decode_trees
from storyworld.predictions import Links, PredictedMention, Predictions, head_of
from storyworld.story import Category, MentionForm

Floats = NDArray[np.float32]
Halves = NDArray[np.float16]


class Predictor:
    """A bundle's heads behind one call. `name` is the bundle's.

    `border_weights` are taken in the place of the bundle's, by those who learn them.
    """

    def __init__(
        self, bundle: Bundle, n_threads: int | None = None, border_weights: Mapping[str, Floats] | None = None
    ) -> None:
        self.name = bundle.name
        self._encoder = Encoder(bundle, n_threads)
        self._labels = bundle.labels
        self._lemmatizer = Lemmatizer(self._encoder.is_word, bundle.labels.endings)
        self._weights = bundle.head_weights
        self._links = LinkHead(self._weights)
        self._minds = bundle.minds
        # What the world weighs by signs of its own.
        self._weighed = {
            "kin": bundle.kin or None,
            "places": bundle.places or None,
            "presence": bundle.presence or None,
            "focalizers": bundle.focalizers or None,
            "names": bundle.names or None,
            "second_names": bundle.second_names or None,
        }
        self._tone = np.array(bundle.tone, np.float32)
        self._speech = speech_scorers(bundle.speaker_weights)
        self._borders = border_head(bundle.border_weights if border_weights is None else border_weights)
        self._min_mention = bundle.thresholds.mention
        # NumPy would start threads for the smallest product, against those of the encoder (1.6 times as slow), and what
        # they add up depends on how many there are.
        self._processors = ThreadpoolController()

    def predict(
        self,
        words: Sequence[str],
        sentences: Sequence[tuple[int, int]],
        quotes: Sequence[int] | None = None,
        progress: Callable[[float], None] | None = None,
        given: Sequence[PredictedMention] | None = None,
    ) -> Predictions:
        """Return what the heads say; sentences are half-open ranges of words that cover all of them, in order.

        `quotes` has the number of the quotation that each word is in, -1 in narration; without it, all is narration.
        `given` are mentions to take instead of those that the heads would find; only their heads are found anew.
        `progress` is told the share of the words that are read, in [0, 1].
        """
        with self._processors.limit(limits=1, user_api="blas"):
            found, vectors = self._predict(words, sentences, progress or _silent, given)
            found = replace(found, speech=self._speech, **self._weighed)
            if self._minds:
                found = replace(found, inner=self._inner(found))
            if not self._links.is_there:
                return found
            return replace(found, links=self._link_mentions(words, sentences, quotes, found.mentions, vectors))

    def _predict(
        self,
        words: Sequence[str],
        sentences: Sequence[tuple[int, int]],
        progress: Callable[[float], None],
        given: Sequence[PredictedMention] | None,
    ) -> tuple[Predictions, Halves]:
        n = len(words)
        upos, xpos, relation = (np.zeros(n, np.int32) for _ in range(3))
        head = np.full(n, -1, np.int32)
        event = np.zeros(n, np.float32)
        tone = np.zeros(n, np.float16) if len(self._tone) else None
        lemmas: list[str] = []
        mentions: list[PredictedMention] = []
        vectors: list[Halves] = []
        sentences_read = SentenceReader(self._borders)
        for window in self._encoder.windows(words, sentences):
            outputs, first = window.outputs, window.first_word
            last = first + len(outputs["event"])
            upos[first:last] = outputs["upos"].argmax(1)
            xpos[first:last] = outputs["xpos"].argmax(1)
            event[first:last] = outputs["event"]
            if tone is not None:
                tone[first:last] = outputs["vectors"] @ self._tone[:-1] + self._tone[-1]
            heads = decode_trees(outputs["arcs"], window.sentences)
            relation[first:last] = self._relations(outputs, heads)
            own = np.arange(len(heads))
            head[first:last] = np.where(heads == own, -1, heads + first)
            # One string for all occurrences of a lemma.
            lemmas += map(sys.intern, self._lemmas(words[first:last], outputs["lemma"]))
            found_here = self._mentions(window, heads) if given is None else _within(given, first, last, head)
            in_window = sorted(found_here, key=lambda mention: (mention.first, -mention.last))
            vectors.append(self._link_vectors(words, in_window, window))
            mentions += in_window
            sentences_read.add(window)
            progress(last / n)
        labels = self._labels
        predictions = Predictions(
            upos=tuple(labels.upos[i] for i in upos),
            xpos=tuple(labels.xpos[i] for i in xpos),
            lemma=tuple(lemmas),
            head=head,
            relation=tuple(labels.relation[i] for i in relation),
            event=event,
            mentions=tuple(mentions),
            tone=tone,
            borders=sentences_read.borders(),
        )
        return predictions, np.concatenate(vectors) if vectors else np.zeros((0, 0), np.float16)

    def _inner(self, found: Predictions) -> Floats:
        heads = [mention.head for mention in found.mentions]
        return inner_view(self._minds, heads, found.lemma, found.head.tolist(), found.relation, len(found.lemma))

    def _link_vectors(self, words: Sequence[str], mentions: Sequence[PredictedMention], window: Window) -> Halves:
        if not (mentions and self._links.is_there):
            return np.zeros((0, self._links.width), np.float16)
        first, last = (np.array([getattr(m, name) for m in mentions]) for name in ("first", "last"))
        heads = np.array([plain_head(words[m.first : m.last]) + m.first for m in mentions])
        offset = window.first_word
        return self._links.vectors(window.outputs["vectors"], first - offset, last - 1 - offset, heads - offset).astype(
            np.float16
        )

    def _link_mentions(
        self,
        words: Sequence[str],
        sentences: Sequence[tuple[int, int]],
        quotes: Sequence[int] | None,
        mentions: Sequence[PredictedMention],
        vectors: Halves,
    ) -> Links:
        sentence = np.repeat(np.arange(len(sentences)), [last - first for first, last in sentences])
        table = mention_table(
            words,
            [(mention.first, mention.last) for mention in mentions],
            [FORMS.index(mention.form) for mention in mentions],
            sentence,
            np.full(len(words), -1) if quotes is None else quotes,
        )
        return self._links.links(table, vectors, self._encoder.n_threads)

    def _relations(self, outputs: dict[str, Floats], heads: NDArray[np.int64]) -> NDArray[np.int64]:
        inside = np.maximum(outputs["relation_dependent"] + outputs["relation_head"][heads], 0)
        best: NDArray[np.int64] = self._last_layer("trees.relation", inside).argmax(1)
        return best

    def _lemmas(self, words: Sequence[str], scripts: NDArray[np.int64]) -> list[str]:
        names, lemma = self._labels.lemma, self._lemmatizer.lemma
        return [lemma(word, [names[i] for i in best]) for word, best in zip(words, scripts.tolist(), strict=True)]

    def _mentions(self, window: Window, heads: NDArray[np.int64]) -> list[PredictedMention]:
        outputs, first = window.outputs, window.first_word
        found = decode_mentions(outputs["spans"], window.sentences, self._min_mention)
        if not found:
            return []
        starts = outputs["form_start"][[mention.first for mention in found]]
        ends = outputs["form_end"][[mention.last - 1 for mention in found]]
        forms = self._last_layer("mentions.form", np.maximum(starts + ends, 0)).argmax(1)
        mentions = [self._mention(mention, int(form), first, heads) for mention, form in zip(found, forms, strict=True)]
        # What begins with one pronoun and ends with another may look like one; of LitBank's 14,200 five are longer.
        return [mention for mention in mentions if mention.form != "pronoun" or mention.last - mention.first == 1]

    def _mention(self, mention: FoundMention, form: int, offset: int, heads: NDArray[np.int64]) -> PredictedMention:
        return PredictedMention(
            first=offset + mention.first,
            last=offset + mention.last,
            head=offset + head_of(mention.first, mention.last, cast("Sequence[int]", heads)),
            category=cast("Category", self._labels.category[mention.category]),
            form=cast("MentionForm", self._labels.form[form]),
            probability=round(mention.probability, 4),
        )

    def _last_layer(self, name: str, inside: Floats) -> Floats:
        return inside @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]


def _within(
    given: Sequence[PredictedMention], first: int, last: int, heads: NDArray[np.int32]
) -> list[PredictedMention]:
    """Return the mentions of words `[first, last)`, with the heads that their trees give them."""
    return [
        replace(mention, head=head_of(mention.first, mention.last, heads))
        for mention in given
        if first <= mention.first and mention.last <= last
    ]


def _silent(share: float) -> None:
    """Report nothing."""


@lru_cache(maxsize=4)
def load_predictor(bundle: str, n_threads: int | None = None) -> Predictor | None:
    """Return the heads of the bundle in a folder, or of the package's own, `default`, nothing where it has none.

    A bundle is loaded once. Raises StoryworldError where it is damaged or not there.
    """
    found = default_bundle() if bundle == "default" else load_bundle(Path(bundle))
    return None if found is None else Predictor(found, n_threads)
