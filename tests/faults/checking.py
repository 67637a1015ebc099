"""What is looked at after every fault: nothing acknowledged is lost, the chain holds, and the meeting goes on."""

import json
import zipfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from facilitator.core.commands import Command
from facilitator.core.ids import SeatName
from facilitator.core.meeting import Recorded
from facilitator.files import beside
from facilitator.seat import Seat
from facilitator.storage.journal import StorageFault
from facilitator.storage.sqlite import open_file
from tests.faults.children import ITSELF, Child
from tests.faults.outcome import Outcome

Acts = dict[int, str]
"""What was acknowledged: the act of each event, by its number."""

LONGEST_SENTENCE = 1500
AFTERWARDS = SeatName("afterwards")


def acknowledged(said: str) -> Acts:
    """Read the lines that a command has printed whole: each is an event that was recorded."""
    whole = said[: said.rfind("\n") + 1]
    read = [json.loads(line) for line in whole.splitlines() if line.startswith("{")]
    return {one["seq"]: one["act"] for one in read if "seq" in one and "act" in one}


def check_meeting(outcome: Outcome, case: str, path: Path, acts: Acts, *, told: bool = False) -> tuple[Recorded, ...]:
    """See that a file holds what was acknowledged, unchanged, and that the meeting goes on in it; gives its events.

    `told`: something befell the file, and that may be said.
    """
    try:
        with closing(open_file(path)) as journal:
            sentence = journal.told()
            outcome.expect(told or not sentence, case, f"opened with “{sentence}”")
            seat = Seat(journal, AFTERWARDS)
            found = {one.seq: one.act for one in seat.trail.events}
            lost = [seq for seq, act in acts.items() if found.get(seq) != act]
            if lost:
                outcome.is_lost(
                    case,
                    len(lost),
                    f"{len(lost)} of {len(acts)} acts lost, the first is event {lost[0]} of {len(found)}",
                )
            verdict = journal.verify()
            outcome.expect(verdict.unchanged, case, f"verify says: {verdict.sentence}")
            outcome.expect(
                seat.act(Command(name="chair-says", arguments={"text": f"After {case}."})),
                case,
                "no act is recorded afterwards",
            )
            return tuple(seat.trail.events)
    except StorageFault as fault:
        outcome.is_wrong(case, f"cannot be used afterwards: {fault}")
        if acts:
            outcome.is_lost(case, len(acts), f"{len(acts)} acts cannot be read")
        return ()


def check_words(outcome: Outcome, case: str, child: Child, *, refused: bool | None = None) -> None:
    """See that a process has ended well, or with one calm sentence; `refused` says which, where it is known."""
    said = child.complained
    if ITSELF in said or "Traceback" in said:
        outcome.has_traceback(case, said[-1500:])
        return
    if refused is not None and child.code >= 0:
        outcome.expect((child.code == 1) == refused, case, f"ended with {child.code}: {said!r}")
    if child.code == 1:
        sentences = said.strip()
        outcome.expect(
            "\n" not in sentences and 12 <= len(sentences) <= LONGEST_SENTENCE, case, f"is not one sentence: {said!r}"
        )
        outcome.expect(
            "Error" not in sentences and "Errno" not in sentences, case, f"is no sentence for a user: {said!r}"
        )


def check_reports(outcome: Outcome, case: str, homes: Path) -> None:
    """See that no crash was reported, and take the reports away."""
    for report in homes.rglob("crash-*.txt"):
        outcome.has_traceback(case, report.read_text("utf-8", "replace")[:3000])
        report.unlink()


def check_written(outcome: Outcome, case: str, target: Path, beginning: Iterable[Recorded] = ()) -> None:
    """See that a file is whole, or not there at all."""
    if not target.exists():
        outcome.expect(
            not any(beside(target, end).exists() for end in ("-wal", "-shm", "-journal")),
            case,
            f"{target.name} is not there, and left something",
        )
        return
    fault = ""
    match target.suffix:
        case ".floor":
            fault = _fault_of_copy(target, beginning)
        case ".docx" | ".odt" | ".xlsx":
            fault = _fault_of_archive(target)
        case ".pdf":
            content = target.read_bytes()
            fault = "" if content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF") else "is half a PDF"
        case ".json":
            fault = _fault_of_json(target)
        case ".html":
            fault = "" if target.read_text("utf-8").rstrip().endswith("</html>") else "is half a page"
        case _:
            fault = "" if target.stat().st_size else "is empty"
    outcome.expect(not fault, case, f"{target.name} {fault}")


def _fault_of_archive(target: Path) -> str:
    try:
        with zipfile.ZipFile(target) as archive:
            return f"has a bad part: {bad}" if (bad := archive.testzip()) else ""
    except zipfile.BadZipFile:
        return "is half an archive"


def _fault_of_json(target: Path) -> str:
    try:
        json.loads(target.read_text("utf-8"))
    except ValueError:
        return "is half a text"
    return ""


def _fault_of_copy(target: Path, beginning: Iterable[Recorded]) -> str:
    try:
        with closing(open_file(target)) as journal:
            there = {one.seq: one.act for one in journal.read()}
            verdict = journal.verify()
    except StorageFault as fault:
        return f"is no whole meeting: {fault}"
    if any(there.get(one.seq) != one.act for one in beginning):
        return "does not hold what the meeting held"
    return "" if verdict.unchanged else f"is changed: {verdict.sentence}"
