"""Readers of what the program kept, and of what becomes a record: events, drafts, settings, definitions, texts, templates."""

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as Xml

from facilitator import resources
from facilitator.address import Address
from facilitator.core.acts.opening import open_meeting
from facilitator.core.glossary import Glossary
from facilitator.core.letters import LetterKind
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes
from facilitator.core.preparing.beginnings import begun_from
from facilitator.core.preparing.own_words import own_words
from facilitator.core.trail import Trail
from facilitator.drafts import left_behind
from facilitator.exchange.conflicts import conflicts_of
from facilitator.exchange.definition import load_definition
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.docx_filling import Unfilled, filled_in
from facilitator.exchange.forms import FORMS, Wanted
from facilitator.exchange.letter_templates import FIELDS, read_template
from facilitator.exchange.pdf import values_on_paper
from facilitator.exchange.typst_child import pages
from facilitator.exchange.word_packages import UNREADABLE, refuse_unsafe
from facilitator.handing_over import look
from facilitator.making import make_meeting
from facilitator.storage.chain import EventRow
from facilitator.storage.codec import encode, kind_of
from facilitator.storage.journal import StorageFault
from facilitator.storage.stored import recorded_of
from facilitator.ui import settings_file
from facilitator.ui.settings import Settings
from tests.exchange.hostile import BIDI, CONTROLS, EMOJI, JINJA, MARKDOWN, SCRIPT
from tests.fuzz.derived import LATER, a_room, derive
from tests.fuzz.reader import REFUSALS, Reader, in_file, packed, scratch, text
from tests.recorded_meeting import C, at, recorded_meeting, statement
from tests.room import START, Room, definition, roster

WORDS = "word/document.xml"
SAMPLES = Path(__file__).parents[1] / "storage" / "samples"
ROLL = "code,name,category\nFRA,France,state-party\nPHL,Philippines,state-party\nNOR,Norway,state-party\n"


def _definition(content: bytes) -> None:
    in_file("roll.csv", ROLL.encode())
    made, roll = load_definition(in_file("d.toml", content))
    room = Room(made, open_item=None)
    derive(room.trail, made.sessions[0].start)
    list(conflicts_of(made, {one.code for one in roll}))
    again = in_file("again.toml", definition_as_toml(made).encode())
    load_definition(again, roll)


@cache
def _begun() -> tuple[object, ...]:
    return tuple(a_room().trail.events)


def _events(content: bytes) -> None:
    """Read the bodies of events, one a line behind its kind, as acts behind those of a meeting, and tell of them all."""
    trail = Trail(_begun())  # type: ignore[arg-type]
    for number, line in enumerate(content.split(b"\n")[:50], start=1):
        kind, _, body = text(line).partition(" ")
        row = EventRow(
            seq=trail.seq + 1, act=f"a{number}", part=0, seat="chair", at=1_744_016_400_000_000 + number * 10**7,
            recorded=1_744_016_400_000_000, kind=kind, body=body,
        )  # fmt: skip
        try:
            one = recorded_of(row)
        except StorageFault:
            continue
        encode(one.event)
        trail.append([one])
    derive(trail)


def _rows(content: bytes) -> None:
    """Read the other columns of a row: numbers and texts that a file may hold in them."""
    try:
        values = json.loads(content)
    except (ValueError, RecursionError):
        return
    values = values if isinstance(values, list) else [values]
    act, part, seat, at_, recorded, seq = (*values, *["a"] * 6)[:6]
    row = EventRow(seq=seq, act=act, part=part, seat=seat, at=at_, recorded=recorded, kind="resumed", body="{}")
    recorded_of(row)


def _draft(content: bytes) -> None:
    folder = scratch() / "drafts"
    folder.mkdir(exist_ok=True)
    (folder / "d.json").write_bytes(content)
    for one in left_behind(folder):
        plan = one.prepared.finished
        list(conflicts_of(plan, {d.code for d in one.roll}))
        definition_as_toml(plan)
        own_words(plan)


def _settings(content: bytes) -> None:
    path = in_file("settings.json", content)
    settings_file.write(in_file("written.json", b""), settings_file.read(path))
    kept = Settings(path)
    kept.recent_meetings()
    kept.take_notes()


@cache
def _hand_over() -> Path:
    folder = scratch() / "handed"
    folder.mkdir()
    make_meeting(Address.of(folder / "m.floor"), "workshop").close()
    return folder


def _handed_over(content: bytes) -> None:
    folder = _hand_over()
    (folder / "hand-over.json").write_bytes(content)
    look(folder)


def _of(content: bytes) -> Wanted:
    """Give a meeting in which every text is what was typed, and what its record is made of."""
    said = text(content)
    short, words = said[:300], said[:20_000]
    meeting = recorded_meeting()
    spoke = statement(
        1, "FRA", at(15, 1), at(15, 2), gist=words, stated=short, person=short, topic=short, on_behalf_of=short,
        tags=(short,), documents=(short,),
    )  # fmt: skip
    plan = replace(
        meeting.definition, title=short, short=short, place=short, president=short,
        glossary=Glossary(words={short: {"fr": words}}),
    )  # fmt: skip
    meeting = replace(meeting.with_item(replace(meeting.items[C], statements=(spoke,))), definition=plan)
    record = minutes(meeting, now=LATER, variant="internal")
    return Wanted(minutes=record, meeting=meeting, part=meeting, now=LATER, head="0" * 64)


