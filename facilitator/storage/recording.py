"""Replaying: a meeting once more as it was recorded, act by act, into a file of its own that is marked as rehearsal."""

from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from facilitator.address import Address
from facilitator.core.agenda import MeetingDefined
from facilitator.core.meeting import Recorded
from facilitator.core.values import dataclass
from facilitator.storage.journal import Clock, DocumentChanged, Draft, Journal, Tell
from facilitator.storage.opening import create_journal, is_address, open_journal, read_address
from facilitator.storage.store import Store


class Recalled(NamedTuple):
    """An act as it was recorded: when (UTC), its events, and the last event before it."""

    at: datetime
    drafts: tuple[Draft, ...]
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What was recorded of a meeting: its making, the acts after it, and the documents that they name."""

    name: str
    making: tuple[Draft, ...]
    acts: tuple[Recalled, ...]
    documents: tuple[bytes, ...]

    def begun(self, address: Address, *, clock: Clock, store: Store | None = None) -> Journal:
        """Make and open the journal of the replay, with nothing done yet. Raises StorageFault."""
        if store is None:
            journal = create_journal(address, self.making, clock=clock)
        else:
            journal = store.create(address, self.making, clock=clock)
        for content in self.documents:
            journal.put_document(content)
        return journal


def read_recording(source: str, *, tell: Tell | None = None) -> Recording | None:
    """Read what was recorded of a meeting; None for a definition, and where nothing was done but the making.

    Raises StorageFault, or Refused for an address that this version does not know.
    """
    if not is_address(source):
        return None
    with closing(open_journal(read_address(source), tell=tell)) as journal:
        events = journal.read()
        making, acts = _acts(events)
        if not acts:
            return None
        documents = tuple(_documents(journal, events))
        return Recording(name=journal.meeting, making=making, acts=acts, documents=documents)


def _acts(events: Sequence[Recorded]) -> tuple[tuple[Draft, ...], tuple[Recalled, ...]]:
    first, *others = (tuple(act) for _, act in groupby(events, key=lambda one: one.act))
    acts = tuple(Recalled(at=act[0].at, drafts=tuple(map(_draft, act)), after=act[0].seq - 1) for act in others)
    return tuple(map(_draft, first)), acts


def _draft(one: Recorded) -> Draft:
    event = one.event
    if isinstance(event, MeetingDefined):
        event = replace(event, definition=replace(event.definition, rehearsal=True))
    return Draft(act=one.act, part=one.part, seat=one.seat, at=one.at, event=event)


def _documents(journal: Journal, events: Sequence[Recorded]) -> Iterator[bytes]:
    """Give the documents that can be read; one that was changed is left out, and the record still names it."""
    for sha256 in dict.fromkeys(str(getattr(one.event, "sha256", "")) for one in events):
        content = None
        with suppress(DocumentChanged):
            content = journal.document(sha256) if sha256 else None
        if content is not None:
            yield content
