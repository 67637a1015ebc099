"""The command line: the door for scripts, stream decks and other programs, and the way to the desk."""

from facilitator.cli.program import main, status

__all__ = ["main", "status"]
