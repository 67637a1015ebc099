"""The slide: rows that changed their place glide to it, for no longer than 150 ms."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Slot
from PySide6.QtWidgets import QListView

from facilitator.core.ids import RequestId
from facilitator.ui.speakers.model import SpeakersModel

CHANGE_MS = 150


class RowSlide(QObject):
    """Remembers where the visible rows stood, and tells the painter how far each still is from where it stands now."""

    def __init__(self, view: QListView, model: SpeakersModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._before: dict[RequestId, int] = {}
        self._shift: dict[RequestId, int] = {}
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(CHANGE_MS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)

    def remember(self) -> None:
        """Note where the rows are seen now, before the list changes."""
        self._before = {request: top + self.offset(request) for request, top in self._tops().items()}

    def start(self) -> None:
        """Let the rows that are seen elsewhere now glide there; new rows are simply there."""
        now = self._tops()
        shift = {r: self._before[r] - top for r, top in now.items() if r in self._before}
        self._shift = {request: by for request, by in shift.items() if by}
        self._animation.stop()
        if self._shift:
            self._animation.start()

    def offset(self, request: RequestId) -> int:
        """Give how many pixels below its place a row is to be painted."""
        if self._animation.state() != QVariantAnimation.State.Running:
            return 0
        return round(self._shift.get(request, 0) * float(self._animation.currentValue()))

    @Slot()
    def _move(self) -> None:
        # asked for only here: what Qt made itself is looked for among all classes of widgets when it is first named
        self._view.viewport().update()

    def _tops(self) -> dict[RequestId, int]:
        """Give the upper edge of each row that is seen."""
        waiting = self._model.waiting
        if not waiting or not self._view.isVisible():
            return {}
        # all rows have the same height, so one visualRect is enough
        head = self._view.visualRect(self._model.index(0))
        tall, seen = max(head.height(), 1), self._view.viewport().height()
        first, last = max(-head.top() // tall, 0), (seen - head.top()) // tall
        return {r.id: head.top() + (first + i) * tall for i, r in enumerate(waiting[first : last + 1])}
