"""Tiny corpora of our own in the file shapes of LitBank, PDNC and CoNLL-U, and readers that know nothing."""

import csv
import gzip
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

from storyworld.settings import Settings
from storyworld.spans import Span
from storyworld.story import Character, MadeBy, Mention, Quote, Source, Story, Tokens

MILL = """The Lamp


"Bring the lamp, Mr. Orne," said Tilda.
  She waited by Orne's mill.

"I will not," he said, "be ordered about."   What follows is not annotated.
"""
MILL_SENTENCES = [
    'The Lamp " Bring the lamp , Mr. Orne , " said Tilda .',
    "She waited by Orne 's mill .",
    '" I will not , " he said , " be ordered about . "',
]
MILL_MENTIONS = """MENTION	T3	1	0	1	0	She	PER	PRON
MENTION	T1	0	7	0	8	Mr. Orne	PER	PROP
MENTION	T2	0	12	0	12	Tilda	PER	PROP
MENTION	T4	1	3	1	5	Orne 's mill	FAC	NOM
MENTION	T5	1	3	1	3	Orne	PER	PROP
MENTION	T6	2	1	2	1	I	PER	PRON
MENTION	T7	2	6	2	6	he	PER	PRON
COREF	T1	Mr._Orne-5
COREF	T5	Mr._Orne-5
COREF	T6	Mr._Orne-5
COREF	T7	Mr._Orne-5
COREF	T2	Tilda-6
COREF	T3	Tilda-6
COREF	T4	mill-7
COREF	T99	Tilda-6
COP	T1	T7
"""
MILL_QUOTES = """QUOTE	Q2	2	0	2	5	" I will not , "
QUOTE	Q1	0	2	0	10	" Bring the lamp , Mr. Orne , "
QUOTE	Q3	2	9	2	14	" be ordered about . "
ATTRIB	Q1	Tilda-6
ATTRIB	Q2	Mr._Orne-5
ATTRIB	Q3	Mr._Orne-5
"""
MILL_CLUSTERS = {(0, 7): "(1", (0, 8): "1)", (0, 12): "(0)", (1, 0): "(0)", (1, 3): "(2|(1)", (1, 5): "2)"}
MILL_CLUSTERS |= {(2, 1): "(1)", (2, 6): "(1)"}
MILL_TAGS = {(0, 7): ("B-PER",), (0, 8): ("I-PER",), (0, 12): ("B-PER",), (1, 3): ("B-FAC", "B-PER")}
MILL_TAGS |= {(1, 4): ("I-FAC", "O"), (1, 5): ("I-FAC", "O")}
MILL_EVENTS = {(0, 11), (1, 1), (2, 7)}

RAIN = 'It rained.\n\nA sign read "Ferry".\n'
RAIN_SENTENCES = ["It rained .", 'A sign read " Ferry " .']

QUARRY = """THE QUARRY

I looked up. "Where is Mrs. Vane?" asked Tom Brill.

"Gone," I said, "and not a word left."

"Well, well," he muttered.

" Hush!"
"""
QUARRY_PEOPLE = """Character ID,Main Name,Aliases,Gender,Category
0,Tom Brill,"{'Tom', 'Mr. Brill', 'Tom Brill'}",M,major
1,Anna Vane,"{'Mrs. Vane', 'Anna'}",F,intermediate
2,Ned Harrow,"{'Ned', '_narr'}",M,minor
3,_unknowable,['_unknowable'],X,minor
"""
QUARRY_QUOTES = [
    ("Q0", ["Where is Mrs. Vane?"], "Tom Brill", "['Ned']", "Explicit"),
    ("Q1", ["Gone,", "and not a word left."], "Ned ", "['tom', 'Nobody']", "Anaphoric"),
    ("Q2", ["Well, well,"], "mr. brill", "[]", "nan"),
    ("Q3", ["Hush!"], "_unknowable", "['_unknowable', 'Anna']", "Implicit"),
]

