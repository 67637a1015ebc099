"""Sent out: what the office changed in a file that is kept beside a version of the minutes."""

from facilitator.core.minuting.difference import Change
from facilitator.core.versions import PublishedFile, Version
from facilitator.storage.published import published_changes
from facilitator.ui.session import Session


def changes_sent_out(session: Session, version: Version, sent: PublishedFile) -> tuple[Change, ...] | None:
    """Compare a file that was sent out with its version; None after the session has said why it cannot be."""
    return session.on_file(lambda _, journal: published_changes(journal, version, sent))
