"""The minutes on the command line: records, versions, differences, the copy to hand out, draft letters."""

import email
import email.policy
import json
from itertools import product
from pathlib import Path

import pytest
from docx import Document

from facilitator import __version__
from facilitator.exchange.forms import FORMS
from facilitator.storage.sqlite import open_file
from tests.cli.conftest import Say, change, is_one_sentence

KINDS = tuple(form.kind for form in FORMS.values())


@pytest.fixture
def kept(say: Say, meeting: Path) -> Path:
    """Afghanistan has spoken under (c), with a gist."""
    said = (("give-floor",), ("end",), ("gist", 1, "Announced a contribution."))
    for words in (
        *said,
        ("role", "c", "coordinator", "AUT"),
        ("close-item", "--waiting", "not-reached"),
        ("close-session",),
    ):
        assert say("do", meeting, *words).code == 0
    return meeting


@pytest.mark.parametrize("form", KINDS)
def test_every_form_is_written(form: str, say: Say, kept: Path) -> None:
    assert say("export", kept, "--to", f"a.{form}").code == 0
    assert Path(f"a.{form}").stat().st_size > 50


@pytest.mark.parametrize(
    ("variant", "said"),
    [("internal", "Internal log"), ("summary", "President’s summary"), ("digest", "Digest for the")],
)
def test_every_record_is_written(variant: str, said: str, say: Say, kept: Path) -> None:
    assert say("export", kept, "--to", "a.md", "--as", variant).code == 0
    assert said in Path("a.md").read_text()


def test_a_version_comes_out_byte_for_byte_in_every_form_whenever_it_is_made(say: Say, kept: Path) -> None:
    assert say("finalise", kept).out.startswith("Finalised version 1:")
    for form in KINDS:
        assert say("export", kept, "--version", 1, "--to", f"first.{form}").code == 0
    assert say("do", kept, "gist", 1, "Said otherwise.").code == 0
    for form in ("docx", "pdf", "odt", "html", "md", "xml", "json"):
        assert say("export", kept, "--version", 1, "--to", f"again.{form}").code == 0
        assert Path(f"first.{form}").read_bytes() == Path(f"again.{form}").read_bytes()
    found = json.loads(Path("first.json").read_text())
    journal = open_file(kept)
    (row,) = [json.loads(row[0]) for row in journal.db.execute("SELECT body FROM events WHERE kind = 'version-made'")]
    journal.close()
    assert {"language": "en", "sha256": found["sha256"]} in row["texts"]
    assert row["program"] == __version__
    assert {(file["language"], file["form"]) for file in row["files"]} == set(
        product(("en", "fr", "es"), ("docx", "pdf"))
    )
    assert say("verify", kept, "--head", found["head"]).code == 0


@pytest.mark.parametrize(("language", "said"), [("en", "Minutes"), ("fr", "Compte rendu"), ("es", "Acta")])
def test_a_version_is_exported_in_each_language(language: str, said: str, say: Say, kept: Path) -> None:
    say("finalise", kept)
    for form in ("docx", "md"):
        assert say("export", kept, "--version", 1, "--language", language, "--to", f"a.{form}").code == 0
    assert said in [p.text for p in Document("a.docx").paragraphs]
    assert f"**{said}**" in Path("a.md").read_text()


def test_what_was_sent_out_of_a_version_is_compared_with_it_and_comes_out_again(say: Say, kept: Path) -> None:
    say("finalise", kept)
    say("export", kept, "--version", 1, "--language", "fr", "--to", "sent.docx")
    edited = Document("sent.docx")
    gist = next(run for p in edited.paragraphs for run in p.runs if "a contribution" in run.text)
    gist.text = gist.text.replace("contribution", "large contribution")
    edited.save("sent.docx")
    assert say("diff", kept, 1, "--published").err.startswith("Nothing that was sent out of version 1 is kept")
    assert say("do", kept, "publish", 1, "sent.docx", "--language", "fr").lines[0]["kind"] == "version-published"
    (change,) = say("diff", kept, 1, "--published", "--json").lines[0]
    assert change["how"] == "changed"
    assert change["after"] == change["before"].replace("contribution", "large contribution")
    assert say("extract", kept, "v1", "--to", "out").code == 0
    assert Path("out/sent.docx").read_bytes() == Path("sent.docx").read_bytes()
    assert say("verify", kept).code == 0
    Path("sent.pdf").write_bytes(b"%PDF-1.7 as it was printed")
    say("do", kept, "publish", 1, "sent.pdf")
    assert "“sent.pdf” is kept as it is; its words are not compared" in say("diff", kept, 1, "--published").err


def test_finalising_names_what_is_missing_and_takes_a_reason(say: Say, kept: Path) -> None:
    for words in (("gist", 1, ""), ("start-session", 2), ("take-up", "d")):
        say("do", kept, *words)
    refused = say("finalise", kept)
    assert refused.code == 1
    assert is_one_sentence(refused.err)
    listed = refused.out.splitlines()
    assert "Afghanistan has no gist" in listed[0]
    assert len(listed) == 4
    assert refused.err.startswith("Missing: 4, as listed.")
    assert say("finalise", kept, "--despite", "its text is awaited").code == 0
    assert say("finalise", kept).out == "Nothing was recorded since version 1, so it stays the last.\n"


