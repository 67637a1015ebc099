"""The copy to hand out: the same meeting without what was taken back, earlier wordings, private notes, persons."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.core.advance.lines import AdvanceListRead, LineSettled
from facilitator.core.decisions import ChairSaid, Concluded, DocumentNoted, FollowUpNoted, Suggested
from facilitator.core.delegations import ParticipantsImported
from facilitator.core.glossary import TextTranslated
from facilitator.core.hand_over import HandedOver
from facilitator.core.ids import StatementId
from facilitator.core.meeting import ActRedone, ActUndone, ClockWas, Event, Recorded
from facilitator.core.own_texts import every_text
from facilitator.core.paper import StatementEntered
from facilitator.core.phones import PhoneKeysGiven, PhoneKeysRevoked
from facilitator.core.speakers import FloorRequested, RequestAmended
from facilitator.core.statements import (
    GistWritten,
    PointNoted,
    PointRemoved,
    StatementsMerged,
    StatementSplit,
    TextReceived,
    TextTakenOff,
)
from facilitator.core.trail import Trail
from facilitator.core.versions import VersionEvent

STRUCK = "(struck)"
_ENTRIES = (ChairSaid, Concluded, Suggested, DocumentNoted)


def to_hand_out(trail: Trail) -> tuple[Recorded, ...]:
    """Give the events of the copy: acts that count, last wordings only, no notes on requests, versions or follow-up.

    Where the clock was wrong, the times are right. A struck entry keeps its place and loses its text. The copy has a
    hash chain of its own, so its hashes differ.
    """
    acts = trail.acts()
    gone = {act.id for act in acts if act.undone}
    left_out = (
        VersionEvent | ActUndone | ActRedone | ClockWas | FollowUpNoted | HandedOver | PhoneKeysGiven | PhoneKeysRevoked
    )
    counting = [r for r in trail.events if r.act not in gone and not isinstance(r.event, left_out)]
    superseded = _superseded(counting)
    counting = [_without_gist(r) if r.seq in superseded else r for r in counting]
    superseded -= {r.seq for r in counting if isinstance(r.event, StatementEntered)}
    dropped = superseded | _removed(counting) | _of_no_text(counting, frozenset(every_text(trail.meeting)))
    struck = frozenset(entry.number for entry in trail.meeting.struck)
    return tuple(_blanked((r for r in counting if r.seq not in dropped), struck))


def _without_gist(recorded: Recorded) -> Recorded:
    """Give what was entered from paper without its gist, which was revised later; any other event as it is."""
    event = recorded.event
    return replace(recorded, event=replace(event, gist="")) if isinstance(event, StatementEntered) else recorded


def _superseded(recorded: list[Recorded]) -> set[int]:
    """Give the events of gists that were revised later, except those that a later split or merger still reads."""
    last: dict[StatementId, int] = {}
    found: set[int] = set()
    for one in recorded:
        match one.event:
            case GistWritten(statement=statement):
                if statement in last:
                    found.add(last[statement])
                last[statement] = one.seq
            case StatementEntered(statement=statement, gist=gist) if gist:
                last[statement] = one.seq
            case StatementSplit() | StatementsMerged():
                last.clear()
            case _:
                pass
    return found


def _of_no_text(recorded: list[Recorded], texts: frozenset[str]) -> set[int]:
    """Give the events of translations of a text that the meeting does not have, or no longer."""
    return {r.seq for r in recorded if isinstance(r.event, TextTranslated) and r.event.text not in texts}


def _removed(recorded: list[Recorded]) -> set[int]:
    """Give the events of key points and received texts that were taken off again, and of their removal."""
    noted: dict[tuple[StatementId, object], int] = {}
    found: set[int] = set()
    for one in recorded:
        match one.event:
            case TextReceived(statement=statement, document=document, sha256=sha256):
                noted[statement, (document, sha256)] = one.seq
            case TextTakenOff(statement=statement, document=document, sha256=sha256) if (
                statement,
                (document, sha256),
            ) in noted:
                found |= {one.seq, noted.pop((statement, (document, sha256)))}
            case PointNoted(statement=statement, point=point):
                noted[statement, point] = one.seq
            case PointRemoved(statement=statement, point=point) if (statement, point) in noted:
                found |= {one.seq, noted.pop((statement, point))}
            case StatementSplit() | StatementsMerged():
                noted.clear()
            case _:
                pass
    return found


def _blanked(recorded: Iterator[Recorded], struck: frozenset[int]) -> Iterator[Recorded]:
    number = 0
    for one in recorded:
        if isinstance(one.event, _ENTRIES):
            number += 1
        yield replace(one, event=_without_private(one.event, struck=number in struck))


def _without_private(event: Event, *, struck: bool) -> Event:
    match event:
        case GistWritten():
            return replace(event, revision=1)
        case ParticipantsImported():
            return replace(event, persons=())
        case AdvanceListRead():
            return replace(event, lines=())
        case LineSettled():
            return replace(event, why="")
        case FloorRequested() | RequestAmended():
            return replace(event, request=replace(event.request, note=""))
        case ChairSaid() | Concluded() | Suggested() if struck:
            return replace(event, text=STRUCK)
        case DocumentNoted() if struck:
            return replace(event, symbol=STRUCK, title="", sha256="")
        case _:
            return event
