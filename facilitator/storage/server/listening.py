"""Listening: hears on a connection of its own what others write, and knows whether the server is there and its time.

A notification says only how far a meeting goes. One that is lost loses nothing: the head is looked at again when the
server was away, and every `LOOK_SECONDS`.
"""

import socket
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread

import psycopg

from facilitator.core.saying import tr
from facilitator.storage.journal import Rewound, StorageFault
from facilitator.storage.server.clocks import Clocks
from facilitator.storage.server.faults import as_storage_faults, fault_of_connecting
from facilitator.storage.server.hands import Hands
from facilitator.storage.server.line import ServerLine, connect
from facilitator.storage.server.room import TOLD
from facilitator.storage.server.target import Target
from facilitator.storage.waking import Waking

LOOK_SECONDS = 2.0
SHORTEST_PAUSE = 0.2
ENDING_SECONDS = 2.0
# whatever waits for the server is right again soon after it is back; a try is one connection, however many wait here
LONGEST_PAUSE = 1.0
# how often the clock of the server is read when a connection is new, so that one slow answer spoils nothing
FIRST_LOOKS = 5

_LOOK = """
SELECT coalesce((SELECT seq FROM facilitator.events WHERE meeting = %s ORDER BY seq DESC LIMIT 1), 0),
    extract(epoch FROM clock_timestamp())::float8
"""


class Listening:
    """A thread that listens to one meeting, until it is ended; whoever waits for it reads from `descriptor`."""

    def __init__(self, target: Target, read: Callable[[], int], clocks: Clocks, hands: Hands) -> None:
        self._target = target
        self._read = read
        self._clocks = clocks
        self._hands = hands
        self._heard, self._tells = socket.socketpair()
        self._waking = Waking()
        for end in (self._heard, self._tells):
            end.setblocking(False)
        self._ended = Event()
        self._fault: StorageFault | None = None
        self._bug: BaseException | None = None
        self._came_back = True
        self._room_told = False
        self.seen = 0
        self._looked = 0.0
        self._hurried = False
        self._thread = Thread(target=self._run, name="listening", daemon=True)
        self._thread.start()

    @property
    def descriptor(self) -> int:
        """Give what can be read from when there is something to ask about."""
        return self._heard.fileno()

    def fault(self) -> StorageFault | None:
        """Give why nothing is heard just now; None while the server answers."""
        if self._bug is not None:
            raise RuntimeError("Listening has ended.") from self._bug
        return self._fault

    @property
    def looked_at(self) -> float:
        """Give when the server answered last, by the monotonic clock."""
        return self._looked

    def hurry(self) -> None:
        """Look at once whether the server is there."""
        self._hurried = True
        self._waking.wake()

    def news(self) -> bool:
        """Say whether there may be something to read. Raises StorageFault where the server is not there."""
        with suppress(BlockingIOError):
            while self._heard.recv(4096):
                pass
        fault = self.fault()
        if fault is not None:
            raise type(fault)(*fault.args)
        back, self._came_back = self._came_back, False
        told, self._room_told = self._room_told, False
        return back or told or self.seen > self._read()

    def end(self) -> None:
        """Listen no more; twice is allowed."""
        if self._ended.is_set():
            return
        self._ended.set()
        self._waking.wake()
        self._thread.join(timeout=ENDING_SECONDS)
        for end in (self._heard, self._tells):
            end.close()

    def _tell(self) -> None:
        # where the buffer is full, whoever reads it has been told already
        with suppress(OSError):
            self._tells.send(b"!")

    def _run(self) -> None:
        pause = SHORTEST_PAUSE
        try:
            while not self._ended.is_set():
                try:
                    self._listen()
                    pause = SHORTEST_PAUSE
                except StorageFault as fault:
                    if self._fault is None:
                        pause = SHORTEST_PAUSE
                    self._fault = fault
                    self._tell()
                self._waking.wait(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
        except BaseException as bug:  # noqa: BLE001 - raised where `changed` is asked
            self._bug = bug
            self._tell()
        finally:
            self._waking.close()

    def _listen(self) -> None:
        """Listen until the server is gone. Raises StorageFault."""
        try:
            line = connect(self._target)
        except psycopg.Error as error:
            raise fault_of_connecting(self._target, error) from error
        try:
            with as_storage_faults(self._target):
                line.execute("SELECT set_config('application_name', 'facilitator listens', false)")
                line.execute(f'LISTEN "{self._target.channel}"'.encode())
                for _ in range(FIRST_LOOKS):
                    self._look(line)
                self._came_back = self._came_back or self._fault is not None
                self._fault = None
                self._tell()
                while not self._ended.is_set():
                    self._hear(line)
        finally:
            line.close()

    def _hear(self, line: ServerLine) -> None:
        self._waking.wait(LOOK_SECONDS, line.fileno())
        # also where nothing can be read: what came while something was asked is kept aside
        told = [one.payload for one in line.notifies(timeout=0)]
        heard = [int(one) for one in told if one.isdecimal()]
        for one in told:
            if not one.isdecimal():
                self._hands.hear(one)
        self._room_told = self._room_told or TOLD in told
        if heard:
            self.seen = max(self.seen, *heard)
        if heard or TOLD in told:
            self._tell()
        if self._hurried or time.monotonic() - self._looked >= LOOK_SECONDS:
            self._look(line)

    def _look(self, line: ServerLine) -> None:
        """Look how far the meeting goes, whatever was heard of it, and what the time is there."""
        self._hurried = False
        before, asked = self._read(), self._clocks.steady()
        last, there = line.execute(_LOOK, [self._target.name]).fetchone() or (0, None)
        if there is not None:
            self._clocks.measure(asked, self._clocks.steady(), there)
        self._looked = time.monotonic()
        if last < before:
            raise rewound(self._target, last, before)
        if last > self.seen:
            self.seen = last
            self._tell()


def rewound(target: Target, last: int, seen: int) -> Rewound:
    """Give the fault for a server that has gone back to an earlier state."""
    words = tr(
        "The server was put back to an earlier state: it holds “{name}” up to event {last}, and {seen} were seen here. "
        "Save a copy of what is seen here, and ask whoever keeps the server.",
        name=target.name,
        last=last,
        seen=seen,
    )
    return Rewound(words)
