"""The minutes as plain values for JSON, and the hash that stands for them."""

import hashlib
import json

from facilitator.core.minuting.document import Block, Bullets, Minutes, Paragraph, Section, Table

Values = dict[str, object]


def values_of(record: Minutes) -> Values:
    """Give the whole record as values that JSON can hold; instants are ISO 8601 in UTC."""
    return {
        "title": record.title,
        "subtitle": record.subtitle,
        "notice": record.notice,
        "variant": record.variant.value,
        "version": record.version,
        "language": record.language,
        "made": record.made.isoformat(),
        "facts": [{"label": fact.label, "value": fact.value} for fact in record.facts],
        "sections": [_section(section) for section in record.sections],
        "closing": list(record.closing),
    }


def fingerprint(record: Minutes) -> str:
    """Give the SHA-256 of the record: of its values as JSON with sorted keys and without spaces, in UTF-8."""
    canonical = json.dumps(values_of(record), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def _section(section: Section) -> Values:
    return {"heading": section.heading, "level": section.level, "blocks": [_block(b) for b in section.blocks]}


def _block(block: Block) -> Values:
    match block:
        case Paragraph():
            pieces = [{"text": p.text, "strong": p.strong, "emphasis": p.emphasis} for p in block.pieces]
            return {"kind": block.kind, "number": block.number, "pieces": pieces}
        case Bullets():
            return {"kind": block.kind, "entries": list(block.entries)}
        case Table():
            columns = [{"heading": c.heading, "share": c.share, "figures": c.figures} for c in block.columns]
            rows = [list(row) for row in block.rows]
            return {"kind": block.kind, "caption": block.caption, "columns": columns, "rows": rows}
