"""Statistics: who took the floor, how often and how long, by regional group, by level and by gender; who for once.

What was not recorded is counted, and is no figure.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from facilitator.core.delegations import Category
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.name_index import fold
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass

GROUPS: Mapping[str, tuple[str, ...]] = {
    "african": ("african", "african group", "africa", "afrique", "grupo africano"),
    "asia-pacific": ("asia pacific", "asia pacific group", "asie pacifique", "asia y el pacifico", "apg"),
    "eastern-european": ("eastern european", "eastern european group", "eastern europe", "eeg"),
    "grulac": ("grulac", "latin american and caribbean", "latin america and the caribbean"),
    "weog": ("weog", "western european and others", "western european and other states"),
}
"""The regional groups of the United Nations, in their usual order, and how lists of participants write them."""
LEVELS: Mapping[str, tuple[str, ...]] = {
    "head": ("head", "head of state", "hosg", "head of state or government"),
    "minister": ("minister", "ministre", "ministro", "ministra"),
    "other": ("other",),
}
GENDERS: Mapping[str, tuple[str, ...]] = {
    "female": ("f", "w", "female", "woman", "women", "femme", "feminin", "mujer", "femenino"),
    "male": ("m", "male", "man", "men", "homme", "masculin", "hombre", "masculino"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """What falls to one group, level or gender: how many delegations spoke, how many statements, how long."""

    key: str
    delegations: int
    statements: int
    spoken: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """The oral statements divided by something that was recorded for `recorded` of all `statements`."""

    buckets: tuple[Bucket, ...]
    recorded: int
    statements: int

    @property
    def spoken(self) -> timedelta:
        """Give the time of all buckets, of which each has its share."""
        return sum((bucket.spoken for bucket in self.buckets), timedelta())


def by_group(meeting: Meeting, now: datetime) -> Division:
    """Divide by regional group; delegations without one are counted, and in no bucket."""

    def group(statement: Statement) -> str:
        known = meeting.roster.get(statement.who)
        return known.group if known is not None else ""

    return _divided(meeting, now, group, GROUPS)


def by_level(meeting: Meeting, now: datetime) -> Division:
    """Divide by the level of the speaker, where it was recorded."""
    return _divided(meeting, now, lambda statement: statement.level, LEVELS)


def by_gender(meeting: Meeting, now: datetime) -> Division:
    """Divide by the gender of the speaker, where it was recorded."""
    return _divided(meeting, now, lambda statement: statement.gender, GENDERS)


def first_time(meeting: Meeting, earlier: Iterable[Meeting]) -> tuple[DelegationCode, ...]:
    """Give who took the floor at this meeting and at none of the earlier ones, in the order of the roll.

    A delegation that a list of participants names is known by its code, one that was entered in the room by its name.
    """
    before = {_identity(other, code) for other in earlier for code in took_the_floor(other)}
    spoke = took_the_floor(meeting)
    return meeting.roster.in_roll_order(code for code in spoke if _identity(meeting, code) not in before)


def took_the_floor(meeting: Meeting) -> frozenset[DelegationCode]:
    """Give who made a statement orally."""
    return frozenset(s.who for s in meeting.statements() if s.begin is not None)


def _identity(meeting: Meeting, code: DelegationCode) -> str:
    entered = code[:1] == "X" and code[1:].isdecimal()
    if entered or meeting.roster.category(code) is Category.PERSON:
        return fold(meeting.roster.name(code, "en"))
    return str(code)


def _divided(
    meeting: Meeting, now: datetime, said: Callable[[Statement], str], known: Mapping[str, tuple[str, ...]]
) -> Division:
    found: dict[str, list[Statement]] = {key: [] for key in known}
    oral = [s for s in meeting.statements() if s.begin is not None]
    for statement in oral:
        key = _key(said(statement), known)
        if key:
            found.setdefault(key, []).append(statement)
    filled = {key: made for key, made in found.items() if made}
    return Division(
        buckets=tuple(_bucket(key, made, now) for key, made in filled.items()),
        recorded=sum(map(len, filled.values())),
        statements=len(oral),
    )


def _bucket(key: str, made: list[Statement], now: datetime) -> Bucket:
    spoken = sum((timedelta(seconds=s.spoken(now)) for s in made), timedelta())
    return Bucket(key=key, delegations=len({s.who for s in made}), statements=len(made), spoken=spoken)


def _key(said: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """Give the key of what was recorded; what is none of the known ones stands for itself."""
    folded = fold(said)
    return next((key for key, forms in known.items() if folded in (*forms, fold(key))), said.strip())
