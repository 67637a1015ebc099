"""Whatever the system or SQLite reports of a file is a sentence of the program, and never a bug."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from facilitator.storage.faults import as_storage_faults
from facilitator.storage.journal import StorageFault

PATH = Path("/somewhere/meeting.floor")
# what SQLite may find in the file, on its disk or with its locks; the others are of its interface, and bugs
OF_FILES = [
    "BUSY",
    "LOCKED",
    "PROTOCOL",
    "FULL",
    "READONLY",
    "PERM",
    "AUTH",
    "NOTADB",
    "CORRUPT",
    "FORMAT",
    "TOOBIG",
    "MISMATCH",
    "CANTOPEN",
    "IOERR",
    "READONLY_DIRECTORY",
    "READONLY_ROLLBACK",
    "READONLY_CANTINIT",
    "IOERR_READ",
    "IOERR_SHORT_READ",
    "IOERR_WRITE",
    "IOERR_FSYNC",
    "IOERR_SHMSIZE",
    "IOERR_SHMOPEN",
    "IOERR_SHMMAP",
    "IOERR_LOCK",
    "IOERR_DATA",
    "CANTOPEN_ISDIR",
    "CANTOPEN_FULLPATH",
    "CORRUPT_INDEX",
    "BUSY_RECOVERY",
    "BUSY_SNAPSHOT",
]


def is_sentence(text: str) -> bool:
    return (
        text.endswith((".", "facilitator restore COPY meeting.floor"))
        and "meeting.floor" in text
        and "Errno" not in text
        and "/somewhere" not in text
    )


@pytest.mark.parametrize("reading", [True, False])
def test_every_error_of_the_system_is_a_sentence(reading: bool) -> None:
    for number in errno.errorcode:
        with pytest.raises(StorageFault) as fault, as_storage_faults(PATH, reading=reading):
            raise OSError(number, os.strerror(number), str(PATH))
        assert is_sentence(str(fault.value)), errno.errorcode[number]


def test_every_error_of_sqlite_about_a_file_is_a_sentence() -> None:
    for name in OF_FILES:
        error = sqlite3.OperationalError("database or disk is in a bad way")
        error.sqlite_errorcode = getattr(sqlite3, f"SQLITE_{name}")
        with pytest.raises(StorageFault) as fault, as_storage_faults(PATH):
            raise error
        assert is_sentence(str(fault.value)), name


def test_where_too_many_files_are_open_it_is_said_what_to_do() -> None:
    for number in (errno.EMFILE, errno.ENFILE):
        with pytest.raises(StorageFault, match="Close other windows and programs"), as_storage_faults(PATH):
            raise OSError(number, os.strerror(number))
