"""Console: output is UTF-8 whatever the console's encoding, and a closed pipe does not stop the program."""

import errno
import io
import os
import select
import sys
from typing import TextIO, cast

import click

# Windows reports a pipe that nobody reads any more as an invalid argument
GONE = (errno.EPIPE, errno.EINVAL) if sys.platform == "win32" else (errno.EPIPE,)


class CannotPrint(Exception):
    """The output could not be written, for instance to a full disk; the message is a sentence."""


class _Outlet(io.RawIOBase):
    """A raw output stream; after the first failure it accepts everything and writes nothing.

    That failure raises CannotPrint, unless the reader has closed the pipe, or `tells` is False.
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
        """Give the file descriptor; click uses it to find a Windows console."""
        return self._raw.fileno()

    def isatty(self) -> bool:
        """Say whether a person reads on a terminal."""
        return self._raw.isatty()

    def write(self, data: object) -> int | None:
        """Write as many bytes as the descriptor takes at once, and give their number."""
        # a buffered writer keeps refused bytes and would raise again at exit, so pretend that they were written
        if not self._deaf:
            try:
                return self._raw.write(data)  # type: ignore[arg-type]
            except OSError as fault:
                self._deaf = True
                if self._tells and fault.errno not in GONE:
                    raise CannotPrint(f"the output could not be written: {fault.strerror}.") from fault
        return len(data)  # type: ignore[arg-type]


def speak_utf8() -> None:
    """Make standard output and error print UTF-8; lone surrogates are printed escaped."""
    sys.stdout = _speaking(sys.stdout, tells=True)
    sys.stderr = _speaking(sys.stderr, tells=False)


def _speaking(stream: TextIO, *, tells: bool) -> TextIO:
    # sys.stdout is None if the descriptor was closed, and another type under a test's capture
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    # with `python -u` the text layer is directly on the raw one
    raw = stream.buffer.raw if isinstance(stream.buffer, io.BufferedWriter) else stream.buffer
    outlet = _Outlet(cast("io.RawIOBase", raw), tells=tells)
    return io.TextIOWrapper(
        io.BufferedWriter(outlet),
        encoding="utf-8",
        errors="backslashreplace",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def takes_a_line(stream: TextIO) -> bool:
    """Say whether a line is taken at once; a pipe that nobody empties takes none and would hold the program up.

    Windows does not tell, so there it is taken for granted.
    """
    try:
        return os.name != "posix" or bool(select.select([], [stream], [], 0)[1])
    except ValueError:  # it is closed, or nothing of the system stands behind it
        return True


def print_done(text: str) -> None:
    """Print what was done. If that fails, the act stays recorded, and standard error has a sentence."""
    try:
        click.echo(text)
    except CannotPrint as fault:
        click.echo(f"This was done, but {fault}", err=True)
