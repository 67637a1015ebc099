"""The door to journals: who knows that meetings are kept in SQLite files."""

from pathlib import Path

import pytest

from tests.test_architecture import PACKAGE, SOURCES, imports_of, name_of

# a meeting's file, and what only knows of one
OF_FILES = frozenset(
    {
        "contents", "leftovers", "lineage", "locking", "migrations", "rescue", "restoring", "sqlite", "sqlite_opening",
        "sqlite_store", "file_identity", "glimpse",
    }
)  # fmt: skip
# the door itself, and the index for searching, which stands in the file beside the journal
KNOWS = {"opening": frozenset({"glimpse", "restoring", "sqlite_store"}), "search": frozenset({"lineage"})}


def known_of_files(path: Path) -> set[str]:
    """Give the modules of meetings in files that a module imports."""
    found = (name.split(".") for name in imports_of(path))
    return {parts[2] for parts in found if parts[:2] == ["facilitator", "storage"] and parts[2:]} & OF_FILES


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_only_the_door_to_journals_knows_in_what_they_are_kept(path: Path) -> None:
    """A journal that is kept elsewhere comes in behind `storage/opening.py`, and nothing else changes."""
    if path.parent.name != "storage" or path.stem not in OF_FILES:
        assert known_of_files(path) <= KNOWS.get(path.stem, frozenset())


def test_the_scan_for_what_knows_of_files_sees_it() -> None:
    assert all((PACKAGE / "storage" / f"{name}.py").is_file() for name in OF_FILES)
    assert {name: known_of_files(PACKAGE / "storage" / f"{name}.py") for name in KNOWS} == KNOWS
