"""Newcomers: the codes of delegations that are on no roll; two of one name, or one code for two, are asked about."""

from collections.abc import Iterable

from facilitator.core.ids import DelegationCode
from facilitator.core.name_index import fold
from facilitator.core.participants.entering import code_of
from facilitator.core.saying import tr
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Why a newcomer cannot be told from another one, in a sentence, and who that is."""

    sentence: str
    other: DelegationCode


class Newcomers:
    """Those of one list who are new; local to one reading."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._numbers: dict[str, int] = {}
        self._made: dict[tuple[str, str], DelegationCode] = {}
        self._by_title: dict[str, DelegationCode] = {}
        self._names: dict[str, str] = {}

    def code(self, code: str, name: str, *, sure: bool) -> DelegationCode | Clash:
        """Give the code of a newcomer by the code of the list, which may be empty, and its name.

        `sure`: a user said that it is another one than those before it.
        """
        title = fold(name)
        twin = self._by_title.get(title)
        known = self._made.get((code, title)) or (twin if not code else None)
        if known is not None:
            return known
        if twin is not None and not sure:
            sentence = tr(
                "{code} and {twin} are both called “{name}”. Say that it is new, or give one of them another name.",
                code=code,
                twin=twin,
                name=name,
            )
            return Clash(sentence=sentence, other=twin)
        if code in self._names and not sure:
            first = self._names[code]
            sentence = tr("{code} is the code of “{first}” and of “{name}”.", code=code, first=first, name=name)
            return Clash(sentence=sentence, other=DelegationCode(code))
        made = self._made[code, title] = self._free(code_of(code, name))
        self._by_title.setdefault(title, made)
        self._names[made] = name
        return made

    def _free(self, code: str) -> DelegationCode:
        free = code
        while free in self._taken:
            number = self._numbers[code] = self._numbers.get(code, 1) + 1
            free = f"{code}-{number}"
        self._taken.add(free)
        return DelegationCode(free)
