"""A sample of each release: `python -m tests.releases` keeps a meeting as the present version writes it, beside what it holds.

A sample is made once, before its version is released, and never again: every later version opens it.
"""

import gzip
import json
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from facilitator import __version__
from facilitator.address import Address
from facilitator.cli import status
from facilitator.core.trail import Trail
from facilitator.storage.opening import open_journal

FOLDER = Path(__file__).parent / "data" / "releases"


def facts(path: Path) -> dict[str, object]:
    """Give what every version has to read in a sample."""
    with closing(open_journal(Address.of(path))) as journal:
        trail, head, verdict = Trail(journal.read()), journal.head(), journal.verify()
    meeting = trail.meeting
    return {
        "head": head,
        "unchanged": verdict.unchanged,
        "events": trail.seq,
        "statements": [[one.id, str(one.who), one.gist] for one in meeting.statements()],
        "items": {code: state.status.value for code, state in meeting.items.items()},
        "versions": [one.number for one in meeting.versions],
        "delegations": [str(one.code) for one in meeting.roster.delegations],
    }


def sample(version: str) -> Path:
    """Give the sample of a release."""
    return FOLDER / f"{version}.floor.gz"


def unpacked(version: str, into: Path) -> Path:
    """Unpack the sample of a release."""
    path = into / f"{version}.floor"
    path.write_bytes(gzip.decompress(sample(version).read_bytes()))
    return path


def main() -> None:
    """Make the sample of this version where there is none."""
    if sample(__version__).exists():
        sys.exit(f"{sample(__version__)} is there, and stays as it is.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workshop.floor"
        status(["rehearse", "workshop", "--seed", "5", "--headless", "--out", folder])
        status(["finalise", str(path), "--despite", "A sample, in which a gist is missing."])
        sample(__version__).write_bytes(gzip.compress(path.read_bytes(), mtime=0))
        told = json.dumps(facts(path), ensure_ascii=False, indent=1)
    sample(__version__).with_name(f"{__version__}.json").write_text(f"{told}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
