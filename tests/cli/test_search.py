"""Search, entries, received documents: what the command line finds and gets out again."""

import csv
import json
import os
from pathlib import Path

import pytest

from facilitator.storage import incoming_files
from tests.cli.conftest import Say, change, dump, is_one_sentence


@pytest.fixture
def said(say: Say, meeting: Path) -> Path:
    """Give the meeting with a statement of France and a suggestion."""
    for words in (
        ("give-floor", waiting(say, "FRA")),
        ("gist", "1", "Réported progress in clearance."),
        ("recommend", "Hold a workshop", "--by", "FRA"),
        ("chair-says", "Welcome"),
        ("end",),
    ):
        assert say("do", meeting, "--at", "2025-04-07T10:05:00", *words).code == 0
    return meeting


def waiting(say: Say, who: str) -> str:
    shown = say("show", "m.floor", "--json").json
    return str(next(r["request"] for r in shown["waiting"] if r["who"] == who))  # type: ignore[index]


def found(say: Say, *words: str) -> list[tuple[object, str]]:
    result = say("search", "m.floor", *words, "--json")
    assert result.code == 0, result.err
    return [(one["statement"], one["gist"]) for one in json.loads(result.out)]


def test_a_statement_is_found_as_the_log_has_it(say: Say, said: Path) -> None:
    one = json.loads(say("search", said, "reported", "PROG", "--json").out)
    assert one == [s for s in say("log", said, "--json").json if s["statement"] == 1]  # type: ignore[union-attr, attr-defined]


def test_filters_narrow_the_search(say: Say, said: Path) -> None:
    statement = (1, "Réported progress in clearance.")
    assert found(say, "clear", "--by", "france", "--item", "c") == [statement]
    assert found(say, "clear", "--item", "d") == []
    assert found(say, "--since", "2025-04-07T11:00") == []
    assert found(say, "clear", "--until", "2025-04-07T10:05", "--limit", "1") == [statement]
    assert found(say, "workshop") == [(None, "Hold a workshop")]


@pytest.mark.parametrize(
    "text", ['"', "'", "*", "NEAR(", "a AND", "--foo", "-x", "🙂", "';DROP TABLE events;--", "(((", ""]
)
def test_any_text_is_a_valid_query(say: Say, said: Path, text: str) -> None:
    before = dump(said)
    assert say("search", said, text, "--json").code == 0
    assert dump(said) == before


def test_a_filter_that_names_nothing_is_one_sentence(say: Say, said: Path) -> None:
    for words in (("--by", "Atlantis"), ("--item", "zz"), ("--since", "soon")):
        result = say("search", said, "a", *words)
        assert result.code == 1
        assert is_one_sentence(result.err)
    assert say("search", said, "a", "--limit", "0").code == 2


def test_a_read_only_file_is_searched(say: Say, said: Path) -> None:
    said.chmod(0o444)
    assert found(say, "clearance") == [(1, "Réported progress in clearance.")]


def test_entries_are_listed_with_their_numbers_also_the_struck(say: Say, said: Path) -> None:
    assert say("do", said, "strike", "1").code == 0
    listed = say("entries", said, "--json").json
    assert [(e["entry"], e["noted"], e["struck"]) for e in listed] == [(1, "suggestion", True), (2, "remark", False)]  # type: ignore[union-attr, attr-defined]


def test_a_text_is_kept_inside_the_file_and_comes_out_as_it_was(say: Say, said: Path) -> None:
    text = b"%PDF-1.7 \x00\xff text"
    Path("France – déclaration.pdf").write_bytes(text)
    received = say("do", said, "receive", "1", "France – déclaration.pdf")
    assert received.lines[0]["body"]["document"] == "France – déclaration.pdf"  # type: ignore[index]
    Path("France – déclaration.pdf").unlink()
    out = say("extract", said, "1", "--to", "out")
    assert (out.code, out.out) == (0, "out/France – déclaration.pdf\n")
    assert Path("out/France – déclaration.pdf").read_bytes() == text
    assert say("do", said, "receive", "1", "out/France – déclaration.pdf").out == ""


def test_a_document_of_an_item_is_kept_by_its_symbol(say: Say, said: Path) -> None:
    Path("plan.txt").write_text("Plan")
    assert say("do", said, "document", "c", "CCM/IM/2025/3", "plan.txt", "--title", "Work plan").code == 0
    assert say("do", said, "document", "c", "CCM/IM/2025/4").code == 0
    assert say("extract", said, "ccm/im/2025/3").out == "Work plan\n"
    assert Path("Work plan").read_text() == "Plan"
    assert "No document “CCM/IM/2025/4”" in say("extract", said, "CCM/IM/2025/4").err


def test_two_documents_of_one_name_come_out_side_by_side_and_overwrite_nothing(say: Say, said: Path) -> None:
    for text in ("one", "two"):
        Path("text.txt").write_text(text)
        assert say("do", said, "receive", "1", "text.txt").code == 0
    paths = [Path(line) for line in say("extract", said, "all", "--to", "out").out.splitlines()]
    assert [path.read_text() for path in paths[:2]] == ["one", "two"]
    assert say("extract", said, "all", "--to", "out").code == 0
    paths[0].write_text("mine")
    refused = say("extract", said, "all", "--to", "out")
    assert (refused.code, is_one_sentence(refused.err)) == (1, True)
    assert f"“{paths[0].name}” exists already" in refused.err
    assert paths[0].read_text() == "mine"


