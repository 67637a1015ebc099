"""Kinds of files: what a file of participants really is, whatever its name says, and what to do where it is another."""

import zipfile
from collections.abc import Mapping
from enum import Enum, auto
from typing import BinaryIO

from facilitator.core.saying import noop, tr


class FileKind(Enum):
    """What a file turns out to be."""

    TEXT = auto()
    WORKBOOK = auto()
    OLD_OR_LOCKED = auto()
    BINARY_WORKBOOK = auto()
    OPEN_DOCUMENT = auto()
    WORD = auto()
    PDF = auto()
    PAGE = auto()
    ARCHIVE = auto()
    BROKEN = auto()
    OTHER = auto()


_SENTENCES: Mapping[FileKind, str] = {
    FileKind.OLD_OR_LOCKED: noop(
        "this is a workbook of the old form (.xls), or one with a password. Open it in the spreadsheet"
        " program, and save"
        " it as .xlsx without a password, or as CSV."
    ),
    FileKind.BINARY_WORKBOOK: noop("this is a binary workbook (.xlsb). Save it as .xlsx or CSV."),
    FileKind.OPEN_DOCUMENT: noop("this is an OpenDocument file (.ods). Save it as .xlsx or CSV."),
    FileKind.WORD: noop("this is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or CSV."),
    FileKind.PDF: noop("this is a PDF. Ask for the list as a spreadsheet, in .xlsx or CSV."),
    FileKind.PAGE: noop(
        "this is a web page or XML, whatever its name. Open it in the spreadsheet program, and save it as .xlsx or CSV."
    ),
    FileKind.ARCHIVE: noop("this is a ZIP archive and no workbook. Take the list out of it first."),
    FileKind.BROKEN: noop(
        "this begins as a workbook and is damaged or cut off. Ask for it once more, or save it anew."
    ),
    FileKind.OTHER: noop("this is neither a workbook nor text. Save the list as .xlsx or CSV."),
}
_OLE, _ZIP, _PDF = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04", b"%PDF-"
_MARKS_OF_TEXT = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def sentence_of(kind: FileKind) -> str:
    """Say what a file is that is no list, and what to do."""
    return tr(_SENTENCES[kind])


def kind_of(head: bytes, opened: BinaryIO) -> FileKind:
    """Tell what a file is by its first bytes, and a ZIP archive by its parts; nothing of it is unpacked."""
    if head.startswith(_OLE):
        return FileKind.OLD_OR_LOCKED
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_archive(opened)
    if head.startswith(_PDF):
        return FileKind.PDF
    if head.startswith(_MARKS_OF_TEXT):
        return FileKind.OTHER if _has_zeros(head) else FileKind.TEXT
    begin = head.lstrip()[:200].lower()
    if begin.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"<meta")) or b"<html" in begin:
        return FileKind.PAGE
    # a list in UTF-16 without its mark has a zero beside each letter
    in_pairs = _every_other_is_zero(head[::2]) or _every_other_is_zero(head[1::2])
    if b"\0" in head and (not in_pairs or _has_zeros(head)):
        return FileKind.OTHER
    return FileKind.TEXT


def _has_zeros(head: bytes) -> bool:
    """Say whether two zeros stand where UTF-16 has one letter, as in databases, pictures and UTF-32; no text has."""
    return any(not (one or other) for one, other in zip(head[::2], head[1::2], strict=False))


def _every_other_is_zero(half: bytes) -> bool:
    return bool(half) and half.count(0) > len(half) * 0.6


def _kind_of_archive(opened: BinaryIO) -> FileKind:
    try:
        with zipfile.ZipFile(opened) as archive:
            names = {name.lower() for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return FileKind.BROKEN
    if "xl/workbook.xml" in names:
        return FileKind.WORKBOOK
    if "xl/workbook.bin" in names:
        return FileKind.BINARY_WORKBOOK
    if any(name.startswith("word/") for name in names):
        return FileKind.WORD
    if "mimetype" in names and "content.xml" in names:
        return FileKind.OPEN_DOCUMENT
    return FileKind.ARCHIVE
