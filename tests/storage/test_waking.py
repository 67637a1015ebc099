"""Who waits for something to read, in a process that has many files open."""

import fcntl
import os
import resource
import socket
from contextlib import closing
from time import monotonic

import pytest

from facilitator.storage.waking import Waking

MANY = 1500
"""More than what `select` knows of; so many browsers are at the pages of one meeting."""


@pytest.mark.skipif(resource.getrlimit(resource.RLIMIT_NOFILE)[0] <= MANY, reason="so many files are not allowed here")
def test_what_is_read_from_may_be_the_last_of_many_files() -> None:
    near, far = socket.socketpair()
    with closing(Waking()) as waking, near, far:
        high = fcntl.fcntl(far.fileno(), fcntl.F_DUPFD, MANY)
        try:
            waking.wait(0, high)
            near.send(b"!")
            began = monotonic()
            waking.wait(20, high)
            waking.wake()
            waking.wait(20)
            assert monotonic() - began < 10
        finally:
            os.close(high)


def test_who_was_woken_before_it_waits_does_not_wait_and_then_waits_again() -> None:
    with closing(Waking()) as waking:
        waking.wake()
        waking.wake()
        began = monotonic()
        waking.wait(20)
        assert monotonic() - began < 10
        waking.wait(0.05)
        assert monotonic() - began >= 0.05
