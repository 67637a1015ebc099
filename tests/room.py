"""A room to try the floor in: commands as words, at times counted in seconds from the start, nothing on disk."""

import shlex
import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from facilitator.core.acts.opening import open_meeting
from facilitator.core.agenda import Definition, Item, MeetingSettings, PlannedSession, Role, RoleHolder, Segment
from facilitator.core.clock import Phase, later, phase_of
from facilitator.core.commands import Command, decide, read_command
from facilitator.core.delegations import Category, Delegation
from facilitator.core.ids import ActId, DelegationCode, ItemCode, Refused, SeatName
from facilitator.core.languages import Wording
from facilitator.core.live import goes_on, gone_on
from facilitator.core.meeting import Event, Meeting, Recorded
from facilitator.core.order import reason
from facilitator.core.precedence import DEFAULT_PRECEDENCE
from facilitator.core.speakers import Request
from facilitator.core.statements import Statement
from facilitator.core.trail import Trail

START = datetime(2025, 4, 7, 8, 0, tzinfo=UTC)
NAMES = {
    "AFG": "Afghanistan", "ALB": "Albania", "AUT": "Austria", "CHE": "Switzerland", "CHL": "Chile", "DEU": "Germany",
    "FRA": "France", "LBN": "Lebanon", "MKD": "North Macedonia", "NOR": "Norway", "PHL": "Philippines", "SOM": "Somalia",
    "BIH": "Bosnia and Herzegovina", "TCD": "Chad", "SWE": "Sweden", "GUY": "Guyana", "MRT": "Mauritania", "BGR": "Bulgaria",
}  # fmt: skip
CATEGORIES = {
    "KEN": ("Kenya", Category.SIGNATORY),
    "BRA": ("Brazil", Category.STATE_NOT_PARTY),
    "ARM": ("Armenia", Category.OBSERVER_STATE),
    "UNMAS": ("United Nations Mine Action Service", Category.OBSERVER_UN),
    "EUN": ("European Union", Category.REGIONAL_ORG),
    "HRW": ("Human Rights Watch", Category.NGO),
    "MAAT": ("Maat", Category.NGO),
    "MAR-ORG": ("Mine Action Review", Category.NGO),
}
LIMITS = {
    "coordinator": 420, "presenter": 600, "guest": 600, "group": 300, "national": 180, "observer": 180,
    "point-of-order": 120, "question": 120, "answer": 120, "reply": 180, "reply-2": 120,
}  # fmt: skip


def roster() -> tuple[Delegation, ...]:
    """Give a small roll: States Parties, a signatory, States not party, organisations, civil society."""
    rows = [(code, name, Category.STATE_PARTY) for code, name in NAMES.items()]
    rows += [(code, name, category) for code, (name, category) in CATEGORIES.items()]
    return tuple(
        Delegation(
            code=DelegationCode(code),
            category=category,
            roll=name,
            name=Wording(en=name),
            spoken=Wording(en=f"the {name}" if code == "EUN" else name),
            aliases=("EU",) if code == "EUN" else (),
        )
        for code, name, category in sorted(rows)
    )


def item(code: str, minute: int, length: int, **more: object) -> Item:
    """Plan an item so many minutes after the start."""
    start = START + timedelta(minutes=minute)
    plan = Item(
        code=ItemCode(code),
        label=f"1({code})",
        title=f"Item {code}",
        short=f"Item {code}",
        start=start,
        end=start + timedelta(minutes=length),
        reasons={"presenter": "Article 4 extension request: presents first under (c)"} if code == "c" else {},
    )
    return replace(plan, **more)  # type: ignore[arg-type]


def presenters(*codes: str) -> tuple[RoleHolder, ...]:
    return tuple(RoleHolder(role=Role.PRESENTER, who=DelegationCode(code)) for code in codes)


def definition(**more: object) -> Definition:
    """Define a meeting of two sessions with items c, d and j."""
    first = PlannedSession(number=1, title="Morning", start=START, end=START + timedelta(hours=3))
    second = PlannedSession(
        number=2, title="Afternoon", start=START + timedelta(hours=5), end=START + timedelta(hours=8)
    )
    made = Definition(
        name="trial",
        title="Trial meeting",
        short="Trial",
        place="Room XXI",
        zone="Europe/Zurich",
        formal=False,
        presidency=DelegationCode("PHL"),
        president="The President",
        sessions=(first, second),
        items=(
            item("c", 0, 90),
            item("d", 90, 60),
            item("j", 150, 30, segments=(Segment(name="discussion", several=True, limits={"national": 60}),)),
        ),
        precedence=DEFAULT_PRECEDENCE,
        limits=LIMITS,
        settings=MeetingSettings(begin_after=0),
    )
    return replace(made, **more)  # type: ignore[arg-type]


