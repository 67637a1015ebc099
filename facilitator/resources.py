"""Resources: the files that come with the program, found in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path


class ResourceMissing(Exception):
    """A file that comes with the program is not there: the installation is incomplete."""


@cache
def root() -> Path:
    """Give the folder of all shipped files. Raises ResourceMissing where the installation has none."""
    package = Path(__file__).resolve().parent
    # The wheel's own folder first: beside an installed package, `resources` may belong to another distribution.
    for folder in (package / "_resources", package.parent / "resources"):
        if (folder / "delegations.csv").is_file():
            return folder
    raise ResourceMissing(f"The files that come with Facilitator are not beside {package}; install the program again.")


def path(*parts: str) -> Path:
    """Give the place of a shipped file or folder. Raises ResourceMissing where it is not there."""
    wanted = root().joinpath(*parts)
    if not wanted.exists():
        raise ResourceMissing(f"{'/'.join(parts)} is missing from {root()}; install the program again.")
    return wanted


def text(*parts: str) -> str:
    """Give the text of a shipped file. Raises ResourceMissing where it is not there."""
    return path(*parts).read_text(encoding="utf-8")


def content(*parts: str) -> bytes:
    """Give the content of a shipped file. Raises ResourceMissing where it is not there."""
    return path(*parts).read_bytes()


def shipped(folder: str, suffix: str) -> tuple[str, ...]:
    """Give the names, without their suffix, of the files of one kind in a shipped folder, sorted."""
    return tuple(sorted(file.stem for file in path(folder).glob(f"*{suffix}")))
