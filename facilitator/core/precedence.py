"""Precedence: in which class a request stands, and so where it waits (FLOOR, section 3)."""

from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.delegations import Category
from facilitator.core.ids import DelegationCode
from facilitator.core.speakers import Capacity, Kind


class Discussion(StrEnum):
    """How presentations are discussed: each in turn, or all of them together."""

    IN_TURN = "in-turn"
    JOINTLY = "jointly"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecedenceClass:
    """One class of speakers: who belongs to it, by capacity, kind, category or name; an empty criterion admits all."""

    name: str
    label: str
    capacities: tuple[Capacity, ...] = ()
    kinds: tuple[Kind, ...] = ()
    categories: tuple[Category, ...] = ()
    delegations: tuple[DelegationCode, ...] = ()
    second: bool = False
    reason: str = ""
