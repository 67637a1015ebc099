"""The program under watch: driven by the real mouse, and asked what its lists show."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.story.conftest import PATIENCE_SECONDS, Program, until

Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a list as it is painted: what it says, and its place on the screen."""

    text: str
    left: int
    top: int
    width: int
    height: int

    def at(self, share: float) -> Place:
        """Give a point of the row, at a share of its height."""
        return self.left + self.width // 2, self.top + round(share * (self.height - 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A list as it is on the screen: its rows front to back, and those of them that can be reached with the mouse."""

    rows: tuple[Row, ...]
    chosen: tuple[int, ...]
    top: int
    foot: int

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Shown":
        """Read what was told of a list."""
        _, top, _, height = told["area"]
        rows = [(row["text"], *row["place"]) for row in told["rows"]]
        made = (Row(text=text, left=x, top=y, width=w, height=h) for text, x, y, w, h in rows)
        return cls(rows=tuple(made), chosen=tuple(told["chosen"]), top=top, foot=top + height)

    @property
    def texts(self) -> list[str]:
        return [row.text for row in self.rows]

    @property
    def in_sight(self) -> list[int]:
        """Give the rows that are wholly in sight, away from the edges where a list scrolls by itself."""
        margin = 20
        return [
            number
            for number, row in enumerate(self.rows)
            if self.top + margin <= row.top and row.top + row.height <= self.foot - margin
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """A row that was let go: the list as it was at that moment, with the row chosen that was carried, and the height."""

    shown: Shown
    at: int

    @property
    def order(self) -> list[str]:
        """Give the order that this asks for: the upper half of a row means the gap above it, the lower the one below."""
        (carried,) = self.shown.chosen
        texts = self.shown.texts
        gap = sum(1 for row in self.shown.rows if self.at > row.top + (row.height - 1) // 2)
        rest = texts[:carried] + texts[carried + 1 :]
        place = gap - 1 if gap > carried else gap
        return [*rest[:place], texts[carried], *rest[place:]]


class WatchedProgram(Program):
    """The program with its standard input and output: it answers what its windows show."""

    def start(self, *words: str, title: str) -> None:
        command = [sys.executable, "-m", "tests.story.watched", *words]
        self.process = subprocess.Popen(
            command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        until(lambda: self.screen.tool("search", "--onlyvisible", "--name", title), f"the window “{title}” shows")
        window = self.screen.tool("search", "--onlyvisible", "--name", title).splitlines()[0]
        self.screen.tool("windowactivate", "--sync", window)

    def shown(self, name: str) -> Shown | None:
        """Give the list of that name, or None while it is not on the screen."""
        found = self._ask("shown").get(name)
        return None if found is None else Shown.of(found)

    def list_of(self, name: str) -> Shown:
        """Give the list of that name, which is on the screen."""
        found = self.shown(name)
        assert found is not None, f"{name!r} is not on the screen"
        return found

    def plan(self) -> list[dict[str, Any]]:
        """Give the bars of the plan that are in sight in the timeline."""
        return list(self._ask("plan"))

    def take(self, start: Place, end: Place) -> None:
        """Press the mouse on something and carry it away, until the program follows it to where the mouse is."""
        entered = self._ask("drag")["entered"]
        step = 1 if end[1] >= start[1] else -1
        near = [(start[0], start[1] + step * by) for by in (6, 12, 18)]
        self.mouse("mousemove", *start, "mousedown", 1, *(w for place in near for w in ("mousemove", *place)))
        until(lambda: self._ask("drag")["entered"] > entered, "the row is taken")
        self.mouse("mousemove", *end)
        until(lambda: self._ask("drag")["at"] == list(end), f"the row is carried to {end}")

    def let_go(self) -> Drop:
        """Release the mouse over a list, and give what the list was told of it."""
        dropped = self._ask("drag")["dropped"]
        self.mouse("mouseup", 1)
        until(lambda: self._ask("drag")["dropped"] > dropped, "the row is dropped")
        (drop,) = self._ask("drag")["drops"]
        return Drop(shown=Shown.of(drop["list"]), at=drop["at"][1])

    def give_up(self, key: str) -> None:
        """Press a key while a row is carried, and wait until the list has been told that nothing comes of it."""
        left = self._ask("drag")["left"]
        # without what `keys` does for a person: it would let go of the mouse
        self.screen.tool("key", key)
        until(lambda: self._ask("drag")["left"] > left, "the drag is given up")
        self.mouse("mouseup", 1)

    def carry_out(self, start: Place, outside: Place) -> None:
        """Take a row and let it go where nothing takes it."""
        self.take(start, (start[0], start[1] + 20))
        left = self._ask("drag")["left"]
        self.mouse("mousemove", *outside)
        until(lambda: self._ask("drag")["left"] > left, "the row is out of the list")
        self.mouse("mouseup", 1)

    def mouse(self, *words: object) -> None:
        """Do something with the mouse of the X server."""
        self.screen.tool(*map(str, words))

    def comes_to(self, name: str, holds: Callable[[Shown], object], what: str) -> Shown:
        """Wait until a list shows something."""
        until(lambda: (found := self.shown(name)) is not None and holds(found), what)
        return self.list_of(name)

    def kill(self) -> None:
        if self.process is not None:
            for pipe in (self.process.stdin, self.process.stdout):
                assert pipe is not None
                pipe.close()
        super().kill()

    def _ask(self, words: str) -> Any:
        assert self.process is not None
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{words}\n".encode())
        answer = b""
        while not answer.endswith(b"\n"):
            ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE_SECONDS)
            assert ready, f"the program does not answer what it shows: {words}"
            read = os.read(self.process.stdout.fileno(), 65536)
            assert read, f"the program ended when it was asked: {words}"
            answer += read
        return json.loads(answer)
