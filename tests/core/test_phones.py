"""Asking for the floor by phone: what a key may do, how its requests wait, and what a phone sees."""

import pytest

from facilitator.core import phone_words as words
from facilitator.core.acts import phoning
from facilitator.core.acts.course import Course
from facilitator.core.agenda import MeetingSettings
from facilitator.core.clock import time_label
from facilitator.core.handout import to_hand_out
from facilitator.core.ids import DelegationCode, ItemCode, Refused, RequestId
from facilitator.core.languages import Wording
from facilitator.core.next_act import next_act
from facilitator.core.order import must_be_admitted, reason
from facilitator.core.phone_view import nth, phone_view
from facilitator.core.phones import (
    PhoneAsk,
    Phones,
    PhoneWish,
    PhoneWithdraw,
    hash_of,
    in_groups,
    key_of,
    named_seat,
    phone_seat,
    whose_phone,
)
from facilitator.core.public_list import public_list
from facilitator.core.speakers import Kind
from facilitator.core.upcoming import on_the_list
from tests.room import Room, definition

KEYS = {code: hash_of(key_of(bytes([n] * 16))) for n, code in enumerate(["FRA", "CHL", "KEN", "HRW"], start=1)}


def room_with(phones: Phones = Phones.DIRECT, *, points: bool = False, replies: bool = False) -> Room:
    """Give a room in which item c is open and four delegations have cards."""
    settings = MeetingSettings(begin_after=0, phones=phones, phone_points=points, phone_replies=replies)
    room = Room(definition(settings=settings))
    course = Course(room.meeting, room.instant)
    phoning.give_keys(course, {DelegationCode(code): key for code, key in KEYS.items()})
    room.record(course.done())
    return room


def phone(room: Room, who: str, wish: PhoneWish | None = None, language: str = "en", at: float | None = None) -> None:
    """Let the phone of a delegation ask for the floor, or for something else."""
    room.now = room.now if at is None else at
    course = Course(room.meeting, room.instant)
    phoning.by_phone(course, KEYS.get(who, who), wish or PhoneAsk(), language)
    room.record(course.done(), seat=f"delegation:{who}")


def refused(room: Room, who: str, wish: PhoneWish | None = None, language: str = "en") -> str:
    known = len(room.trail.events)
    with pytest.raises(Refused) as caught:
        phone(room, who, wish, language)
    assert len(room.trail.events) == known
    return str(caught.value)


def waiting(room: Room) -> list[str]:
    assert room.meeting.current is not None
    return [str(r.who) for r in room.meeting.current.waiting]


def test_a_key_is_typed_as_it_is_printed_and_only_its_hash_is_known() -> None:
    key = key_of(bytes(range(16)))
    assert len(key) == 26
    assert hash_of(in_groups(key).lower()) == hash_of(key)
    assert key not in repr(room_with().meeting)
    with pytest.raises(ValueError, match="16 bytes"):
        key_of(b"short")


def test_a_request_by_phone_waits_like_any_other_and_the_list_says_so() -> None:
    room = room_with()
    phone(room, "HRW")
    phone(room, "FRA")
    room.does("request CHL")
    assert waiting(room) == ["FRA", "CHL", "HRW"]
    first = room.meeting.current.waiting[0]  # type: ignore[union-attr]
    assert "by phone" in reason(room.meeting, first)
    assert "by phone" not in reason(room.meeting, room.meeting.current.waiting[1])  # type: ignore[union-attr]
    assert not must_be_admitted(room.meeting, first)
    act = room.trail.acts()[-2]
    assert (act.title, act.seat) == ("Asked by phone: France", "delegation:FRA")


def test_one_that_waits_to_be_admitted_holds_next_until_the_chair_admits_it() -> None:
    room = room_with(Phones.ADMITTED)
    room.does("start-session 1")
    room.does("request CHL")
    phone(room, "FRA")
    room.does("request NOR")
    assert on_the_list(room.meeting) == 2
    assert "closing" not in reason(room.meeting, room.meeting.current.waiting[1])  # type: ignore[union-attr]
    room.does("give-floor")
    assert "asked by phone" in room.refuses("give-floor")
    room.does("end")
    act = next_act(room.meeting, room.instant)
    assert act is not None
    assert act.label == "Admit France"
    room.does("admit 2")
    room.does("give-floor")
    assert room.meeting.speaker is not None
    assert room.meeting.speaker.who == "FRA"


def test_after_closing_a_request_by_phone_is_late_like_one_from_the_room() -> None:
    room = room_with()
    room.does("close-list")
    phone(room, "FRA")
    assert "asked after closing" in reason(room.meeting, room.meeting.current.waiting[0])  # type: ignore[union-attr]


