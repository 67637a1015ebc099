"""The difference between two records: what was added, taken out or changed, paragraph by paragraph."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from enum import StrEnum

from facilitator.core.ids import StatementId
from facilitator.core.minuting.document import Block, Bullets, Minutes, Paragraph, Table
from facilitator.core.values import dataclass

ALIKE = 0.5
_NUMBER = re.compile(r"^\d+\.\s+(?=\S)")


class ChangeKind(StrEnum):
    """What became of a line."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLine:
    """One line of a record: where it stands, its number where it is a numbered paragraph, and what it says.

    `of` is the statement it is written from, `entries` are the names that it lists.
    """

    section: str
    text: str
    number: int | None = None
    of: StatementId | None = None
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change; `number` counts in the earlier record, for what was added it is the paragraph it follows.

    A list that is `listed` has only the names it lost in `before`, those it got in `after`, a line each.
    """

    how: ChangeKind
    section: str
    before: str = ""
    after: str = ""
    number: int | None = None
    of: StatementId | None = None
    listed: bool = False


def difference(before: Minutes, after: Minutes) -> tuple[Change, ...]:
    """Compare two records; numbers of paragraphs, the version and the closing lines are not compared."""
    return _difference(tuple(lines(before)), tuple(lines(after)))


def text_difference(before: Iterable[str], after: Iterable[str]) -> tuple[Change, ...]:
    """Compare two texts paragraph by paragraph; the number that opens a paragraph is not compared."""
    return _difference(tuple(map(_paragraph, before)), tuple(map(_paragraph, after)))


def _paragraph(text: str) -> ComparedLine:
    return ComparedLine(section="", text=_NUMBER.sub("", text))


def _difference(old: tuple[ComparedLine, ...], new: tuple[ComparedLine, ...]) -> tuple[Change, ...]:
    matcher = SequenceMatcher(None, [_key(line) for line in old], [_key(line) for line in new], autojunk=False)
    found: list[Change] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            found += _changes(old[i:j], new[k:m], _last_number(old[:i]))
    return tuple(found)


def lines(record: Minutes) -> Iterator[ComparedLine]:
    """Go through a record line by line, each with the headings it stands under."""
    yield ComparedLine(section="", text=record.title)
    yield from (
        ComparedLine(section="", text=f"{f.label}{record.colon}{f.value}") for f in record.facts if not f.of_version
    )
    above: tuple[str, ...] = ()
    for section in record.sections:
        above = (*above[: section.level - 1], section.heading)
        for block in section.blocks:
            yield from _of_block(" · ".join(above), block)


def _of_block(where: str, block: Block) -> Iterator[ComparedLine]:
    match block:
        case Paragraph():
            yield ComparedLine(section=where, text=block.text, number=block.number, of=block.of, entries=block.entries)
        case Bullets():
            yield from (ComparedLine(section=where, text=entry) for entry in block.entries)
        case Table():
            yield from (ComparedLine(section=where, text=" | ".join(row)) for row in block.rows)


def _key(line: ComparedLine) -> tuple[str, str]:
    return line.section, line.text


def _last_number(passed: Iterable[ComparedLine]) -> int | None:
    numbers = [line.number for line in passed if line.number is not None]
    return numbers[-1] if numbers else None


def _changes(old: tuple[ComparedLine, ...], new: tuple[ComparedLine, ...], follows: int | None) -> list[Change]:
    """Pair old lines with new ones in their place, else with the first that is alike; the rest was removed or added."""
    in_place = [line.section for line in old] == [line.section for line in new]
    left, found = list(new), list[Change]()
    for line in old:
        partner = left[0] if in_place else next((other for other in left if _alike(line, other)), None)
        if partner is None:
            found.append(
                Change(how=ChangeKind.REMOVED, section=line.section, before=line.text, number=line.number, of=line.of)
            )
            continue
        passed = left[: left.index(partner)]
        found += [_added(p, follows) for p in passed]
        left = left[len(passed) + 1 :]
        follows = line.number or follows
        found.append(_changed(line, partner))
    return found + [_added(p, follows) for p in left]


def _added(line: ComparedLine, follows: int | None) -> Change:
    return Change(how=ChangeKind.ADDED, section=line.section, after=line.text, number=follows, of=line.of)


def _changed(line: ComparedLine, other: ComparedLine) -> Change:
    lost = tuple(entry for entry in line.entries if entry not in other.entries)
    got = tuple(entry for entry in other.entries if entry not in line.entries)
    listed = bool(line.entries and other.entries and (lost or got))
    return Change(
        how=ChangeKind.CHANGED,
        section=line.section,
        before="\n".join(lost) if listed else line.text,
        after="\n".join(got) if listed else other.text,
        number=line.number,
        of=other.of or line.of,
        listed=listed,
    )


def _alike(one: ComparedLine, other: ComparedLine) -> bool:
    if one.section != other.section:
        return False
    if one.of is not None and other.of is not None:
        return one.of == other.of
    return _same_beginning(one, other) or _close(one, other)


def _same_beginning(one: ComparedLine, other: ComparedLine) -> bool:
    """Say whether two lines begin with the same name, as two gists of one statement do."""
    shared = len(one.text.split(".")[0].split(" (")[0])
    return 0 < shared < len(one.text) and one.text[:shared] == other.text[:shared]


def _close(one: ComparedLine, other: ComparedLine) -> bool:
    matcher = SequenceMatcher(None, one.text, other.text, autojunk=False)
    # difflib is quadratic in the length: very long texts in the same section count as alike without a comparison
    longest = 4000
    if max(len(one.text), len(other.text)) > longest:
        return matcher.real_quick_ratio() > ALIKE
    return matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE
