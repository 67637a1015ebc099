"""Documents: what lies beside the packed program for people and for lawyers: licences, changes, the read-me."""

import gzip
import re
import shutil
import sysconfig
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

import inside

README = """\
Facilitator {version}: runs a diplomatic meeting in the room

Start:      ./facilitator            in this folder; nothing is installed and nothing is fetched
Menu:       ./facilitator menu-entry puts it into your menu, with .floor files that open by a double click
            ./facilitator menu-entry --remove takes that away; then delete this folder. Meetings stay where they are
On a stick: make a folder Facilitator-data beside the program; settings, reports, drafts, copies, meetings stay in it
Update:     unpack the new version beside this one, and move Facilitator-data into it if there is one
Where:      ./facilitator --version says where it keeps what

Démarrer : ./facilitator dans ce dossier. Menu : ./facilitator menu-entry. Clé USB : un dossier Facilitator-data ici.
Iniciar: ./facilitator en esta carpeta. Menú: ./facilitator menu-entry. Memoria USB: una carpeta Facilitator-data.

Needs Linux on x86-64 with glibc {glibc} or later and a desktop (X11 or Wayland). Licences: documents/.
"""
COMMON = ("LGPL-3", "LGPL-2.1", "GPL-3", "GPL-2", "Apache-2.0")
"""Licences of which a package may come without the text, as PySide6 does; Debian has them."""
TEXTS = Path("resources", "packaging", "licences")
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Facilitator
Comment: The folder licences beside this file has the licences and notices of all works of others, as each came with
 them. Works under the LGPL are files of their own in /usr/lib/facilitator/_internal, and can be replaced there.

Files: *
Copyright: The Facilitator maintainers
License: Expat
{mit}
"""


def write(into: Path, root: Path, packed: Path, system: Mapping[str, str]) -> None:
    """Write the documents into a folder: licences of everything in the packed program, changes, the manual page."""
    into.mkdir(parents=True)
    shutil.copy(root / "LICENSE", into / "LICENSE")
    shutil.copy(root / "README.md", into / "README.md")
    (into / "licences.md").write_text(licences(root, system), encoding="utf-8")
    # the program shows the same list, under Help
    (packed / "_internal" / "facilitator" / "_resources" / "licences.md").write_text(
        licences(root, system), encoding="utf-8"
    )
    (into / "CHANGELOG.md.gz").write_bytes(gzip.compress((root / "CHANGELOG.md").read_bytes(), mtime=0))
    _notices(into / "licences", root, system)


def licences(root: Path, system: Mapping[str, str]) -> str:
    """Give the list of licences, with all versions in this package."""
    text = (root / "resources" / "licences.md").read_text(encoding="utf-8").rstrip("\n")
    python = sysconfig.get_config_var("VERSION")
    lines = [
        text,
        "\n## In this package\n",
        f"The interpreter is Python {python}, under the licence of the Python Software Foundation.\n",
        "| package of Python | licence |\n|---|---|",
        inside.rows(inside.works(root), versions=True),
    ]
    if system:
        lines += [
            "| package of Debian | version |\n|---|---|",
            *(f"| {name} | {it} |" for name, it in sorted(system.items())),
        ]
    return "\n".join(lines) + "\n"


def _notices(into: Path, root: Path, system: Mapping[str, str]) -> None:
    for work in inside.works(root):
        distribution = metadata.distribution(work.name)
        # a package may come without the text of its licence
        found = list(inside.notices(distribution)) or list((root / TEXTS).glob(f"{work.licence}.txt"))
        for file in found:
            _copy(file, into / work.name / file.name)
        if not found and not any(common.partition("-")[0] in work.licence for common in COMMON):
            raise SystemExit(f"{work.name} is under {work.licence} and comes without its text.")
    for name in COMMON:
        _copy(Path("/usr/share/common-licenses", name), into / "common" / name)
    for name in system:
        _copy(Path("/usr/share/doc", name, "copyright"), into / "debian" / name)
    for place in (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path("/usr/share/doc/python3.11/copyright")):
        _copy(place, into / "python" / place.name)
    for place in ("fonts/OFL.txt", "fonts/fallback", "icons/LICENSE.txt"):
        found = root / "resources" / place
        for file in (found,) if found.is_file() else sorted(found.glob("*.txt")):
            _copy(file, into / place.partition("/")[0] / file.name)


def _copy(file: Path, to: Path) -> None:
    if file.is_file():
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, to)


def debian_copyright(root: Path) -> str:
    """Give the file `copyright` of the package."""
    mit = (root / "LICENSE").read_text(encoding="utf-8").strip()
    return COPYRIGHT.format(mit=re.sub(r"^", " ", re.sub(r"^$", ".", mit, flags=re.M), flags=re.M))


def debian_changelog(version: str, when: str) -> bytes:
    """Give the changes as Debian has them; what changed for users is in CHANGELOG.md."""
    text = (
        f"facilitator ({version}) stable; urgency=medium\n\n  * What changed is told in CHANGELOG.md.gz.\n\n"
        f" -- The Facilitator maintainers <maintainers@facilitator.invalid>  {when}\n"
    )
    return gzip.compress(text.encode(), mtime=0)
