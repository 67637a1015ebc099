"""Waking: a thread waits until something can be read, and others wake it."""

import selectors
import socket
from contextlib import suppress

# `select` knows no descriptor above 1023, which a process with a thousand browsers has; Windows has nothing else
_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)


class Waking:
    """What one thread waits at, and others wake it by; more than one may."""

    def __init__(self) -> None:
        self._woken, self._wakes = socket.socketpair()
        for end in (self._woken, self._wakes):
            end.setblocking(False)

    def wake(self) -> None:
        """Let who waits go on, or who waits next not wait."""
        # where the buffer is full, whoever reads it has been woken already
        with suppress(OSError):
            self._wakes.send(b"!")

    def wait(self, seconds: float, *descriptors: int) -> None:
        """Wait until one of these can be read, somebody wakes this, or for so many seconds."""
        with _Selector() as selector:
            for one in (self._woken.fileno(), *descriptors):
                selector.register(one, selectors.EVENT_READ)
            selector.select(seconds)
        with suppress(OSError):
            while self._woken.recv(4096):
                pass

    def close(self) -> None:
        """Give the sockets back; twice is allowed."""
        self._woken.close()
        self._wakes.close()
