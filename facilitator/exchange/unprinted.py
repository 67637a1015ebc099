"""Unprinted: the characters of a record that no font of the program has, each named once where it stands first."""

from collections.abc import Iterator

from facilitator.core.ids import StatementId
from facilitator.core.minuting.document import Bullets, Minutes, Paragraph, Section, Table
from facilitator.core.minuting.gaps import Gap
from facilitator.core.saying import tr
from facilitator.exchange.glyphs import absent
from facilitator.exchange.legible import legible


def unprinted(record: Minutes) -> Iterator[Gap]:
    """Say where the PDF shows a replacement for a character; other forms have the character itself."""
    named: set[str] = set()
    for where, text, statement in _places(record):
        found = [character for character in absent(legible(text)) if character not in named]
        if found:
            named.update(found)
            signs = ", ".join(f"“{character}” (U+{ord(character):04X})" for character in found)
            sentence = tr("{where}: the PDF has no letter for {signs} and shows “�” instead.", where=where, signs=signs)
            yield Gap(sentence=sentence, statement=statement, hinders=False)


def _places(record: Minutes) -> Iterator[tuple[str, str, StatementId | None]]:
    """Give each text of a record with where it stands, from its paragraphs to its head."""
    for section in record.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph) and block.number is not None:
                yield tr("Paragraph {number}", number=block.number), block.text, block.of
        yield section.heading, "\n".join((section.heading, *_unnumbered(section))), None
    facts = (fact.value for fact in record.facts)
    yield record.subtitle, "\n".join((record.title, record.running_title, *facts, *record.closing)), None


def _unnumbered(section: Section) -> Iterator[str]:
    for block in section.blocks:
        match block:
            case Paragraph(number=None):
                yield block.text
            case Bullets():
                yield from block.entries
            case Table():
                yield from (column.heading for column in block.columns)
                yield from (cell for row in block.rows for cell in row)
            case _:
                pass
