"""Tries every kind of fault and prints one table: faults, acts acknowledged, acts lost, tracebacks, hangs.

    python -m tests.faults [--kills 50] [--seed 1] [--only NAME] [--json]

It exits 1 where an act was lost, a program crashed or hung, said what is not true, or was of no use afterwards. A thousand
kills take about half an hour.
"""

import argparse
import json
import os
import sys
import tempfile
import time
import traceback
from dataclasses import asdict
from pathlib import Path

from tests.faults.bench import Bench, settled
from tests.faults.checking import check_reports
from tests.faults.children import adopt_orphans
from tests.faults.faults import FAULTS
from tests.faults.outcome import Outcome, table


def processor_time() -> float:
    """Give the processor time of this process and of those that have ended, in seconds."""
    return sum(os.times()[:4])


def run(bench: Bench, names: list[str]) -> list[Outcome]:
    """Try the faults of these names, all where there are none."""
    outcomes = []
    for name, fault in FAULTS.items():
        if names and not any(wanted in name for wanted in names):
            continue
        outcome = Outcome(name)
        began, used = time.monotonic(), processor_time()
        try:
            fault(bench, outcome)
        except Exception:  # noqa: BLE001 - what was tried before stands in the table in any case
            outcome.has_traceback(f"{name}: the bench itself", traceback.format_exc())
        check_reports(outcome, name, bench.home)
        outcomes.append(outcome)
        sys.stderr.write(
            f"{name}: {outcome.tried} in {time.monotonic() - began:.1f} s, {processor_time() - used:.1f} s of processor time{'' if outcome.good else ', NOT GOOD'}\n"
        )
    return outcomes


def main() -> int:
    """Try and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=50, help="how many processes are killed; default: 50")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--only", action="append", default=[], metavar="NAME", help="faults with this in their name; may be given again"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    words = parser.parse_args()
    settled()
    adopt_orphans()
    with tempfile.TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True) as folder:
        outcomes = run(Bench(Path(folder), words.seed, words.kills), words.only)
    print(json.dumps([asdict(one) for one in outcomes]) if words.json else table(outcomes))
    return 0 if all(one.good for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
