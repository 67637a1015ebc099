"""Line: a connection to a server on which nobody waits for long without a sign of life."""

import time
from collections.abc import Generator
from threading import Event, Thread
from typing import Any, TypeVar

import psycopg

from facilitator.storage.server.target import Target

SILENCE_SECONDS = 4.5
# for a desk, which goes on without the server
SHORT_SILENCE = 1.5
LOCK_MS = 4000
STATEMENT_MS = 60_000

T = TypeVar("T")

# the server lets go of a seat whose computer has gone without a word, and of whoever waits too long for another
_SETTINGS = {
    "lock_timeout": LOCK_MS,
    "statement_timeout": STATEMENT_MS,
    "idle_in_transaction_session_timeout": STATEMENT_MS,
    "tcp_keepalives_idle": 10,
    "tcp_keepalives_interval": 5,
    "tcp_keepalives_count": 3,
}


class Silent(psycopg.OperationalError):
    """The server has given no sign of life for too long."""


class ServerLine(psycopg.Connection[tuple[Any, ...]]):
    """A connection that gives up a server which is silent, however libpq and the network would wait."""

    patience = SILENCE_SECONDS

    def wait(self, gen: Generator[Any, Any, T], *args: Any, **named: Any) -> T:  # noqa: ANN401 - psycopg's own
        """Wait for an answer. Raises Silent."""
        try:
            return super().wait(_limited(gen, self.patience), *args, **named)
        except Silent:
            # what was asked may still be answered: such a line can be used for nothing else
            self.pgconn.finish()
            raise


def _limited(answering: Generator[Any, Any, T], patience: float) -> Generator[Any, Any, T]:
    """Pass on what an answer waits for, and what comes, until nothing has come for too long."""
    given_up = time.monotonic() + patience
    try:
        state = next(answering)
        while True:
            ready = yield state
            if ready:
                given_up = time.monotonic() + patience
            elif time.monotonic() > given_up:
                answering.close()
                raise Silent("no sign of life")
            state = answering.send(ready)
    except StopIteration as done:
        value: T = done.value
        return value


class _Connecting:
    """Connects on a thread of its own, since libpq looks for the name of a host for as long as the system likes."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._done = Event()
        self._line: ServerLine | None = None
        self._fault: Exception | None = None
        self._late = False

    def line(self, patience: float) -> ServerLine:
        """Give the connection. Raises what psycopg raises, or Silent."""
        Thread(target=self._connect, name="connecting", daemon=True).start()
        if not self._done.wait(patience):
            self._late = True
            raise Silent("no answer while connecting")
        if self._line is None:
            raise self._fault or Silent("no answer while connecting")
        return self._line

    def _connect(self) -> None:
        try:
            line = ServerLine.connect(self._target.connection(), autocommit=True, prepare_threshold=None)
            if self._late:
                line.close()
            self._line = line
        except Exception as fault:  # noqa: BLE001 - handed on to whoever waits
            self._fault = fault
        finally:
            self._done.set()


def connect(target: Target, patience: float = SILENCE_SECONDS) -> ServerLine:
    """Connect to a server. Raises psycopg.Error; what is wrong with the address, too."""
    line = _Connecting(target).line(patience)
    settings = ", ".join(f"set_config('{name}', '{value}', false)" for name, value in _SETTINGS.items())
    try:
        line.execute(f"SELECT {settings}")
    except psycopg.Error:
        line.close()
        raise
    return line
