"""Phoning: a seat of the server does what a phone wants, under the name of the delegation that has the key."""

import secrets
from collections.abc import Callable, Iterable, Mapping

from facilitator.core import phone_words
from facilitator.core.acts import phoning
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.meeting import Recorded
from facilitator.core.phones import KEY_BYTES, PhoneWish, hash_of, key_of, phone_seat
from facilitator.seat import Seat

Chance = Callable[[int], bytes]


def by_phone(seat: Seat, key: str, wish: PhoneWish, language: str = "en") -> tuple[Recorded, ...]:
    """Ask for the floor, or withdraw, with a key; gives what was recorded. Not for two threads at once.

    Raises Refused with a sentence in the language of the phone, or StorageFault.
    """
    sha256 = hash_of(key)
    seat.refresh()
    who = phoning.holder_of(seat.meeting, sha256)
    if who is None:
        off = not phoning.allowed(seat.meeting)
        raise Refused((phone_words.OFF if off else phone_words.NO_KEY).in_language(language))
    before, seat.name = seat.name, phone_seat(who)
    try:
        return seat.on_course(lambda course: phoning.by_phone(course, sha256, wish, language))
    finally:
        seat.name = before


def new_keys(who: Iterable[DelegationCode], chance: Chance = secrets.token_bytes) -> dict[DelegationCode, str]:
    """Make a key for each delegation. They are kept nowhere: give their hashes to the meeting, and print them."""
    return {code: key_of(chance(KEY_BYTES)) for code in who}


def give_keys(seat: Seat, keys: Mapping[DelegationCode, str]) -> tuple[Recorded, ...]:
    """Let the meeting know keys by their hashes; those that the delegations had are void. Raises as `Seat.act` does."""
    hashes = {who: hash_of(key) for who, key in keys.items()}
    return seat.on_course(lambda course: phoning.give_keys(course, hashes))


def revoke_keys(seat: Seat, who: Iterable[DelegationCode]) -> tuple[Recorded, ...]:
    """Make the keys of delegations void. Raises as `Seat.act` does."""
    codes = tuple(who)
    return seat.on_course(lambda course: phoning.revoke_keys(course, codes))
