"""The list of speakers in other languages, and the words of capacities and kinds that are typed in any of them."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu

from facilitator.core.names import parse_entry
from facilitator.core.speakers import Capacity, Kind
from facilitator.ui.session import Session
from facilitator.ui.speakers.panel import SpeakersPanel
from facilitator.ui.speakers.summary import heading, waiting_label

Do = Callable[[str], None]
WIDE = "\u00a0"


@pytest.fixture
def typed(panel: SpeakersPanel, in_c: Do) -> Callable[[str], None]:
    def typing(text: str) -> None:
        panel.entry.line.setFocus()
        panel.entry.line.setText(text)
        panel.entry.line.textEdited.emit(text)

    return typing


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("fra presenter", (Capacity.PRESENTER, Kind.STATEMENT)),
        ("fra pres", (Capacity.PRESENTER, Kind.STATEMENT)),
        ("fra présentateur", (Capacity.PRESENTER, Kind.STATEMENT)),
        ("fra présidence", (Capacity.CHAIR, Kind.STATEMENT)),
        ("fra coordinador", (Capacity.COORDINATOR, Kind.STATEMENT)),
        ("fra observatrice", (Capacity.OBSERVER, Kind.STATEMENT)),
        ("fra nac", (Capacity.NATIONAL, Kind.STATEMENT)),
        ("fra point of order", (None, Kind.POINT_OF_ORDER)),
        ("fra motion d'ordre", (None, Kind.POINT_OF_ORDER)),
        ("fra motion", (None, Kind.POINT_OF_ORDER)),
        ("fra cuestión de orden", (None, Kind.POINT_OF_ORDER)),
        ("fra droit de réponse", (None, Kind.REPLY)),
        ("fra droit de r", (None, Kind.REPLY)),
        ("fra derecho a contestar", (None, Kind.REPLY)),
        ("fra réponse", (None, Kind.ANSWER)),
        ("fra réponse du présentateur", (None, Kind.RESPONSE)),
        ("fra pregunta", (None, Kind.QUESTION)),
        ("fra commentaire", (None, Kind.COMMENT)),
    ],
)
def test_words_of_three_languages_are_understood_in_each_of_them(
    session: Session, say_in: Do, language: str, text: str, meant: tuple[Capacity | None, Kind]
) -> None:
    say_in(language)
    entry = parse_entry(text, session.meeting.roster)
    assert (entry.who, entry.capacity, entry.kind, entry.doubt) == ("FRA", *meant, "")


def test_a_group_is_typed_in_french_and_in_spanish(session: Session) -> None:
    for text in ("fra groupe Union européenne", "fra grupo Union européenne"):
        entry = parse_entry(text, session.meeting.roster)
        assert (entry.capacity, entry.on_behalf_of) == (Capacity.GROUP, "Union européenne")


def test_a_french_word_that_is_cut_too_short_is_asked_about_in_the_language_of_the_desk(
    session: Session, say_in: Do
) -> None:
    say_in("fr")
    entry = parse_entry("fra prés", session.meeting.roster)
    words = f"«{WIDE}prés{WIDE}» peut désigner présidence ou présentateur{WIDE}: tapez une lettre de plus"
    assert entry.doubt == words


def test_one_letter_of_a_name_is_no_french_word(session: Session) -> None:
    assert parse_entry("Dan Demo", session.meeting.roster).unknown == "Dan Demo"
    assert parse_entry("fra de", session.meeting.roster).unknown == "fra de"


def test_quick_entry_says_in_french_what_enter_does(typed: Do, panel: SpeakersPanel, say_in: Do) -> None:
    say_in("fr")
    typed("allem")
    assert panel.entry.card.shown_name == "Allemagne"
    assert panel.entry.card.note == f"Entrée ajoute{WIDE}: déclaration nationale, place 6"
    assert panel.entry.line.ghost == "agne"


def test_who_already_waits_is_told_in_spanish(typed: Do, in_c: Do, panel: SpeakersPanel, say_in: Do) -> None:
    in_c("request FRA")
    say_in("es")
    typed("fra")
    assert panel.entry.line.ghost == "ncia — ya en espera; con «!» es una cuestión de orden"


def test_the_list_counts_in_french(in_c: Do, session: Session, say_in: Do) -> None:
    say_in("fr")
    in_c("absent 1")
    item = session.meeting.current
    assert item is not None
    assert waiting_label(item) == "5 en attente, 1 absente"
    in_c("absent 2")
    item = session.meeting.current
    assert item is not None
    assert waiting_label(item) == "5 en attente, 2 absentes"
    assert heading(session.meeting, session.meeting.open_item) == "Liste des orateurs · ouverte"


def test_the_menu_of_a_row_is_in_spanish(say_in: Do, in_c: Do, request: pytest.FixtureRequest) -> None:
    say_in("es")
    panel: SpeakersPanel = request.getfixturevalue("panel")
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    menu = panel.acts.menu()
    assert isinstance(menu, QMenu)
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert said[:3] == ["Dar la palabra", "Llamar", "Próximo orador…"]
    assert {"Calidad", "Tipo"} <= set(said)
    kinds = next(action.menu() for action in menu.actions() if action.text() == "Tipo")
    assert isinstance(kinds, QMenu)
    assert "Cuestión de orden" in [action.text() for action in kinds.actions()]
    menu.deleteLater()