def _record(content: bytes) -> None:
    wanted = _of(content)
    for suffix in (".md", ".html", ".xml", ".json", ".csv", ".ics"):
        made = FORMS[suffix].render(wanted)
        made.decode()
        if suffix == ".xml":
            Xml.fromstring(made)
        if suffix == ".json":
            json.loads(made)


def _office(content: bytes) -> None:
    wanted = _of(content)
    for suffix in (".docx", ".odt", ".xlsx"):
        with zipfile.ZipFile(io.BytesIO(FORMS[suffix].render(wanted))) as archive:
            for name in archive.namelist():
                if name.endswith(".xml"):
                    Xml.fromstring(archive.read(name))


def _pdf(content: bytes) -> None:
    wanted = _of(content)
    asked = {
        "source": resources.text("templates", "minutes.typ"), "record": json.dumps(values_on_paper(wanted.minutes), ensure_ascii=False),
        "fonts": str(resources.path("fonts")), "folder": str(scratch()), "dots": "", "made": "0",
    }  # fmt: skip
    assert next(iter(pages(asked))).startswith(b"%PDF")


@cache
def _template_parts() -> Mapping[str, bytes]:
    with zipfile.ZipFile(resources.path("templates", "minutes.docx")) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@cache
def _minutes() -> Minutes:
    return minutes(recorded_meeting(), now=LATER, variant="internal")


def _template(content: bytes) -> None:
    template = packed(content, WORDS, _template_parts())
    refuse_unsafe(template)
    made = filled_in(template, _minutes())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        Xml.fromstring(archive.read(WORDS))


def _letter(content: bytes) -> None:
    folder = scratch() / "letters"
    folder.mkdir(exist_ok=True)
    (folder / "confirm.en.txt").write_bytes(content)
    values = dict.fromkeys(FIELDS, "x {meeting} y")
    read_template(LetterKind.CONFIRM, "en", folder).filled(values)


def _definitions() -> Iterator[bytes]:
    shipped = resources.path("meetings", "workshop.toml").read_bytes()
    yield b"\n".join(line for line in shipped.split(b"\n") if not line.lstrip().startswith(b"#"))
    yield (
        definition_as_toml(definition()).replace('delegations = "delegations.csv"', 'delegations = "roll.csv"').encode()
    )


def _bodies() -> Iterator[bytes]:
    for path in sorted(SAMPLES.glob("*.json")):
        yield f"{path.stem} {path.read_text().strip()}".encode()
    yield "\n".join(f"{kind_of(e.event)} {encode(e.event)}" for e in a_room().trail.events[1:]).encode()


def _drafts() -> Iterator[bytes]:
    begun = begun_from(definition())
    made = open_meeting(begun.definition, roster(), START)[0]
    yield json.dumps({"kind": kind_of(made), "body": encode(made), "spread": sorted(begun.spread)}).encode()


def _templates() -> Iterator[bytes]:
    body = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p>'
        "</w:body></w:document>"
    )
    for said in (
        "{{ minutes.title }}", "{% for s in minutes.sections %}{{ s.heading }}{% endfor %}", "{{ contents[0].heading|upper }}",
        "{% set a = range(9)|list %}{{ a|join }}", "{{ minutes.__class__ }}", "{{ ''.format }}", "{%tr for x in contents %}{%tr endfor %}",
        "{{ 'a' * 9 }}", "{{ 9 ** 9 }}", "{% macro a() %}{{ a() }}{% endmacro %}", "{{ cycler }}{{ lipsum(9) }}", "{{ '%9d' % 1 }}",
    ):  # fmt: skip
        yield body.format(said).encode()


def _typed() -> Iterator[bytes]:
    yield "\n".join((JINJA, SCRIPT, CONTROLS, BIDI, EMOJI, MARKDOWN)).encode()
    yield b"Thanked the presenters."


READERS = (
    Reader(name="definition", read=_definition, seeds=_definitions),
    Reader(name="events", read=_events, seeds=_bodies),
    Reader(name="rows", read=_rows, seeds=lambda: (b'["a", 0, "chair", 1744016400000000, 1744016400000000, 1]',), refusals=(StorageFault,), most=2000),
    Reader(name="draft", read=_draft, seeds=_drafts, refusals=()),
    Reader(name="settings", read=_settings, seeds=lambda: (json.dumps({"theme": "dark", "zoom": 1.1, "recent": ["/a/m.floor"], "panels": [1, 2, 3], "language": "fr", "begin_after": 9}).encode(),), refusals=()),
    Reader(name="handed-over", read=_handed_over, seeds=lambda: (b'{"copy": "m.floor", "former": "/a/m.floor", "head": "0", "events": 3}',), refusals=(*REFUSALS, StorageFault)),
    Reader(name="record", read=_record, seeds=_typed, refusals=()),
    Reader(name="record-office", read=_office, seeds=_typed, refusals=(), most=4000),
    Reader(name="record-pdf", read=_pdf, seeds=_typed, refusals=(), most=4000),
    Reader(name="template", read=_template, seeds=_templates, refusals=(Unfilled, *UNREADABLE), brief=True),
    Reader(name="letter", read=_letter, seeds=lambda: (resources.path("templates", "letters", "confirm.en.txt").read_bytes(),)),
)  # fmt: skip
