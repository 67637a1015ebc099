"""The benchmarks run: each in its short form, for its code and not for its figures, which a busy machine would spoil."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
NAMES = sorted(p.stem for p in Path(__file__).parent.joinpath("benchmarks").glob("*.py") if p.stem != "amount")


def test_all_benchmarks_are_seen() -> None:
    assert {"opening", "press_to_paint", "quiet_desk"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_runs_in_its_short_form(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", "--short"]
    environment = os.environ | {"PYTHONPATH": str(HOUSE), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout, "it prints no figure"
