"""What is said of a statement that is no longer in the log, and of the text that was typed on it."""

from facilitator.core.clock import time_label
from facilitator.core.gone import Gone, Removal, left_over, lines_of, name_of
from facilitator.core.kind_words import seat_words
from facilitator.core.languages import counted
from facilitator.core.meeting import Meeting
from facilitator.core.saying import noop, tr

_HEADS = {
    Removal.UNDONE: noop("{name}, undone {time}"),
    Removal.ABSENT: noop("{name}, absent {time}"),
    Removal.MERGED: noop("{name}, merged {time}"),
}
_NEWS = {
    Removal.UNDONE: noop("Undone by {seat} at {time}."),
    Removal.ABSENT: noop("Void since {time}: {seat} marked the speaker as absent."),
    Removal.MERGED: noop("Merged into another statement by {seat} at {time}."),
}
_ONE = {
    Removal.UNDONE: noop("{n} line typed on {name}, undone {time}"),
    Removal.ABSENT: noop("{n} line typed on {name}, absent {time}"),
    Removal.MERGED: noop("{n} line typed on {name}, merged {time}"),
}
_MANY = {
    Removal.UNDONE: noop("{n} lines typed on {name}, undone {time}"),
    Removal.ABSENT: noop("{n} lines typed on {name}, absent {time}"),
    Removal.MERGED: noop("{n} lines typed on {name}, merged {time}"),
}


def gone_head(meeting: Meeting, gone: Gone) -> str:
    """Name a statement that has left the log, as `Chile, undone 10:41`."""
    return tr(_HEADS[gone.how], name=name_of(gone, meeting.roster), time=_time(meeting, gone))


def gone_news(meeting: Meeting, gone: Gone) -> str:
    """Say who took the statement away, and what becomes of what is typed on it."""
    news = tr(_NEWS[gone.how], seat=seat_words(gone.by), time=_time(meeting, gone))
    kept = tr("What is typed here is kept in the trail and offered where it may belong.")
    return f"{news} {kept}"


def offer_words(meeting: Meeting, gone: Gone) -> str:
    """Say how much was typed on what, as `3 lines typed on Chile, undone 10:41`."""
    n = len(lines_of(left_over(gone, meeting.settled)))
    text = counted(n, _ONE[gone.how], _MANY[gone.how])
    return tr(text, n=n, name=name_of(gone, meeting.roster), time=_time(meeting, gone))


def _time(meeting: Meeting, gone: Gone) -> str:
    return time_label(gone.at, meeting.definition.zone)
