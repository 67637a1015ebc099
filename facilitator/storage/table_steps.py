"""The steps in which the tables of a meeting's file are made; a step that was ever released is never changed.

Loaded where there is a step to take. sqlite-utils imports numpy where that is installed, to store values of it; a
journal holds none, so it is imported as if there were none.
"""

import sqlite3
import sys

from facilitator.storage import lineage, migrations

_HIDDEN = "numpy" not in sys.modules
if _HIDDEN:
    # what is None in this table is not found by an import, as if it were not installed
    sys.modules["numpy"] = None  # type: ignore[assignment]
try:
    from sqlite_utils import Database, Migrations
finally:
    if _HIDDEN:
        del sys.modules["numpy"]

steps = Migrations(migrations.SET)


@steps(name=migrations.EVENTS_AND_DOCUMENTS)
def m001_events_and_documents(db: Database) -> None:
    """Make the journal and the store of received documents."""
    columns = {"meeting": str, "seq": int, "act": str, "part": int, "seat": str, "at": int, "recorded": int}
    columns |= {"kind": str, "body": str, "hash": str}
    events = db.table("events")
    events.create(columns, pk=("meeting", "seq"), not_null=set(columns))
    events.create_index(["meeting", "act", "part"], unique=True)
    db.table("documents").create({"sha256": str, "recorded": int, "content": bytes}, pk="sha256", not_null={"content"})


@steps(name=migrations.LINEAGE)
def m002_lineage(db: Database) -> None:
    """Make the table of marks that tell a file's own log from another's."""
    lineage.begin(db.conn)


def take(connection: sqlite3.Connection) -> None:
    """Take the steps that a file lacks."""
    steps.apply(Database(connection, execute_plugins=False))
