"""Translations of the texts of a rehearsal, so that its record reads in each language as one of a meeting would.

In French and Spanish the statements are told by nouns: they fit who speaks in any number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

from facilitator.core.agenda import Definition
from facilitator.core.glossary import Glossary
from facilitator.core.languages import LanguageCode, Wording
from facilitator.rehearsal import texts
from facilitator.rehearsal import translated_general as general
from facilitator.rehearsal.translated_sentences import SENTENCES, TAGS
from facilitator.rehearsal.translated_themes import TAILS, THEMES

W = Wording
BESIDES_ENGLISH = tuple(code for code in LanguageCode if code is not LanguageCode.EN)

NOTICE = W(
    en=texts.NOTICE,
    fr="Ceci est une répétition : les rôles, les orateurs, les heures et les textes sont inventés, et rien de tout cela n’a été dit par quiconque.",
    es="Esto es un ensayo: las funciones, los oradores, las horas y los textos son inventados, y nada de esto fue dicho por nadie.",
)
OPENED = W(
    en="Welcomed all delegations{to} and opened the meeting.",
    fr="A souhaité la bienvenue à toutes les délégations et ouvert la réunion.",
    es="Dio la bienvenida a todas las delegaciones y declaró abierta la reunión.",
)
CONSIDERED = W(
    en="Invited the meeting to take up “{title}”.",
    fr="A invité la réunion à aborder le point « {title} ».",
    es="Invitó a la reunión a abordar el tema «{title}».",
)
SPOKE_ON = W(en="Spoke on “{title}”", fr="Observations sur « {title} »", es="Observaciones sobre «{title}»")
JOINED = W(en="{theme} {tail}.", fr="{theme} ; {tail}.", es="{theme}; {tail}.")


def rehearsed(definition: Definition) -> Definition:
    """Mark the definition of a meeting as a rehearsal, and give it the words of its texts in the other languages."""
    words: dict[str, Mapping[str, str]] = {
        text.en: {str(code): text.in_language(code) for code in BESIDES_ENGLISH}
        for text in (*TAGS, *_sentences(definition), *_statements(definition))
    }
    glossary = Glossary(words={**words, **definition.glossary.words})
    return replace(definition, rehearsal=True, glossary=glossary)


def _sentences(definition: Definition) -> Iterator[Wording]:
    for sentence in (*SENTENCES, *general.SENTENCES):
        yield Wording(**{code: f"{sentence.in_language(code)}." for code in LanguageCode})
    to = f" to the {definition.title}" if definition.name == texts.SHIPPED else ""
    opened = Wording(**{code: OPENED.in_language(code).replace("{to}", to) for code in LanguageCode})
    yield Wording(**{code: f"{opened.in_language(code)} {NOTICE.in_language(code)}" for code in LanguageCode})
    for item in definition.items:
        yield _about(definition, CONSIDERED, item.title)


def _statements(definition: Definition) -> Iterator[Wording]:
    topics = (_about(definition, SPOKE_ON, topic.title) for item in definition.items for topic in item.topics)
    shipped = definition.name == texts.SHIPPED
    themes: tuple[Wording, ...] = THEMES if shipped else (*general.THEMES, *general.OBSERVERS)
    tails: tuple[Wording, ...] = TAILS if shipped else general.TAILS
    for theme, tail in product((*themes, *topics), tails):
        yield Wording(
            **{
                code: JOINED.in_language(code).format(theme=theme.in_language(code), tail=tail.in_language(code))
                for code in LanguageCode
            }
        )


def _about(definition: Definition, wording: Wording, title: str) -> Wording:
    """Put a title of the meeting into a wording, in each language as its definition has it."""
    return Wording(
        **{code: wording.in_language(code).replace("{title}", _title(definition, title, code)) for code in LanguageCode}
    )


def _title(definition: Definition, title: str, code: LanguageCode) -> str:
    return title if code is LanguageCode.EN else definition.glossary.say(title, code)
