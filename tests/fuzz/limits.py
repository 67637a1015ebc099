"""One input at a time, within limits: what a reader may do is to answer or to refuse, in 5 seconds and 500 MB."""

import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NoReturn

MOST_SECONDS = 5.0
MOST_MEGABYTES = 500
ROOT = Path(__file__).parents[2]


class TookTooLong(BaseException):
    """An input was still being read after its time; no reader can take this for a fault of the input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a reader did that it may not do: what kind of fault, where, by which all with one cause are one, and how."""

    fault: str
    where: str
    told: str


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise TookTooLong in the block after so many seconds of processor time, whatever else the computer does."""

    def stop(_: int, __: FrameType | None) -> NoReturn:
        raise TookTooLong

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Fail a test whose block takes more processor time than so many seconds."""
    try:
        with within(seconds):
            yield
    except TookTooLong:
        raise AssertionError(f"it took more than {seconds} s") from None


def tried(
    read: Callable[[bytes], object],
    content: bytes,
    refusals: tuple[type[Exception], ...],
    seconds: float = MOST_SECONDS,
    *,
    brief: bool = False,
) -> Finding | None:
    """Let a reader read; give what it did that is neither an answer nor one of its refusals."""
    try:
        with within(seconds):
            read(content)
    except refusals as refusal:
        return None if brief else _unfit(refusal)
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as bug:  # noqa: BLE001 - whatever it is, it is what is looked for
        return Finding(fault=type(bug).__name__, where=_place(bug), told=_told(bug))
    return None


def _unfit(refusal: Exception) -> Finding | None:
    """Find fault with a refusal that says nothing, or says what nobody can print."""
    said = str(refusal)
    try:
        said.encode()
    except UnicodeEncodeError:
        return Finding(fault="unprintable refusal", where=_place(refusal), told=_told(refusal))
    if len(said) < 10 or len(said) > 5000:
        return Finding(fault="refusal of no letters or of thousands", where=_place(refusal), told=_told(refusal))
    return None


def _place(bug: BaseException) -> str:
    """Give the last line of this program that it came from, under which the same fault is counted once."""
    frames = traceback.extract_tb(bug.__traceback__)
    own = [f for f in frames if f"{ROOT / 'facilitator'}" in f.filename] or frames[-1:]
    if not own:
        return "?"
    if isinstance(bug, TookTooLong | RecursionError):
        # where it happened to be when its time was over says little: the door by which it went in says more
        own = own[:2]
    return f"{Path(own[-1].filename).relative_to(ROOT) if own[-1].filename.startswith(str(ROOT)) else own[-1].filename}:{own[-1].lineno}"


def _told(bug: BaseException) -> str:
    return "".join(traceback.format_exception(bug, limit=-25))[-6000:]
