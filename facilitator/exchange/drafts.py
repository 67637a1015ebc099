"""Drafts of letters: to each delegation that spoke, asking for its text and for its confirmation of the record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

from facilitator.core.ids import DelegationCode
from facilitator.core.in_language import in_language
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import sentence
from facilitator.core.statements import Statement
from facilitator.exchange.legible import legible

W = Wording

SUBJECT = W(
    en="{meeting}: your statement in the record",
    fr="{meeting} : votre déclaration dans le compte rendu",
    es="{meeting}: su declaración en el acta",
)
GREETING = W(
    en="To the delegation of {who},", fr="À l’attention de la délégation : {who},", es="A la delegación: {who}:"
)
LEAD = W(
    en="The draft record of {meeting} says the following of what you stated:",
    fr="Le projet de compte rendu de {meeting} rapporte ainsi vos déclarations :",
    es="El proyecto de acta de {meeting} recoge así sus declaraciones:",
)
NO_GIST = W(
    en="(no summary was taken; please send two sentences)",
    fr="(pas de résumé ; merci d’envoyer deux phrases)",
    es="(sin resumen; rogamos envíen dos frases)",
)
ASK_CONFIRM = W(
    en="Please confirm that this is correct, or send us your corrections.",
    fr="Merci de confirmer que cela est exact, ou de nous envoyer vos corrections.",
    es="Rogamos confirmen que es correcto o envíen sus correcciones.",
)
ASK_TEXT = W(
    en="We have not yet received the text of: {which}. Please send it to the secretariat.",
    fr="Nous n’avons pas encore reçu le texte de : {which}. Merci de l’envoyer au secrétariat.",
    es="Aún no hemos recibido el texto de: {which}. Rogamos lo envíen a la secretaría.",
)
CLOSING = W(en="The secretariat", fr="Le secrétariat", es="La secretaría")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A draft as a file of its own: its name and its content, ready to be opened by a mail program."""

    name: str
    content: bytes


def letters(meeting: Meeting, now: datetime, language: str = "") -> Iterator[Letter]:
    """Write one draft for each delegation that spoke or wrote, in the order of the roll; the address is left open."""
    language = language or meeting.definition.language
    meeting = in_language(meeting, language)
    scribe = Scribe(meeting=meeting, now=now, language=language, zone=meeting.definition.zone)
    spoke: dict[DelegationCode, list[tuple[ItemState, Statement]]] = {}
    for item in meeting.items.values():
        for statement in item.statements:
            spoke.setdefault(statement.who, []).append((item, statement))
    for code in meeting.roster.in_roll_order(spoke):
        yield Letter(name=f"{_file_name(code)}.eml", content=_letter(scribe, code, spoke[code]))


def _letter(scribe: Scribe, code: DelegationCode, said: Iterable[tuple[ItemState, Statement]]) -> bytes:
    meeting = scribe.meeting.definition.short or scribe.meeting.definition.title
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _line(scribe.say(SUBJECT, meeting=meeting))
    # mail programs open a file with this header for writing instead of reading
    message["X-Unsent"] = "1"
    every = tuple(said)
    parts = [
        scribe.say(GREETING, who=scribe.name(code)),
        scribe.say(LEAD, meeting=meeting),
        *(_statement(scribe, item, statement) for item, statement in every),
        scribe.say(ASK_CONFIRM),
    ]
    awaited = [_where(scribe, item, s) for item, s in every if not s.documents]
    if awaited:
        parts.append(scribe.say(ASK_TEXT, which="; ".join(awaited)))
    parts.append(scribe.say(CLOSING))
    message.set_content(legible("\n\n".join(parts)) + "\n", cte="base64")
    return message.as_bytes()


def _statement(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    gist = sentence(statement.gist.strip()) or scribe.say(NO_GIST)
    return f"{_where(scribe, item, statement)}\n    " + gist.replace("\n", "\n    ")


def _where(scribe: Scribe, item: ItemState, statement: Statement) -> str:
    begun = f", {scribe.day(statement.begin)}, {scribe.time(statement.begin)}" if statement.begin else ""
    return f"{item.plan.heading}{begun}"


def _file_name(code: DelegationCode) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in code) or "_"


def _line(text: str) -> str:
    return " ".join(legible(text).split())
