"""The program as it is started by a user, which also answers, on its standard input, what its windows show.

`python -m tests.story.watched open FILE` is `python -m facilitator open FILE`. A line `shown` is answered by a line of
JSON with the lists that are on the screen, what their rows say and where they are painted; `plan` by one with the bars
of the plan in the timeline; `drag` by one with what has come of the drags so far, and the list as it was when the last
row was dropped in it. Nothing is done through it: the mouse and the keys are those of the X server.
"""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import PySide6.QtWidgets
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSocketNotifier, Slot
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication


class Teller(QObject):
    """Answers what is asked on the standard input, and follows the drags that reach a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = b""
        self._begun, self._left = 0, 0
        self._at: QPoint | None = None
        self._drops: list[dict[str, object]] = []
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what happens to something that is dragged over a list."""
        view = watched.parent() if isinstance(watched.parent(), QAbstractItemView) else None
        if view is None:
            return False
        match event.type():
            case QEvent.Type.DragEnter:
                self._begun += 1
            case QEvent.Type.DragMove if isinstance(event, QDragMoveEvent):
                self._at = view.viewport().mapToGlobal(event.position().toPoint())
            case QEvent.Type.DragLeave:
                self._left += 1
                self._at = None
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                at = view.viewport().mapToGlobal(event.position().toPoint())
                self._drops.append({"at": at.toTuple(), "list": list_shown(view)})
                self._at = None
        return False

    @Slot()
    def _answer(self) -> None:
        read = os.read(sys.stdin.fileno(), 4096)
        if not read:
            self._notifier.setEnabled(False)
        *asked, self._asked = (self._asked + read).split(b"\n")
        for words in asked:
            sys.stdout.write(json.dumps({b"shown": shown, b"plan": plan, b"drag": self._drag}[words]()) + "\n")
            sys.stdout.flush()

    def _drag(self) -> dict[str, object]:
        at = None if self._at is None else self._at.toTuple()
        return {
            "entered": self._begun,
            "left": self._left,
            "at": at,
            "drops": self._drops[-1:],
            "dropped": len(self._drops),
        }


def shown() -> dict[str, object]:
    """Give the lists on the screen by their names: where each is, and its rows, front to back, with their places."""
    lists = [w for w in QApplication.allWidgets() if isinstance(w, QAbstractItemView) and w.isVisible()]
    return {view.accessibleName(): list_shown(view) for view in lists if view.accessibleName()}


def list_shown(view: QAbstractItemView) -> dict[str, object]:
    port, model = view.viewport(), view.model()
    corner = port.mapToGlobal(QPoint(0, 0))
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        "area": QRect(corner, port.size()).getRect(),
        "chosen": [index.row() for index in view.selectedIndexes()],
        "rows": [{"text": i.data(), "place": view.visualRect(i).translated(corner).getRect()} for i in indexes],
    }


def plan() -> list[dict[str, object]]:
    """Give the bars of the plan that the timeline shows, with their times and where each is painted."""
    return [
        bar for plot in QApplication.allWidgets() if type(plot).__name__ == "TimelinePlot" for bar in bars_shown(plot)
    ]


def bars_shown(plot: Any) -> Iterator[dict[str, object]]:
    view, picture = plot.view, plot.drawn
    assert view is not None
    assert picture is not None
    corner = plot.mapToGlobal(QPoint(0, 0))
    for bar in picture.planned:
        left, right = (corner.x() + round(view.share(end) * plot.width()) for end in (bar.start, bar.end))
        middle = (left + right) / 2 - corner.x()
        inside = (QPointF(middle, y) for y in range(plot.height()) if 0 < middle < plot.width())
        top = next((place.y() for place in inside if plot.bar_at(place) is bar), None)
        if top is not None:
            times = {"start": bar.start.isoformat(), "end": bar.end.isoformat()}
            yield {"code": bar.code, "left": left, "right": right, "top": corner.y() + round(top), **times}


class Watched(QApplication):
    """The application of the program, with somebody who tells what it shows."""

    def exec(self) -> int:
        """Run as ever."""
        self._teller = Teller(self)
        return super().exec()


if __name__ == "__main__":
    # before anything of the program is loaded, wherever it makes its application
    PySide6.QtWidgets.QApplication = Watched  # type: ignore[misc]
    from facilitator.cli import main

    main()
