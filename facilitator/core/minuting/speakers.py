"""How the minutes name who spoke: one line for a statement, one paragraph for everybody who took the floor."""

from collections.abc import Callable, Iterable, Iterator

from facilitator.core.clock import length_label
from facilitator.core.delegations import CATEGORY_WORDS, STATES, Category
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting import phrases
from facilitator.core.minuting.chapters import heard
from facilitator.core.minuting.document import Paragraph, Piece, plain
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.small_letters import in_small_letters
from facilitator.core.minuting.titles import names_a_chair
from facilitator.core.minuting.verbs import agreeing
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
FEMALE = frozenset({"f", "female", "woman", "w", "femme", "féminin", "mujer", "femenino"})
MARKED = (Capacity.COORDINATOR, Capacity.PRESENTER, Capacity.GUEST)


def statement_line(scribe: Scribe, item: ItemState, statement: Statement) -> Paragraph:
    """Write one statement: who in bold, in which capacity and on whose behalf, then the gist."""
    who = _who(scribe, statement)
    said = _after_name(who, statement.gist.strip())
    details = scribe.semicolon.join(_details(scribe, item, statement))
    lead = f" ({details})" if details else ""
    if not said:
        said = _without_gist(scribe, item, statement)
    runs_on = said[0].islower()
    if runs_on and statement.gist.strip() and scribe.plural((statement.who,)):
        said = agreeing(said, scribe.language, plural=True) or said
    pieces = (
        Piece(text=who if runs_on or details else f"{who}.", strong=True),
        Piece(text=f"{lead} " if runs_on or not details else f"{lead}. "),
        Piece(text=sentence(said)),
        *_yielded(scribe, statement),
        *_stated(scribe, statement),
    )
    return Paragraph(pieces=pieces, of=statement.id, heard=heard(scribe, statement.begin))


def remark_line(chair: tuple[str, ...], text: str) -> Paragraph:
    """Write what was said from the chair, whose names begin with that of the record's language.

    A text that begins with another name, as one typed in another language, stands as it was typed.
    """
    who, said = chair[0], _after_name(chair[0], text.strip())
    if said == text.strip() and names_a_chair(said):
        return plain(sentence(said))
    runs_on = said[:1].islower()
    pieces = (Piece(text=who if runs_on else f"{who}.", strong=True), Piece(text=f" {sentence(said)}"))
    return Paragraph(pieces=pieces)


def conclusion_line(scribe: Scribe, chair: tuple[str, ...], text: str) -> Paragraph:
    """Write a conclusion of whoever presided."""
    who, said = chair[0], text.strip()
    if is_clause(said):
        rest = scribe.say(phrases.CONCLUDED_THAT, chair="", text=said)
        return Paragraph(pieces=(Piece(text=who, strong=True), Piece(text=f" {sentence(rest)}")))
    return remark_line(chair, said)


def names_another(chair: tuple[str, ...], text: str) -> bool:
    """Say whether a typed text begins by naming somebody else in the chair than who presided, in any language."""
    return names_a_chair(text) and all(_after_name(who, text.strip()) == text.strip() for who in chair)


def took_the_floor(scribe: Scribe, statements: Iterable[Statement]) -> Paragraph | None:
    """Write the paragraph of all who spoke, by category, in roll order, with roles noted; None where nobody did."""
    spoke: dict[DelegationCode, list[Statement]] = {}
    for statement in statements:
        if statement.capacity is not Capacity.CHAIR:
            spoke.setdefault(statement.who, []).append(statement)
    opening = scribe.say(phrases.TOOK_FLOOR, many=len(spoke) > 1)
    return _by_category(scribe, opening, spoke, lambda code: _with_roles(scribe, code, spoke[code]))


def submitted_in_writing(scribe: Scribe, statements: Iterable[Statement]) -> Paragraph | None:
    """Write the paragraph of all whose statements were received in writing only; None where there are none."""
    who = {statement.who for statement in statements if not statement.awaited}
    return _by_category(scribe, scribe.say(phrases.SUBMITTED, many=len(who) > 1), who, scribe.roll_name)


