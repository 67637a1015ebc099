"""Stories of what is typed: every word is in the record of the right statement or in the trail, and none elsewhere."""

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from facilitator.core.commands import Command, read_command
from facilitator.core.ids import Refused, SeatName
from facilitator.core.meeting import Meeting
from facilitator.seat import Seat
from facilitator.storage.sqlite import open_file
from facilitator.ui.statements.heads import current_statement
from tests.story.conftest import Program, moment, until
from tests.story.test_the_chair_by_keys import command, on_the_floor, primary, speaker
from tests.story.test_the_chair_by_keys import meeting as meeting  # noqa: PLC0414 - a fixture


def begin(program: Program, path: Path, who: str) -> None:
    """Press the primary key until somebody speaks."""
    while speaker(program.show(path)) != who:
        primary(program, path)


def strip_opens(program: Program) -> None:
    """Wait until the palette has gone and the strip that a command asks in has the keys."""
    until(lambda: program.active.startswith("CCM"), "the desk has the keys")
    moment(0.5)


def gists(program: Program, path: Path) -> dict[str, str]:
    return {str(statement["who"]): str(statement["gist"]) for statement in program.log(path)}


def test_a_correction_while_somebody_speaks_leaves_the_caret_where_it_was(program: Program, meeting: Path) -> None:
    command(program, "take up 1(c)")
    begin(program, meeting, "AFG")
    program.keys("ctrl+Down")
    begin(program, meeting, "CHL")
    program.keys("ctrl+k")
    until(lambda: program.window("Commands"), "the palette shows")
    program.types("correct the record")
    program.keys("Return")
    strip_opens(program)
    program.keys("Down", "Tab", "Tab", "Down")
    program.picture("correcting")
    program.keys("Return")
    until(lambda: program.log(meeting)[0]["corrected"], "the correction is recorded")
    moment(0.5)
    program.types("Its request.")
    until(lambda: "Its request." in gists(program, meeting).values(), "the words are recorded")
    program.picture("corrected")
    assert gists(program, meeting) == {"AFG": "Its request.", "CHL": ""}
    assert speaker(program.show(meeting)) == "CHL"


def test_a_name_typed_over_what_is_filled_presides(program: Program, meeting: Path) -> None:
    assert program.command("do", str(meeting), "take-up", "j").returncode == 0
    command(program, "who presides")
    strip_opens(program)
    program.types("Germany")
    program.picture("who-presides")
    program.keys("Return")
    on_the_floor(program, meeting, lambda f: f["presiding"] == {"who": "DEU", "as": "facilitator"}, "Germany presides")


EIGHT = [f"Line {n} of what Chile said." for n in range(1, 9)]


def trail_of(program: Program, path: Path) -> str:
    """Give the internal log as text, which ends with the trail of every act and its words."""
    target = program.home / "internal.md"
    made = program.command("export", str(path), "--to", str(target), "--as", "internal")
    assert made.returncode == 0, made.stderr
    return target.read_text("utf-8").replace("\\", "")


def left_over(program: Program, path: Path) -> list[dict[str, object]]:
    return list(program.show(path)["left_over"])  # type: ignore[call-overload]


def test_eight_lines_survive_an_undone_begin_and_are_put_back_by_hand(program: Program, meeting: Path) -> None:
    command(program, "take up 1(c)")
    begin(program, meeting, "AFG")
    begin(program, meeting, "CHL")
    program.keys("ctrl+Down")
    for line in EIGHT:
        program.types(line)
        program.keys("Return")
    program.picture("eight-lines")
    program.keys("F9")
    until(lambda: speaker(program.show(meeting)) != "CHL", "the begin of Chile is undone")
    program.types("And a ninth.")
    until(lambda: left_over(program, meeting), "the text is left over")
    until(lambda: "And a ninth." in str(left_over(program, meeting)), "what was typed after it, too")
    program.picture("undone")
    assert left_over(program, meeting)[0]["lines"] == [*EIGHT, "And a ninth."]
    assert all(gist == "" for gist in gists(program, meeting).values())
    begin(program, meeting, "CHL")
    program.types(" And a tenth.")
    until(lambda: "And a tenth." in str(left_over(program, meeting)), "it still goes to where the caret stands")
    assert all(gist == "" for gist in gists(program, meeting).values())
    program.keys("ctrl+Down")
    program.picture("offered")
    command(program, "place a text")
    strip_opens(program)
    program.picture("place-a-text")
    program.keys("Return")
    until(lambda: "And a tenth." in gists(program, meeting)["CHL"], "the text is put on Chile")
    program.picture("placed")
    assert gists(program, meeting) == {"AFG": "", "CHL": "\n".join([*EIGHT, "And a ninth. And a tenth."])}
    assert left_over(program, meeting) == []
    assert "Line 8 of what Chile said. / And a ninth. And a tenth." in trail_of(program, meeting)


