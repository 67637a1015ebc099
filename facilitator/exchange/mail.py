"""Mail: the text of a message (.eml) and the tables that came with it, read within limits."""

import io
import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import PurePath

from facilitator.core.advance.understood import AdvancePart, AdvanceText
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.page_text import text_of_page
from facilitator.exchange.sheets import read_opened

MOST_PARTS = 60
MOST_LETTERS = 200_000
_TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm"})
_FIELD = re.compile(
    rb"^(?:from|to|subject|date|received|mime-version|return-path|delivered-to|message-id|x-[\w-]+|content-type)\s*:",
    re.I,
)
_ENOUGH_FIELDS = 3


def is_mail(head: bytes, name: str) -> bool:
    """Say whether a file is a message as mail programs save it: by its name, and by the fields that it begins with."""
    fields = sum(_FIELD.match(line) is not None for line in head.splitlines()[:40])
    return fields >= _ENOUGH_FIELDS or (name.lower().endswith(".eml") and fields > 0)


def read_mail(name: str, content: bytes) -> AdvanceText:
    """Read a message: its text, else its page as text, and each table that is attached. Raises BadFile."""
    try:
        message = BytesParser(policy=policy.default).parsebytes(content)
        parts = list(_leaves(message))
        subject, sender = (str(message.get(field, "")) for field in ("subject", "from"))
    except (MessageError, ValueError, LookupError, RecursionError, IndexError, AttributeError):
        raise BadFile(tr("{file}: this message is damaged. Open it, and paste its text.", file=name)) from None
    if len(parts) > MOST_PARTS:
        raise BadFile(tr("{file} has more than {most} parts. Open it, and paste its text.", file=name, most=MOST_PARTS))
    notes: list[str] = []
    read = [*_bodies(name, parts), *_tables(parts, notes)]
    if not read:
        raise BadFile(tr("{file}: this message has no text and no table.", file=name))
    return AdvanceText(source=name, parts=tuple(read), subject=subject, sender=sender, notes=tuple(notes))


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    for count, part in enumerate(message.walk()):
        if count > MOST_PARTS * 4:
            return
        if not part.is_multipart():
            yield part


def _is_attached(part: EmailMessage) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _bodies(name: str, parts: list[EmailMessage]) -> Iterator[AdvancePart]:
    written = [part for part in parts if part.get_content_maintype() == "text" and not _is_attached(part)]
    plain = [text for part in written if part.get_content_subtype() == "plain" and (text := _text(part)).strip()]
    pages = [text_of_page(_text(part)) for part in written if part.get_content_subtype() == "html"] if not plain else []
    text = "\n\n".join((*plain, *pages))
    if len(text) > MOST_LETTERS:
        raise BadFile(tr("{file} is far longer than a list of requests. Keep the part with the requests.", file=name))
    if text.strip():
        yield AdvancePart(lines=tuple(text.splitlines()))


def _tables(parts: list[EmailMessage], notes: list[str]) -> Iterator[AdvancePart]:
    for part in filter(_is_attached, parts):
        title = PurePath(str(part.get_filename() or "").replace("\\", "/")).name or part.get_content_type()
        payload = part.get_payload(decode=True)
        if PurePath(title).suffix.lower() not in _TABLES or not isinstance(payload, bytes):
            notes.append(tr("{file} came with the message and was not read.", file=title))
            continue
        try:
            yield AdvancePart(name=title, book=read_opened(title, io.BytesIO(payload)))
        except BadFile as fault:
            notes.append(str(fault))


def _text(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return str(payload or "")
    said = part.get_content_charset() or "utf-8"
    try:
        return payload.decode(said, errors="strict")
    except (LookupError, ValueError):  # no such encoding, no name of one, or not what the part is in
        try:
            return payload.decode("utf-8")
        except UnicodeDecodeError:
            return payload.decode("cp1252", errors="replace")
