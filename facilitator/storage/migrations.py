"""The shape of the tables of a meeting's file, step by step; a step that was ever released is never changed."""

from sqlite_utils import Database, Migrations

from facilitator.core.saying import tr
from facilitator.storage import lineage
from facilitator.storage.journal import NewerVersion

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
    """Make the marks that tell the log of a file from that of another."""
    lineage.begin(db)


def bring_up_to_date(db: Database, *, read_only: bool = False) -> bool:
    """Apply the steps that a file lacks, if any, and say so; what may only be read is read without the marks.

    Raises NewerVersion where it has steps that this version does not know.
    """
    pending = {step.name for step in steps.pending(db)}
    applied = {step.name for step in steps.applied(db)}
    if applied - KNOWN:
        raise NewerVersion(
            tr("The file was written by a newer version of the program. Install that version to open it.")
        )
    if not pending or (read_only and pending == {m002_lineage.__name__}):
        return False
    steps.apply(db)
    return True


KNOWN = frozenset({m001_events_and_documents.__name__, m002_lineage.__name__})
