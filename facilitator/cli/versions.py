"""Versions: which program this is, and where it and its files are."""

import platform

import click

from facilitator import __version__, places


def _say(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo("\n".join(lines()))
        ctx.exit()


def lines() -> list[str]:
    """Give the version, and where the program and what it keeps are, one a line."""
    stick = " (beside the program)" if places.portable() else ""
    return [
        f"facilitator {__version__}, Python {platform.python_version()}",
        f"Program: {places.program()}",
        f"Settings: {places.settings()}{stick}",
        f"Meetings that are new: {places.meetings()}",
        f"Rehearsals, drafts, copies: {places.data()}",
        f"Reports of faults: {places.reports()}",
    ]


VERSION = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say,
    help="Say the version, and where files are.",
)
