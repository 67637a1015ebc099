"""In three languages: texts of a definition that are given as tables of words, `title = { en = "…", fr = "…" }`.

The words in the language of the definition are the text, the others its translations, kept in a glossary.
"""

from collections.abc import Mapping

from facilitator.core.glossary import Glossary
from facilitator.core.languages import CODES
from facilitator.core.saying import tr
from facilitator.exchange.complaints import TomlText
from facilitator.exchange.toml_lines import KeyPath

Table = dict[str, object]

TEXTS: Mapping[str, frozenset[str]] = {
    "": frozenset(("title", "short", "place", "president", "convention", "plan_of_action")),
    "sessions": frozenset(("title",)),
    "items": frozenset(("title", "label", "short", "tag")),
    "topics": frozenset(("title",)),
    "documents": frozenset(("title",)),
    "segments": frozenset(("title",)),
    "precedence": frozenset(("label", "reason")),
}
"""The fields of each table, the whole definition under an empty name, that may be given in several languages."""


def with_one_language(draft: TomlText) -> tuple[TomlText, Glossary]:
    """Give a definition with each text in its own language, and the translations. Raises BadFile."""
    language = draft.content.get("language", "en")
    reader = _Reader(draft, language if isinstance(language, str) and language in CODES else "en")
    content = reader.table((), "", draft.content)
    return TomlText(file=draft.file, content=content, lines=draft.lines), Glossary(words=reader.found)


class _Reader:
    """Reads the texts of a definition in one language, and collects their words in the others."""

    def __init__(self, draft: TomlText, language: str) -> None:
        self._draft, self._language = draft, language
        self._places: dict[tuple[str, str], KeyPath] = {}
        self.found: dict[str, dict[str, str]] = {}

    def table(self, path: KeyPath, name: str, table: Mapping[str, object]) -> Table:
        return {key: self._value((*path, key), name, key, value) for key, value in table.items()}

    def _value(self, path: KeyPath, table: str, key: str, value: object) -> object:
        if isinstance(value, list):
            return [
                self.table((*path, place), key, one) if isinstance(one, dict) else one
                for place, one in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        if key in TEXTS.get(table, ()):
            return self._text(path, value)
        if (table, key) == ("items", "reasons"):
            return {
                role: self._text((*path, role), one) if isinstance(one, dict) else one for role, one in value.items()
            }
        return value

    def _text(self, path: KeyPath, words: Mapping[str, object]) -> str:
        """Give the text in the language of the definition, and keep its words in the others."""
        field = str(path[-1])
        for code, said in words.items():
            if code not in CODES:
                raise self._draft.complaint(
                    (*path, code),
                    tr(
                        "{field} has words in “{code}”; the languages are {languages}.",
                        field=field,
                        code=code,
                        languages=", ".join(CODES),
                    ),
                )
            if not isinstance(said, str) or not said.strip():
                raise self._draft.complaint(
                    (*path, code),
                    tr("{field}: the words in {language} must be a text in quotes.", field=field, language=code),
                )
        said_here = {code: said.strip() for code, said in words.items() if isinstance(said, str)}
        if self._language not in said_here:
            sentence = tr(
                "{field} has no words in {language}, the language of the definition; add them.",
                field=field,
                language=self._language,
            )
            raise self._draft.complaint(path, sentence)
        text = said_here.pop(self._language)
        for code, said in said_here.items():
            self._keep((*path, code), text, code, said)
        return text

    def _keep(self, path: KeyPath, text: str, language: str, said: str) -> None:
        before = self.found.setdefault(text, {}).setdefault(language, said)
        first = self._places.setdefault((text, language), path)
        if before != said:
            sentence = tr(
                "“{text}” is “{said}” in {language} here, and “{before}” in line {line}; one text has one translation.",
                text=text,
                said=said,
                language=language,
                before=before,
                line=self._draft.line_of(first),
            )
            raise self._draft.complaint(path, sentence)
