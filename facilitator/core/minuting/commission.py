"""What somebody wants written: of what, from when, for whom; the one argument of everything that writes a document."""

from dataclasses import replace

from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.minuting.document import Minutes
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.trail import Trail
from facilitator.core.upload_names import ForUpload
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A finalised version, the record as it stands in the same language and order, and the events in between."""

    version: Minutes
    now: Minutes
    since: tuple[Recorded, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commission:
    """One document that is wanted.

    `scribe` writes of the part that was chosen, `whole` is the whole meeting and `trail` all that was recorded, if it
    is at hand. `item` and `session` say which part, `who` for whom a document of which there is one for each delegation
    is written. `compared` is there where a document is written against a version. `texts` is the address under which
    the texts are published, if one is said, and `files` are their names; `earlier` are the meetings before this one,
    which statistics look into.
    """

    scribe: Scribe
    whole: Meeting
    trail: Trail | None = None
    item: ItemCode | None = None
    session: int | None = None
    who: DelegationCode | None = None
    compared: Compared | None = None
    texts: str | None = None
    files: tuple[ForUpload, ...] = ()
    earlier: tuple[Meeting, ...] = ()

    @property
    def of_everything(self) -> bool:
        """Say whether no part was chosen."""
        return self.item is None and self.session is None

    @property
    def of_whole(self) -> Scribe:
        """Give a scribe of the whole meeting, whatever part was chosen."""
        return replace(self.scribe, meeting=self.whole)

    @property
    def of_all_items(self) -> Scribe:
        """Give a scribe of all items, within the session where one was chosen."""
        return replace(self.scribe, meeting=part(self.whole, item=None, session=self.session))
