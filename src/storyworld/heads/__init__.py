"""From vectors to predictions: what each head says of words, trees and mentions."""

from storyworld.heads.predicting import Predictor, load_predictor

__all__ = ["Predictor", "load_predictor"]