def _current(meeting: Meeting) -> int | None:
    found = current_statement(meeting)
    return found.id if found is not None else None


class Reader:
    """What stands in the file of the meeting, read by a process of its own beside the window."""

    def __init__(self, path: Path) -> None:
        self.seat = Seat(open_file(path), SeatName("reader"))

    def gists(self) -> dict[int, str]:
        """Give the gist of each statement, also of those that have left the log."""
        self.seat.refresh()
        meeting = self.seat.meeting
        return {s.id: s.gist for s in (*meeting.statements(), *(gone.statement for gone in meeting.gone.values()))}

    def where(self, word: str) -> set[int]:
        return {number for number, gist in self.gists().items() if word in gist.split()}

    def current(self) -> int | None:
        """Give the statement that Ctrl+Down goes to."""
        self.seat.refresh()
        return _current(self.seat.meeting)

    def current_since(self, seq: int) -> set[int | None]:
        """Give each statement that Ctrl+Down went to at any moment since the event numbered `seq`."""
        self.seat.refresh()
        head = self.seat.seq
        return {_current(self.seat.trail.meeting_at_seq(n)) for n in range(seq, head + 1)}


def acts(seat: Seat, line: str) -> None:
    """Do at another seat what a line of a script says."""
    name, *words = line.split()
    seat.refresh()
    seat.act(read_command(seat.meeting, name, words))


@pytest.fixture
def reader(meeting: Path) -> Iterator[Reader]:
    made = Reader(meeting)
    yield made
    made.seat.journal.close()


OTHERS = [
    "give-floor",
    "give-floor",
    "undo",
    "undo",
    "redo",
    "absent",
    "end",
    "undo-floor",
    "request NOR",
    "correct 1 --asked-by FRA",
]


def test_words_stay_where_the_caret_was_put_whatever_others_do(program: Program, meeting: Path, reader: Reader) -> None:
    dice = random.Random(2025)
    seats = {name: Seat(open_file(meeting), SeatName(name)) for name in ("chair", "secretariat")}
    for line in ("take-up c", "give-floor", "give-floor"):
        acts(seats["chair"], line)
    expected: dict[int, list[str]] = {}
    here: int | None = None
    before = reader.seat.seq
    for n in range(24):
        reader.seat.refresh()
        # what the window reads may be a round behind where the computer is busy
        earlier, before = before, reader.seat.seq
        if n:
            seat = seats[dice.choice(["chair", "secretariat", "secretariat"])]
            with suppress(Refused):
                acts(seat, dice.choice(OTHERS))
            if dice.random() < 0.3:
                program.keys("F9")
        word = f"w{n:03}"
        if here is None or dice.random() < 0.3:
            program.keys("ctrl+Down", "ctrl+End")
            program.types(f" {word}")
            until(lambda word=word: reader.where(word), f"{word} is recorded")  # type: ignore[misc]
            (here,) = reader.where(word)
            # the window reads what others do, and records what its own keys do, in its own time
            assert here in reader.current_since(earlier)
        else:
            program.types(f" {word}")
            until(lambda word=word: reader.where(word), f"{word} is recorded")  # type: ignore[misc]
            assert reader.where(word) == {here}, f"{word} landed elsewhere"
        expected.setdefault(here, []).append(word)
    program.picture("after-all-that")
    assert {number: gist.split() for number, gist in reader.gists().items() if gist} == expected
    told = trail_of(program, meeting)
    gone = {number: gist for number, gist in reader.gists().items() if number in reader.seat.meeting.gone and gist}
    assert all(gist in told for gist in gone.values())
    assert {entry["statement"] for entry in left_over(program, meeting)} == set(gone)
    for seat in seats.values():
        seat.journal.close()


def test_a_colleague_who_undoes_in_mid_gist_takes_no_word_away(program: Program, meeting: Path, reader: Reader) -> None:
    # a second desk of the same name: what another one has noted on the statement would keep it in the log
    colleague = Seat(open_file(meeting), SeatName("chair"))
    for line in ("take-up c", "give-floor", "give-floor"):
        acts(colleague, line)
    until(lambda: reader.current() == 2, "Chile speaks")
    until(lambda: began(program, reader), "the window has read that")
    program.types(" was thanked")
    colleague.act(Command(name="undo"))
    program.types(" by everybody.")
    until(lambda: "everybody." in reader.gists()[2], "all of it is recorded")
    program.picture("undone-by-a-colleague")
    assert reader.gists() == {1: "", 2: "Chile was thanked by everybody."}
    assert "Chile was thanked by everybody." in trail_of(program, meeting)
    colleague.journal.close()


def began(program: Program, reader: Reader) -> bool:
    """Type the first word as soon as the editor is on the second statement."""
    program.keys("ctrl+Down", "ctrl+a")
    program.types("Chile")
    moment(1.2)
    return reader.where("Chile") == {2}
