"""The glossary of a meeting: its own texts, such as titles, in the languages of the program."""

from collections.abc import Mapping
from dataclasses import field

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """For each text, as it stands in the definition or was typed, its words in other languages by their codes."""

    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def say(self, text: str, language: str) -> str:
        """Give a text in a language, or the text itself where it has no translation."""
        return self.words.get(text.strip(), {}).get(language, "") or text

    def forms(self, text: str) -> tuple[str, ...]:
        """Give a text and all its translations, any of which somebody may have typed or chosen."""
        return (text, *self.words.get(text.strip(), {}).values())

    def has(self, text: str, language: str) -> bool:
        """Say whether a text has a translation into a language."""
        return bool(self.words.get(text.strip(), {}).get(language))

    def with_words(self, text: str, language: str, words: str) -> "Glossary":
        """Add a translation, in the place of the one before; empty words take it away."""
        known = {code: said for code, said in self.words.get(text.strip(), {}).items() if code != language}
        known |= {language: words} if words else {}
        others = {other: said for other, said in self.words.items() if other != text.strip()}
        return Glossary(words=others | ({text.strip(): known} if known else {}))


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTranslated:
    """A text of the meeting has words in another language, in the place of those before; empty ones take them away."""

    text: str
    language: str
    words: str


NO_GLOSSARY = Glossary()
