"""The program of the command line: its commands, and its exit codes."""

import gc
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from functools import partial
from itertools import count
from pathlib import Path
from typing import BinaryIO, NoReturn

import click

from facilitator.address import Address
from facilitator.cli.console import CannotPrint, print_done, speak_utf8
from facilitator.cli.group import Program
from facilitator.cli.meeting_file import (
    AS_JSON,
    ONE_FILE,
    SEAT,
    journal_of,
    read_file,
    seat_of,
    stated_on,
    warn_of_break,
)
from facilitator.cli.script import LONGEST_LINE, read_lines
from facilitator.cli.versions import VERSION
from facilitator.core.commands import COMMANDS, WrongUsage, read_command
from facilitator.core.gone import name_of
from facilitator.core.ids import Refused
from facilitator.core.live import far_act, far_words
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.parameters import find_item
from facilitator.core.time_references import instant_at, looked_back
from facilitator.core.trail import Trail
from facilitator.exchange import json
from facilitator.exchange.bad_file import BadFile
from facilitator.files import NoFile, opened_to_read
from facilitator.resources import ResourceMissing
from facilitator.seat import Seat
from facilitator.storage.codec import plain
from facilitator.storage.journal import StorageFault, wall_clock
from facilitator.storage.opening import read_address

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(words: Sequence[str] | None = None) -> NoReturn:
    """Run the program with the words of a command line and end with its exit code."""
    speak_utf8()
    try:
        code = status(sys.argv[1:] if words is None else words)
    except Exception as bug:  # noqa: BLE001 - a bug is written down, and the user gets a sentence
        from facilitator.crash import report_of

        code = _said(report_of(bug), 1)
    sys.exit(code)


def status(words: Sequence[str]) -> int:
    """Carry out a command line: 0 done; 1 refused or bad input; 2 wrong usage, the last two with one sentence."""
    try:
        _refuse_torn(words)
        done = program.main(list(words), prog_name="facilitator", standalone_mode=False)
    except (click.UsageError, WrongUsage) as usage:
        return _said(usage.format_message() if isinstance(usage, click.UsageError) else str(usage), 2)
    except click.ClickException as fault:
        return _said(fault.format_message(), 1)
    except (Refused, StorageFault, BadFile, ResourceMissing) as fault:
        return _said(str(fault), 1)
    except CannotPrint as fault:
        return _said(f"The meeting is unharmed, but {fault}", 1)
    except click.Abort:
        return _said("Interrupted.", 1)
    return done if isinstance(done, int) else 0


def _say(sentence: str) -> None:
    click.echo(" ".join(sentence.split()), err=True)


def _said(sentence: str, code: int) -> int:
    _say(sentence)
    return code


def _refuse_torn(words: Iterable[str]) -> None:
    for word in words:
        try:
            word.encode()
        except UnicodeEncodeError:
            raise click.UsageError(f"“{word.encode(errors='replace').decode()}” is not UTF-8 text.") from None


class WordsOfACommand(click.Command):
    """A click command whose options may stand before or after FILE.

    From COMMAND on, every word belongs to that command.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Move FILE behind the options.

        Click stops to read options at the first positional word, which then is COMMAND.
        """
        if args and not args[0].startswith("-"):
            place = 1
            while place < len(args) and args[place].startswith("--"):
                place += 1 if "=" in args[place] or args[place] == "--help" else 2
            args = [*args[1:place], args[0], *args[place:]]
        return super().parse_args(ctx, args)


