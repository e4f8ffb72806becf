"""The errors that a user can mend. Each message is one sentence that says what is wrong and what to do."""


class StoryworldError(Exception):
    """Something is wrong that the user can mend; the message is one plain sentence."""


class UnreadableFileError(StoryworldError):
    """The file is missing, is not text, or cannot be decoded."""


class NoStoryError(StoryworldError):
    """The file can be read, but there is no story in it."""


class StoryFileError(StoryworldError):
    """A story file is damaged or of another format."""


class DataError(StoryworldError):
    """A folder of gold data is missing or not in the shape that its readers expect."""


class BundleError(StoryworldError):
    """A bundle of weights is missing or damaged."""


class ExportError(StoryworldError):
    """A story cannot be written in the format that is asked for."""


class CorrectionsError(StoryworldError):
    """The file with a reader's corrections is damaged, or a correction cannot be made."""
