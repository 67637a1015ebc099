"""Definitions, written: a meeting as a TOML file that people read and edit, and that comes back identical.

What is at its default is left out, times are local, and a text stands in several languages only where it is translated.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from msgspec import structs

from facilitator.core.agenda import Definition, Item, Limits, MeetingSettings, PlannedSession, Segment, Topic
from facilitator.core.clock import length_label
from facilitator.core.languages import CODES
from facilitator.core.precedence import DEFAULT_PRECEDENCE, PrecedenceClass
from facilitator.core.speakers import Capacity
from facilitator.exchange.definition_schema import (
    WrittenClass,
    WrittenDefinition,
    WrittenDocument,
    WrittenItem,
    WrittenSegment,
    WrittenTopic,
)
from facilitator.exchange.definition_words import TEXTS
from facilitator.exchange.toml_texts import written_key, written_text, written_time, written_value

Lines = Iterator[str]

HEAD = "# A meeting for Facilitator. Times are local times in `zone`; a field that is left out has its default."
LIMITS = "# How long a statement may be, in seconds, by capacity and by kind; whatever is left out has no limit."
ORDER = (
    "# The order of speakers, first class to last. A criterion that is left out admits everybody; a class without",
    "# kinds admits statements and comments.",
)
SESSIONS = "# The end of a session is a hard stop."
A_MINUTE = 60.0
_TRANSLATED = frozenset({name for names in TEXTS.values() for name in names} | set(Capacity))
ITEMS = "# The agenda in its order. `parent` is the code of the item above; an item without hours follows on."


def definition_as_toml(definition: Definition, *, delegations: str = "") -> str:
    """Write a definition; `delegations` is the file that holds its roll, where that is not the shipped one.

    Translations of what the definition does not say, such as texts typed in a meeting, are left out.
    """
    return "\n".join(_Writer(definition).lines(delegations)) + "\n"


@cache
def _defaults(written: type) -> Mapping[str, object]:
    return {field.encode_name: field.default for field in structs.fields(written)}


class _Writer:
    """Writes the tables of one definition, its texts with their translations."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._said = definition.glossary

    def lines(self, delegations: str) -> Lines:
        plan = self._definition
        named = replace(plan, short="" if plan.short == plan.title else plan.short)
        yield from (HEAD, "")
        yield from self._fields(named, WrittenDefinition, ("name", "title", "short", "place", "zone", "formal"))
        yield from self._fields(named, WrittenDefinition, ("presidency", "president", "convention", "plan_of_action"))
        yield from self._fields(named, WrittenDefinition, ("language", "file_names", "texts_address", "inferred"))
        if delegations:
            yield f"delegations = {written_text(delegations)}"
        yield from self._settings(plan.settings)
        yield from _limits("[limits]", plan.limits, LIMITS)
        yield from self._order(plan.precedence)
        yield from ("", SESSIONS)
        for session in plan.sessions:
            yield from self._session(session)
        yield from ("", ITEMS)
        for item in plan.items:
            yield from self._item(item)

    def _settings(self, settings: MeetingSettings) -> Lines:
        changed = [
            name for name in MeetingSettings.__slots__ if getattr(settings, name) != getattr(MeetingSettings(), name)
        ]
        if changed:
            yield from ("", "[settings]", *(f"{name} = {written_value(getattr(settings, name))}" for name in changed))

    def _order(self, classes: tuple[PrecedenceClass, ...]) -> Lines:
        translated = any(self._words(one.label) for one in classes)
        if classes == DEFAULT_PRECEDENCE and not translated:
            return
        yield from ("", *ORDER)
        for one in classes:
            yield from self._class("[[precedence]]", one)

    def _class(self, header: str, one: PrecedenceClass) -> Lines:
        yield from ("", header)
        yield from self._fields(one, WrittenClass, WrittenClass.__struct_fields__)

    def _session(self, session: PlannedSession) -> Lines:
        yield from ("", "[[sessions]]", f"number = {session.number}", *self._text("title", session.title))
        yield from self._times(session)

    def _times(self, planned: PlannedSession | Item) -> Lines:
        zone = self._definition.zone
        for name, time in (("start", planned.start), ("end", planned.end)):
            if time is not None:
                yield f"{name} = {written_time(time, zone)}"

    def _item(self, item: Item) -> Lines:
        named = replace(
            item,
            label="" if item.label == item.code and not self._words(item.label) else item.label,
            short="" if item.short == item.title else item.short,
        )
        yield from ("", "[[items]]")
        yield from self._fields(named, WrittenItem, ("code", "parent", "label", "title", "short"))
        yield from self._times(item)
        yield from self._fields(named, WrittenItem, ("fixed", "actions", "tag", "to_be_named", "discussion"))
        yield from self._fields(named, WrittenItem, ("inferred", "obligations"))
        if item.roles:
            holders = {holder.role: [h.who for h in item.roles if h.role is holder.role] for holder in item.roles}
            yield from (
                "",
                "[items.roles]",
                *(f"{written_key(role)} = {written_value(codes)}" for role, codes in holders.items()),
            )
        if item.reasons:
            yield from ("", "[items.reasons]")
            for capacity, reason in item.reasons.items():
                yield from self._text(capacity, reason)
        yield from _limits("[items.limits]", item.limits)
        for topic in item.topics:
            yield from self._topic(topic)
        for document in item.documents:
            yield from ("", "[[items.documents]]")
            yield from self._fields(document, WrittenDocument, WrittenDocument.__struct_fields__)
        for segment in item.segments:
            yield from self._segment(segment)

    def _topic(self, topic: Topic) -> Lines:
        yield from ("", "[[items.topics]]")
        yield from self._fields(topic, WrittenTopic, WrittenTopic.__struct_fields__)

    def _segment(self, segment: Segment) -> Lines:
        yield from ("", "[[items.segments]]")
        yield from self._fields(segment, WrittenSegment, ("name", "title", "several"))
        yield from _limits("[items.segments.limits]", segment.limits)
        for one in segment.precedence:
            yield from self._class("[[items.segments.precedence]]", one)

    def _fields(self, of: object, written: type, names: Iterable[str]) -> Lines:
        """Write fields that are not at their default, and those that have words in other languages."""
        defaults = _defaults(written)
        for name in names:
            value = getattr(of, name)
            if isinstance(value, str):
                if value != defaults[name] or self._words(value):
                    yield from self._text(name, value)
            elif value != defaults[name]:
                yield f"{name} = {written_value(value)}"

    def _text(self, name: str, text: str) -> Lines:
        words = self._words(text) if name in _TRANSLATED else {}
        if not words:
            yield f"{written_key(name)} = {written_text(text)}"
            return
        said = {**words, self._definition.language: text}
        yield from (f"{written_key(name)}.{code} = {written_text(said[code])}" for code in CODES if code in said)

    def _words(self, text: str) -> Mapping[str, str]:
        """Give the words of a text in other languages."""
        words = self._said.words.get(text, {}) if text else {}
        return {code: said for code, said in words.items() if code != self._definition.language and said}


def _limits(header: str, limits: Limits, comment: str = "") -> Lines:
    if limits:
        yield from ("", *((comment,) if comment else ()), header)
        yield from (
            f"{written_key(name)} = {written_value(seconds)}{_in_words(seconds)}" for name, seconds in limits.items()
        )


def _in_words(seconds: float) -> str:
    return f"  # {length_label(seconds)}" if seconds >= A_MINUTE and float(seconds).is_integer() else ""
