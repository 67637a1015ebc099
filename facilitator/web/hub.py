"""Hub: passes each frame on to everybody who looks at its page; made once, written to each, nobody waited for."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

from facilitator.web.following import Frame
from facilitator.web.pages import Key

LEFT_SECONDS = 60.0
"""For how long a page is still made that nobody looks at any more."""
BEAT_SECONDS = 15.0
"""How often somebody who looks at a page hears that the server is there, also where nothing changes."""
SLOW_SECONDS = 10.0
"""Who takes nothing for so long is let go; a browser comes again."""
SWEEP_SECONDS = 1.0
MADE_SECONDS = 10.0
"""For how long a page is waited for that was not made yet, as where the meeting is on a disk that does not answer."""


class NotMade(Exception):
    """A page was not made in time."""


class Maker(Protocol):
    """Who makes the frames of the pages that somebody wants, and publishes them."""

    def want(self, keys: Iterable[Key]) -> None:
        """Make these from now on."""

    def leave(self, key: Key) -> None:
        """Make one no more."""


class Watcher:
    """Somebody who looks at a page. Who is slow gets the latest frame only; who has seen it does not get it again."""

    __slots__ = ("_frame", "_loop", "_seen", "_task", "_told", "_waits", "_writes", "counted")

    def __init__(self, frame: Frame | None, seen: str, *, counted: str) -> None:
        self.counted = counted
        self._loop = asyncio.get_running_loop()
        self._frame = frame
        self._seen = seen
        self._waits: asyncio.Future[None] | None = None
        self._told = self._loop.time()
        self._writes = False
        self._task = asyncio.current_task()

    async def news(self) -> Frame | None:
        """Wait for the next frame; None is a beat. Until this is asked again, what it gave is being written."""
        self._writes, self._told = False, self._loop.time()
        if self._frame is None or self._frame.id == self._seen:
            self._waits = self._loop.create_future()
            await self._waits
            self._waits = None
        self._writes, self._told = True, self._loop.time()
        if self._frame is None or self._frame.id == self._seen:
            return None
        self._seen = self._frame.id
        return self._frame

    def tell(self, frame: Frame) -> None:
        """Give a frame that was made."""
        self._frame = frame
        if frame.id != self._seen:
            self._wake()

    def sweep(self, now: float) -> None:
        """Let a beat be heard where it is time, and let go who takes nothing."""
        gone = now - self._told
        if self._writes and gone > SLOW_SECONDS:
            self.let_go()
        elif not self._writes and gone > BEAT_SECONDS:
            self._wake()

    def let_go(self) -> None:
        """Write to it no more."""
        if self._task is not None:
            self._task.cancel()

    def _wake(self) -> None:
        if self._waits is not None and not self._waits.done():
            self._waits.set_result(None)


class Hub:
    """The frames of all pages as last made, and who looks at them; lives in one event loop."""

    def __init__(self, maker: Maker | None = None) -> None:
        self.maker = maker
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wanted: set[Key] = set()
        self._frames: dict[Key, Frame] = {}
        self._turns: dict[Key, asyncio.Future[None]] = {}
        self._watchers: dict[Key, dict[Watcher, None]] = {}
        self._sweeps: asyncio.TimerHandle | None = None
        self._ended = False
        self.each_second: Callable[[], object] = lambda: None
        """What is done besides, each second that the hub lives, in its loop."""

    def begin(self) -> None:
        """Belong to the running loop."""
        self._loop = asyncio.get_running_loop()
        self._sweep()

    def publish(self, key: Key, frame: Frame) -> None:
        """Take a frame from another thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._take, key, frame)

    async def frame(self, key: Key) -> Frame:
        """Give what a page shows now. Raises NotMade, and CancelledError where the hub ends meanwhile."""
        if self._want(key):
            self._leave_later(key)
        try:
            async with asyncio.timeout(MADE_SECONDS):
                while key not in self._frames:
                    if self._ended:
                        raise asyncio.CancelledError
                    await asyncio.shield(self._turns.setdefault(key, asyncio.get_running_loop().create_future()))
        except TimeoutError as error:
            raise NotMade from error
        return self._frames[key]

    @contextmanager
    def watch(self, key: Key, seen: str = "", *, counted: str | None = None) -> Iterator[Watcher]:
        """Look at a page for as long as this lasts; `seen` is the id of the frame that was seen last.

        It is `counted` as the page by that name, else as its own; not at all by an empty name, as what this process
        itself makes of a page.
        """
        watcher = Watcher(self._frames.get(key), seen, counted=key.page if counted is None else counted)
        watchers = self._watchers.setdefault(key, {})
        watchers[watcher] = None
        self._want(key)
        try:
            yield watcher
        finally:
            del watchers[watcher]
            if not watchers and not self._ended:
                self._leave_later(key)

    @property
    def watching(self) -> int:
        """Say how many look at a page just now."""
        return sum(map(len, self._watchers.values()))

    @property
    def connected(self) -> dict[str, int]:
        """Say how many look at each page just now; a page that nobody looks at is not in it."""
        found: dict[str, int] = {}
        for page in (watcher.counted for watchers in self._watchers.values() for watcher in watchers):
            if page:
                found[page] = found.get(page, 0) + 1
        return found

    def end(self) -> None:
        """Let everybody go."""
        self._ended = True
        if self._sweeps is not None:
            self._sweeps.cancel()
        for watchers in self._watchers.values():
            for watcher in list(watchers):
                watcher.let_go()
        for turn in self._turns.values():
            turn.cancel()

    @property
    def _made(self) -> Maker:
        assert self.maker is not None  # noqa: S101 - it is given before anybody looks
        return self.maker

    def _want(self, key: Key) -> bool:
        """Have a page made from now on; says whether it was not."""
        if key in self._wanted:
            return False
        self._wanted.add(key)
        self._made.want([key])
        return True

    def _take(self, key: Key, frame: Frame) -> None:
        if key not in self._wanted:
            return  # it was on its way when the last one left; kept, it would grow old
        self._frames[key] = frame
        for watcher in self._watchers.get(key, ()):
            watcher.tell(frame)
        turn = self._turns.pop(key, None)
        if turn is not None and not turn.done():
            turn.set_result(None)

    def _sweep(self) -> None:
        loop = asyncio.get_running_loop()
        for watchers in self._watchers.values():
            for watcher in list(watchers):
                watcher.sweep(loop.time())
        self.each_second()
        self._sweeps = loop.call_later(SWEEP_SECONDS, self._sweep)

    def _leave_later(self, key: Key) -> None:
        asyncio.get_running_loop().call_later(LEFT_SECONDS, self._leave_now, key)

    def _leave_now(self, key: Key) -> None:
        if not self._watchers.get(key):
            self._wanted.discard(key)
            self._made.leave(key)
            self._frames.pop(key, None)
