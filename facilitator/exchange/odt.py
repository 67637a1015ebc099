"""The minutes as OpenDocument text: the same headings, numbers and tables as in Word, for LibreOffice and its like."""

import re

from markupsafe import Markup, escape

from facilitator.core.languages import language_of
from facilitator.core.minuting.document import Minutes, Table
from facilitator.core.white_space import on_one_line
from facilitator.exchange.directions import from_left
from facilitator.exchange.filling import filled
from facilitator.exchange.legible import legible
from facilitator.exchange.zipped import zipped

_KIND = "application/vnd.oasis.opendocument.text"
_PARTS = ("content", "styles", "meta")
_ENTRY = '<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"{more}/>'
_VERSION = ' manifest:version="1.3"'
_OUTLINED = 2
# between the margins, in tenths of a millimetre
_WIDTH = 1600
_MARKS = re.compile(r"\n|\t| {2,}")


def render_odt(minutes: Minutes) -> bytes:
    """Write the minutes as an OpenDocument file; the same minutes give the same bytes."""
    locale = language_of(minutes.language).locale
    language, _, country = locale.partition("-")
    tables = [block for section in minutes.sections for block in section.blocks if isinstance(block, Table)]
    known = {
        "minutes": minutes,
        "locale": locale,
        "language": language,
        "country": country,
        "made": minutes.made.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "outlined": sum(section.level == 1 for section in minutes.sections) >= _OUTLINED,
        "widths": sorted({width for table in tables for width in _widths(table)}),
        "widths_of": _widths,
    }
    parts = {
        f"{part}.xml": filled(f"minutes.odt.{part}.xml", as_text=_line if part == "meta" else _text, **known)
        for part in _PARTS
    }
    every = {"mimetype": _KIND, **parts, "META-INF/manifest.xml": _manifest()}
    return zipped({name: part.encode() for name, part in every.items()})


def _widths(table: Table) -> tuple[int, ...]:
    """Give the width of each column, in tenths of a millimetre."""
    shares = sum(column.share for column in table.columns)
    return tuple(_WIDTH * column.share // shares for column in table.columns)


def _manifest() -> str:
    entries = [_ENTRY.format(path="/", kind=_KIND, more=_VERSION)]
    entries += [_ENTRY.format(path=f"{part}.xml", kind="text/xml", more="") for part in _PARTS]
    namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return f'<manifest:manifest xmlns:manifest="{namespace}"{_VERSION}>{"".join(entries)}</manifest:manifest>'


def _line(text: str) -> str:
    return on_one_line(legible(text))


def _text(text: str) -> Markup:
    """Give a text with its line ends, tabs and rows of spaces as elements: as characters they are one space each."""
    clean, done, at = from_left(legible(text)), Markup(), 0
    for found in _MARKS.finditer(clean):
        done += escape(clean[at : found.start()]) + _element(found[0])
        at = found.end()
    return done + escape(clean[at:])


def _element(mark: str) -> Markup:
    match mark:
        case "\n":
            return Markup("<text:line-break/>")
        case "\t":
            return Markup("<text:tab/>")
        case _:
            return Markup('<text:s text:c="{}"/>').format(len(mark))
