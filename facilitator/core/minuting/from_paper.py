"""From paper: what the internal log says, once, of statements that were entered later; no other record says it."""

from facilitator.core.languages import Wording
from facilitator.core.minuting.commission import Commission
from facilitator.core.minuting.document import Bullets, Section
from facilitator.core.paper import StatementEntered

W = Wording

FROM_PAPER = W(en="Entered from paper", fr="Saisi d’après papier", es="Introducido desde papel")
ONE = W(en="{item}: {n} statement, {when}", fr="{item} : {n} déclaration, {when}", es="{item}: {n} declaración, {when}")
SEVERAL = W(
    en="{item}: {n} statements, {when}", fr="{item} : {n} déclarations, {when}", es="{item}: {n} declaraciones, {when}"
)
BY = W(en="{when} by {seat}", fr="{when}, par {seat}", es="{when}, por {seat}")


def from_paper(commission: Commission) -> Section:
    """Write item by item how many statements were entered on which day, and by which seats."""
    scribe = commission.scribe
    seats = {
        one.event.statement: one.seat
        for one in (commission.trail.events if commission.trail is not None else ())
        if isinstance(one.event, StatementEntered)
    }
    lines = []
    for item in scribe.meeting.items.values():
        entered: dict[str, int] = {}
        for statement in item.statements:
            if statement.entered is not None:
                day, seat = scribe.day(statement.entered), seats.get(statement.id, "")
                when = scribe.say(BY, when=day, seat=seat) if seat else day
                entered[when] = entered.get(when, 0) + 1
        label = item.plan.label or item.plan.title
        lines += [scribe.say(SEVERAL if n > 1 else ONE, item=label, n=str(n), when=when) for when, n in entered.items()]
    return Section(heading=scribe.say(FROM_PAPER), blocks=(Bullets(entries=tuple(lines)),) if lines else ())
