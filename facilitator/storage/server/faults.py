"""What PostgreSQL and libpq report, turned into the journal's known faults."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import psycopg
from psycopg import errors

from facilitator.core.saying import noop, tr
from facilitator.storage.journal import (
    DiskFull,
    FileMissing,
    Locked,
    PasswordWanted,
    ReadOnly,
    ServerGone,
    StorageFault,
    TargetExists,
)
from facilitator.storage.server.line import Silent
from facilitator.storage.server.target import Target

_GONE = noop("“{place}” does not answer. See whether the network is there and the server runs; then try again.")
_NOT_READY = noop("The server “{host}” is starting or stopping. Try again in a moment.")
_FULL_OF_SEATS = noop("The server “{host}” takes no more connections. Close a desk, or ask whoever keeps the server.")
_UNKNOWN_HOST = noop("No server “{host}” can be found from here. See whether its name and the network are right.")
_ASKS = noop("“{place}” asks for the password of “{user}”. Enter it, or keep it in PGPASSWORD or in the file .pgpass.")
_WRONG = noop("“{place}” does not accept this password for “{user}”. Enter it again, or ask whoever keeps the server.")
_NO_DATABASE = noop("There is no database “{database}” on the server “{host}”. See whether its name is right.")
_NO_ROLE = noop("The server “{host}” knows nobody named “{user}”. See whether the name is right.")
_NOT_LET_IN = noop("The server “{host}” does not let “{user}” in from here. Ask whoever keeps the server.")
_NO_TLS = noop("The connection to “{host}” cannot be made safe, so it was not made: {reason}")
_OTHERWISE = noop("“{place}” cannot be opened: {reason}")
READ_ONLY = noop("“{user}” may read “{name}” and not record in it. Ask whoever keeps the server.")
_NO_RIGHTS = noop("“{user}” may not read the meetings in “{place}”. Ask whoever keeps the server.")
_LOCKED = noop("“{name}” is in use by another seat. Try again in a moment.")
_FULL = noop("There is no room left on the server, so nothing was recorded in “{name}”. Ask whoever keeps it.")
_EXISTS = noop("“{name}” exists already in “{place}” and stays as it is. Choose another name.")
_MISSING = noop("There is no meeting “{name}” in “{place}”. Choose another, or make it: facilitator new {address}")
_NOT_SET_UP = noop(
    "The database in “{place}” is not set up for meetings. Whoever keeps it runs: facilitator server setup {address}"
)

# libpq gives no code for what fails before a connection is made, so its words are read: in English, and where the
# server or the computer speaks otherwise, the reason is given as it is
_SAID: Mapping[str, tuple[type[StorageFault], str]] = {
    "could not translate host name": (StorageFault, _UNKNOWN_HOST),
    "failed to resolve host": (StorageFault, _UNKNOWN_HOST),
    "no password supplied": (PasswordWanted, _ASKS),
    "authentication failed": (PasswordWanted, _WRONG),
    "the database system is": (ServerGone, _NOT_READY),
    "terminating connection due to": (ServerGone, _NOT_READY),
    "error response during SSL exchange": (ServerGone, _NOT_READY),
    "too many": (ServerGone, _FULL_OF_SEATS),
    "remaining connection slots": (ServerGone, _FULL_OF_SEATS),
    "no pg_hba.conf entry": (StorageFault, _NOT_LET_IN),
    "permission denied for database": (StorageFault, _NOT_LET_IN),
    "is not permitted to log in": (StorageFault, _NOT_LET_IN),
    "certificate": (StorageFault, _NO_TLS),
    "server does not support SSL": (StorageFault, _NO_TLS),
    "SSL error": (StorageFault, _NO_TLS),
    "connection refused": (ServerGone, _GONE),
    "timeout expired": (ServerGone, _GONE),
    "no such file or directory": (ServerGone, _GONE),
    "no route to host": (ServerGone, _GONE),
    "network is unreachable": (ServerGone, _GONE),
    "server closed the connection": (ServerGone, _GONE),
    "connection reset": (ServerGone, _GONE),
    "connection abort": (ServerGone, _GONE),
    "could not receive data": (ServerGone, _GONE),
    "could not send": (ServerGone, _GONE),
    "eof detected": (ServerGone, _GONE),
    "broken pipe": (ServerGone, _GONE),
    "host is down": (ServerGone, _GONE),
    "is the server running": (ServerGone, _GONE),
}

_RAISED: Mapping[type[psycopg.Error], tuple[type[StorageFault], str]] = {
    Silent: (ServerGone, _GONE),
    errors.AdminShutdown: (ServerGone, _NOT_READY),
    errors.CrashShutdown: (ServerGone, _NOT_READY),
    errors.CannotConnectNow: (ServerGone, _NOT_READY),
    errors.LockNotAvailable: (Locked, _LOCKED),
    errors.DeadlockDetected: (Locked, _LOCKED),
    errors.SerializationFailure: (Locked, _LOCKED),
    errors.QueryCanceled: (Locked, _LOCKED),
    errors.DiskFull: (DiskFull, _FULL),
    errors.ReadOnlySqlTransaction: (ReadOnly, READ_ONLY),
    errors.UndefinedTable: (StorageFault, _NOT_SET_UP),
    errors.UndefinedFunction: (StorageFault, _NOT_SET_UP),
    errors.InvalidSchemaName: (StorageFault, _NOT_SET_UP),
}


def said(target: Target, words: str, reason: str = "") -> str:
    """Say something of a target, in the language of the desk."""
    shown = target.address.shown
    return tr(
        words,
        place=target.place,
        host=target.host,
        user=target.user,
        database=target.database,
        name=target.name,
        address=f"'{shown}'",
        reason=reason,
    )


def exists(target: Target) -> TargetExists:
    """Give the fault for a meeting that is there already."""
    return TargetExists(said(target, _EXISTS))


def missing(target: Target) -> FileMissing:
    """Give the fault for a meeting that is not there."""
    return FileMissing(said(target, _MISSING))


def not_set_up(target: Target) -> StorageFault:
    """Give the fault for a database without the tables of meetings."""
    return StorageFault(said(target, _NOT_SET_UP))


def read_only(target: Target) -> ReadOnly:
    """Give the fault for a meeting that may be read and not written to."""
    return ReadOnly(said(target, READ_ONLY))


def gone(target: Target) -> ServerGone:
    """Give the fault for a server that does not answer."""
    return ServerGone(said(target, _GONE))


def fault_of_connecting(target: Target, error: psycopg.Error) -> StorageFault:
    """Say why a connection could not be made."""
    known = _of_type(error)
    pgconn = error.pgconn
    text = str(error).lower()
    if known is None and pgconn is not None and pgconn.needs_password and "no password supplied" in text:
        known = PasswordWanted, _ASKS
    if known is None:
        known = next((kind for words, kind in _SAID.items() if words.lower() in text), None)
    if known is None and "does not exist" in text:
        known = StorageFault, (_NO_DATABASE if "database" in text else _NO_ROLE)
    kind, words = known or (StorageFault, _OTHERWISE)
    return kind(said(target, words, reason=_reason(error)))


def _of_type(error: psycopg.Error) -> tuple[type[StorageFault], str] | None:
    return next((known for kind, known in _RAISED.items() if isinstance(error, kind)), None)


def _reason(error: psycopg.Error) -> str:
    """Give the last line of what libpq says, without the host, which is named beside it."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    text = (lines or ["?"])[0].rpartition("failed: ")[2]
    return f"{text.rstrip('.')}."


@contextmanager
def as_storage_faults(target: Target, *, writing: bool = False) -> Iterator[None]:
    """Turn errors of a connection that was made into StorageFault. Any other exception is a bug and passes through."""
    try:
        yield
    except psycopg.Error as error:
        known = _of_type(error)
        if isinstance(error, errors.InsufficientPrivilege):
            known = (ReadOnly, READ_ONLY) if writing else (StorageFault, _NO_RIGHTS)
        elif known is None and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
            known = ServerGone, _GONE
        if known is None:
            raise
        raise known[0](said(target, known[1], reason=_reason(error))) from error
