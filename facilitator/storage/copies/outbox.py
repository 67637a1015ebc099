"""Outbox: the acts of a desk that wait for the server, and those that were refused there and are to be settled."""

from collections.abc import Iterable
from dataclasses import replace

from facilitator.core.ids import ActId
from facilitator.core.saying import tr
from facilitator.core.waiting import Fate, Put, Waiting
from facilitator.storage.copies.copy_file import CopyFile
from facilitator.storage.copies.written import read, written
from facilitator.storage.faults import as_storage_faults
from facilitator.storage.journal import Damaged


class Outbox:
    """The acts of one desk; each change is on disk before it is seen."""

    def __init__(self, copy: CopyFile) -> None:
        self._copy = copy
        self._acts: dict[ActId, Put] = {}
        self.read_again()

    def read_again(self) -> None:
        """Read what the file holds. Raises Damaged, NewerVersion where this version does not understand it."""
        try:
            self._acts = {
                ActId(act): Put(waiting=read(put), fate=Fate(state), closed=closed, reason=reason, stands=stands)
                for act, state, closed, put, reason, stands in self._copy.acts()
            }
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise Damaged(
                tr(
                    "What waits on this computer, in “{path}”, cannot be read by this version. Use the newest version, "
                    "or move the file away.",
                    path=self._copy.path,
                )
            ) from error

    @property
    def acts(self) -> tuple[Put, ...]:
        """Give the acts of the present absence, in order."""
        return tuple(one for one in self._acts.values() if not one.closed)

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """Give the acts that wait, in order."""
        return tuple(one.waiting for one in self._acts.values() if one.fate is Fate.WAITS)

    @property
    def refused(self) -> tuple[Put, ...]:
        """Give the acts that are to be settled, in order."""
        return tuple(one for one in self._acts.values() if one.fate is Fate.REFUSED)

    def put(self, waiting: Waiting) -> None:
        """Let an act wait; it is on disk when this returns."""
        with self._copy.lock, as_storage_faults(self._copy.path):
            self._copy.put(waiting.act, written(waiting))
            self._acts[waiting.act] = Put(waiting=waiting, fate=Fate.WAITS)

    def recorded(self, act: ActId) -> None:
        """Note that an act is recorded, or was so already."""
        self._mark(replace(self._acts[act], fate=Fate.RECORDED))

    def refuse(self, act: ActId, *, reason: str, stands: str) -> None:
        """Note why an act is not recorded."""
        self._mark(replace(self._acts[act], fate=Fate.REFUSED, reason=reason, stands=stands))

    def settle(self, acts: Iterable[ActId]) -> None:
        """Note that refused acts were settled by hand; their words stay in the file."""
        for act in acts:
            self._mark(replace(self._acts[act], fate=Fate.SETTLED))

    def close_absence(self, goes_on: Iterable[Waiting] = ()) -> None:
        """Begin anew: what is recorded is forgotten, what goes on waiting is as it was decided again."""
        if not self.acts:
            return
        with self._copy.lock, as_storage_faults(self._copy.path):
            self._copy.close_absence((one.act, written(one)) for one in goes_on)
            self.read_again()

    def _mark(self, put: Put) -> None:
        with self._copy.lock, as_storage_faults(self._copy.path):
            self._copy.mark(put.waiting.act, put.fate, written(put.waiting), reason=put.reason, stands=put.stands)
            self._acts[put.waiting.act] = put
