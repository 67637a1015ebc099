"""Closing: what is asked before the desk closes."""

from textwrap import shorten

from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr

LONGEST = 80


def closing_question(meeting: Meeting, *, saved: bool, half_typed: tuple[str, ...] = ()) -> str:
    """Say what closing would lose, or who speaks meanwhile; nothing where the desk may close without a question.

    `half_typed` are lines that Enter has not recorded yet.
    """
    if not saved:
        return tr("The gist that is being typed could not be saved and would be lost.")
    texts = "”, “".join(shorten(text, LONGEST, placeholder="…") for text in half_typed if text.strip())
    if texts:
        return tr("“{texts}” is typed and not recorded, and would be lost.", texts=texts)
    if meeting.speaker is None or meeting.definition.rehearsal:
        return ""
    name = meeting.roster.name(meeting.speaker.who)
    return tr(
        "{name} has the floor. The clock goes on while the desk is closed; all that was done is recorded.",
        name=name,
    )
