"""What the chair says: a table of moments, each with its sentence."""

from dataclasses import replace
from datetime import datetime

import pytest

from facilitator.core.agenda import Role, RoleHolder
from facilitator.core.chair_phrases import ENGLISH
from facilitator.core.chair_sentences import sentence, sentence_for
from facilitator.core.clock import Stretch
from facilitator.core.floor import Floor, Presiding
from facilitator.core.ids import DelegationCode, StatementId
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.moments import Moment, moment
from facilitator.core.next_act import next_act
from facilitator.core.speakers import Capacity, Kind, Request
from facilitator.core.statements import Statement
from tests.core.floors import at, calling, closed, item, meeting_of, opened, request, session, speaking, statement

MORNING = session(1, "10:00", "13:00", started="10:00", title="Morning")
AFTERNOON = session(2, "15:00", "18:00", title="Afternoon")
NEXT_MORNING = session(3, "10:00", "13:00", day=8, title="Morning")
FACILITATOR = Presiding(who="AUT", role="facilitator", since=at("10:00"))
CHILE, LEBANON, NETHERLANDS = request(1, "CHL"), request(2, "LBN"), request(3, "NLD")
HEARD = statement(9, "10:00", "10:02", who="KEN")
SPEAKING = statement(10, "10:10", who="AFG")
PAUSED = replace(SPEAKING, pauses=(Stretch(start=at("10:11")),))


def on_item(
    *waiting: Request, statements: tuple[Statement, ...] = (HEARD,), floor: Floor | None = None, **more: object
) -> Meeting:
    """Open item (a) in the morning, with these waiting."""
    presiding = more.pop("presiding", None)
    served = tuple(request(int(s.id), s.who) for s in statements)
    opening = opened(
        item("a", "10:00", "11:00", waiting=waiting, statements=statements, served=served, **more), "10:00"
    )
    meeting = meeting_of((opening, item("b", "11:00", "12:00")), sessions=(MORNING, AFTERNOON, NEXT_MORNING), running=1)
    meeting = replace(meeting, floor=floor or Floor())
    return replace(meeting, presiding=presiding) if presiding else meeting  # type: ignore[arg-type]


def with_role(meeting: Meeting, role: Role, *who: str) -> Meeting:
    current = meeting.current
    assert current is not None
    roles = tuple(RoleHolder(role=role, who=DelegationCode(w)) for w in who)
    return meeting.with_item(replace(current, roles=roles))


def taken_up_again(meeting: Meeting) -> Meeting:
    current = meeting.current
    assert current is not None
    stretches = (Stretch(start=at("10:00"), end=at("10:30")), Stretch(start=at("10:45")))
    return meeting.with_item(replace(current, stretches=stretches))


SPEAKS = {"statements": (HEARD, SPEAKING), "floor": speaking(10)}
POINT = request(4, "NLD", kind=Kind.POINT_OF_ORDER)
ON_POINT = statement(11, "10:11", who="NLD", kind=Kind.POINT_OF_ORDER)
UNMAS_SPEAKS = {
    "statements": (HEARD, replace(SPEAKING, who=DelegationCode("UNMAS"), capacity=Capacity.OBSERVER)),
    "floor": speaking(10),
}

