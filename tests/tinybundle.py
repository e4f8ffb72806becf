"""A bundle of random weights, small enough to be made anew for a test."""

from pathlib import Path

import numpy as np

from storyworld.bundle.loading import Bundle, load_bundle
from storyworld.bundle.parts import N_WIDTHS, Description, Labels, Shape, Sizes
from storyworld.heads.links import N_SIMILARITIES
from storyworld.heads.pairs import OWN_SIZES, PAIR_SIZES
from storyworld.training.packing.bundling import write_bundle

WORDS = "the a she he it was said to and of sea boat wren captain rope tide".split()
MARKS = "[PAD] [UNK] [CLS] [SEP] [MASK]".split()
LETTERS = [*"abcdefghijklmnopqrstuvwxyz'.,!?\"-"]
VOCABULARY = [*MARKS, *LETTERS, *(f"##{letter}" for letter in LETTERS), *WORDS, "##s", "##ed"]

LABELS = Labels(
    upos=("DET", "NOUN", "PRON", "PROPN", "PUNCT", "VERB"),
    xpos=("DT", "NN", "NNP", "PRP", "VBD"),
    lemma=("l0+", "l1+", "l2+", "k0+", "l4+be"),
    relation=("det", "nsubj", "obj", "punct", "root"),
    category=("PER", "FAC", "GPE", "LOC", "ORG", "VEH"),
    form=("name", "nominal", "pronoun"),
)
SHAPE = Shape(n_pieces=len(dict.fromkeys(VOCABULARY)), n_layers=2, width=32, n_heads=4, feedforward=64)
SIZES = Sizes(tree=12, relation=10, span=14, pair=6, form=8, link=16, link_pair=8)
KIN = {"linked": 1.0, "named": 2.0, "presence": 0.5, "says": -1.0}
DESCRIPTION = Description(name="tiny", labels=LABELS, shape=SHAPE, sizes=SIZES, kin=KIN)


def tiny_weights(seed: int = 0) -> dict[str, np.ndarray]:
    """Random weights, under the names that the network in torch gives them."""
    draw = np.random.default_rng(seed)
    found: dict[str, np.ndarray] = {}

    def random(name: str, *shape: int) -> None:
        found[name] = (draw.standard_normal(shape) * shape[-1] ** -0.5).astype(np.float32)

    def linear(name: str, n_in: int, n_out: int) -> None:
        random(f"{name}.weight", n_out, n_in)
        random(f"{name}.bias", n_out)

    def norm(name: str) -> None:
        found[f"{name}.weight"] = draw.uniform(0.5, 1.5, SHAPE.width).astype(np.float32)
        random(f"{name}.bias", SHAPE.width)

    for table, n in (("piece", SHAPE.n_pieces), ("position", SHAPE.n_positions), ("case", SHAPE.n_cases)):
        random(f"encoder.{table}.weight", n, SHAPE.width)
    norm("encoder.norm")
    for i in range(SHAPE.n_layers):
        layer = f"encoder.layers.{i}"
        linear(f"{layer}.attention.qkv", SHAPE.width, 3 * SHAPE.width)
        linear(f"{layer}.attention.output", SHAPE.width, SHAPE.width)
        linear(f"{layer}.up", SHAPE.width, SHAPE.feedforward)
        linear(f"{layer}.down", SHAPE.feedforward, SHAPE.width)
        norm(f"{layer}.attention_norm")
        norm(f"{layer}.norm")
    for name, n_in, n_out in _heads():
        linear(name, n_in, n_out)
    random("mentions.width", len(LABELS.category), N_WIDTHS)
    for name, values in (("features", PAIR_SIZES), ("own", OWN_SIZES)):
        random(f"links.{name}.table.weight", sum(values.values()), SIZES.link_pair)
    return found


def _heads() -> list[tuple[str, int, int]]:
    width, n_categories = SHAPE.width, len(LABELS.category)
    return [
        ("upos", width, len(LABELS.upos)),
        ("xpos", width, len(LABELS.xpos)),
        ("lemma", width, len(LABELS.lemma)),
        ("event", width, 1),
        ("trees.dependent", width, SIZES.tree),
        ("trees.head", width, SIZES.tree),
        ("trees.pair", SIZES.tree, SIZES.tree),
        ("trees.relation_dependent", width, SIZES.relation),
        ("trees.relation_head", width, SIZES.relation),
        ("trees.relation", SIZES.relation, len(LABELS.relation)),
        ("mentions.start", width, SIZES.span),
        ("mentions.end", width, SIZES.span),
        ("mentions.pair_start", SIZES.span, n_categories * SIZES.pair),
        ("mentions.pair_end", SIZES.span, SIZES.pair),
        ("mentions.start_bias", SIZES.span, n_categories),
        ("mentions.end_bias", SIZES.span, n_categories),
        ("mentions.inside", width, n_categories),
        ("mentions.form_start", width, SIZES.form),
        ("mentions.form_end", width, SIZES.form),
        ("mentions.form", SIZES.form, len(LABELS.form)),
        ("links.start", width, SIZES.link),
        ("links.end", width, SIZES.link),
        ("links.head", width, SIZES.link),
        ("links.query", SIZES.link, SIZES.link),
        ("links.key", SIZES.link, SIZES.link),
        ("links.later", SIZES.link, SIZES.link_pair),
        ("links.earlier", SIZES.link, SIZES.link_pair),
        ("links.similar", N_SIMILARITIES, SIZES.link_pair),
        ("links.pair", SIZES.link_pair, 1),
        ("links.new", SIZES.link, SIZES.link_pair),
        ("links.first", SIZES.link_pair, 1),
    ]


def write_vocabulary(path: Path) -> None:
    """Write a vocabulary that knows a few words and spells out all others."""
    path.write_text("\n".join(dict.fromkeys(VOCABULARY)) + "\n", "utf-8")


def tiny_bundle(folder: Path, seed: int = 0, *, int8: bool = True, description: Description = DESCRIPTION) -> Bundle:
    """Write a bundle into a folder that is not there yet, and open it."""
    vocabulary = folder.with_name(f"{folder.name}-vocabulary.txt")
    vocabulary.parent.mkdir(parents=True, exist_ok=True)
    write_vocabulary(vocabulary)
    write_bundle(folder, tiny_weights(seed), description, vocabulary, "# Tiny\n\nRandom weights.\n", int8=int8)
    vocabulary.unlink()
    return load_bundle(folder)
