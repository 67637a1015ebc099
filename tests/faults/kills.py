"""SIGKILL at random moments of command lines: while they stream, write, copy, finalise, search, receive and restore."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from tests.faults.bench import Bench
from tests.faults.checking import acknowledged, check_meeting, check_words, check_written
from tests.faults.children import Child, command, done
from tests.faults.meetings import copied, paper
from tests.faults.outcome import Outcome

STREAMED = 400
# a process that goes on for longer than it ever did is killed all the same, wherever it waits
LATEST = 3.0


@dataclass(slots=True, kw_only=True)
class Work:
    """Something that is killed: the words of its command line, what it reads, and the file it writes."""

    words: Callable[[Path, Random], Sequence[object]]
    streams: bool = False
    target: str = ""
    restores: bool = False
    spent: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def _to(*words: object) -> Callable[[Path, Random], Sequence[object]]:
    return lambda path, _: [
        str(path)
        if word is FILE
        else str(path.parent / word[3:])
        if isinstance(word, str) and word.startswith("TO ")
        else word
        for word in words
    ]


FILE = object()
EXPORTS = ("docx", "pdf", "html", "xlsx", "odt", "json", "md")

WORKS: dict[str, Work] = {
    "a script streams": Work(words=_to("run", FILE, "-"), streams=True),
    "a script streams with texts": Work(words=_to("run", FILE, "-"), streams=True),
    "one command": Work(words=_to("do", FILE, "chair-says", "One word.")),
    "a text is received": Work(
        words=lambda path, rng: ["do", path, "receive", "1", paper(path.with_suffix(".txt"), rng)]
    ),
    "the minutes are finalised": Work(words=_to("finalise", FILE, "--despite", "a trial")),
    "the record is searched": Work(words=_to("search", FILE, "progress")),
    "a copy is saved": Work(words=_to("copy", FILE, "TO copy.floor"), target="copy.floor"),
    "a copy is handed out": Work(words=_to("handout", FILE, "TO hand.floor"), target="hand.floor"),
    "a copy is restored": Work(words=_to("restore", "TO whole.floor", FILE), restores=True),
    "a meeting is made": Work(words=_to("new", "TO new.floor", "--from", "ccm-im-2025"), target="new.floor"),
    "texts are extracted": Work(words=_to("extract", FILE, "all", "--to", "TO texts")),
    **{
        f"the record is exported as {form}": Work(
            words=_to("export", FILE, "--to", f"TO minutes.{form}"), target=f"minutes.{form}"
        )
        for form in EXPORTS
    },
}
# what records most is killed most often
OFTEN = (
    "a script streams",
    "a script streams with texts",
    "the minutes are finalised",
    "a text is received",
    "a copy is saved",
)


def script(path: Path, rng: Random, *, texts: bool) -> Path:
    """Write a script that is never refused, whatever was recorded before."""
    moment = datetime.now(UTC) + timedelta(seconds=2)
    lines = []
    for number in range(STREAMED):
        moment += timedelta(milliseconds=rng.choice((0, 1, 700)))
        line = rng.choice((f"chair-says 'Said, {number}.'", f"gist 1 'Reported, {number}.'", "add-time 5"))
        if texts and number % 40 == 5:
            line = f"receive 1 '{paper(path.with_name(f'{number}.txt'), rng, 150_000)}'"
        lines.append(f"{moment.isoformat()} {line}\n")
    path.write_text("".join(lines), "utf-8")
    return path


def works(rng: Random) -> Iterator[str]:
    """Give what is killed next, for ever: each once, then what records most every other time."""
    while True:
        for name in rng.sample(list(WORKS), len(WORKS)):
            yield name
            yield rng.choice(OFTEN)


def kill_commands(bench: Bench, outcome: Outcome, count: int) -> None:
    """Kill so many command lines, each at a moment of its own."""
    names = works(bench.rng)
    while outcome.tried < count:
        name = next(names)
        folder = bench.folder()
        try:
            _kill(bench, outcome, name, WORKS[name], folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _kill(bench: Bench, outcome: Outcome, name: str, work: Work, folder: Path) -> None:
    path = copied(bench.rng.choice((bench.begun, bench.finalised)), folder)
    copied(bench.finalised, folder, "whole.floor")
    reads = script(folder / "script.txt", bench.rng, texts="texts" in name) if work.streams else None
    words = work.words(path, bench.rng)
    child = Child(command(*words), folder / "process", reads=reads, around=bench.around)
    if not work.spent:
        # the first one comes to its end: so long do the others live at most
        if not child.ends():
            outcome.hangs_at(name, "did not end")
        check_words(outcome, name, child, refused=False)
        work.spent.append(child.cpu)
        work.seconds.append(child.seconds)
    elif not _killed(bench.rng, child, work):
        # it was faster than ever before, so nothing was killed
        return
    else:
        outcome.tried += 1
    _check(bench, outcome, name, child=child, path=path)


def _killed(rng: Random, child: Child, work: Work) -> bool:
    """Kill a process at a random moment of its processor time, or, since it also waits for others, of its life."""
    share, by_time = rng.random(), rng.random() < 0.3
    longest = max(work.seconds) * LATEST
    spent, seconds = max(work.spent) * share, max(work.seconds) * share
    child.comes(lambda: child.seconds >= seconds if by_time else child.spent >= spent or child.seconds > longest)
    return child.kill(family=rng.random() < 0.7)


def _check(bench: Bench, outcome: Outcome, name: str, *, child: Child, path: Path) -> None:
    work, whole = WORKS[name], path.with_name("whole.floor")
    case = f"{name} (seed {bench.seed}, try {outcome.tried})"
    acts = acknowledged(child.said)
    outcome.acknowledged += len(acts)
    if not child.family_ends():
        outcome.hangs_at(case, "what it had started went on without it")
    if child.complained and child.code < 0:
        check_words(outcome, case, child)
    if work.restores and not path.exists():
        # between two renames the meeting lies under the name with the date
        aside = list(path.parent.glob("m-*.floor"))
        outcome.expect(aside, case, "the meeting is gone, and lies nowhere else")
    else:
        check_meeting(outcome, case, path, acts)
    if work.target:
        target = path.parent / work.target
        check_written(outcome, case, target)
        if not target.exists():
            again = done(work.words(path, bench.rng), path.parent / "again", bench.around)
            check_words(outcome, f"{case}, again", again, refused=False)
            outcome.expect(target.exists(), case, "cannot be done again")
            check_written(outcome, f"{case}, again", target)
    for text in (path.parent / "texts").glob("*"):
        outcome.expect(text.stat().st_size, case, f"{text.name} is empty")
    check_meeting(outcome, case, whole, {})
