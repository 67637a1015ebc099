"""Every command on a damaged file: what it may do is to work, or to say in one sentence why it does not."""

import contextlib
import io
import shutil
from collections.abc import Sequence
from pathlib import Path
from random import Random

from facilitator.cli import status

LINES: tuple[tuple[str, ...], ...] = (
    ("show", "FILE", "--json"),
    ("show", "FILE", "--at", "2025-04-07T10:30"),
    ("log", "FILE", "--json"),
    ("log", "FILE", "--item", "c"),
    ("entries", "FILE"),
    ("search", "FILE", "text", "progress"),
    ("verify", "FILE"),
    ("verify", "FILE", "--head", "0" * 64),
    ("copy", "FILE", "OUT/copy.floor"),
    ("do", "FILE", "request", "CHE"),
    ("do", "FILE", "give-floor"),
    ("do", "FILE", "end"),
    ("do", "FILE", "take-up", "d"),
    ("do", "FILE", "undo"),
    ("do", "FILE", "--expect", "3", "give-floor"),
    ("do", "FILE", "gist", "1", "Another wording"),
    ("do", "FILE", "receive", "1", "OUT/paper.txt"),
    ("run", "FILE", "OUT/script.txt"),
    ("finalise", "FILE", "--despite", "a trial"),
    ("export", "FILE", "--to", "OUT/a.md"),
    ("export", "FILE", "--to", "OUT/a.html", "--as", "internal"),
    ("export", "FILE", "--to", "OUT/a.json", "--language", "fr"),
    ("export", "FILE", "--to", "OUT/a.csv", "--table", "plan"),
    ("export", "FILE", "--to", "OUT/a.xlsx"),
    ("export", "FILE", "--to", "OUT/a.ics"),
    ("export", "FILE", "--to", "OUT/s.md", "--as", "summary"),
    ("export", "FILE", "--to", "OUT/d.md", "--as", "digest", "--item", "c"),
    ("export", "FILE", "--to", "OUT/l.md", "--as", "list"),
    ("export", "FILE", "--to", "OUT/v.md", "--version", "1"),
    ("export", "FILE", "--to", "OUT/c.md", "--as", "corrigendum"),
    ("export", "FILE", "--to", "OUT/a.docx"),
    ("export", "FILE", "--to", "OUT/v.docx", "--version", "1"),
    ("extract", "FILE", "all", "--to", "OUT/texts"),
    ("diff", "FILE", "1"),
    ("handout", "FILE", "OUT/hand.floor"),
    ("letters", "FILE", "OUT/letters"),
    ("new", "OUT/new.floor", "--from", "FILE"),
    ("restore", "FILE", "OUT/restored.floor"),
    ("restore", "OUT/good.floor", "FILE"),
    ("recover", "FILE", "OUT/recovered.floor"),
)
COSTLY = frozenset({("export", "FILE", "--to", "OUT/a.docx")})


def prepare(out: Path, good: Path | None = None) -> None:
    """Make what the commands are given besides the file, and a copy of it that is good."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    if good is not None:
        shutil.copyfile(good, out / "good.floor")
    (out / "paper.txt").write_text("A text", encoding="utf-8")
    (out / "script.txt").write_text("2031-01-01T10:00:00 request CHE\n2031-01-01T10:01:00 undo\n", encoding="utf-8")


def words_of(line: Sequence[str], path: Path, out: Path) -> list[str]:
    """Write a command line for a file and a folder."""
    return [word.replace("FILE", str(path)).replace("OUT", str(out)) for word in line]


def carry_out(words: Sequence[str]) -> str:
    """Carry out a command line in this process, and give what is wrong with how it ended, or nothing.

    What it raises is raised.
    """
    said, refused = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(refused):
        code = status(words)
    return complaint(code, said.getvalue(), refused.getvalue())


def complaint(code: int, said: str, refused: str) -> str:
    """Say what is wrong with how a command ended: it works, or says in one sentence why it does not."""
    if code == 0:
        # a log that is not that of the file is set aside, and that is said
        return "" if refused.count("\n") == bool(refused) else f"ended well and complained: {refused!r}"
    if code not in {1, 2}:
        return f"ended with {code}"
    if refused.count("\n") != 1 or len(refused) < 12 or "Traceback" in refused or "Error" in refused:
        return f"is not one sentence: {refused!r}"
    if len(refused) > 1500:
        return f"goes on and on: {refused[:200]!r}"
    return ""


def some(rng: Random, count: int) -> list[tuple[str, ...]]:
    """Choose some command lines; whether the file is as it was is always asked."""
    chosen = rng.sample([line for line in LINES if line not in COSTLY], count - 1)
    return [*chosen, ("verify", "FILE")]