def test_the_difference_between_versions_is_shown(say: Say, kept: Path) -> None:
    say("finalise", kept)
    say("do", kept, "gist", 1, "Said otherwise.")
    say("finalise", kept)
    told = say("diff", kept, 1, 2).out
    assert "- Afghanistan (presenter, Article 4 extension request). Announced a contribution." in told
    assert "+ Afghanistan (presenter, Article 4 extension request). Said otherwise." in told
    assert [change["how"] for change in say("diff", kept, 1, "--json").lines[0]] == ["changed"]
    assert say("diff", kept, 2, 2).out == "Nothing that is printed has changed.\n"
    assert say("diff", kept, 1, 9).code == 1
    assert say("export", kept, "--as", "corrigendum", "--version", 1, "--to", "c.md").code == 0
    assert "Said otherwise" in Path("c.md").read_text()


@pytest.mark.parametrize(
    "words",
    [
        ("--version", 4, "--to", "a.md"),
        ("--version", 1, "--item", "c", "--to", "a.md"),
        ("--version", 1, "--to", "a.rtf"),
        ("--as", "corrigendum", "--to", "a.md", "--version", 3),
        ("--template", "none.docx", "--to", "a.docx"),
    ],
)
def test_what_cannot_be_exported_is_said_in_one_sentence(words: tuple[object, ...], say: Say, kept: Path) -> None:
    say("finalise", kept)
    said = say("export", kept, *words)
    assert said.code == 1
    assert is_one_sentence(said.err)
    assert not list(Path().glob("a.*"))


def test_a_template_of_the_secretariat_is_filled_in(say: Say, kept: Path) -> None:
    own = Document()
    own.add_paragraph("Ours: {{ minutes.subtitle }}")
    own.save("own.docx")
    assert say("export", kept, "--template", "own.docx", "--to", "a.docx", "--language", "es").code == 0
    assert [p.text for p in Document("a.docx").paragraphs] == ["Ours: Acta"]


def test_a_read_only_file_still_gives_its_versions(say: Say, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    say("finalise", kept)
    monkeypatch.setattr("facilitator.storage.sqlite_opening._is_read_only", lambda _: True)
    assert say("export", kept, "--version", 1, "--to", "a.docx").code == 0


def test_the_copy_to_hand_out_is_a_meeting_without_private_notes(say: Say, kept: Path) -> None:
    say("do", kept, "request", "CHL", "--item", "d", "--note", "asked in confidence")
    assert say("handout", kept, "hand.floor").code == 0
    assert say("verify", "hand.floor").code == 0
    assert b"in confidence" not in Path("hand.floor").read_bytes()
    assert say("log", "hand.floor", "--json").json == say("log", kept, "--json").json
    assert say("handout", kept, "hand.floor").code == 1


def test_each_delegation_that_spoke_gets_a_draft_that_asks_for_text_and_confirmation(say: Say, kept: Path) -> None:
    say("do", kept, "gist", 1, "Café\r\nBcc: all@example.org\n\x07 =1+1")
    assert say("letters", kept, "mail", "--language", "en", "--kind", "confirm").out == "Wrote 1 draft into mail.\n"
    letter = email.message_from_bytes(Path("mail/001-AFG-confirm.eml").read_bytes(), policy=email.policy.default)
    assert letter["X-Unsent"] == "1"
    assert letter["Bcc"] is None
    assert "what you stated, in the draft record" in letter["Subject"]
    body = letter.get_content()  # type: ignore[attr-defined]
    assert "Please confirm that this is correct" in body
    assert "Café" in body
    assert say("letters", kept, "mail", "--deadline", "soon").code == 1
    assert "version" in say("letters", kept, "mail", "--version", 9).err
    Path("own").mkdir()
    Path("own/confirm.en.txt").write_text("Subject: a\n{wrong}\n", encoding="utf-8")
    assert "confirm.en.txt, line 2: there is no field “wrong”" in say("letters", kept, "mail", "--templates", "own").err


def test_the_coordinators_of_each_item_get_a_file(say: Say, kept: Path) -> None:
    assert say("digests", kept, "input", "--form", ".md", "--language", "fr").out == "Wrote 9 files into input.\n"
    names = sorted(file.name for file in Path("input").iterdir())
    assert names[:2] == ["digest-1a.md", "digest-1b.md"]
    text = Path("input/digest-1f.md").read_text(encoding="utf-8")
    assert "Actions 38 à 42 (par déduction)" in text
    assert text.count("Rien n’a été dit.") == 5


@pytest.mark.parametrize("forgery", ["UPDATE documents SET content = x'00'", "DELETE FROM documents"])
def test_a_version_that_is_not_as_it_was_kept_is_named_and_not_handed_out(say: Say, kept: Path, forgery: str) -> None:
    assert say("finalise", kept).code == 0
    change(kept, forgery)
    for form in ("docx", "pdf"):
        refused = say("export", kept, "--version", 1, "--to", f"a.{form}")
        assert (refused.code, is_one_sentence(refused.err)) == (1, True)
        assert f"{form.upper()} in English (version 1)" in refused.err
    assert not list(Path().glob("a.*"))
    assert say("export", kept, "--version", 1, "--to", "a.md").code == 0
    verdict = say("verify", kept)
    assert verdict.code == 1
    assert "DOCX in French (version 1)" in verdict.err
    assert "PDF in English (version 1)" in verdict.err


def test_a_character_that_the_pdf_has_no_letter_for_is_said_and_hinders_nothing(say: Say, kept: Path) -> None:
    say("do", kept, "gist", 1, "Spoke of 🕊.")
    sentence = "the PDF has no letter for “🕊” (U+1F54A) and shows “�” instead."
    for said in (say("export", kept, "--to", "a.pdf"), say("finalise", kept)):
        assert said.code == 0
        assert sentence in said.err
    assert say("export", kept, "--to", "a.html").err == ""
