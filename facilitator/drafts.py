"""Drafts: a meeting that is being prepared, kept while that lasts, so that it is there again if the program dies."""

import json
import secrets
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from facilitator.core.agenda import MeetingDefined
from facilitator.core.delegations import Delegation
from facilitator.core.preparing.prepared import PreparedMeeting
from facilitator.core.values import dataclass
from facilitator.files import read_bytes, write_whole
from facilitator.storage.codec import decode, encode, kind_of
from facilitator.storage.journal import StorageFault
from facilitator.storage.stored import in_a_known_zone

MOST_BYTES = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft that a program left behind: its file, what was prepared, and the roll where it is not the shipped."""

    path: Path
    prepared: PreparedMeeting
    roll: tuple[Delegation, ...]


class DraftFile:
    """The draft of one window; its lock says that the program which writes it still runs."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{secrets.token_hex(6)}.json"
        self._lock: QLockFile | None = None

    def write(self, prepared: PreparedMeeting, roll: tuple[Delegation, ...]) -> None:
        """Keep what is prepared now. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._lock is None:
            self._lock = _lock_of(self._path)
            self._lock.tryLock(0)
        defined = MeetingDefined(definition=prepared.definition, delegations=roll)
        kept = {"kind": kind_of(defined), "body": encode(defined), "spread": sorted(prepared.spread)}
        write_whole(self._path, json.dumps(kept).encode(), private=True)

    def remove(self) -> None:
        """Take the draft away: it is saved elsewhere, or nobody wants it."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def left_behind(folder: Path) -> tuple[KeptDraft, ...]:
    """Give the drafts of programs that run no more, the latest first; what cannot be read is left where it is."""
    found: list[tuple[float, KeptDraft]] = []
    for path in folder.glob("*.json"):
        lock = _lock_of(path)
        if not lock.tryLock(0):
            continue
        try:
            kept = json.loads(read_bytes(path, MOST_BYTES))
            defined = in_a_known_zone(decode(kept["kind"], kept["body"]))
            if isinstance(defined, MeetingDefined):
                prepared = PreparedMeeting(definition=defined.definition, spread=frozenset(kept["spread"]))
                draft = KeptDraft(path=path, prepared=prepared, roll=defined.delegations)
                found.append((path.stat().st_mtime, draft))
        except (OSError, ValueError, KeyError, TypeError, RecursionError, StorageFault):
            continue
        finally:
            lock.unlock()
    return tuple(draft for _, draft in sorted(found, key=lambda pair: -pair[0]))


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    # only that its process is gone makes a lock void
    lock.setStaleLockTime(0)
    return lock
