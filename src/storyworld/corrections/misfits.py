"""What is said when a correction no longer fits the story that it was made for."""


class MisfitError(Exception):
    """A correction does not fit; the message says why, as the end of a sentence and without a full stop."""
