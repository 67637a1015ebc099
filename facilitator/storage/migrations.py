"""The shape of the tables of a meeting's file, step by step; a step that was ever released is never changed."""

from collections.abc import Mapping

from facilitator.core.saying import tr
from facilitator.storage import lineage
from facilitator.storage.databases import Database, Migrations
from facilitator.storage.journal import Damaged, NewerVersion

steps = Migrations("facilitator")


@steps()
def m001_events_and_documents(db: Database) -> None:
    """Make the journal and the store of received documents."""
    columns = {"meeting": str, "seq": int, "act": str, "part": int, "seat": str, "at": int, "recorded": int}
    columns |= {"kind": str, "body": str, "hash": str}
    events = db.table("events")
    events.create(columns, pk=("meeting", "seq"), not_null=set(columns))
    events.create_index(["meeting", "act", "part"], unique=True)
    db.table("documents").create({"sha256": str, "recorded": int, "content": bytes}, pk="sha256", not_null={"content"})


@steps()
def m002_lineage(db: Database) -> None:
    """Make the table of marks that tell a file's own log from another's."""
    lineage.begin(db)


KNOWN = frozenset({m001_events_and_documents.__name__, m002_lineage.__name__})

Column = tuple[str, str, int, int]

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
    steps.apply(db)


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
    if m001_events_and_documents.__name__ not in applied:
        raise _other_tables()
    pending = KNOWN - applied
    behind = bool(pending) and not (read_only and pending == {m002_lineage.__name__})
    if behind:
        steps.apply(db)
    _refuse_other_tables(db, without=frozenset() if behind or not pending else frozenset({lineage.TABLE}))
    return behind


def _applied(db: Database) -> frozenset[str]:
    known = {str(name) for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [steps.migrations_table])}
    if not {"migration_set", "name", "applied_at"} <= known:
        raise _other_tables()
    return frozenset(str(step.name) for step in steps.applied(db))


def _other_tables() -> Damaged:
    return Damaged(tr("Its tables are not those of a meeting."))


def _refuse_other_tables(db: Database, *, without: frozenset[str]) -> None:
    made = dict(db.execute("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'trigger', 'view')"))
    if not {"table"}.issuperset(made.values()):
        raise Damaged(tr("It holds something that changes what is written into it."))
    for table, columns in TABLES.items():
        sql = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?)'
        if table not in without and (table not in made or frozenset(db.execute(sql, [table])) != columns):
            raise _other_tables()
