"""Meetings on a server from the command line: setting it up, what is there and who, and to it and back from a file."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

import click

from facilitator.address import Address
from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, asking, journal_of, say_aside
from facilitator.core.ids import Refused
from facilitator.storage.opening import meetings_at, read_address, read_database
from facilitator.storage.opening import set_up as set_database_up
from facilitator.storage.sharing import Carried, Progress, carry

DATABASE = click.argument("address", metavar="ADDRESS")


@click.group()
def server() -> None:
    """Set a server up for meetings, and see what and who is there."""


@server.command()
@DATABASE
@click.option("--writer", default="", metavar="ROLE", help="Who reads meetings, makes new ones and records in them.")
@click.option("--display", default="", metavar="ROLE", help="Who only reads them, such as the room display.")
def setup(address: str, *, writer: str, display: str) -> None:
    """Make the tables of meetings in a database, and let two roles in; as often as you like."""
    database = read_database(address)
    asking(database, lambda: set_database_up(database, writer=writer, display=display, say=print_done))


@server.command()
@DATABASE
def meetings(address: str) -> None:
    """List the meetings in a database, by their addresses."""
    database = read_database(address)
    for one in asking(database, lambda: meetings_at(database)):
        print_done(one.shown)


@server.command()
@ONE_FILE
def present(file: str) -> None:
    """List who has a seat at a meeting now."""
    with closing(journal_of(file)) as journal:
        if journal.company is None:
            raise Refused("Only a server knows who is there. Give postgresql://USER@HOST/DATABASE#NAME.")
        for one in journal.company.present():
            rights = "records" if one.records else "only reads"
            since = "" if one.since is None else f" · since {one.since.astimezone():%Y-%m-%d %H:%M}"
            print_done(f"{one.seat} · {one.user} · {rights}{since}")


@click.command()
@ONE_FILE
@DATABASE
def share(file: str, address: str) -> None:
    """Put a meeting that is in a file on a server, with its documents and versions."""
    source, target = _a_file(file), _at_a_server(address)
    done = _carried(source, target)
    print_done(
        f"“{done.meeting}” is on the server with {_counted(done)}, head {done.head}. "
        f"The meeting goes on at {target.shown}; {file} stays as it is."
    )


@click.command()
@DATABASE
@ONE_FILE
def fetch(address: str, file: str) -> None:
    """Save a meeting that is on a server in a file, with its documents and versions."""
    source, target = _at_a_server(address), _a_file(file)
    done = _carried(source, target)
    print_done(f"Saved “{done.meeting}” as {file} with {_counted(done)}, head {done.head}.")


def _a_file(text: str) -> Address:
    address = read_address(text)
    if address.scheme:
        raise Refused(f"{address.shown} is not a file. Give the path of a .floor file.")
    return address


def _at_a_server(text: str) -> Address:
    address = read_address(text)
    if not address.scheme:
        raise Refused(f"{text} is not on a server. Give postgresql://USER@HOST/DATABASE#NAME.")
    return address


def _counted(done: Carried) -> str:
    return f"{done.events} events and {done.documents} documents"


def _carried(source: Address, target: Address) -> Carried:
    with _telling() as progress:
        return asking(
            source if source.scheme else target, lambda: carry(source, target, tell=say_aside, progress=progress)
        )


@contextmanager
def _telling() -> Iterator[Progress | None]:
    """Tell on a terminal how far the carrying is."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label="Carrying", file=sys.stderr) as bar:

        def tell(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        yield tell