@click.group(cls=Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@VERSION
@click.pass_context
def program(ctx: click.Context) -> None:
    """Run a meeting; without a command, open the desk."""
    if ctx.invoked_subcommand is None:
        ctx.exit(_desk(None))


@program.command("open")
@click.argument("file", metavar="[FILE]", required=False)
@click.option("--exit-after-first-paint", is_flag=True, help="End once the window is drawn, to measure the start.")
def open_desk(file: str | None, *, exit_after_first_paint: bool) -> int:
    """Open a meeting at the desk; `facilitator FILE` does the same, as a double click has it."""
    return _desk(None if file is None else read_address(file), exit_after_first_paint=exit_after_first_paint)


@program.command(cls=WordsOfACommand, context_settings={"allow_interspersed_args": False})
@click.option("--at", metavar="TIME", help="When it happened; default: now.")
@click.option("--expect", type=int, metavar="SEQ", help="The last event that was seen.")
@SEAT
@ONE_FILE
@click.argument("command", metavar="COMMAND")
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="[ARGS]…")
def do(
    file: str, *, at: str | None, expect: int | None, seat: str | None, command: str, words: tuple[str, ...]
) -> None:
    """Carry out one command and print what was recorded, one line of JSON an event."""
    with closing(journal_of(file)) as journal:
        acting = Seat(journal, seat_of(journal, seat))
        when = None if at is None else stated_on(acting, at)
        wanted = read_command(acting.meeting, command, words)
        _print(acting.act(wanted, at=when, expect=expect), acting)
        _warn(acting.trail)
        warn_of_break(journal)


@program.command()
@ONE_FILE
@click.argument("script", metavar="SCRIPT")
@SEAT
def run(file: str, script: str, *, seat: str | None) -> None:
    """Carry out a script line by line as it arrives: TIME COMMAND ARGS…; '-' reads standard input."""
    with closing(journal_of(file)) as journal, _opened(script) as source:
        acting = Seat(journal, seat_of(journal, seat))
        for line in read_lines(_each_line(source)):
            try:
                acting.refresh()
                when = stated_on(acting, line.time)
                wanted = read_command(acting.meeting, line.words[0], line.words[1:])
                _print(acting.act(wanted, at=when), acting)
            except (Refused, WrongUsage, StorageFault) as refusal:
                raise Refused(f"Line {line.number}: {refusal}") from refusal


@program.command()
@ONE_FILE
@click.option("--at", metavar="TIME", help="The state at this instant; default: now.")
@AS_JSON
def show(file: str, *, at: str | None, _as_json: bool) -> None:
    """Print the state of the floor."""
    read = read_file(file)
    trail, now = read.trail, read.now
    _warn(trail)
    if at is not None:
        now = instant_at(trail.meeting, at, looked_back(trail.meeting))
        trail = trail.until(now)
    click.echo(json.as_text(json.show(trail.meeting, seq=trail.seq, now=now)))


@program.command()
@ONE_FILE
@click.option("--item", metavar="CODE", help="Only this item.")
@AS_JSON
def log(file: str, *, item: str | None, _as_json: bool) -> None:
    """Print the log of statements."""
    read = read_file(file)
    chosen = None if item is None else find_item(read.trail.meeting, item)
    click.echo(json.as_text(json.log(read.trail.meeting, now=read.now, item=chosen)))


@program.command()
@ONE_FILE
@click.option("--head", metavar="HASH", help="The hash that is printed in the minutes.")
def verify(file: str, *, head: str | None) -> None:
    """Say whether the record is unchanged since it was recorded."""
    with closing(journal_of(file)) as journal:
        verdict = journal.verify(head)
    if not verdict.unchanged:
        raise click.ClickException(verdict.sentence)
    click.echo(verdict.sentence)


@program.command()
@click.argument("source", default="ccm-im-2025", metavar="[FILE|DEFINITION]")
@click.option(
    "--seed",
    type=int,
    metavar="N",
    help="The same seed plays the same meeting; default: 7, or a replay.",
)
@click.option("--speed", type=click.FloatRange(min=0, min_open=True), default=10.0, metavar="X", help="Times as fast.")
@click.option("--headless", is_flag=True, help="Without a window, as fast as it goes.")
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="Where the file and the minutes go.")
def rehearse(source: str, *, seed: int | None, speed: float, headless: bool, out: Path | None) -> int:
    """Play a meeting by itself, or, without a seed, replay what a FILE recorded; headless with its minutes."""
    if headless or not has_display():
        return _rehearse_headless(source, seed, out or _free_folder())
    with _qt_explained():
        import facilitator.ui.plain_imports  # noqa: F401 - before anything else of the desk
        from facilitator.app import run_desk
        from facilitator.rehearsing import Rehearsal

    path = None if out is None else out / f"{Path(source).stem}.floor"
    return run_desk(None, say=_say, rehearse=Rehearsal(source=source, seed=seed, speed=speed, path=path))


