"""Minutes as a reader sees them, for the tests that judge them by what they say."""

from dataclasses import replace

from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Bullets, Minutes, Paragraph, Table
from facilitator.core.statements import Statement
from tests.recorded_meeting import C, at, recorded_meeting, statement

NOW = at(14, 0, day=8)


def written(meeting: Meeting, variant: str = "circulated", **words: object) -> Minutes:
    return minutes(meeting, now=NOW, variant=variant, **words)  # type: ignore[arg-type]


def lines(document: Minutes) -> list[str]:
    """Give the whole document as lines of text, as a reader sees it."""
    found = [document.title, document.subtitle, document.notice]
    found += [f"{fact.label}: {fact.value}" for fact in document.facts]
    for section in document.sections:
        found.append(f"{'#' * section.level} {section.heading}")
        for block in section.blocks:
            match block:
                case Paragraph():
                    found.append(block.text)
                case Bullets():
                    found += block.entries
                case Table():
                    found += [" | ".join(row) for row in block.rows]
    return [*found, *document.closing]


def under(document: Minutes, heading: str) -> list[str]:
    """Give what stands under a heading of either level, up to the next heading."""
    found = lines(document)
    start = next(i for i, line in enumerate(found) if line.lstrip("# ") == heading and line.startswith("#"))
    ends = [i for i, line in enumerate(found) if i > start and line.startswith("#")]
    return found[start + 1 : ends[0] if ends else -len(document.closing)]


def spoken(who: str = "FRA", gist: str = "Thanked the presenters.", **words: object) -> Statement:
    return statement(1, who, at(15, 10), at(15, 12), gist=gist, **words)


def with_statements(meeting: Meeting, *statements: Statement) -> Meeting:
    bare = {code: replace(item, statements=()) for code, item in meeting.items.items()}
    return replace(meeting, items={**bare, C: replace(meeting.items[C], statements=statements)})


def heard(codes: tuple[str, ...], **words: object) -> Meeting:
    heard = (
        statement(n, code, at(15, 10 + n), at(15, 11 + n), gist="Agreed.", **words)
        for n, code in enumerate(codes, start=1)
    )
    return replace(with_statements(recorded_meeting(), *heard), entries=())
