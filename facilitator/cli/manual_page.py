"""The manual page `facilitator(1)`, made from the commands themselves, so that it can say nothing else than they do."""

import re
from collections.abc import Iterator

import click

from facilitator import __version__
from facilitator.core.commands import COMMANDS
from facilitator.exchange.json import command_table

_ABOUT = """\
Facilitator runs a diplomatic meeting in the room: agenda, list of speakers, clocks, log of statements, minutes.
Without a command it opens the desk; with the name of a meeting it opens that meeting.
A meeting is a file FILE.floor, or postgresql://USER@HOST/DATABASE#NAME on a server.
"""
_STATUS = (
    ("0", "Done."),
    ("1", "Refused, or bad input; one sentence on standard error says why. Nothing of it was recorded."),
    ("2", "The words are no command."),
)
_FILES = (
    ("~/.config/facilitator/desk.json", "Settings."),
    ("~/.local/share/facilitator", "Rehearsals, drafts, and copies of meetings that are kept on a server."),
    ("~/.local/state/facilitator/log", "Reports of faults."),
    ("Facilitator-data", "This folder beside the packed program, or a file named portable, keeps all of these there."),
)


def manual_page(program: click.Group) -> str:
    """Write the page, as man reads it."""
    return "\n".join((*_head(), *_options(program), *_commands(program), *_acts(), *_end())) + "\n"


def _head() -> Iterator[str]:
    yield f'.TH FACILITATOR 1 "" "Facilitator {__version__}" "User Commands"'
    yield ".SH NAME\nfacilitator \\- run a diplomatic meeting: agenda, speakers, clocks, minutes"
    yield ".SH SYNOPSIS\n.B facilitator\n.RI [ FILE ]\n.br\n.B facilitator\n.I COMMAND\n.RI [ ARGS \\|.\\|.\\|.]"
    yield ".SH DESCRIPTION\n" + _plain(_ABOUT)


def _options(program: click.Group) -> Iterator[str]:
    yield ".SH OPTIONS"
    yield from _pairs(_described(program))


def _commands(program: click.Group) -> Iterator[str]:
    yield ".SH COMMANDS"
    context = click.Context(program, info_name="facilitator")
    for name in program.list_commands(context):
        command = program.get_command(context, name)
        if command is not None and not command.hidden:
            yield from _of_command(command, name)


def _of_command(command: click.Command, name: str) -> Iterator[str]:
    context = click.Context(command, info_name=name)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_plain(name)} {_plain(usage)}"
    yield _plain(" ".join((command.help or "").split()))
    yield from _pairs(_described(command))
    if isinstance(command, click.Group):
        for one in command.list_commands(context):
            under = command.get_command(context, one)
            if under is not None:
                yield from _of_command(under, f"{name} {one}")


def _described(command: click.Command) -> Iterator[tuple[str, str]]:
    context = click.Context(command)
    for parameter in command.get_params(context):
        described = parameter.get_help_record(context)
        # what every command has is said once, and a FILE or a NAME says itself
        if described is not None and described[1] and ("--help" not in described[0] or "-h" in described[0]):
            yield described


def _acts() -> Iterator[str]:
    yield ".SH ACTS"
    yield "What the commands do and run carry out."
    yield from _pairs((str(row["usage"]), str(row["sentence"])) for row in command_table(COMMANDS))


def _end() -> Iterator[str]:
    yield ".SH EXIT STATUS"
    yield from _pairs(_STATUS)
    yield ".SH FILES\nfacilitator \\-\\-version says where they are."
    yield from _pairs(_FILES)
    yield ".SH SEE ALSO\nThe manual: Help in the program, or the folder manual of its documentation."


def _pairs(pairs: Iterator[tuple[str, str]] | tuple[tuple[str, str], ...]) -> Iterator[str]:
    for word, said in pairs:
        yield f".TP\n.B {_plain(word)}\n{_plain(said)}"


def _plain(text: str) -> str:
    """Write a text so that nothing in it is an order to the typesetter."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\|.\\|.\\|.")
    return re.sub(r"^([.'])", r"\\&\1", plain.strip(), flags=re.M)
