"""Values now: what is so, in the words that a command reads, for the entries of its form."""

from collections.abc import Callable, Mapping
from datetime import datetime

from facilitator.core.agenda import Role
from facilitator.core.availability import hours_of
from facilitator.core.clock import local_time, time_label
from facilitator.core.decisions import FollowUp
from facilitator.core.ids import DelegationCode, ItemCode, RequestId, StatementId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import limit_under
from facilitator.core.own_texts import one_line, texts_by_words
from facilitator.core.recordings import RecordingNamed, recording_of
from facilitator.core.speakers import HereHours, Request
from facilitator.core.statements import Statement

Said = Mapping[str, object]
Value = Callable[[Meeting, Said], str]


def value_now(meeting: Meeting, command: str, argument: str, said: Said) -> str:
    """Give what an argument of a command is now, by the other arguments said so far; nothing where it is nothing."""
    found = _VALUES.get((command, argument)) or _EVERYWHERE.get(argument)
    return found(meeting, said) if found is not None else ""


def _open_item(meeting: Meeting, _: Said) -> str:
    return str(meeting.open_item or "")


def _request(read: Callable[[Request], str]) -> Value:
    def stands(meeting: Meeting, said: Said) -> str:
        wanted = said.get("request")
        found = meeting.asking(RequestId(wanted)) if isinstance(wanted, int) else None
        return read(found[1]) if found is not None else ""

    return stands


def _place(meeting: Meeting, said: Said) -> str:
    wanted = said.get("request")
    found = meeting.waiting(RequestId(wanted)) if isinstance(wanted, int) else None
    return str(found[0].waiting.index(found[1]) + 1) if found is not None else ""


def _statement(read: Callable[[Meeting, Statement], str]) -> Value:
    def stands(meeting: Meeting, said: Said) -> str:
        wanted = said.get("statement")
        found = meeting.noted(StatementId(wanted)) if isinstance(wanted, int) else None
        return read(meeting, found) if found is not None else ""

    return stands


def _statement_detail(field: str) -> Value:
    def read(_: Meeting, statement: Statement) -> str:
        detail = getattr(statement, field)
        return ",".join(detail) if isinstance(detail, tuple) else str(detail)

    return _statement(read)


def _length(_: Meeting, item: ItemState) -> str:
    return duration_written((item.end - item.start).total_seconds()) if item.timed else ""


def _item(read: Callable[[Meeting, ItemState], str]) -> Value:
    def stands(meeting: Meeting, said: Said) -> str:
        wanted = said.get("item")
        found = meeting.items.get(ItemCode(wanted)) if isinstance(wanted, str) else None
        return read(meeting, found) if found is not None else ""

    return stands


def _limit(meeting: Meeting, said: Said) -> str:
    item, key = said.get("item"), said.get("capacity")
    state = meeting.items.get(ItemCode(item)) if isinstance(item, str) else None
    seconds = limit_under(meeting, state, str(key)) if key else None
    return duration_written(seconds) if seconds is not None else ""


def _hard_stop(meeting: Meeting, _: Said) -> str:
    session = meeting.current_session or next((s for s in meeting.sessions if s.started is None), None)
    return _moment(meeting, session.hard_stop) if session is not None else ""


def _holders(meeting: Meeting, said: Said) -> str:
    item = said.get("item")
    state = meeting.items.get(ItemCode(item)) if isinstance(item, str) else None
    held = (holder.who for holder in state.roles if holder.role == said.get("role")) if state is not None else ()
    return ", ".join(held)


def roles_lacking(item: ItemState) -> tuple[Role, ...]:
    """Give the roles of an item that are still to be named."""
    held = {holder.role for holder in (*item.roles, *item.plan.roles)}
    return tuple(role for role in item.plan.to_be_named if role not in held)


def _session_of(meeting: Meeting, item: ItemState) -> str:
    held = (s.plan.number for s in meeting.sessions if s.plan.start <= item.start < s.hard_stop)
    return str(next(held, ""))


def _delegation(read: Callable[[Meeting, DelegationCode], str]) -> Value:
    def stands(meeting: Meeting, said: Said) -> str:
        who = said.get("who")
        return read(meeting, DelegationCode(who)) if isinstance(who, str) and who in meeting.roster else ""

    return stands


def _followed(read: Callable[[FollowUp], str]) -> Value:
    def stands(meeting: Meeting, said: Said) -> str:
        found = next((e for e in meeting.entries if e.number == said.get("entry")), None)
        return read(found.follow_up) if found is not None else ""

    return stands


def _recording(read: Callable[[Meeting, RecordingNamed], str]) -> Value:
    def stands(meeting: Meeting, said: Said) -> str:
        session = said.get("session")
        found = recording_of(meeting.recordings, session) if isinstance(session, int) else None
        return read(meeting, found) if found is not None else ""

    return stands


