"""Names: those of all delegations in a language, which a page asks for once, and codes on the wire from then on."""

import hashlib
import json

from facilitator.core.delegations import Roster


class Names:
    """The names of a roll, made once for each language until the roll changes."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Roster, str, bytes]] = {}

    def version(self, roster: Roster, language: str) -> str:
        """Give the name of this version of the names."""
        return self._made(roster, language)[1]

    def body(self, roster: Roster, language: str) -> bytes:
        """Give the names as JSON: the name of each delegation by its code, in the order of the roll."""
        return self._made(roster, language)[2]

    def _made(self, roster: Roster, language: str) -> tuple[Roster, str, bytes]:
        known = self._known.get(language)
        if known is None or known[0] is not roster:
            names = {one.code: roster.name(one.code, language) for one in roster.delegations}
            body = json.dumps(names, ensure_ascii=False, separators=(",", ":")).encode()
            known = (roster, hashlib.sha256(body).hexdigest()[:12], body)
            self._known[language] = known
        return known