class Room:
    """A meeting in memory. Words of the command line act on it; `now` counts seconds from the start."""

    def __init__(self, made: Definition | None = None, *, open_item: str | None = "c") -> None:
        self.trail = Trail()
        self.now = 0.0
        self.seat = SeatName("chair")
        self._record(open_meeting(made or definition(), roster(), START))
        if open_item:
            self.does(f"take-up {open_item}")

    @property
    def meeting(self) -> Meeting:
        return self.trail.meeting

    @property
    def wall(self) -> datetime:
        """Give what the clock of the computer shows."""
        return later(START, self.now)

    @property
    def instant(self) -> datetime:
        """Give when an act that is done now happened."""
        return max(self.wall, self.went_on)

    @property
    def is_sure(self) -> bool:
        """Say whether there is a steady clock to know how much time has gone."""
        return False

    @property
    def went_on(self) -> datetime:
        """Give the time of the last act and what has gone since."""
        return gone_on(self.wall, self.trail.last)

    def does(self, line: str, *, at: float | None = None, seat: str | None = None) -> tuple[Event, ...]:
        """Carry out a line at so many seconds from the start; a refusal is raised."""
        self.now = self.now if at is None else at
        words = shlex.split(line)
        command = read_command(self.meeting, words[0], words[1:])
        name = SeatName(seat or self.seat)
        events = decide(self.trail, command, now=self.instant, seat=name)
        self._record(events, name)
        return events

    def begins_by_itself(self, *, at: float | None = None, seat: str | None = None) -> None:
        """Let the called speaker begin without a hand, as the desk of a seat does a while after the call."""
        self.now = self.now if at is None else at
        name = SeatName(seat or self.seat)
        begin = Command(name="begin", arguments={"by_itself": True})
        self._record(decide(self.trail, begin, now=self.instant, seat=name), name)

    def append(self, *events: Event) -> None:
        """Record events that no command decided, as an older file may hold them."""
        self._record(events)

    def record(self, events: tuple[Event, ...], *, seat: str | None = None) -> None:
        """Record what was decided beside the commands, as an act of a seat."""
        self._record(events, SeatName(seat or self.seat))

    def do_all(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.does(line)

    def refuses(self, line: str, *, at: float | None = None, seat: str | None = None) -> str:
        """Give the sentence with which a line is refused; nothing may have changed."""
        before, seq = self.meeting, self.trail.seq
        with pytest.raises(Refused) as refusal:
            self.does(line, at=at, seat=seat)
        assert self.meeting == before
        assert self.trail.seq == seq
        return str(refusal.value)

    def _at(self, events: tuple[Event, ...]) -> datetime:
        last, after = self.trail.last, self.trail.last_at_after(events)
        if last is None or after is None or after == last.at:
            return self.instant
        return goes_on(self.went_on, last.at, after, self.wall, sure=self.is_sure)

    def _record(self, events: tuple[Event, ...], seat: SeatName | None = None) -> None:
        act, seq, at = ActId(str(uuid.uuid4())), self.trail.seq, self._at(events)
        self.trail.append(
            [
                Recorded(
                    seq=seq + 1 + part, act=act, part=part, seat=seat or self.seat, at=at,
                    recorded=self.wall, event=event,
                )
                for part, event in enumerate(events)
            ]
        )  # fmt: skip

    def waiting(self, code: str = "c") -> list[str]:
        """Give the list as words: the delegation, a star where it is pinned, marks for what is not a plain statement."""
        return [self._word(r) for r in self.meeting.items[ItemCode(code)].waiting]

    def _word(self, request: Request) -> str:
        kind = "" if request.kind == "statement" else f" {request.kind.value}"
        return f"{request.who}{kind}{'*' if request.pinned else ''}{' absent' if request.absent else ''}"

    def entry(self, who: str, code: str = "c") -> Request:
        """Give the last waiting request of a delegation."""
        return [r for r in self.meeting.items[ItemCode(code)].waiting if r.who == who][-1]

    def number(self, who: str, code: str = "c") -> int:
        return self.entry(who, code).id

    def reason(self, who: str, code: str = "c") -> str:
        return reason(self.meeting, self.entry(who, code))

    @property
    def speaker(self) -> str | None:
        return str(self.meeting.speaker.who) if self.meeting.speaker else None

    @property
    def interrupted(self) -> list[str]:
        return [str(s.who) for s in self.meeting.interrupted]

    def said(self, who: str) -> Statement:
        """Give the last statement of a delegation."""
        return [s for s in self.meeting.statements() if s.who == who][-1]

    def spoken(self, who: str) -> float:
        return self.said(who).spoken(self.instant)

    def remaining(self, who: str) -> float | None:
        return self.said(who).remaining(self.instant)

    def phase(self, who: str) -> Phase:
        return phase_of(self.remaining(who))
