"""Memory that was freed goes back to the system, though something that stays lies behind it."""

import platform
from pathlib import Path

import pytest

from facilitator.free_memory import give_back

BLOCKS, BYTES = 1_000, 100_000


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1]) * 4096


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only the library of GNU keeps what was freed")
def test_what_lies_free_before_something_that_stays_is_given_back() -> None:
    blocks = [b"x" * BYTES for _ in range(BLOCKS)]
    stays = blocks[-1]
    blocks.clear()
    before = _resident()
    give_back()
    assert before - _resident() > BLOCKS * BYTES // 2
    assert len(stays) == BYTES


def test_it_may_be_asked_for_again_and_again() -> None:
    give_back()
    give_back()
