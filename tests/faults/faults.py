"""The faults that are tried, by name, and how many of each: few in the short form, many where many kills are wanted."""

from collections.abc import Callable

from tests.faults.bench import Bench
from tests.faults.clocks import set_clocks
from tests.faults.desk_kills import kill_desks
from tests.faults.file_systems import try_file_systems
from tests.faults.full_disk import fill_disks
from tests.faults.kills import kill_commands
from tests.faults.locks import lock_out
from tests.faults.outcome import Outcome
from tests.faults.places import try_places
from tests.faults.torn_bytes import tear
from tests.faults.two_desks import share

SHORT = 50
LOCKED_SHORT, LOCKED_LONG = (1.0,), (0.3, 3.0, 12.0, 60.0)

FAULTS: dict[str, Callable[[Bench, Outcome], None]] = {
    "a command line is killed": lambda bench, outcome: kill_commands(bench, outcome, bench.kills * 3 // 4),
    "a window is killed": lambda bench, outcome: kill_desks(bench, outcome, bench.kills - bench.kills * 3 // 4),
    "the disk is full": lambda bench, outcome: fill_disks(bench, outcome, max(16, bench.kills // 3)),
    "a place is at fault": lambda bench, outcome: try_places(bench, outcome, 1 if bench.kills <= SHORT else 7),
    "another program keeps the lock": lambda bench, outcome: lock_out(
        bench, outcome, LOCKED_SHORT if bench.kills <= SHORT else LOCKED_LONG
    ),
    "another file system": lambda bench, outcome: try_file_systems(bench, outcome, max(2, bench.kills // 20)),
    "torn and flipped bytes": lambda bench, outcome: tear(bench, outcome, max(1, bench.kills // 30)),
    "the clock is set, the computer sleeps": lambda bench, outcome: set_clocks(
        bench, outcome, max(2, bench.kills // 50)
    ),
    "two desks on one file": lambda bench, outcome: share(bench, outcome, max(1, bench.kills // 50)),
}
