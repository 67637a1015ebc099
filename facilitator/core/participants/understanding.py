"""Understanding: from the rows of a list to delegations and persons, with everything that is open or wrong at once."""

from dataclasses import field, replace

from facilitator.core.delegations import STATES, Category, Delegation, Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.languages import counted
from facilitator.core.name_index import fold, whole_names
from facilitator.core.participants.entering import Entered, changed_by, made_of, valid_code
from facilitator.core.participants.fields import ListField
from facilitator.core.participants.lines import ListLine, lines_of
from facilitator.core.participants.matching import Confidence, KnownNames, Meaning
from facilitator.core.participants.newcomers import Clash, Newcomers
from facilitator.core.participants.persons import completed, person_of
from facilitator.core.participants.sheet import CellFault, CellPlace, ListBook
from facilitator.core.participants.understood import (
    ListChoices,
    ListedDelegation,
    ListedPerson,
    OpenQuestion,
    SaidOfName,
    SheetColumns,
    Understood,
)
from facilitator.core.participants.words import category_of, level_of
from facilitator.core.saying import tr
from facilitator.core.values import dataclass

_NO_STATES = frozenset({Category.NGO, Category.OBSERVER_ORG, Category.OBSERVER_UN, Category.REGIONAL_ORG})
# as certain as can be, so nothing of it needs to be asked
_SURENESS = {how: place for place, how in enumerate(Confidence)}
_SURE = frozenset({Confidence.ANSWERED, Confidence.CODE, Confidence.NAME, Confidence.FORM})


def understand(book: ListBook, roll: Roster, directory: Roster, choices: ListChoices | None = None) -> Understood:
    """Say what a list of participants means.

    `roll` are the delegations of the meeting, `directory` those who may come besides, with their names in three
    languages. Nothing is recorded, and nothing that is not certain is taken without being said.
    """
    known = (*roll.delegations, *(d for d in directory.delegations if d.code not in roll))
    return _Reading(book, roll, KnownNames(known), choices or ListChoices()).understood()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meant:
    """Whom a line means: a delegation that is known, or a new one (`code` is empty until it gets one)."""

    code: DelegationCode
    how: Confidence
    known: Delegation | None


@dataclass(slots=True)
class _Asked:
    sentence: str
    choices: tuple[DelegationCode, ...]
    places: list[CellPlace] = field(default_factory=list)


