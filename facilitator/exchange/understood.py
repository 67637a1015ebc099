"""What was understood of a list of participants, as text to read and as JSON for other programs."""

from collections.abc import Iterator, Sequence, Set

from facilitator.core.ids import DelegationCode
from facilitator.core.participants.changes import Changes
from facilitator.core.participants.fields import ListColumn, ListField
from facilitator.core.participants.matching import CONFIDENCE_WORDS, Confidence
from facilitator.core.participants.sheet import CellPlace, letters_of
from facilitator.core.participants.understood import (
    ListedDelegation,
    ListedPerson,
    OpenQuestion,
    SheetColumns,
    Understood,
)

SURE = frozenset({Confidence.CODE, Confidence.NAME})


def as_json(understood: Understood, changes: Changes) -> dict[str, object]:
    """Give everything as plain values; rows and columns are those of the file."""
    added = {d.code for d in changes.added}
    changed = {d.code for d in changes.changed}
    return {
        "file": understood.file,
        "columns": [_column(sheet, column) for sheet in understood.columns for column in sheet.columns],
        "delegations": [_delegation(e, added, changed) for e in understood.entries],
        "persons": [_person(one) for one in understood.persons],
        "questions": questions_json(understood.questions),
        "faults": [{"sentence": fault.sentence, **place_json(fault.place)} for fault in understood.faults],
        "notes": list(understood.notes),
        "retired": list(changes.retired),
        "not_on_the_list": list(changes.missing),
        "kept_since_in_the_record": list(changes.kept),
    }


def questions_json(questions: Sequence[OpenQuestion]) -> list[object]:
    """Give what is to be asked as plain values."""
    return [
        {
            "said": q.said,
            "sentence": q.sentence,
            "choices": list(q.choices),
            "places": [place_json(p) for p in q.places],
        }
        for q in questions
    ]


def _column(sheet: SheetColumns, column: ListColumn) -> dict[str, object]:
    return {
        "sheet": sheet.sheet,
        "heading_row": sheet.row,
        "column": letters_of(column.place),
        "heading": column.heading,
        "field": column.field.value,
    }


def _delegation(entry: ListedDelegation, added: Set[DelegationCode], changed: Set[DelegationCode]) -> dict[str, object]:
    delegation = entry.delegation
    return {
        "code": delegation.code,
        "name": delegation.name.en,
        "category": delegation.category.value,
        "category_said": entry.category_said,
        "said": entry.said,
        "confidence": entry.how.value,
        "change": "new" if delegation.code in added else "changed" if delegation.code in changed else "none",
        "places": [place_json(place) for place in entry.places],
    }


def _person(one: ListedPerson) -> dict[str, object]:
    return {
        "delegation": one.person.delegation,
        "title": one.person.title,
        "given_name": one.person.given,
        "family_name": one.person.family,
        "function": one.person.function,
        "level": one.person.level,
        "of_the_row_above": one.above,
        **place_json(one.place),
    }


def as_lines(understood: Understood, changes: Changes) -> Iterator[str]:
    """Give what a person reads of it: columns, figures, whatever is not certain, and what is open, in English."""
    for sheet in understood.columns:
        read = [
            f"{letters_of(c.place)} “{c.heading}” = {c.field}"
            for c in sheet.columns
            if c.field is not ListField.NOTHING
        ]
        yield f"{sheet.sheet or understood.file}: {', '.join(read)}."
    yield (
        f"{len(understood.entries)} delegations: {len(changes.added)} new, {len(changes.changed)} changed, "
        f"{changes.unchanged} as they are. {len(understood.persons)} persons, {changes.persons} of them new or changed."
    )
    for entry in understood.entries:
        if entry.how not in SURE:
            where = entry.places[0].words
            category = "" if entry.category_said else ", its category not said"
            said = f"  “{entry.said}” ({where}) is {entry.delegation.code}, {entry.delegation.name.en}"
            yield f"{said}: {CONFIDENCE_WORDS[entry.how]}{category}."
    if changes.retired:
        yield f"Leave the roll: {', '.join(changes.retired)}."
    elif changes.missing:
        yield f"{len(changes.missing)} on the roll are not on the list; they stay. --retire takes them off the roll."
    if changes.kept:
        yield f"{len(changes.kept)} are not on the list and stay, since the record or the plan names them."
    yield from understood.notes
    yield from open_ends(understood)


def open_ends(understood: Understood) -> Iterator[str]:
    """Give everything that was not understood, each with its place."""
    for question in understood.questions:
        rows = "; ".join(place.words for place in question.places[:5])
        more = " …" if len(question.places) > 5 else ""
        yield f"Question ({rows}{more}): {question.sentence}"
    for fault in understood.faults:
        yield f"Not understood: {fault.words}"


def place_json(place: CellPlace) -> dict[str, object]:
    """Give where something is as plain values."""
    column = letters_of(place.column) if place.column is not None else ""
    return {"sheet": place.sheet, "row": place.row, "column": column}
