"""Unattributed: a typed text without the names of those who said it."""

import re
from collections.abc import Iterator

from facilitator.core.ids import DelegationCode
from facilitator.core.minuting.phrases_of_use import A_DELEGATION
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.statements import Statement

_GOES_ON = re.compile(r"\s+(?!and\b|et\b|y\b|e\b)[^\W\d_A-Z]")


def without_names(scribe: Scribe, statement: Statement, text: str) -> str:
    """Give a text in which nobody who made the statement is named.

    A name that begins it goes where a verb follows, which the sentence of the summary gives a subject; elsewhere it
    becomes `a delegation`.
    """
    codes = {statement.who, *statement.joint, *statement.aligned, DelegationCode(statement.on_behalf_of)}
    names = {name for code in codes for name in _names(scribe, code)} | {statement.person}
    anonymous = scribe.say(A_DELEGATION)
    for name in sorted((n for n in names if len(n) > 2), key=len, reverse=True):
        pattern = rf"(?<!\w)(?:the\s+|l[ea]s?\s+|l’|el\s+|los\s+)?{re.escape(name)}(?!\w)"
        begins = re.match(pattern, text, flags=re.IGNORECASE)
        if begins is not None and _GOES_ON.match(text[begins.end() :]):
            text = text[begins.end() :].strip()
        text = re.sub(pattern, lambda _: anonymous, text, flags=re.IGNORECASE)
    return text.strip()


def _names(scribe: Scribe, code: DelegationCode) -> Iterator[str]:
    known = scribe.meeting.roster.get(code)
    if known is None:
        yield str(code)
        return
    for wording in (known.name, known.spoken):
        yield from (wording.en, wording.fr, wording.es)
    yield known.roll
