"""A programme of work as people write it becomes days, sessions and an agenda tree to confirm."""

from datetime import time

import pytest

from facilitator.core.agenda import Definition
from facilitator.core.clock import local_time
from facilitator.core.participants.matching import KnownNames
from facilitator.core.preparing.beginnings import empty
from facilitator.core.programme.hours import days_in, span_in, year_in
from facilitator.core.programme.proposing import proposed
from facilitator.core.programme.reading import read_rows
from facilitator.core.programme.rows import ProgrammeChoices, ProgrammeRow, ProgrammeText, ReadRow, RowKind
from tests.room import roster

MSP = """Convention on Cluster Munitions
Thirteenth Meeting of States Parties
Geneva, 16–19 September 2025
Item 4 of the provisional agenda

Provisional programme of work
Submitted by the President

Tuesday, 16 September 2025

Morning session (10:00–13:00)
1.	Opening of the Meeting.
2.	General exchange of views.

Afternoon session (15:00–18:00)
2.	General exchange of views (continued).
3.	Adoption of the agenda

Wednesday, 17 September 2025
10 a.m.–1 p.m.
4.	Review of the status and operation of the Convention:
(a)	Universalization (Coordinators: Philippines and Norway);
(b)	Clearance and
risk education.
1–3 p.m.	Lunch break
3 p.m.–6 p.m.
(c)	Victim assistance
5.	Other matters
"""
TABLE = """Mine Ban Convention – Intersessional Meetings
17 – 20 June 2025, Geneva
Time	Agenda item	Presenter
Tuesday 17 June
10:00 – 10:15	Opening	President: Japan
10.15 – 11.30	Clearance of mined areas	Afghanistan, Chad
11.30 – 11.45	Coffee break
11:45 – 13:00	Victim assistance
13:00 – 15:00	Lunch
15:00 – 18:00	Cooperation and assistance – Facilitator: Norway
Wednesday 18 June
10:00	Transparency
12:30	Closing
"""
FRENCH = """Réunion intersessions de la Convention
Genève, 7 et 8 avril 2025
Programme de travail provisoire
Lundi 7 avril
Séance du matin
10 h 00–10 h 30	1. Ouverture de la réunion
10h30 – 13h00	2. Situation générale :
	a) Universalisation
	b) Destruction des stocks
13 h – 15 h Déjeuner
15 h 00 – 18 h 00	c) Enlèvement
Mardi 8 avril
10h00-12h00	3. Questions diverses
"""
SPANISH = """Reunión de los Estados partes
Ginebra, 7 y 8 de abril de 2025
Lunes, 7 de abril
10.00 a 10.30 horas. Tema 1. Apertura
15.00 a 18.00 horas. Tema 2. Examen del estado:
a) Universalidad
b) Asistencia a las víctimas
Martes, 8 de abril
De 10.00 a 13.00 horas. Tema 3. Otros asuntos
"""


def read(text: str, **choices: object) -> tuple[ReadRow, ...]:
    lines = enumerate(text.splitlines(), start=1)
    rows = (ProgrammeRow(line=n, cells=tuple(c.strip() for c in line.split("\t"))) for n, line in lines if line.strip())
    handed = ProgrammeText(source="x", rows=tuple(rows))
    return read_rows(handed, KnownNames(roster()), ProgrammeChoices(**choices))  # type: ignore[arg-type]


def made(text: str, **choices: object) -> Definition:
    return proposed(read(text, **choices), empty("Europe/Zurich", "en")).definition


def sessions(plan: Definition) -> list[str]:
    there = [(local_time(s.start, plan.zone), local_time(s.end, plan.zone), s.title) for s in plan.sessions]
    return [f"{start:%d %H:%M}-{end:%H:%M} {title}" for start, end, title in there]


def agenda(plan: Definition) -> list[str]:
    there = [(local_time(i.start, plan.zone), local_time(i.end, plan.zone), i) for i in plan.items]
    return [f"{i.label} {i.title} {start:%d %H:%M}-{end:%H:%M}" for start, end, i in there]


