"""Matching: which delegation the words of a list mean, how sure that is, and who else they may mean."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from facilitator.core.delegations import Delegation, Roster
from facilitator.core.ids import DelegationCode
from facilitator.core.name_forms import other_forms, without_fillers
from facilitator.core.name_index import fold, whole_names
from facilitator.core.near_names import nearest_whole
from facilitator.core.saying import noop
from facilitator.core.values import dataclass


class Confidence(StrEnum):
    """How a delegation was found, surest first."""

    ANSWERED = "answered"
    CODE = "code"
    NAME = "name"
    FORM = "form"
    NEAR = "near"
    NEW = "new"


CONFIDENCE_WORDS = {
    Confidence.ANSWERED: noop("as you said"),
    Confidence.CODE: noop("by its code"),
    Confidence.NAME: noop("by its name"),
    Confidence.FORM: noop("by another form of its name"),
    Confidence.NEAR: noop("nearest spelling: look at it"),
    Confidence.NEW: noop("new on the roll"),
}
_STYLES = re.compile(
    r"(?:(?:the|la|le|el|l['’])\s*)?(?:"
    r"permanent mission|mission permanente|misi[oó]n permanente|embassy|ambassade|embajada"
    r"|government|gouvernement|gobierno|delegation|d[ée]l[ée]gation|delegaci[oó]n|republic|r[ée]publique|rep[úu]blica"
    r"|kingdom|royaume|reino|sultanate|sultanat|principality|principaut[ée]|grand duchy|commonwealth|state"
    r"|[ée]tat|estado"
    r"|federal republic|democratic republic|people['’]s republic|democratic socialist republic|arab republic"
    r"|islamic republic|co-?operative republic|hashemite kingdom|federation|federative republic|independent state)"
    r"\s+(?:of|de|du|des|d['’]|del)\s*(?:(?:the|la|le|les|el|los|las|l['’])\s*)?(?=\S)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"^(?P<name>[^()\[\]]+?)\s*[(\[](?P<within>[^()\[\]]+)[)\]]\s*$")
_LONGEST_CODE, _ACRONYM = 8, 3
_SHORT = {
    "rep": "republic",
    "dem": "democratic",
    "is": "islands",
    "fed": "federated",
    "rép": "république",
    "rda": "república",
}
_SHORTENED = re.compile(rf"\b({'|'.join(_SHORT)})\b\.?", re.IGNORECASE)
_OR = re.compile(r"\s*[/|\n]\s*|\s+[-–—]\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Who may be meant by a text: one for sure, several who are to be asked about, or nobody."""

    codes: tuple[DelegationCode, ...] = ()
    how: Confidence = Confidence.NEW


class KnownNames:
    """All whole names of those who may come, found by any way to write them."""

    def __init__(self, known: Iterable[Delegation]) -> None:
        self.roster = Roster(delegations=tuple(known))
        self._codes = {fold(d.code): d.code for d in self.roster.delegations}
        self._exact: dict[str, dict[DelegationCode, None]] = {}
        self._bare: dict[str, dict[DelegationCode, None]] = {}
        for one in self.roster.delegations:
            for name in filter(None, map(fold, whole_names(one))):
                self._exact.setdefault(name, {})[one.code] = None
                self._bare.setdefault(without_fillers(name), {})[one.code] = None
        self._spelt = [name for name in self._exact if len(name) > 3]

    def code(self, text: str) -> DelegationCode | None:
        """Give the delegation of a code: its own, or one of its short names such as that of ISO in two letters."""
        found = self._codes.get(fold(text))
        if found is not None:
            return found
        named = tuple(self._exact.get(fold(text), ()))
        return named[0] if len(named) == 1 and len(text.strip()) <= 3 else None

    def find(self, text: str) -> Meaning:
        """Say whom a text may mean, by the surest of the ways to read it that means anybody."""
        for how, forms in ((Confidence.NAME, (text,)), (Confidence.FORM, tuple(_forms(text)))):
            codes = self._named(forms)
            if codes:
                return Meaning(codes=codes, how=how)
        if len(fold(text)) <= _LONGEST_CODE and (code := self.code(text)) is not None:
            return Meaning(codes=(code,), how=Confidence.CODE)
        bare = tuple(self._bare.get(without_fillers(fold(text)), ()))
        if bare:
            return Meaning(codes=bare, how=Confidence.FORM)
        styled = _STYLES.sub("", text.strip(), count=1)
        codes = self._named((styled, *_forms(styled))) if styled != text.strip() else ()
        return Meaning(codes=codes, how=Confidence.NEAR) if codes else self._near(text)

    def whole(self, text: str) -> tuple[DelegationCode, ...]:
        """Give those of whom a text is a whole name as it is known, in any spelling of accents and case."""
        return tuple(self._exact.get(fold(text), ())) if text else ()

    def _named(self, forms: Iterable[str]) -> tuple[DelegationCode, ...]:
        for form in forms:
            found = self._exact.get(fold(form), {})
            if found and fold(form):
                return tuple(found)
        return ()

    def _near(self, text: str) -> Meaning:
        """Find those whose name differs by the fewest letters; several who do are asked about."""
        best: dict[DelegationCode, int] = {}
        for form in dict.fromkeys(map(fold, (text, *other_forms(text)))):
            for place, errors in nearest_whole(form, self._spelt):
                for code in self._exact[self._spelt[place]]:
                    best[code] = min(errors, best.get(code, errors))
        fewest = min(best.values(), default=0)
        return Meaning(codes=tuple(code for code, errors in best.items() if errors == fewest), how=Confidence.NEAR)


def _forms(text: str) -> Iterator[str]:
    """Give the other forms of a name: inverted, bracketed, its first line, one of two languages, without an article."""
    yield from other_forms(text)
    bracket = _BRACKET.match(text.strip())
    parts = [bracket["name"], bracket["within"]] if bracket else []
    parts += [part for part in _OR.split(text) if part != text]
    # “Mine Watch (MW)” is not Malawi: what is so short beside a name may be anybody's acronym
    parts = [part for part in parts if len(fold(part)) > _ACRONYM]
    parts.append(_SHORTENED.sub(lambda found: _SHORT[found[1].casefold()], text))
    for part in parts:
        yield part
        yield from other_forms(part)
