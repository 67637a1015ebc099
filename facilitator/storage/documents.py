"""Documents: files kept beside the events under their SHA-256, and given out only if it still matches."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from facilitator.core.decisions import DocumentNoted
from facilitator.core.ids import Refused
from facilitator.core.meeting import Event
from facilitator.core.received_documents import named, words_of_version
from facilitator.core.saying import tr
from facilitator.core.statements import TextReceived
from facilitator.core.versions import Version, VersionKept, VersionMade, VersionPublished
from facilitator.storage.chain import EventRow
from facilitator.storage.codec import EVENT_OF_KIND, decode
from facilitator.storage.journal import DocumentChanged, Journal, StorageFault, Verdict

MOST_NAMED = 10
_NAME_A_DOCUMENT = {TextReceived, DocumentNoted, VersionKept, VersionMade, VersionPublished}
NAMING = tuple(kind for kind, event in EVENT_OF_KIND.items() if event in _NAME_A_DOCUMENT)
"""The kinds of events that name a document."""


def sha256_of(content: bytes) -> str:
    """Give the name under which a document is kept."""
    return hashlib.sha256(content).hexdigest()


def as_received(sha256: str, content: object) -> bytes:
    """Give a document as it is kept. Raises DocumentChanged where it is not the one that was put there."""
    if not isinstance(content, bytes) or not _is(sha256, content):
        raise DocumentChanged(tr("A document in the file was changed since it was received."))
    return content


def checked(verdict: Verdict, documents: Iterable[tuple[object, object]], rows: Iterable[EventRow]) -> Verdict:
    """Add the documents (SHA-256, content) to a verdict on the chain, those named by rows first."""
    kept = {sha256: _is(sha256, content) for sha256, content in documents}
    known = dict(named_in(rows))
    lost = [
        f"{words} is not as it was received" if sha256 in kept else f"{words} is missing"
        for sha256, words in known.items()
        if not kept.get(sha256, False)
    ]
    others = sorted(str(sha256) for sha256, right in kept.items() if not right and sha256 not in known)
    unnamed = [f"one that no event names, SHA-256 {sha256}, is not as it was received" for sha256 in others]
    return _with_documents(verdict, (*lost, *unnamed))


def is_kept(journal: Journal, sha256: str) -> bool:
    """Say whether a document is there and is the one that was put there."""
    try:
        return journal.document(sha256) is not None
    except DocumentChanged:
        return False


def taken(journal: Journal, sha256: str, what: str) -> bytes:
    """Take a received document out; `what` says which it is. Raises Refused where it is missing or another."""
    changed = tr(
        "{what} was changed in the file since it was received, so it is not handed out. Receive it again, "
        "or take it from another copy of the meeting.",
        what=what,
    )
    missing = tr(
        "{what} is noted in the record, but the file does not hold it. Receive it again, "
        "or take it from another copy of the meeting.",
        what=what,
    )
    return _taken(journal, sha256, changed, missing)


def taken_of_version(journal: Journal, version: Version, form: str, language: str) -> bytes | None:
    """Take a file of a version out, or None where none is kept in this form. Raises Refused as `taken` does."""
    sha256 = version.kept_as(form, language)
    if not sha256:
        return None
    what = words_of_version(version.number, form, language)
    changed = tr(
        "{what} was changed in the file since it was kept, so it is not handed out. Take it from another copy "
        "of the meeting, or export the version in another form.",
        what=what,
    )
    missing = tr(
        "{what} was kept, but the file does not hold it any more. Take it from another copy of the meeting, "
        "or export the version in another form.",
        what=what,
    )
    return _taken(journal, sha256, changed, missing)


def _taken(journal: Journal, sha256: str, changed: str, missing: str) -> bytes:
    try:
        content = journal.document(sha256)
    except DocumentChanged:
        raise Refused(changed) from None
    if content is None:
        raise Refused(missing)
    return content


def _is(sha256: object, content: object) -> bool:
    return isinstance(content, bytes) and sha256_of(content) == sha256


def named_in(rows: Iterable[EventRow]) -> Iterator[tuple[str, str]]:
    """Give the SHA-256 of each document that rows of events name, and words that say which it is."""
    return named(_decoded((row.kind, row.body) for row in rows if row.kind in NAMING))


def _decoded(stored: Iterable[tuple[str, str]]) -> Iterator[Event]:
    """Go through the events that name documents.

    An unreadable event is skipped, since the check of the chain reports it.
    """
    for kind, body in stored:
        try:
            yield decode(kind, body)
        except StorageFault:
            continue


def _with_documents(verdict: Verdict, wrong: tuple[str, ...]) -> Verdict:
    if not wrong:
        return verdict
    more = len(wrong) - MOST_NAMED
    which = "; ".join((*wrong[:MOST_NAMED], *((tr("and {more} more", more=more),) if more > 0 else ())))
    before = verdict.sentence
    if verdict.unchanged:
        before = tr("Changed: the {events} events are as recorded.", events=verdict.events)
    of_documents = tr("Of the documents, {which}.", which=which)
    sentence = f"{before} {of_documents}"
    return replace(verdict, unchanged=False, sentence=sentence, documents=wrong)
