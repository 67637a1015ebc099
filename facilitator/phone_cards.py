"""Phone cards: keys are made, their cards set and written, and their hashes given to the meeting as one act."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from facilitator.core.delegations import Category
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.page_places import LOOPBACK, pages_address
from facilitator.core.saying import refused
from facilitator.core.values import dataclass
from facilitator.exchange.phone_cards import render_cards
from facilitator.files import write_new
from facilitator.phoning import give_keys, new_keys
from facilitator.seat import Seat
from facilitator.storage.faults import as_storage_faults


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedCards:
    """For whom cards are made, and how many are left out since they have one."""

    codes: tuple[DelegationCode, ...]
    left: int = 0


def wanted_cards(meeting: Meeting, who: Iterable[DelegationCode], *, renew: bool) -> WantedCards:
    """Say for whom cards are made: those who are named, else everybody who may ask; who has one only by `renew`.

    Raises Refused where nobody is left.
    """
    named = tuple(dict.fromkeys(who))
    codes = named or tuple(d.code for d in meeting.roster.delegations if d.category is not Category.SECRETARIAT)
    new = codes if renew else tuple(code for code in codes if code not in meeting.phone_keys)
    if not new:
        raise refused("All of them have a card. Renew them to make new ones: the old ones are void then.")
    return WantedCards(codes=new, left=len(codes) - len(new))


def holders(meeting: Meeting) -> tuple[DelegationCode, ...]:
    """Give the delegations that have a card."""
    return tuple(meeting.phone_keys)


def phone_address(text: str) -> str:
    """Read where phones find the pages. Raises Refused where a key would go over the network for all to read."""
    address = pages_address(text)
    parts = urlsplit(address)
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise refused("Phones ask over TLS only: give an address that begins with https://, and serve a certificate.")
    return address


def cards_to(seat: Seat, target: Path, codes: Iterable[DelegationCode], address: str, *, made: datetime) -> None:
    """Make keys, write their cards, and let the meeting know the hashes: all of it, or nothing.

    Raises Refused, StorageFault; a file that is there is left. TypesettingFault is a bug.
    """
    keys = new_keys(codes)
    content = render_cards(seat.meeting, keys, address, made=made)
    with as_storage_faults(target):
        # whoever reads a card may ask in a delegation's name
        write_new(target, content, private=True)
    try:
        give_keys(seat, keys)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
