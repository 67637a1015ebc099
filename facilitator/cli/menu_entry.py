"""The entry in the menu of a user: for a program that came without an installer, by pipx, uv tool or an archive."""

import gzip
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from facilitator import itself, places, resources
from facilitator.cli.console import print_done
from facilitator.cli.manual_page import manual_page
from facilitator.files import write_whole

ENTRY = Path("applications/facilitator.desktop")
KIND = Path("mime/packages/facilitator.xml")
ICON = Path("icons/hicolor/scalable/apps/facilitator.svg")
PAGE = Path("man/man1/facilitator.1.gz")
READ_ANEW = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""Programs of the desktop that read a folder anew, where they are there; else the next login does."""


@click.command("menu-entry")
@click.option("--remove", is_flag=True, help="Take it away again; meetings and settings stay.")
@click.pass_context
def menu_entry(ctx: click.Context, *, remove: bool) -> None:
    """Put the program into your menu, with its icon, its manual page, and .floor files that open by a double click."""
    if not sys.platform.startswith("linux"):
        raise click.ClickException("On Windows and macOS the installer does that, so there is nothing to do.")
    parent = ctx.find_root().command
    assert isinstance(parent, click.Group)  # noqa: S101 - it is a command of that group
    share = places.shared_by_desktops()
    try:
        for place, content in ({} if remove else contents(parent)).items():
            (share / place).parent.mkdir(parents=True, exist_ok=True)
            write_whole(share / place, content)
        for place in (ENTRY, KIND, ICON, PAGE) if remove else ():
            (share / place).unlink(missing_ok=True)
    except OSError as refused:
        raise click.ClickException(f"{refused.filename} cannot be written: {refused.strerror}.") from refused
    _read_anew(share)
    done = "is no longer in your menu" if remove else "is in your menu, and opens .floor files"
    print_done(f"Facilitator {done}.")


def contents(program: click.Group) -> Mapping[Path, bytes]:
    """Give the files of the entry, each with its place within a folder `share`."""
    start = " ".join(quoted(word) for word in itself.for_a_menu())
    entry = resources.text("desktop", "facilitator.desktop").replace("TryExec=facilitator\n", "")
    return {
        ENTRY: entry.replace("Exec=facilitator", f"Exec={start}").encode(),
        KIND: resources.text("desktop", "facilitator.xml").encode(),
        ICON: resources.text("desktop", "facilitator.svg").encode(),
        PAGE: gzip.compress(manual_page(program).encode(), mtime=0),
    }


def quoted(word: str) -> str:
    """Quote a word as a desktop entry has it; a percent sign would be a place for a file."""
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    # the value is read once as a text, and once more as a command line
    return '"{}"'.format(word.replace("\\", "\\\\").replace("%", "%%"))


def _read_anew(share: Path) -> None:
    for program, folder in READ_ANEW:
        found = shutil.which(program)
        if found and (share / folder).is_dir():
            subprocess.run([found, str(share / folder)], capture_output=True, check=False)  # noqa: S603 - no word of a user
