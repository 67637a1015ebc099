"""Names stand in a sentence as a native writer puts them, all of the shipped roll, in French and Spanish."""

from dataclasses import replace

import pytest

from facilitator import resources
from facilitator.core.articles import joined_by, typographic
from facilitator.core.chair_sentences import sentence_for
from facilitator.core.delegations import STATES, Delegation, Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.moments import Moment
from facilitator.exchange.participants import read_participants
from tests.core.floors import item, meeting_of, opened, request, session

ROLL = read_participants(resources.path("delegations.csv"))
ROSTER = Roster(delegations=ROLL)
BEHIND_OF = {
    "fr": {"le": "du", "la": "de la", "les": "des"},
    "es": {"el": "del", "la": "de la", "los": "de los", "las": "de las"},
}


@pytest.mark.parametrize(
    ("code", "language", "subject", "of", "to"),
    [
        ("LBN", "en", "Lebanon", "of Lebanon", "to Lebanon"),
        ("PHL", "en", "the Philippines", "of the Philippines", "to the Philippines"),
        ("LBN", "fr", "le Liban", "du Liban", "au Liban"),
        ("CHE", "fr", "la Suisse", "de la Suisse", "à la Suisse"),
        ("AUT", "fr", "l’Autriche", "de l’Autriche", "à l’Autriche"),
        ("USA", "fr", "les États-Unis d’Amérique", "des États-Unis d’Amérique", "aux États-Unis d’Amérique"),
        ("CUB", "fr", "Cuba", "de Cuba", "à Cuba"),
        ("HTI", "fr", "Haïti", "d’Haïti", "à Haïti"),
        ("CIV", "fr", "la Côte d’Ivoire", "de la Côte d’Ivoire", "à la Côte d’Ivoire"),
        ("EUN", "fr", "l’Union européenne", "de l’Union européenne", "à l’Union européenne"),
        ("LBN", "es", "el Líbano", "del Líbano", "al Líbano"),
        ("ARG", "es", "la Argentina", "de la Argentina", "a la Argentina"),
        (
            "USA",
            "es",
            "los Estados Unidos de América",
            "de los Estados Unidos de América",
            "a los Estados Unidos de América",
        ),
        ("SLV", "es", "El Salvador", "de El Salvador", "a El Salvador"),
        ("MEX", "es", "México", "de México", "a México"),
        ("African Group", "en", "the African Group", "of the African Group", "to the African Group"),
        ("the Group of 77", "en", "the Group of 77", "of the Group of 77", "to the Group of 77"),
        ("Groupe africain", "fr", "le Groupe africain", "du Groupe africain", "au Groupe africain"),
        ("Estados de África", "es", "los Estados de África", "de los Estados de África", "a los Estados de África"),
        ("Amis de la Convention", "fr", "Amis de la Convention", "d’Amis de la Convention", "à Amis de la Convention"),
    ],
)
def test_a_name_stands_in_its_case(code: str, language: str, subject: str, of: str, to: str) -> None:
    who = DelegationCode(code)
    assert ROSTER.subject(who, language) == subject
    assert ROSTER.of(who, language) == of
    assert ROSTER.to(who, language) == to


def test_the_shipped_roll_has_all_states() -> None:
    assert sum(known.category in STATES for known in ROLL) == 197


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("known", ROLL, ids=lambda known: known.code)
def test_the_contraction_of_each_name_of_the_roll_is_undone(known: Delegation, language: str) -> None:
    spoken = typographic(getattr(known.spoken, language))
    subject, of = ROSTER.subject(known.code, language), ROSTER.of(known.code, language)
    assert of == spoken
    first, _, rest = subject.partition(" ")
    article = BEHIND_OF[language].get(first)
    expected = [f"{article} {rest}"] if article else [f"de {subject}", f"d’{subject}"]
    assert spoken in expected
    assert "'" not in subject


def test_a_genitive_of_a_list_that_gives_the_subject_is_contracted() -> None:
    read = ROSTER.get(DelegationCode("LBN"))
    assert read is not None
    roster = Roster(delegations=(replace(read, spoken=replace(read.spoken, fr="le Liban", es="el Líbano")),))
    assert (roster.of(read.code, "fr"), roster.of(read.code, "es")) == ("du Liban", "del Líbano")
    assert (roster.subject(read.code, "fr"), roster.subject(read.code, "es")) == ("le Liban", "el Líbano")


@pytest.mark.parametrize(
    ("word", "and_"),
    [
        ("Italia", " e "),
        ("Irlanda", " e "),
        ("Hiroshima", " e "),
        ("Hierro", " y "),
        ("la India", " y "),
        ("Yemen", " y "),
    ],
)
def test_and_is_e_before_its_own_sound_in_spanish(word: str, and_: str) -> None:
    assert joined_by(" y ", word) == and_


def test_other_languages_keep_their_and() -> None:
    assert joined_by(" et ", "Israël") == " et "


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("fr", ": le Chili, le Liban et le Royaume des Pays-Bas."),
        ("es", ": Chile, el Líbano y el Reino de los Países Bajos."),
    ],
)
def test_the_chair_names_those_who_remain_with_their_articles(language: str, named: str) -> None:
    waiting = (request(1, "CHL"), request(2, "LBN"), request(3, "NLD"))
    taken_up = opened(item("a", "10:00", "11:00", waiting=waiting), "10:00")
    sessions = (session(1, "10:00", "13:00", started="10:00"), session(2, "15:00", "18:00"))
    meeting = replace(meeting_of((taken_up,), sessions=sessions, running=1), roster=ROSTER)
    for when in (Moment.SUSPENSION, Moment.CLOSING_LIST):
        assert named in sentence_for(when, meeting, language)
