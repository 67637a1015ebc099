"""Crash words: what of a bug, and of the log, may stand in a report that leaves this computer.

A record is confidential, and any text of it may be in an exception or in a line of the log: a gist, a name, the name of
a file. So the rule is turned round. A report has the places in the program, the names of types, numbers, and those
texts that stand letter by letter in the program's own code, or are one of the few sentences of Python in `_OF_PYTHON`.
Of every other text it has the length. Values of variables are never in it.
"""

import errno
import logging
import os
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import PurePath
from types import CodeType, FrameType, TracebackType

MOST_BEHIND = 8
_NUMBERS = frozenset({type(None), bool, int, float})
_MOST_BITS = 128
_NAME = r"[A-Za-z_][\w.]*"
_OF_PYTHON = (
    rf"(?:(?:float )?division by zero|integer (?:division or )?modulo by zero|pop from (?:an )?empty \w+"
    rf"|(?:list|tuple|string|deque|bytearray)(?: assignment)? index out of range|database is locked|disk I/O error"
    rf"|maximum recursion depth exceeded(?: [a-z ]+)?|Internal C\+\+ object \({_NAME}\) already deleted\."
    rf"|'{_NAME}' object is not [a-z ]+|unsupported operand type\(s\) for [^ \w]+: '{_NAME}' and '{_NAME}'"
    rf"|too many values to unpack \(expected \d+\)|not enough values to unpack \(expected \d+, got \d+\)"
    r"|dictionary changed size during iteration)"
)
_MISSING = rf"'({_NAME})' object has no attribute '(\w+)'|name '(\w+)' is not defined"
_OF_QT = r"Q[A-Z][a-z]\w+(?=:)(?:::~?\w+)?"
_QT_LOGGER = "facilitator.ui.connecting"


def fault_words(fault: BaseException, trace: TracebackType | None = None) -> str:
    """Write a bug and those behind it, the last one first told: places, types, and what may be said of each."""
    return "\n".join(_parts(fault, trace or fault.__traceback__, set()))


def log_line(record: logging.LogRecord) -> str:
    """Write a line of the log; its text only where that stands in the code that logs it, values as the rule says."""
    template = (
        record.msg if isinstance(record.msg, str) and _is_written(record.msg, _logging_code()) else _shown(record.msg)
    )
    values = record.args.values() if isinstance(record.args, dict) else record.args or ()
    told = ", ".join(_qt_name(value) if record.name == _QT_LOGGER else _shown(value) for value in values)
    return f"{record.levelname} {record.name}: {template}{f' [{told}]' if told else ''}"


def _parts(fault: BaseException, trace: TracebackType | None, seen: set[int]) -> Iterator[str]:
    seen.add(id(fault))
    behind = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    if behind is not None and id(behind) not in seen and len(seen) < MOST_BEHIND:
        yield from _parts(behind, behind.__traceback__, seen)
        yield "Thereupon:"
    yield from _places(trace)
    yield _said(fault, tuple(_codes(trace)))
    for inner in fault.exceptions if isinstance(fault, BaseExceptionGroup) else ():
        if id(inner) not in seen and len(seen) < MOST_BEHIND:
            yield "Within it:"
            yield from _parts(inner, inner.__traceback__, seen)


def _places(trace: TracebackType | None) -> Iterator[str]:
    for place in traceback.extract_tb(trace):
        yield f"  {_short(place.filename)}, line {place.lineno}, in {place.name}"
        if place.line:
            yield f"    {place.line}"


def _short(path: str) -> str:
    """Name a file of the program or of a library without the folder, which may bear the name of a user."""
    if not path.endswith(".py"):
        return "‹no file of code›"
    parts = PurePath(path).parts
    for root in ("site-packages", "dist-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) + 1 :])
    return (
        "/".join(parts[parts.index("facilitator", 1) :]) if "facilitator" in parts[1:-1] else parts[-1] if parts else ""
    )


def _said(fault: BaseException, codes: tuple[CodeType, ...], within: int = 0) -> str:
    """Name the type of a fault, and what may be said of what it was raised with, which may be itself."""
    kind = type(fault)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    # as the interpreter has them, whatever a class makes of the name
    told = [_shown(value, codes, within + 1) for value in BaseException.__dict__["args"].__get__(fault)]
    code = getattr(fault, "sqlite_errorname", None)
    if isinstance(code, str) and re.fullmatch(r"SQLITE_[A-Z_]+", code):
        told.append(code)
    if isinstance(fault, OSError) and isinstance(fault.errno, int) and fault.errno in errno.errorcode:
        told = [errno.errorcode[fault.errno], os.strerror(fault.errno)]
    return f"{name}: {', '.join(told)}" if told else name


def _shown(value: object, codes: tuple[CodeType, ...] = (), within: int = 0) -> str:
    # a class of numbers may write itself as a text, and a very large number cannot be written
    if type(value) in _NUMBERS and not (isinstance(value, int) and value.bit_length() > _MOST_BITS):
        return repr(value)
    match value:
        case str() if (
            _is_written(value, codes) or re.fullmatch(_OF_PYTHON, value, re.ASCII) or _names_only(value, codes)
        ):
            return value
        case str() | bytes():
            return f"‹{type(value).__name__} of {len(value)}›"
        case BaseException() if within < MOST_BEHIND:
            return _said(value, tuple(_codes(value.__traceback__)), within)
        case _:
            return f"‹{type(value).__name__}›"


def _is_written(text: str, codes: tuple[CodeType, ...]) -> bool:
    """Say whether a text stands letter by letter in the code that was running."""
    return any(isinstance(one, str) and one == text for code in codes for one in code.co_consts)


def _names_only(text: str, codes: tuple[CodeType, ...]) -> bool:
    """Say whether a text is Python's on a name that the code itself uses."""
    found = re.fullmatch(_MISSING, text, re.ASCII)
    return found is not None and any((found[2] or found[3]) in code.co_names for code in codes)


def _codes(trace: TracebackType | None) -> Iterator[CodeType]:
    while trace is not None:
        yield trace.tb_frame.f_code
        trace = trace.tb_next


def _logging_code() -> tuple[CodeType, ...]:
    """Give the code that has just logged: the first that is neither the library of logging nor this."""
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 - what `logging` itself does to name the place
    while frame is not None and frame.f_globals.get("__name__") in {"logging", __name__, "facilitator.crash"}:
        frame = frame.f_back
    return () if frame is None else (frame.f_code,)


def _qt_name(value: object) -> str:
    """Give the name of Qt's class or function with which a message of Qt begins; the rest may name a file."""
    found = re.match(_OF_QT, value, re.ASCII) if isinstance(value, str) else None
    return f"{found[0]} {_shown(value)}" if found else _shown(value)
