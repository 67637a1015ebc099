"""Phones: asking for the floor by phone, with a key that each delegation has on a card.

A key is 128 bits that whoever makes it brings along. It stands on the card alone: the meeting knows its hash.
"""

import hashlib
from base64 import b32encode
from enum import StrEnum

from facilitator.core.ids import DelegationCode, ItemCode, RequestId, SeatName
from facilitator.core.saying import refused
from facilitator.core.speakers import Kind
from facilitator.core.values import dataclass

KEY_BYTES = 16
_SEAT = "delegation:"


class Phones(StrEnum):
    """What becomes of a request by phone: none is taken, it goes onto the list, or it waits there to be admitted."""

    OFF = "off"
    DIRECT = "direct"
    ADMITTED = "admitted"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneKey:
    """The key of one delegation as the meeting knows it: the SHA-256 of it, in hexadecimal figures."""

    who: DelegationCode
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneKeysGiven:
    """These delegations have these keys from now on, and no earlier ones."""

    keys: tuple[PhoneKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneKeysRevoked:
    """These delegations have no key any more."""

    who: tuple[DelegationCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedByPhone:
    """A request was made by phone; one that `waits` is reached by Next only once it is admitted."""

    request: RequestId
    who: DelegationCode
    waits: bool


PhoneEvent = PhoneKeysGiven | PhoneKeysRevoked | AskedByPhone


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneAsk:
    """What a phone asks for: the floor, under an item or the open one."""

    kind: Kind = Kind.STATEMENT
    item: ItemCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneWithdraw:
    """What a phone takes back: a request of its delegation."""

    request: RequestId


PhoneWish = PhoneAsk | PhoneWithdraw


def phone_seat(who: DelegationCode) -> SeatName:
    """Give the seat under which the acts of a delegation's phone are recorded."""
    return SeatName(f"{_SEAT}{who}")


def whose_phone(seat: SeatName) -> DelegationCode | None:
    """Give the delegation whose phone a seat is; None where it is none."""
    return DelegationCode(seat.removeprefix(_SEAT)) if seat.startswith(_SEAT) else None


def named_seat(name: str) -> SeatName:
    """Read the name of a seat. Raises Refused where it is that of a phone, for which nobody else acts."""
    seat = SeatName(name.strip())
    if seat.startswith(_SEAT):
        raise refused("“{name}” is the seat of the phone of a delegation. Give another name.", name=name)
    return seat


def key_of(chance: bytes) -> str:
    """Write 16 bytes of chance as a key: 26 letters and figures, as they stand in an address and can be typed."""
    if len(chance) != KEY_BYTES:
        raise ValueError(f"A key is made of {KEY_BYTES} bytes, not {len(chance)}.")
    return b32encode(chance).decode().rstrip("=")


def in_groups(key: str) -> str:
    """Give a key as it is printed to be typed: groups of four."""
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4))


def hash_of(key: str) -> str:
    """Give the hash by which the meeting knows a key, however it was typed."""
    bare = "".join(c for c in key.upper() if c.isalnum())
    return hashlib.sha256(bare.encode()).hexdigest()
