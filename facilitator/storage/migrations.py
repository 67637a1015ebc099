"""The shape of the tables of a meeting's file, and which of the steps to it a file has (`table_steps.py`)."""

import re
from collections.abc import Mapping

from facilitator.core.saying import tr
from facilitator.storage import lineage
from facilitator.storage.databases import Database
from facilitator.storage.journal import Damaged, NewerVersion

SET = "facilitator"
"""The name under which a file notes the steps that it has."""

EVENTS_AND_DOCUMENTS, LINEAGE = "m001_events_and_documents", "m002_lineage"
KNOWN = frozenset({EVENTS_AND_DOCUMENTS, LINEAGE})

Column = tuple[str, str, int, int]

INDEX = "idx_events_meeting_act_part"
"""The one index that holds the rows of a table to something, besides their keys."""

TABLES: Mapping[str, frozenset[Column]] = {
    "events": frozenset(
        {
            *(("meeting", "TEXT", 1, 1), ("seq", "INTEGER", 1, 2)),
            *((name, "TEXT", 1, 0) for name in ("act", "seat", "kind", "body", "hash")),
            *((name, "INTEGER", 1, 0) for name in ("part", "at", "recorded")),
        }
    ),
    "documents": frozenset({("sha256", "TEXT", 0, 1), ("recorded", "INTEGER", 0, 0), ("content", "BLOB", 1, 0)}),
    lineage.TABLE: frozenset((name, "BLOB", 1, 0) for name in ("title", "before", "now")),
}
"""The columns after the last step: name, type, whether one may be empty, place in the key."""


def make_tables(db: Database) -> None:
    """Make the tables of a new file."""
    _take_steps(db)


def bring_up_to_date(db: Database, *, read_only: bool = False) -> bool:
    """Apply the steps that a file lacks, and say whether there were any; a read-only file is read without the marks.

    Raises NewerVersion where it has steps that this version does not know, Damaged where its tables are not those
    of the steps that it has.
    """
    applied = _applied(db)
    if applied - KNOWN:
        raise NewerVersion(
            tr("The file was written by a newer version of the program. Install that version to open it.")
        )
    if EVENTS_AND_DOCUMENTS not in applied:
        raise _other_tables()
    pending = KNOWN - applied
    behind = bool(pending) and not (read_only and pending == {LINEAGE})
    if behind:
        _take_steps(db)
    _refuse_other_tables(db, without=frozenset() if behind or not pending else frozenset({lineage.TABLE}))
    return behind


def _take_steps(db: Database) -> None:
    # loading sqlite-utils takes a tenth of the start of a command line: only for a file that has to be made or changed
    from facilitator.storage.table_steps import take  # noqa: PLC0415 - see above

    take(db.conn)


def _applied(db: Database) -> frozenset[str]:
    known = {str(name) for (name,) in db.execute("SELECT name FROM pragma_table_info('_sqlite_migrations')")}
    if not {"migration_set", "name", "applied_at"} <= known:
        raise _other_tables()
    steps = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", [SET])
    return frozenset(str(name) for (name,) in steps)


def _other_tables() -> Damaged:
    return Damaged(tr("Its tables are not those of a meeting."))


def _refuse_other_tables(db: Database, *, without: frozenset[str]) -> None:
    made = dict(db.execute("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'trigger', 'view')"))
    if not {"table"}.issuperset(made.values()) or any(_changes_rows(db, table) for table in TABLES):
        raise Damaged(tr("It holds something that changes what is written into it."))
    for table, columns in TABLES.items():
        sql = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?)'
        if table not in without and (table not in made or frozenset(db.execute(sql, [table])) != columns):
            raise _other_tables()


# a rule of a table may drop a row in silence (ON CONFLICT IGNORE), or refuse one that is right
_RULES = r"(?i)\b(CHECK|CONFLICT|GENERATED|AS|REFERENCES|COLLATE|DEFAULT|STRICT)\b"


def _changes_rows(db: Database, table: str) -> bool:
    """Say whether a table has rules or indexes of another making, by which a row may not come in as it is."""
    sql = "SELECT coalesce(sql, '') FROM sqlite_master WHERE type = 'table' AND name = ?"
    if any(re.search(_RULES, str(made)) for (made,) in db.execute(sql, [table])):
        return True
    listed = db.execute('SELECT name, "unique", origin FROM pragma_index_list(?)', [table])
    return any(unique and origin != "pk" and name != INDEX for name, unique, origin in listed)
