"""Scripts of acts and the words they are written in: one command a line, TIME COMMAND ARGS…, POSIX quoting."""

import shlex
from collections.abc import Iterable, Iterator

from facilitator.core.ids import Refused
from facilitator.core.values import dataclass

BYTE_ORDER_MARK = "\ufeff"
LONGEST_LINE = 200_000
"""In bytes; a text that somebody says in an hour has a third of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptLine:
    """One line of a script that asks for something: its number from 1, the time as written, the command's words."""

    number: int
    time: str
    words: tuple[str, ...]


def read_lines(source: Iterable[bytes]) -> Iterator[ScriptLine]:
    """Give the lines that ask for something, each as soon as it arrives. Raises Refused, naming the line."""
    for number, raw in enumerate(source, start=1):
        if len(raw) > LONGEST_LINE:
            raise Refused(
                f"Line {number} has more than {LONGEST_LINE:,} bytes, so it is no command. Write it shorter, and start "
                "again from this line."
            )
        try:
            words = split(_text(raw))
        except UnicodeDecodeError:
            sentence = f"Line {number} is not UTF-8 text. Save the script as UTF-8 and start again from this line."
            raise Refused(sentence) from None
        except ValueError:
            raise Refused(f"Line {number} has a quotation mark that is never closed.") from None
        if words:
            if len(words) == 1:
                raise Refused(f"Line {number} needs a time and a command, such as 2025-04-07T10:00:00 begin.")
            yield ScriptLine(number=number, time=words[0], words=tuple(words[1:]))


def _text(raw: bytes) -> str:
    """Read one line without a byte order mark. Raises UnicodeDecodeError."""
    # UTF-16 text in ASCII letters decodes as UTF-8 without an error, with a zero byte after each letter
    if b"\0" in raw:
        raise UnicodeDecodeError("utf-8", raw, raw.index(0), raw.index(0) + 1, "a zero")
    return raw.decode().removeprefix(BYTE_ORDER_MARK)


def split(text: str) -> list[str]:
    """Split a line as a POSIX shell does, without its comment. Raises ValueError for an open quotation mark."""
    return shlex.split(text[: comment_start(text)], comments=False, posix=True)


def comment_start(text: str) -> int:
    """Give where the comment of a line begins, or the end of the line; `#` inside a word or a quotation is none."""
    quote, position, between = "", 0, True
    while position < len(text):
        character = text[position]
        if quote:
            position += character == "\\" and quote == '"'
            quote = "" if character == quote else quote
        elif character == "#" and between:
            return position
        elif character == "\\":
            position += 1
        elif character in "'\"":
            quote = character
        between = not quote and character.isspace()
        position += 1
    return len(text)