@program.command()
@AS_JSON
def commands(*, _as_json: bool) -> None:
    """Print the table of commands."""
    click.echo(json.as_text(json.command_table(COMMANDS)))


def _rehearse_headless(source: str, seed: int | None, out: Path) -> int:
    from facilitator.exchange.export import ExportFault
    from facilitator.rehearsal import run_headless

    try:
        result = run_headless(out, seed, source)
    except ExportFault as fault:
        raise click.ClickException(str(fault)) from fault
    written = ", ".join(str(path) for path in (result.file, *result.minutes))
    print_done(f"Rehearsed {result.statements} statements in {result.events} events: {written}.")
    return 0


def _free_folder() -> Path:
    """Give the first of `out`, `out-2`, `out-3` that is not there yet."""
    names = (Path(f"out-{n}" if n > 1 else "out") for n in count(1))
    return next(folder for folder in names if not folder.exists())


def _opened(script: str) -> AbstractContextManager[BinaryIO]:
    if script == "-":
        if sys.stdin is None:
            raise Refused("There is no standard input. Give the path of a script, or let another program write to it.")
        return nullcontext(sys.stdin.buffer)
    try:
        return opened_to_read(Path(script))
    except NoFile as error:
        raise Refused(
            f"“{script}” is not read: {error.strerror}. To read from another program, give - and let it write there."
        ) from error
    except OSError as error:
        raise Refused(
            f"“{script}” cannot be read: {error.strerror}. Give the path of a script, or - for input."
        ) from error


def _each_line(source: BinaryIO) -> Iterator[bytes]:
    """Give each line as soon as it arrives. Raises Refused where no more can be read."""
    try:
        yield from iter(partial(source.readline, LONGEST_LINE + 1), b"")
    except OSError as error:
        raise Refused(f"The script cannot be read on: {error.strerror}. What was recorded stays.") from error


def _warn(trail: Trail) -> None:
    """Say on standard error if the file has impossible times, and which command corrects them."""
    now = wall_clock()
    far = far_act(trail, now)
    if far is not None:
        click.echo(far_words(trail, far, now), err=True)


def _print(recorded: Sequence[Recorded], seat: Seat) -> None:
    for one in recorded:
        print_done(json.as_text(plain(one, seat.meeting.definition.zone)))
        _say_if_left_over(one, seat.meeting)


def _say_if_left_over(recorded: Recorded, meeting: Meeting) -> None:
    """Say that a text was noted on a statement that has left the log."""
    number = getattr(recorded.event, "statement", None)
    gone = meeting.gone.get(number) if number is not None else None
    if gone is not None:
        name = name_of(gone, meeting.roster)
        _say(
            f"Statement {number} of {name} is no longer in the log: the text is kept in the trail. "
            f"“place-text {number} STATEMENT” puts it on another, “leave-text {number}” leaves it."
        )


def has_display() -> bool:
    """Say whether there is a screen to draw on; on Linux that needs one of three variables."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in DISPLAYS)


@contextmanager
def _qt_explained() -> Iterator[None]:
    """Give a sentence on which system library Qt misses; any other failing import is a bug and is raised.

    No garbage is looked for until the desk is shown (`ui/memory.keep_what_was_read`).
    """
    gc.disable()
    try:
        yield
    except ImportError as error:
        if ".so" not in str(error):
            raise
        missing, _, why = str(error).partition(":")
        sentence = f"The window needs {missing}, which is not installed; the README names the packages."
        if "No such file" not in why:  # there is no memory for it, or it is of another system
            sentence = f"The window needs {missing}, which cannot be loaded:{why}. Close other programs and try again."
        raise click.ClickException(sentence) from error


def _desk(address: Address | None, *, exit_after_first_paint: bool = False) -> int:
    if not has_display():
        raise click.ClickException("There is no display to open the desk on; every other command works without one.")
    with _qt_explained():
        import facilitator.ui.plain_imports  # noqa: F401 - before anything else of the desk
        from facilitator.app import run_desk

    return run_desk(address, say=_say, exit_after_first_paint=exit_after_first_paint)