CASES = {
    "vacant with people waiting": (on_item(CHILE, LEBANON), "I give the floor to Chile, to be followed by Lebanon."),
    "one waits": (on_item(NETHERLANDS), "I give the floor to the Kingdom of the Netherlands."),
    "an absent delegation is passed over": (
        on_item(replace(CHILE, absent=True), LEBANON),
        "I give the floor to Lebanon.",
    ),
    "somebody speaks": (
        on_item(CHILE, LEBANON, **SPEAKS),
        (
            "I thank the distinguished representative of Afghanistan. "
            "I now give the floor to Chile, to be followed by Lebanon."
        ),
    ),
    "an organisation speaks": (
        on_item(request(1, "CMC", capacity=Capacity.OBSERVER), **UNMAS_SPEAKS),
        (
            "I thank the representative of the United Nations Mine Action Service. "
            "I now give the floor to the Cluster Munition Coalition."
        ),
    ),
    "one is called": (
        on_item(LEBANON, floor=calling(CHILE, "10:10")),
        "I give the floor to Chile, to be followed by Lebanon.",
    ),
    "a group waits": (
        on_item(request(7, "EUN", capacity=Capacity.GROUP, on_behalf_of="its member States"), CHILE),
        "I give the floor to the European Union, speaking on behalf of its member States, to be followed by Chile.",
    ),
    "a joint statement": (
        on_item(request(1, "FRA", joint=(DelegationCode("DEU"), DelegationCode("AUT")))),
        "I give the floor to France, speaking also on behalf of Germany and Austria.",
    ),
    "a point of order waits while somebody speaks": (
        on_item(POINT, CHILE, **SPEAKS),
        "I give the floor to the Kingdom of the Netherlands on a point of order.",
    ),
    "a point of order is called": (
        on_item(
            CHILE, statements=(HEARD, PAUSED), floor=replace(calling(POINT, "10:11"), interrupted=(StatementId(10),))
        ),
        "I give the floor to the Kingdom of the Netherlands on a point of order.",
    ),
    "a point of order is raised": (
        on_item(CHILE, statements=(HEARD, PAUSED, ON_POINT), floor=speaking(11, 10)),
        (
            "I thank the distinguished representative of the Kingdom of the Netherlands. "
            "I return the floor to Afghanistan."
        ),
    ),
    "somebody was interrupted and nobody speaks": (
        on_item(CHILE, statements=(HEARD, PAUSED), floor=Floor(interrupted=(StatementId(10),))),
        "I return the floor to Afghanistan.",
    ),
    "the speaker is paused": (
        on_item(CHILE, statements=(HEARD, PAUSED), floor=speaking(10)),
        "I return the floor to Afghanistan.",
    ),
    "a question waits": (
        on_item(request(4, "FRA", kind=Kind.QUESTION), **SPEAKS),
        "I give the floor to France for a question.",
    ),
    "an answer waits": (
        on_item(request(4, "AFG", kind=Kind.ANSWER), **SPEAKS),
        "I give the floor to Afghanistan to answer.",
    ),
    "a comment waits": (
        on_item(request(4, "FRA", kind=Kind.COMMENT)),
        "I give the floor to France to comment on the presentation.",
    ),
    "a response waits": (
        on_item(request(4, "CHL", kind=Kind.RESPONSE, capacity=Capacity.PRESENTER)),
        "I give the floor to Chile to respond to the comments.",
    ),
    "a reply waits": (
        on_item(request(4, "USA", kind=Kind.REPLY)),
        "I give the floor to the United States of America in exercise of the right of reply.",
    ),
    "the list is exhausted and open": (
        on_item(**SPEAKS),
        (
            "I thank the distinguished representative of Afghanistan. "
            "I see no further requests for the floor under 1(a). Does any other delegation wish to speak?"
        ),
    ),
    "the list is exhausted and closed": (
        on_item(list_open=False),
        "The list of speakers is exhausted. That concludes 1(a).",
    ),
    "the list is exhausted and closed under a facilitator": (
        on_item(list_open=False, presiding=FACILITATOR),
        "The list of speakers is exhausted. That concludes 1(a). I hand back the chair.",
    ),
    "one asked after closing": (
        on_item(replace(CHILE, late=True), list_open=False),
        "Chile asked for the floor after the list was closed. May I take it that we hear this speaker?",
    ),
    "one who asked after closing is not announced": (
        on_item(LEBANON, replace(CHILE, late=True), list_open=False),
        "I give the floor to Lebanon.",
    ),
    "an item is taken up, its coordinators named": (
        with_role(
            on_item(request(1, "CHL", capacity=Capacity.COORDINATOR), LEBANON, statements=()),
            Role.COORDINATOR,
            "CHL",
            "AUT",
        ),
        (
            "We take up 1(a), Item a. I invite the coordinators, Chile and Austria, to introduce it. "
            "I give the floor to Chile, coordinator, to be followed by Lebanon."
        ),
    ),
    "an item is taken up, one coordinator": (
        with_role(on_item(statements=()), Role.COORDINATOR, "NLD"),
        "We take up 1(a), Item a. I invite the coordinator, the Kingdom of the Netherlands, to introduce it.",
    ),
    "an item is taken up and facilitated": (
        with_role(on_item(statements=()), Role.FACILITATOR, "AUT", "DEU"),
        "We take up 1(a), Item a. I invite Austria and Germany to facilitate our discussion.",
    ),
    "an item is taken up and the facilitator presides": (
        with_role(on_item(LEBANON, statements=(), presiding=FACILITATOR), Role.FACILITATOR, "AUT", "DEU"),
        "We take up 1(a), Item a. I give the floor to Lebanon.",
    ),
    "an item is taken up again before anybody has spoken": (
        with_role(taken_up_again(on_item(LEBANON, statements=())), Role.COORDINATOR, "CHL"),
        "We resume our consideration of 1(a), Item a. I give the floor to Lebanon.",
    ),
    "an item is taken up and nobody asks": (on_item(statements=()), "We take up 1(a), Item a."),
    "somebody speaks from the chair": (
        on_item(CHILE, statements=(replace(SPEAKING, capacity=Capacity.CHAIR),), floor=speaking(10)),
        "I give the floor to Chile.",
    ),
}


