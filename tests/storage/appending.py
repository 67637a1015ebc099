"""A process that appends acts to a file until it has appended enough, or is killed: FILE FIRST COUNT."""

import sys
from pathlib import Path

from facilitator.storage.journal import Conflict
from facilitator.storage.sqlite import open_file
from tests.storage.drafting import drafts


def main() -> None:
    """Say ready, wait for the word, then append; print each act once it is recorded, and each conflict."""
    path, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    journal = open_file(path)
    last = len(journal.read())
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for number in range(first, first + count):
        recorded = False
        while not recorded:
            try:
                last = journal.append(drafts([number]), after=last)[-1].seq
                recorded = True
            except Conflict as conflict:
                sys.stdout.write("conflict\n")
                last = conflict.last
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    journal.close()


if __name__ == "__main__":
    main()
