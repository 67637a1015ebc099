"""Inside: the works of others that come with the program, and their licences, as their own packages state them.

`python resources/packaging/inside.py` writes the rows of `resources/licences.md` that are made from them.
"""

import re
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from itertools import dropwhile, takewhile
from pathlib import Path

import contents
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LIST = ROOT / "resources" / "licences.md"
BEGIN = "| package of Python | licence |\n|---|---|\n"
NOTICE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
USUAL = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "New BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "MIT": "MIT",
    "Public Domain": "public domain",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
}
"""How licences are named where a package names them otherwise than SPDX."""
SAID_BY_US = {
    "docxtpl": "LGPL-2.1-only",
    "click-default-group": "public domain",
    "python-osc": "Unlicense",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
}
"""What a package says in the text of its licence only, or less exactly than there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A package of Python that is packed: its name, version and licence."""

    name: str
    version: str
    licence: str


def works(root: Path = ROOT) -> tuple[Work, ...]:
    """Give all that the program and its extras need, by name; it has to be installed here."""
    return tuple(_work(metadata.distribution(name)) for name in sorted(needed(root)))


def needed(root: Path = ROOT) -> frozenset[str]:
    """Give the names of all packages that are needed, each by the one that needs it, on this platform."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project.get("optional-dependencies", {})
    open_ones = [*project["dependencies"], *(one for extra in contents.EXTRAS for one in extras.get(extra, ()))]
    found: set[tuple[str, str]] = set()
    while open_ones:
        requirement = Requirement(open_ones.pop())
        for extra in requirement.extras or {""}:
            key = (canonicalize_name(requirement.name), extra)
            if key not in found and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
                found.add(key)
                open_ones += _wanted_by(requirement.name, extra)
    return frozenset(name for name, _ in found)


def _wanted_by(name: str, extra: str) -> Iterator[str]:
    for text in metadata.distribution(name).requires or ():
        marker = Requirement(text).marker
        if marker is None or marker.evaluate({"extra": extra}):
            yield re.sub(r"\s*;.*", "", text)


def _work(distribution: metadata.Distribution) -> Work:
    name = canonicalize_name(distribution.metadata["Name"])
    licence = SAID_BY_US.get(name) or _stated(distribution)
    if licence is None:
        raise SystemExit(f"{name} states no licence: look for it, and write it into {Path(__file__).name}.")
    return Work(name=name, version=distribution.version, licence=licence)


def _stated(distribution: metadata.Distribution) -> str | None:
    about = distribution.metadata
    if about.get("License-Expression"):
        return str(about["License-Expression"])
    classified = [
        USUAL.get(name, name)
        for one in about.get_all("Classifier") or ()
        if one.startswith("License ::") and (name := one.rpartition(" :: ")[2]) != "OSI Approved"
    ]
    short = about.get("License") or ""
    if short and "\n" not in short and len(short) < 60:
        return str(USUAL.get(short, short))
    return " OR ".join(classified) or None


def notices(distribution: metadata.Distribution) -> Iterator[Path]:
    """Give the files of a package that hold its licence and notices."""
    for file in distribution.files or ():
        inside = ".dist-info" in file.parts[0] or len(file.parts) <= 2
        if inside and NOTICE.search(file.name) and file.suffix not in (".py", ".pyc", ".pyi"):
            yield Path(str(file.locate()))


def rows(found: Iterable[Work], *, versions: bool = False) -> str:
    """Write the rows of a table."""
    return "".join(f"| {one.name}{f' {one.version}' if versions else ''} | {one.licence} |\n" for one in found)


def listed(text: str) -> dict[str, str]:
    """Read what the list says of each package of Python."""
    lines = takewhile(lambda line: line.startswith("|"), text.partition(BEGIN)[2].splitlines())
    return dict(line.strip("| ").split(" | ", 1) for line in lines)


def system_packages(files: Iterable[Path]) -> dict[str, str]:
    """Give the Debian packages that files of the system belong to, each with its version."""
    found: dict[str, str] = {}
    for file in files:
        for place in {file, file.resolve(), Path("/usr") / file.relative_to("/")}:
            asked = ["dpkg-query", "-S", str(place)]
            done = subprocess.run(asked, capture_output=True, text=True, check=False)
            if done.returncode == 0:
                name = done.stdout.split(":")[0]
                shown = ["dpkg-query", "-W", "-f", "${Version}", name]
                found[name] = subprocess.run(shown, capture_output=True, text=True, check=True).stdout
                break
    return found


def main() -> None:
    """Write the rows of the list anew."""
    text = LIST.read_text(encoding="utf-8")
    before, mark, after = text.partition(BEGIN)
    if not mark:
        raise SystemExit(f"{LIST.name} has no table that begins with {BEGIN!r}.")
    rest = "".join(dropwhile(lambda line: line.startswith("|"), after.splitlines(keepends=True)))
    LIST.write_text(before + mark + rows(works()) + rest, encoding="utf-8")


if __name__ == "__main__":
    main()
