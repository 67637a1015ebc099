"""Company: the button in the footer that says on which server the meeting is and how many are there, and who."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QPushButton

from facilitator.core.clock import time_label
from facilitator.core.kind_words import seat_words
from facilitator.core.saying import tr
from facilitator.ui.company_seen import CompanySeen
from facilitator.ui.session import Session


class CompanyButton(QPushButton):
    """Names the server and counts who is there, and a press says who; hidden where the meeting is in a file."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.seen = CompanySeen(session, self)
        self._menu = QMenu(self)
        self.setProperty("rank", "quiet")
        self.setMenu(self._menu)
        self.setVisible(self.seen.shared)
        self._show()

        self.seen.changed.connect(self._show)
        self._menu.aboutToShow.connect(self._fill)

    @property
    def lines(self) -> Sequence[str]:
        """Give who is there as it was seen last: the name, the user, the rights and since when."""
        zone, lines = self._session.meeting.definition.zone, []
        for one in self.seen.here:
            name = seat_words(one.seat)
            if one.seat == self._session.seat_name:
                name = tr("{name} (this desk)", name=name)
            rights = tr("records") if one.records else tr("only reads")
            since = "" if one.since is None else tr("since {time}", time=time_label(one.since, zone))
            lines.append(" · ".join(part for part in (name, one.user, rights, since) if part))
        return lines

    @Slot()
    def _show(self) -> None:
        place, count = self._session.address.place if self.seen.shared else "", len(self.seen.here)
        self.setText(tr("{place} · {count} here", place=place, count=count) if count else place)
        self.setToolTip("\n".join((tr("Who has a seat at this meeting now:"), *self.lines)) if count else place)

    @Slot()
    def _fill(self) -> None:
        """List who is there, and look anew for the next time."""
        self._menu.clear()
        for line in self.lines or (tr("Nobody was seen yet."),):
            self._menu.addAction(line.replace("&", "&&"))
        self.seen.look()
