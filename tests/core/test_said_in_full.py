"""What the core says is said whole in the language of the desk: no word of it stands beside the translation.

The desk here puts brackets around what is translated and leaves the places open, so that `⟦Next: ⟧France` has one word
outside brackets. Names, codes and what somebody typed may stand there, and nothing else.
"""

import random
import re
from collections.abc import Iterator

import pytest

from facilitator.core import saying
from facilitator.core.advice import not_reached_words
from facilitator.core.announcements import announcement
from facilitator.core.class_words import class_of_words
from facilitator.core.commands import Command, WrongUsage
from facilitator.core.delegations import Category
from facilitator.core.forecast import behind_label, forecast
from facilitator.core.ids import Refused
from facilitator.core.marks import offers
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import missing
from facilitator.core.next_act import next_act
from facilitator.core.order import reason
from facilitator.core.planning import effect_words, foresee
from facilitator.core.precedence import DEFAULT_PRECEDENCE
from facilitator.core.segments import segment_title
from facilitator.core.speakers import Capacity
from facilitator.core.trail import Trail
from tests.core.any_command import NAMES, line_of
from tests.core.test_invariants import meeting_of
from tests.room import Room

TYPED = "Minister A text discussion floor Survey survey The Ambassador President LAP gender land release mine Own EU"
SEATS = "chair secretariat"
UNITS = "min h s"
PLACE = re.compile(r"(\{\w+\})")
INSIDE = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]+")


def bracketed(text: str, _: str) -> str:
    return "".join(part if PLACE.fullmatch(part) else f"⟦{part}⟧" for part in PLACE.split(text) if part)


@pytest.fixture(autouse=True)
def _strange_desk() -> Iterator[None]:
    saying.choose("fr", bracketed)
    yield
    saying.choose("en")


def outside(said: str) -> set[str]:
    """Give the words of a sentence that were not translated."""
    return set(WORD.findall(INSIDE.sub(" ", said)))


def names(meeting: Meeting) -> set[str]:
    """Give the words that are the same in every language: names, labels, titles, and what was typed."""
    # a name behind a noun is said with what stands before it in its language
    texts = [TYPED, SEATS, UNITS, meeting.definition.title, "de"]
    texts += [text for d in meeting.roster.delegations for text in (d.code, d.name.en, d.spoken.en)]
    texts += [text for i in meeting.items.values() for text in (i.code, i.plan.label, i.plan.heading)]
    texts += [text for i in meeting.items.values() for text in i.plan.reasons.values()]
    texts += [segment_title(segment) for i in meeting.items.values() for segment in i.plan.segments]
    texts += [s.plan.title for s in meeting.sessions]
    return {word for text in texts for word in WORD.findall(text)}


def shown(before: Meeting, room: Room) -> Iterator[str]:
    """Give what the core says of a state and of the way to it."""
    meeting = room.meeting
    yield announcement(before, meeting)
    found = forecast(meeting, room.instant)
    yield behind_label(found)
    yield from (text for advised in found.advised for text in (advised.sentence, advised.label))
    yield from (reason(meeting, request) for item in meeting.items.values() for request in item.waiting)
    act = next_act(meeting, room.instant)
    yield act.label if act is not None else ""
    yield from missing(meeting)
    yield from (act.title for act in room.trail.acts()[-1:])
    zone = meeting.definition.zone
    for command in (
        Command(name="skip-item", arguments={"item": "d"}),
        Command(name="unskip-item", arguments={"item": "d"}),
        Command(name="plan", arguments={"item": "j", "minutes": 45.0}),
    ):
        foreseen = foresee(meeting, [command], room.instant)
        yield foreseen.refused
        yield from foreseen.warnings
        yield from (effect_words(effect, zone) for effect in foreseen.effects)


def said_of(room: Room, line: str, at: float, seat: str) -> str:
    """Carry out a line, and give why it is refused, or nothing."""
    try:
        room.does(line, at=at, seat=seat)
    except Refused as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize("seed", range(12))
