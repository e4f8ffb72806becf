"""Mentions: which of them name or mean what, and which are one entity by the links that the heads score."""
