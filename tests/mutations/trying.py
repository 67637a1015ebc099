"""Tries mutants inside pytest: the tests are collected once, and each mutant lives in a fork that runs what covers it.

A fork puts the changed code into the functions that stand in memory, so nothing is imported again and no file is touched. What
it may take is processor time and memory, not time by the clock, so a busy machine kills no mutant.
"""

import gc
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType

import coverage
import pytest

from tests.mutations.mutants import Mutant

# a test that takes longer plays at random; it would be asked about every mutant that survives
SLOW_SECONDS = 1.5
MOST_SECONDS, MOST_BYTES = 90, 4 << 30
SURVIVED, KILLED, BROKEN = 0, 1, 70


@dataclass(slots=True, kw_only=True)
class Covering:
    """Which tests run which lines (by file and line), and how many seconds of processor time each takes."""

    tests: dict[tuple[str, int], frozenset[str]]
    seconds: dict[str, float]
    failed: tuple[str, ...]

    def of(self, mutant: Mutant) -> list[str]:
        """Give the tests that run the changed line, else the function that it is in; the quick ones first."""
        path = str(mutant.path)
        found = self.tests.get((path, mutant.line), frozenset())
        for line in () if found else {line for *_, line in mutant.old.co_lines() if line is not None}:
            found |= self.tests.get((path, line), frozenset()) if line > mutant.old.co_firstlineno else frozenset()
        return sorted(found, key=lambda name: (self.seconds[name], name))


class Trying:
    """The plugin that takes the place of pytest's loop over the tests."""

    def __init__(self, mutants: list[Mutant], jobs: int, told: Callable[[Mutant, bool], None]) -> None:
        self._mutants = mutants
        self._jobs = jobs
        self._told = told
        self.failed: tuple[str, ...] = ()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn what covers what, then try one mutant after the other."""
        files = sorted({str(mutant.path) for mutant in self._mutants})
        covering = _learn(session, files)
        self.failed = covering.failed
        if covering.failed:
            return True
        by_name = {item.nodeid: item for item in session.items}
        functions = _functions_of(files)
        running: dict[int, Mutant] = {}
        for mutant in self._mutants:
            names = covering.of(mutant)
            if not names:
                self._told(mutant, False)
                continue
            if len(running) >= self._jobs:
                self._wait(running)
            changed = functions[str(mutant.path), mutant.old.co_name, mutant.old.co_firstlineno]
            running[_fork(partial(_try, session, mutant, changed, [by_name[name] for name in names]))] = mutant
        while running:
            self._wait(running)
        return True

    def _wait(self, running: dict[int, Mutant]) -> None:
        process, status = os.wait()
        code = os.waitstatus_to_exitcode(status)
        mutant = running.pop(process)
        if code == BROKEN:
            raise RuntimeError(f"The trial of a mutant broke: {mutant.key}")
        self._told(mutant, code != SURVIVED)


def _fork(work: Callable[[], int]) -> int:
    """Do some work in a process of its own, in silence, and give its number."""
    sys.stdout.flush()
    sys.stderr.flush()
    process = os.fork()
    if process:
        return process
    code = BROKEN
    try:
        silence = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(silence, stream)
        code = work()
    finally:
        os._exit(code)


def _try(session: pytest.Session, mutant: Mutant, functions: list[FunctionType], items: list[pytest.Item]) -> int:
    """Change the functions and run the tests until one fails."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    for function in functions:
        function.__code__ = mutant.new
    for _ in _run(session, items):
        if session.testsfailed:
            return KILLED
    return SURVIVED


def _run(session: pytest.Session, items: list[pytest.Item]) -> Iterator[pytest.Item]:
    for index, item in enumerate(items):
        follows = items[index + 1] if index + 1 < len(items) else None
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=follows)
        yield item


def _learn(session: pytest.Session, files: Iterable[str]) -> Covering:
    """Run all tests once, unchanged, in a fork; find what each covers of some files, and leave out the slow ones."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "covering"
        process = _fork(lambda: _learn_into(answer, session, list(files)))
        _, status = os.waitpid(process, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            raise RuntimeError("The tests ended before they were through, without any mutation.")
        told = json.loads(answer.read_text("utf-8"))
    tests = {
        (file, int(line)): frozenset(names) for file, lines in told["tests"].items() for line, names in lines.items()
    }
    return Covering(tests=tests, seconds=told["seconds"], failed=tuple(told["failed"]))


def _learn_into(answer: Path, session: pytest.Session, files: list[str]) -> int:
    seconds: dict[str, float] = {}
    failed: list[str] = []
    watch = coverage.Coverage(data_file=None, include=files, config_file=False)
    watch.start()
    begun = time.process_time()
    watch.switch_context(session.items[0].nodeid)
    for number, item in enumerate(_run(session, session.items), 1):
        seconds[item.nodeid] = time.process_time() - begun
        if session.testsfailed > len(failed):
            failed.append(item.nodeid)
        if number < len(session.items):
            watch.switch_context(session.items[number].nodeid)
        begun = time.process_time()
    watch.stop()
    data = watch.get_data()
    tests = {
        file: {
            line: [name for name in names if name and seconds[name] < SLOW_SECONDS]
            for line, names in data.contexts_by_lineno(file).items()
        }
        for file in files
    }
    answer.write_text(json.dumps({"tests": tests, "seconds": seconds, "failed": failed}), "utf-8")
    return 0


def _functions_of(files: Iterable[str]) -> dict[tuple[str, str, int], list[FunctionType]]:
    """Give the functions of some files that stand in memory, by file, name and first line."""
    wanted, found = set(files), {}
    for each in gc.get_objects():
        if isinstance(each, FunctionType) and each.__code__.co_filename in wanted:
            code: CodeType = each.__code__
            found.setdefault((code.co_filename, code.co_name, code.co_firstlineno), []).append(each)
    return found