def test_points_of_order_and_replies_are_asked_for_where_the_meeting_allows_it_and_never_wait() -> None:
    room = room_with(Phones.ADMITTED)
    point = PhoneAsk(kind=Kind.POINT_OF_ORDER)
    assert refused(room, "FRA", point) == words.NOT_THAT.en
    assert refused(room, "FRA", PhoneAsk(kind=Kind.QUESTION)) == words.NOT_THAT.en
    room = room_with(Phones.ADMITTED, points=True, replies=True)
    phone(room, "FRA", point)
    phone(room, "CHL", PhoneAsk(kind=Kind.REPLY))
    assert not any(must_be_admitted(room.meeting, r) for r in room.meeting.current.waiting)  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_refusal_is_in_the_language_of_the_phone_and_records_nothing(language: str) -> None:
    room = room_with()

    def is_said(said: Wording, got: str) -> bool:
        return got == said.in_language(language).format(n=phoning.MOST_WAITING)

    assert is_said(words.OFF, refused(room_with(Phones.OFF), "FRA", language=language))
    assert is_said(words.NO_KEY, refused(room, "0" * 64, language=language))
    phone(room, "FRA")
    assert is_said(words.WAITS_ALREADY, refused(room, "FRA", language=language))
    room.does("close-item --waiting carry")
    assert is_said(words.NO_ITEM, refused(room, "CHL", language=language))
    assert is_said(words.ITEM_CLOSED, refused(room, "CHL", PhoneAsk(item=ItemCode("c")), language=language))


def test_nobody_else_sits_at_the_seat_of_a_phone() -> None:
    assert named_seat(" secretariat 2 ") == "secretariat 2"
    assert whose_phone(named_seat("delegations")) is None
    assert whose_phone(phone_seat(DelegationCode("FRA"))) == "FRA"
    for name in (phone_seat(DelegationCode("FRA")), " delegation:XYZ"):
        with pytest.raises(Refused, match="Give another name"):
            named_seat(name)


def test_a_key_withdraws_only_what_its_own_delegation_asked_by_phone() -> None:
    room = room_with()
    phone(room, "FRA")
    room.does("request CHL")
    assert refused(room, "CHL", PhoneWithdraw(request=RequestId(1))) == words.NOT_WAITING.en
    assert refused(room, "CHL", PhoneWithdraw(request=RequestId(2))) == words.NOT_BY_PHONE.en
    phone(room, "FRA", PhoneWithdraw(request=RequestId(1)))
    assert waiting(room) == ["CHL"]
    assert refused(room, "FRA", PhoneWithdraw(request=RequestId(1))) == words.NOT_WAITING.en


def test_a_key_that_asks_and_withdraws_again_and_again_is_told_to_wait() -> None:
    room = room_with()
    for n in range(phoning.MOST_ASKED):
        phone(room, "FRA", at=10.0 * n)
        phone(room, "FRA", PhoneWithdraw(request=RequestId(n + 1)))
    assert refused(room, "FRA") == words.TOO_OFTEN.en.format(n=5)
    phone(room, "CHL")
    phone(room, "FRA", at=phoning.WITHIN_SECONDS + 1.0)
    assert waiting(room) == ["CHL", "FRA"]


def test_a_key_has_no_more_than_three_requests_waiting() -> None:
    room = room_with(points=True, replies=True)
    phone(room, "FRA")
    phone(room, "FRA", PhoneAsk(kind=Kind.REPLY))
    phone(room, "FRA", PhoneAsk(item=ItemCode("d")))
    assert refused(room, "FRA", PhoneAsk(kind=Kind.POINT_OF_ORDER)) == words.TOO_MANY.en.format(n=3)


def test_a_new_card_makes_the_old_one_void_and_undo_gives_it_back() -> None:
    room = room_with()
    new = hash_of(key_of(b"n" * 16))
    course = Course(room.meeting, room.instant)
    phoning.give_keys(course, {DelegationCode("FRA"): new, DelegationCode("CHL"): KEYS["CHL"]})
    assert [len(e.keys) for e in course.done()] == [1]  # type: ignore[union-attr]
    room.record(course.done())
    assert refused(room, "FRA") == words.NO_KEY.en
    assert phoning.holder_of(room.meeting, new) == "FRA"
    room.does("undo")
    assert phoning.holder_of(room.meeting, new) is None
    phone(room, "FRA")