def to_be_submitted(scribe: Scribe, statements: Iterable[Statement]) -> Paragraph | None:
    """Write the paragraph of all who only announced a statement in writing; None where there are none."""
    who = {statement.who for statement in statements if statement.awaited}
    return _by_category(scribe, scribe.say(phrases.TO_BE_SUBMITTED, many=len(who) > 1), who, scribe.roll_name)


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
    pieces, entries = [Piece(text=opening)], list[str]()
    for place, (heading, names) in enumerate(filled):
        end = "." if place == len(filled) - 1 else scribe.semicolon
        pieces += [Piece(text=f"{heading}{scribe.colon}", emphasis=True), Piece(text=f"{scribe.listed(names)}{end}")]
        entries += [f"{heading}{scribe.colon}{name}" for name in names]
    return Paragraph(pieces=tuple(pieces), entries=tuple(entries))


def _with_roles(scribe: Scribe, code: DelegationCode, statements: Iterable[Statement]) -> str:
    every = tuple(statements)
    roles = {statement.capacity for statement in every}
    notes = [scribe.say(phrases.CAPACITIES[role]) for role in MARKED if role in roles]
    notes += _company(scribe, every)
    return f"{scribe.roll_name(code)} ({', '.join(notes)})" if notes else scribe.roll_name(code)


def in_company(scribe: Scribe, *statements: Statement) -> str:
    """Name who made statements, all of one delegation, and on whose behalf: `Chile (also on behalf of Peru)`."""
    name, notes = scribe.name(statements[0].who), _company(scribe, statements)
    return f"{name} ({', '.join(notes)})" if notes else name


def _company(scribe: Scribe, statements: Iterable[Statement]) -> list[str]:
    """Say on whose behalf statements were made."""
    every = tuple(statements)
    behalf = dict.fromkeys(s.on_behalf_of for s in every if s.on_behalf_of)
    joint = {other for s in every for other in s.joint if other not in behalf}
    notes = [scribe.say(phrases.ON_BEHALF, of_whom=scribe.of(whom)) for whom in behalf]
    also = [scribe.say(phrases.ALSO_ON_BEHALF, of_whom=scribe.of(*scribe.in_roll_order(joint)))] if joint else []
    return notes + also


def _who(scribe: Scribe, statement: Statement) -> str:
    if statement.capacity is Capacity.CHAIR:
        return scribe.chair_at(statement.begin)
    return scribe.speaker(statement.who)


def _details(scribe: Scribe, item: ItemState, statement: Statement) -> Iterator[str]:
    """Say, part by part, who spoke in which capacity, kind and company."""
    said = person_of(scribe, statement) if statement.person else _at_level(scribe, statement)
    if said:
        yield said
    if statement.kind is not Kind.STATEMENT:
        # without a gist the sentence itself says what kind of statement it was
        yield from [_kind(scribe, item, statement)] if statement.gist.strip() else []
    elif statement.capacity in MARKED:
        role = _role(scribe, item, statement)
        yield from [role] if role else []
    if statement.on_behalf_of:
        yield scribe.say(phrases.ON_BEHALF, of_whom=scribe.of(statement.on_behalf_of))
    others = [code for code in statement.joint if code != statement.on_behalf_of]
    if others:
        also = scribe.say(phrases.ALSO_ON_BEHALF, of_whom=scribe.of(*scribe.in_roll_order(others)))
        yield f"{scribe.say(phrases.JOINT)}, {also}"
    aligned = aligned_with(statement)
    if aligned:
        yield scribe.say(phrases.ALIGNED, who=scribe.names_within(aligned), many=scribe.plural(aligned))


def topic_title(meeting: Meeting, topic: str) -> str:
    """Give the title of a planned topic, which may be that of another item, or what was typed for it."""
    planned = (t for item in meeting.items.values() for t in item.plan.topics)
    return next((t.title for t in planned if t.code == topic), topic)


def person_of(scribe: Scribe, statement: Statement) -> str:
    """Give who spoke by name, with the level that was recorded."""
    return ", ".join(part for part in (statement.person, _level(scribe, statement.level, statement.gender)) if part)


