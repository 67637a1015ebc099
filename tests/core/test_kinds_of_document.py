"""Kinds of document: the table has each, and a document is of no other part than its kind takes."""

from contextlib import nullcontext
from dataclasses import replace

import pytest

from facilitator.core.glossary import Glossary
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.kinds import KINDS, DocumentKind, Takes, Versions
from facilitator.core.minuting.variants import Variant
from facilitator.core.statements import Aspect, KeyPoint
from tests.core.test_minutes_of_use import NOW, filed_meeting, text_of
from tests.core.test_upload_names import with_texts
from tests.recorded_meeting import C, recorded_meeting


def test_each_kind_has_a_row_of_its_own_label() -> None:
    assert set(KINDS) == set(Variant)
    assert len({kind.label for kind in KINDS.values()}) == len(KINDS)


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.versions is not Versions.SINCE])
def test_what_a_kind_offers_can_be_made_and_nothing_else(kind: DocumentKind) -> None:
    meeting = recorded_meeting()
    item = next(iter(meeting.items))
    for choice, of_item, of_session in ((Takes.ITEM, item, None), (Takes.SESSION, None, 1)):
        refusal = nullcontext() if choice in kind.takes else pytest.raises(Refused, match="leave the")
        with refusal:
            made = minutes(meeting, now=NOW, variant=kind.name, item=of_item, session=of_session)
            assert made.variant is kind.variant


def test_a_document_for_each_is_made_for_those_there_are_and_names_them() -> None:
    meeting = filed_meeting()
    each = KINDS[Variant.DIGEST].each(meeting)
    assert each
    record = minutes(meeting, now=NOW, variant="digest", who=each[0])
    assert record.subtitle == f"Digest for the coordinators – {meeting.roster.name(each[0])}"
    with pytest.raises(Refused, match="There is no “Digest for coordinators” for"):
        minutes(meeting, now=NOW, variant="digest", who=DelegationCode("XXX"))
    with pytest.raises(Refused, match="There is no “Circulated record” for"):
        minutes(meeting, now=NOW, who=each[0])


def test_the_digest_of_a_coordinator_has_the_items_that_it_coordinates() -> None:
    meeting = filed_meeting()
    every = {s.heading for s in minutes(meeting, now=NOW, variant="digest").sections if s.level == 1}
    for who in KINDS[Variant.DIGEST].each(meeting):
        one = {s.heading for s in minutes(meeting, now=NOW, variant="digest", who=who).sections if s.level == 1}
        assert one < every


@pytest.mark.parametrize("variant", ["speakers", "texts", "commitments"])
def test_a_file_for_upload_has_one_name_in_every_language_and_for_every_part(variant: str) -> None:
    meeting = with_texts("{short}-{item}-{code}.{ext}", (1, "a.pdf", ""), (1, "b.pdf", ""))
    words = {"IM2025": {"fr": "Réunion 2025", "es": "Reunión 2025"}, "1(c)": {"fr": "1 c)", "es": "1 c)"}}
    meeting = replace(meeting, glossary=Glossary(words=words))
    c = meeting.items[C]
    pledge = replace(c.statements[0], points=(KeyPoint(text="Will give", aspect=Aspect.COMMITMENT),))
    meeting = meeting.with_item(replace(c, statements=(pledge, *c.statements[1:])))
    for language, session in (("en", None), ("fr", None), ("es", 1)):
        text = text_of(minutes(meeting, now=NOW, variant=variant, language=language, session=session))
        assert "IM2025-1c-CHL.pdf" in text
        assert "IM2025-1c-CHL-2.pdf" in text