def test_a_revoked_card_asks_for_nothing_and_undo_gives_it_back() -> None:
    room = room_with()
    course = Course(room.meeting, room.instant)
    phoning.revoke_keys(course, (DelegationCode("FRA"), DelegationCode("NOR")))
    room.record(course.done())
    assert room.trail.acts()[-1].title == "Phone card of France revoked"
    assert refused(room, "FRA") == words.NO_KEY.en
    with pytest.raises(Refused, match="None of these"):
        phoning.revoke_keys(Course(room.meeting, room.instant), (DelegationCode("FRA"),))
    room.does("undo")
    phone(room, "FRA")


def test_a_card_is_for_somebody_on_the_roll() -> None:
    room = room_with()
    with pytest.raises(Refused, match="XYZ"):
        phoning.give_keys(Course(room.meeting, room.instant), {DelegationCode("XYZ"): "0" * 64})


def test_a_phone_sees_its_own_place_and_time_and_nothing_of_others() -> None:
    room = room_with(Phones.ADMITTED, points=True)
    room.does("request NOR --note 'private to Norway'")
    room.does("request CHL")
    before = phone_view(room.meeting, KEYS["FRA"], room.instant, "en")
    assert [label for _, label in before.may_ask] == ["Statement", "Point of order"]
    phone(room, "FRA")
    seen = phone_view(room.meeting, KEYS["FRA"], room.instant, "en")
    assert (seen.name, seen.heading) == ("France", "1(c) Item c")
    # its statement waits already, and a second one would be refused
    assert [label for _, label in seen.may_ask] == ["Point of order"]
    (own,) = seen.requests
    assert (own.standing, own.expected, own.place, own.may_withdraw) == (words.TO_BE_ADMITTED.en, "", 0, True)
    room.does("admit 3")
    (own,) = phone_view(room.meeting, KEYS["FRA"], room.instant, "fr").requests
    assert own.standing == "3e sur une liste de 3"
    assert own.expected.startswith("vers ")
    (chile,) = phone_view(room.meeting, KEYS["CHL"], room.instant, "es").requests
    assert (chile.place, chile.may_withdraw) == (2, False)
    for text in (repr(seen), repr(chile)):
        assert "Norway" not in text
        assert "NOR" not in text


def test_a_phone_says_when_one_is_next_called_or_speaks() -> None:
    room = room_with()
    phone(room, "FRA")

    def standing() -> list[str]:
        return [one.standing for one in phone_view(room.meeting, KEYS["FRA"], room.instant, "en").requests]

    assert standing() == [words.NEXT.en]
    room.does("call 1")
    assert standing() == [words.CALLED.en]
    assert refused(room, "FRA", PhoneWithdraw(request=RequestId(1))) == words.NOT_WAITING.en
    room.does("begin")
    assert standing() == [words.SPEAKING.en]
    room.does("end")
    assert standing() == []


def test_a_phone_and_the_list_in_the_room_name_the_same_hour_and_none_behind_the_end() -> None:
    room = room_with()
    phone(room, "FRA")
    phone(room, "CHL")
    room.does("give-floor", at=100)
    for now in (131.0, 160.0, 3 * 3600 - 60.0):
        room.now = now
        (listed,) = public_list(room.meeting, room.instant).coming
        (own,) = phone_view(room.meeting, KEYS["CHL"], room.instant, "en").requests
        hour = listed.about and time_label(listed.about, "Europe/Zurich")
        assert own.expected == (f"about {hour}" if hour else "")


def test_a_phone_without_a_card_or_a_meeting_without_phones_sees_why() -> None:
    room = room_with()
    assert phone_view(room.meeting, "0" * 64, room.instant, "es").refused == words.NO_KEY.es
    off = room_with(Phones.OFF)
    assert phone_view(off.meeting, KEYS["FRA"], off.instant, "fr").refused == words.OFF.fr
    room.does("suspend-item")
    seen = phone_view(room.meeting, KEYS["FRA"], room.instant, "en")
    assert (seen.name, seen.refused, seen.may_ask) == ("France", words.NO_ITEM.en, ())


def test_a_copy_to_hand_out_has_no_keys() -> None:
    room = room_with()
    phone(room, "FRA")
    handed = repr(to_hand_out(room.trail))
    assert not any(key in handed for key in KEYS.values())


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, ("1st", "1re", "1.ª")), (2, ("2nd", "2e", "2.ª")), (3, ("3rd", "3e", "3.ª")), (11, ("11th", "11e", "11.ª"))],
)
def test_a_place_is_said_in_each_language(number: int, said: tuple[str, str, str]) -> None:
    assert tuple(nth(number, language) for language in ("en", "fr", "es")) == said


def test_every_word_for_phones_is_there_in_each_language() -> None:
    found = [one for one in (*vars(words).values(), *words.CARD_STEPS) if isinstance(one, Wording)]
    assert len(found) > 20
    assert all(one.fr and one.es for one in found)