def _translation(meeting: Meeting, said: Said) -> str:
    named = texts_by_words(meeting).get(one_line(str(said.get("original", ""))), "")
    words = meeting.glossary.words.get(named, {})
    return words.get(str(said.get("language", "")), "")


def _moment(meeting: Meeting, instant: datetime | None, *, seconds: bool = False) -> str:
    return time_label(instant, meeting.definition.zone, seconds=seconds) if instant is not None else ""


def _dated(meeting: Meeting, instant: datetime, *, seconds: bool = False) -> str:
    there = local_time(instant, meeting.definition.zone)
    return f"{there:%Y-%m-%d %H:%M:%S}" if seconds else f"{there:%Y-%m-%d %H:%M}"


def duration_written(seconds: float) -> str:
    """Write a duration so that it is read alike in seconds and in minutes: `3:00`, `1:02:30`."""
    minutes, left = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def _coded(field: str) -> Value:
    return _request(lambda request: ",".join(getattr(request, field)))


def _texted(field: str) -> Value:
    return _request(lambda request: str(getattr(request, field)))


def _hours(read: Callable[[HereHours], datetime | None]) -> Value:
    def stands(meeting: Meeting, said: Said) -> str:
        number = said.get("request")
        found = meeting.asking(RequestId(number)) if isinstance(number, int) else None
        instant = read(hours_of(meeting, found[1])) if found is not None else None
        return _dated(meeting, instant) if instant is not None else ""

    return stands


_WISH: dict[tuple[str, str], Value] = {
    ("amend", "item"): _request(lambda request: request.item),
    ("amend", "capacity"): _request(lambda request: request.capacity.value),
    ("amend", "kind"): _request(lambda request: request.kind.value),
    ("amend", "to"): _request(lambda request: str(request.to or "")),
    **{("amend", field): _coded(field) for field in ("aligned", "joint")},
    **{
        ("amend", field): _texted(field)
        for field in ("on_behalf_of", "person", "level", "topic", "note", "language", "gender")
    },
    ("amend", "here_from"): _hours(lambda hours: hours.since),
    ("amend", "here_until"): _hours(lambda hours: hours.until),
}
_VALUES: Mapping[tuple[str, str], Value] = {
    **_WISH,
    # who is new waits for the floor only where that is said
    ("add-speaker", "item"): lambda *_: "",
    ("move", "position"): _place,
    ("set-limit", "capacity"): lambda m, _: m.speaker.capacity.value if m.speaker is not None else "",
    ("set-limit", "seconds"): _limit,
    ("hard-stop", "time"): _hard_stop,
    ("preside", "who"): lambda m, _: m.presiding.who,
    ("role", "role"): _item(lambda _, item: next((role.value for role in roles_lacking(item)), "")),
    ("role", "who"): _holders,
    ("rename-item", "title"): _item(lambda _, item: item.plan.title),
    ("rename-item", "short"): _item(lambda _, item: item.plan.short),
    ("plan", "start"): _item(lambda m, item: _dated(m, item.start) if item.timed else ""),
    ("plan", "minutes"): _item(_length),
    ("plan", "session"): _item(_session_of),
    ("plan", "fixed"): _item(lambda _, item: "yes" if item.plan.fixed else "no"),
    ("rename", "name"): _delegation(lambda m, who: m.roster.name(who)),
    ("rename", "category"): _delegation(lambda m, who: m.roster.category(who).value),
    ("recording", "address"): _recording(lambda _, found: found.address),
    ("recording", "begins"): _recording(lambda m, found: _dated(m, found.begins, seconds=True)),
    ("follow-up", "owner"): _followed(lambda found: found.owner),
    ("follow-up", "due"): _followed(lambda found: found.due.isoformat() if found.due is not None else ""),
    ("follow-up", "status"): _followed(lambda found: found.status.value),
    ("follow-up", "note"): _followed(lambda found: found.note),
    ("language", "language"): _statement(lambda _, statement: statement.language),
    ("text-not-received", "title"): _statement(lambda _, one: one.documents[0] if len(one.texts) == 1 else ""),
    ("translate", "words"): _translation,
    ("gist", "text"): _statement(lambda _, statement: statement.gist),
    ("topic", "topics"): _statement(lambda _, statement: ", ".join(statement.topics)),
    ("check-delivery", "wanted"): _statement(lambda _, statement: "no" if statement.check_delivery else "yes"),
    ("correct", "who"): _statement(lambda m, statement: m.roster.name(statement.who)),
    ("correct", "capacity"): _statement(lambda _, statement: statement.capacity.value),
    ("correct", "kind"): _statement(lambda _, statement: statement.kind.value),
    **{
        ("correct", field): _statement_detail(field)
        for field in ("on_behalf_of", "aligned", "joint", "person", "level")
    },
    ("correct", "begin"): _statement(lambda m, statement: _moment(m, statement.begin, seconds=True)),
    ("correct", "end"): _statement(lambda m, statement: _moment(m, statement.end, seconds=True)),
}
_EVERYWHERE: Mapping[str, Value] = {"item": _open_item}
