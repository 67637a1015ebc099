"""Fields: one entry for each parameter of a command, with what the meeting can offer for it."""

from collections.abc import Callable, Container, Iterator, Sequence
from datetime import datetime

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from facilitator.core.act import Act
from facilitator.core.agenda import Role
from facilitator.core.clock import date_label, day_name, local_time, time_label
from facilitator.core.command_table.spec import Spec, What
from facilitator.core.command_table.subjects import everybody
from facilitator.core.decisions import DocumentNoted, Entry
from facilitator.core.gone import Gone, left_over, lines_of, name_of, offered
from facilitator.core.ids import DelegationCode
from facilitator.core.kind_words import named_role
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.own_texts import every_text, one_line
from facilitator.core.parameters import MANY, Parameter, Type
from facilitator.core.readings import SHOWN
from facilitator.core.saying import tr
from facilitator.core.segments import FLOOR, segment_title
from facilitator.core.session_titles import session_title
from facilitator.core.speakers import Request
from facilitator.core.spoken_languages import SPOKEN_LANGUAGES, language_name
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass
from facilitator.ui.commands.field_words import hint_of, none_of, values_of
from facilitator.ui.name_completer import NameCompleter, words_completer
from facilitator.ui.reading_label import ReadingLabel

MOST_STATEMENTS = 60
# what is completed from the planned topics
TOPICS = frozenset({"topic", "topics"})
# texts of several lines
PAGES = frozenset({"text", "words"})
MOST_ACTS = 1000
LONGEST_WORDS = 70
CHARACTERS = 11
# the first of these is as good as any other, so none is taken unseen
CHOSEN_BY_HAND = frozenset({Type.LANGUAGE, Type.LIMIT, Type.ROLE})
# older files hold what was typed before there was a list to choose from
KEPT_AS_TYPED = frozenset({Type.LANGUAGE, Type.LEVEL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One value that can be chosen: its words, and the word that the command reads."""

    words: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """The entry for one parameter: its widget, how its word is read off it, and what shows how that is understood."""

    parameter: Parameter
    widget: QWidget
    word: Callable[[], str]
    reading: ReadingLabel | None = None

    def fill(self, word: str) -> None:
        """Put a word in as the command reads it; one that is not offered is left, unless anything may stand there."""
        match self.widget:
            case QComboBox() as combo:
                if combo.findData(word) < 0 and word and self.parameter.type in KEPT_AS_TYPED:
                    combo.addItem(word, word)
                if combo.findData(word) >= 0:
                    combo.setCurrentIndex(combo.findData(word))
            case QPlainTextEdit() as page:
                page.setPlainText(word)
            case QLineEdit() as line:
                line.setText(word)
                line.setCursorPosition(0)
            case _:
                raise TypeError(f"no entry: {self.widget!r}")


def field_for(meeting: Meeting, spec: Spec, parameter: Parameter, acts: Sequence[Act] = ()) -> Field:
    """Make the entry for a parameter: a list where the meeting knows the values, else a line or a page to type in."""
    offers = offers_for(meeting, spec, parameter, acts)
    if parameter.type is Type.CHAIR:
        return _chair_field(meeting, parameter, offers)
    if offers:
        combo = _combo()
        if not parameter.required or parameter.type in CHOSEN_BY_HAND:
            combo.addItem(none_of(spec.name, parameter), "")
        for offer in offers:
            combo.addItem(offer.words, offer.value)
        return Field(parameter=parameter, widget=combo, word=_ChosenWord(combo))
    if parameter.type is Type.TEXT and parameter.name in PAGES:
        page = QPlainTextEdit()
        page.setTabChangesFocus(True)
        page.setFixedHeight(96)
        return Field(parameter=parameter, widget=page, word=page.toPlainText)
    line = QLineEdit()
    line.setPlaceholderText(hint_of(parameter))
    line.setToolTip(hint_of(parameter))
    if parameter.type is Type.DELEGATION or parameter.name == "by":
        line.setCompleter(NameCompleter(meeting.roster, line))
    elif parameter.name in TOPICS:
        line.setCompleter(words_completer(_topics(meeting), line))
    elif parameter.name == "person":
        line.setCompleter(words_completer([person.name for person in meeting.persons], line))
    elif parameter.name == "original":
        line.setCompleter(words_completer([one_line(text) for text in every_text(meeting)], line))
    reading = ReadingLabel(line, parameter) if parameter.type in SHOWN else None
    return Field(parameter=parameter, widget=line, word=_TypedWord(line), reading=reading)


def offers_for(meeting: Meeting, spec: Spec, parameter: Parameter, acts: Sequence[Act] = ()) -> tuple[Offer, ...]:
    """Give the values that the meeting knows for a parameter, or nothing where it is to be typed.

    For what a command is about these are its candidates.
    """
    if spec.is_about(parameter) and parameter.type not in MANY:
        return OFFERS[spec.about.what](meeting, frozenset(spec.about.candidates(meeting)))
    match parameter.type:
        case Type.ITEM:
            return _items(meeting, meeting.items)
        case Type.CHAIR:
            return _chairs(meeting)
        case Type.REQUEST:
            return _requests(meeting, frozenset(everybody(meeting)))
        case Type.STATEMENT:
            return _statements(meeting, frozenset(s.id for s in meeting.statements()))
        case Type.EVENT:
            zone = meeting.definition.zone
            return tuple(
                Offer(words=f"{time_label(act.at, zone, seconds=True)}  {act.title}", value=str(act.first_seq))
                for act in reversed(acts[-MOST_ACTS:])
            )
        case Type.LANGUAGE:
            return tuple(Offer(words=tr(language_name(code)), value=code) for code in SPOKEN_LANGUAGES)
        case _:
            return tuple(Offer(words=words, value=value) for words, value in values_of(parameter.type))


def _items(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    items = (item for item in meeting.items.values() if item.code in wanted)
    return tuple(Offer(words=f"{i.plan.label} {i.plan.short or i.plan.title}", value=i.code) for i in items)


def _sessions(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    zone = meeting.definition.zone
    plans = (session.plan for session in meeting.sessions if session.plan.number in wanted)
    return tuple(
        Offer(words=f"{p.number}  {session_title(p)}, {_day(p.start, zone)}", value=str(p.number)) for p in plans
    )


def _segments(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    planned = meeting.current.plan.segments if meeting.current is not None else ()
    names = ((tr("Floor"), FLOOR), *((segment_title(segment), segment.name) for segment in planned))
    return tuple(Offer(words=words, value=name) for words, name in names if name in wanted)


def _chair_field(meeting: Meeting, parameter: Parameter, offers: tuple[Offer, ...]) -> Field:
    """Let one of those be chosen who may be expected in the chair, or anybody be typed."""
    combo = _combo()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for offer in offers:
        combo.addItem(offer.words, offer.value)
    combo.setCompleter(words_completer([meeting.roster.name(d.code) for d in meeting.roster.delegations], combo))
    return Field(parameter=parameter, widget=combo, word=_ChosenOrTyped(combo))


def _combo() -> QComboBox:
    """Make a combo box narrower than its longest entry; its popup is as wide as needed."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(CHARACTERS)
    return combo


def _chairs(meeting: Meeting) -> tuple[Offer, ...]:
    """Offer who presides now, then the presidency, then who has a role on the open item, facilitators first."""
    item, chair = meeting.current, meeting.presiding
    roles = {meeting.definition.presidency: tr("presidency")}
    if item is not None:
        for held in sorted(item.roles, key=lambda one: one.role is not Role.FACILITATOR):
            roles.setdefault(held.who, tr("{role} of {item}", role=named_role(held.role), item=item.plan.label))
    others = [Offer(words=f"{meeting.roster.name(who)} · {what}", value=who) for who, what in roles.items()]
    now = Offer(words=tr("{name} · presides now", name=meeting.roster.name(DelegationCode(chair.who))), value=chair.who)
    return (now, *(offer for offer in others if offer.value != chair.who))


def _day(instant: datetime, zone: str) -> str:
    there = local_time(instant, zone)
    return f"{day_name(there)} {date_label(there)}"


def _requests(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    here = () if meeting.current is None else (meeting.current,)
    others = (i for i in meeting.items.values() if i.code != meeting.open_item)
    return tuple(
        Offer(words=f"{place}{meeting.roster.name(r.who)} · {item.plan.label}", value=str(r.id))
        for item in (*here, *others)
        for place, r in _numbered(meeting, item)
        if r.id in wanted
    )


def _numbered(meeting: Meeting, item: ItemState) -> Iterator[tuple[str, Request]]:
    """Give the requests of an item: those that wait by their position, then who is called, and who had the floor."""
    for place, request in enumerate(item.waiting, start=1):
        yield f"{place}  ", request
    if meeting.called is not None and meeting.called.item == item.code:
        yield "", meeting.called
    for request in item.served:
        yield "", request


def _statements(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    fitting = (statement for statement in meeting.statements() if statement.id in wanted)
    latest = sorted(fitting, key=lambda s: s.id, reverse=True)[:MOST_STATEMENTS]
    return tuple(Offer(words=f"{_made(meeting, s)}  {meeting.roster.name(s.who)}", value=str(s.id)) for s in latest)


def _texts(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    left = (one for one in offered(meeting.gone, meeting.settled) if one.statement.id in wanted)
    return tuple(Offer(words=_left_words(meeting, one), value=str(one.statement.id)) for one in left)


def _lines(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    found = (line for line in meeting.open_lines.values() if line.number in wanted)
    return tuple(Offer(words=f"{one.number}  {one.text[:LONGEST_WORDS]}", value=str(one.number)) for one in found)


def _left_words(meeting: Meeting, gone: Gone) -> str:
    lines = " ".join(lines_of(left_over(gone, meeting.settled)))
    return f"{name_of(gone, meeting.roster)}  {lines[:LONGEST_WORDS]}"


def _made(meeting: Meeting, statement: Statement) -> str:
    begin = statement.begin
    return tr("in writing") if begin is None else time_label(begin, meeting.definition.zone)


def _entries(meeting: Meeting, wanted: Container[object]) -> tuple[Offer, ...]:
    entries = (entry for entry in (*meeting.entries, *meeting.struck) if entry.number in wanted)
    latest = sorted(entries, key=lambda entry: entry.number, reverse=True)[:MOST_STATEMENTS]
    return tuple(Offer(words=f"{e.number}  {_noted(e)}", value=str(e.number)) for e in latest)


OFFERS: dict[What, Callable[[Meeting, Container[object]], tuple[Offer, ...]]] = {
    What.REQUEST: _requests,
    What.STATEMENT: _statements,
    What.ITEM: _items,
    What.SESSION: _sessions,
    What.SEGMENT: _segments,
    What.ENTRY: _entries,
    What.GONE: _texts,
    What.LINE: _lines,
}


def _noted(entry: Entry) -> str:
    what = entry.what
    text = f"{what.symbol} {what.title}" if isinstance(what, DocumentNoted) else what.text
    return " ".join(text[:LONGEST_WORDS].split())


def _topics(meeting: Meeting) -> list[str]:
    """Give the titles of the planned topics, those of the open item first."""
    items = sorted(meeting.items.values(), key=lambda item: item.code != meeting.open_item)
    return [topic.title for item in items for topic in item.plan.topics]


class _ChosenWord:
    """Reads the chosen value of a combo box; an object and not a closure, which would keep the dialog alive."""

    def __init__(self, combo: QComboBox) -> None:
        self._combo = combo

    def __call__(self) -> str:
        """Give the value that is chosen."""
        return str(self._combo.currentData() or "")


class _ChosenOrTyped:
    """Reads the chosen value off a combo box in which anything may be typed as well."""

    def __init__(self, combo: QComboBox) -> None:
        self._combo = combo

    def __call__(self) -> str:
        """Give the value of the words that stand in it, or what was typed."""
        text = self._combo.currentText().strip()
        row = self._combo.findText(text)
        return str(self._combo.itemData(row)) if row >= 0 else text


class _TypedWord:
    """Reads a typed word."""

    def __init__(self, line: QLineEdit) -> None:
        self._line = line

    def __call__(self) -> str:
        """Give the word that is typed."""
        return self._line.text().strip()
