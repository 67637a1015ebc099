"""Drafts of letters: confirm what was said, send the text that is owed, thanks; for a mail program to open."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from facilitator.core.agenda import Role
from facilitator.core.ids import DelegationCode, StatementId
from facilitator.core.in_language import in_language
from facilitator.core.languages import Wording
from facilitator.core.letters import (
    Contribution,
    LetterChoice,
    LetterKind,
    Made,
    contributions,
    language_of,
    owed,
    recipients,
    spoken,
)
from facilitator.core.minutes import before_version, minutes, version_numbered
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Minutes, Paragraph
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass
from facilitator.core.versions import Order
from facilitator.core.white_space import on_one_line
from facilitator.exchange.legible import legible
from facilitator.exchange.letter_templates import LetterTemplate, read_template

W = Wording

DRAFT = W(en="the draft record", fr="le projet de compte rendu", es="el proyecto de acta")
OF_VERSION = W(
    en="version {version} of the record", fr="la version {version} du compte rendu", es="la versión {version} del acta"
)
AT_PARAGRAPH = W(en="Paragraph {number}: {where}", fr="Paragraphe {number} : {where}", es="Párrafo {number}: {where}")
NO_GIST = W(
    en="(no summary was taken; please send two sentences)",
    fr="(pas de résumé ; merci d’envoyer deux phrases)",
    es="(sin resumen; rogamos envíen dos frases)",
)
ANNOUNCED = W(en="{where}, announced in writing", fr="{where}, annoncée par écrit", es="{where}, anunciada por escrito")
REHEARSAL = W(en="[Rehearsal] ", fr="[Répétition] ", es="[Ensayo] ")
CONTRIBUTIONS: dict[Role, Wording] = {
    Role.COORDINATOR: W(
        en="coordinating {item}", fr="la coordination du point {item}", es="la coordinación del tema {item}"
    ),
    Role.PRESENTER: W(
        en="presenting under {item}", fr="l’exposé sur le point {item}", es="la exposición sobre el tema {item}"
    ),
    Role.GUEST: W(
        en="speaking as an invited stakeholder under {item}",
        fr="l’intervention, sur invitation, sur le point {item}",
        es="la intervención por invitación sobre el tema {item}",
    ),
    Role.FACILITATOR: W(en="facilitating {item}", fr="l’animation du point {item}", es="la moderación del tema {item}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A draft as a file of its own: its name and its content."""

    name: str
    content: bytes


def letters(trail: Trail, now: datetime, choice: LetterChoice) -> Iterator[Letter]:
    """Write the drafts, in the order of the roll, which their names keep; the address is left open.

    Raises BadFile where a template cannot be used, Refused where there is no such version.
    """
    version = version_numbered(trail.meeting, choice.version) if choice.version is not None else None
    then, at = (before_version(trail, version), version.at) if version is not None else (trail, now)
    meeting = then.meeting
    place = {delegation.code: n for n, delegation in enumerate(meeting.roster.delegations, start=1)}
    desks: dict[str, _Desk] = {}
    for kind in choice.kinds:
        for who in recipients(meeting, kind):
            language = language_of(meeting, who) or choice.language or meeting.definition.language
            if language not in desks:
                order = version.order if version is not None else Order.SPEAKING
                desks[language] = _desk(then, at, language, choice, order)
            name = f"{place.get(who, len(place) + 1):03}-{_file_name(who)}-{kind.value}.eml"
            yield Letter(name=name, content=desks[language].write(kind, who))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What letters in one language are written with: the scribe, the paragraphs of the record, the templates."""

    scribe: Scribe
    paragraphs: Mapping[StatementId, Paragraph]
    choice: LetterChoice
    template: Callable[[LetterKind], LetterTemplate]

    def write(self, kind: LetterKind, who: DelegationCode) -> bytes:
        """Write one letter as a draft of a mail program."""
        subject, text = self.template(kind).filled(self._values(who))
        if self.scribe.meeting.definition.rehearsal:
            subject = self.scribe.say(REHEARSAL) + subject
            text = f"{self.scribe.say(phrases.REHEARSAL_NOTICE)}.\n\n{text}"
        message = EmailMessage(policy=SMTP)
        message["Subject"] = on_one_line(legible(subject))
        # mail programs open a file with this header for writing instead of reading
        message["X-Unsent"] = "1"
        message.set_content(legible(text) + "\n", cte="base64")
        return message.as_bytes()

    def _values(self, who: DelegationCode) -> dict[str, str]:
        scribe, meeting, choice = self.scribe, self.scribe.meeting, self.choice
        definition, version = meeting.definition, choice.version
        days = [scribe.local(s.started or s.plan.start).date() for s in meeting.sessions]
        return {
            "meeting": definition.short or definition.title,
            "place": definition.place,
            "dates": scribe.dates(days),
            "delegation": scribe.name(who),
            "of_delegation": scribe.of(who),
            "record": scribe.say(DRAFT) if version is None else scribe.say(OF_VERSION, version=str(version)),
            "version": "" if version is None else str(version),
            "deadline": scribe.dates([choice.deadline]) if choice.deadline is not None else "",
            "statements": "\n\n".join(self._statement(made) for made in spoken(meeting, who)),
            "texts": "\n".join(f"– {self._owed(made)}" for made in owed(meeting, who)),
            "contributions": "\n".join(f"– {self._contribution(one)}" for one in contributions(meeting, who)),
            "president": scribe.president(),
        }

    def _statement(self, made: Made) -> str:
        paragraph = self.paragraphs.get(made.statement.id)
        where = self._where(made)
        if paragraph is not None and paragraph.number is not None:
            where = self.scribe.say(AT_PARAGRAPH, number=str(paragraph.number), where=where)
        text = paragraph.text if paragraph is not None else ""
        asked = "" if made.statement.gist.strip() else self.scribe.say(NO_GIST)
        indented = "\n".join(f"    {line}" for part in (text, asked) if part for line in part.splitlines())
        return f"{where}\n{indented}"

    def _owed(self, made: Made) -> str:
        where = self._where(made)
        return self.scribe.say(ANNOUNCED, where=where) if made.statement.written_only else where

    def _contribution(self, one: Contribution) -> str:
        return self.scribe.say(CONTRIBUTIONS[one.role], item=self._heading(one.item.plan.label, one.item.plan.short))

    def _where(self, made: Made) -> str:
        begin, plan = made.statement.begin, made.item.plan
        begun = f", {self.scribe.day(begin)}, {self.scribe.time(begin)}" if begin else ""
        return f"{self._heading(plan.label, plan.short or plan.title)}{begun}"

    def _heading(self, label: str, title: str) -> str:
        return title if title.casefold().startswith(label.casefold()) else f"{label} {title}"


def _desk(trail: Trail, at: datetime, language: str, choice: LetterChoice, order: Order) -> _Desk:
    record = minutes(trail, now=at, language=language, order=order)
    meeting = in_language(trail.meeting, language)
    folder = Path(choice.templates) if choice.templates else None
    templates = {kind: read_template(kind, language, folder) for kind in choice.kinds}
    return _Desk(
        scribe=Scribe(meeting=meeting, now=at, language=language, zone=meeting.definition.zone),
        paragraphs=_paragraphs(record),
        choice=choice,
        template=templates.__getitem__,
    )


def _paragraphs(record: Minutes) -> dict[StatementId, Paragraph]:
    blocks = (block for section in record.sections for block in section.blocks)
    return {block.of: block for block in blocks if isinstance(block, Paragraph) and block.of is not None}


def _file_name(code: DelegationCode) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in code) or "_"
