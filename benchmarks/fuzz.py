"""Read thousands of damaged files of each format, and say which were slow, large, or more than one sentence.

    python benchmarks/fuzz.py [NUMBER]

A file passes when it gives a document or a StoryworldError within the bounds. Ends with 1 where one does not.
"""

import resource
import signal
import sys
import time
import traceback
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "formats"))

from mutations import SEEDS, mutated

from storyworld.errors import StoryworldError
from storyworld.formats import read_document
from storyworld.settings import Settings

MAX_SECONDS = 10
MAX_MIB = 500
KINDS = {"txt": "plain", "md": "markdown", "html": "html"}


class SlowError(Exception):
    """A file took longer than it may."""


def stop(_number: int, _frame: FrameType | None) -> None:
    """Break off a reading."""
    raise SlowError


def failure(kind: str, seed: int) -> str | None:
    """Read one damaged file; return what went wrong, `None` where nothing did."""
    signal.alarm(MAX_SECONDS)
    try:
        document = read_document(mutated(kind, seed), Settings(kind=KINDS.get(kind)))
        end = 0
        for block in document.blocks:
            if not end <= block.start < block.end or document.text[end : block.start].strip():
                return "the blocks do not cover the text"
            end = block.end
    except StoryworldError as error:
        return None if "\n" not in str(error) and len(str(error)) < 1000 else f"not a sentence: {error!r}"
    except SlowError:
        return "too slow"
    except Exception:
        return traceback.format_exc()
    finally:
        signal.alarm(0)
    return None


def main() -> None:
    """Read them all."""
    n_files = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    signal.signal(signal.SIGALRM, stop)
    n_bad = 0
    for kind in SEEDS:
        n_read, slowest, begin = 0, 0.0, time.perf_counter()
        for seed in range(n_files):
            since = time.perf_counter()
            wrong = failure(kind, seed)
            slowest = max(slowest, time.perf_counter() - since)
            n_read += wrong is None
            if wrong is not None:
                n_bad += 1
                print(f"{kind} {seed}: {wrong}")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        n_bad += peak > MAX_MIB
        seconds = time.perf_counter() - begin
        print(
            f"{kind}: {n_read} of {n_files} pass, {seconds:.0f} s, slowest {slowest:.2f} s, peak {peak} MiB", flush=True
        )
    sys.exit(n_bad > 0)


main()