def test_the_programme_of_a_meeting_of_states_parties() -> None:
    plan = made(MSP)
    assert (plan.title, plan.place) == (
        "Convention on Cluster Munitions: Thirteenth Meeting of States Parties", "Geneva",
    )  # fmt: skip
    assert sessions(plan) == [
        "16 10:00-13:00 Morning", "16 15:00-18:00 Afternoon", "17 10:00-13:00 Morning", "17 15:00-18:00 Afternoon",
    ]  # fmt: skip
    assert agenda(plan) == [
        "1 Opening of the Meeting 16 10:00-11:30",
        "2 General exchange of views 16 11:30-13:00",
        "3 Adoption of the agenda 16 15:00-18:00",
        "4 Review of the status and operation of the Convention 17 10:00-10:00",
        "4(a) Universalization 17 10:00-11:30",
        "4(b) Clearance and risk education 17 11:30-13:00",
        "4(c) Victim assistance 17 15:00-16:30",
        "5 Other matters 17 16:30-18:00",
    ]
    assert [(i.parent, [h.who for h in i.roles]) for i in plan.items if i.label == "4(a)"] == [("4", ["PHL", "NOR"])]


def test_a_table_with_hours_presenters_and_breaks() -> None:
    plan = made(TABLE)
    assert sessions(plan) == ["17 10:00-13:00 Morning", "17 15:00-18:00 Afternoon", "18 10:00-13:00 Morning"]
    assert agenda(plan) == [
        "1 Opening 17 10:00-10:15",
        "2 Clearance of mined areas 17 10:15-11:30",
        "3 Victim assistance 17 11:45-13:00",
        "4 Cooperation and assistance 17 15:00-18:00",
        "5 Transparency 18 10:00-12:30",
        "6 Closing 18 12:30-13:00",
    ]
    roles = [[f"{held.role.value} {held.who}" for held in item.roles] for item in plan.items]
    assert roles[1:4] == [["presenter AFG", "presenter TCD"], [], ["facilitator NOR"]]
    assert [row.unknown for row in read(TABLE) if row.unknown] == [("President: Japan",)]


@pytest.mark.parametrize(
    ("text", "language", "titles", "labels"),
    [
        (FRENCH, "fr", ["Matin", "Après-midi", "Matin"], ["1", "2", "2(a)", "2(b)", "2(c)", "3"]),
        (SPANISH, "es", ["Mañana", "Tarde", "Mañana"], ["1", "2", "2(a)", "2(b)", "3"]),
    ],
)
def test_other_languages(text: str, language: str, titles: list[str], labels: list[str]) -> None:
    plan = made(text)
    assert (plan.language, [s.title for s in plan.sessions]) == (language, titles)
    assert [item.label for item in plan.items] == labels
    assert agenda(plan)[0].endswith("07 10:00-10:30")


def test_days_in_one_line_have_the_usual_sessions_which_all_items_share() -> None:
    plan = made("Workshop on clearance\nOslo, 7 and 8 April 2025\nI. Opening\nII. Debate\nA. First\nB. Second")
    assert sessions(plan) == [
        f"{day} {hours}" for day in ("07", "08") for hours in ("10:00-13:00 Morning", "15:00-18:00 Afternoon")
    ]
    assert [(i.label, i.parent) for i in plan.items] == [
        ("I", ""),
        ("II", ""),
        ("II(A)", plan.items[1].code),
        ("II(B)", plan.items[1].code),
    ]
    assert {f"{local_time(i.start, plan.zone):%d}" for i in plan.items} == {"07", "08"}


