"""Events of advance lists, a row each."""

from typing import Any

from facilitator.core.act_kinds import ActKind
from facilitator.core.advance.lines import AdvanceListRead, LineSettled
from facilitator.core.events.names import lines
from facilitator.core.events.record import EventRecord, nobody, nothing, plain
from facilitator.core.evolving.advance import line_settled, lines_used, list_read
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr


def _settled(meeting: Meeting, event: LineSettled) -> str:
    line = meeting.open_lines.get(event.line)
    text = line.text if line is not None else str(event.line)
    if event.request is not None:
        return tr("Settle “{text}”", text=text)
    return tr("Leave “{text}”", text=text)


def _words(_meeting: Meeting, event: LineSettled) -> str:
    return event.why


RECORDS: tuple[EventRecord[Any], ...] = (
    EventRecord(
        type=AdvanceListRead,
        kind="advance-list-read",
        leads=40,
        undo=ActKind.BESIDE,
        evolve=list_read,
        counts=lines_used,
        title=lambda _, event: tr("Advance requests from {source}", source=event.source),
        words=lambda _, event: lines(part for line in event.lines for part in (line.part, line.text)),
        touches=lambda _, event: {("line", line.number) for line in event.lines},
        needs=nothing,
        reach=nobody,
        instants=(),
        takes_out=None,
    ),
    plain(
        LineSettled,
        "advance-line-settled",
        leads=41,
        undo=ActKind.BESIDE,
        evolve=line_settled,
        title=_settled,
        words=_words,
        touches=lambda _, event: {("line", event.line)},
        needs=nothing,
    ),
)
