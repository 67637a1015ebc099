"""What is impossible at a moment, and the reason that a menu gives for it."""

import pytest

from facilitator.core.command_table.ways import never
from facilitator.core.commands import COMMANDS, Command, decide
from facilitator.core.ids import Refused
from facilitator.core.possible import why_not
from tests.room import Room


def reasons(room: Room) -> dict[str, str]:
    found = {name: why_not(room.trail, name, now=room.instant, seat=room.seat) for name in COMMANDS}
    return {name: reason for name, reason in found.items() if reason}


@pytest.mark.parametrize(
    ("lines", "name", "reason"),
    [
        ([], "pause", "Nobody has the floor, so no clock runs. Give the floor first."),
        ([], "add-time", "Nobody has the floor, so no clock runs. Give the floor first."),
        ([], "started-ago", "Nobody has the floor"),
        ([], "leave-out", "Nobody has the floor"),
        (["request FRA", "give-floor", "pause"], "leave-out", "France is paused: no time runs"),
        ([], "withdraw", "Nobody waits for the floor."),
        ([], "gist", "Nothing has been said yet."),
        ([], "give-floor", "is exhausted"),
        ([], "redo", "There is no undone act of chair to redo. Do it anew instead."),
        ([], "resume-session", "No session is in progress"),
        (["request FRA"], "exchange", "There are no two on one list to exchange places."),
        (["request FRA"], "restore", "Nobody is marked absent."),
        (["request FRA", "give-floor"], "take-up", "France has the floor. End or pause"),
        (
            ["request FRA", "give-floor"],
            "resume",
            "France is speaking: the clock runs. Pause it, or end the statement.",
        ),
        (["suspend-item"], "give-floor", "No item is open."),
        (["suspend-item"], "segment", "No item is open."),
        (["suspend-item"], "suspend-item", "No item is open."),
        (["close-list"], "close-list", "The list is closed already."),
        ([], "open-list", "The list is open already."),
        ([], "clear-list", "Nobody waits for the floor."),
    ],
)
def test_a_menu_says_why_something_is_impossible(lines: list[str], name: str, reason: str) -> None:
    room = Room()
    room.do_all(lines)
    assert reason in reasons(room)[name]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["request FRA"], {"withdraw", "amend", "move", "speaks-next", "in-writing", "call", "give-floor", "take-up"}),
        (["request FRA", "call"], {"withdraw", "amend", "begin", "absent"}),
        (["request FRA", "give-floor"], {"pause", "end", "add-time", "started-ago", "gist", "absent"}),
        (["request FRA", "give-floor", "end"], {"bring-back", "gist", "correct", "close-item", "undo"}),
        ([], {"hard-stop", "start-session", "request", "chair-says", "finalise", "written", "close-list", "segment"}),
    ],
)  # fmt: skip
def test_what_can_be_done_stays_black(lines: list[str], names: set[str]) -> None:
    room = Room()
    room.do_all(lines)
    assert names & set(reasons(room)) == set()


@pytest.mark.parametrize("lines", [[], ["request FRA", "request CHE", "give-floor"], ["close-list", "suspend-item"]])
def test_what_is_impossible_is_refused_or_does_nothing_and_what_is_possible_does_something(lines: list[str]) -> None:
    room = Room()
    room.do_all(lines)
    impossible = reasons(room)
    for name, spec in COMMANDS.items():
        if spec.needs or spec.tried is never:
            continue
        refusal, does = "", False
        try:
            does = bool(decide(room.trail, Command(name=name), now=room.instant, seat=room.seat))
        except Refused as why:
            refusal = str(why)
        assert does is (name not in impossible), name
        assert not refusal or impossible[name] == refusal


def test_a_menu_does_not_offer_to_mark_absent_who_has_spoken_for_a_while() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    room.now += 46
    assert reasons(room)["absent"] == (
        "France has spoken for 0:46: only who does not come is absent. End the statement instead."
    )
    room.do_all(["request CHE", "call"])
    assert "absent" not in reasons(room)
