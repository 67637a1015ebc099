"""The grip: what the mouse holds while the plan is edited."""

from datetime import datetime

from facilitator.ui.timeline.picture import Bar


class Grip:
    """A bar of the plan that is held by its start, its end or its middle, and how far it went."""

    def __init__(self) -> None:
        self.enabled = False
        self.release()

    def release(self) -> None:
        """Hold nothing."""
        self.bar: Bar | None = None
        self.edge = ""
        self.seconds = 0.0
        self.moved = False
        self._from: datetime | None = None

    def take(self, bar: Bar, edge: str, at: datetime) -> None:
        """Take hold of a bar at an instant."""
        self.release()
        self.bar, self.edge, self._from = bar, edge, at

    def move(self, to: datetime) -> None:
        """Note how far it is now from where it was taken."""
        if self._from is not None:
            self.moved = True
            self.seconds = (to - self._from).total_seconds()
