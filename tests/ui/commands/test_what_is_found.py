"""What is typed into the palette, and which line stands first: what Enter does."""

from collections.abc import Callable

import pytest

from facilitator.core.commands import COMMANDS
from facilitator.ui.commands.choices import Choice, all_choices, fitting
from facilitator.ui.deskacts import DESK_ACTS
from facilitator.ui.session import Session

Do = Callable[[str], None]

NOT_STARTED: tuple[str, ...] = ()
IN_SESSION = ("start-session 2",)
IN_C = (*IN_SESSION, "take-up c")
SPEAKING = (*IN_C, "give-floor")

# in which state, what is typed, and the act, command or argument of the first line, in every language of the desk
FOUND = [
    (NOT_STARTED, "en", "start", "next-act"),
    (NOT_STARTED, "en", "start session", "start-session"),
    (NOT_STARTED, "en", "start session 2", "2"),
    (NOT_STARTED, "fr", "ouvrir la séance", "next-act"),
    (NOT_STARTED, "es", "abrir la sesion", "next-act"),
    (IN_SESSION, "en", "take up g", "g"),
    (IN_SESSION, "en", "g", "g"),
    (IN_C, "en", "1(g)", "g"),
    (IN_C, "en", "take up g", "g"),
    (IN_C, "fr", "aborder g", "g"),
    (IN_C, "es", "g", "g"),
    (IN_C, "en", "che", "CHE"),
    (IN_C, "en", "fran", "FRA"),
    (IN_C, "es", "fran", "FRA"),
    (IN_C, "en", "close", "close-list"),
    (IN_C, "fr", "clore", "close-list"),
    (IN_C, "fr", "temps de parole", "set-limit"),
    (IN_C, "es", "límite de tiempo", "set-limit"),
    (IN_C, "es", "cerrar", "close-list"),
    (IN_C, "en", "find", "find"),
    (IN_C, "fr", "chercher", "find"),
    (IN_C, "es", "buscar", "find"),
    (IN_C, "en", "save", "save-copy"),
    (IN_C, "fr", "enregistrer", "save-copy"),
    (IN_C, "es", "guardar", "save-copy"),
    (IN_C, "en", "print", "print-list"),
    (IN_C, "en", "minutes", "minutes"),
    (IN_C, "fr", "pause", "pause-or-resume"),
    (IN_C, "fr", "imprimer", "print-list"),
    (IN_C, "es", "imprimir", "print-list"),
    (IN_C, "en", "recent", "open-recent"),
    (IN_C, "fr", "récent", "open-recent"),
    (IN_C, "es", "reciente", "open-recent"),
    (IN_C, "en", "help", "manual"),
    (IN_C, "fr", "aide", "manual"),
    (IN_C, "es", "ayuda", "manual"),
    (IN_C, "en", "call", "next-act"),
    (SPEAKING, "en", "next", "next-act"),
    (SPEAKING, "en", "pause", "pause-or-resume"),
    (SPEAKING, "en", "end", "end"),
    (NOT_STARTED, "fr", "engl", "language-en"),
    (NOT_STARTED, "es", "engl", "language-en"),
    (NOT_STARTED, "en", "fren", "language-fr"),
    (NOT_STARTED, "es", "français", "language-fr"),
    (NOT_STARTED, "fr", "espagnol", "language-es"),
]


def first(session: Session, typed: str) -> str:
    found = fitting(all_choices(session.meeting, session.now()), typed)
    return what(found[0]) if found else ""


def what(choice: Choice) -> str:
    if choice.command is not None:
        return str(next(iter(choice.command.arguments.values())))
    return choice.action


@pytest.mark.parametrize("row", FOUND, ids=str)
def test_the_first_line_is_what_people_mean(
    session: Session, do: Do, say_in: Callable[[str], None], row: tuple[tuple[str, ...], str, str, str]
) -> None:
    before, language, typed, wanted = row
    for line in before:
        do(line)
    say_in(language)
    assert first(session, typed) == wanted


def test_what_ends_the_work_is_named_and_comes_last_whatever_is_typed(session: Session, do: Do) -> None:
    dangers = {row.name for row in (*COMMANDS.values(), *DESK_ACTS) if row.danger}
    assert dangers == {"close-item", "close-session", "close-meeting", "clear-list", "quit", "start-screen"}
    for line in SPEAKING:
        do(line)
    for typed in ("close", "quit", "c", "start", "clear", "end", ""):
        last = [what(choice) in dangers for choice in fitting(all_choices(session.meeting, session.now()), typed)]
        assert last == sorted(last), typed


def test_the_primary_key_is_last_where_it_leaves_something(session: Session, do: Do) -> None:
    for line in (*SPEAKING, "end", "clear-list"):
        do(line)
    choices = {what(choice): choice for choice in all_choices(session.meeting, session.now())}
    assert choices["next-act"].danger
    assert choices["next-act"].label.startswith(("Take up", "Suspend"))
