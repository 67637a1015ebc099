"""Lines of a TOML text: where each key stands, so that an error can name the line."""

import re

Key = str | int
KeyPath = tuple[Key, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=(.*)$")
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_TRIPLE = re.compile(r'"""|\'\'\'')


def lines_of(text: str) -> dict[KeyPath, int]:
    """Give the line (from 1) of every table and key of a text that is valid TOML, keys of inline tables excepted."""
    found: dict[KeyPath, int] = {}
    counts: dict[KeyPath, int] = {}
    table: KeyPath = ()
    open_value = _OpenValue()
    for number, line in enumerate(text.splitlines(), start=1):
        if open_value.continues(line):
            continue
        if header := _HEADER.match(line):
            table = _table(header, counts)
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found[table + _parts(key[1])] = number
            open_value.begin(key[2])
    return found


def line_of(lines: dict[KeyPath, int], path: KeyPath) -> int | None:
    """Give the line of a key, or of the nearest table or list that holds it."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return None


class _OpenValue:
    """A value that goes on over several lines: a list, an inline table or a text in triple quotes."""

    def __init__(self) -> None:
        self._depth = 0
        self._quote = ""

    def continues(self, line: str) -> bool:
        """Say whether a line belongs to the value, and read it."""
        if not self._depth and not self._quote:
            return False
        self.begin(line)
        return True

    def begin(self, rest: str) -> None:
        """Read what stands behind the equals sign, or a further line."""
        if self._quote:
            _, closed, rest = rest.partition(self._quote)
            if not closed:
                return
            self._quote = ""
        opening = _TRIPLE.search(rest)
        if opening:
            self._quote = opening[0]
            self.begin(rest[opening.end() :])
            return
        bare = _STRING.sub("", rest).partition("#")[0]
        self._depth += sum(bare.count(b) for b in "[{") - sum(bare.count(b) for b in "]}")


def _table(header: re.Match[str], counts: dict[KeyPath, int]) -> KeyPath:
    path: KeyPath = ()
    *parents, last = _parts(header[2])
    for part in parents:
        path = (*path, part)
        if path in counts:
            path = (*path, counts[path])
    path = (*path, last)
    if header[1] == "[":
        return path
    counts[path] = counts.get(path, -1) + 1
    return (*path, counts[path])


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(next(part for part in match.groups() if part is not None) for match in _PART.finditer(dotted))
