"""The child process that fuzzes one reader, or all of them together: atheris chooses inputs by what they reach.

    python -m tests.fuzz.child READER|all MODULE|all --seconds N --work FOLDER

A fault is saved as a file in FOLDER/found, with what was told of it beside, and the next input is tried. What ends the
process itself is left to the process that started it.
"""  # fmt: skip

import argparse
import hashlib
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["facilitator"]):
    from tests.fuzz.limits import MOST_MEGABYTES, Finding, tried
    from tests.fuzz.mutating import Mutator
    from tests.fuzz.reader import Reader
    from tests.fuzz.readers import MODULES, readers_in

    READERS = readers_in(*([sys.argv[2]] if sys.argv[2] in MODULES else MODULES))

ALL = "all"
MEGABYTE = 1024 * 1024


class Bench:
    """Counts what is tried in this process, and saves what is found."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.inputs = 0
        self.found: dict[str, int] = {}
        self.at_the_start = _peak()
        self._told = 0.0
        (work / "found").mkdir(parents=True, exist_ok=True)

    def one(self, reader: Reader, content: bytes) -> None:
        """Let a reader read an input."""
        self.inputs += 1
        if reader.name in _MAY_END_THE_PROCESS:
            (self.work / "last").write_bytes(content)
        finding = tried(reader.read, content, reader.refusals, brief=reader.brief)
        if finding is not None:
            self._save(reader, content, finding)
        if time.monotonic() - self._told > 0.5:
            self.tell()

    def tell(self) -> None:
        """Write the figures down, since the process may be ended at any moment."""
        self._told = time.monotonic()
        figures = {"inputs": self.inputs, "found": self.found, "megabytes": (_peak() - self.at_the_start) // 1024}
        (self.work / "figures.part").write_text(json.dumps(figures))
        (self.work / "figures.part").replace(self.work / "figures.json")

    def _save(self, reader: Reader, content: bytes, finding: Finding) -> None:
        key = f"{reader.name}: {finding.fault} at {finding.where}"
        self.found[key] = self.found.get(key, 0) + 1
        path = self.work / "found" / f"{reader.name}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
        # the shortest input of each fault is kept
        if not path.exists() or path.stat().st_size > len(content):
            path.write_bytes(content)
            path.with_suffix(".txt").write_text(f"{key}\n{finding.told}", encoding="utf-8", errors="backslashreplace")


_MAY_END_THE_PROCESS = frozenset({"record-pdf"})
"""Readers of libraries in other languages, whose last input is written down before it is read."""
_SLOW = frozenset({"record-office", "record-pdf"})
"""Readers that take as long for one input as others for a hundred; they are left out where all share the time."""


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _limited() -> None:
    """Let the process have so much more memory than it has now, and no more."""
    size = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    most = size + MOST_MEGABYTES * MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _given(bench: Bench, readers: list[Reader]) -> Callable[[bytes], None]:
    """Give what atheris calls: with several readers, the first byte says which."""
    if len(readers) == 1:
        return lambda content: bench.one(readers[0], content)
    return lambda content: bench.one(readers[content[0] % len(readers)], content[1:]) if content else None


def _mutated(mutator: Mutator, head: int) -> Callable[[bytes, int, int], bytes]:
    def mutate(content: bytes, most: int, seed: int) -> bytes:
        rng = Random(seed)
        if rng.random() < 0.4:
            return bytes(atheris.Mutate(content, most))
        return content[:head] + mutator.changed(content[head:], most - head, rng)

    return mutate


def main() -> None:
    """Fuzz until the time is over."""
    asked = argparse.ArgumentParser()
    asked.add_argument("reader", choices=[ALL, *READERS])
    asked.add_argument("module", choices=[ALL, *MODULES])
    asked.add_argument("--seconds", type=int, required=True)
    asked.add_argument("--work", type=Path, required=True)
    asked.add_argument("--seed", type=int, default=1)
    wanted = asked.parse_args()
    readers = (
        [one for one in READERS.values() if one.name not in _SLOW] if wanted.reader == ALL else [READERS[wanted.reader]]
    )
    begun, scratch = wanted.work / "begun", wanted.work / "scratch"
    for folder in (begun, scratch):
        folder.mkdir(parents=True, exist_ok=True)
    # the end of the process is none that Python knows of, so what it leaves behind must lie where it is removed
    tempfile.tempdir = str(scratch)
    known: list[bytes] = []
    head = 1 if len(readers) > 1 else 0
    for place, reader in enumerate(readers):
        for content in reader.inputs():
            known.append(content)
            whole = bytes([place])[:head] + content
            (begun / hashlib.sha256(whole).hexdigest()[:16]).write_bytes(whole)
    bench = Bench(wanted.work)
    for reader in readers:
        # what is loaded or kept for the first input is no memory of that input
        tried(reader.read, next(iter(reader.inputs()), b""), reader.refusals, brief=reader.brief)
    bench.at_the_start = _peak()
    _limited()
    grown = wanted.work / "grown"
    grown.mkdir(exist_ok=True)
    options = [
        sys.argv[0], f"-max_total_time={wanted.seconds}", f"-max_len={max(r.most for r in readers)}", f"-seed={wanted.seed}",
        "-timeout=120", "-rss_limit_mb=0", f"-artifact_prefix={wanted.work}/ended-", "-print_final_stats=1",
        str(grown), str(begun),
    ]  # fmt: skip
    atheris.Setup(options, _given(bench, readers), custom_mutator=_mutated(Mutator(known), head))
    bench.tell()
    atheris.Fuzz()


if __name__ == "__main__":
    main()
