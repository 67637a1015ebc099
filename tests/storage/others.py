"""Other processes that have a meeting open, act on it when they are asked to, and may be killed at any moment.

They are forked by a server that has imported the program, so that a test with ten of them does not start it ten times.
"""

import json
import multiprocessing
from pathlib import Path

import pytest

from facilitator.storage.documents import sha256_of
from tests.storage.holding import hold

_FORKING = multiprocessing.get_context("forkserver")
_FORKING.set_forkserver_preload(["tests.storage.holding"])


class Other:
    """Another process that has the meeting open; it knows what was acknowledged to it."""

    def __init__(self, path: Path) -> None:
        self._orders, far = _FORKING.Pipe()
        self._process = _FORKING.Process(target=hold, args=(far, path), daemon=True)
        self._process.start()
        far.close()
        self.acts: list[int] = []
        self.texts: list[str] = []
        self.asks("look")

    def asks(self, order: str) -> str:
        """Give an order of `tests.storage.holding`, and give the answer."""
        self._orders.send(order)
        try:
            answer = self._orders.recv()
        except EOFError:
            pytest.fail(f"the process has died at “{order}”")
        assert isinstance(answer, str)
        return answer

    def act(self, *numbers: int) -> None:
        for number in numbers:
            assert self.asks(f"act {number}") == str(number)
            self.acts.append(number)

    def text(self, words: str) -> None:
        self.texts.append(self.asks(f"text {words}"))
        assert self.texts[-1] == sha256_of(words.encode())

    def told(self) -> tuple[Path, str]:
        """Give where the meeting lies now, and what befell its file."""
        path, sentence = json.loads(self.asks("told"))
        return Path(path), sentence

    def kill(self) -> None:
        self._process.kill()
        self._process.join()
        self._orders.close()