@pytest.mark.parametrize("title", ["../../evil.txt", "/etc/passwd", "..", "a\nb.txt", "con:aux", "  ", "\u202etxt.exe"])
def test_a_title_leads_out_of_no_folder(say: Say, said: Path, title: str) -> None:
    Path("a.txt").write_text("text")
    assert say("do", said, "receive", "1", "a.txt", "--title", title).code == 0
    (line,) = say("extract", said, "1", "--to", "out").out.splitlines()
    assert Path(line).parent == Path("out")
    assert [p.read_text() for p in Path("out").iterdir()] == ["text"]


def test_a_file_that_cannot_be_kept_is_one_sentence_and_nothing_is_recorded(
    say: Say, said: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming_files, "MOST_BYTES", 100)
    Path("large.bin").write_bytes(b"x" * 101)
    Path("empty.txt").touch()
    Path("folder").mkdir()
    os.mkfifo("pipe")
    before = dump(said)
    for name, reason in {
        "none.pdf": "not there",
        "folder": "is a folder",
        "empty.txt": "is empty",
        "large.bin": "larger than 50 MB",
        "pipe": "no file",
        "a" * 5000: "cannot be read",
        "": "not read",
    }.items():
        result = say("do", said, "receive", "1", name)
        assert (result.code, is_one_sentence(result.err)) == (1, True), name
        assert reason in result.err
    assert say("do", said, "receive", "99", "empty.txt").code == 1
    assert dump(said) == before


def test_a_refused_act_keeps_no_document(say: Say, said: Path) -> None:
    Path("a.txt").write_text("text")
    assert "no statement 99" in say("do", said, "receive", "99", "a.txt").err
    assert say("do", said, "receive", "1", "a.txt").code == 0
    assert say("extract", said, "all").code == 0


def test_what_is_not_kept_here_is_said(say: Say, said: Path) -> None:
    result = say("extract", said, "1")
    assert result.code == 1
    assert "0 documents are in the file" in result.err


FORGERY = ("UPDATE documents SET content = x'00'", "DELETE FROM documents")


@pytest.mark.parametrize("forgery", FORGERY)
def test_a_text_that_is_not_as_it_was_received_is_named_and_not_handed_out(say: Say, said: Path, forgery: str) -> None:
    Path("a.txt").write_text("text")
    assert say("do", said, "receive", "1", "a.txt").code == 0
    assert say("do", said, "document", "c", "CCM/IM/2025/3", "a.txt", "--title", "Work plan").code == 0
    change(said, forgery)
    for words in (("extract", said, "1", "--to", "out"), ("extract", said, "all", "--to", "out")):
        refused = say(*words)
        assert (refused.code, is_one_sentence(refused.err), refused.out) == (1, True, "")
        assert "“a.txt” (statement 1)" in refused.err
    assert not Path("out").exists()
    refused = say("handout", said, "hand.floor")
    assert (refused.code, is_one_sentence(refused.err)) == (1, True)
    assert "“a.txt” (statement 1)" in refused.err
    assert not Path("hand.floor").exists()
    verdict = say("verify", said)
    assert (verdict.code, is_one_sentence(verdict.err), verdict.out) == (1, True, "")
    assert "“a.txt” (statement 1)" in verdict.err or "“Work plan” (CCM/IM/2025/3)" in verdict.err
    assert say("do", said, "receive", "1", "a.txt").out == ""
    assert say("verify", said).code == 0
    assert say("extract", said, "all").code == 0


def test_all_texts_come_out_named_for_upload_with_an_index_by_item(say: Say, said: Path) -> None:
    for name, text in (("France – final.PDF", "one"), ("again.pdf", "two")):
        Path(name).write_text(text)
        assert say("do", said, "receive", "1", name).code == 0
    assert say("do", said, "language", "1", "fr").code == 0
    Path("plan.txt").write_text("Plan")
    assert say("do", said, "document", "c", "CCM/IM/2025/3", "plan.txt").code == 0
    lines = say("extract", said, "all", "--to", "out").out.splitlines()
    names = [Path(line).name for line in lines]
    assert names[3:] == ["index.html", "index.csv"]
    first, second, paper = names[:3]
    assert first.endswith("-1c-FRA-fr.pdf")
    assert second.endswith("-1c-FRA-fr-2.pdf")
    assert paper.endswith("-1c-CCM-IM-2025-3.txt")
    assert [Path("out", name).read_text() for name in names[:3]] == ["one", "two", "Plan"]
    page = Path("out/index.html").read_text()
    assert [name for name in names[:3] if f'<a href="{name}">' in page] == names[:3]
    rows = list(csv.DictReader(Path("out/index.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row["file"] for row in rows] == [paper, first, second]
    assert {row["item"] for row in rows} == {"1(c)"}


def test_a_package_is_made_again_with_what_came_since_and_touches_no_page_of_others(say: Say, said: Path) -> None:
    Path("a.txt").write_text("text")
    assert say("do", said, "receive", "1", "a.txt").code == 0
    assert say("extract", said, "all", "--to", "out").code == 0
    Path("b.pdf").write_text("more")
    assert say("do", said, "receive", "1", "b.pdf").code == 0
    assert say("extract", said, "all", "--to", "out").code == 0
    assert "FRA.pdf" in Path("out/index.html").read_text()
    for name in ("index.html", "index.csv"):
        Path("site").mkdir(exist_ok=True)
        Path("site", name).write_text("my own page")
        refused = say("extract", said, "all", "--to", "site")
        assert (refused.code, is_one_sentence(refused.err)) == (1, True)
        assert [path.read_text() for path in Path("site").iterdir()] == ["my own page"]
        Path("site", name).unlink()
