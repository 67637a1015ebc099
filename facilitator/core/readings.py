"""Readings: how a duration or a time is understood, shown beside it while it is typed."""

from collections.abc import Mapping
from datetime import date, datetime

from facilitator.core.clock import day_label
from facilitator.core.durations import duration_read
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import Parameter, Type, read_value
from facilitator.core.saying import tr
from facilitator.core.times import Hour, instant_of, time_read

SHOWN = frozenset({Type.SECONDS, Type.CLOCK_ERROR, Type.MINUTES, Type.TIME, Type.DAY})


def reading_of(meeting: Meeting, parameter: Parameter, text: str, said: Mapping[str, object]) -> str:
    """Show what a word is read as: `= 30 s`, `= 02:00, 8 April`. Raises Refused where it is neither.

    `said` are the other arguments so far: the day of an hour depends on the statement it is about.
    """
    if parameter.type not in SHOWN or not text.strip():
        return ""
    zone = meeting.definition.zone
    match read_value(meeting, parameter, text):
        case float(length):
            return duration_read(length * 60 if parameter.type is Type.MINUTES else length)
        case Hour() as hour if parameter.refers is not None:
            return time_read(instant_of(hour, zone, parameter.refers(meeting, said)), zone)
        case datetime() as instant:
            return time_read(instant, zone)
        case date() as day:
            return tr("= {day}", day=day_label(day))
        case other:
            raise TypeError(f"{parameter.name} is neither a duration nor a time: {other!r}")
