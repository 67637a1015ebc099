"""Understanding: the requests in an e-mail or a table; nothing that is not certain becomes one without being said."""

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitator.core.advance.details import DetailsRead, begins_with_person, details_of
from facilitator.core.advance.lines import OpenMatter
from facilitator.core.advance.naming import (
    Named,
    are_together,
    codes_of,
    different,
    names_in,
    significant,
    without_addresses,
)
from facilitator.core.advance.passages import Passage, is_courtesy, letter_of, sentences
from facilitator.core.advance.tables import table_rows
from facilitator.core.advance.understood import (
    LEAVE_OUT,
    AdvanceChoices,
    AdvancePart,
    AdvanceRequest,
    AdvanceText,
    AdvanceUnderstood,
    AskedFor,
    LinePlace,
    OpenPassage,
)
from facilitator.core.ids import DelegationCode, ItemCode, Refused
from facilitator.core.languages import counted
from facilitator.core.meeting import Meeting
from facilitator.core.name_index import fold
from facilitator.core.parameters import find_item
from facilitator.core.participants.matching import Confidence, KnownNames
from facilitator.core.saying import tr

_ASKS = re.compile(
    r"\b(?:floor|speak|speaks|speakers?|speaking|statements?|intervene|interventions?|inscri\w+|register\w*|take part in the debate|parole|intervenir"
    r"|orat(?:eurs?|rices?)|déclarations?|s['’]exprimer|palabra|intervención|intervenciones|orador\w*|declaración|declaraciones|hablar|rights? of reply"
    r"|droits? de réponse|derechos? de réplica|(?:add|include|inscribe|put) (?:us|our|my|me|the following)|inscrire|incluir)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:we|our|my (?:delegation|country|government)|i|the delegation|the permanent mission|this mission|nous|notre|ma délégation|mon pays|la délégation"
    r"|je|nosotros|nuestr[ao]|mi (?:delegación|país)|la delegación|quisiéramos|deseamos|solicitamos)\b",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(
    r"\b(?:withdraw\w*|cancel\w*|no longer|(?:does|do|will) not (?:wish|intend|take|speak|need)|retire\w*|annul\w*|ne (?:souhaite|prendra|désire)\w* (?:plus|pas)"
    r"|retira\w*|ya no|no desea\w*|no tomará|remove\w* (?:us|our))\b",
    re.IGNORECASE,
)
_IN_WRITING = re.compile(
    r"\b(?:in writing|written (?:statement|version|contribution)|par écrit|por escrito)\b", re.IGNORECASE
)
_LEADS_IN = frozenset(
    [
        "please",
        "kindly",
        "add",
        "include",
        "inscribe",
        "register",
        "list",
        "speakers",
        "following",
        "delegation",
        "delegations",
        "representative",
        "representatives",
        "request",
        "requests",
        "floor",
        "from",
        "by",
        "for",
        "item",
        "point",
        "tema",
        "states",
        "countries",
        "also",
        "permanent",
        "mission",
        "missions",
        "veuillez",
        "inscrire",
        "delegaciones",
        "délégations",
        "⁂",
    ]
) | {fold("délégations"), fold("délégation"), fold("delegación")}
_BEGINS_WITH_ITEM = re.compile(r"\W*(?:agenda|sub|item|point|tema|alinéa|apartado)", re.IGNORECASE)
_BEGINS_WITH_LABEL = re.compile(r"\d{1,2}\s*\([a-z]{1,3}\)", re.IGNORECASE)
_FEW_WORDS, _BEGINNING = 4, 80


def understand_requests(
    handed: AdvanceText, meeting: Meeting, choices: AdvanceChoices | None = None
) -> AdvanceUnderstood:
    """Understand what was handed in against the roll and the agenda. A user's answers come in again as `choices`."""
    return _Reader(handed, meeting, choices or AdvanceChoices()).read()


class _Reader:
    """Collects the requests and what is open of one thing that was handed in. Local to one reading."""

    def __init__(self, handed: AdvanceText, meeting: Meeting, choices: AdvanceChoices) -> None:
        self._handed, self._meeting, self._choices = handed, meeting, choices
        self._known = KnownNames(meeting.roster.delegations)
        self._zone = meeting.definition.zone
        self._requests: list[AdvanceRequest] = []
        self._open: list[OpenPassage] = []
        self._notes = list(handed.notes)
        self._item: ItemCode | None = None
        self._sender: tuple[DelegationCode, ...] = ()
        self._last: AdvanceRequest | None = None
        # whether the block that is read has made a request: what stands further away completes none by chance
        self._begun = False

    def read(self) -> AdvanceUnderstood:
        for part in self._handed.parts:
            if part.book is not None:
                self._read_table(part)
            else:
                self._read_letter(part)
        return AdvanceUnderstood(
            source=self._handed.source,
            requests=tuple(dict.fromkeys(self._requests)),
            open=tuple(self._open),
            notes=tuple(self._notes),
        )

    def _read_letter(self, part: AdvancePart) -> None:
        letter = letter_of(part.lines, self._begins)
        self._sender = self._signed("\n".join((letter.signed, self._handed.sender)))
        subject = letter.subject or self._handed.subject
        self._item = next(iter(self._items(details_of(subject, self._zone).codes) or ()), None)
        if letter.quoted:
            n = letter.quoted
            self._notes.append(counted(
                n, tr("{n} line of an earlier message below was not read.", n=n),
                tr("{n} lines of earlier messages below were not read.", n=n)))  # fmt: skip
        for block in letter.blocks:
            self._begun = False
            for passage in block:
                self._read_passage(passage, LinePlace(part=part.name, line=passage.line))

    def _begins(self, line: str) -> bool:
        """Say whether a line begins with the name of a delegation, or with a person."""
        begun = line.strip()[:_BEGINNING]
        named = names_in(begun, self._known)
        return (bool(named) and named[0].start == 0) or begins_with_person(begun)

    def _read_passage(self, passage: Passage, place: LinePlace) -> None:
        answer = self._choices.answers.get(place.key, "")
        if answer == LEAVE_OUT:
            return
        if answer:
            found = details_of(passage.text, self._zone)
            self._take(place, passage.text, ((DelegationCode(answer),), Confidence.ANSWERED), found)
            return
        for count, sentence in enumerate(sentences(passage.text)):
            self._read_sentence(sentence, place, listed=passage.listed, first=count == 0)

    def _read_sentence(self, said: str, place: LinePlace, *, listed: bool, first: bool = True) -> None:
        text = without_addresses(said)
        found = details_of(text, self._zone)
        named = different(names_in(found.text, self._known)) or self._in_office(found)
        rest = significant(found.text, named)
        asks = _ASKS.search(text) is not None
        bare = len(rest) < _FEW_WORDS
        labelled = _BEGINS_WITH_LABEL.match(said) is not None
        asks_no_more = labelled or (not asks and (bare or not listed))
        if found.codes and not named and asks_no_more and self._is_heading(said, found):
            return
        if is_courtesy(said) and not (named and asks):
            return
        if named and (asks or bare or found.kind is not None):
            self._asked_by(said, place, named, found)
        elif not named and self._may_complete(found, asks=asks) and not (listed and first and rest and bare):
            self._completes(found)
        elif asks and _OWN.search(text):
            self._asked_by_sender(said, place, found)
        elif not named and bare and rest and (listed or not asks):
            self._near(said, place, " ".join(rest), found)
        else:
            why = OpenMatter.NOBODY if asks and not named else OpenMatter.UNREAD
            self._leave(said, place, why, choices=codes_of(named), found=found)

    def _in_office(self, found: DetailsRead) -> tuple[Named, ...]:
        """Give the delegation whose minister or ambassador is named, unless that is the one that asked before."""
        named = names_in(found.office, self._known)
        return () if self._last is not None and self._last.who in codes_of(named) else named[:1]

    def _is_heading(self, said: str, found: DetailsRead) -> bool:
        """Take a line that is an item of the agenda for the heading of what follows."""
        if _BEGINS_WITH_LABEL.match(said) is None and _BEGINS_WITH_ITEM.match(said) is None:
            return False
        items = self._items(found.codes)
        if items is None:
            return False
        self._item = items[0]
        return True

    def _asked_by(self, said: str, place: LinePlace, named: Sequence[Named], found: DetailsRead) -> None:
        if _TAKES_BACK.search(said):
            self._leave(said, place, OpenMatter.WITHDRAWS, choices=codes_of(named), found=found)
        elif _IN_WRITING.search(said):
            self._leave(said, place, OpenMatter.WRITTEN, choices=codes_of(named), found=found)
        elif len(named) > 1 and not (are_together(found.text, named) and self._is_led_in(found.text, named[0])):
            self._leave(said, place, OpenMatter.SEVERAL, choices=codes_of(named), found=found)
        else:
            for one in named:
                self._take(place, said, (one.codes, one.how), found)

    def _is_led_in(self, text: str, first: Named) -> bool:
        """Say whether nothing else stands before the first of several names: “Following talks with Chile, Norway …”."""
        return all(fold(word) in _LEADS_IN for word in significant(text[: first.start], ()))

    def _asked_by_sender(self, said: str, place: LinePlace, found: DetailsRead) -> None:
        if _TAKES_BACK.search(said):
            self._leave(said, place, OpenMatter.WITHDRAWS, choices=self._sender, found=found)
        elif len(self._sender) == 1:
            self._take(place, said, (self._sender, Confidence.FORM), found)
        else:
            why = OpenMatter.SEVERAL if self._sender else OpenMatter.NOBODY
            self._leave(said, place, why, choices=self._sender, found=found)

    def _near(self, said: str, place: LinePlace, rest: str, found: DetailsRead) -> None:
        meant = self._known.find(rest)
        if len(meant.codes) == 1:
            self._take(place, said, (meant.codes, meant.how), found)
        else:
            why = OpenMatter.SEVERAL if meant.codes else OpenMatter.NOBODY
            self._leave(said, place, why, choices=meant.codes, found=found)

    def _take(
        self, place: LinePlace, said: str, meant: tuple[tuple[DelegationCode, ...], Confidence], found: DetailsRead
    ) -> None:
        codes, how = meant
        if len(codes) > 1:
            self._leave(said, place, OpenMatter.SEVERAL, choices=codes, found=found)
            return
        items = self._items(found.codes)
        if items is None:
            self._leave(said, place, OpenMatter.NO_ITEM, choices=codes)
            return
        members = tuple(one.codes[0] for one in names_in(found.members, self._known) if one.codes[0] != codes[0])
        asks = replace(found.asks(), aligned=members)
        for item in items or (self._item,):
            self._last = AdvanceRequest(place=place, said=said, who=codes[0], how=how, item=item, asks=asks)
            self._requests.append(self._last)
            self._begun = True

    def _may_complete(self, found: DetailsRead, *, asks: bool) -> bool:
        if self._last is None or not found.has_details or (asks and found.codes):
            return False
        return self._begun or asks or found.since is not None or found.until is not None

    def _completes(self, found: DetailsRead) -> None:
        """Add what a following sentence says to the request before it."""
        last = self._last
        if last is None:
            return
        told, more = last.asks, found.asks()
        asks = AskedFor(**{name: getattr(told, name) or getattr(more, name) for name in told.__dataclass_fields__})
        items = self._items(found.codes)
        changed = replace(last, asks=asks, item=items[0] if items else last.item)
        self._requests = [changed if one == last else one for one in self._requests]
        self._last = changed

    def _leave(
        self,
        said: str,
        place: LinePlace,
        why: OpenMatter,
        *,
        choices: tuple[DelegationCode, ...] = (),
        found: DetailsRead | None = None,
    ) -> None:
        items = self._items(found.codes) if found is not None else None
        item = items[0] if items else self._item
        self._open.append(OpenPassage(place=place, said=said, why=why, choices=choices, item=item))

    def _items(self, codes: Sequence[str]) -> tuple[ItemCode, ...] | None:
        """Find the items that are named; None where one of them is not on the agenda."""
        try:
            return tuple(dict.fromkeys(self._item_of(code) for code in codes))
        except Refused:
            return None

    def _item_of(self, code: str) -> ItemCode:
        try:
            return find_item(self._meeting, code)
        except Refused:
            return find_item(self._meeting, re.sub(r"^(.*?)([a-z]+)\)$", r"\1(\2)", code.replace("(", "").strip()))

    def _signed(self, text: str) -> tuple[DelegationCode, ...]:
        named = names_in(without_addresses(text), self._known)
        return tuple(dict.fromkeys(code for one in named for code in one.codes))

    def _read_table(self, part: AdvancePart) -> None:
        self._item, self._sender, self._last, self._begun = None, (), None, False
        if part.book is not None:
            self._notes += (*(fault.words for fault in part.book.faults), *part.book.notes)
        for row in table_rows(part, self._notes):
            place = LinePlace(part=part.name, line=row.line)
            answer = self._choices.answers.get(place.key, "")
            if answer == LEAVE_OUT:
                continue
            found = row.reading(self._zone)
            if answer:
                self._take(place, row.said, ((DelegationCode(answer),), Confidence.ANSWERED), found)
            elif row.whole:
                self._read_sentence(row.said, place, listed=True)
            else:
                self._read_row(place, row.said, row.names, found)

    def _read_row(self, place: LinePlace, said: str, names: Sequence[str], found: DetailsRead) -> None:
        for name in names:
            code = self._known.code(name)
            meant = self._known.find(name)
            if code is not None and not meant.codes:
                self._take(place, said, ((code,), Confidence.CODE), found)
                return
            if len(meant.codes) == 1:
                self._take(place, said, (meant.codes, meant.how), found)
                return
            if meant.codes:
                self._leave(said, place, OpenMatter.SEVERAL, choices=meant.codes, found=found)
                return
        self._leave(said, place, OpenMatter.NOBODY, found=found)
