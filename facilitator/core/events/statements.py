"""Events of what is noted on statements, and of corrections of their record, a row each."""

from collections.abc import Callable
from typing import Any, TypeVar

from facilitator.core import gone, statements
from facilitator.core.act_kinds import ActKind
from facilitator.core.changed import changed
from facilitator.core.events.concerns import OfStatement, the_begin, the_delegations, the_statement
from facilitator.core.events.names import lines, said
from facilitator.core.events.record import LAST, EventRecord, no_ids, no_words, nobody, nothing, plain
from facilitator.core.evolving import statement_used
from facilitator.core.evolving.correcting import merged, split
from facilitator.core.evolving.gone import text_left, text_placed
from facilitator.core.evolving.record import corrected, noted, stated_on, with_text, without_text, written
from facilitator.core.meeting import Meeting
from facilitator.core.point_words import whole_point
from facilitator.core.saying import tr
from facilitator.core.statements import Statement

N = TypeVar("N", bound=OfStatement)


def _noting(
    event_type: type[N],
    kind: str,
    *,
    add: Callable[[Statement, N], Statement],
    title: Callable[[Meeting, N], str],
    words: Callable[[Meeting, N], str],
) -> EventRecord[N]:
    """Give the record of an event that notes something on a statement, also on one that has left the log."""
    return plain(
        event_type, kind, title=title, leads=LAST, words=words, touches=nothing, needs=the_begin, undo=ActKind.TEXT,
        evolve=lambda meeting, event, _: noted(
            meeting, meeting.noted(event.statement), lambda statement: add(statement, event)),
    )  # fmt: skip


def _note(meeting: Meeting, event: OfStatement) -> str:
    return tr("Note on {said}", said=said(meeting, event.statement))


def _check(meeting: Meeting, event: statements.DeliveryCheckSet) -> str:
    name = said(meeting, event.statement)
    if event.wanted:
        return tr("Check against delivery of {name}", name=name)
    return tr("Check against delivery of {name}: done", name=name)


def _placed(meeting: Meeting, event: gone.TextPlaced) -> str:
    source, target = said(meeting, event.source), said(meeting, event.statement)
    return tr("Put the text of {source} on {said}", source=source, said=target)


def _settled_words(_meeting: Meeting, event: gone.GoneEvent) -> str:
    return lines((*gone.lines_of(event.noted), ", ".join(event.noted.topics)))


# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    _noting(statements.GistWritten, "gist-written", title=_note, words=lambda _, event: event.text,
        add=lambda statement, event: changed(statement, gist=event.text, gist_revision=event.revision,
            asked_by=event.asked_by or statement.asked_by)),
    _noting(statements.PointNoted, "point-noted", title=_note, words=lambda _, event: whole_point(event.point),
        add=lambda statement, event: changed(statement, points=(*statement.points, event.point))),
    _noting(statements.PointRemoved, "point-removed", title=_note, words=lambda _, event: whole_point(event.point),
        add=lambda statement, event: changed(statement, points=tuple(p for p in statement.points if p != event.point))),
    _noting(statements.StatementTagged, "statement-tagged", title=_note, words=lambda _, event: ", ".join(event.tags),
        add=lambda statement, event: changed(statement, tags=event.tags)),
    _noting(statements.TopicsFiled, "topics-filed", title=_note, words=lambda _, event: ", ".join(event.topics),
        add=lambda statement, event: changed(statement, topics=event.topics, topic=next(iter(event.topics), ""))),
    _noting(statements.LanguageNoted, "language-noted", title=_note, words=no_words,
        add=lambda statement, event: changed(statement, language=event.language)),
    _noting(statements.DeliveryCheckSet, "delivery-check-set", title=_check, words=no_words,
        add=lambda statement, event: changed(statement, check_delivery=event.wanted)),
    _noting(statements.TextReceived, "text-received", words=lambda _, event: event.document, add=with_text,
        title=lambda meeting, event: tr("Text received of {said}", said=said(meeting, event.statement))),
    plain(statements.TextTakenOff, "text-taken-off", leads=LAST, undo=ActKind.BESIDE,
        evolve=lambda meeting, event, _: noted(
            meeting, meeting.noted(event.statement), lambda statement: without_text(statement, event)),
        title=lambda meeting, event: tr(
            "Text of {said} taken off: {document}", said=said(meeting, event.statement), document=event.document),
        words=lambda _, event: event.document, needs=the_begin,
        touches=lambda _, event: {("text", (event.statement, event.document, event.sha256))}),
    plain(statements.PresidentStated, "president-stated", leads=LAST, undo=ActKind.TEXT,
        evolve=lambda meeting, event, _: noted(
            meeting, stated_on(meeting, event.request), lambda statement: changed(statement, stated=event.text)),
        title=lambda *_: tr("What the chair stated"), words=lambda _, event: event.text,
        touches=lambda _, event: {("request", event.request)}, needs=nothing),
    EventRecord(type=statements.StatementCorrected, kind="statement-corrected", leads=LAST, undo=ActKind.TEXT,
        evolve=lambda meeting, event, _: noted(
            meeting, meeting.noted(event.statement), lambda statement: corrected(statement, event)),
        counts=no_ids, title=lambda meeting, event: tr("Correct {said}", said=said(meeting, event.statement)),
        words=lambda _, event: lines((event.person or "", event.level or "", event.on_behalf_of or "")),
        touches=the_statement,
        needs=lambda _, event: the_delegations(
            (event.who, event.asked_by, *(event.aligned or ()), *(event.joint or ()))),
        reach=nobody, instants=("begin", "end"), takes_out=None),
    EventRecord(type=statements.WrittenSubmitted, kind="written-noted", leads=LAST, undo=ActKind.TEXT,
        evolve=written, counts=lambda meeting, event: statement_used(meeting, event.statement),
        title=lambda meeting, event: tr("Written statement of {name}", name=meeting.roster.name(event.who)),
        words=no_words, touches=the_statement, needs=lambda _, event: the_delegations((event.who,)),
        reach=nobody, instants=(), takes_out=None),
    EventRecord(type=statements.StatementSplit, kind="statement-split", leads=LAST, undo=ActKind.TEXT,
        evolve=split, counts=lambda meeting, event: statement_used(meeting, event.second),
        title=lambda meeting, event: tr("Split the statement of {said}", said=said(meeting, event.statement)),
        words=no_words, touches=the_statement, needs=nothing, reach=nobody, instants=("at",), takes_out=None),
    EventRecord(type=statements.StatementsMerged, kind="statements-merged", leads=LAST, undo=ActKind.TEXT,
        evolve=merged, counts=no_ids,
        title=lambda meeting, event: tr("Merge two statements of {said}", said=said(meeting, event.statement)),
        words=no_words, touches=lambda _, event: {("statement", event.statement), ("statement", event.other)},
        needs=nothing, reach=nobody, instants=(), takes_out=gone.Removal.MERGED),
    plain(gone.TextPlaced, "text-placed", leads=LAST, undo=ActKind.BESIDE, evolve=text_placed,
        title=_placed, words=_settled_words, touches=lambda _, event: {("gone", event.source)},
        needs=lambda _, event: {("begun", event.statement)}),
    plain(gone.TextLeft, "text-left", leads=LAST, undo=ActKind.BESIDE, evolve=text_left,
        title=lambda meeting, event: tr("Leave the text of {source}", source=said(meeting, event.source)),
        words=_settled_words, touches=lambda _, event: {("gone", event.source)}, needs=nothing),
)
# fmt: on