QUARRY_REFERENCES = {"Mrs. Vane": ["Anna"], "not a word": ["Nobody"]}
"""Whom words inside quotations mean; the table of people has no Nobody."""

# Columns are set with spaces here, so that they can be read; `conllu` makes tabs of them.
OARS = """
# newdoc id = oars
# newpar id = oars-1
# text = "Don't wait," said Tilda.
1    "      "      PUNCT  ``   _  4  punct      _  SpaceAfter=No
2-3  Don't  _      _      _    _  _  _          _  _
2    Do     do     AUX    VB   _  4  aux        _  _
3    n't    not    PART   RB   _  4  advmod     _  _
4    wait   wait   VERB   VB   _  0  root       _  SpaceAfter=No
5    ,      ,      PUNCT  ,    _  4  punct      _  SpaceAfter=No
6    "      "      PUNCT  ''   _  4  punct      _  _
7    said   say    VERB   VBD  _  4  parataxis  _  _
8    Tilda  Tilda  PROPN  NNP  _  7  nsubj      _  Note=Odd|SpaceAfter=No
9    .      .      PUNCT  .    _  4  punct      _  _

# text = Her oars were heavy.
1    Her    her    PRON   PRP$ _  2  nmod:poss  _  _
2    oars   oar    NOUN   NNS  _  4  nsubj      _  _
3    were   be     AUX    VBD  _  4  cop        _  _
4    heavy  heavy  ADJ    JJ   _  0  root       _  SpaceAfter=No
4.1  _      _      _      _    _  _  _          _  _
5    .      .      PUNCT  .    _  4  punct      _  _

# newpar
# text = Rain.
1    Rain   rain   NOUN   NN   _  0  root       _  SpaceAfter=No
2    .      .      PUNCT  .    _  1  punct      _  _
"""
SNOW = """
# newdoc id = snow
1    Snow   snow   NOUN   NN   _  2  nsubj      _  _
2    fell   fall   VERB   VBD  _  0  root       _  SpaceAfter=No
3    .      .      PUNCT  .    _  2  punct      _  _
"""
OARS_TEXT = '"Don\'t wait," said Tilda. Her oars were heavy.\n\nRain.'


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def write_litbank(folder: Path) -> Path:
    """Write `9_mill` with all layers and `10_rain` with no more than an empty layer of quotations."""
    write(folder / "original/9_mill.txt", MILL)
    sentences = [sentence.split() for sentence in MILL_SENTENCES]
    conll = ["#begin document (9_mill_brat); part 0"]
    entities, events = [], []
    for i, sentence in enumerate(sentences):
        for j, token in enumerate(sentence):
            cluster = MILL_CLUSTERS.get((i, j), "_")
            conll.append("\t".join(["9_mill_brat", "0", str(j), token, *"________", cluster]))
            entities.append("\t".join([token, *MILL_TAGS.get((i, j), ("O",)), ""]))
            events.append(f"{token}\t{'EVENT' if (i, j) in MILL_EVENTS else 'O'}")
        for table in (conll, entities, events):
            table.append("")
    write(folder / "coref/conll/9_mill_brat.conll", "\n".join([*conll, "#end document"]))
    write(folder / "coref/tsv/9_mill_brat.ann", MILL_MENTIONS)
    write(folder / "entities/tsv/9_mill_brat.tsv", "\n".join(entities))
    write(folder / "events/tsv/9_mill_brat.tsv", "\n".join(events))
    write(folder / "quotations/tsv/9_mill_brat.ann", MILL_QUOTES)
    write(folder / "quotations/tsv/9_mill_brat.txt", "\n".join(MILL_SENTENCES))
    write(folder / "original/10_rain.txt", RAIN)
    write(folder / "quotations/tsv/10_rain_brat.ann", "")
    write(folder / "quotations/tsv/10_rain_brat.txt", "\n".join(RAIN_SENTENCES))
    return folder


