"""How the minutes name who spoke: one line for a statement, one paragraph for everybody who took the floor."""

from collections.abc import Callable, Iterable, Iterator

from facilitator.core.clock import duration_label
from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Paragraph, Piece
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement

EUROPEAN_UNION = DelegationCode("EUN")
# A member is bound by what the Union says and so is never said to have aligned itself with it.
MEMBERS_OF_THE_UNION = frozenset(
    DelegationCode(code)
    for code in (
        *("AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN"),
        *("IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE"),
    )
)
PRESENTING = frozenset({Capacity.PRESENTER, Capacity.GUEST})
MARKED = (Capacity.COORDINATOR, Capacity.PRESENTER, Capacity.GUEST)


def statement_line(scribe: Scribe, item: ItemState, statement: Statement) -> Paragraph:
    """Write one statement: who in bold, in which capacity and on whose behalf, then the gist."""
    who = _who(scribe, statement)
    said = _after_name(who, statement.gist.strip())
    details = "; ".join(_details(scribe, item, statement))
    lead = f" ({details})" if details else ""
    if not said:
        said = scribe.say(_without_gist(statement))
    runs_on = said[0].islower()
    pieces = (
        Piece(text=who if runs_on or details else f"{who}.", strong=True),
        Piece(text=f"{lead} " if runs_on or not details else f"{lead}. "),
        Piece(text=sentence(said)),
        *_yielded(scribe, statement),
        *_stated(scribe, statement),
    )
    return Paragraph(pieces=pieces)


def remark_line(who: str, text: str) -> Paragraph:
    """Write what was said from the chair."""
    said = _after_name(who, text.strip())
    runs_on = said[:1].islower()
    pieces = (Piece(text=who if runs_on else f"{who}.", strong=True), Piece(text=f" {sentence(said)}"))
    return Paragraph(pieces=pieces)


def took_the_floor(scribe: Scribe, statements: Iterable[Statement]) -> Paragraph | None:
    """Write the paragraph of all who spoke, by category, in roll order, with roles noted; None where nobody did."""
    spoke: dict[DelegationCode, list[Statement]] = {}
    for statement in statements:
        if statement.capacity is not Capacity.CHAIR:
            for code in (statement.who, *statement.joint):
                spoke.setdefault(code, []).append(statement)
    return _by_category(
        scribe, scribe.say(phrases.TOOK_FLOOR), spoke, lambda code: _with_roles(scribe, code, spoke[code])
    )


def submitted_in_writing(scribe: Scribe, statements: Iterable[Statement]) -> Paragraph | None:
    """Write the paragraph of all whose statements were received in writing only; None where there are none."""
    who = {statement.who for statement in statements}
    return _by_category(scribe, scribe.say(phrases.SUBMITTED), who, scribe.name)


def aligned_with(statement: Statement) -> tuple[DelegationCode, ...]:
    """Give who aligned themselves with a statement; members of the Union that speaks are not among them."""
    union = EUROPEAN_UNION in (statement.who, statement.on_behalf_of) or "European Union" in statement.on_behalf_of
    members = MEMBERS_OF_THE_UNION if union else frozenset()
    return tuple(code for code in statement.aligned if code not in members and code != statement.who)


def sentence(text: str) -> str:
    """Squeeze blank lines out of a typed text and end it as a sentence."""
    lines = [line.strip() for line in text.splitlines()]
    squeezed = "\n".join(line for line in lines if line)
    return f"{squeezed}." if squeezed and (squeezed[-1].isalnum() or squeezed[-1] in ")%") else squeezed


def _by_category(
    scribe: Scribe, opening: str, codes: Iterable[DelegationCode], written: Callable[[DelegationCode], str]
) -> Paragraph | None:
    roster = scribe.meeting.roster
    by_heading: dict[str, list[str]] = {scribe.say(CATEGORY_WORDS[c].heading): [] for c in Category}
    for code in scribe.in_roll_order(codes):
        by_heading[scribe.say(CATEGORY_WORDS[roster.category(code)].heading)].append(written(code))
    filled = [(heading, names) for heading, names in by_heading.items() if names]
    if not filled:
        return None
    pieces = [Piece(text=opening)]
    for place, (heading, names) in enumerate(filled):
        end = "." if place == len(filled) - 1 else "; "
        pieces += [Piece(text=f"{heading}: ", emphasis=True), Piece(text=f"{scribe.listed(names)}{end}")]
    return Paragraph(pieces=tuple(pieces))


