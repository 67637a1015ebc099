"""Company seen: who has a seat at a meeting on a server, looked for again and again beside the desk."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.storage.journal import Company, Present, StorageFault
from facilitator.ui.session import Session
from facilitator.ui.work import Unawaited

LOOK_MS = 5000


class CompanySeen(QObject):
    """Looks every few seconds; `changed` when somebody came, went or has another name. In a file there is nobody."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._company = session.on_file(lambda _, journal: journal.company)
        self._seat = session.seat_name
        self._asks = False
        self._unawaited = Unawaited(self)
        self._timer = QTimer(self, interval=LOOK_MS)
        self.here: tuple[Present, ...] = ()

        self._unawaited.done.connect(self._on_seen)
        self._timer.timeout.connect(self.look)
        session.settled.connect(self._on_settled)
        if self.shared:
            self._timer.start()
            self.look()

    @property
    def shared(self) -> bool:
        """Say whether the meeting is on a server."""
        return self._company is not None

    @Slot()
    def look(self) -> None:
        """Look who is there; the desk does not wait for it."""
        if self._company is not None and not self._asks:
            self._asks = True
            self._unawaited.start("company", partial(_present, self._company))

    @Slot(object, object)
    def _on_seen(self, _: object, here: tuple[Present, ...] | None) -> None:
        self._asks = False
        if here is not None and here != self.here:
            self.here = here
            self.changed.emit()

    @Slot()
    def _on_settled(self) -> None:
        if self._session.seat_name != self._seat:
            self._seat = self._session.seat_name
            self.look()


def _present(company: Company) -> tuple[Present, ...] | None:
    try:
        return company.present()
    except (StorageFault, ValueError):
        # the server is away, which the desk says elsewhere, or the meeting was closed meanwhile
        return None
