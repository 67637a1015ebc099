"""Closing: what is asked before the desk closes."""

from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr


def closing_question(meeting: Meeting, *, saved: bool) -> str:
    """Say what closing would lose, or who speaks meanwhile; nothing where the desk may close without a question."""
    if not saved:
        return tr("The gist that is being typed could not be saved and would be lost.")
    if meeting.speaker is None or meeting.definition.rehearsal:
        return ""
    name = meeting.roster.name(meeting.speaker.who)
    return tr(
        "{name} has the floor. The clock goes on while the desk is closed; all that was done is recorded.",
        name=name,
    )
