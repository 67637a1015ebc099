"""Names of texts in a package for upload: by the pattern, safe, no two alike."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import FILE_NAMES
from facilitator.core.decisions import DocumentNoted
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.coordination import digest_names
from facilitator.core.upload_names import for_upload, safe, unknown_places
from facilitator.storage.incoming_files import safe_name
from tests.recorded_meeting import C, at, entry, recorded_meeting


def with_texts(pattern: str, *texts: tuple[int, str, str]) -> Meeting:
    """Give the small meeting with texts: the number of the statement, the title, the language."""
    meeting = recorded_meeting()
    c = meeting.items[C]
    said = list(c.statements)
    for n, (number, title, language) in enumerate(texts):
        one = said[number - 1]
        titles, hashes = (*one.documents, title), (*one.hashes, f"{n:064x}")
        said[number - 1] = replace(one, documents=titles, hashes=hashes, language=language)
    definition = replace(meeting.definition, short="IM2025", file_names=pattern)
    return replace(meeting, definition=definition).with_item(replace(c, statements=tuple(said)))


def files(meeting: Meeting) -> list[str]:
    return [one.file for one in for_upload(meeting)]


def test_a_text_is_named_by_item_delegation_and_language() -> None:
    assert files(with_texts(FILE_NAMES, (1, "Statement (final).PDF", "en"))) == ["IM2025-1c-CHL-en.pdf"]


def test_what_is_not_known_leaves_the_name_with_the_separator_before_it() -> None:
    assert files(with_texts(FILE_NAMES, (1, "text.docx", ""))) == ["IM2025-1c-CHL.docx"]
    assert files(with_texts(FILE_NAMES, (1, "text", "fr"))) == ["IM2025-1c-CHL-fr"]
    assert files(with_texts("{language}_{code}.{ext}", (1, "a.pdf", ""))) == ["CHL.pdf"]


def test_texts_that_would_be_called_alike_are_numbered_also_in_other_letters() -> None:
    meeting = with_texts("{code}.{ext}", (1, "a.pdf", ""), (1, "b.pdf", ""), (1, "c.docx", ""))
    assert files(meeting) == ["CHL.pdf", "CHL-2.pdf", "CHL.docx"]
    mixed = with_texts("{title}.{ext}", (1, "TEXT.pdf", ""), (2, "text.pdf", ""))
    assert files(mixed) == ["TEXT.pdf", "text-2.pdf"]


def test_no_name_leads_out_of_the_folder_or_is_a_device() -> None:
    for title in (
        "../../evil.pdf",
        "/etc/passwd",
        "a\nb.pdf",
        "\u202etxt.exe",
        "=cmd|'/c'.pdf",
        "..",
        "   ",
        "é" * 300,
    ):
        (name,) = files(with_texts("{title}.{ext}", (1, title, "")))
        assert all(c.isascii() and (c.isalnum() or c in "-_.") for c in name)
        assert 0 < len(name) <= 120
        assert name[0].isalnum()
    assert files(with_texts("{title}.{ext}", (1, "NUL.pdf", ""))) == ["NUL-.pdf"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("con", "con-"),
        ("Nul.tar.gz", "Nul-.tar.gz"),
        ("COM1 .txt", "COM1-.txt"),
        ("lpt9.docx", "lpt9-.docx"),
        ("common.txt", "common.txt"),
        ("Report. . ", "Report"),
        ("a/b\\c:d|e?.pdf", "a-b-c-d-e-.pdf"),
        ("...", "fallback"),
        ("aux", "aux-"),
    ],
)
def test_a_title_is_a_name_of_a_file_on_any_system(title: str, name: str) -> None:
    assert safe_name(title, fallback="fallback") == name


def test_digests_have_names_that_differ_where_case_is_nothing() -> None:
    meeting = recorded_meeting()
    first = next(iter(meeting.items.values()))
    items = [replace(first, plan=replace(first.plan, label=label)) for label in ("1 (c)", "1(C)", "1c", "2")]
    assert digest_names(items, ".docx") == ("digest-1c.docx", "digest-1C-2.docx", "digest-1c-3.docx", "digest-2.docx")


def test_the_same_text_under_two_statements_has_a_name_under_each() -> None:
    meeting = with_texts("{code}.{ext}", (1, "joint.pdf", ""))
    c = meeting.items[C]
    said = list(c.statements)
    said[3] = replace(said[3], documents=("joint.pdf",), hashes=said[0].hashes)
    assert files(meeting.with_item(replace(c, statements=tuple(said)))) == ["CHL.pdf", "FRA.pdf"]


def test_a_document_of_an_item_is_named_by_its_symbol() -> None:
    noted = DocumentNoted(item=C, symbol="CCM/IM/2025/3", title="Request.pdf", sha256="ab" * 32)
    meeting = with_texts(FILE_NAMES)
    meeting = replace(meeting, entries=(entry(at(15, 41), noted),))
    assert files(meeting) == ["IM2025-1c-CCM-IM-2025-3.pdf"]


def test_every_place_of_a_pattern_is_filled() -> None:
    pattern = "{name}_{short}_{item}_{code}_{language}_{kind}_{capacity}_{number}_{date}_{title}.{ext}"
    assert files(with_texts(pattern, (1, "Text of Chile.pdf", "es"))) == [
        "im_IM2025_1c_CHL_es_statement_presenter_1_2025-04-07_Text-of-Chile.pdf"
    ]


def test_a_place_that_is_not_known_is_named() -> None:
    assert unknown_places("{short}-{country}.{ext}") == ("country",)
    assert unknown_places(FILE_NAMES) == ()


@pytest.mark.parametrize(
    ("text", "name"), [("Côte d’Ivoire", "Cote-d-Ivoire"), ("1(c)", "1-c"), ("日本", ""), ("--", "")]
)
def test_accents_fall_and_all_else_is_a_hyphen(text: str, name: str) -> None:
    assert safe(text) == name
