"""The primary act: what F8 does now; it ignores presses for 1.5 s after an act.

And the countdown to an automatic begin.
"""

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.act_kinds import ActKind
from facilitator.core.commands import Command
from facilitator.core.floor import Called
from facilitator.core.meeting import Meeting
from facilitator.core.next_act import NextAct, next_act
from facilitator.core.saying import tr
from facilitator.ui.session import Session

DEAF_SECONDS = 1.5
TICK_MS = 100
AGAIN_SECONDS = 5.0


class PrimaryAct(QObject):
    """The next natural act of the floor, done by one key.

    Repeated presses are ignored, and a called speaker begins automatically after some seconds.
    """

    changed = Signal()

    def __init__(
        self, session: Session, parent: QObject | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._monotonic = monotonic
        self._deaf_until = 0.0
        self._again_until = 0.0
        self._automatic = True
        self._begin_after: int | None = None
        # only a call made at this desk now counts down; one found on opening, or restored by undo, waits for the key
        holder = session.meeting.floor.holder
        self._by_key: Called | None = holder if isinstance(holder, Called) else None
        self._act: NextAct | None = next_act(session.shown, session.now())
        self._seen = session.seq
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self.tick)
        session.changed.connect(self._on_changed)
        self._rearm()

    @property
    def act(self) -> NextAct | None:
        """Give the act that the key would do, or None where there is none."""
        return self._act

    @property
    def label(self) -> str:
        """Say what the key does now, with the seconds left where it does so by itself."""
        if self._act is None:
            return tr("Nobody to call")
        if self.asks_again:
            return tr("again: {act}", act=self._act.label)
        left = self.seconds_to_begin
        return self._act.label if left is None else f"{self._act.label} ({ceil(left)})"

    @property
    def deaf(self) -> bool:
        """Say whether a press would be ignored because an act was done a moment ago."""
        return self._monotonic() < self._deaf_until

    @property
    def asks_again(self) -> bool:
        """Say whether an act that takes two presses was pressed once and waits for the second press."""
        return self._act is not None and self._act.twice and self._monotonic() < self._again_until

    @property
    def seconds_to_begin(self) -> float | None:
        """Give the seconds until the called speaker begins by itself, or None where nobody does."""
        holder = self._session.meeting.floor.holder
        set_by_meeting = self._session.meeting.definition.settings.begin_after
        after = set_by_meeting if self._begin_after is None else self._begin_after
        if not self._automatic or not isinstance(holder, Called) or set_by_meeting <= 0 or holder == self._by_key:
            return None
        return max(0.0, after - (self._session.now() - holder.at).total_seconds())

    def set_begin_after(self, seconds: int | None) -> None:
        """Let called speakers begin after so many seconds at this desk; None is as the meeting has it."""
        self._begin_after = seconds
        self._rearm()

    def set_automatic(self, automatic: bool) -> None:
        """Let called speakers begin by themselves, or leave that to whoever plays the meeting."""
        self._automatic = automatic
        self._rearm()

    def press(self) -> None:
        """Do the act, unless one was done a moment ago or there is none; some take two presses."""
        if self._act is None or self.deaf:
            return
        if self._act.twice and not self.asks_again:
            self._again_until = self._monotonic() + AGAIN_SECONDS
            self._rearm()
            return
        if self._session.act(self._act.command, expect=self._seen) and not self.deaf:
            self._fall_deaf()

    def press_from_afar(self) -> None:
        """Do the act where it calls somebody or lets one begin; no more is done by the space bar or a presenter."""
        if self._act is not None and self._act.calls:
            self.press()

    @Slot()
    def refresh(self) -> None:
        """Find the act anew: near the end of a session another one is natural."""
        before = self._act
        self._find(self._session.shown)
        if self._act != before:
            self._rearm()

    def _find(self, meeting: Meeting) -> None:
        act = next_act(meeting, self._session.now())
        if act != self._act:
            self._act, self._again_until = act, 0.0

    def tick(self) -> None:
        """Count down: begin when it is time, and tell the button."""
        left = self.seconds_to_begin
        if left is not None and left <= 0:
            self._begin()
        if self.seconds_to_begin is None and not self.deaf and not self.asks_again:
            self._ticks.stop()
        self.changed.emit()

    def _begin(self) -> None:
        # another desk may have begun a moment ago, so a refusal is not shown; a failed begin is not tried again
        self._session.refresh()
        holder = self._session.meeting.floor.holder
        if isinstance(holder, Called):
            self._by_key = holder
            begin = Command(name="begin", arguments={"by_itself": True})
            self._session.act(begin, wanted=lambda: self._session.meeting.floor.holder == holder)

    def _fall_deaf(self) -> None:
        self._deaf_until = self._monotonic() + DEAF_SECONDS
        self._rearm()

    def _on_changed(self, before: Meeting, after: Meeting) -> None:
        self._find(self._session.shown)
        self._seen = self._session.seq
        holder = after.floor.holder
        if before.floor.holder != holder:
            self._deaf_until = self._monotonic() + DEAF_SECONDS
            if isinstance(holder, Called) and self._session.trail.last_act.kind is ActKind.REVERSAL:
                self._by_key = holder
        self._rearm()

    def _rearm(self) -> None:
        if self.deaf or self.asks_again or self.seconds_to_begin is not None:
            self._ticks.start()
        self.changed.emit()