def test_no_word_is_left_untranslated_in_a_meeting(seed: int) -> None:
    dice = random.Random(seed)
    room = Room(meeting_of(seed % 4))
    # an act is called as it was when it was done, so whoever has another name since is named as before
    ever: set[str] = set()
    for _ in range(150):
        name = dice.choice(NAMES)
        line = line_of(room.meeting, name, dice.randbytes(8))
        before = room.meeting
        ever |= names(before)
        known = ever | (set(WORD.findall(f"{DEFAULT_PRECEDENCE} WHO")) if name == "set-precedence" else set())
        later = room.now + dice.choice([0, 1, 5, 20, 60, 240])
        refused = said_of(room, line, later, dice.choice(SEATS.split()))
        assert outside(refused) <= known, (line, refused)
        if seed % 4 == 0:
            for said in shown(before, room):
                assert outside(said) <= names(room.meeting), (line, said)


REFUSED = {
    "request Utopia": {"Utopia"},
    "request Afgan": {"Afgan", "AFG", "Afghanistan"},
    "withdraw x": {"x"},
    "gist x y": {"x"},
    "strike x": {"x"},
    "start-session x": {"x"},
    "take-up x": {"x", "c", "d", "j"},
    "add-time x": {"x"},
    "amend 1 --note x --capacity tea": {"tea"},
    "set-limit tea 60": {"tea"},
    "preside FRA --as x": {"x"},
    "close-item --waiting x": {"x"},
    "check-delivery 1 x": {"x"},
    "plan c --minutes x": {"x"},
    "plan c --minutes 999999999999h": {"h"},
    "plan c --start 25:00": set(),
    "hard-stop x": {"x"},
    "language 1 x": {"x", "ar", "zh", "en", "fr", "ru", "es"},
    "set-precedence c x=Atlantis": {"Atlantis"},
    "set-precedence c =FRA": {"FRA"},
}


@pytest.mark.parametrize(("line", "typed"), REFUSED.items(), ids=list(REFUSED))
def test_what_cannot_be_read_is_refused_in_full(line: str, typed: set[str]) -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    with pytest.raises((Refused, WrongUsage)) as refusal:
        room.does(line)
    said = str(refusal.value)
    choices = set(WORD.findall(said.rpartition("⟧")[0].rpartition("⟧")[2])) if "choose" in said else set()
    assert outside(said) <= typed | choices, said
    assert "⟦" in said


