"""Incoming files: read whole and within limits before they are kept in a meeting's file."""

import hashlib
from dataclasses import replace
from pathlib import Path

from facilitator.core.commands import COMMANDS, Command
from facilitator.core.ids import Refused
from facilitator.core.parameters import Type
from facilitator.core.saying import tr
from facilitator.core.upload_names import off_devices
from facilitator.core.values import dataclass
from facilitator.files import TooLarge, read_bytes, write_whole
from facilitator.storage.faults import as_storage_faults

MOST_MEGABYTES = 50
MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file that was read: what it is called, its bytes, and their SHA-256."""

    title: str
    content: bytes
    sha256: str


def read_paper(path: Path) -> Paper:
    """Read a file whole. Raises Refused with a sentence where it is missing, empty, too large or cannot be read."""
    name = legible_name(path.name) or str(path)
    try:
        if path.is_dir():
            raise Refused(tr("“{name}” is a folder. Give the path of the document.", name=name))
        content = read_bytes(path, MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        raise Refused(tr("“{name}” is not there. Give the path of the document.", name=name)) from None
    except TooLarge:
        raise Refused(
            tr(
                "“{name}” is larger than {most} MB, which is the most that a meeting's file takes.",
                name=name,
                most=MOST_MEGABYTES,
            )
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refused(tr("“{name}” cannot be read: {reason}. Choose another file.", name=name, reason=reason)) from None
    if not content:
        raise Refused(tr("“{name}” is empty. Choose the file that holds the text.", name=name))
    return Paper(title=name, content=content, sha256=hashlib.sha256(content).hexdigest())


def write_paper(path: Path, content: bytes) -> None:
    """Write a document where the user said, whole or not at all. Raises StorageFault with a sentence."""
    with as_storage_faults(path):
        write_whole(path, content)


def legible_name(name: str) -> str:
    """Give a file name as printable text on one line; undecodable bytes become question marks."""
    text = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "?" for c in text).strip()[-LONGEST_TITLE:]


def safe_name(title: str, *, fallback: str) -> str:
    """Give a title as a file name on any system: no separators, no dots or spaces at its ends, no name of a device."""
    kept = "".join("-" if c in '<>:"/\\|?*' else c for c in legible_name(title)).strip(" .")
    return off_devices(kept or fallback)


def with_paper(command: Command) -> tuple[Command, Paper | None]:
    """Read the file that a command names; the command then carries its title and SHA-256. Raises Refused."""
    spec = COMMANDS.get(command.name)
    named = next((p.argument for p in spec.parameters if p.type is Type.FILE), None) if spec else None
    path = command.arguments.get(named) if named is not None else None
    if not path:
        return command, None
    paper = read_paper(Path(str(path)).expanduser())
    title = str(command.arguments.get("title") or "").strip() or paper.title
    return replace(command, arguments={**command.arguments, "title": title, "sha256": paper.sha256}), paper
