"""Bad files: what comes in and cannot be used is refused with one sentence."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.core.ids import Told
from facilitator.core.saying import tr
from facilitator.files import Unfit, read_bytes

MOST_BYTES = 2_000_000
"""Of a text: a hundred times as much as the longest definition that ships with the program."""


class BadFile(Told):
    """A file that cannot be used; the message is a sentence that names file, line and field, and what to do."""


def at_line(file: Path, line: int | None, sentence: str) -> BadFile:
    """Make the BadFile for a line of a file, or for the whole file if the line is not known."""
    if not line:
        return BadFile(tr("{file}: {sentence}", file=file.name, sentence=sentence))
    return BadFile(tr("{file}, line {line}: {sentence}", file=file.name, line=line, sentence=sentence))


@contextmanager
def cannot_read(file: Path, wanted: str) -> Iterator[None]:
    """Raise BadFile for what stops reading a file within a `with` block; `wanted` says what it should be."""
    try:
        yield
    except FileNotFoundError:
        raise BadFile(tr("{file} does not exist; give the path of {wanted}.", file=file, wanted=wanted)) from None
    except IsADirectoryError:
        raise BadFile(tr("{file} is a folder; give the path of {wanted}.", file=file, wanted=wanted)) from None
    except Unfit as error:
        raise BadFile(
            tr(
                "{file} is not read: {reason}. Give the path of {wanted}.",
                file=file,
                reason=error.strerror,
                wanted=wanted,
            )
        ) from None
    except OSError as error:
        raise BadFile(
            tr(
                "{file} cannot be read ({strerror}); check the path and its permissions.",
                file=file,
                strerror=error.strerror,
            )
        ) from None


def read_text(file: Path, wanted: str, most: int = MOST_BYTES) -> str:
    """Give the text of a UTF-8 file of at most so many bytes, without its byte order mark.

    `wanted` says what it should be. Raises BadFile.
    """
    with cannot_read(file, wanted):
        try:
            with io.TextIOWrapper(io.BytesIO(read_bytes(file, most)), encoding="utf-8-sig") as text:
                return text.read()
        except UnicodeDecodeError as error:
            raise BadFile(
                tr(
                    "{name} is not UTF-8 text (byte {start}); save it with the encoding UTF-8 and try again.",
                    name=file.name,
                    start=error.start,
                )
            ) from None