@pytest.mark.parametrize(("meeting", "words"), CASES.values(), ids=CASES.keys())
def test_the_sentence_follows_the_moment(meeting: Meeting, words: str) -> None:
    assert sentence(meeting) == words


def between(*items: ItemState, sessions: tuple[object, ...], running: int | None = None) -> Meeting:
    return meeting_of(items, sessions=sessions, running=running)  # type: ignore[arg-type]


DONE = closed(item("a", "10:00", "11:00"), "10:00", "11:00")
LEFT = replace(
    DONE, status=ItemStatus.SUSPENDED, waiting=(CHILE, LEBANON, replace(NETHERLANDS, absent=True), request(5, "PHL"))
)
ROSE = replace(MORNING, rose=at("13:00"))
OUTSIDE = {
    "before the first session": (
        between(item("a", "10:00", "11:00"), sessions=(replace(MORNING, started=None), AFTERNOON)),
        Moment.OPENING,
        "I call to order the morning session of the Test.",
    ),
    "between two items": (
        between(DONE, item("b", "11:00", "12:00"), sessions=(MORNING, AFTERNOON), running=1),
        Moment.TURNING,
        "We now turn to 1(b), Item b.",
    ),
    "all items done, another session to come": (
        between(DONE, sessions=(MORNING, AFTERNOON), running=1),
        Moment.TURNING,
        "We have considered all items of our agenda.",
    ),
    "over lunch with people waiting": (
        between(LEFT, sessions=(ROSE, AFTERNOON)),
        Moment.ADJOURNED,
        "The meeting is adjourned until 15:00. Remaining: Chile, Lebanon and the Philippines, heard first at 15:00.",
    ),
    "over night": (
        between(DONE, sessions=(ROSE, NEXT_MORNING)),
        Moment.ADJOURNED,
        "The meeting is adjourned until 10:00 on 8 April.",
    ),
    "within a session": (
        between(LEFT, sessions=(replace(MORNING, suspensions=(Stretch(start=at("11:00")),)), AFTERNOON), running=1),
        Moment.SUSPENDED,
        "The meeting is suspended. Remaining: Chile, Lebanon and the Philippines, heard first when we resume.",
    ),
    "all done in the last session": (
        between(DONE, sessions=(MORNING,), running=1),
        Moment.CLOSING,
        "I thank all delegations, the interpreters and the secretariat. I declare the Test closed.",
    ),
    "after the last session": (
        between(DONE, sessions=(ROSE,)),
        Moment.CLOSING,
        "I thank all delegations, the interpreters and the secretariat. I declare the Test closed.",
    ),
}


@pytest.mark.parametrize(("meeting", "expected", "words"), OUTSIDE.values(), ids=OUTSIDE.keys())
def test_the_chair_has_a_sentence_outside_the_items_too(meeting: Meeting, expected: Moment, words: str) -> None:
    assert (moment(meeting), sentence(meeting)) == (expected, words)


OPENS = "I call to order the afternoon session of the Test."
NEXT_DAY = "I call to order the morning session of the Test."
HELD, TWO_DAYS = (ROSE, AFTERNOON, NEXT_MORNING), (ROSE, NEXT_MORNING)


