"""A roll, written: the delegations of a meeting as the CSV file that a definition names."""

import csv
import io
from collections.abc import Iterable

from facilitator.core.delegations import Delegation
from facilitator.core.languages import CODES
from facilitator.exchange.participants import READ


def roll_as_csv(delegations: Iterable[Delegation]) -> str:
    """Write delegations in their order, with the names of every language; it is read back identical."""
    text = io.StringIO()
    table = csv.DictWriter(text, READ, lineterminator="\n")
    table.writeheader()
    table.writerows(map(_row, delegations))
    return text.getvalue()


def _row(one: Delegation) -> dict[str, str]:
    names = {f"name_{code}": getattr(one.name, code) for code in CODES}
    spoken = {f"spoken_{code}": getattr(one.spoken, code) for code in CODES}
    return {
        "code": one.code,
        "name": one.roll,
        "category": one.category.value,
        "regional_group": one.group,
        "aliases": ";".join(one.aliases),
        **names,
        **spoken,
    }
