"""What holds for each file of the tree is one test, which names every file that is otherwise."""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@cache
def tree_of(path: Path) -> ast.Module:
    """Parse a file once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Give every node of a file."""
    return tuple(ast.walk(tree_of(path)))


def of_each(files: Iterable[Path]) -> Callable[[Callable[[Path], None]], Callable[[], None]]:
    """Make one test of what is to hold for each of many files: thousands of tests take longer to collect than to run."""
    tried = tuple(files)

    def decorated(holds: Callable[[Path], None]) -> Callable[[], None]:
        def for_all() -> None:
            assert tried, "no file was looked at"
            wrong = []
            for path in tried:
                try:
                    holds(path)
                except AssertionError as fault:
                    wrong.append(f"{path.relative_to(ROOT).as_posix()}: {fault}")
            if wrong:
                pytest.fail("\n".join(wrong), pytrace=False)

        for_all.__doc__ = holds.__doc__
        return for_all

    return decorated


def loaded_after(statement: str, *blocked: str) -> set[str]:
    """Give the modules that are loaded after a statement in a fresh interpreter in which some imports are blocked."""
    code = f"import sys\nsys.modules.update(dict.fromkeys({blocked!r}))\n{statement}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())
