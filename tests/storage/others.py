"""Other processes that have a meeting open, act on it when they are asked to, and may be killed at any moment."""

import json
import subprocess
import sys
from pathlib import Path

from facilitator.storage.documents import sha256_of

ROOT = Path(__file__).parents[2]


class Other:
    """Another process that has the meeting open; it knows what was acknowledged to it."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.storage.holding", str(path)]
        self._process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.acts: list[int] = []
        self.texts: list[str] = []
        self.asks("look")

    def asks(self, order: str) -> str:
        """Give an order of `tests.storage.holding`, and give the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().strip()
        assert answer, f"the process has died at “{order}”"
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
        self._process.communicate()
