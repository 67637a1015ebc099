"""What is shown: the meeting and its forecast in the language of the desk, made once for all rooms."""

from datetime import datetime

from facilitator.core import saying
from facilitator.core.forecast import Forecast, forecast
from facilitator.core.in_language import agenda_in
from facilitator.core.meeting import Meeting


class AtTheDesk:
    """Keeps the last state in the language of the desk, and its forecast until the second turns."""

    def __init__(self) -> None:
        self._meeting: tuple[Meeting, str, Meeting] | None = None
        self._forecast: tuple[Meeting, int, Forecast] | None = None

    def meeting(self, meeting: Meeting) -> Meeting:
        """Give a state with its titles and agenda in the language of the desk."""
        language, kept = saying.language(), self._meeting
        if kept is None or kept[0] is not meeting or kept[1] != language:
            kept = self._meeting = (meeting, language, agenda_in(meeting, language))
        return kept[2]

    def forecast(self, meeting: Meeting, now: datetime) -> Forecast:
        """Give the forecast at an instant, as of the second it is in."""
        shown, second, kept = self.meeting(meeting), int(now.timestamp()), self._forecast
        if kept is None or kept[0] is not shown or kept[1] != second:
            kept = self._forecast = (shown, second, forecast(shown, now))
        return kept[2]
