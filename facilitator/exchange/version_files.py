"""The files of a version: made of the record as it was held fast, in each language and each form that is kept."""

import hashlib

from facilitator.core.acts.finalising import Making
from facilitator.core.minuting.values import fingerprint
from facilitator.core.values import dataclass
from facilitator.core.versions import VersionFile, VersionMade, VersionText
from facilitator.exchange.export import render
from facilitator.exchange.forms import Use, Wanted, forms_for


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFiles:
    """What is to be recorded of a version, and the contents that its files are kept with."""

    made: VersionMade
    contents: tuple[bytes, ...]


def files_of(making: Making) -> VersionFiles:
    """Make every file of a version; nothing is kept or recorded yet. Raises ExportFault."""
    texts: list[VersionText] = []
    files: list[VersionFile] = []
    contents: list[bytes] = []
    meeting, version = making.meeting, making.version
    for language in making.languages:
        record = making.record(language)
        texts.append(VersionText(language=language, sha256=fingerprint(record)))
        wanted = Wanted(minutes=record, meeting=meeting, part=meeting, now=version.at, head=version.head)
        for form in forms_for(Use.KEPT):
            content = render(wanted, form.suffix)
            name = hashlib.sha256(content).hexdigest()
            files.append(VersionFile(language=language, form=form.kind, sha256=name))
            contents.append(content)
    return VersionFiles(made=making.made(tuple(texts), tuple(files)), contents=tuple(contents))
