"""Documents are handed out as they were put in or not at all, and `verify` names those that are not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.core.decisions import DocumentNoted
from facilitator.core.ids import ItemCode, Refused, StatementId
from facilitator.core.statements import TextReceived
from facilitator.core.versions import MinutesFinalised, Order, Version, VersionFile, VersionKept
from facilitator.storage.documents import MOST_NAMED, is_kept, sha256_of, taken, taken_of_version
from facilitator.storage.journal import DocumentChanged
from facilitator.storage.sqlite import SqliteJournal
from tests.storage.drafting import START, draft
from tests.storage.test_sqlite import change

TEXT, PAPER, FILE = b"a text", b"a paper", b"%PDF a version"
FORGED = [b"forged", b"", "a text", 7, 10**12, 1.5]


@pytest.fixture
def kept(journal: SqliteJournal) -> SqliteJournal:
    """Keep a text of a statement, a document of an item and the file of a version."""
    text, paper, file = (journal.put_document(content) for content in (TEXT, PAPER, FILE))
    events = (
        TextReceived(statement=StatementId(5), document="France.pdf", sha256=text),
        DocumentNoted(item=ItemCode("c"), symbol="CCM/2025/3", title="Work plan", sha256=paper),
        DocumentNoted(item=ItemCode("c"), symbol="CCM/2025/4"),
        MinutesFinalised(version=2, seq=1, sha256="0" * 64),
        VersionKept(version=2, form="pdf", sha256=file),
    )
    journal.append([draft(n, event) for n, event in enumerate(events, start=1)], after=1)
    return journal


def version() -> Version:
    files = (VersionFile(language="en", form="pdf", sha256=sha256_of(FILE)),)
    return Version(number=2, seq=1, at=START, sha256="", head="", order=Order.SPEAKING, files=files)


def test_documents_as_they_were_put_are_unchanged(kept: SqliteJournal) -> None:
    verdict = kept.verify()
    assert (verdict.unchanged, verdict.documents) == (True, ())
    assert taken(kept, sha256_of(TEXT), "it") == TEXT
    assert taken_of_version(kept, version(), "pdf", "en") == FILE
    assert taken_of_version(kept, version(), "docx", "en") is None
    assert taken_of_version(kept, version(), "pdf", "fr") is None


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize(
    ("content", "name"),
    [(TEXT, "“France.pdf” (statement 5)"), (PAPER, "“Work plan” (CCM/2025/3)"), (FILE, "PDF (version 2)")],
)
def test_a_changed_document_is_named_and_not_given(
    kept: SqliteJournal, path: Path, content: bytes, name: str, forged: object
) -> None:
    change(path, "UPDATE documents SET content = ? WHERE sha256 = ?", forged, sha256_of(content))
    verdict = kept.verify()
    assert not verdict.unchanged
    assert verdict.first_changed is None
    assert verdict.sentence.startswith("Changed: the 6 events are as recorded.")
    assert f"{name} is not as it was received" in verdict.sentence
    assert len(verdict.documents) == 1
    with pytest.raises(DocumentChanged):
        kept.document(sha256_of(content))
    assert not is_kept(kept, sha256_of(content))


def test_a_missing_document_is_named(kept: SqliteJournal, path: Path) -> None:
    change(path, "DELETE FROM documents")
    verdict = kept.verify()
    assert [words.endswith("is missing") for words in verdict.documents] == [True, True, True]
    for name in ("“France.pdf” (statement 5)", "“Work plan” (CCM/2025/3)", "PDF (version 2)"):
        assert name in verdict.sentence


def test_a_changed_document_that_no_event_names_is_told_too(kept: SqliteJournal, path: Path) -> None:
    orphan = kept.put_document(b"put for an act that was then refused")
    assert kept.verify().unchanged
    change(path, "UPDATE documents SET content = x'00' WHERE sha256 = ?", orphan)
    assert orphan in kept.verify().sentence


def test_documents_are_checked_besides_a_broken_chain_and_a_given_head(kept: SqliteJournal, path: Path) -> None:
    head = kept.head()
    change(path, "UPDATE documents SET content = x'00' WHERE sha256 = ?", sha256_of(TEXT))
    assert not kept.verify(head).unchanged
    change(path, "UPDATE events SET body = '{' WHERE seq = 3")
    verdict = kept.verify()
    assert verdict.first_changed == 3
    assert "event 3" in verdict.sentence
    assert "France.pdf" in verdict.sentence


def test_of_very_many_the_first_are_named_and_the_others_counted(kept: SqliteJournal, path: Path) -> None:
    more = [kept.put_document(str(n).encode()) for n in range(MOST_NAMED)]
    change(path, "UPDATE documents SET content = x'00'")
    verdict = kept.verify()
    assert len(verdict.documents) == len(more) + 3
    assert "and 3 more" in verdict.sentence


@pytest.mark.parametrize("what", ["UPDATE documents SET content = x'00'", "DELETE FROM documents"])
def test_what_is_put_in_again_is_right_again(kept: SqliteJournal, path: Path, what: str) -> None:
    change(path, what)
    for content in (TEXT, PAPER, FILE):
        kept.put_document(content)
    assert kept.verify().unchanged


@pytest.mark.parametrize(
    ("what", "said"),
    [("UPDATE documents SET content = x'00'", "was changed"), ("DELETE FROM documents", "not hold it")],
)
@pytest.mark.parametrize(
    "take",
    [
        lambda journal: taken(journal, sha256_of(TEXT), "“France.pdf” (statement 5)"),
        lambda journal: taken_of_version(journal, version(), "pdf", "en"),
    ],
)
def test_taking_out_what_is_not_as_it_was_is_refused_with_its_name(
    kept: SqliteJournal, path: Path, take: Callable[[SqliteJournal], object], what: str, said: str
) -> None:
    change(path, what)
    with pytest.raises(Refused, match=r"\((statement 5|version 2)\)") as refused:
        take(kept)
    assert said in str(refused.value)
