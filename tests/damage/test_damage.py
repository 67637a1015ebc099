"""Damaged files, by a seed: every command works on what is left, or says in one sentence why it does not.

A few cases of each damage; `pytest tests/damage --damages=200` tries that many. A case is tried again by its name.
"""

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.meeting import Recorded
from facilitator.files import _HELD
from facilitator.storage.journal import StorageFault
from facilitator.storage.sqlite import open_file
from tests.damage.commands import LINES, carry_out, complaint, prepare, some, words_of
from tests.damage.damages import DAMAGES

AT_ONCE = 5
# what is damaged behind a chain that holds
UNSEEN = frozenset({"forged", "forged_definition", "mixed_up"})

ROOT = Path(__file__).parents[2]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make as many cases of each damage as are wanted."""
    if metafunc.function is test_every_command_works_on_a_damaged_file_or_says_why_not:
        count = metafunc.config.getoption("--damages")
        metafunc.parametrize(("damage", "case"), [(name, case) for name in DAMAGES for case in range(count)])


def damaged(whole: Path, folder: Path, damage: str, case: int) -> tuple[Path, random.Random]:
    """Copy the meeting and damage the copy."""
    path, rng = folder / "m.floor", random.Random(f"{damage} {case}")
    shutil.copyfile(whole, path)
    DAMAGES[damage](path, rng)
    return path, rng


Said = tuple[list[Recorded], list[tuple[str, bytes]]] | None


def said_by(path: Path) -> Said:
    """Give all that was recorded and kept, or None where it cannot be read."""
    try:
        with closing(open_file(path)) as journal:
            kept = [(row[0], bytes(row[1])) for row in journal.db.execute("SELECT sha256, content FROM documents")]
            return journal.read(), sorted(kept)
    except (StorageFault, TypeError):
        return None


def test_every_command_works_on_a_damaged_file_or_says_why_not(
    whole: Path, tmp_path: Path, damage: str, case: int
) -> None:
    path, rng = damaged(whole, tmp_path, damage, case)
    out = tmp_path / "out"
    prepare(out, whole)
    held = list(_HELD)
    assert damage in UNSEEN or not is_unchanged(path) or is_beginning(said_by(path), said_by(whole))
    for line in some(rng, AT_ONCE):
        assert carry_out(words_of(line, path, out)) == "", line
        assert held == _HELD, line


def is_beginning(one: Said, other: Said) -> bool:
    """Say whether all documents are the same, and all events but the last, whose loss no chain can see by itself."""
    return one is not None and other is not None and one[1] == other[1] and one[0] == other[0][: len(one[0])]


def is_unchanged(path: Path) -> bool:
    """Say whether the program finds nothing wrong with a file."""
    try:
        with closing(open_file(path)) as journal:
            return journal.verify().unchanged
    except StorageFault:
        return False


@pytest.mark.parametrize(
    ("damage", "case", "line"),
    [
        ("flipped_often", 1, 0),
        ("cut", 2, 6),
        ("overwritten", 3, 9),
        ("forged", 4, 19),
        ("column", 5, 12),
        ("emptied", 0, 8),
    ],
)
def test_it_is_the_same_in_a_process_of_its_own(whole: Path, tmp_path: Path, damage: str, case: int, line: int) -> None:
    path, _ = damaged(whole, tmp_path, damage, case)
    prepare(tmp_path / "out", whole)
    words = words_of(LINES[line], path, tmp_path / "out")
    places = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        [sys.executable, "-m", "facilitator", *words],
        cwd=ROOT,
        env=os.environ | places,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert complaint(done.returncode, done.stdout, done.stderr) == ""
    assert not list(tmp_path.rglob("crash-*.txt"))
