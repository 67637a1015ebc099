"""The tables that a CSV file may hold one of, as the menu and the command line name them."""

from facilitator.core.saying import noop
from facilitator.core.values import dataclass

STATEMENTS = "statements"
"""The log, which a CSV file holds unless another table is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChoice:
    """One table that a CSV file may hold besides the log: its name on the command line, its line and sentence."""

    name: str
    label: str
    sentence: str


TABLES = (
    TableChoice(
        name="points",
        label=noop("Key points by State as CSV…"),
        sentence=noop("Write every key point with State, item, action and aspect to a table."),
    ),
    TableChoice(
        name="suggestions",
        label=noop("Suggestions as CSV…"),
        sentence=noop("Write every suggestion with who made it and to whom to a table."),
    ),
    TableChoice(
        name="conclusions",
        label=noop("Conclusions as CSV…"),
        sentence=noop("Write every conclusion or decision with who presided to a table."),
    ),
    TableChoice(
        name="attendance",
        label=noop("Attendance as CSV…"),
        sentence=noop("Write who was present, who spoke and who presided to a table."),
    ),
    TableChoice(
        name="presence",
        label=noop("Attendance by session as CSV…"),
        sentence=noop("Write who attended each session, and by what that is known, to a table."),
    ),
    TableChoice(
        name="documents",
        label=noop("Documents and texts as CSV…"),
        sentence=noop(
            "Write every document and every text received, with the name of its file for upload, to a table."
        ),
    ),
    TableChoice(
        name="written",
        label=noop("Statements in writing as CSV…"),
        sentence=noop("Write every statement in writing, and whether it has come, to a table."),
    ),
    TableChoice(
        name="list",
        label=noop("List of speakers as CSV…"),
        sentence=noop("Write who waits and how long each has waited to a table."),
    ),
    TableChoice(
        name="plan",
        label=noop("Plan and actual times as CSV…"),
        sentence=noop("Write the items with their planned and actual times to a table."),
    ),
    TableChoice(
        name="totals",
        label=noop("Totals as CSV…"),
        sentence=noop("Write the speaking time of delegations, categories and groups to a table."),
    ),
    TableChoice(
        name="statistics",
        label=noop("Statistics as CSV…"),
        sentence=noop("Write the figures by regional group, level and, where recorded, gender to a table."),
    ),
    TableChoice(
        name="cues",
        label=noop("Cue list of the recordings as CSV…"),
        sentence=noop("Write where in the recording of its session each statement is heard to a table."),
    ),
)
"""The tables beside the log of statements, in the order of the menu."""
