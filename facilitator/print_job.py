"""Print jobs: one file of the record each, rendered on a thread of its own and written on that of the desk."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.ids import Refused
from facilitator.core.minuting.document import Variant
from facilitator.core.versions import Version
from facilitator.storage.journal import StorageFault
from facilitator.ui.minutes.printing import Choice
from facilitator.ui.session import Session

if TYPE_CHECKING:
    from facilitator.exchange.export import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One file that the desk makes: what it is made of, or what was kept of a version."""

    session: Session
    path: Path
    wanted: "Wanted"
    version: Version | None
    kept: bytes | None

    def render(self) -> bytes:
        """Give what was kept, or render it now. Raises Refused with a sentence."""
        from facilitator.exchange.export import ExportFault, render

        try:
            return self.kept if self.kept is not None else render(self.wanted, self.path.suffix)
        except ExportFault as fault:
            raise Refused(str(fault)) from fault

    def finish(self, content: bytes) -> None:
        """Write the file, and keep it where it is the first of its form of a version. Raises Refused."""
        from facilitator.exchange.export import KEPT, ExportFault, write_whole

        form = self.path.suffix.lower()
        try:
            write_whole(self.path, content)
            if self.version is not None and self.kept is None and form in KEPT:
                self.session.keep_version(self.version.number, form.lstrip("."), content)
        except (ExportFault, StorageFault) as fault:
            raise Refused(str(fault)) from fault


def prepare_record(session: Session, path: Path, choice: Choice) -> PrintJob:
    """Compute what a file is made of, on the thread of the desk. Raises Refused with a sentence."""
    from facilitator.core.minutes import version_numbered
    from facilitator.exchange.export import ExportFault, check_target, prepare

    whole = choice.version is not None and choice.variant is Variant.CIRCULATED
    try:
        check_target(path)
        wanted = prepare(
            session.trail,
            variant=choice.variant,
            now=session.now(),
            head=session.head(),
            language=choice.language,
            order=choice.order,
            version=choice.version,
        )
        version = version_numbered(session.meeting, choice.version) if whole else None
        kept = session.kept_version(version, path.suffix.lower().lstrip(".")) if version else None
    except (ExportFault, StorageFault) as fault:
        raise Refused(str(fault)) from fault
    if path.suffix.lower() == ".pdf":
        # fonts are loaded on the thread of the desk, the worker only draws with them
        from facilitator.exchange.pdf import load_fonts

        load_fonts()
    return PrintJob(session=session, path=path, wanted=wanted, version=version, kept=kept)