SPOKE = "request FRA; give-floor; end"
RARELY_REFUSED = (
    f"{SPOKE}; request FRA; bring-back",
    f"{SPOKE}; request FRA; call; bring-back",
    f"{SPOKE}; request FRA --kind point-of-order; give-floor; end; merge 1 2",
    f"{SPOKE}; take-up d; request FRA; give-floor; end; merge 1 2",
    f"{SPOKE}; request CHE; give-floor; end; merge 1 2",
    f"{SPOKE}; merge 1 1",
    f"{SPOKE}; split 1 --at 10:30",
    f"{SPOKE}; point 1 One; unpoint 1 2",
    f"{SPOKE}; unpoint 1 1",
    f"{SPOKE}; point 1 One; unpoint 1 1 --text Two",
    f"{SPOKE}; request 1 --to 1",
    f"{SPOKE}; move 1 1",
    f"{SPOKE}; finalise",
    f"{SPOKE}; decide ''",
    f"{SPOKE}; recommend ''",
    f"{SPOKE}; chair-says ''",
    f"{SPOKE}; point 1 ''",
    f"{SPOKE}; receive 1 a.pdf",
    f"{SPOKE}; request FRA; give-floor; request CHE --kind answer",
    "request FRA; request FRA",
    "request FRA; call; request FRA",
    "request FRA; call; pause",
    "request FRA; call; call",
    "request FRA; absent 1; give-floor",
    "request FRA; give-floor; take-up d",
    "request FRA; give-floor; close-item",
    "request FRA; give-floor; suspend-item",
    "start-session 1; request FRA; give-floor; suspend-session",
    "start-session 1; request FRA; give-floor; close-session",
    "close-list; request FRA; give-floor",
    "request FRA; withdraw 1; move 1 1",
    "request FRA; clear-list; move 1 1",
    "request FRA; call; move 1 1",
    "request FRA; close-item --waiting written; move 1 1",
    "request FRA; close-item --waiting not-reached; move 1 1",
    "request FRA; give-floor; request CHE --kind question; end; move 2 1",
    "request FRA; move 1 9",
    "request FRA; amend 1 --item d",
    "request FRA; request CHE --item d; exchange 1 2",
    "request FRA --kind comment",
    "request FRA --kind response",
    "request CHL --capacity presenter; request FRA --kind comment --to 9",
    "request CHL --capacity presenter; request FRA --kind response --to 1",
    "request FRA --kind reply; request FRA --kind reply; request FRA --kind reply",
    "request FRA --kind question",
    "suspend-item; request FRA",
    "suspend-item; close-item",
    "suspend-session",
    "resume-session",
    "close-session",
    "hard-stop 09:00",
    "end",
    "resume",
    "add-speaker France --category organisation",
    "add-speaker Germny",
    "add-speaker Xanadu",
    "set-precedence c nobody",
    "segment nowhere",
    "skip-item c",
    "plan c --minutes 0",
    "plan d --start 07:00",
    "insert-item ''",
    "insert-item Survey --code c",
)
WRITTEN = {"WHO", "despite", "WHY", "nowhere", "nobody", "a", "pdf", "One", "Germny", "Xanadu"}


@pytest.mark.parametrize("lines", RARELY_REFUSED)
def test_what_is_refused_rarely_is_refused_in_full(lines: str) -> None:
    room = Room(meeting_of(3) if "reply" in lines else None)
    *before, last = lines.split("; ")
    for place, line in enumerate(before):
        room.does(line, at=20.0 * place)
    said = room.refuses(last)
    known = names(room.meeting) | WRITTEN
    known |= set(WORD.findall(f"{DEFAULT_PRECEDENCE}")) if "precedence" in last else set()
    assert outside(said) <= known, said


@pytest.mark.parametrize("count", [1, 2])
def test_how_many_are_not_reached_is_one_sentence(count: int) -> None:
    assert not outside(not_reached_words(count, "13:00"))


def test_the_acts_are_told_in_english_too_and_follow_every_act_and_undo() -> None:
    room = Room()
    for line in ("request FRA", "give-floor", "undo", "redo", "end"):
        room.does(line)
        with saying.in_english():
            titles = [act.title for act in room.trail.acts()]
        saying.choose("en")
        assert titles == [act.title for act in Trail(room.trail.events).acts()]
        saying.choose("fr", bracketed)


def test_a_class_is_written_in_the_words_by_which_the_desk_shows_it() -> None:
    words = {"States Parties": "États parties", "observer": "observateur", "second statements": "secondes déclarations"}
    saying.choose("fr", lambda text, _: words.get(text, text))
    room = Room()
    made = class_of_words(room.meeting, "Ours", "États parties, observateur, secondes déclarations, France")
    assert made.categories == (Category.STATE_PARTY,)
    assert made.capacities == (Capacity.OBSERVER,)
    assert made.delegations == ("FRA",)
    assert made.second


def test_an_aspect_is_typed_in_the_language_of_the_desk_or_in_english() -> None:
    saying.choose("fr", lambda text, _: {"challenge": "difficulté"}.get(text, text))
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    for typed in ("19 diff fonds", "19 chall fonds"):
        assert offers(room.meeting, room.said("FRA"), typed)[0].words == "LAP 19 · difficulté: fonds"