def _with_roles(scribe: Scribe, code: DelegationCode, statements: Iterable[Statement]) -> str:
    roles = {statement.capacity for statement in statements if statement.who == code}
    behalf = tuple(dict.fromkeys(s.on_behalf_of for s in statements if s.who == code and s.on_behalf_of))
    notes = [scribe.say(phrases.CAPACITIES[role]) for role in MARKED if role in roles]
    notes += [scribe.say(phrases.ON_BEHALF, whom=scribe.name(whom)) for whom in behalf]
    return f"{scribe.name(code)} ({', '.join(notes)})" if notes else scribe.name(code)


def _who(scribe: Scribe, statement: Statement) -> str:
    if statement.capacity is Capacity.CHAIR:
        return scribe.chair_at(statement.begin)
    others = (scribe.name(code) for code in statement.joint)
    return scribe.listed((scribe.speaker(statement.who), *others))


def _details(scribe: Scribe, item: ItemState, statement: Statement) -> Iterator[str]:
    """Say, part by part, who spoke in which capacity, kind and company."""
    if statement.person:
        yield ", ".join(part for part in (statement.person, _level(scribe, statement.level)) if part)
    if statement.kind is not Kind.STATEMENT:
        yield _kind(scribe, item, statement)
    elif statement.capacity in MARKED:
        yield _role(scribe, item, statement)
    if statement.joint:
        yield scribe.say(phrases.JOINT)
    if statement.on_behalf_of:
        yield scribe.say(phrases.ON_BEHALF, whom=scribe.name(statement.on_behalf_of))
    aligned = aligned_with(statement)
    if aligned:
        phrase = phrases.ALIGNED_ONE if len(aligned) == 1 else phrases.ALIGNED_SOME
        yield scribe.say(phrase, who=scribe.names(aligned))


def topics_of(statement: Statement) -> tuple[str, ...]:
    """Give the topics that a statement is filed under."""
    return statement.topics or ((statement.topic,) if statement.topic else ())


def topic_title(item: ItemState, topic: str) -> str:
    """Give the title of a topic of an item, or what was typed for it."""
    return next((t.title for t in item.plan.topics if t.code == topic), topic)


def _level(scribe: Scribe, level: str) -> str:
    match level.strip().lower():
        case "head" | "head-of-state" | "hosg":
            return scribe.say(phrases.HEADED_STATE)
        case "minister":
            return scribe.say(phrases.MINISTER)
        case "" | "other":
            return ""
        case _:
            return level.strip()


def _role(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    role = scribe.say(phrases.CAPACITIES[statement.capacity])
    if statement.capacity is not Capacity.PRESENTER or scribe.language != "en":
        return role
    subject = item.plan.reasons.get(statement.capacity.value, "").partition(":")[0].strip()
    return f"{role}, {subject}" if subject else role


def _kind(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    addressed = _addressed(item, statement.to)
    kind = scribe.say(phrases.KINDS[statement.kind])
    if addressed is None:
        return kind
    if statement.kind is Kind.COMMENT:
        return scribe.say(phrases.ON_PRESENTATION, whom=scribe.name(addressed))
    return scribe.say(phrases.TO, what=kind, whom=scribe.name(addressed))


def _addressed(item: ItemState, request: RequestId | None) -> DelegationCode | None:
    """Give whom a question, an answer or a comment is addressed to."""
    if request is None:
        return None
    return next((s.who for s in item.statements if s.request == request), None)


def _stated(scribe: Scribe, statement: Statement) -> Iterator[Piece]:
    """Say what the President stated on a point of order; in a formal meeting that is a ruling."""
    if not statement.stated.strip():
        return
    phrase = phrases.RULED if scribe.meeting.definition.formal else phrases.STATED
    yield Piece(text=f" {scribe.say(phrase, chair=scribe.chair_at(statement.begin))}", emphasis=True)
    yield Piece(text=sentence(statement.stated.strip()))


def _yielded(scribe: Scribe, statement: Statement) -> Iterator[Piece]:
    """Say to whom the rest of the time was given."""
    if statement.yielded_to is not None:
        to, duration = scribe.name(statement.yielded_to), duration_label(statement.yielded)
        yield Piece(text=f" {scribe.say(phrases.YIELDED, whom=to, duration=duration)}")


def _without_gist(statement: Statement) -> Wording:
    if statement.kind is Kind.STATEMENT and statement.capacity in PRESENTING:
        return phrases.PRESENTED
    return phrases.WITHOUT_GIST[statement.kind]


def _after_name(who: str, text: str) -> str:
    """Cut the speaker's name from the beginning of a text that repeats it in front of a verb."""
    rest = text[len(who) :]
    repeats = text.casefold().startswith(who.casefold()) and rest.startswith(" ") and rest.strip()[:1].islower()
    return rest.strip() if repeats else text
