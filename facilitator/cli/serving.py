"""The pages of the room in a browser, from the command line."""

import os
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.address import Address
from facilitator.cli.console import print_done, takes_a_line
from facilitator.cli.meeting_file import ONE_FILE, asking, say_aside
from facilitator.core.ids import Refused, SeatName
from facilitator.core.page_places import acts_place, osc_receiver
from facilitator.core.phones import named_seat
from facilitator.exchange import json
from facilitator.exchange.acts_key import key_in
from facilitator.free_memory import EVERY_SECONDS, give_back
from facilitator.seat import Seat
from facilitator.storage.opening import open_journal, read_address

if TYPE_CHECKING:
    from facilitator.remote.listening import ActsListener
    from facilitator.remote.phones import PhoneDoor
    from facilitator.web.app import Beside
    from facilitator.web.serving import Serving
    from facilitator.web.site import Site

PROGRAMS = "programs"
_NOT_PRIVATE = (
    "Phones ask over TLS only: give --certificate and --key, or none but those of this computer are answered."
)
_PEM = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@ONE_FILE
@click.option("--host", default="127.0.0.1", metavar="HOST", help="The address to listen at; default: this computer.")
@click.option("--port", type=click.IntRange(0, 65535), default=8321, metavar="N", help="0 takes one that is free.")
@click.option("--certificate", type=_PEM, metavar="PEM", help="The certificate, for addresses with https.")
@click.option("--key", type=_PEM, metavar="PEM", help="Its key.")
@click.option("--texts", is_flag=True, help="Let the booths read the texts that were received.")
@click.option(
    "--acts", metavar="PLACE", help="Take acts of other programs at a port of this computer (0: any), or a Unix socket."
)
@click.option("--acts-key", type=_PEM, metavar="FILE", help="Their key, in a file; default: a new one, printed.")
@click.option("--acts-seat", default=PROGRAMS, metavar="NAME", help="The seat that acts for them.")
@click.option("--phones", is_flag=True, help="Let delegations ask for the floor with the keys on their cards.")
@click.option("--osc", metavar="HOST:PORT", help="Send who speaks, and the clock, as Open Sound Control.")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Write the public pages there too, for any web server to hand out.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the address as JSON, then who is connected as it changes.")
@click.option("--with-parent", is_flag=True, hidden=True, help="End with the process that started this one.")
def serve(
    file: str,
    *,
    host: str,
    port: int,
    certificate: Path | None,
    key: Path | None,
    texts: bool,
    acts: str | None,
    acts_key: Path | None,
    acts_seat: str,
    phones: bool,
    osc: str | None,
    folder: Path | None,
    as_json: bool,
    with_parent: bool,
) -> None:
    """Show the meeting in browsers: room display, clocks, agenda, list, booths; it is only read."""
    if (certificate is None) != (key is None):
        raise click.UsageError("A certificate needs its key: give --certificate PEM and --key PEM.")
    if acts is None and acts_key is not None:
        raise click.UsageError("A key for acts needs a place where they are taken: give --acts PLACE, too.")
    try:
        from facilitator.web.serving import Listen, Serving, site_of
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "facilitator":
            raise
        raise Refused("The pages need what is not installed: pip install 'facilitator[web]'.") from error
    address = read_address(file)
    site = asking(address, lambda: site_of(address, texts=texts))
    beside = _beside(site, osc, folder)
    listen = Listen(host=host, port=port, certificate=certificate, key=key)
    door = _phones(site, address) if phones else None
    # whoever reads the address may rely on everything being there
    with _acts(site, address, acts, acts_key, acts_seat) as taken, closing(door) if door else nullcontext():
        serving = Serving(site, listen, modules=[door.routes] if door else [], beside=beside)
        site.hub.each_second = _each_second(site, serving, tells=as_json, with_parent=with_parent)
        with serving.ended_by_signals():
            _say_where(serving, taken, as_json=as_json)
            if phones and certificate is None and not with_parent and not serving.is_private:
                say_aside(_NOT_PRIVATE)
            serving.run()


def _say_where(serving: "Serving", acts: dict[str, str], *, as_json: bool) -> None:
    """Say where the pages are, and where acts are taken and by which key."""
    if as_json:
        for told in filter(None, ({"url": serving.url}, acts)):
            print_done(json.as_text(told))
        return
    print_done(f"The pages are at {serving.url} until you press Ctrl+C.")
    if acts:
        key = f", with the key {acts['key']}." if "key" in acts else "."
        print_done(f"Acts are taken at {acts['acts']}{key}")


def _each_second(site: "Site", serving: "Serving", *, tells: bool, with_parent: bool) -> Callable[[], None]:
    """Give what tells of who is connected, frees memory, and ends the pages with the program that started them."""
    told: dict[str, int] = {}
    parent = os.getppid()
    seconds = count(1)

    def each_second() -> None:
        nonlocal told
        if next(seconds) % EVERY_SECONDS == 0:
            give_back()
        # whoever started the pages may have read the address only
        if tells and site.hub.connected != told and takes_a_line(sys.stdout):
            told = site.hub.connected
            print_done(json.as_text({"connected": told}))
        if with_parent and os.getppid() != parent:
            serving.stop()

    return each_second


def _phones(site: "Site", address: Address) -> "PhoneDoor":
    """Let phones ask, at a seat that is opened when the first one does."""
    from facilitator.remote.phones import PhoneDoor

    return PhoneDoor(site, lambda: Seat(open_journal(address, tell=say_aside), SeatName("phones")))


def _beside(site: "Site", osc: str | None, folder: Path | None) -> list["Beside"]:
    """Give what goes on beside the pages. Raises Refused and StorageFault, and lets the meeting go then."""
    try:
        return [
            *([] if osc is None else [_osc(site, osc)]),
            *([] if folder is None else [_folder(site, folder)]),
        ]
    except BaseException:
        site.following.end()
        raise


def _osc(site: "Site", receiver: str) -> "Beside":
    """Send to a receiver. Raises Refused where it has no port, StorageFault where it has no address."""
    from facilitator.web.osc import Osc

    host, port = osc_receiver(receiver)
    meeting = site.following.meeting
    return Osc(site, host, port, "en" if meeting is None else meeting.definition.language).send


def _folder(site: "Site", folder: Path) -> "Beside":
    """Write the public pages into a folder. Raises StorageFault where it cannot be made or written to."""
    from facilitator.web.folder import Folder

    return Folder(site, folder, say_aside).write


@contextmanager
def _acts(
    site: "Site", address: Address, place: str | None, key_file: Path | None, seat: str
) -> Iterator[dict[str, str]]:
    """Take acts of other programs meanwhile, where that was asked for; gives where, and the key where it is new."""
    if place is None:
        yield {}
        return
    try:
        listener, told = _listener(address, place, key_file, seat)
    except BaseException:
        site.following.end()
        raise
    try:
        yield told
    finally:
        listener.stop()


def _listener(address: Address, place: str, key_file: Path | None, seat: str) -> tuple["ActsListener", dict[str, str]]:
    """Begin to take acts, and say where, and by which key where it is new. Raises Refused, StorageFault."""
    from facilitator.remote.listening import ActsListener, ActsPlace

    key = secrets.token_urlsafe(32) if key_file is None else key_in(key_file)
    at, name = acts_place(place), named_seat(seat.strip() or PROGRAMS)
    where = ActsPlace(port=at.port, path=Path(at.path) if at.path else None)
    listener = ActsListener(
        where, key, lambda new_act: Seat(open_journal(address, tell=say_aside), name, new_act=new_act)
    )
    return listener, {"acts": listener.address} | ({"key": key} if key_file is None else {})
