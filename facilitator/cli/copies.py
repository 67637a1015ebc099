"""Copies on the command line: saving one, and putting one in the place of a file."""

from contextlib import closing
from pathlib import Path

import click

from facilitator.address import Address
from facilitator.cli.console import print_done
from facilitator.cli.meeting_file import ONE_FILE, journal_of, read_journal, say_aside
from facilitator.core.personal_data import report
from facilitator.storage.journal import wall_clock
from facilitator.storage.opening import read_address
from facilitator.storage.opening import recover as save_what_can_be_read
from facilitator.storage.opening import restore as put_in_place
from facilitator.versions import write_without_persons


@click.command("copy")
@ONE_FILE
@click.argument("to", type=click.Path(path_type=Path), metavar="TO")
@click.option("--without-persons", "bare", is_flag=True, help="Without names of persons, documents and versions.")
def save_copy(file: str, *, to: Path, bare: bool) -> None:
    """Save a copy, also of a meeting that is open; an open file must not be copied by hand."""
    with closing(journal_of(file)) as journal:
        if bare:
            done = write_without_persons(read_journal(journal).trail, journal, Address.of(to))
            print_done(f"Saved {to} without persons. {report(done)}")
            return
        journal.copy_to(Address.of(to))
    print_done(f"Saved a copy as {to}.")


@click.command()
@click.argument("copy", metavar="COPY")
@ONE_FILE
def restore(copy: str, file: str) -> None:
    """Put a copy in the place of a damaged or lost file; what lies there is kept under a name with the date."""
    done = put_in_place(read_address(copy), read_address(file), wall_clock(), tell=say_aside)
    kept = f" What lay there is kept as {done.aside}." if done.aside else ""
    print_done(f"Restored {file} from {copy}: {done.events} events.{kept}")


@click.command()
@ONE_FILE
@click.argument("to", type=click.Path(path_type=Path), metavar="TO")
def recover(file: str, *, to: Path) -> None:
    """Save what can be read of a damaged file as another meeting; the damaged file stays as it is."""
    done = save_what_can_be_read(read_address(file), Address.of(to))
    print_done(f"Saved {to}. {done.report}")
