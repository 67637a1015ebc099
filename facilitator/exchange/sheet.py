"""A sheet: one table as spreadsheets hold it, with times that are local and lengths of time that can be added up."""

from datetime import datetime, timedelta

from facilitator.core.clock import local_time
from facilitator.core.meeting import Meeting
from facilitator.core.upload_names import ForUpload
from facilitator.core.values import dataclass

Value = str | int | float | bool | datetime | timedelta | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: its name, the headings of its columns, and its rows; times are local, without a zone."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Of what tables are made: the meeting or a part of it, the instant (UTC), and the texts with their names.

    The names are those of the whole meeting. `earlier` are the meetings in which statistics look who has spoken before.
    """

    meeting: Meeting
    now: datetime
    files: tuple[ForUpload, ...] = ()
    earlier: tuple[Meeting, ...] = ()


def local(meeting: Meeting, at: datetime | None) -> datetime | None:
    """Give a time as spreadsheets store it: local, without a zone."""
    return None if at is None else local_time(at, meeting.definition.zone).replace(tzinfo=None)


def length(seconds: float) -> timedelta:
    """Give a length of time."""
    return timedelta(seconds=seconds)
