"""Hub: passes each frame on to everybody who looks at its page; made once, written to each, nobody waited for."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Iterable
from typing import Protocol

from facilitator.web.following import Frame
from facilitator.web.pages import Key

LEFT_SECONDS = 60.0
"""For how long a page is still made that nobody looks at any more."""


class Maker(Protocol):
    """Who makes the frames of the pages that somebody wants, and publishes them."""

    def want(self, keys: Iterable[Key]) -> None:
        """Make these from now on."""

    def leave(self, key: Key) -> None:
        """Make one no more."""


class Hub:
    """The frames of all pages as last made, and who waits for the next; lives in one event loop."""

    def __init__(self, maker: Maker | None = None) -> None:
        self.maker = maker
        self._loop: asyncio.AbstractEventLoop | None = None
        self._frames: dict[Key, Frame] = {}
        self._turns: dict[Key, asyncio.Future[None]] = {}
        self._watching: Counter[Key] = Counter()
        self._ended = False

    def begin(self) -> None:
        """Belong to the running loop."""
        self._loop = asyncio.get_running_loop()

    def publish(self, key: Key, frame: Frame) -> None:
        """Take a frame from another thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._take, key, frame)

    @property
    def _made(self) -> Maker:
        assert self.maker is not None  # noqa: S101 - it is given before anybody looks
        return self.maker

    async def frame(self, key: Key) -> Frame:
        """Give what a page shows now."""
        if key not in self._frames:
            self._made.want([key])
            if not self._watching[key]:
                self._leave_later(key)
            while key not in self._frames and not self._ended:
                await asyncio.shield(self._turn(key))
        return self._frames[key]

    async def frames(self, key: Key, seen: str = "", *, beat: float) -> AsyncGenerator[Frame | None, None]:
        """Give what a page shows, and then each change; None where nothing has changed for so many seconds.

        Who is slow gets the latest only, and who has seen it does not get it again.
        """
        self._watching[key] += 1
        try:
            while not self._ended:
                turn = self._turn(key)
                frame = await self.frame(key)
                if frame.id != seen:
                    seen = frame.id
                    yield frame
                    continue
                try:
                    async with asyncio.timeout(beat):
                        await asyncio.shield(turn)
                except TimeoutError:
                    yield None
        finally:
            self._watching[key] -= 1
            if not self._watching[key]:
                self._leave_later(key)

    @property
    def watching(self) -> int:
        """Say how many look at a page just now."""
        return self._watching.total()

    def end(self) -> None:
        """Let everybody go."""
        self._ended = True
        for key in list(self._turns):
            self._next_turn(key)

    def _take(self, key: Key, frame: Frame) -> None:
        self._frames[key] = frame
        self._next_turn(key)

    def _turn(self, key: Key) -> "asyncio.Future[None]":
        return self._turns.setdefault(key, asyncio.get_running_loop().create_future())

    def _next_turn(self, key: Key) -> None:
        turn = self._turns.pop(key, None)
        if turn is not None and not turn.done():
            turn.set_result(None)

    def _leave_later(self, key: Key) -> None:
        asyncio.get_running_loop().call_later(LEFT_SECONDS, self._leave_now, key)

    def _leave_now(self, key: Key) -> None:
        if not self._watching[key]:
            self._made.leave(key)
            self._frames.pop(key, None)
