"""The cast of a rehearsal: who attends, who holds a role, who asks for the floor on what, and who speaks too long."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import timedelta
from enum import StrEnum
from random import Random

from facilitator.core.agenda import Item, Role
from facilitator.core.delegations import STATES, Category, Roster
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting.titles import title_and_person
from facilitator.core.precedence import Discussion
from facilitator.core.speakers import Capacity, Kind, Level
from facilitator.core.values import dataclass
from facilitator.rehearsal.texts import is_ceremony, is_shipped

STATEMENTS = 122
# coordinators of earlier years, from the data published with the concept note; used where roles are still to be named
COORDINATORS: Mapping[str, Sequence[str]] = {
    "a": ("MWI", "PER"),
    "b": ("AUS", "BGR"),
    "c": ("ITA", "NOR"),
    "e": ("AUT", "PAN"),
    "g": ("IRQ",),
    "h": ("NZL",),
}
EARLY_UNDER_C = ("FRA", "UNMAS", "CMC", "KEN")
ALIGNED = ("ALB", "BIH", "MNE", "MKD")
GUESTS = ("ICRC", "CMC")
GUESTS_ELSEWHERE = ("ICRC", "UNIDIR")
OF_THE_SHIPPED_MEETING = frozenset({"ISU-CCM", "CMC"})
"""On the shipped roll for one convention only: nobody hears them in the rehearsal of another meeting."""
COMMENTS = 0.6
"""The share of those who comment on what a panel presented, or on updates that are discussed each in turn."""
ONLY: Mapping[str, bool] = {"general-debate/2": True, "general-debate/3": False}
"""Items that are for the statements of States (True), or of all others."""
ATTENDING: Mapping[Category, int] = {
    Category.STATE_PARTY: 62,
    Category.SIGNATORY: 6,
    Category.OBSERVER_STATE: 9,
    Category.STATE_NOT_PARTY: 2,
    Category.OBSERVER_UN: 5,
    Category.OBSERVER_ORG: 4,
    Category.REGIONAL_ORG: 2,
    Category.NGO: 7,
    Category.SECRETARIAT: 1,
    Category.PRESIDENCY: 0,
    Category.PERSON: 0,
}


class When(StrEnum):
    """When somebody asks for the floor: before the meeting, as the item begins, or in the course of it."""

    ADVANCE = "advance"
    EARLY = "early"
    FLOOR = "floor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One wish for the floor in a rehearsal, as the arguments of a request."""

    item: ItemCode
    who: DelegationCode
    when: When
    details: Mapping[str, object] = field(default_factory=dict)

    def arguments(self) -> dict[str, object]:
        """Give the arguments of the request."""
        return {"who": self.who, "item": self.item, **self.details}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everything that a seed decides before the first act."""

    present: tuple[DelegationCode, ...]
    roles: Mapping[ItemCode, tuple[tuple[Role, tuple[DelegationCode, ...]], ...]]
    parts: Mapping[ItemCode, tuple[Part, ...]]
    habits: Mapping[DelegationCode, float]
    chairs: Mapping[int, tuple[DelegationCode, str]] = field(default_factory=dict)
    """Who presides over a session, and as what, where the meeting itself names nobody."""


def draw_cast(meeting: Meeting, rng: Random) -> Cast:
    """Draw the cast of a meeting: the same for the same seed and definition."""
    present = _attending(meeting, rng)
    roles = {item.code: _roles(meeting, item, present, rng) for item in meeting.definition.items}
    counts = _counts([meeting.items[i.code] for i in meeting.definition.items], _statements(meeting), rng)
    items = [item for item in meeting.definition.items if item.code in counts]
    parts = {item.code: _parts(meeting, item, present, counts[item.code], rng) for item in items}
    habits = {d.code: _habit(rng) for d in meeting.roster.delegations}
    busy = {p.who for of_item in parts.values() for p in of_item} | {
        w for r in roles.values() for _, who in r for w in who
    }
    silent = [c for c in present if meeting.roster.category(c) is Category.STATE_PARTY and c not in busy]
    return Cast(present=present, roles=roles, parts=parts, habits=habits, chairs=_chairs(meeting, silent, rng))


def _chairs(meeting: Meeting, silent: Sequence[DelegationCode], rng: Random) -> dict[int, tuple[DelegationCode, str]]:
    """Let Co-Chairs preside by turns, and Vice-Presidents of a formal meeting between its first and last sessions."""
    definition = meeting.definition
    sessions = [session.number for session in definition.sessions]
    if definition.presidency or len(silent) < len(sessions):
        return {}
    drawn = rng.sample(silent, len(sessions))
    if title_and_person(definition.president)[0].several:
        return {number: (drawn[place % 2], "president") for place, number in enumerate(sessions)}
    if not definition.formal or len(sessions) < 3:
        return {}
    ends = (sessions[0], sessions[-1])
    return {n: (drawn[0], "president") if n in ends else (drawn[p], "vice-president") for p, n in enumerate(sessions)}


def _habit(rng: Random) -> float:
    """Draw the share of a limit that a delegation takes: some always over, some short, most about right."""
    low, high = rng.choices(((1.08, 1.35), (0.45, 0.75), (0.8, 1.02)), weights=(25, 30, 45))[0]
    return rng.uniform(low, high)


def _attending(meeting: Meeting, rng: Random) -> tuple[DelegationCode, ...]:
    needed = {meeting.definition.presidency, *_guests(meeting), "EUN"}
    needed |= {holder.who for item in meeting.definition.items for holder in item.roles}
    if is_shipped(meeting):
        needed |= {*map(DelegationCode, EARLY_UNDER_C), *_known(meeting)}
    of_another = frozenset() if is_shipped(meeting) else OF_THE_SHIPPED_MEETING
    roll = [d for d in meeting.roster.delegations if d.code not in of_another]
    chosen = [d.code for d in roll if d.code in needed]
    for category, count in ATTENDING.items():
        there = [d.code for d in roll if d.category is category]
        chosen += rng.sample(there, min(count, len(there)))
    return meeting.roster.in_roll_order(dict.fromkeys(chosen))


def _guests(meeting: Meeting) -> tuple[str, ...]:
    return GUESTS if is_shipped(meeting) else GUESTS_ELSEWHERE


def _known(meeting: Meeting) -> set[DelegationCode]:
    """Give the coordinators of earlier years, who have their roles in the shipped meeting."""
    return {DelegationCode(code) for codes in COORDINATORS.values() for code in codes} if is_shipped(meeting) else set()


def _roles(
    meeting: Meeting, item: Item, present: Sequence[DelegationCode], rng: Random
) -> tuple[tuple[Role, tuple[DelegationCode, ...]], ...]:
    """Name those that the definition leaves to be named; nobody gets two roles if they are drawn."""
    roster = meeting.roster
    busy = {holder.who for i in meeting.definition.items for holder in i.roles}
    busy |= _known(meeting)
    found = []
    for role in item.to_be_named:
        suggested = (
            _guests(meeting) if role is Role.GUEST else COORDINATORS.get(item.code, ()) if is_shipped(meeting) else ()
        )
        known = tuple(DelegationCode(code) for code in suggested if DelegationCode(code) in roster)
        parties = [code for code in present if roster.category(code) is Category.STATE_PARTY and code not in busy]
        found.append((role, known or tuple(rng.sample(parties, min(2, len(parties))))))
    return tuple(found)


def _statements(meeting: Meeting) -> int:
    """Give about how many statements there are: by the planned time, as in the shipped meeting of twelve hours."""
    if is_shipped(meeting):
        return STATEMENTS
    planned = sum((session.end - session.start for session in meeting.definition.sessions), timedelta(0))
    return round(STATEMENTS * planned / timedelta(hours=12))


def _counts(items: Sequence[ItemState], statements: int, rng: Random) -> dict[ItemCode, int]:
    """Share the statements among the items by their planned time, with some chance; headings have none."""
    weights = {
        i.code: (i.end - i.start) / timedelta(minutes=1) * rng.uniform(0.8, 1.25) for i in items if not i.only_heads
    }
    total = sum(weights.values()) or 1.0
    return {code: max(2, round(statements * weight / total)) for code, weight in weights.items()}


def _parts(
    meeting: Meeting, item: Item, present: Sequence[DelegationCode], count: int, rng: Random
) -> tuple[Part, ...]:
    if is_ceremony(meeting, item.code):
        return _ceremony(meeting, item, present, rng)
    holding = len(item.roles) + 2 * len(item.to_be_named)
    fixed = _fixed(meeting, item, present)
    others = [code for code in present if code not in {p.who for p in fixed} and _admitted(meeting, item, code)]
    wanted = max(2, count - holding - len(fixed))
    drawn = [_drawn(meeting, item, code, rng) for code in _speakers(meeting.roster, others, wanted, rng)]
    return (*fixed, *drawn)


def _admitted(meeting: Meeting, item: Item, who: DelegationCode) -> bool:
    """Say whether an item is for a delegation: one for the statements of States is for no others, and the other way."""
    only = ONLY.get(f"{meeting.definition.name}/{item.code}")
    return only is None or (meeting.roster.category(who) in STATES) is only


def _ceremony(meeting: Meeting, item: Item, present: Sequence[DelegationCode], rng: Random) -> tuple[Part, ...]:
    """Let the President speak from the chair, then a few others."""
    chair = Part(
        item=item.code,
        who=meeting.definition.presidency,
        when=When.EARLY,
        details={"capacity": Capacity.CHAIR},
    )
    categories = (Category.OBSERVER_UN, Category.SECRETARIAT, Category.STATE_PARTY)
    if not is_shipped(meeting):
        categories = (Category.STATE_PARTY, Category.OBSERVER_UN, Category.SECRETARIAT)
    others = []
    for category in categories:
        there = [c for c in present if meeting.roster.category(c) is category and c != chair.who]
        # elsewhere States ask as the item begins, so that they are heard before organizations
        early = category is Category.STATE_PARTY and not is_shipped(meeting)
        when = When.EARLY if early else When.FLOOR
        many = 2 if early else 1
        others += [Part(item=item.code, who=code, when=when) for code in rng.sample(there, min(many, len(there)))]
    return (chair, *others) if meeting.definition.presidency else tuple(others)


def _fixed(meeting: Meeting, item: Item, present: Sequence[DelegationCode]) -> tuple[Part, ...]:
    """Give those who ask in any rehearsal: the first under (c), and the group under some items."""
    parts = []
    shipped = is_shipped(meeting)
    if shipped and item.code == "c":
        parts = [Part(item=item.code, who=DelegationCode(w), when=When.ADVANCE) for w in EARLY_UNDER_C if w in present]
    group = DelegationCode("EUN")
    grouped = ("a", "c", "f", "j") if shipped else tuple(i.code for i in meeting.definition.items[1::2])
    if item.code in grouped and group in present:
        aligned = tuple(DelegationCode(code) for code in ALIGNED if DelegationCode(code) in meeting.roster)
        details = {"capacity": Capacity.GROUP, "aligned": aligned, "on_behalf_of": "its member States"}
        parts.append(Part(item=item.code, who=group, when=When.ADVANCE, details=details))
    return tuple(parts)


def _speakers(roster: Roster, codes: Sequence[DelegationCode], count: int, rng: Random) -> list[DelegationCode]:
    states = [c for c in codes if roster.category(c) in STATES]
    others = [c for c in codes if roster.category(c) not in STATES]
    from_others = min(len(others), max(1, round(count * 0.25), count - len(states)))
    chosen = rng.sample(others, from_others) + rng.sample(states, min(len(states), count - from_others))
    rng.shuffle(chosen)
    return chosen


def _drawn(meeting: Meeting, item: Item, who: DelegationCode, rng: Random) -> Part:
    when = rng.choices((When.ADVANCE, When.EARLY, When.FLOOR), weights=(30, 40, 30))[0]
    details: dict[str, object] = {}
    if item.topics:
        details["topic"] = rng.choice(item.topics).code
    if meeting.roster.category(who) not in STATES and Role.GUEST in item.to_be_named:
        # whoever may yet be named as a guest, and asks for the discussion, too, says as what
        details["capacity"] = Capacity.OBSERVER
    if any(one.levels for one in meeting.definition.precedence):
        if meeting.roster.category(who) in STATES:
            level = rng.choices(tuple(Level), weights=(10, 35, 55))[0]
            details["level"] = level.value
            # a debate by protocol has its highest speakers on the list before it begins
            when = When.ADVANCE if level is not Level.OTHER else when
    elif meeting.roster.category(who) is Category.STATE_PARTY and rng.random() < 0.04:
        details["level"] = "minister"
    if _is_commented(meeting, item) and rng.random() < COMMENTS:
        details["kind"] = Kind.COMMENT
        when = When.FLOOR if when is When.ADVANCE else when
    return Part(item=item.code, who=who, when=when, details=details)


def _is_commented(meeting: Meeting, item: Item) -> bool:
    """Say whether there are presentations under an item to comment on; in the shipped meeting all make statements."""
    panel = Role.GUEST in item.to_be_named
    in_turn = Role.PRESENTER in item.to_be_named and item.discussion is Discussion.IN_TURN
    return not is_shipped(meeting) and (panel or in_turn)