def _at_level(scribe: Scribe, statement: Statement) -> str:
    """Say at which level a State spoke, where nobody is named."""
    wordings = {"head": phrases.AT_HEADS_OF_STATE, "minister": phrases.AT_MINISTERS}
    wording = wordings.get(statement.level.strip().lower())
    known = wording is not None and scribe.meeting.roster.category(statement.who) in STATES
    return scribe.say(wording) if wording is not None and known else ""


def _level(scribe: Scribe, level: str, gender: str) -> str:
    match level.strip().lower():
        case "head" | "head-of-state" | "hosg":
            return scribe.say(phrases.HEADED_STATE, many=gender.strip().casefold() in FEMALE)
        case "minister":
            return scribe.say(phrases.MINISTER, many=gender.strip().casefold() in FEMALE)
        case "" | "other":
            return ""
        case _:
            return level.strip()


def _role(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    """Say in which role somebody spoke, and of what; a presentation without a gist is called one by its sentence."""
    subject = ""
    if statement.capacity is Capacity.PRESENTER:
        subject = item.plan.reasons.get(statement.capacity.value, "").partition(":")[0].strip()
        subject = in_small_letters(scribe.meeting, subject) if subject else ""
        if not statement.gist.strip():
            return subject
    role = scribe.say(phrases.CAPACITIES[statement.capacity])
    return f"{role}, {subject}" if subject else role


def _kind(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    addressed = _addressed(item, statement.to)
    kind = scribe.say(phrases.KINDS[statement.kind])
    if addressed is None or statement.kind is Kind.RESPONSE:
        return kind
    if statement.kind is Kind.COMMENT:
        return scribe.say(phrases.ON_PRESENTATION, of_whom=scribe.of(addressed))
    if statement.kind is Kind.ANSWER:
        return scribe.say(phrases.ANSWER_TO, of_whom=scribe.of(addressed))
    return scribe.say(phrases.TO, what=kind, to_whom=scribe.to(addressed))


def _addressed(item: ItemState, request: RequestId | None) -> DelegationCode | None:
    """Give whom a question, an answer or a comment is addressed to."""
    if request is None:
        return None
    return next((s.who for s in item.statements if s.request == request), None)


def _stated(scribe: Scribe, statement: Statement) -> Iterator[Piece]:
    """Say what the President stated on a point of order; in a formal meeting that is a ruling."""
    if not statement.stated.strip():
        return
    formal, stated = scribe.meeting.definition.formal, statement.stated.strip()
    if is_clause(stated):
        phrase = phrases.RULED_THAT if formal else phrases.STATED_THAT
    else:
        phrase = phrases.RULED if formal else phrases.STATED
    yield Piece(text=f" {scribe.say(phrase, chair=scribe.chair_at(statement.begin))}", emphasis=True)
    yield Piece(text=sentence(stated))


def _yielded(scribe: Scribe, statement: Statement) -> Iterator[Piece]:
    """Say to whom the rest of the time was given."""
    if statement.yielded_to is not None:
        to, duration = scribe.to(statement.yielded_to), length_label(statement.yielded)
        yield Piece(text=f" {scribe.say(phrases.YIELDED, to_whom=to, duration=duration)}")


def _without_gist(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    many = statement.capacity is not Capacity.CHAIR and scribe.plural((statement.who,))
    if statement.kind is Kind.STATEMENT and statement.capacity in PRESENTING:
        return scribe.say(phrases.PRESENTED, many=many)
    addressed = _addressed(item, statement.to)
    if addressed is None or statement.kind not in phrases.ADDRESSED:
        return scribe.say(phrases.WITHOUT_GIST[statement.kind], many=many)
    of, to = scribe.of(addressed), scribe.to(addressed)
    return scribe.say(phrases.ADDRESSED[statement.kind], many=many, of_whom=of, to_whom=to)


def is_clause(text: str) -> bool:
    """Say whether a typed text goes on behind a verb: `that the limits applied`."""
    return text.startswith(("that ", "que ", "qu’", "qu'"))


def _after_name(who: str, text: str) -> str:
    """Cut the speaker's name, with or without what stands in brackets, from a text that repeats it before a verb."""
    for name in (who, who.partition(" (")[0]):
        rest = text[len(name) :]
        if text.casefold().startswith(name.casefold()) and rest.startswith(" ") and rest.strip()[:1].islower():
            return rest.strip()
    return text