class _Reading:
    """The reading of one list; local to one call."""

    def __init__(self, book: ListBook, roll: Roster, names: KnownNames, choices: ListChoices) -> None:
        self._book = book
        self._roll = roll
        self._names = names
        self._choices = choices
        self._faults: list[CellFault] = list(book.faults)
        self._notes: list[str] = list(book.notes)
        self._asked: dict[str, _Asked] = {}
        self._said: dict[str, str] = {}
        self._entered: dict[DelegationCode, Entered] = {}
        self._newcomers = Newcomers(d.code for d in names.roster.delegations)
        self._meanings: dict[str, Meaning] = {}
        self._persons: dict[tuple[str, ...], ListedPerson] = {}
        self._above: tuple[str, DelegationCode | None] | None = None
        self._of_no_row = 0

    def understood(self) -> Understood:
        """Read all lines."""
        lines, columns = lines_of(self._book, self._choices.columns, self._names, self._faults)
        self._check_answers(lines)
        for line in lines:
            self._read(line)
        if columns and not lines:
            self._fault(CellPlace(), tr("the list has no rows below its headings."))
        elif not self._book.sheets or not any(sheet.rows for sheet in self._book.sheets):
            self._faults = [CellFault(place=CellPlace(), sentence=tr("there is nothing in the list."))]
        self._note_columns(columns)
        if self._of_no_row:
            self._notes.append(_of_no_row(self._of_no_row))
        return Understood(
            file=self._book.file,
            columns=columns,
            entries=tuple(self._entry(entered) for entered in self._entered.values()),
            persons=tuple(self._persons.values()),
            questions=tuple(
                OpenQuestion(said=self._said[key], places=tuple(a.places), sentence=a.sentence, choices=a.choices)
                for key, a in self._asked.items()
            ),
            faults=tuple(sorted(self._faults, key=lambda fault: (fault.place.sheet, fault.place.row))),
            notes=tuple(self._notes),
        )

    def _check_answers(self, lines: list[ListLine]) -> None:
        """Find the answers that are none: to a name that is not in the list, or with a code that nobody has."""
        said = {fold(text) for line in lines for text in (_name(line)[0], line[ListField.CODE]) if text}
        for name, answer in self._choices.answers.items():
            if name not in said:
                self._fault(CellPlace(), tr("no row names “{name}”, so the answer to it has no use.", name=name))
            elif answer not in set(SaidOfName) and answer not in self._names.roster:
                self._fault(
                    CellPlace(), tr("“{answer}” is no code, so “{name}” is still open.", answer=answer, name=name)
                )

    def _read(self, line: ListLine) -> None:
        name, names_field = _name(line)
        code = line[ListField.CODE]
        if not name and not code:
            self._of_the_one_above(line)
            return
        meant = self._meant(line, code, name, names_field)
        self._above = (line.place.sheet, meant.code if meant else None)
        if meant is None:
            return
        self._enter(line, meant, name)
        self._take_person(line, meant.code)

    def _of_the_one_above(self, line: ListLine) -> None:
        if not line.has_person:
            self._fault(line.place, tr("this row names no delegation. Fill it in, or delete the row."))
        elif self._above is None or self._above[0] != line.place.sheet:
            self._fault(line.place, tr("this person has no delegation. Fill in the column of the delegation."))
        elif self._above[1] is not None:
            self._of_no_row += 1
            self._take_person(line, self._above[1], above=True)

    def _meant(self, line: ListLine, code: str, name: str, of: ListField) -> _Meant | None:
        """Say whom a line means, or ask; the code leads where there is one."""
        by_code = self._names.code(code) if code else None
        found = self._found(name, line.raw.get(of, "")) if name else Meaning()
        known = self._names.roster.get(by_code) if by_code else None
        answered = self._choices.answers.get(fold(name or code), "")
        if answered == SaidOfName.LEAVE_OUT:
            return None
        if answered and answered != SaidOfName.NEW:
            chosen = DelegationCode(answered)
            if chosen in self._names.roster:
                return _Meant(code=chosen, how=Confidence.ANSWERED, known=self._names.roster.get(chosen))
        if known is not None and (not found.codes or known.code in found.codes or found.how not in _SURE):
            return _Meant(code=known.code, how=Confidence.CODE, known=known)
        if known is not None:
            other = found.codes[0]
            self._ask(line, of, name, tr(
                "the code {code} is {known}, and the name “{name}” is {other}. Say which is meant.",
                code=code, known=self._names.roster.name(known.code), name=name, other=other), (known.code, other),
            )  # fmt: skip
            return None
        contradicted = self._contradicted(line, found)
        if contradicted and answered != SaidOfName.NEW and found.how is not Confidence.NEAR:
            self._ask(line, of, name, contradicted, found.codes)
            return None
        if len(found.codes) == 1 and answered != SaidOfName.NEW and not contradicted:
            return _Meant(code=found.codes[0], how=found.how, known=self._names.roster.get(found.codes[0]))
        if found.codes and answered != SaidOfName.NEW and found.how is not Confidence.NEAR:
            self._two(line, of, name, found.codes)
            return None
        return self._newcomer(line, code, name, of, near=found.codes, answered=answered)

    def _found(self, name: str, raw: str) -> Meaning:
        found = self._meanings.get(raw)
        if found is None:
            found = self._meanings[raw] = self._find(name, raw)
        return found

    def _find(self, name: str, raw: str) -> Meaning:
        found = self._names.find(name)
        first = raw.strip().partition("\n")[0].strip()
        # what stands below a name in its cell is an address or a mission
        return self._names.find(first) if not found.codes and first and first != name else found

    def _contradicted(self, line: ListLine, found: Meaning) -> str:
        """Say that a name is a State's while the list says it is none, or the other way; nothing where it agrees."""
        words = line[ListField.CATEGORY] or line.section
        if len(found.codes) != 1 or not words:
            return ""
        code, roster = found.codes[0], self._names.roster
        said = category_of(words, roster.category(code))
        if said not in STATES | _NO_STATES or (roster.category(code) in STATES) == (said in STATES):
            return ""
        return tr(
            "this would be {code} ({name}), and the list says “{category}”. Say whom it means, or that it is new.",
            code=code,
            name=roster.name(code),
            category=words,
        )

    def _two(self, line: ListLine, of: ListField, name: str, codes: tuple[DelegationCode, ...]) -> None:
        both = ", ".join(f"{code} ({self._names.roster.name(code)})" for code in codes)
        self._ask(line, of, name, tr("“{name}” may be {choices}. Say which is meant.", name=name, choices=both), codes)

    def _newcomer(
        self, line: ListLine, code: str, name: str, of: ListField, *, near: tuple[DelegationCode, ...], answered: str
    ) -> _Meant | None:
        category = category_of(line[ListField.CATEGORY] or line.section, None)
        if not name:
            sentence = tr("“{code}” is no code of the roll, and the row has no name.", code=code)
            self._ask(line, ListField.CODE, code, sentence, ())
            return None
        whole = bool(valid_code(code)) and category is not None
        if not whole and answered != SaidOfName.NEW:
            if near or category in STATES:
                self._ask(line, of, name, _nobody(name, near, self._names.roster), near)
                return None
            if category is None and self._choices.others is None:
                sentence = tr(
                    "“{name}” is on no roll, and the list does not say what it is. Say whom it means, or"
                    " that it is new.",
                    name=name,
                )
                self._ask(line, of, name, sentence, ())
                return None
        made = self._newcomers.code(valid_code(code), name, sure=answered == SaidOfName.NEW)
        if isinstance(made, Clash):
            self._ask(line, of, name, made.sentence, (made.other,))
            return None
        return _Meant(code=made, how=Confidence.NEW, known=None)

    def _enter(self, line: ListLine, meant: _Meant, name: str) -> None:
        entered = self._entered.get(meant.code)
        known = entered.delegation if entered else meant.known
        category, said = self._category(line, known, entered)
        if known is None:
            after = made_of(line, meant.code, name, category)
        else:
            after = changed_by(line, known, category, renames=self._renames(line, known, name))
        if entered is None:
            entered = self._entered[meant.code] = Entered(delegation=after, said=name or meant.code, how=meant.how)
        elif _SURENESS[meant.how] > _SURENESS[entered.how]:  # what is least sure is to be looked at
            entered.said, entered.how = name or meant.code, meant.how
        entered.delegation = after
        entered.category_said |= said
        entered.places.append(line.place)

    def _renames(self, line: ListLine, known: Delegation, name: str) -> bool:
        """Say whether a code stands beside a name that is in no form one of those known of it."""
        if not line[ListField.CODE] or not name:
            return False
        said = f" {fold(name)} "
        within = any(f" {one} " in said for one in map(fold, whole_names(known)) if one)
        return not within and known.code not in self._found(name, line.raw.get(_name(line)[1], "")).codes

    def _category(self, line: ListLine, known: Delegation | None, entered: Entered | None) -> tuple[Category, bool]:
        """Give the category of a delegation, and whether the list says it."""
        words = line[ListField.CATEGORY] or line.section
        before = known.category if known else self._choices.others or Category.OBSERVER_ORG
        if not words:
            return before, False
        said = category_of(words, known.category if known else None)
        if said is None:
            self._fault(line.at(ListField.CATEGORY), tr(
                "“{said}” is no category. Write one such as State Party, Observer State, United Nations, International"
                " organization or NGO.", said=words))  # fmt: skip
            return before, False
        if entered is not None and entered.category_said and entered.delegation.category is not said:
            self._fault(line.at(ListField.CATEGORY), tr(
                "{name} has another category in row {row}; that one was kept.",
                name=entered.said, row=entered.places[0].row))  # fmt: skip
            return before, True
        return said, True

    def _take_person(self, line: ListLine, code: DelegationCode, *, above: bool = False) -> None:
        if not line.has_person:
            return
        level, said = "", line[ListField.LEVEL]
        if said:
            level = level_of(said) or ""
            if not level:
                sentence = tr("“{said}” is no level. Write head of State or Government, minister or other.", said=said)
                self._fault(line.at(ListField.LEVEL), sentence)
        person = person_of(line, code, level)
        key = (code, fold(f"{person.given} {person.family}"))
        if key in self._persons:
            person = completed(self._persons[key].person, person)
            self._persons[key] = replace(self._persons[key], person=person)
        else:
            self._persons[key] = ListedPerson(person=person, place=line.place, above=above)

    def _ask(self, line: ListLine, of: ListField, said: str, sentence: str, near: tuple[DelegationCode, ...]) -> None:
        self._said.setdefault(fold(said), said)
        asked = self._asked.setdefault(fold(said), _Asked(sentence=sentence, choices=near))
        asked.places.append(line.at(of))

    def _fault(self, place: CellPlace, sentence: str) -> None:
        self._faults.append(CellFault(place=place, sentence=sentence))

    def _note_columns(self, columns: tuple[SheetColumns, ...]) -> None:
        for sheet in columns:
            unread = [c.heading for c in sheet.columns if c.field is ListField.NOTHING and c.heading and not c.by_hand]
            if unread:
                where = tr("{sheet}: ", sheet=sheet.sheet) if sheet.sheet else ""
                self._notes.append(where + tr("Columns that were not read: {columns}.", columns=", ".join(unread)))

    def _entry(self, entered: Entered) -> ListedDelegation:
        return ListedDelegation(
            delegation=entered.delegation,
            said=entered.said,
            how=entered.how,
            places=tuple(entered.places),
            category_said=entered.category_said,
        )


def _name(line: ListLine) -> tuple[str, ListField]:
    """Give what a row calls its delegation, and in which column: an organisation before the country it is in."""
    country, organisation = line[ListField.DELEGATION], line[ListField.ORGANIZATION]
    said = category_of(line[ListField.CATEGORY] or line.section, None)
    of_organisation = organisation and (not country or (said is not None and said not in STATES))
    return (organisation, ListField.ORGANIZATION) if of_organisation else (country, ListField.DELEGATION)


def _of_no_row(persons: int) -> str:
    return counted(
        persons,
        tr("{n} person has no delegation in the row, and is of the one above.", n=persons),
        tr("{n} persons have no delegation in their row, and are of the one above.", n=persons),
    )


def _nobody(name: str, near: tuple[DelegationCode, ...], roster: Roster) -> str:
    if not near:
        return tr("no State is called “{name}”. Say which is meant, or that it is new.", name=name)
    choices = ", ".join(f"{code} ({roster.name(code)})" for code in near)
    return tr(
        "nobody is called “{name}”; near to it are {choices}. Say which is meant, or that it is new.",
        name=name,
        choices=choices,
    )
