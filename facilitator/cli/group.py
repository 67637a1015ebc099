"""The group of all commands of the command line, of which one call imports its own only."""

from collections.abc import Mapping
from importlib import import_module

import click

FURTHER: Mapping[str, str] = {
    "copy": "copies.save_copy",
    "restore": "copies.restore",
    "recover": "copies.recover",
    "definition": "definition.definition",
    "attendance": "attendance.attendance",
    "cards": "cards.cards",
    "hand-over": "handing_over.hand_over",
    "take-over": "handing_over.take_over",
    "export": "minutes.export",
    "finalise": "minutes.finalise",
    "diff": "minutes.diff",
    "handout": "minutes.handout",
    "letters": "minutes.letters",
    "digests": "minutes.digests",
    "menu-entry": "menu_entry.menu_entry",
    "new": "participants.new",
    "paper": "paper.paper",
    "participants": "participants.participants",
    "programme": "programmes.programme",
    "requests": "requests.requests",
    "persons": "persons.persons",
    "search": "search.search",
    "serve": "serving.serve",
    "entries": "search.entries",
    "extract": "search.extract",
    "statistics": "statistics.statistics",
    "server": "server.server",
    "share": "server.share",
    "fetch": "server.fetch",
}
"""Commands of other modules, each with where it stands; imported when it is asked for, so that an act starts sooner."""


ENDING = ".floor"


class Program(click.Group):
    """A group whose further commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of all commands."""
        return sorted((*super().list_commands(ctx), *FURTHER))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that a line begins with; a meeting alone is opened, as by a double click."""
        named = len(args) == 1 and self.get_command(ctx, args[0]) is None
        meeting = named and (args[0].lower().endswith(ENDING) or "://" in args[0])
        return super().resolve_command(ctx, ["open", *args] if meeting else args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command by its name, None where there is none."""
        if cmd_name not in FURTHER:
            return super().get_command(ctx, cmd_name)
        module, name = FURTHER[cmd_name].split(".")
        found = getattr(import_module(f"facilitator.cli.{module}"), name)
        assert isinstance(found, click.Command)  # noqa: S101 - the table above names commands only
        return found
