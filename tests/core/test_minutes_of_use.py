"""Summary, digest, order and language: what is made from the record, and for whom."""

from dataclasses import replace
from datetime import datetime

import pytest

from facilitator.core.agenda import Role, RoleHolder, Topic
from facilitator.core.decisions import Suggested
from facilitator.core.delegations import Roster
from facilitator.core.glossary import Glossary
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Bullets, Minutes, Paragraph, Table
from facilitator.core.statements import Aspect, KeyPoint
from facilitator.core.versions import Order
from tests.recorded_meeting import ROSTER, C, D, at, recorded_meeting

NOW = at(14, 0, day=8)
NAMES = [d.name.en for d in ROSTER.delegations]


def text_of(record: Minutes) -> str:
    found = []
    for section in record.sections:
        found.append(f"{'#' * section.level} {section.heading}")
        for block in section.blocks:
            match block:
                case Paragraph():
                    found.append(block.text)
                case Bullets():
                    found += block.entries
                case Table():
                    found += [" | ".join(row) for row in block.rows]
    return "\n".join(found)


def filed_meeting() -> Meeting:
    """Give the small meeting with a coordinator, actions, a feeding topic and a suggestion for somebody."""
    meeting = recorded_meeting()
    c, d = meeting.items[C], meeting.items[D]
    plan = replace(
        c.plan,
        actions=(18, 30),
        tag="gender",
        roles=(RoleHolder(role=Role.COORDINATOR, who=DelegationCode("AUT")),),
        topics=(Topic(code="budget", title="Budget cuts", feeds=(D,)),),
    )
    said = list(c.statements)
    said[3] = replace(said[3], points=(KeyPoint(text="Asked for survey teams", lap=20, aspect=Aspect.ASSISTANCE),))
    said[6] = replace(said[6], points=(KeyPoint(text="Funds are short", aspect=Aspect.CHALLENGE),))
    meeting = meeting.with_item(replace(c, plan=plan, statements=tuple(said)))
    return meeting.with_item(replace(d, plan=replace(d.plan, actions=(18, 22))))


def made(variant: str, now: datetime = NOW, **words: object) -> str:
    return text_of(minutes(filed_meeting(), now=now, variant=variant, **words))  # type: ignore[arg-type]


def test_the_digest_sets_actions_against_progress_challenge_commitment_and_assistance() -> None:
    table = next(
        b
        for s in minutes(filed_meeting(), now=NOW, variant="digest").sections
        for b in s.blocks
        if isinstance(b, Table)
    )
    assert [column.heading for column in table.columns] == [
        *("Action", "Progress", "Challenges", "Commitments", "Assistance needed"),
    ]
    assert [row[0].split("\n")[0] for row in table.rows] == [*map(str, range(18, 31)), "Without an action"]
    assert [row for row in table.rows if "Nothing was said" not in row[0]] == [
        ("19", "Chile: Survey completed.", "", "", ""),
        ("20", "", "", "", "France: Asked for survey teams."),
        ("Without an action", "", "United Nations Mine Action Service: Funds are short.", "", ""),
    ]


def test_an_action_of_which_nothing_was_said_has_a_row_that_says_so() -> None:
    assert "18\nNothing was said. |  |  |  | " in made("digest", item=C)
    assert "18\nRien n’a été dit. |  |  |  | " in made("digest", item=C, language="fr")
    assert "19\nNothing" not in made("digest", item=C)


def test_in_the_digest_of_the_whole_no_action_stands_twice() -> None:
    rows = [line.split(" | ")[0] for line in made("digest").splitlines() if " | " in line]
    assert len([row for row in rows if row == "19"]) == 1
    assert "Actions 18 to 22 are set out under 1(c)." in made("digest")
    assert "Actions 18 to 22 are shared with 1(c)." in made("digest", item=D)


