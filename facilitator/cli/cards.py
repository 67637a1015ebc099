"""Cards for phones on the command line: keys are made, printed and given as one act; or revoked."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import click

from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, SEAT, journal_of, say_aside, seat_of
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.phones import Phones
from facilitator.core.saying import refused
from facilitator.phone_cards import cards_to, holders, phone_address, wanted_cards
from facilitator.phoning import revoke_keys
from facilitator.seat import Seat


@click.command()
@ONE_FILE
@click.option("--to", "target", type=click.Path(path_type=Path), metavar="PDF", help="Where the cards are written.")
@click.option("--address", metavar="URL", help="Where phones find the pages, such as https://room.example.org.")
@click.option("--who", multiple=True, metavar="CODE", help="For whom; default: everybody on the roll.")
@click.option("--renew", is_flag=True, help="Make new keys for those who have one, which makes their cards void.")
@click.option("--revoke", is_flag=True, help="Make the cards void, and no new ones.")
@SEAT
def cards(
    file: str,
    *,
    target: Path | None,
    address: str | None,
    who: tuple[str, ...],
    renew: bool,
    revoke: bool,
    seat: str | None,
) -> None:
    """Make cards for asking by phone: a key for each delegation, of which the meeting knows only the hash."""
    if revoke == (target is not None) or (target is not None and address is None):
        raise click.UsageError("Give --to PDF and --address URL to make cards, or --revoke.")
    with closing(journal_of(file)) as journal:
        acting = Seat(journal, seat_of(journal, seat))
        codes = _codes(acting.meeting, who)
        if target is None or address is None:
            void = [code for code in codes or holders(acting.meeting) if code in acting.meeting.phone_keys]
            revoke_keys(acting, codes or void)
            print_done(f"Cards that are void now: {', '.join(void)}")
            return
        some = wanted_cards(acting.meeting, codes, renew=renew)
        cards_to(acting, target, some.codes, phone_address(address), made=datetime.now(UTC))
        count = len(some.codes)
        made = (
            f"{count} cards are in {target}. The keys stand" if count > 1 else f"A card is in {target}. Its key stands"
        )
        print_done(f"{made} nowhere else: print it, then delete it.")
        if some.left:
            say_aside(f"{some.left} have a card already and keep it; --renew makes new ones for them.")
        if acting.meeting.definition.settings.phones is Phones.OFF:
            say_aside("Asking by phone is off in this meeting: its definition says [settings] phones.")


def _codes(meeting: Meeting, who: tuple[str, ...]) -> tuple[DelegationCode, ...]:
    codes = tuple(DelegationCode(one.strip().upper()) for word in who for one in word.split(",") if one.strip())
    unknown = [code for code in codes if code not in meeting.roster]
    if unknown:
        raise refused("Nobody on the roll has the code {codes}.", codes=", ".join(unknown))
    return codes
