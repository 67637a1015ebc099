"""What was understood of a sign-in sheet, as text to read and as JSON for other programs."""

from collections.abc import Iterator

from facilitator.core.attendance import notes_by_session
from facilitator.core.clock import local_time
from facilitator.core.meeting import Meeting
from facilitator.core.participants.fields import ListField, session_of
from facilitator.core.participants.matching import CONFIDENCE_WORDS
from facilitator.core.participants.sheet import letters_of
from facilitator.core.participants.signing import SignedLine, SignedSheet
from facilitator.exchange.understood import SURE, place_json, questions_json


def as_json(sheet: SignedSheet, meeting: Meeting) -> dict[str, object]:
    """Give everything as plain values; rows and columns are those of the file, times with their offset."""
    return {
        "file": sheet.file,
        "sessions": [
            {"session": number, "delegations": len({s.who for s in signatures}), "new": _new(meeting, number, sheet)}
            for number, signatures in sheet.by_session.items()
        ],
        "signed": [_line(meeting, line) for line in sheet.lines],
        "not_signed": sheet.unsigned,
        "questions": questions_json(sheet.questions),
        "faults": [{"sentence": fault.sentence, **place_json(fault.place)} for fault in sheet.faults],
        "notes": list(sheet.notes),
    }


def _new(meeting: Meeting, number: int, sheet: SignedSheet) -> int:
    known = notes_by_session(meeting).get(number, {})
    return len({s.who for s in sheet.by_session[number]} - set(known))


def _line(meeting: Meeting, line: SignedLine) -> dict[str, object]:
    at = line.signature.at
    return {
        **place_json(line.place),
        "session": line.session,
        "code": line.signature.who,
        "name": meeting.roster.name(line.signature.who, "en"),
        "said": line.said,
        "confidence": line.how.value,
        "person": line.signature.person,
        "signed": local_time(at, meeting.definition.zone).isoformat() if at is not None else None,
    }


def as_lines(sheet: SignedSheet, meeting: Meeting) -> Iterator[str]:
    """Give what a person reads of it: columns, figures, whatever is not certain, and what is open, in English."""
    for found in sheet.columns:
        read = [
            f"{letters_of(c.place)} “{c.heading}” = {ListField.SIGNED if c.field is ListField.NOTHING else c.field}"
            for c in found.columns
            if c.field is not ListField.NOTHING or session_of(c.heading) is not None
        ]
        yield f"{found.sheet or sheet.file}: {', '.join(read)}."
    for number, signatures in sheet.by_session.items():
        every = len({s.who for s in signatures})
        yield f"Session {number}: signed by {every}, of whom {_new(meeting, number, sheet)} were not noted before."
    if sheet.unsigned:
        yield f"Rows without a signature, left out: {sheet.unsigned}."
    for line in sheet.lines:
        if line.how not in SURE:
            who = line.signature.who
            name = meeting.roster.name(who, "en")
            yield f"  “{line.said}” ({line.place.words}) is {who}, {name}: {CONFIDENCE_WORDS[line.how]}."
    yield from sheet.notes
    yield from open_ends(sheet)


def open_ends(sheet: SignedSheet) -> Iterator[str]:
    """Give everything that was not understood, each with its place."""
    for question in sheet.questions:
        rows = "; ".join(place.words for place in question.places[:5])
        more = " …" if len(question.places) > 5 else ""
        yield f"Question ({rows}{more}): {question.sentence}"
    for fault in sheet.faults:
        yield f"Not understood: {fault.words}"
