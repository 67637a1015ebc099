"""A list of participants is understood without guessing, and becomes part of the roll as one act."""

from collections.abc import Sequence
from contextlib import suppress

import pytest

from facilitator.core.acts import importing
from facilitator.core.acts.course import Course
from facilitator.core.delegations import Category, Delegation, ParticipantsImported, Roster
from facilitator.core.handout import to_hand_out
from facilitator.core.ids import DelegationCode, ItemCode, Refused
from facilitator.core.invariants import broken, out_of_order
from facilitator.core.languages import Wording
from facilitator.core.minutes import minutes
from facilitator.core.participants.changes import changes_of
from facilitator.core.participants.fields import ListField, recognised
from facilitator.core.participants.matching import Confidence, KnownNames
from facilitator.core.participants.people import in_parts, without_title
from facilitator.core.participants.sheet import CellRow, CellSheet, ListBook, column_of, letters_of
from facilitator.core.participants.understanding import understand
from facilitator.core.participants.understood import ListChoices, Understood
from facilitator.core.participants.words import category_of, level_of
from tests.core.any_meeting import TwoClocks, busy, meeting_of
from tests.room import Room, roster


def book(*rows: Sequence[str]) -> ListBook:
    sheet = CellSheet(rows=tuple(CellRow(number=n, cells=tuple(row)) for n, row in enumerate(rows, start=1)))
    return ListBook(file="list.csv", sheets=(sheet,))


def understood(*rows: Sequence[str], roll: Roster | None = None, choices: ListChoices | None = None) -> Understood:
    return understand(book(*rows), Roster(delegations=roster()) if roll is None else roll, Roster(), choices)


def take_over(room: Room, *rows: Sequence[str], retire: bool = False) -> None:
    course = Course(room.meeting, room.now)
    importing.import_participants(course, understood(*rows, roll=room.meeting.roster), retire=retire)
    room.append(*course.done())


def delegation(code: str, name: str, *aliases: str, category: Category = Category.NGO) -> Delegation:
    wording = Wording(en=name)
    return Delegation(
        code=DelegationCode(code), category=category, roll=name, name=wording, spoken=wording, aliases=aliases
    )


HEAD = ("Delegation", "Category", "Name")


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Country, Name", "delegation person"),
        ("Name, Category", "delegation category"),
        ("Pays, Nom, Prénom", "delegation family_name given_name"),
        ("País, Nombre, Apellidos", "delegation given_name family_name"),
        ("Country / Pays / País, First name, Name", "delegation given_name family_name"),
        ("STATE PARTY*, Functional title, Level of representation", "delegation function level"),
        ("Delegation (State or organization), e-mail", "delegation nothing"),
    ],
)
def test_columns_are_known_by_their_headings_in_three_languages(headings: str, fields: str) -> None:
    found = recognised([heading.strip() for heading in headings.split(",")], {})
    assert [column.field.value for column in found] == fields.split()


def test_a_column_is_what_a_user_says_it_is_by_heading_or_letter() -> None:
    choices = ListChoices(columns={"Entry": ListField.DELEGATION, "C": ListField.FUNCTION})
    found = understood(("Entry", "Category", "Work"), ("France", "", "Envoy"), choices=choices)
    assert [column.field.value for column in found.columns[0].columns] == ["delegation", "category", "function"]
    assert [d.code for d in found.delegations] == ["FRA"]


def test_a_column_that_is_not_there_is_named() -> None:
    found = understood(("Delegation",), ("France",), choices=ListChoices(columns={"Land": ListField.CODE}))
    assert [fault.sentence for fault in found.faults] == [
        "there is no column “Land”. Name one by its heading or by its letter."
    ]


@pytest.mark.parametrize("place", [0, 1, 25, 26, 51, 52, 701])
def test_columns_are_lettered_as_in_a_spreadsheet(place: int) -> None:
    assert column_of(letters_of(place)) == place
    assert (letters_of(0), letters_of(25), letters_of(26), letters_of(701)) == ("A", "Z", "AA", "ZZ")


