"""Placing: the words of a statement that has left the log are put on another by hand, or left in the trail."""

from facilitator.core.acts.course import Course
from facilitator.core.acts.record import statement_of
from facilitator.core.gone import Gone, TextLeft, TextPlaced, left_over, lines_of, noted_on
from facilitator.core.ids import StatementId
from facilitator.core.saying import refused


def place_text(course: Course, *, source: StatementId, statement: StatementId) -> None:
    """Put what was noted on a statement that is gone behind what is noted on another."""
    gone = _gone(course, source)
    statement_of(course, statement)
    if _is_offered(course, gone):
        course.add(TextPlaced(source=source, statement=statement, noted=noted_on(gone.statement)))


def leave_text(course: Course, *, source: StatementId) -> None:
    """Leave what was noted on a statement that is gone in the trail only; it is not offered again."""
    gone = _gone(course, source)
    if _is_offered(course, gone):
        course.add(TextLeft(source=source, noted=noted_on(gone.statement)))


def _gone(course: Course, source: StatementId) -> Gone:
    gone = course.meeting.gone.get(source)
    if gone is not None:
        return gone
    if course.meeting.statement(source) is not None:
        raise refused("Statement {source} is in the log, with its text. Nothing has to be placed.", source=source)
    raise refused("No statement {source} has left the log, so there is no text to place.", source=source)


def _is_offered(course: Course, gone: Gone) -> bool:
    return bool(lines_of(left_over(gone, course.meeting.settled)))
