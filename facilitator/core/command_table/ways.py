"""How most commands are tried by a menu, and when they ask for their arguments."""

from collections.abc import Mapping
from datetime import datetime

from facilitator.core.command_table.spec import Asks
from facilitator.core.meeting import Meeting

AT_ONCE = Asks(when=lambda _: False)
"""It is carried out as it stands, and asks for nothing."""
NEEDED = Asks(when=lambda _: True)
"""It cannot be carried out without being told more."""


def as_it_stands(_: Meeting, __: datetime) -> Mapping[str, object]:
    """Try a command without arguments."""
    return {}


def never(_: Meeting, __: datetime) -> None:
    """Do not try a command: its arguments decide whether it is possible."""