@pytest.mark.parametrize(
    ("said", "known", "category"),
    [
        ("State Party", None, "state_party"),
        ("ÉTATS PARTIES", None, "state_party"),
        ("Estado Parte", None, "state_party"),
        ("state_party", None, "state_party"),
        ("Observer", Category.OBSERVER_STATE, "observer_state"),
        ("Observateur", Category.STATE_PARTY, "observer_state"),
        ("Observer", Category.NGO, "ngo"),
        ("Observer", None, "observer_org"),
        ("State not party", Category.OBSERVER_STATE, "observer_state"),
        ("state_not_party", Category.OBSERVER_STATE, "state_not_party"),
        ("État non partie", None, "state_not_party"),
        ("ONG", None, "ngo"),
        ("Organizaciones internacionales", None, "observer_org"),
        ("Nations Unies", None, "observer_un"),
        ("Friend", None, None),
    ],
)
def test_categories_are_known_by_their_words_in_three_languages(
    said: str, known: Category | None, category: str | None
) -> None:
    assert category_of(said, known) == category


def test_a_rank_of_diplomats_is_no_minister() -> None:
    assert (level_of("Ministre"), level_of("Chef de l’État"), level_of("Embajadora")) == ("minister", "head", "other")
    assert level_of("Minister Counsellor") is None


@pytest.mark.parametrize(
    ("name", "title", "given", "family"),
    [
        ("H.E. Ms. Ana DÍAZ", "H.E. Ms.", "Ana", "DÍAZ"),
        ("S.E.M. l’Ambassadeur", "S.E.M.", "", "l’Ambassadeur"),
        ("Mr DE LA CRUZ Juan", "Mr", "Juan", "DE LA CRUZ"),
        ("van Dijk, Jan", "", "Jan", "van Dijk"),
        ("Jan van Dijk", "", "", "Jan van Dijk"),
        ("Dr.", "", "", "Dr."),
    ],
)
def test_a_whole_name_is_cut_where_its_spelling_tells(name: str, title: str, given: str, family: str) -> None:
    cut, rest = without_title(name)
    assert (cut, *in_parts(rest)) == (title, given, family)


KNOWN = KnownNames(
    (
        delegation("KOR", "Republic of Korea", "South Korea", "KR", category=Category.STATE_PARTY),
        delegation("MWI", "Malawi", "MW", category=Category.STATE_PARTY),
        delegation("AUS", "Australia", "AU", category=Category.STATE_PARTY),
        delegation("AUT", "Austria", "AT", category=Category.STATE_PARTY),
        delegation("PN1", "Peace Network", "Network"),
        delegation("PN2", "Network for Peace", "Network"),
    )
)


@pytest.mark.parametrize(
    ("said", "codes", "how"),
    [
        ("kor", "KOR", Confidence.CODE),
        ("K.O.R.", "KOR", Confidence.CODE),
        ("KR", "KOR", Confidence.NAME),
        ("South Korea", "KOR", Confidence.NAME),
        ("Korea, Republic of", "KOR", Confidence.FORM),
        ("Korea (Republic of)", "KOR", Confidence.FORM),
        ("Corée du Sud / South Korea", "KOR", Confidence.FORM),
        ("Rep. of Korea", "KOR", Confidence.FORM),
        ("Republic of Malawi", "MWI", Confidence.NEAR),
        ("Autralia", "AUS", Confidence.NEAR),
        ("Austrlia", "AUS AUT", Confidence.NEAR),
        ("Network", "PN1 PN2", Confidence.NAME),
        ("Mine Watch (MW)", "", Confidence.NEAR),
    ],
)
def test_a_delegation_is_found_by_the_surest_way(said: str, codes: str, how: Confidence) -> None:
    found = KNOWN.find(said)
    assert (" ".join(found.codes), found.how) == (codes, how)


def test_two_delegations_of_one_alias_are_asked_about_and_an_answer_settles_it() -> None:
    roll = KNOWN.roster
    found = understood(HEAD, ("Network", "NGO", "Ann"), roll=roll)
    assert (found.entries, found.persons) == ((), ())
    (question,) = found.questions
    assert (question.choices, question.places[0].words) == (("PN1", "PN2"), "row 2, column A")
    answered = understood(HEAD, ("Network", "NGO", "Ann"), roll=roll, choices=ListChoices(answers={"network": "PN2"}))
    assert [(e.delegation.code, e.how) for e in answered.entries] == [("PN2", Confidence.ANSWERED)]
    assert not answered.questions


