"""A disk that is full, at whichever write that comes: of the log, of a text, of a version, of an export, at the window."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from facilitator.storage.sqlite import open_file
from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_reports, check_words, check_written
from tests.faults.children import Child, Task, command
from tests.faults.kills import script
from tests.faults.meetings import copied, paper
from tests.faults.outcome import Outcome
from tests.faults.small_disk import FILLER, is_possible, on_little_room, on_small_disk
from tests.faults.window import Step, desk

TARGETS = ("docx", "pdf", "html", "xlsx", "odt", "json", "md")
Words = Callable[[Path], Sequence[object]]
COMMANDS: dict[str, tuple[Words, str]] = {
    "a script streams": (lambda path: ["run", path, "-"], ""),
    "one act": (lambda path: ["do", path, "chair-says", "One word."], ""),
    "a text is received": (lambda path: ["do", path, "receive", "1", path.with_name("paper.txt")], ""),
    "the minutes are finalised": (lambda path: ["finalise", path, "--despite", "a trial"], ""),
    "the record is searched": (lambda path: ["search", path, "progress"], ""),
    "a copy is saved": (lambda path: ["copy", path, path.with_name("copy.floor")], "copy.floor"),
    "a copy is handed out": (lambda path: ["handout", path, path.with_name("hand.floor")], "hand.floor"),
    "a copy is restored": (lambda path: ["restore", path.with_name("whole.floor"), path], ""),
    "a meeting is made": (lambda path: ["new", path.with_name("new.floor"), "--from", "ccm-im-2025"], "new.floor"),
    "letters are written": (lambda path: ["letters", path, path.with_name("letters")], ""),
    "texts are extracted": (lambda path: ["extract", path, "all", "--to", path.with_name("texts")], ""),
    "the meeting is shown": (lambda path: ["show", path, "--json"], ""),
    **{
        f"the record is exported as {form}": (
            partial(lambda form, path: ["export", path, "--to", path.with_name(f"minutes.{form}")], form),
            f"minutes.{form}",
        )
        for form in TARGETS
    },
}
# in pages: each write of a small act, then wider
FREE = (*range(24), *range(24, 120, 6), *range(120, 900, 60))


def fill_disks(bench: Bench, outcome: Outcome, count: int) -> None:
    """Let so many command lines and windows meet a full disk."""
    small = is_possible(bench.folder())
    if not small:
        outcome.say("small disk", "none can be had here, so files may not grow instead")
    names = list(COMMANDS)
    for number in range(count):
        name = names[number % len(names)]
        free = bench.rng.choice(FREE[: 40 if number % 3 else None])
        _fill(bench, outcome, name, free, small=small)
    for number in range(max(2, count // 12)):
        _fill_at_the_desk(bench, outcome, bench.rng.randrange(2, 60) if number else 0, small=small)


def _put(
    bench: Bench, task: Task, folder: Path, free: int, *, small: bool, reads: Path | None = None
) -> tuple[Child, Path]:
    after = folder.with_name(f"{folder.name}-after")
    around = bench.around | {"TMPDIR": str(folder)}
    child = Child(
        (on_small_disk if small else on_little_room)(task, folder, after, free),
        folder.with_name("process"),
        reads=reads,
        around=around,
    )
    return child, after


def _fill(bench: Bench, outcome: Outcome, name: str, free: int, *, small: bool) -> None:
    home = bench.folder()
    words, target = COMMANDS[name]
    path = copied(bench.finalised, home / "disk")
    copied(bench.finalised, home / "disk", "whole.floor")
    paper(path.with_name("paper.txt"), bench.rng, 300_000)
    reads = script(home / "script.txt", bench.rng, texts=False) if "streams" in name else None
    child, after = _put(bench, command(*words(path)), path.parent, free, small=small, reads=reads)
    case = f"{name}, {free} pages free (seed {bench.seed})"
    if not child.ends():
        outcome.hangs_at(case, "did not end")
    outcome.tried += 1
    check_words(outcome, case, child)
    outcome.expect(child.code in {0, 1}, case, f"ended with {child.code}: {child.complained!r}")
    check_reports(outcome, case, bench.home)
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    left = after / path.name
    events = check_meeting(outcome, case, left, acts)
    if child.code == 1 and name in {"one act", "a text is received", "the minutes are finalised"}:
        outcome.expect(
            "nothing was recorded" not in child.complained or events[-2].act in _acts_of(bench),
            case,
            f"“{child.complained.strip()}” is not true",
        )
    if target:
        check_written(outcome, case, after / target)
        outcome.expect(
            (after / target).exists() == (child.code == 0),
            case,
            f"ended with {child.code}, and {target} is {'there' if (after / target).exists() else 'not there'}",
        )
    parts = [found.name for found in after.rglob("*.part")] if child.code >= 0 else []
    outcome.expect(not parts, case, f"left {parts}")
    shutil.rmtree(home, ignore_errors=True)


def _acts_of(bench: Bench) -> set[str]:
    with closing(open_file(bench.finalised)) as journal:
        return {one.act for one in journal.read()}


def _everything(path: Path, *, small: bool) -> list[Step]:
    """Give the steps of somebody who does everything on a full disk, and goes on when there is room again."""
    steps: list[Step] = []
    for number in range(6):
        steps += [("keys", "Ctrl+Shift+R"), ("types", f"Said on a full disk, {number}"), ("keys", "Return")]
    steps += [("keys", "Ctrl+Down"), ("types", "A gist on a full disk. "), ("keys", "F6"), ("waits", "20")]
    steps += [("receives", str(path.parent.with_name("paper.txt")), "1"), ("finalises",), ("waits", "250")]
    steps += [("wants", f"export-{form}", str(path.with_name(f"minutes.{form}"))) for form in ("pdf", "docx", "html")]
    steps += [
        ("wants", "save-copy", str(path.with_name("copy.floor"))),
        ("waits", "250"),
        ("keys", "Ctrl+F"),
        ("types", "progress"),
        ("waits", "20"),
        ("keys", "Escape"),
    ]
    if small:
        steps += [("removes", str(path.with_name(FILLER)))]
    steps += [
        ("says", "room"),
        ("keys", "Escape"),
        ("keys", "Ctrl+Shift+R"),
        ("types", "Said when there is room"),
        ("keys", "Return"),
        ("waits", "20"),
        ("closes",),
    ]
    return steps


def _fill_at_the_desk(bench: Bench, outcome: Outcome, free: int, *, small: bool) -> None:
    """Act, receive, finalise and export at a window whose disk is full; then make room, and act again."""
    home = bench.folder()
    path = copied(bench.finalised, home / "disk")
    steps = _everything(path, small=small)
    # written before, since the window may have no room for it
    paper(home / "paper.txt", bench.rng, 300_000)
    child, after = _put(bench, desk(path, steps), path.parent, free, small=small)
    case = f"at the window, {free} pages free (seed {bench.seed})"
    if not child.ends():
        outcome.hangs_at(case, f"did not end: {child.said[-300:]}")
    outcome.tried += 1
    check_words(outcome, case, child)
    if '"start"' in child.said:
        outcome.expect("room" in child.complained, case, f"does not open, and does not say why: {child.complained!r}")
        check_meeting(outcome, case, after / path.name, {})
        return
    outcome.expect(child.code == 0, case, f"ended with {child.code}: {child.complained!r}")
    check_reports(outcome, case, bench.home)
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    events = check_meeting(outcome, case, after / path.name, acts)
    if small:
        words = [getattr(one.event, "text", "") for one in events]
        outcome.expect(
            any("Said when there is room" in text for text in words),
            case,
            "nothing is recorded when there is room again",
        )
        outcome.expect(
            free > 3 or '"fault": "There is no room' in child.said,
            case,
            f"did not say that the disk is full: {child.said[-800:]}",
        )
    for target in ("minutes.pdf", "minutes.docx", "minutes.html", "copy.floor"):
        check_written(outcome, case, after / target)
    shutil.rmtree(home, ignore_errors=True)
