"""Events of what the meeting leaves behind, and of undo and the clock, a row each."""

from collections.abc import Callable, Set
from datetime import datetime
from typing import Any, TypeVar, assert_never

from facilitator.core import decisions, meeting, recordings
from facilitator.core.act_kinds import ActKind
from facilitator.core.changed import changed
from facilitator.core.clock import length_label
from facilitator.core.events.concerns import the_delegations
from facilitator.core.events.names import lines
from facilitator.core.events.record import LAST, EventRecord, Touched, no_ids, no_words, nothing, plain
from facilitator.core.evolving.correcting import entered, followed_up, struck
from facilitator.core.glossary import TextTranslated
from facilitator.core.hand_over import HandedOver
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.core.spoken_languages import language_name

D = TypeVar("D", decisions.ChairSaid, decisions.Concluded, decisions.Suggested, decisions.DocumentNoted)


def _entry(
    event_type: type[D],
    kind: str,
    *,
    title: Callable[[Meeting, D], str],
    needs: Callable[[Meeting, D], Set[Touched]],
) -> EventRecord[D]:
    """Give the record of a remark, suggestion, conclusion or document."""
    return plain(
        event_type, kind, evolve=entered, title=title, leads=LAST, words=lambda _, event: _typed(event),
        touches=nothing, needs=needs, undo=ActKind.TEXT,
    )  # fmt: skip


def _typed(event: decisions.DecisionEvent) -> str:
    match event:
        case decisions.ChairSaid() | decisions.Concluded():
            return event.text
        case decisions.Suggested():
            return lines((event.text, event.topic, event.addressee))
        case decisions.DocumentNoted():
            return event.title
        case _:
            assert_never(event)


def _struck(meeting: Meeting, event: decisions.EntryStruck) -> str:
    return next((_typed(e.what) for e in (*meeting.entries, *meeting.struck) if e.number == event.entry), "")


def _recording(meeting: Meeting, event: recordings.RecordingNamed, _at: datetime) -> Meeting:
    others = (one for one in meeting.recordings if one.session != event.session)
    every = sorted((*others, event), key=lambda one: one.session)
    return changed(meeting, recordings=tuple(every))


def _handed_over(meeting: Meeting, event: HandedOver, at: datetime) -> Meeting:
    return changed(meeting, handed_over=(*meeting.handed_over, (at, event)))


def _translated(meeting: Meeting, event: TextTranslated, _at: datetime) -> Meeting:
    return changed(meeting, glossary=meeting.glossary.with_words(event.text, event.language, event.words))


# fmt: off
RECORDS: tuple[EventRecord[Any], ...] = (
    _entry(decisions.ChairSaid, "chair-said", title=lambda *_: tr("From the chair"), needs=nothing),
    _entry(decisions.Concluded, "concluded", needs=nothing,
        title=lambda meeting, _: tr("Decision") if meeting.definition.formal else tr("Conclusion")),
    _entry(decisions.Suggested, "suggestion-made", needs=lambda _, event: the_delegations(event.by),
        title=lambda meeting, _: tr("Recommendation") if meeting.definition.formal else tr("Suggestion")),
    _entry(decisions.DocumentNoted, "document-noted", needs=nothing,
        title=lambda _, event: tr("Document {symbol}", symbol=event.symbol)),
    plain(decisions.EntryStruck, "entry-struck", leads=LAST, undo=ActKind.TEXT, evolve=struck, words=_struck,
        title=lambda _, event: tr("Strike entry {n}", n=event.entry) if event.struck
            else tr("Reinstate entry {n}", n=event.entry),
        touches=nothing, needs=nothing),
    plain(decisions.FollowUpNoted, "follow-up-noted", leads=LAST, undo=ActKind.BESIDE, evolve=followed_up,
        title=lambda _, event: tr("Follow-up of entry {n}", n=event.entry),
        words=lambda _, event: lines((event.follow_up.owner, event.follow_up.note)),
        touches=lambda _, event: {("follow-up", event.entry)}, needs=nothing),
    plain(recordings.RecordingNamed, "recording-named", leads=LAST, undo=ActKind.BESIDE, evolve=_recording,
        title=lambda _, event: tr("Recording of session {session}", session=event.session),
        words=lambda _, event: event.address, touches=lambda _, event: {("recording", event.session)}, needs=nothing),
    plain(HandedOver, "handed-over", leads=LAST, undo=ActKind.BESIDE, evolve=_handed_over,
        title=lambda *_: tr("Hand-over"), words=lambda _, event: event.note, needs=nothing,
        touches=lambda *_: {("hand-over", 0)}),
    plain(TextTranslated, "text-translated", leads=LAST, undo=ActKind.TEXT, evolve=_translated,
        title=lambda _, event: tr("Translation into {language}", language=tr(language_name(event.language))),
        words=lambda _, event: lines((event.text, event.words)), touches=nothing, needs=nothing),
    EventRecord(type=meeting.ActUndone, kind="act-undone", leads=LAST, undo=ActKind.REVERSAL,
        evolve=lambda meeting, *_: meeting, counts=no_ids, title=lambda *_: tr("Undo"), words=no_words,
        touches=nothing, needs=nothing, reach=lambda _, event: event.act, instants=(), takes_out=None),
    plain(meeting.ActRedone, "act-redone", leads=LAST, undo=ActKind.REVERSAL,
        evolve=lambda meeting, *_: meeting, title=lambda *_: tr("Redo"), words=no_words,
        touches=nothing, needs=nothing),
    plain(meeting.ClockWas, "clock-was", leads=LAST, undo=ActKind.BESIDE, evolve=lambda meeting, *_: meeting,
        title=lambda _, event: tr("The clock was {duration} ahead", duration=length_label(event.seconds))
            if event.seconds > 0 else tr("The clock was {duration} behind", duration=length_label(event.seconds)),
        words=no_words, touches=nothing, needs=nothing),
)
# fmt: on