def test_an_inferred_range_and_an_inferred_link_are_printed_as_such() -> None:
    meeting = filed_meeting()
    c, d = meeting.items[C], meeting.items[D]
    topics = (Topic(code="budget", title="Budget cuts", feeds=(D,), inferred=("feeds",)),)
    meeting = meeting.with_item(replace(c, plan=replace(c.plan, topics=topics)))
    meeting = meeting.with_item(replace(d, plan=replace(d.plan, inferred=("actions",))))
    text = text_of(minutes(meeting, now=NOW, variant="digest", item=D))
    assert "Actions 18 to 22 (inferred): the plan of action." in text
    assert "1(c) Budget cuts (that it concerns this item is inferred)" in text
    assert "inferred" not in made("digest")


@pytest.mark.parametrize(
    ("addressee", "heard"),
    [
        ("the coordinators of (d)", True),
        ("Coordinators of 1(d)", True),
        ("the coordinators on risk education", True),
        ("coordonnateurs de 1(d)", True),
        ("CHL", True),
        ("France, Chile", True),
        ("the coordinators of (c)", False),
        ("AUT", False),
        ("the Presidency", False),
        ("", False),
    ],
)
def test_a_suggestion_is_for_the_coordinators_it_is_addressed_to(addressee: str, heard: bool) -> None:
    meeting = filed_meeting()
    d = meeting.items[D]
    meeting = meeting.with_item(
        replace(d, plan=replace(d.plan, roles=(RoleHolder(role=Role.COORDINATOR, who=DelegationCode("CHL")),)))
    )
    said = replace(meeting.entries[0], what=Suggested(text="Share maps", item=C, addressee=addressee))
    text = text_of(minutes(replace(meeting, entries=(said,)), now=NOW, variant="digest", item=D))
    assert ("Share maps." in text) is heard


def test_an_addressee_names_an_item_in_any_language_of_the_definition() -> None:
    meeting = filed_meeting()
    glossary = Glossary(words={"Risk education": {"fr": "Éducation aux risques"}, "1(d)": {"fr": "1 d)"}})
    d = meeting.items[D]
    roles = (RoleHolder(role=Role.COORDINATOR, who=DelegationCode("CHL")),)
    meeting = replace(meeting.with_item(replace(d, plan=replace(d.plan, roles=roles))), glossary=glossary)
    for addressee in (
        "the coordinators on risk education",
        "coordonnateurs de l’éducation aux risques",
        "coordinators of 1(d)",
        "les coordonnateurs du point 1 d)",
    ):
        said = replace(meeting.entries[0], what=Suggested(text="Share maps", item=C, addressee=addressee))
        for language in ("en", "fr"):
            record = minutes(replace(meeting, entries=(said,)), now=NOW, variant="digest", item=D, language=language)
            assert "Share maps." in text_of(record)


def test_what_is_suggested_on_a_topic_that_feeds_an_item_is_for_its_coordinators() -> None:
    assert "Hold a briefing on funding. | France | 1(c)" in made("digest", item=D)


def test_the_suggestions_of_the_whole_stand_once() -> None:
    assert made("digest").count("Hold a briefing on funding") == 1


def test_a_digest_for_which_nothing_was_recorded_says_so() -> None:
    text = made("digest", item=ItemCode("e"))
    assert text == "# 1(e) Victim assistance\nNo key point, statement or suggestion was recorded for this item."
    assert "No key point" not in made("digest", item=D)


def test_a_gist_without_key_points_reaches_the_coordinators() -> None:
    assert "Afghanistan | Described lessons in schools." in made("digest", item=D)


def test_a_point_goes_to_every_coordinator_whose_action_it_is_with_the_item_where_it_was_made() -> None:
    assert "19 | Chile, under 1(c): Survey completed." in made("digest", item=D)
    assert "20 |" in made("digest", item=D)
    assert "24 |" not in made("digest", item=D)


def test_the_digest_names_the_coordinators_and_their_actions() -> None:
    assert "Coordinator: Austria.\nActions 18 to 30: the plan of action." in made("digest")


def test_what_was_filed_under_a_topic_feeds_the_items_it_is_meant_for() -> None:
    assert "1(c) Budget cuts\nKingdom of the Netherlands | Called for support." in made("digest")


