"""Whatever is read is answered or refused with a sentence: what was found before, and what a short search finds anew."""

import platform
import sys
from pathlib import Path

import pytest

from tests.fuzz import limits
from tests.fuzz.__main__ import fuzzed
from tests.fuzz.reader import CORPUS
from tests.fuzz.readers import MODULES, readers_in

READERS = readers_in(*MODULES)
SHORT = 5
HAS_ATHERIS = sys.platform == "linux" and platform.machine() == "x86_64" and sys.version_info < (3, 14)
"""Where pyproject.toml asks for atheris, which is built for no other."""


@pytest.mark.parametrize("name", READERS)
def test_an_input_that_is_kept_is_answered_or_refused(qapp: object, name: str) -> None:
    reader = READERS[name]
    inputs = reader.inputs()
    assert inputs
    told = [
        found.told
        for content in inputs
        if (found := limits.tried(reader.read, content, reader.refusals, brief=reader.brief))
    ]
    assert told == []


def test_the_corpus_is_small_and_of_readers_that_there_are() -> None:
    assert {path.name for path in CORPUS.iterdir()} <= set(READERS)
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < 300_000


def _slow(_: bytes) -> None:
    while True:
        pass


def _faulty(content: bytes) -> None:
    raise KeyError(content) if content else ValueError("what is refused has a sentence")


def test_the_bench_sees_a_fault_and_an_input_without_end() -> None:
    found = limits.tried(_slow, b"", (), seconds=0.05)
    assert found is not None
    assert found.fault == "TookTooLong"
    assert limits.tried(_faulty, b"", (ValueError,)) is None
    found = limits.tried(_faulty, b"x", (ValueError,))
    assert found is not None
    assert found.fault == "KeyError"


@pytest.mark.skipif(not HAS_ATHERIS, reason="atheris is built for Linux on x86_64 and Python up to 3.13")
def test_a_short_search_finds_nothing(tmp_path: Path) -> None:
    row = fuzzed("all", SHORT, tmp_path)
    assert row.ended == []
    assert [path.read_text() for path in tmp_path.glob("found/*.txt")] == []
    assert row.clean
    assert row.inputs > 100
