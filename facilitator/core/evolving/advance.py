"""What the events of advance lists do to the meeting."""

from datetime import datetime

from facilitator.core.advance.lines import AdvanceListRead, LineSettled
from facilitator.core.changed import changed
from facilitator.core.meeting import Meeting


def list_read(meeting: Meeting, event: AdvanceListRead, _at: datetime) -> Meeting:
    """Keep the lines that are to be settled."""
    return changed(meeting, open_lines={**meeting.open_lines, **{line.number: line for line in event.lines}})


def lines_used(meeting: Meeting, event: AdvanceListRead) -> Meeting:
    """Count the numbers of lines, so that no later one gets one again."""
    return changed(meeting, last_line=max((meeting.last_line, *(line.number for line in event.lines))))


def line_settled(meeting: Meeting, event: LineSettled, _at: datetime) -> Meeting:
    """Take a line out of sight."""
    return changed(meeting, open_lines={n: line for n, line in meeting.open_lines.items() if n != event.line})
