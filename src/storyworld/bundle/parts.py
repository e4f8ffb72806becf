"""What a bundle's network is made of, in plain numbers and words; training writes it, reading reads it."""

from msgspec import Struct

N_WIDTHS = 32
"""Mentions of this many words and more share one preference for their length."""


class Shape(Struct, frozen=True, kw_only=True):
    """How big the encoder is."""

    n_pieces: int = 30522
    n_positions: int = 512
    n_cases: int = 3
    n_layers: int = 6
    width: int = 384
    n_heads: int = 12
    feedforward: int = 1536


class Labels(Struct, frozen=True, kw_only=True):
    """What each head can say, in the order of its scores.

    `endings` are those of the words that a script for lemmas fits.
    """

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    lemma: tuple[str, ...]
    relation: tuple[str, ...]
    category: tuple[str, ...]
    form: tuple[str, ...]
    endings: dict[str, tuple[str, ...]] = {}


class Sizes(Struct, frozen=True, kw_only=True):
    """How wide the heads are inside."""

    tree: int = 192
    relation: int = 192
    span: int = 192
    pair: int = 64
    form: int = 96
    link: int = 128
    link_pair: int = 64


class Thresholds(Struct, frozen=True, kw_only=True):
    """How probable something must be to be told."""

    mention: float = 0.5


class Description(Struct, frozen=True, kw_only=True):
    """All that is known of a bundle but its weights.

    `minds` are the signs of being told from within, with their weights (`heads.minds`), `tone` the weights of a word's
    vector, and a constant, by which lines are tender or hostile, `kin` those of the signs of whom a mention of kin
    means (`world.relations.family`), `places` and `presence` those of where a scene is and who is there
    (`world.scenes.sceneplaces`, `world.scenes.presence`), `focalizers` those of through whose eyes
    (`world.scenes.eyesigns`), `names` those of whether a name is somebody's (`world.naming.evidence`), `second_names`
    those of who else somebody is whom lines alone name (`world.speech.callsigns`). `trained_on` are the works of
    LitBank and the novels of PDNC that it has seen in training, `held_out` those that it was not to see.
    """

    name: str
    labels: Labels
    shape: Shape
    sizes: Sizes
    thresholds: Thresholds = Thresholds()
    minds: dict[str, float] = {}
    tone: tuple[float, ...] = ()
    kin: dict[str, float] = {}
    places: dict[str, float] = {}
    presence: dict[str, float] = {}
    focalizers: dict[str, float] = {}
    names: dict[str, float] = {}
    second_names: dict[str, float] = {}
    trained_on: tuple[str, ...] = ()
    held_out: tuple[str, ...] = ()
