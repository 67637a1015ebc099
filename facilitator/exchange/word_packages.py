"""Word packages: what a file of Word may hold that is no text of its own, and for which a template is refused.

Word loads what such a file leads to when it is opened, by whoever opens the minutes: so nothing of that is kept.
"""

import io
import posixpath
import re
import zipfile
import zlib
from xml.parsers import expat

from facilitator.core.saying import tr

MOST_PARTS, MOST_UNPACKED = 2_000, 60_000_000
_LINKS = ("http://", "https://", "mailto:", "#")
_OUTSIDE = frozenset(
    {"attachedTemplate", "oleObject", "package", "control", "vbaProject", "aFChunk", "subDocument", "frame"}
)
_FIELDS = re.compile(
    r"^\s*(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DATABASE|EMBED|RD)(?!\w)", re.I | re.M
)
_MACROS = re.compile(r"vbaproject|vbadata|activex|/embeddings/", re.I)
_XML = (".xml", ".rels")
# what shows or uses another file; the others may link to one, which is loaded when somebody clicks
_SHOWS = frozenset({"imagedata", "image", "use", "fill", "stroke", "feimage"})
_SOURCES = frozenset({"src", "href", "althref"})


class Unsafe(Exception):
    """A package holds more than its own text; the message says what."""


UNREADABLE = (Unsafe, zipfile.BadZipFile, zlib.error, KeyError, ValueError, RuntimeError, EOFError, OSError)
"""What is raised for a package that is not taken."""


def refuse_unsafe(content: bytes) -> None:
    """Raise Unsafe where a package of Word leads outside, holds macros or objects of other programs, or is huge.

    Raises another of UNREADABLE where it is none.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        if len(parts) > MOST_PARTS:
            raise Unsafe(tr("it has more than {most} parts", most=MOST_PARTS))
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise Unsafe(tr("it unpacks to more than {most} MB", most=MOST_UNPACKED // 1_000_000))
        for part in parts:
            if _MACROS.search(part.filename):
                raise Unsafe(tr("it holds macros, or objects of other programs"))
            content = archive.read(part)
            # a part may be text of the document whatever its name ends in
            if part.filename.lower().endswith(_XML) or _is_markup(content):
                _Part(part.filename).read(content)


def _is_markup(content: bytes) -> bool:
    return content[:100].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


class _Part:
    """The reading of one part; local to one call."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._in_field = False
        self._fields: list[str] = []

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._refuse_types
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(content, True)
        except expat.ExpatError as fault:
            raise ValueError(tr("its part {name} is damaged", name=posixpath.basename(self._name))) from fault
        found = _FIELDS.search("".join(self._fields))
        if found is not None:
            raise Unsafe(tr("it has a field {name}, which loads something from outside", name=found[1].upper()))

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name.lower() in _SHOWS:
            _check_sources(attributes)
        match name:
            case "Relationship":
                _check_relation(attributes)
            case "Override" | "Default" if "macroenabled" in attributes.get("ContentType", "").lower():
                raise Unsafe(tr("it holds macros, or objects of other programs"))
            case "connectString":  # of a mail merge, which takes data from wherever this leads
                raise _outside(next(iter(attributes.values()), ""))
            case "fldSimple":
                said = (value for name, value in attributes.items() if name.rpartition(":")[2] == "instr")
                self._fields += ["\n", *said, "\n"]
            case "fldChar":
                self._fields.append("\n")
            case "instrText" | "delInstrText":
                self._in_field = True

    def _end(self, tag: str) -> None:
        self._in_field = self._in_field and tag.rpartition(":")[2] not in {"instrText", "delInstrText"}

    def _text(self, text: str) -> None:
        if self._in_field:
            self._fields.append(text)

    @staticmethod
    def _refuse_types(*_: object) -> None:
        raise Unsafe(tr("it defines texts of its own, as Word never does"))


def _outside(target: str) -> Unsafe:
    return Unsafe(tr("it leads to {target}, outside of the file", target=target[:100]))


def _check_sources(attributes: dict[str, str]) -> None:
    """Raise Unsafe where a drawing names the file of its picture itself, as VML and SVG can."""
    for name, value in attributes.items():
        if name.rpartition(":")[2].lower() in _SOURCES and ("://" in value or value.startswith("\\\\")):
            raise _outside(value)


def _check_relation(attributes: dict[str, str]) -> None:
    kind, target = attributes.get("Type", "").rpartition("/")[2], attributes.get("Target", "")
    if kind in _OUTSIDE:
        raise Unsafe(tr("it leads to {target}, which is no part of its text", target=target[:100]))
    outside = attributes.get("TargetMode", "").strip().lower() == "external"
    if outside and not (kind == "hyperlink" and target.lower().startswith(_LINKS)):
        raise _outside(target)
