"""Places beside the pages, as a user types them: the address under which others find them, who is sent OSC, acts."""

from urllib.parse import urlsplit

from facilitator.core.saying import refused
from facilitator.core.values import dataclass

HIGHEST_PORT = 65_535
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ActsAt:
    """Where acts of other programs are taken: at a port of this computer (0: any that is free), or at a socket."""

    port: int = 0
    path: str = ""


def pages_address(text: str) -> str:
    """Read the address under which others find the pages. Raises Refused where it is none."""
    try:
        parts = urlsplit(text.strip().rstrip("/"))
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    # a name and a password in it would stand on every sheet
    beside = parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in ("http", "https") or not host or beside:
        raise refused("“{text}” is no address of pages. Write it like https://room.example.org.", text=text)
    return parts.geturl()


def osc_receiver(text: str) -> tuple[str, int]:
    """Read to whom Open Sound Control is sent: a host and a port. Raises Refused where one is missing."""
    host, _, port = text.strip().rpartition(":")
    if not host.strip("[]") or not _is_port(port, least=1):
        raise refused(
            "“{text}” is no receiver of OSC. Give its name or address and its port: 127.0.0.1:8000.", text=text
        )
    return host.strip("[]"), int(port)


def acts_place(text: str) -> ActsAt:
    """Read where acts are taken: a port, or else the path of a Unix socket. Raises Refused where it is neither."""
    place = text.strip()
    host, _, port = place.rpartition(":")
    # a host and a port would become a socket of that name, and nothing one in no folder, without an owner
    if not place or (host and "/" not in place and port.isdecimal()):
        raise refused(
            "Acts cannot be taken at “{place}”. Give a port, such as 8322, or the whole path of a socket.", place=text
        )
    if not place.isdecimal():
        return ActsAt(path=place)
    if not _is_port(place, least=0):
        raise refused("“{text}” is no port. Ports go from 0 (any that is free) to 65535.", text=text)
    return ActsAt(port=int(place))


def _is_port(text: str, *, least: int) -> bool:
    return (
        text.isascii()
        and text.isdecimal()
        and len(text) <= len(str(HIGHEST_PORT))
        and least <= int(text) <= HIGHEST_PORT
    )
