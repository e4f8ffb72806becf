"""The page's colours as a style sheet: paper, ink and people, light or dark by the system's wish or the reader's."""

from collections.abc import Mapping
from types import MappingProxyType

from storyworld.explorer.colours import DARK_INK, DARK_PAPER, LIGHT_INK, LIGHT_PAPER, mixed, palette

# More than this many colours cannot be told apart; those who speak less share a neutral one.
N_COLOURS = 10

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "paper": LIGHT_PAPER,
        "ink": LIGHT_INK,
        "quiet": "#68635b",
        "line": "#dedad0",
        "panel": "#f5f3ed",
        "raised": "#fffefb",
        "glow": "#fbe9a7",
        "accent": "#8a3a10",
        "tender": "#0c6b60",
        "hostile": "#a8322d",
        "k": "#4d4a44",
        "t": "#eceae4",
    }
)
DARK: Mapping[str, str] = MappingProxyType(
    {
        "paper": DARK_PAPER,
        "ink": DARK_INK,
        "quiet": "#a19d94",
        "line": "#3a3b40",
        "panel": "#212226",
        "raised": "#2a2b30",
        "glow": "#544a1c",
        "accent": "#eda06c",
        "tender": "#6fc9bb",
        "hostile": "#f0938c",
        "k": "#b9b5ab",
        "t": "#2c2d31",
    }
)


def theme_rules() -> str:
    """Return the rules: light unless the system or the reader (`data-theme`) asks for dark; print is light."""
    light, dark = _rules(":root", LIGHT, is_dark=False), _rules(":root{}", DARK, is_dark=True)
    unasked = dark.replace(":root{}", ":root:not([data-theme=light])")
    asked = dark.replace(":root{}", ":root[data-theme=dark]")
    return f"{light}@media screen and (prefers-color-scheme: dark) {{\n{unasked}}}\n@media screen {{\n{asked}}}\n"


def _rules(root: str, tokens: Mapping[str, str], *, is_dark: bool) -> str:
    paper = tokens["paper"]
    declared = ";".join(f"--{name}:{colour}" for name, colour in tokens.items())
    rules = [f"{root} {{color-scheme:{'dark' if is_dark else 'light'};{declared}}}\n"]
    # Said again for those who share the neutral one, who may be listed on the card of somebody with a colour.
    rules.append(f"{root} .kn {{--k:{tokens['k']};--t:{tokens['t']}}}\n")
    for i, colour in enumerate(palette(N_COLOURS)):
        ink = colour.dark if is_dark else colour.light
        rules.append(f"{root} .k{i} {{--k:{ink};--t:{mixed(ink, paper)}}}\n")
    return "".join(rules)
