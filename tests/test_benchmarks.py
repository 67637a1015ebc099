"""The benchmarks run: each in its short form, for its code and not for its figures, which a busy machine would spoil."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import lasting
from tests.benchmarks.__main__ import NAMES as ROWS
from tests.benchmarks.table import above, times, written

HOUSE = Path(__file__).parents[1]


def ran(folder: Path, *words: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(HOUSE), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", *words]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ROWS)
def test_a_benchmark_gives_its_rows_in_its_short_form(name: str, tmp_path: Path) -> None:
    rows = json.loads(ran(tmp_path, "tests.benchmarks", name, "--short", "--json"))
    assert rows
    assert all(row["figure"] >= 0 for row in rows)


def test_a_long_busy_time_runs_in_its_short_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(lasting.lasts(tmp_path, 4, 1.5))
    told = capsys.readouterr().out.splitlines()
    assert len(told) > 1
    assert [row.unit for row in rows] == ["MB", "MB", "MB", "ms", ""]
    assert all(row.figure >= 0 for row in rows)


def test_a_row_says_whether_it_is_met() -> None:
    rows = [times("start", 41, "ms", 4, beside="bare", limit=10), above("act", 9, "ms", 8, beside="fsync", limit=2)]
    assert [row.met for row in rows] == [False, True]
    first, second = written(rows).splitlines()[1:]
    assert first.endswith(" MISSED")
    assert second.endswith("limit + 8 ms  met")
