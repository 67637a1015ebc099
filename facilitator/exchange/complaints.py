"""Complaints: what is wrong with a written definition, said in one sentence with file, line and field."""

import re
from difflib import get_close_matches
from pathlib import Path

from facilitator.core.saying import noop, tr
from facilitator.core.values import dataclass
from facilitator.exchange.bad_file import BadFile, at_line
from facilitator.exchange.definition_schema import CHOICES, fields_of
from facilitator.exchange.toml_lines import KeyPath, line_of

_AT = re.compile(r"(?P<what>.*?)(?: - at (?:`key` in )?`\$(?P<path>.*)`)?$")
_STEP = re.compile(r"\.([\w-]+)|\[(\d+)\]")
_MISSING = re.compile(r"Object missing required field `(.+)`")
_UNKNOWN = re.compile(r"Object contains unknown field `(.+)`")
_CHOICE = re.compile(r"Invalid enum value '(.*)'")
_LENGTH = re.compile(r"Expected `array` of length (\d+)")
_TYPE = re.compile(r"Expected `([\w| ]+)`, got `(\w+)`")
_BOUND = re.compile(r"Expected `(?:int|float)` (>=|<=) ([\d.]+)")
_BLANK = re.compile(r"Expected `(?:str|array)` of length >= 1")

_TYPES = {
    "str": noop('text in quotes, such as "Room XXI"'),
    "int": noop("a whole number, such as 3"),
    "float": noop("a number, such as 180"),
    "bool": noop("true or false"),
    "datetime": noop("a date with a time, such as 2025-04-07T10:00:00"),
    "array": noop('a list, such as ["FRA", "CHE"]'),
    "object": noop("a table of its own"),
}
_FOUND = {
    "str": noop("a text"),
    "int": noop("a whole number"),
    "float": noop("a number"),
    "bool": noop("true or false"),
    "date": noop("a date without a time"),
    "time": noop("a time without a date"),
    "datetime": noop("a date with a time"),
    "array": noop("a list"),
    "object": noop("a table"),
}
_KINDS = {str: "str", int: "int", float: "float", bool: "bool", list: "array", dict: "object"}
_NOUNS = {
    "items": noop("item {name}"),
    "sessions": noop("session {name}"),
    "topics": noop("topic {name}"),
    "segments": noop("segment {name}"),
    "precedence": noop("class {name}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlText:
    """The TOML text that is being read: its file, what it holds, and on which line each key stands."""

    file: Path
    content: dict[str, object]
    lines: dict[KeyPath, int]

    def complaint(self, path: KeyPath, sentence: str) -> BadFile:
        """Make the BadFile for a key: its line, the item or session it belongs to, and the sentence."""
        whose = _whose(self.content, path)
        whole = tr("{whose}: {sentence}", whose=whose, sentence=sentence) if whose else sentence
        return at_line(self.file, line_of(self.lines, path), whole)

    def line_of(self, path: KeyPath) -> int | None:
        """Give the line of a key, or of the nearest table that holds it."""
        return line_of(self.lines, path)

    def of_shape(self, message: str) -> BadFile:
        """Make the BadFile for a field of the wrong name, type or value, from the (English) message of msgspec."""
        found = _AT.match(message)
        what, where = (found["what"], found["path"] or "") if found else (message, "")
        path = tuple(name or int(index) for name, index in _STEP.findall(where))
        if where.endswith("[...]"):
            path = (*path, *_key_of_type(_reach(self.content, path), what))
        if unknown := _UNKNOWN.match(what):
            path = (*path, unknown[1])
            return self.complaint(path, _unknown_field(unknown[1], _table(path[:-1])))
        if missing := _MISSING.match(what):
            return self.complaint(path, tr("the field {field} is missing; add it.", field=missing[1]))
        return self.complaint(path, _wrong_value(what, _field(path)))


def _wrong_value(what: str, field: str) -> str:
    if choice := _CHOICE.match(what):
        choices = ", ".join(CHOICES[field])
        return tr("{field} cannot be “{said}”; choose from {choices}.", field=field, said=choice[1], choices=choices)
    if length := _LENGTH.match(what):
        return tr(
            "{field} must be a list of {count} entries, the first and the last; correct it.",
            field=field,
            count=length[1],
        )
    if kind := _TYPE.match(what):
        wanted = next((_TYPES[name] for name in kind[1].split(" | ") if name in _TYPES), kind[1])
        found = tr(_FOUND.get(kind[2], kind[2]))
        return tr("{field} must be {wanted}, and is {found}; correct it.", field=field, wanted=tr(wanted), found=found)
    if bound := _BOUND.match(what):
        number = f"{float(bound[2]):g}"
        if bound[1] == ">=":
            return tr("{field} must be {number} or more; correct it.", field=field, number=number)
        return tr("{field} must be {number} or less; correct it.", field=field, number=number)
    if _BLANK.match(what):
        return tr("{field} is empty; fill it in.", field=field)
    return tr("{field}: {what}; correct it.", field=field, what=what)


def _unknown_field(name: str, table: str) -> str:
    known = fields_of(table)
    near = get_close_matches(name, known, n=1)
    if near:
        return tr("there is no field {name}; did you mean {near}?", name=name, near=near[0])
    return tr("there is no field {name}; remove it, or use one of {known}.", name=name, known=", ".join(known))


def _table(path: KeyPath) -> str:
    return next((key for key in reversed(path) if isinstance(key, str)), "")


def _field(path: KeyPath) -> str:
    return _table(path) or tr("the definition")


def _reach(content: object, path: KeyPath) -> object:
    for key in path:
        content = _inside(content, key)
    return content


def _key_of_type(table: object, what: str) -> KeyPath:
    """Find the key for which msgspec writes `[...]`: the first in the table whose value has the type it reports."""
    kind = _TYPE.match(what)
    values = table.items() if isinstance(table, dict) else ()
    return next(((key,) for key, value in values if kind and _KINDS.get(type(value)) == kind[2]), ())


def _whose(content: object, path: KeyPath) -> str:
    """Name the item, session, segment or class that a key belongs to, as the writer of the file knows it."""
    words, noun = [], ""
    for key in path:
        content = _inside(content, key)
        if isinstance(key, int) and noun:
            words.append(tr(noun, name=_known_as(content, key)))
        noun = _NOUNS.get(key, "") if isinstance(key, str) else ""
    return ", ".join(words)


def _inside(content: object, key: str | int) -> object:
    if isinstance(content, dict):
        return content.get(key)
    if isinstance(content, list) and isinstance(key, int) and key < len(content):
        return content[key]
    return None


def _known_as(content: object, index: int) -> str:
    if isinstance(content, dict):
        for key in ("code", "number", "name"):
            if isinstance(content.get(key), str | int) and str(content[key]).strip():
                return str(content[key])
    return tr("no. {number}", number=index + 1)
