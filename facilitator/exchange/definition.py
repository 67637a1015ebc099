"""Definitions: a meeting as set up in a TOML file, read strictly, with its roll of delegations."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import msgspec

from facilitator import resources
from facilitator.core.agenda import Definition
from facilitator.core.delegations import Delegation
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile, at_line, read_text
from facilitator.exchange.building import build
from facilitator.exchange.checks import Fault, check
from facilitator.exchange.complaints import TomlText
from facilitator.exchange.definition_schema import WrittenDefinition
from facilitator.exchange.definition_times import as_meant
from facilitator.exchange.definition_words import with_one_language
from facilitator.exchange.participants import read_participants
from facilitator.exchange.toml_lines import lines_of

MAIN = "ccm-im-2025"
MOST_PARTS = 50
_DEEP_KEY = re.compile(rf"""(?<![\w"'.-])(?>(?>[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){{{MOST_PARTS}}}""")
__all__ = ["BadFile", "load_definition", "shipped_definitions"]


def nothing_passes(_: Fault) -> bool:
    """Let no fault pass."""
    return False


def load_definition(
    source: str | Path,
    roll: tuple[Delegation, ...] | None = None,
    *,
    let_pass: Callable[[Fault], bool] = nothing_passes,
) -> tuple[Definition, tuple[Delegation, ...]]:
    """Read a definition and its roll: a shipped one by its name (`ccm-im-2025`), or a file by its path.

    The roll is `roll` where that is given, else in the file that the definition names, beside it or shipped. `let_pass`
    says of a fault that it does not matter, as where a meeting runs with it already.
    Raises BadFile with one sentence that names file, line and field.
    """
    draft, glossary = with_one_language(_read(_find(source)))
    try:
        written = msgspec.convert(as_meant(draft), WrittenDefinition, builtin_types=(datetime, date, time))
    except msgspec.ValidationError as error:
        raise draft.of_shape(str(error)) from None
    delegations = read_participants(_roll(draft, written.delegations)) if roll is None else roll
    check(draft, written, frozenset(d.code for d in delegations), let_pass)
    return replace(build(written), glossary=glossary), delegations


def shipped_definitions() -> tuple[str, ...]:
    """Give the names of the definitions that come with the program: that of its meeting, then the templates."""
    return tuple(sorted(resources.shipped("meetings", ".toml"), key=lambda name: (name != MAIN, name)))


def _find(source: str | Path) -> Path:
    if isinstance(source, str) and source in shipped_definitions():
        return resources.path("meetings", f"{source}.toml")
    file = Path(source)
    if file.suffix != ".toml" and not _is_there(file):
        raise BadFile(
            tr(
                "There is no definition “{source}”; give the path of a .toml file, or the name of a shipped one: "
                "{shipped}.",
                source=source,
                shipped=", ".join(shipped_definitions()),
            )
        )
    return file


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        # whatever the error, the path cannot be read as a definition
        return False


def _read(file: Path) -> TomlText:
    text = read_text(file, tr("a definition (.toml)"))
    deep = _DEEP_KEY.search(text)
    if deep is not None:
        # the library keeps each beginning of such a key, which is gigabytes
        at = text.count("\n", 0, deep.start()) + 1
        sentence = tr("a key has more than {most} parts; the keys of a definition have few.", most=MOST_PARTS)
        raise at_line(file, at, sentence)
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).partition(" (at ")
        line = where.removeprefix("line ").partition(",")[0]
        number = int(line) if line.isdecimal() else len(text.splitlines())
        raise at_line(file, number, tr("this is not TOML ({what}); correct the line.", what=what)) from None
    except ValueError:
        sentence = tr("a number has thousands of digits; no number of a definition has more than ten.")
        raise at_line(file, None, sentence) from None
    except RecursionError:
        raise at_line(file, None, tr("its lists stand too deep inside each other; write them flat.")) from None
    return TomlText(file=file, content=content, lines=lines_of(text))


def _roll(draft: TomlText, named: str) -> Path:
    beside = draft.file.parent / named
    if beside.is_file():
        return beside
    try:
        return resources.path(named)
    except resources.ResourceMissing:
        sentence = tr(
            "the list of participants {named} is not beside {file}; put it there, or correct the name.",
            named=named,
            file=draft.file.name,
        )
        raise draft.complaint(("delegations",), sentence) from None
