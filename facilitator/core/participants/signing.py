"""Signing: what a sign-in sheet says of who attended which session, understood as a list of participants is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from facilitator.core.attendance import session_to_note
from facilitator.core.clock import local_time
from facilitator.core.delegations import Roster, Signature
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.meeting import Meeting, SessionState
from facilitator.core.name_index import fold
from facilitator.core.participants.fields import ListField, session_of
from facilitator.core.participants.lines import ListLine, lines_of
from facilitator.core.participants.matching import Confidence, KnownNames
from facilitator.core.participants.persons import person_of
from facilitator.core.participants.sheet import CellFault, CellPlace, ListBook, cleaned
from facilitator.core.participants.understanding import understand
from facilitator.core.participants.understood import ListChoices, OpenQuestion, SheetColumns, Understood
from facilitator.core.saying import tr
from facilitator.core.times import instant_of, local_instant, read_day, read_time
from facilitator.core.values import dataclass

_NOT_SIGNED = frozenset({"", "no", "non", "absent", "absente", "ausente", "0", "false", "faux", "falso", "n a", "n"})
_SERIAL = re.compile(r"\d{1,5}(?:\.\d+)?")
_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ ,T]+(.+))?")
_FIRST_DAY_OF_WORKBOOKS = datetime(1899, 12, 30)  # noqa: DTZ001 - a day on paper, of no zone
# who signs before a session begins signs for that one
_EARLY = timedelta(hours=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedLine:
    """One signature: where it stands, the session it is for, what the sheet calls the delegation, how it was found."""

    place: CellPlace
    session: int
    said: str
    how: Confidence
    signature: Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSheet:
    """The whole of a sign-in sheet: what is certain, how many rows bear no signature, what is asked, what is wrong."""

    file: str
    columns: tuple[SheetColumns, ...] = ()
    lines: tuple[SignedLine, ...] = ()
    unsigned: int = 0
    questions: tuple[OpenQuestion, ...] = ()
    faults: tuple[CellFault, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def by_session(self) -> Mapping[int, tuple[Signature, ...]]:
        """Give the signatures of each session."""
        found: dict[int, list[Signature]] = {}
        for line in self.lines:
            found.setdefault(line.session, []).append(line.signature)
        return {session: tuple(found[session]) for session in sorted(found)}


def read_sheet(
    book: ListBook,
    meeting: Meeting,
    directory: Roster,
    choices: ListChoices | None = None,
    *,
    session: int | None = None,
) -> SignedSheet:
    """Say what a sign-in sheet means for a meeting; `session` is that of each row that names none itself.

    A row without a session belongs to the one in whose time it was signed, else to the one held or the next to come.
    Nothing is recorded.
    """
    choices = choices or ListChoices()
    return _Sheet(book, meeting, understand(book, meeting.roster, directory, choices), choices, session).read(directory)


@dataclass(slots=True)
class _Sheet:
    """The reading of one sheet; local to one call."""

    book: ListBook
    meeting: Meeting
    understood: Understood
    choices: ListChoices
    session: int | None
    faults: list[CellFault] = field(default_factory=list)
    unsigned: int = 0
    off_roll: dict[str, list[CellPlace]] = field(default_factory=dict)

    def read(self, directory: Roster) -> SignedSheet:
        """Read all lines."""
        roll = self.meeting.roster
        known = (*roll.delegations, *(d for d in directory.delegations if d.code not in roll))
        lines, columns = lines_of(self.book, self.choices.columns, KnownNames(known), [])
        marked = {sheet.sheet: dict(_session_columns(sheet)) for sheet in columns}
        signed = tuple(self._signed(lines, marked))
        for said, places in self.off_roll.items():
            self.faults.append(CellFault(place=places[0], sentence=tr(
                "“{name}” is not on the roll of this meeting, so its signature was not taken. Import it with the"
                " participants first, or add it as a new speaker.", name=said)))  # fmt: skip
        faults = (*self.understood.faults, *self.faults)
        return SignedSheet(
            file=self.book.file,
            columns=columns,
            lines=signed,
            unsigned=self.unsigned,
            questions=self.understood.questions,
            faults=tuple(sorted(faults, key=lambda fault: (fault.place.sheet, fault.place.row))),
            notes=self.book.notes,
        )

    def _signed(self, lines: Sequence[ListLine], marked: Mapping[str, Mapping[int, int]]) -> Iterator[SignedLine]:
        found = {(place.sheet, place.row): entry for entry in self.understood.entries for place in entry.places}
        # the code of the row above, for rows that name a person only
        above: tuple[str, object] = ("", None)
        for line in lines:
            named = line[ListField.DELEGATION] or line[ListField.ORGANIZATION] or line[ListField.CODE]
            entry = found.get((line.place.sheet, line.place.row))
            if named:
                above = (line.place.sheet, entry)
            elif above[0] == line.place.sheet and line.has_person:
                entry = above[1]  # type: ignore[assignment]
            if entry is None:
                continue
            sessions = tuple(self._sessions(line, marked.get(line.place.sheet, {})))
            if not sessions:
                self.unsigned += 1
                continue
            if entry.delegation.code not in self.meeting.roster:
                self.off_roll.setdefault(entry.said, []).append(line.place)
                continue
            for session, at in sessions:
                signature = Signature(who=entry.delegation.code, person=_person(line, entry.delegation.code), at=at)
                yield SignedLine(place=line.place, session=session, said=entry.said, how=entry.how, signature=signature)

    def _sessions(self, line: ListLine, marked: Mapping[int, int]) -> Iterator[tuple[int, datetime | None]]:
        """Give the sessions for which a row is signed, and when as far as it says so."""
        if marked:
            for column, of in marked.items():
                if _is_signed(self._raw(line.place, column)) and self._known(of, replace(line.place, column=column)):
                    yield of, None
            return
        mark, hour = line.raw.get(ListField.SIGNED), line.raw.get(ListField.SIGNED_AT)
        if (mark is not None or hour is not None) and not (_is_signed(mark or "") or _is_signed(hour or "")):
            return
        if mark is not None and not _is_signed(mark):
            return
        named = self._named_session(line)
        at = self._instant(line, named)
        number = named or self.session or self._session_at(at) or session_to_note(self.meeting)
        if number is None:
            self.faults.append(CellFault(place=line.place, sentence=tr("the meeting has no session to sign for.")))
        elif self._known(number, line.at(ListField.SESSION)):
            yield number, at

    def _raw(self, place: CellPlace, column: int) -> str:
        rows = next((sheet.rows for sheet in self.book.sheets if sheet.name == place.sheet), ())
        return next((row.raw(column) for row in rows if row.number == place.row), "")

    def _known(self, number: int, place: CellPlace) -> bool:
        numbers = [s.plan.number for s in self.meeting.sessions]
        if number in numbers:
            return True
        self.faults.append(CellFault(place=place, sentence=tr(
            "the meeting has no session {number}; its sessions are {numbers}.",
            number=number, numbers=", ".join(map(str, numbers)))))  # fmt: skip
        return False

    def _named_session(self, line: ListLine) -> int | None:
        said = cleaned(line.raw.get(ListField.SESSION, ""))
        if not said:
            return None
        number: int | None = session_of(said)
        if number is None and said.removesuffix(".0").isdecimal():
            number = int(said.removesuffix(".0"))
        titled = [s.plan.number for s in self.meeting.sessions if fold(s.plan.title) == fold(said)]
        if number is None and len(titled) == 1:
            number = titled[0]
        if number is None:
            self.faults.append(CellFault(place=line.at(ListField.SESSION), sentence=tr(
                "“{said}” is no session of this meeting. Write its number.", said=said)))  # fmt: skip
        return number

    def _instant(self, line: ListLine, session: int | None) -> datetime | None:
        """Give when a row was signed; None where it says nothing, or nothing that is understood."""
        said = cleaned(line.raw.get(ListField.SIGNED_AT, ""))
        if not _is_signed(said):
            return None
        zone = self.meeting.definition.zone
        try:
            day = self._day(cleaned(line.raw.get(ListField.SIGNED_ON, "")))
            local = _of_workbook(said)
            if local is not None and local.year > _FIRST_DAY_OF_WORKBOOKS.year + 1:
                return local_instant(local, zone)
            if local is not None:
                said = f"{local:%H:%M:%S}"
            figures = _FIGURES.fullmatch(said)
            if figures is not None and figures[4]:
                day, said = self._by_figures(figures), figures[4]
            since = self._since(session)
            when = read_time(said, zone, near=since)
            if day is not None:
                since = local_instant(datetime.combine(day, datetime.min.time()), zone)
            return instant_of(when, zone, since)
        except Refused as refusal:
            self.faults.append(CellFault(place=line.at(ListField.SIGNED_AT), sentence=str(refusal)))
            return None

    def _day(self, said: str) -> date | None:
        if not said:
            return None
        serial, figures = _of_workbook(said), _FIGURES.fullmatch(said)
        if serial is not None:
            return serial.date()
        return self._by_figures(figures) if figures is not None else read_day(said, near=self._since(None))

    def _by_figures(self, found: re.Match[str]) -> date:
        """Read `07/04/2025`, in which either may be the day: the one that is a day of the meeting. Raises Refused."""
        first, second, year = int(found[1]), int(found[2]), int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        zone = self.meeting.definition.zone
        days = {local_time(s.started or s.plan.start, zone).date() for s in self.meeting.sessions}
        read = [d for d in (_date(year, second, first), _date(year, first, second)) if d is not None]
        held = [d for d in dict.fromkeys(read) if d in days]
        if len(held) == 1:
            return held[0]
        if len(set(read)) == 1:
            return read[0]
        raise Refused(tr("“{said}” may be two days. Write it as 2025-11-27.", said=found[0]))

    def _since(self, session: int | None) -> datetime:
        """Give the first instant at which somebody may have signed: the beginning of the day of the session."""
        number = session or self.session or session_to_note(self.meeting)
        every = self.meeting.sessions
        found = next((s for s in every if s.plan.number == number), every[0])
        zone = self.meeting.definition.zone
        return _begin(found).astimezone(ZoneInfo(zone)).replace(hour=0, minute=0, second=0, microsecond=0)

    def _session_at(self, at: datetime | None) -> int | None:
        """Give the session in whose time, or shortly before whose begin, somebody signed."""
        if at is None:
            return None
        held = sorted(self.meeting.sessions, key=_begin)
        fits = [s.plan.number for s in held if _begin(s) - _EARLY <= at <= (s.rose or max(s.plan.end, s.hard_stop))]
        # between two sessions somebody signs for the one to come
        return fits[-1] if fits else None


def _begin(session: SessionState) -> datetime:
    return session.started or session.plan.start


def _session_columns(sheet: SheetColumns) -> Iterator[tuple[int, int]]:
    for column in sheet.columns:
        number = session_of(column.heading) if column.field is ListField.NOTHING and not column.by_hand else None
        if number is not None:
            yield column.place, number


def _is_signed(raw: str) -> bool:
    text = cleaned(raw)
    return bool(text.strip("-–—. _?/")) and fold(text) not in _NOT_SIGNED - {""}


def _person(line: ListLine, code: DelegationCode) -> str:
    return person_of(line, code, "").name if line.has_person else ""


def _of_workbook(said: str) -> datetime | None:
    """Read a date or hour as a workbook keeps it: days since 1900, with parts of a day; None for anything else."""
    if not _SERIAL.fullmatch(said) or ("." not in said and float(said) < 10_000):
        return None
    if 1 <= float(said) < 10_000:
        # “10.30” is an hour
        return None
    return _FIRST_DAY_OF_WORKBOOKS + timedelta(seconds=round(float(said) * 86_400))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