@pytest.mark.parametrize(
    ("sessions", "now", "words"),
    [
        (HELD, at("14:40"), "The meeting is adjourned until 15:00."),
        (HELD, at("14:50"), OPENS),
        (TWO_DAYS, at("22:00"), "The meeting is adjourned until 10:00 on 8 April."),
        (TWO_DAYS, at("09:30", day=8), NEXT_DAY),
    ],
)
def test_an_adjourned_meeting_is_called_to_order_again_on_another_day_or_shortly_before_it_begins(
    sessions: tuple[SessionState, ...], now: datetime, words: str
) -> None:
    assert sentence(between(DONE, sessions=sessions), now=now) == words


def test_the_chair_turns_to_the_item_that_the_session_comes_to_and_not_to_one_that_was_passed_over() -> None:
    sessions = (replace(MORNING, started=None), replace(AFTERNOON, started=at("15:00")))
    meeting = between(item("a", "10:00", "11:00"), item("b", "15:00", "16:00"), sessions=sessions, running=2)
    act = next_act(meeting, at("15:01"))
    assert act is not None
    assert (act.label, sentence(meeting, now=at("15:01"))) == ("Take up 1(b)", "We now turn to 1(b), Item b.")


def test_closing_the_list_names_those_still_to_speak() -> None:
    meeting = on_item(CHILE, LEBANON, NETHERLANDS)
    assert sentence_for(Moment.CLOSING_LIST, meeting) == (
        "I intend to close the list of speakers under 1(a). "
        "Still to speak: Chile, Lebanon and the Kingdom of the Netherlands. "
        "If no other delegation asks for the floor, the list is closed."
    )
    assert "Nobody is waiting." in sentence_for(Moment.CLOSING_LIST, on_item())


def test_suspending_says_who_remains_and_when_they_are_heard() -> None:
    assert sentence_for(Moment.SUSPENSION, on_item(CHILE, LEBANON, NETHERLANDS)) == (
        "The meeting is suspended until 15:00. "
        "Remaining: Chile, Lebanon and the Kingdom of the Netherlands, heard first at 15:00."
    )


def test_a_long_list_is_cut_to_what_a_chair_can_read_out() -> None:
    many = on_item(*(request(n, f"X{n:02}") for n in range(1, 31)))
    assert "X12 and 18 others, heard first at 15:00." in sentence_for(Moment.SUSPENSION, many)


def test_no_sentence_guesses_a_gender() -> None:
    words = " ".join(ENGLISH.values()).lower().replace(",", " ").replace(".", " ").split()
    assert not {"mr", "mrs", "ms", "madam", "sir", "he", "she", "his", "her", "him"} & set(words)


@pytest.mark.parametrize("at_moment", Moment)
@pytest.mark.parametrize(
    "meeting", [CASES["vacant with people waiting"][0], OUTSIDE["over lunch with people waiting"][0]]
)
def test_every_moment_has_a_sentence_at_any_time(at_moment: Moment, meeting: Meeting) -> None:
    words = sentence_for(at_moment, meeting)
    assert words.endswith((".", "?"))
    assert "{" not in words


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Morning", "I call to order the morning session of the Test."),
        ("1st meeting", "I call to order the 1st meeting of the Test."),
        ("Opening session", "I call to order the opening session of the Test."),
    ],
)
def test_a_session_is_called_to_order_by_its_title_once(title: str, said: str) -> None:
    coming = session(1, "10:00", "13:00", title=title)
    assert sentence(meeting_of((item("a", "10:00", "11:00"),), sessions=(coming,))) == said


@pytest.mark.parametrize(("now", "title"), [("10:05", "morning"), ("15:05", "afternoon"), ("19:00", "morning")])
def test_the_session_that_the_clock_says_is_called_to_order(now: str, title: str) -> None:
    morning = session(1, "10:00", "13:00", title="Morning")
    meeting = meeting_of((item("a", "10:00", "11:00"),), sessions=(morning, AFTERNOON, NEXT_MORNING))
    assert f"the {title} session" in sentence(meeting, now=at(now))
