"""Company: who has a seat at a shared meeting just now.

A seat is a name that its connection carries (`application_name`) and a lock of that session. Both end with the
connection, also that of a client that was killed, and need no right beyond that to connect.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from facilitator.core.ids import SeatName, StatementId
from facilitator.storage.journal import Present, ServerClock, StorageFault
from facilitator.storage.server import hands
from facilitator.storage.server.clocks import Clocks
from facilitator.storage.server.line import ServerLine
from facilitator.storage.server.target import PROGRAM, Target

MOST_OF_A_KIND = 99
MEASURED_AT_ONCE = 3
# what PostgreSQL keeps of the name of an application
LONGEST_NAME = 63

T = TypeVar("T")

_HOLD = "SELECT pg_try_advisory_lock(hashtextextended(%s, 0))"
_LET_GO = "SELECT pg_advisory_unlock(hashtextextended(%s, 0))"
_CLOCK = "SELECT extract(epoch FROM clock_timestamp())::float8"
_NAME = "SELECT set_config('application_name', %s, false)"
# of the connections of others, whoever may no more than read sees the name and the user, but not since when
_PRESENT = """
SELECT application_name, pg_get_userbyid(usesysid),
    has_function_privilege(usesysid, to_regproc('facilitator.append'), 'EXECUTE')
FROM pg_stat_activity
WHERE datname = current_database() AND starts_with(application_name, %s)
ORDER BY application_name, pid
"""
_NOW = "SELECT to_hex((extract(epoch FROM clock_timestamp()) * 1000000)::bigint)"


class Asked(Protocol):
    """How the server is asked something on the journal's own connection."""

    def __call__(self, ask: Callable[[ServerLine], T]) -> T:
        """Ask. Raises StorageFault."""


class ServerCompany:
    """The seats at one meeting on a server, one of them held by this journal."""

    def __init__(
        self, target: Target, asked: Asked, clocks: Clocks, heard: hands.Hands, *, there: bool, records: bool, user: str
    ) -> None:
        self._target = target
        self._asked = asked
        self._clocks = clocks
        self._hands = heard
        self._asks = there
        self._seat = ""
        self._since = ""
        self.records = records
        self.user = user

    def take_seat(self, wanted: str) -> SeatName:
        """Hold a name while connected, such as `secretariat`, or where another has it, `secretariat 2`."""
        before, self._seat = self._seat, ""
        try:
            self._seat = self._asked(lambda line: self._taken(line, wanted, before))
        except StorageFault:
            # where the server is there again, the name is held by then
            self._seat = wanted
            raise
        return SeatName(self._seat)

    def keep_seat(self, name: SeatName) -> None:
        """Hold a name that another journal of the same desk still holds, and will let go."""
        self._seat = name
        self._asked(self.sit_again)

    def _taken(self, line: ServerLine, wanted: str, before: str) -> str:
        if before:
            line.execute(_LET_GO, [self._key(before)])
        names = (wanted, *(f"{wanted} {n}" for n in range(2, MOST_OF_A_KIND + 1)))
        name = next((name for name in names if self._hold(line, name)), wanted)
        self._carry(line, name)
        return name

    def sit_again(self, line: ServerLine) -> None:
        """Hold the same name on a new connection, also where the server has not noticed that the old one is gone."""
        if self._seat:
            self._hold(line, self._seat)
            self._carry(line, self._seat)

    def present(self) -> tuple[Present, ...]:
        """Give who has a seat at this meeting, the first comer first."""
        found: list[Any] = self._asked(lambda line: line.execute(_PRESENT, [self._begins]).fetchall())
        return tuple(self._read(carried, user, records=bool(records)) for carried, user, records in found)

    def _read(self, carried: str, user: str, *, records: bool) -> Present:
        since, _, name = carried.removeprefix(self._begins).partition(" ")
        try:
            seat, came = name.encode().decode("punycode"), datetime.fromtimestamp(int(since, 16) / 1_000_000, UTC)
        except (ValueError, OverflowError):  # whoever connects may carry any name
            seat, came = name, None
        return Present(seat=SeatName(seat), user=user, records=records, since=came)

    def write_on(self, seat: SeatName, statement: StatementId | None) -> None:
        """Tell the others that a seat is writing on the text of a statement, or no longer."""
        values = [self._target.channel, hands.told(seat, statement)]
        self._asked(lambda line: line.execute("SELECT pg_notify(%s, %s)", values))

    def hands(self, but: SeatName) -> Mapping[SeatName, StatementId]:
        """Give which other seats are writing on the text of which statement."""
        return self._hands.now(but)

    def clock(self) -> ServerClock | None:
        """Give the server's clock as measured while it is listened to, else it is asked once; None if it is gone."""
        if self._clocks.best() is None and self._asks:
            # once: where it does not answer, whoever listens measures it when it does
            self._asks = False
            with suppress(StorageFault):
                self._asked(self._measured)
        return self._clocks.best()

    def _measured(self, line: ServerLine) -> None:
        for _ in range(MEASURED_AT_ONCE):
            asked = self._clocks.steady()
            there = line.execute(_CLOCK).fetchone()
            if there is not None:
                self._clocks.measure(asked, self._clocks.steady(), there[0])

    def _hold(self, line: ServerLine, name: str) -> bool:
        found = line.execute(_HOLD, [self._key(name)]).fetchone()
        return found is not None and bool(found[0])

    def _key(self, name: str) -> str:
        return f"{PROGRAM} {self._target.mark} {name.casefold()}"

    @property
    def _begins(self) -> str:
        return f"{PROGRAM} {self._target.mark} "

    def _carry(self, line: ServerLine, name: str) -> None:
        """Let the connection carry a seat: since when, and its name in ASCII, no longer than the server keeps it."""
        if not self._since:
            (self._since,) = line.execute(_NOW).fetchone() or ("0",)
        begins = f"{self._begins}{self._since} "
        while len(name.encode("punycode")) > LONGEST_NAME - len(begins):
            name = name[:-1]
        line.execute(_NAME, [begins + name.encode("punycode").decode()])
