"""Colours for the people who speak most: readable on light and dark paper, and far apart."""

from collections.abc import Iterable
from functools import cache
from math import cos, dist, radians, sin

from msgspec import Struct

# The paper and ink of the page, in light and in dark; `theme.py` has the rest.
LIGHT_PAPER, LIGHT_INK = "#fdfcf9", "#22201c"
DARK_PAPER, DARK_INK = "#191a1d", "#dcdad4"
# Lines of a chosen person lie on a tint of their own colour; 10 % of it costs about 0.5 of contrast.
TINT = 0.10
MIN_CONTRAST = 4.5

Rgb = tuple[float, float, float]


class Colour(Struct, frozen=True):
    """One person's colour as `#rrggbb`, on light and on dark paper."""

    light: str
    dark: str


@cache
def palette(n_colours: int) -> tuple[Colour, ...]:
    """Return `n_colours` colours, each the farthest from those before it and from the ink.

    Distance is that in OKLab, the smaller of light and dark, for full colour vision and for deuteranopia.
    """
    candidates = list(_candidates())
    inks = [Colour(LIGHT_INK, DARK_INK)]
    chosen: list[Colour] = []
    gap = {colour: _apart(colour, inks[0]) for colour in candidates}
    while len(chosen) < n_colours:
        best = max(candidates, key=lambda colour: gap[colour])
        chosen.append(best)
        gap = {colour: min(gap[colour], _apart(colour, best)) for colour in candidates}
    return tuple(chosen)


def contrast(a: str, b: str) -> float:
    """Return the contrast ratio of WCAG 2 between two `#rrggbb` colours, from 1 to 21."""
    high, low = sorted((_luminance(_linear(a)), _luminance(_linear(b))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(colour: str, paper: str, share: float = TINT) -> str:
    """Return `paper` with a share of `colour` in it."""
    pairs = zip(_channels(colour), _channels(paper), strict=True)
    return _hex(share * c + (1 - share) * p for c, p in pairs)


def _candidates() -> Iterable[Colour]:
    for hue in range(0, 360, 10):
        for chroma in (0.06, 0.10, 0.14, 0.18):
            # Lightness on light paper, and its mirror on dark paper; from "as pale as is readable" inwards.
            for light, dark in ((0.56, 0.66), (0.52, 0.70), (0.46, 0.78), (0.38, 0.86)):
                light_hex, dark_hex = _from_oklch(light, chroma, hue), _from_oklch(dark, chroma, hue)
                if light_hex and dark_hex and _is_readable(light_hex, dark_hex):
                    yield Colour(light_hex, dark_hex)


def _is_readable(light: str, dark: str) -> bool:
    return (
        contrast(light, mixed(light, LIGHT_PAPER)) >= MIN_CONTRAST
        and contrast(dark, mixed(dark, DARK_PAPER)) >= MIN_CONTRAST
    )


def _apart(a: Colour, b: Colour) -> float:
    return min(_distance(a.light, b.light), _distance(a.dark, b.dark))


@cache
def _distance(a: str, b: str) -> float:
    full = dist(_oklab(_linear(a)), _oklab(_linear(b)))
    # Without green cones most hues fall together, so a lesser gap must do: half counts as much.
    without_green = dist(_oklab(_deuteranope(_linear(a))), _oklab(_deuteranope(_linear(b))))
    return min(full, 2 * without_green)


def _deuteranope(rgb: Rgb) -> Rgb:
    # Machado, Oliveira and Fernandes 2009, deuteranomaly of severity 1.0, on linear RGB.
    r, g, b = rgb
    return (
        0.367322 * r + 0.860646 * g - 0.227968 * b,
        0.280085 * r + 0.672501 * g + 0.047413 * b,
        -0.011820 * r + 0.042940 * g + 0.968881 * b,
    )


def _channels(colour: str) -> Rgb:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return r, g, b


def _hex(channels: Iterable[float]) -> str:
    return "#" + "".join(f"{round(255 * c):02x}" for c in channels)


def _linear(colour: str) -> Rgb:
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour))
    return r, g, b


def _luminance(rgb: Rgb) -> float:
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def _oklab(rgb: Rgb) -> Rgb:
    # Ottosson 2020, https://bottosson.github.io/posts/oklab/
    r, g, b = rgb
    cones = (
        0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
        0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
        0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
    )
    long, medium, short = (max(cone, 0.0) ** (1 / 3) for cone in cones)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_oklch(lightness: float, chroma: float, hue: float) -> str | None:
    """Return the colour, or None where screens cannot show it."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    if not all(-0.001 <= c <= 1.001 for c in linear):
        return None
    clipped = (min(max(c, 0.0), 1.0) for c in linear)
    return _hex(12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in clipped)
