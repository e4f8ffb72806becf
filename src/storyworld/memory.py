"""Memory that is free again, given back to the system."""

import ctypes
from contextlib import suppress


def give_back() -> None:
    """Give freed memory back to the system where the C library would keep it, in some milliseconds.

    Of a book of a million words that is 60 MB after the networks, after the links and before the scenes.
    """
    # Only glibc has this; elsewhere there is no such library or no such name.
    with suppress(OSError, TypeError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
