"""Recipes: what is trained on what, for how long. A recipe is a TOML file in `training/recipes`."""

from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from storyworld.bundle.parts import Shape, Sizes
from storyworld.errors import DataError

SILVER = "silver"
"""The corpus of what a teacher has labelled."""
RECIPES = Path(__file__).parent / "recipes"


class AdaptStage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Masked words on raw text. `texts` are folders below the data folder."""

    texts: tuple[str, ...]
    n_steps: int
    rate: float


class HeadStage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All heads at once. `shares` say how much of each corpus an epoch has: 1 is all of it, once.

    `batch_pieces` are the word pieces in a batch, padding included; with `text_pieces`, texts with known mentions make
    batches of their own of up to so many. `weights` are those of the heads' losses, 1 for those that are not named.
    What is kept is the mean of the weights over the steps, each weighing `average` times as much as the next; 0 keeps
    the last. An `encoder_rate` of 0 leaves the encoder as it is. Figures on what is held out are taken after every
    `log_every`th epoch.
    """

    name: str
    shares: dict[str, float]
    n_epochs: int
    encoder_rate: float
    head_rate: float
    batch_pieces: int = 4096
    text_pieces: int = 0
    average: float = 0.0
    log_every: int = 1
    weights: dict[str, float] = {}


class SilverStage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A teacher that reads raw texts for the network to learn from; `texts` are folders below the data folder.

    The teacher learns in stages like others. It reads together with a first network: that of the bundle from which a
    recipe goes on, or one that is trained by the same recipe without silver. Of each text, and of each novel that may
    be trained on, so many passages of so many words are read; `shorts` among the texts are our own marked stories. With
    `links`, how probably mentions take up each earlier one is learned from both, too.
    """

    teacher: tuple[HeadStage, ...]
    texts: tuple[str, ...]
    n_passages: int = 10
    n_words: int = 2000
    links: bool = False


class Recipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="encoder"):
    """A whole training of the encoder and its heads; the stages that see LitBank are those that folds repeat.

    Folds are numbered; `splits` are named sets of LitBank works to leave out in the same way, and `hands` of our marked
    stories, by the letters of who wrote them. `novels` are those of PDNC that may be trained on. `minds` are folders of
    raw texts from which, beside LitBank and these novels, is learned what is told of people from within. With `goes_on`
    it begins with the weights of a bundle, not with published ones; there is nothing to adapt then. Of those it keeps a
    share, `kept_share`, in the mean with the last ones (as in Wortsman et al. 2022, WiSE-FT).
    """

    name: str
    seed: int = 1
    goes_on: bool = False
    kept_share: float = 0.0
    shape: Shape = Shape()
    sizes: Sizes = Sizes()
    treebanks: tuple[str, ...]
    dev_treebanks: tuple[str, ...] = ()
    n_folds: int = 9
    splits: dict[str, tuple[str, ...]] = {}
    hands: dict[str, str] = {}
    novels: tuple[str, ...] = ()
    minds: tuple[str, ...] = ()
    adapt: AdaptStage | None = None
    silver: SilverStage | None = None
    stages: tuple[HeadStage, ...]

    @property
    def without_silver(self) -> "Recipe":
        """The same recipe with gold alone."""
        stages = tuple(
            replace(stage, shares={name: share for name, share in stage.shares.items() if name != SILVER})
            for stage in self.stages
        )
        return replace(self, silver=None, stages=stages)

    @property
    def folds(self) -> tuple[str, ...]:
        """The numbered folds, by name."""
        return tuple(map(str, range(self.n_folds)))


class SpeakerRecipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="speakers"):
    """A training of who speaks, on what a bundle's heads read in the works of `corpora`: `litbank`, `pdnc`, `shorts`.

    Each of the `folds` leaves out its works. Quotations of a corpus are drawn so many `times` in an epoch, once where
    nothing is said. `batch` counts quotations. A quotation whose speaker is not among the
    candidates counts `nobody` times as much as another, as nobody's. What is settled together has ties of `tie_width`
    numbers and `n_steps`, and is learned in `tie_epochs`, with the works of a corpus drawn so many `tie_times`.
    """

    name: str
    seed: int = 1
    corpora: tuple[str, ...]
    times: dict[str, int] = {}
    width: int = 128
    dropout: float = 0.2
    n_epochs: int = 4
    rate: float = 1e-3
    batch: int = 64
    nobody: float = 0.3
    tie_width: int = 32
    n_steps: int = 5
    tie_epochs: int = 2
    tie_times: dict[str, int] = {}
    tie_rate: float = 2e-3
    folds: dict[str, tuple[str, ...]] = {}


class SceneRecipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="scenes"):
    """A training of where scenes begin, on what a bundle's heads read in the texts below the folders `texts`.

    `measured` are beginnings of the names of texts that are for measuring only; each of the `folds` leaves out more.
    `shorts` among the texts are our own marked stories, of which all borders are known; each is read so many `times`
    an epoch. `about` is how many numbers are kept of a sentence; `stretch` and `batch` count sentences and stretches.
    In a share `walls` of the stretches nothing tells where paragraphs begin.
    """

    name: str
    seed: int = 1
    texts: tuple[str, ...]
    measured: tuple[str, ...] = ()
    times: int = 1
    about: int = 24
    width: int = 48
    n_networks: int = 3
    dropout: float = 0.4
    vector_dropout: float = 0.5
    n_epochs: int = 5
    rate: float = 3e-3
    weight_decay: float = 0.1
    stretch: int = 256
    batch: int = 8
    walls: float = 0.3
    folds: dict[str, tuple[str, ...]] = {}


class KinRecipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="kin"):
    """A training of whom mentions of kin mean, on what a bundle's heads read in PDNC and in our own stories.

    `ridge` weighs down large weights; each of the `folds` leaves out its novels.
    """

    name: str
    ridge: float = 1.0
    folds: dict[str, tuple[str, ...]] = {}


class StageRecipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="stage"):
    """A training of where scenes take place and who is there, on what a bundle's heads read in our own marked stories.

    `ridge` weighs down large weights; each of the `folds` leaves out stories by the beginnings of their names.
    """

    name: str
    ridge: float = 1.0
    folds: dict[str, tuple[str, ...]] = {}


class NameRecipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="names"):
    """A training of whether names are somebody's, on what a bundle's heads read in PDNC and in our own marked stories.

    `ridge` weighs down large weights; a name of our stories counts `stories` times as much as one of a novel. Each of
    the `folds` leaves out its novels.
    """

    name: str
    ridge: float = 1.0
    stories: float = 1.0
    folds: dict[str, tuple[str, ...]] = {}


class SecondNameRecipe(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="secondnames"
):
    """A training of who else somebody is whom lines alone name, on what a bundle reads in our own marked stories.

    `ridge` weighs down large weights; each of the `folds` leaves out stories by the beginnings of their names.
    """

    name: str
    ridge: float = 1.0
    folds: dict[str, tuple[str, ...]] = {}


LessonRecipe = SpeakerRecipe | SceneRecipe | KinRecipe | StageRecipe | NameRecipe | SecondNameRecipe
"""What is learned from a bundle's own readings."""
AnyRecipe = Recipe | LessonRecipe


def load_recipe(name: str) -> AnyRecipe:
    """Read a recipe of the package by its name, or a file. Raises DataError with one sentence."""
    path = Path(name) if name.endswith(".toml") else RECIPES / f"{name}.toml"
    if not path.is_file():
        known = ", ".join(sorted(found.stem for found in RECIPES.glob("*.toml")))
        raise DataError(f"There is no recipe {name}; there are: {known}.")
    try:
        return msgspec.toml.decode(path.read_bytes(), type=AnyRecipe)  # type: ignore[arg-type]
    except msgspec.MsgspecError as error:
        raise DataError(f"The recipe {path} is not in a recipe's shape ({error}); see docs/training.md.") from error
