"""The President's summary as prose: how many said something, in words of three languages, and never who."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from facilitator.core.agenda import Topic
from facilitator.core.decisions import Suggested
from facilitator.core.glossary import Glossary
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.minutes import minutes
from facilitator.core.minuting.phrases_of_summary import HowMany
from facilitator.core.minuting.prose import how_many
from facilitator.core.minuting.small_letters import in_small_letters
from facilitator.core.minuting.verbs import agreeing, is_predicate
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Aspect, KeyPoint, Statement
from facilitator.exchange.participant_lists import directory
from tests.core.reading import lines
from tests.core.test_minutes_of_use import NOW, filed_meeting, text_of
from tests.recorded_meeting import D, at, entry, recorded_meeting, statement
from tests.room import Room, definition, item

STATES = ("AFG", "ALB", "AUT", "CHL", "FRA", "MNE", "NLD", "SOM", "KEN", "ARG")


def said(*gists: str, who: Sequence[str] = STATES, **words: object) -> Meeting:
    """Give the meeting in which only these gists were said, under risk education, by one delegation after another."""
    meeting = recorded_meeting()
    made = tuple(
        statement(n, code, at(10, n, day=8), at(10, n, 30, day=8), D, gist=gist, **words)
        for n, (code, gist) in enumerate(zip(who, gists, strict=False), start=10)
    )
    return with_statements(meeting, made)


def with_statements(meeting: Meeting, made: tuple[Statement, ...]) -> Meeting:
    emptied = {code: replace(item, statements=()) for code, item in meeting.items.items()}
    meeting = replace(meeting, items=emptied, entries=())
    return meeting.with_item(replace(meeting.items[D], statements=made))


def summary(meeting: Meeting, language: str = "en") -> str:
    return text_of(minutes(meeting, now=NOW, variant="summary", language=language)).partition("\n")[2]


@pytest.mark.parametrize(
    ("count", "word"),
    [(1, "ONE"), (2, "SOME"), (3, "SOME"), (4, "SEVERAL"), (7, "SEVERAL"), (8, "MANY"), (60, "MANY")],
)
def test_the_rule_of_counts(count: int, word: str) -> None:
    assert how_many(count) is HowMany[word]


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (1, "One delegation called for support."),
        (2, "Some delegations called for support."),
        (4, "Several delegations called for support."),
        (8, "Many delegations called for support."),
    ],
)
def test_the_same_from_several_is_one_sentence_that_says_how_many(count: int, sentence: str) -> None:
    assert sentence in summary(said(*["Called for support"] * count))


def test_who_says_it_twice_counts_once_and_who_aligned_or_joined_counts() -> None:
    assert "One delegation called" in summary(said("Called for support", "Called for support", who=("FRA", "FRA")))
    aligned = said("Called for support", aligned=(DelegationCode("CHL"), DelegationCode("KEN")))
    assert "Some delegations called" in summary(aligned)
    assert "Some delegations called" in summary(said("Called for support", joint=(DelegationCode("CHL"),)))


def test_what_most_said_stands_first_and_the_next_alone_is_another() -> None:
    text = summary(said("Spoke of schools", "Thanked the chair", "Thanked the chair", "Shared maps"))
    assert text.endswith(
        "Some delegations thanked the chair. One delegation spoke of schools. Another delegation shared maps."
    )
    same = summary(said("Spoke of schools", "Shared maps", who=("FRA", "FRA")))
    assert "One delegation spoke of schools. One delegation shared maps." in same


def test_what_is_no_predicate_is_noted_behind_a_colon() -> None:
    assert "One delegation noted the following: schools need teachers." in summary(said("Schools need teachers"))
    assert "One delegation noted the following: Chile needs teachers." in summary(said("Chile needs teachers"))
    assert "One delegation noted the following: UNMAS needs funds." in summary(said("UNMAS needs funds"))


def test_a_key_point_says_what_it_reports() -> None:
    point = KeyPoint(text="Funds are short", aspect=Aspect.CHALLENGE)
    assert "One delegation spoke of difficulties: funds are short." in summary(said("Spoke long", points=(point,)))


def test_a_gist_of_two_sentences_gives_each_its_subject() -> None:
    text = summary(said("Called for support.\n\nThanked the presenters.", "Thanked the presenters"))
    assert "Some delegations thanked the presenters. One delegation called for support." in text


def test_what_the_president_said_is_no_view_and_an_item_of_the_chair_alone_is_left_out() -> None:
    meeting = said("Recalled the purpose of the meeting", capacity=Capacity.CHAIR)
    assert summary(meeting) == "No view, suggestion or conclusion was recorded."
    assert "Recalled" not in text_of(minutes(meeting, now=NOW, variant="summary"))


def test_coordinators_and_invited_speakers_are_named_as_such() -> None:
    assert "The coordinators introduced the item." in summary(
        said("Introduced the item", capacity=Capacity.COORDINATOR)
    )
    text = summary(said("Presented findings", capacity=Capacity.GUEST))
    assert "One invited speaker presented findings." in text


def test_a_point_of_order_is_not_of_the_matter() -> None:
    assert "schools" not in summary(said("Spoke of schools", kind=Kind.POINT_OF_ORDER))


@pytest.mark.parametrize(
    ("language", "gist", "one", "some"),
    [
        (
            "fr",
            "A demandé un appui",
            "Une délégation a demandé un appui.",
            "Quelques délégations ont demandé un appui.",
        ),
        (
            "fr",
            "S'est félicité des progrès",
            "Une délégation s’est félicitée des progrès.",
            "Quelques délégations se sont félicitées des progrès.",
        ),
        ("es", "Pidió apoyo", "Una delegación pidió apoyo.", "Algunas delegaciones pidieron apoyo."),
        ("es", "Anunció fondos", "Una delegación anunció fondos.", "Algunas delegaciones anunciaron fondos."),
        ("es", "Se adhirió", "Una delegación se adhirió.", "Algunas delegaciones se adhirieron."),
        (
            "fr",
            "Appui nécessaire",
            "Une délégation a relevé ce qui suit\u00a0: appui nécessaire.",
            "Quelques délégations ont relevé ce qui suit\u00a0: appui nécessaire.",
        ),
    ],
)
def test_in_french_and_spanish_the_verb_agrees(language: str, gist: str, one: str, some: str) -> None:
    meeting = said("Asked for support", "Asked for support")
    glossary = Glossary(words={"Asked for support": {language: gist}})
    assert some in summary(replace(meeting, glossary=glossary), language)
    alone = said("Asked for support")
    assert one in summary(replace(alone, glossary=glossary), language)


def test_a_text_without_a_translation_is_not_taken_for_one_of_the_language_of_the_record() -> None:
    assert "Une délégation a relevé ce qui suit\u00a0: Asked for support." in summary(said("Asked for support"), "fr")
    assert "Une délégation a relevé ce qui suit\u00a0: asked for support." in summary(said("asked for support"), "fr")


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("en", "Gave an update", True), ("en", "Need for funds", False), ("en", "Increased funding is needed", False),
        ("fr", "a présenté", True), ("fr", "À l’avenir", False), ("es", "Hizo un llamamiento", True),
        ("es", "No presentó informes", True), ("es", "Acción", False),
    ],
)  # fmt: skip
def test_a_text_that_begins_with_a_verb_goes_on_behind_a_subject(language: str, text: str, *, verb: bool) -> None:
    assert is_predicate(text, language) is verb


def test_a_plural_that_is_not_known_is_none() -> None:
    assert agreeing("appelle à agir", "fr", plural=True) is None
    assert agreeing("señala", "es", plural=True) is None


def test_where_the_plural_is_not_known_the_subject_takes_the_singular() -> None:
    glossary = Glossary(words={"Asked for support": {"fr": "appelle à agir", "es": "señala la necesidad"}})
    meeting = replace(said("Asked for support", "Asked for support"), glossary=glossary)
    assert "Plus d’une délégation appelle à agir." in summary(meeting, "fr")
    assert "Más de una delegación señala la necesidad." in summary(meeting, "es")


def test_suggestions_stand_with_their_topic_and_the_others_at_the_end() -> None:
    meeting = filed_meeting()
    other = entry(at(15, 50), Suggested(text="Share maps", item=D))
    text = summary(replace(meeting, entries=(*meeting.entries, other)))
    budget, _, rest = text.partition("# 1(d)")
    assert "The following suggestion was made on this topic:\nHold a briefing on funding." in budget
    assert "## Suggestions made\nThe following suggestion was made:\nShare maps." in rest
    assert "France" not in text


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_internal_log_states_the_rule_and_who_is_behind_each_sentence(language: str) -> None:
    meeting = said("Called for support", "Called for support")
    text = text_of(minutes(meeting, now=NOW, variant="internal", language=language))
    rule = {"en": "eight or more “many”", "fr": "huit ou plus", "es": "ocho o más"}[language]
    assert rule in text
    behind = {
        "en": "2: Afghanistan and Albania",
        "fr": "2\u00a0: Afghanistan et Albanie",
        "es": "2: Afghanistan y Albania",
    }
    assert f"called for support. | {behind['en']}" in text or behind[language] in text
    assert rule not in text_of(minutes(meeting, now=NOW, language=language))


def test_what_was_noted_is_said_in_full_once_in_a_row_and_briefly_behind_it() -> None:
    room = Room(definition(), open_item=None)
    room.do_all(["start-session 1", "take-up c"])
    noted = (("FRA", "Progress in survey"), ("CHE", "Lessons of training"), ("NOR", "Needs of clearance"))
    for number, (who, gist) in enumerate(noted, 1):
        room.do_all([f"request {who}", "give-floor", f"gist {number} '{gist}.'", "end"])
    said = " ".join(lines(minutes(room.trail, now=room.instant, variant="summary")))
    assert "One delegation noted the following: progress in survey. Another delegation: lessons of training." in said
    assert said.count("noted the following") == 1


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Support for the coordinators", "support for the coordinators"),
        ("Support Unit of the Convention", "Support Unit of the Convention"),
        ("Apoyo a la Presidencia", "apoyo a la Presidencia"),
        ("United Nations support", "United Nations support"),
        ("France and others", "France and others"),
        ("Moldova and others", "Moldova and others"),
        ("Bolivia and others", "Bolivia and others"),
        ("Services for victims", "services for victims"),
    ],
)
def test_a_text_keeps_its_capital_where_it_begins_with_a_name(text: str, within: str) -> None:
    meeting = replace(recorded_meeting(), roster=directory())
    assert in_small_letters(meeting, text) == within


def test_an_invited_speaker_answers_as_an_invited_speaker() -> None:
    room = Room(definition(), open_item=None)
    room.do_all(
        ["start-session 1", "take-up c", "request CHE --capacity guest", "give-floor", "gist 1 'Presented practice.'"]
    )
    room.do_all(["request FRA --kind question", "give-floor", "request CHE --kind answer", "give-floor"])
    room.do_all(["gist 3 'Promised details.'", "end"])
    said = " ".join(lines(minutes(room.trail, now=room.instant, variant="summary")))
    assert "One invited speaker presented practice. One invited speaker promised details." in said


def test_a_statement_on_topics_of_another_item_names_them_all_by_their_titles_and_aspects_in_the_language() -> None:
    topics = (Topic(code="j.1", title="Capacity"), Topic(code="j.2", title="Budget cuts"))
    room = Room(definition(items=(item("c", 0, 90), item("j", 90, 30, topics=topics))))
    room.do_all(["request FRA", "give-floor", "gist 1 'Called for support'", "topic 1 j.1 j.2", "end"])
    room.does("point 1 'Lacks funds' --lap 19 --as challenge")
    assert {"## Capacity", "## Budget cuts"} <= set(summary(room.meeting).splitlines())
    internal = text_of(minutes(room.meeting, now=NOW, variant="internal", language="es"))
    for noted in ("France: asunto: Capacity", "France: asunto: Budget cuts", "France (acción 19, dificultad): Lacks"):
        assert noted in internal
