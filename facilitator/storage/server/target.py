"""Target: what an address says of a server, its database and a meeting, and the password that is kept apart from it."""

import hashlib
from collections.abc import Callable

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from facilitator.address import Address
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.storage.journal import StorageFault

# a host that does not answer is given up after so many seconds, so that the next one of the address is tried in time
HOST_SECONDS = 2
PROGRAM = "facilitator"

_QUIET_NETWORK = {
    "connect_timeout": HOST_SECONDS,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
    "client_encoding": "utf8",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a meeting is: the parameters of libpq without the password, what gives that now, the meeting's name."""

    address: Address
    parameters: dict[str, object]
    password: Callable[[], str]

    @property
    def name(self) -> str:
        """Give the name under which the meeting is kept in its database."""
        return self.address.title

    @property
    def place(self) -> str:
        """Give the server and the database as they are shown."""
        return self.address.place

    @property
    def user(self) -> str:
        """Give the name by which the server knows whoever connects."""
        return str(self.parameters.get("user", ""))

    @property
    def host(self) -> str:
        """Give the hosts as they were typed, or the folder of the server's socket."""
        return str(self.parameters.get("host") or self.parameters.get("hostaddr") or "localhost")

    @property
    def database(self) -> str:
        """Give the name of the database."""
        return str(self.parameters.get("dbname") or self.user)

    @property
    def channel(self) -> str:
        """Give the channel on which the server says that this meeting goes on."""
        return f"{PROGRAM}_{self.mark}"

    @property
    def mark(self) -> str:
        """Give a short mark of the meeting's name, for where a name may be short and ASCII only."""
        return hashlib.sha256(self.name.encode()).hexdigest()[:8]

    def connection(self) -> str:
        """Give the text with which libpq connects; it holds the password, so it is never shown."""
        given = dict(_QUIET_NETWORK, application_name=PROGRAM) | self.parameters
        if "," in self.host:
            # of several hosts, the one that is written to: a copy that only follows it never notifies anybody
            given.setdefault("target_session_attrs", "primary")
        if password := self.password():
            given["password"] = password
        return make_conninfo("", **{name: str(value) for name, value in given.items()})


def target_of(address: Address, password: Callable[[], str]) -> Target:
    """Read what libpq makes of an address. Raises StorageFault where it makes nothing of it."""
    try:
        given = conninfo_to_dict(address.text.partition("#")[0])
    except psycopg.ProgrammingError:
        # libpq quotes what it does not understand, and that may be a part of a password
        raise unreadable() from None
    usual = {one.keyword.decode(): one.val.decode() for one in psycopg.pq.Conninfo.get_defaults() if one.val}
    of_environment = {name: usual[name] for name in ("user", "host", "hostaddr", "dbname") if name in usual}
    parameters: dict[str, object] = {name: value for name, value in given.items() if value is not None}
    for name, value in of_environment.items():
        parameters.setdefault(name, value)
    return Target(address=address, parameters=parameters, password=password)


def unreadable() -> StorageFault:
    """Give the fault for an address that cannot be read; it quotes nothing, since a password may stand in it."""
    return StorageFault(
        tr(
            "The address cannot be read. Write postgresql://USER@HOST/DATABASE#NAME, without the password: "
            "it is asked for."
        )
    )
