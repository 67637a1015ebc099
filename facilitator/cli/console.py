"""Console: what is printed is UTF-8 whatever the console is set to, and a reader that goes away stops nothing."""

import errno
import io
import sys
from typing import TextIO, cast

import click

# Windows reports a pipe that nobody reads any more as an invalid argument
GONE = (errno.EPIPE, errno.EINVAL) if sys.platform == "win32" else (errno.EPIPE,)


class CannotPrint(Exception):
    """The output could not be written, for instance to a full disk; the message is a sentence."""


class _Outlet(io.RawIOBase):
    """Bytes for whoever reads them; once that fails it takes what comes and writes nothing more.

    The first failure raises CannotPrint, unless the reader has only gone away or nobody is to be told.
    """

    def __init__(self, raw: io.RawIOBase, *, tells: bool) -> None:
        super().__init__()
        self._raw = raw
        self._tells = tells
        self._deaf = False

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def fileno(self) -> int:
        """Give the descriptor beneath; click looks for a console there."""
        return self._raw.fileno()

    def isatty(self) -> bool:
        """Say whether a person reads on a terminal."""
        return self._raw.isatty()

    def write(self, data: object) -> int | None:
        """Write what the descriptor takes at once, and give how many bytes that was."""
        # whoever buffers keeps what was refused and tries again, at the latest when the program ends
        if not self._deaf:
            try:
                return self._raw.write(data)  # type: ignore[arg-type]
            except OSError as fault:
                self._deaf = True
                if self._tells and fault.errno not in GONE:
                    raise CannotPrint(f"the output could not be written: {fault.strerror}.") from fault
        return len(data)  # type: ignore[arg-type]


def speak_utf8() -> None:
    """Let this process print UTF-8 on both its outputs; what is no text at all is printed escaped."""
    sys.stdout = _speaking(sys.stdout, tells=True)
    sys.stderr = _speaking(sys.stderr, tells=False)


def _speaking(stream: TextIO, *, tells: bool) -> TextIO:
    # None where the descriptor is closed, and something else where a test listens
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    # where nothing is buffered there is no layer between
    raw = stream.buffer.raw if isinstance(stream.buffer, io.BufferedWriter) else stream.buffer
    outlet = _Outlet(cast("io.RawIOBase", raw), tells=tells)
    return io.TextIOWrapper(
        io.BufferedWriter(outlet),
        encoding="utf-8",
        errors="backslashreplace",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def print_done(text: str) -> None:
    """Print what was done; that it cannot be printed undoes nothing, and is only said on standard error."""
    try:
        click.echo(text)
    except CannotPrint as fault:
        click.echo(f"This was done, but {fault}", err=True)