def write_pdnc(folder: Path) -> Path:
    """Write the one first-person novel `Quarry`, and the index that calls it so."""
    novel = folder / "Quarry"
    write(novel / "novel_text.txt", QUARRY)
    write(novel / "character_info.csv", QUARRY_PEOPLE)
    names = [
        "quoteID",
        "quoteText",
        "subQuotationList",
        "quoteByteSpans",
        "speaker",
        "addressees",
        "quoteType",
        "mentionSpansList",
        "mentionEntitiesList",
    ]
    with (novel / "quotation_info.csv").open("w", newline="") as file:
        table = csv.writer(file, quoting=csv.QUOTE_ALL)
        table.writerow(names)
        for id_, parts, speaker, addressees, kind in QUARRY_QUOTES:
            spans = [[QUARRY.index(part), QUARRY.index(part) + len(part)] for part in parts]
            found = [[said for said in QUARRY_REFERENCES if said in part] for part in parts]
            places = [[[QUARRY.index(said), QUARRY.index(said) + len(said)] for said in own] for own in found]
            people = [[QUARRY_REFERENCES[said] for said in own] for own in found]
            table.writerow([id_, " ".join(parts), parts, spans, speaker, addressees, kind, places, people])
    write(folder / "novel_index.csv", "Folder Name,Narrative Person\nQuarry,1.0\nOther,3.0\n")
    return folder


def conllu(*documents: str) -> str:
    """Return documents in CoNLL-U, with tabs."""
    lines = [line for document in documents for line in document.splitlines()]
    return "\n".join(line if line.startswith("#") else "\t".join(line.split()) for line in lines) + "\n"


def write_treebank(folder: Path) -> Path:
    """Write `oars` and `snow` to a file for tests, gzipped, and `snow` to a file for training."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "en_mill-ud-test.conllu.gz").write_bytes(gzip.compress(conllu(OARS, SNOW).encode()))
    write(folder / "en_mill-ud-train.conllu", conllu(SNOW))
    return folder


def read_words_naively(text: str, sentences: Sequence[Sequence[Span]], settings: Settings | None = None) -> Story:
    """Read a text whose words are given: all are nouns, and hang from the first word of their sentence."""
    spans = [span for sentence in sentences for span in sentence]
    firsts = [spans.index(sentence[0]) for sentence in sentences for _ in sentence]
    tokens = Tokens(
        start=tuple(span.start for span in spans),
        end=tuple(span.end for span in spans),
        pos=("NOUN",) * len(spans),
        head=tuple(-1 if row == first else first for row, first in enumerate(firsts)),
        dep=tuple("root" if row == first else "dep" for row, first in enumerate(firsts)),
    )
    return story(text, tokens=tokens)


def read_mentions_naively(text: str, mentions: Sequence[Mention], settings: Settings | None = None) -> Story:
    """Read a text whose mentions are given: each is somebody else."""
    return story(text, mentions=tuple(mentions))


def read_given_naively(
    text: str, quotations: Sequence[Span], cast: Sequence[Character], settings: Settings | None = None
) -> Story:
    """Read a text whose quotations and people are given: the first of these says everything."""
    quotes = [
        Quote(id=f"q{n}", start=span.start, end=span.end, kind="speech", speaker=cast[0].id, probability=1.0)
        for n, span in enumerate(quotations)
    ]
    return story(text, quotes=tuple(quotes), characters=(cast[0],))


def read_naively(text: str, settings: Settings | None = None) -> Story:
    """Read a text with no more than its straight marks: every pair is speech by nobody."""
    pairs = re.finditer(r'"[^"]*"', text)
    quotes = [Quote(id=f"q{n}", start=pair.start(), end=pair.end(), kind="speech") for n, pair in enumerate(pairs)]
    return story(text, quotes=tuple(quotes), characters=())


def story(text: str, **layers: object) -> Story:
    """Make a story with the layers given."""
    source = Source(sha256=hashlib.sha256(text.encode()).hexdigest(), kind="plain")
    return Story(made_by=MadeBy(version="test"), source=source, text=text, **layers)  # type: ignore[arg-type]