def test_paragraphs_of_a_note_are_no_items_and_a_user_may_say_otherwise() -> None:
    text = "1) With an initial focus under subitems (a) to (i) presentations and updates are welcome on the progress that was made.\nA heading"
    assert [row.kind for row in read(text)] == [RowKind.NOTHING, RowKind.NOTHING]
    plan = made(text, kinds={2: RowKind.ITEM})
    assert [item.title for item in plan.items] == ["A heading"]
    assert sessions(made("Monday, 7 April\n1. Opening", year=2025)) == ["07 10:00-13:00 Morning"]


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("10:00–10:30", (10, 0), (10, 30)), ("10h30 à 13h", (10, 30), (13, 0)), ("10.00 a.m. to 1 p.m.", (10, 0), (13, 0)),
        ("3 p.m.–6 p.m.", (15, 0), (18, 0)), ("3–6 p.m.", (15, 0), (18, 0)), ("10–1 p.m.", (10, 0), (13, 0)),
        ("15 h 30 - 18 h", (15, 30), (18, 0)), ("de las 9.00 a las 12.30 horas", (9, 0), (12, 30)), ("10 a.m.–noon", (10, 0), (12, 0)),
        ("18:00", (18, 0), None),
    ],
)  # fmt: skip
def test_hours_as_people_write_them(said: str, since: tuple[int, int], until: tuple[int, int] | None) -> None:
    found = span_in(said)
    assert found is not None
    assert (found.since, found.until, found.rest) == (time(*since), time(*until) if until else None, "")


@pytest.mark.parametrize("said", ["2025", "1. Opening", "Action 18-26", "24 States", "paragraph 87"])
def test_what_is_no_hours_is_none(said: str) -> None:
    assert span_in(said) is None


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Monday, 7 April 2025", [7]), ("Lundi 7 avril", [7]), ("Lunes, 7 de abril de 2025", [7]), ("April 7, 2025", [7]),
        ("7 and 8 April 2025", [7, 8]), ("7–10 avril 2025", [7, 8, 9, 10]), ("del 7 al 9 de abril", [7, 8, 9]), ("2025-04-07", [7]),
        ("Geneva, 7.4.2025", [7]), ("1er avril 2025", [1]), ("31 April 2025", None), ("Article 4", None),
    ],
)  # fmt: skip
def test_days_as_people_write_them(said: str, days: list[int] | None) -> None:
    found = days_in(said, 2025)
    assert (None if found is None else [(d.day, d.month, d.year) for d in found.days]) == (
        None if days is None else [(day, 4, 2025) for day in days]
    )


def test_the_year_is_that_of_the_document() -> None:
    assert year_in(["Lausanne Action Plan 2021-2026", "7 and 8 April 2025", "2030"]) == 2025


def test_a_heading_keeps_its_hours_and_what_is_left_no_time_follows_on() -> None:
    text = """19 May 2027
10:00-13:00 Morning session
10:00-10:30 1. Opening
1(a) Welcome
1(b) Programme of work
10:30-13:00 2. Views
3. Closing"""
    made = proposed(read(text), empty("Europe/Zurich", "en"))
    assert {"1", "3"} & made.spread == {"3"}
    assert [s.title for s in made.definition.sessions] == ["Morning"]
    assert made.definition.glossary.words["Morning"]["fr"] == "Matin"
    hours = [(str(i.code), i.start and f"{local_time(i.start, made.definition.zone):%H:%M}", i.end and f"{local_time(i.end, made.definition.zone):%H:%M}") for i in made.finished.items]  # fmt: skip
    assert hours == [
        ("1", "10:00", "10:30"), ("1.a", "10:00", "10:15"), ("1.b", "10:15", "10:30"), ("2", "10:30", "13:00"), ("3", None, None),
    ]  # fmt: skip


def test_of_two_titles_the_last_is_the_short_one() -> None:
    plan = made("Convention on Wetlands\nSecond Standing Committee\n19 May 2027\n10:00-13:00 1. Opening")
    assert (plan.title, plan.short) == (
        "Convention on Wetlands: Second Standing Committee",
        "Second Standing Committee",
    )
