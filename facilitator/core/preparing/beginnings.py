"""Beginnings: what a meeting is prepared from where there is nothing yet, or another meeting."""

from dataclasses import replace

from facilitator.core.agenda import Definition
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import LanguageCode
from facilitator.core.minuting.titles import CHAIR, CHAIRPERSON, CO_CHAIRS, CO_PRESIDENTS, PRESIDENT, VICE_PRESIDENT
from facilitator.core.precedence import DEFAULT_PRECEDENCE
from facilitator.core.preparing.prepared import PreparedMeeting, opened

USUAL_LIMITS = {
    "coordinator": 420.0,
    "presenter": 600.0,
    "guest": 600.0,
    "group": 300.0,
    "national": 180.0,
    "observer": 180.0,
    "point-of-order": 120.0,
    "question": 120.0,
    "answer": 120.0,
    "comment": 120.0,
    "response": 180.0,
    "reply": 180.0,
    "reply-2": 120.0,
}
"""The limits that are suggested (FLOOR, section 4), in seconds, by capacity and by kind."""
_TITLES = (PRESIDENT, CHAIR, CHAIRPERSON, CO_CHAIRS, CO_PRESIDENTS, VICE_PRESIDENT)


def empty(zone: str, language: str) -> PreparedMeeting:
    """Give a definition in which nothing is said yet but what is usual."""
    return PreparedMeeting(
        definition=Definition(
            name="",
            title="",
            short="",
            place="",
            zone=zone,
            formal=False,
            presidency=DelegationCode(""),
            president=usual_titles(language)[0],
            sessions=(),
            items=(),
            precedence=DEFAULT_PRECEDENCE,
            limits=USUAL_LIMITS,
            language=LanguageCode(language).value,
        )
    )


def begun_from(definition: Definition, *, codes_kept: bool = False) -> PreparedMeeting:
    """Take over a definition as it stands; whatever has hours keeps them."""
    made = replace(definition, rehearsal=False)
    # in a meeting that has begun nothing gets hours by itself
    return PreparedMeeting(definition=made, codes_kept=True) if codes_kept else opened(made)


def usual_titles(language: str) -> tuple[str, ...]:
    """Give the titles of who presides in a language, as they stand within a sentence: `the Co-Chairs`."""
    said = [title.subject.in_language(language) for title in _TITLES]
    return tuple(dict.fromkeys(words[:1].lower() + words[1:] for words in said))
