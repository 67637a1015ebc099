"""What is made for the week after, of the rehearsal with texts and persons added, in three languages."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from facilitator.address import Address
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.minutes import minutes
from facilitator.core.minuting.variants import Variant
from facilitator.core.recordings import RecordingNamed
from facilitator.core.speakers import Kind
from facilitator.core.statements import Aspect, KeyPoint, Statement
from facilitator.exchange.html import render_html
from facilitator.exchange.markdown import render_markdown
from facilitator.making import load_meeting
from facilitator.rehearsal.headless import rehearse
from tests.exchange.golden import assert_as_before

KINDS = (
    Variant.SPEAKERS,
    Variant.SPEAKERS_BY_CATEGORY,
    Variant.COMMITMENTS,
    Variant.ASSISTANCE,
    Variant.STATISTICS,
    Variant.PROGRAMME,
    Variant.PARTICIPANTS,
    Variant.TEXTS,
)
C = ItemCode("c")
OF_ONE_ITEM = frozenset({Variant.SPEAKERS, Variant.SPEAKERS_BY_CATEGORY, Variant.TEXTS})


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Meeting:
    definition, delegations = load_meeting("ccm-im-2025")
    path: Path = tmp_path_factory.mktemp("week") / "ccm.floor"
    made = rehearse(definition, delegations, seed=7, address=Address.of(path))[0].meeting
    c = made.items[C]
    said = tuple(dressed(n, statement) for n, statement in enumerate(c.statements))
    plan = replace(c.plan, obligations=("AFG", "TCD", "CHL", "IRQ", "LAO", "LBN", "MRT", "SOM"))
    definition = replace(
        made.definition, file_names="IM2025-{item}-{code}-{language}.{ext}", texts_address="https://example.org/texts"
    )
    began = made.sessions[0].started
    assert began is not None
    recording = RecordingNamed(
        session=1, address="https://media.un.org/en/asset/k1a", begins=began - timedelta(seconds=30)
    )
    made = replace(made, definition=definition, recordings=(recording,))
    return made.with_item(replace(c, plan=plan, statements=said))


def dressed(place: int, statement: Statement) -> Statement:
    """Give the first statements of the item a text, a person, a level, a gender, companions, a commitment."""
    number = int(statement.id)
    if place < 3:
        texts = (f"Text {number}.pdf",) if place else ("Text.pdf", "Slides.pptx")
        hashes = tuple(f"{number:02}{n}".rjust(64, "0") for n in range(len(texts)))
        statement = replace(statement, documents=texts, hashes=hashes, language=("en", "fr", "es")[place])
    if place == 1:
        statement = replace(statement, person="Ms Ana Rojas", level="minister", gender="f", joint=JOINT)
    if place == 2:
        statement = replace(statement, person="Mr Omar Said", level="head", gender="m", on_behalf_of="EUN")
    if place == 5:
        statement = replace(statement, kind=Kind.COMMENT, gender="f")
    if place == 6:
        statement = replace(statement, kind=Kind.RESPONSE)
    point = KeyPoint(text="Will give two million over three years", lap=40, aspect=Aspect.COMMITMENT)
    return replace(statement, points=(point,)) if place in (1, 4) else statement


JOINT = (DelegationCode("PER"), DelegationCode("NLD"), DelegationCode("BHS"))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_documents_are_as_they_were_when_they_were_last_looked_at(language: str, meeting: Meeting) -> None:
    parts = []
    for kind in KINDS:
        item = C if kind in OF_ONE_ITEM else None
        record = minutes(meeting, now=end_of(meeting), variant=kind, language=language, item=item)
        parts.append(render_markdown(record))
    assert_as_before(f"week-after-{language}.md", "\n\n".join(parts))


def end_of(meeting: Meeting) -> datetime:
    return max(s.rose for s in meeting.sessions if s.rose is not None)


def test_the_page_leads_to_the_texts_and_into_the_recording(meeting: Meeting) -> None:
    page = render_html(minutes(meeting, now=end_of(meeting), variant=Variant.SPEAKERS, item=C))
    assert '<a href="https://example.org/texts/IM2025-1c-' in page
    record = render_html(minutes(meeting, now=end_of(meeting), session=1))
    first = '<a class="heard" href="https://media.un.org/en/asset/k1a#t='
    assert record.count(first) == len(of_session_1(meeting))
    assert "Recording, 0:" in record


def of_session_1(meeting: Meeting) -> list[Statement]:
    rose = meeting.sessions[0].rose
    items: list[ItemState] = list(meeting.items.values())
    return [s for item in items for s in item.statements if s.begin is not None and rose is not None and s.begin < rose]
