"""ServerWish: what is wanted of a server, as it stands in the strip."""

from enum import Enum, auto
from pathlib import Path

from facilitator.core.values import dataclass


class Purpose(Enum):
    """What a server is wanted for."""

    OPEN = auto()
    NEW = auto()
    SHARE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerWish:
    """The address of a database and the name of a meeting, as they are typed; `source` is of what one is made."""

    purpose: Purpose
    server: str
    name: str
    password: str = ""
    source: str | Path = ""

    @property
    def address(self) -> str:
        """Give the address as it is typed; what is left out before the host is put there."""
        server = self.server if "://" in self.server else f"postgresql://{self.server}"
        return f"{server}#{self.name}" if self.name else server
