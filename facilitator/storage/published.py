"""Published files: what the office changed in a version before it sent it out, in words."""

from facilitator.core.ids import Refused
from facilitator.core.minuting.difference import Change, text_difference
from facilitator.core.received_documents import words_of_published
from facilitator.core.saying import tr
from facilitator.core.spoken_languages import language_name
from facilitator.core.versions import PublishedFile, Version
from facilitator.storage.documents import taken, taken_of_version
from facilitator.storage.journal import Journal
from facilitator.storage.paper_text import paragraphs_of

WORD = "docx"


def published_changes(journal: Journal, version: Version, file: PublishedFile) -> tuple[Change, ...]:
    """Compare a file that was sent out with the Word file of its version in the same language, word by word.

    Raises Refused where either cannot be read or is not as it was kept.
    """
    sent = paragraphs_of(file.title, taken(journal, file.sha256, words_of_published(version.number, file.title)))
    kept = taken_of_version(journal, version, WORD, file.language)
    if kept is None:
        raise Refused(
            tr(
                "Version {number} has no Word file in this language ({language}) to compare “{title}” with.",
                number=version.number,
                language=tr(language_name(file.language)),
                title=file.title,
            )
        )
    return text_difference(paragraphs_of(f"version.{WORD}", kept), sent)