def test_a_code_and_a_name_that_contradict_each_other_are_asked_about() -> None:
    found = understood(("Code", "Delegation"), ("KOR", "Malawi"), roll=KNOWN.roster)
    assert not found.entries
    assert found.questions[0].choices == ("KOR", "MWI")


def test_a_name_that_is_a_states_while_the_list_says_an_organisation_is_asked_about() -> None:
    """“MW” is Malawi by its code of two letters, and may be an organisation by its initials."""
    found = understood(HEAD, ("MW", "NGO", ""), roll=KNOWN.roster)
    assert (found.entries, found.questions[0].choices) == ((), ("MWI",))
    assert found.questions[0].sentence.startswith("this would be MWI (Malawi), and the list says “NGO”.")
    near = understood(HEAD, ("Malawy", "NGO", ""), roll=KNOWN.roster)
    assert [q.said for q in near.questions] == ["Malawy"]


def test_an_answer_that_is_none_is_named() -> None:
    choices = ListChoices(answers={"wakanda": "WAK", "elsewhere": "new"})
    found = understood(HEAD, ("Wakanda", "State Party", ""), choices=choices)
    assert sorted(fault.sentence for fault in found.faults) == [
        "no row names “elsewhere”, so the answer to it has no use.",
        "“WAK” is no code, so “wakanda” is still open.",
    ]
    assert len(found.questions) == 1


def test_who_is_on_no_roll_and_of_no_category_is_asked_about_or_comes_as_a_user_says() -> None:
    assert [q.said for q in understood(HEAD, ("Mine Watch", "", "")).questions] == ["Mine Watch"]
    (entry,) = understood(HEAD, ("Mine Watch", "", ""), choices=ListChoices(others=Category.NGO)).entries
    assert (entry.delegation.code, entry.delegation.category, entry.category_said) == ("MINEWATC", "ngo", False)


def test_the_rows_of_one_delegation_are_one_and_a_person_who_stands_there_twice_is_one() -> None:
    rows = (
        ("Code", *HEAD, "Function"),
        ("FRA", "France", "", "Ann Roy", ""),
        ("", "la France", "State Party", "ROY, Ann", "Envoy"),
    )
    found = understood(*rows)
    assert [(e.delegation.code, len(e.places)) for e in found.entries] == [("FRA", 2)]
    assert [(p.person.name, p.person.function) for p in found.persons] == [("Ann Roy", "Envoy")]
    again = understood((*HEAD, "Function"), ("France", "", "ROY, Ann", ""), ("France", "", "Ann ROY", "Envoy"))
    assert [(p.person.name, p.person.function) for p in again.persons] == [("Ann ROY", "Envoy")]


def test_of_several_rows_of_a_delegation_the_least_sure_is_shown() -> None:
    (found,) = understood(HEAD, ("Mauritania", "", "A"), ("Mauritannia", "", "B")).entries
    assert (found.said, found.how, len(found.places)) == ("Mauritannia", Confidence.NEAR, 2)


def test_a_list_comes_on_the_roll_as_one_act_and_undo_takes_it_back() -> None:
    room = Room()
    before = room.meeting.roster
    take_over(room, HEAD, ("Kenia", "State Party", "Ann"), ("Mine Watch", "NGO", "Bo"))
    assert "MINEWATC" in room.meeting.roster
    assert [p.name for p in room.meeting.persons] == ["Ann", "Bo"]
    assert room.trail.acts()[-1].title == "Participants from list.csv"
    room.do_all(["undo"])
    assert (room.meeting.roster, room.meeting.persons) == (before, ())
    room.do_all(["redo"])
    assert [p.name for p in room.meeting.persons] == ["Ann", "Bo"]


def test_the_same_list_once_more_records_nothing() -> None:
    room = Room()
    rows = (HEAD, ("Kenya", "", "Ann"), ("Mine Watch", "NGO", "Bo"))
    take_over(room, *rows)
    events = len(room.trail.events)
    course = Course(room.meeting, room.now)
    importing.import_participants(course, understood(*rows, roll=room.meeting.roster))
    assert course.done() == ()
    assert len(room.trail.events) == events


