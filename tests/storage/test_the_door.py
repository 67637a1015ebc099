"""The door to journals: who knows that meetings are kept in SQLite files and on PostgreSQL servers."""

from pathlib import Path

from tests.source_files import of_each
from tests.test_architecture import PACKAGE, SOURCES, imports_of, is_module

# a meeting's file and what only knows of one, and the servers
OF_STORES = frozenset(
    {
        "mending", "raw_records", "recovering", "sound_prefix",
        "contents", "leftovers", "lineage", "locking", "migrations", "rescue", "restoring", "sqlite", "sqlite_opening",
        "sqlite_store", "table_steps", "sqlite_reading", "file_identity", "room_beside", "glimpse", "server",
        "connecting", "waiting",
    }
)  # fmt: skip
# a desk's copy wraps the journal of a server, and is one itself
INSIDE = OF_STORES | {"copies"}
# the door itself, and the index for searching, which stands in the file beside the journal
KNOWS = {
    "opening": frozenset({"glimpse", "recovering", "restoring", "server", "sqlite_store"}),
    "search": frozenset({"lineage"}),
}


def known_of_stores(path: Path) -> set[str]:
    """Give the modules of meetings in files and on servers that a module imports."""
    found = (name.split(".") for name in imports_of(path))
    return {parts[2] for parts in found if parts[:2] == ["facilitator", "storage"] and parts[2:]} & OF_STORES


@of_each(SOURCES)
def test_only_the_door_to_journals_knows_in_what_they_are_kept(path: Path) -> None:
    """A journal that is kept elsewhere comes in behind `storage/opening.py`, and nothing else changes."""
    inside = path.parent.name if path.parent.name != "storage" else path.stem
    if inside not in INSIDE:
        assert known_of_stores(path) <= KNOWS.get(path.stem, frozenset())


def test_the_scan_for_what_knows_of_files_sees_it() -> None:
    assert all(is_module(f"facilitator.storage.{name}") for name in OF_STORES)
    assert {name: known_of_stores(PACKAGE / "storage" / f"{name}.py") for name in KNOWS} == KNOWS