def test_suggestions_stand_by_topic_and_addressee() -> None:
    assert "Budget cuts\nthe Coordination Committee | Hold a briefing on funding. | France" in made("digest")


def test_the_standing_tag_is_gathered_through_all_items() -> None:
    gathered = made("digest").split("# Gender")[1]
    assert gathered.count("1(c) | Chile") == 1


def test_the_digest_of_one_item_has_nothing_of_the_others() -> None:
    assert "1(d)" not in "\n".join(line for line in made("digest", item=C).splitlines() if line.startswith("#"))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_summary_attributes_no_view_to_anybody(language: str) -> None:
    meeting = filed_meeting()
    text = text_of(minutes(meeting, now=NOW, variant="summary", language=language))
    assert not [name for name in NAMES if name in text.replace("The President", "")]
    assert "announced a contribution" not in text
    assert "sked for survey teams." in text


def test_a_gist_that_names_its_speaker_stands_in_the_summary_without_the_name() -> None:
    meeting = recorded_meeting()
    text = text_of(minutes(meeting, now=NOW, variant="summary"))
    assert "nother delegation announced a contribution." in text
    assert "France" not in text


def test_the_summary_has_topics_suggestions_and_conclusions_and_no_empty_heading() -> None:
    record = minutes(filed_meeting(), now=NOW, variant="summary")
    text = text_of(record)
    assert "## Budget cuts" in text
    assert "Hold a briefing on funding." in text
    assert "## The President’s conclusions" in text
    following = [*record.sections[1:], None]
    for section, after in zip(record.sections, following, strict=True):
        assert section.blocks or (after is not None and after.level > section.level)


def test_statements_stand_by_name_where_that_is_wanted() -> None:
    speaking, by_name = made("circulated"), made("circulated", order=Order.ALPHABETICAL)
    openings = ("The Cluster Munition Coalition.", "France announced", "The Kingdom", "The United States")
    assert [speaking.index(o) for o in openings] != sorted(speaking.index(o) for o in openings)
    order = (
        "France announced",
        "The Kingdom",
        "The United States",
        "The United Nations Mine",
        "The European",
        "The Cluster",
    )
    places = [by_name.index(opening) for opening in order]
    assert places == sorted(places)
    assert sorted(by_name.splitlines()) == sorted(speaking.splitlines())


def test_in_another_language_names_stand_in_its_own_alphabet() -> None:
    french = replace(
        recorded_meeting(),
        roster=replace_name("AUT", "Zone d’Autriche"),
    )
    text = text_of(minutes(french, now=NOW, language="fr"))
    line = next(line for line in text.splitlines() if line.startswith("États parties"))
    assert line.index("Philippines") < line.index("Zone d’Autriche")


def replace_name(code: str, name: str) -> Roster:
    known = ROSTER.get(DelegationCode(code))
    assert known is not None
    return ROSTER.with_delegation(replace(known, name=replace(known.name, fr=name)))


def test_what_was_filed_under_a_topic_that_feeds_nothing_is_in_no_other_digest() -> None:
    meeting = filed_meeting()
    c = meeting.items[C]
    idle = meeting.with_item(replace(c, plan=replace(c.plan, topics=(Topic(code="budget", title="Budget cuts"),))))
    assert "Called for support." not in text_of(minutes(idle, now=NOW, variant="digest", item=D))
    assert "Called for support." in made("digest", item=D)


def test_the_actions_are_those_of_the_plan_that_the_meeting_names() -> None:
    meeting = filed_meeting()
    named = replace(meeting, definition=replace(meeting.definition, plan_of_action="Lausanne Action Plan"))
    assert "Actions 18 to 30: Lausanne Action Plan." in text_of(minutes(named, now=NOW, variant="digest"))


def test_the_suggestions_of_the_digest_have_a_heading_of_their_own() -> None:
    assert "\n# Suggestions" in made("digest")
    assert "## Suggestions" not in made("digest")
