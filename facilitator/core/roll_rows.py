"""Roll rows: the whole roll by category for one session, and how it is known of each delegation that it is there."""

from collections.abc import Iterator, Mapping, Set

from facilitator.core.attendance import notes_by_session
from facilitator.core.clock import time_label
from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import said
from facilitator.core.meeting import Meeting, SessionState
from facilitator.core.minuting.presence import Evidence, SessionPresence, presence_in
from facilitator.core.name_index import fold, index_of
from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass

_HOW: Mapping[Evidence, str] = {
    Evidence.SPOKE: noop("spoke"),
    Evidence.PRESIDED: noop("presided"),
    Evidence.SIGNED: noop("signed"),
    Evidence.NOTED: noop("noted as present"),
    Evidence.ASKED: noop("asked for the floor"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RollRow:
    """One line of the roll: a delegation, or the heading of a category, which has no code.

    `how` says by what it is known that a delegation is there; `noted` tells whether that can be taken back.
    """

    code: DelegationCode | None
    name: str
    here: bool = False
    noted: bool = False
    how: str = ""


def roll_rows(meeting: Meeting, session: SessionState, wanted: str = "") -> tuple[RollRow, ...]:
    """Give the roll by category for a session; with something typed, those whom it may mean, the likeliest first."""
    known = _presence(meeting, session)
    if wanted.strip():
        found = index_of(meeting.roster).candidates(wanted, limit=len(meeting.roster.delegations))
        return tuple(_row(meeting, known, _noted(meeting, session), match.code) for match in found)
    return tuple(_by_category(meeting, known))


def counts(meeting: Meeting, session: SessionState) -> str:
    """Say of each category how many of the roll are there: `States Parties 87 of 121 · Signatories 3 of 12`."""
    headings = (row for row in roll_rows(meeting, session) if row.code is None)
    return "  ·  ".join(f"{row.name} {row.how}" for row in headings)


def _presence(meeting: Meeting, session: SessionState) -> SessionPresence:
    if session.started is not None:
        return presence_in(meeting, session)
    notes = notes_by_session(meeting).get(session.plan.number, {})
    known = {code: Evidence.SIGNED if lines else Evidence.NOTED for code, lines in notes.items()}
    return SessionPresence(session=session, known=known, signed={}, persons={}, noted=bool(notes))


def _noted(meeting: Meeting, session: SessionState) -> Set[DelegationCode]:
    return notes_by_session(meeting).get(session.plan.number, {}).keys()


def _by_category(meeting: Meeting, known: SessionPresence) -> Iterator[RollRow]:
    noted = _noted(meeting, known.session)
    by_name: dict[str, list[DelegationCode]] = {said(CATEGORY_WORDS[c].heading): [] for c in Category}
    for one in meeting.roster.delegations:
        by_name[said(CATEGORY_WORDS[one.category].heading)].append(one.code)
    for name, codes in by_name.items():
        if codes:
            here = sum(code in known.known for code in codes)
            yield RollRow(code=None, name=name, how=tr("{n} of {every}", n=here, every=len(codes)))
            # who looks for a name looks by the alphabet of the language of the desk
            alphabetical = sorted(codes, key=lambda code: fold(meeting.roster.name(code)))
            yield from (_row(meeting, known, noted, code) for code in alphabetical)


def _row(meeting: Meeting, known: SessionPresence, noted: Set[DelegationCode], code: DelegationCode) -> RollRow:
    how = known.known.get(code)
    words = tr(_HOW[how]) if how is not None else ""
    at = known.signed.get(code)
    if how is Evidence.SIGNED and at is not None:
        words = tr("signed {time}", time=time_label(at, meeting.definition.zone))
    held = meeting.current_session is not None and meeting.current_session.plan.number == known.session.plan.number
    if held and how is not None and meeting.attendance.get(code) is False:
        words = tr("{how}, has left", how=words)
    return RollRow(code=code, name=meeting.roster.name(code), here=how is not None, noted=code in noted, how=words)