def test_a_new_list_updates_persons_and_adds_and_who_is_not_on_it_stays_unless_they_are_to_leave() -> None:
    room = Room()
    take_over(room, HEAD, ("Kenya", "", "Ann"), ("Mine Watch", "NGO", "Bo"))
    take_over(room, HEAD, ("Kenya", "", "Cy"), ("Peace Now", "NGO", "Di"))
    assert [(p.delegation, p.name) for p in room.meeting.persons] == [
        ("MINEWATC", "Bo"),
        ("KEN", "Cy"),
        ("PEACENOW", "Di"),
    ]


def test_who_has_spoken_or_waits_or_has_a_role_never_leaves_the_roll() -> None:
    room = Room()
    room.do_all(["request FRA", "request KEN", "call 1", "begin", "end", "present AUT"])
    known = {d.code for d in room.meeting.roster.delegations}
    found = understood(HEAD, ("Chile", "", ""), roll=room.meeting.roster)
    changes = changes_of(room.meeting, found, retire=True)
    assert {"FRA", "KEN", "AUT"} <= set(changes.kept)
    assert changes.retired
    take_over(room, HEAD, ("Chile", "", ""), retire=True)
    assert {d.code for d in room.meeting.roster.delegations} == known - set(changes.retired)
    room.do_all(["undo"])
    assert {d.code for d in room.meeting.roster.delegations} == known


@pytest.mark.parametrize("seed", range(6))
def test_no_list_that_lets_others_go_breaks_a_meeting_or_its_record(seed: int) -> None:
    """Whatever was done in a meeting, who is named in it stays: lists, floor and minutes are what they were."""
    room = TwoClocks(meeting_of(seed))
    for step in busy(seed):
        with suppress(Refused):
            room.acts(room.line_of(step))
    meeting, now = room.meeting, room.instant
    found = understood(HEAD, ("Chile", "", "Ann"), roll=meeting.roster)
    course = Course(meeting, now)
    importing.import_participants(course, found, retire=True)
    assert len(course.meeting.roster.delegations) < len(meeting.roster.delegations)
    assert broken(course.meeting, now) == broken(meeting, now)
    assert out_of_order(course.meeting) == out_of_order(meeting)
    assert minutes(course.meeting, now=now) == minutes(meeting, now=now)


def test_nothing_understood_is_refused_and_nothing_is_recorded() -> None:
    room = Room()
    with pytest.raises(Refused, match="Nothing of the list was understood"):
        take_over(room, HEAD, ("Wakanda", "State Party", ""))


def test_a_new_state_stands_by_the_alphabet_and_an_organisation_behind_its_kind() -> None:
    roll = Roster(delegations=(
        delegation("AUT", "Austria", category=Category.STATE_PARTY),
        delegation("PER", "Peru", category=Category.STATE_PARTY),
        delegation("UN", "United Nations", category=Category.OBSERVER_UN),
        delegation("N", "Ngo"),
        delegation("S", "Secretariat", category=Category.SECRETARIAT),
    ))  # fmt: skip
    new = (
        delegation("EGY", "Égypte", category=Category.STATE_NOT_PARTY),
        delegation("ZMB", "Zambia", category=Category.STATE_PARTY),
        delegation("A", "Aid"),
        delegation("ORG", "Org", category=Category.OBSERVER_ORG),
    )
    assert [d.code for d in roll.merged(new).delegations] == ["AUT", "EGY", "PER", "ZMB", "UN", "ORG", "N", "A", "S"]
    assert [d.code for d in roll.merged((), without=(DelegationCode("UN"),)).delegations] == ["AUT", "PER", "N", "S"]


def test_a_category_that_changes_sorts_the_lists_anew() -> None:
    room = Room()
    room.do_all(["take-up c", "clear-list", "request UNMAS", "request FRA"])
    assert [r.who for r in room.meeting.items[ItemCode("c")].waiting] == ["FRA", "UNMAS"]
    take_over(room, ("Code", "Category"), ("FRA", "NGO"))
    assert [r.who for r in room.meeting.items[ItemCode("c")].waiting] == ["UNMAS", "FRA"]


def test_a_copy_to_hand_out_has_no_lists_of_persons() -> None:
    room = Room()
    take_over(room, HEAD, ("Kenya", "", "Ann"))
    events = [r.event for r in to_hand_out(room.trail) if isinstance(r.event, ParticipantsImported)]
    assert [event.persons for event in events] == [()]
