"""A template of Word that asks for everything, or leads outside of itself, is refused in a sentence; a plain one is used."""

import io
import os
import subprocess
import zipfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from docx import Document

from facilitator.core.minutes import minutes
from facilitator.exchange import docx
from facilitator.exchange.docx import FillingFailed, TemplateFault, render_docx
from facilitator.exchange.docx_filling import Unfilled, filled_in
from facilitator.exchange.word_packages import Unsafe, refuse_unsafe
from tests.core.reading import NOW
from tests.recorded_meeting import recorded_meeting

MINUTES = minutes(recorded_meeting(), now=NOW)
RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

INCLUDED = '<w:hdr xmlns:w="w"><w:fldSimple w:instr="INCLUDEPICTURE https://example.org/seen.png"/></w:hdr>'
DRAWN = '<v:imagedata src="https://example.org/seen.png"/>'
SHOWN = '<svg><image xlink:href="https://example.org/seen.png"/></svg>'
MERGED = '<w:mailMerge><w:connectString w:val="Provider=x;Data Source=//example.org/x"/></w:mailMerge>'
LINKED = '<svg><a href="https://example.org/"><image href="#part"/></a></svg>'


def plain(line: str = "{{ minutes.title }}") -> bytes:
    made, out = Document(), io.BytesIO()
    made.add_paragraph(line)
    made.save(out)
    return out.getvalue()


def with_parts(content: bytes, changes: Mapping[str, tuple[str, str]] = {}, more: Mapping[str, str] = {}) -> bytes:
    """Give a document with one text replaced by another in some parts, and with more parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as changed:
        for name in archive.namelist():
            old, new = changes.get(name, ("", ""))
            assert old in archive.read(name).decode("utf-8", "replace")
            changed.writestr(name, archive.read(name).decode().replace(old, new, 1) if old else archive.read(name))
        for name, part in more.items():
            changed.writestr(name, part)
    return out.getvalue()


def related(kind: str, target: str, *, external: bool = True) -> bytes:
    mode = ' TargetMode="External"' if external else ""
    relation = f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
    return with_parts(plain(), {RELATIONS: ("</Relationships>", relation)})


def field(words: str) -> bytes:
    said = f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{words}</w:instrText></w:r></w:p></w:body>'
    return with_parts(plain(), {"word/document.xml": ("</w:body>", f"<w:p>{said}")})


def test_a_plain_template_and_one_with_links_and_fields_of_its_own_are_taken() -> None:
    for content in (
        plain(),
        related("hyperlink", "https://example.org/"),
        with_parts(plain(), more={"word/media/a.svg": LINKED}),
        field('TOC \\o "1-1"'),
        field("PAGEREF Link \\h"),
    ):
        refuse_unsafe(content)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (related("attachedTemplate", "https://example.org/evil.dotm"), "leads to https://example.org/evil.dotm"),
        (related("image", "https://example.org/seen.png"), "outside of the file"),
        (related("image", "file:///etc/passwd"), "outside of the file"),
        (related("hyperlink", "\\\\server\\share"), "outside of the file"),
        (related("oleObject", "embeddings/a.bin", external=False), "no part of its text"),
        (related("aFChunk", "part.html", external=False), "no part of its text"),
        (with_parts(plain(), more={"word/vbaProject.bin": "x"}), "holds macros"),
        (with_parts(plain(), more={"word/header.bin": f"\ufeff {INCLUDED}"}), "field INCLUDEPICTURE"),
        (with_parts(plain(), more={"word/a.vml": f"<x>{DRAWN}</x>"}), "leads to https://example.org/seen.png"),
        (with_parts(plain(), more={"word/media/a.svg": SHOWN}), "leads to https://example.org/seen.png"),
        (with_parts(plain(), more={"word/merge.xml": MERGED}), "leads to Provider=x;Data Source="),
        (with_parts(plain(), more={f"word/{n}.xml": "<a/>" for n in range(2000)}), "more than 2000 parts"),
        (with_parts(plain(), more={"word/embeddings/oleObject1.bin": "x"}), "holds macros"),
        (with_parts(plain(), {"[Content_Types].xml": ("wordprocessingml.document.main", "ms-word.document.macroEnabled.main")}), "holds macros"),
        (field("INCLUDEPICTURE &quot;https://example.org/seen.png&quot; \\d"), "a field INCLUDEPICTURE"),
        (field("DDEAUTO c:\\\\cmd.exe"), "a field DDEAUTO"),
        (field("INCL</w:instrText><w:instrText>UDETEXT x"), "a field INCLUDETEXT"),
        (with_parts(plain(), {"word/document.xml": ("<w:document", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document")}), "texts of its own"),
        (with_parts(plain(), more={"word/media/a.xml": " " * 61_000_000}), "more than 60 MB"),
    ],
)  # fmt: skip
def test_what_leads_outside_is_refused_by_name(content: bytes, why: str, tmp_path: Path) -> None:
    (tmp_path / "own.docx").write_bytes(content)
    with pytest.raises(
        TemplateFault, match=r"The template own\.docx cannot be filled in: .*" + why.replace("\\", "\\\\")
    ):
        render_docx(MINUTES, tmp_path / "own.docx")


def test_a_field_that_the_template_writes_while_it_is_filled_in_is_found_too(tmp_path: Path) -> None:
    line = "{{ '<w:instrText>INCLUDE' ~ 'TEXT x</w:instrText>' }}"
    content = plain(line.replace("'<", "('<").replace("' }}", "')|safe }}"))
    refuse_unsafe(content)
    with pytest.raises(Unsafe, match="INCLUDETEXT"):
        refuse_unsafe(filled_in(content, MINUTES))


@pytest.mark.parametrize(
    "line",
    [
        "{{ ''.__class__ }}", "{{ minutes.__init__.__globals__ }}", "{{ ('%s' % minutes).__class__ }}",
        "{{ '{0.__class__}'.format(minutes) }}", "{{ range(10 ** 9)|length }}", "{{ 'a' * 10 ** 12 }}", "{{ 9 ** (9 ** 9) }}",
        "{{ '%099999999999d' % 1 }}", "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "{{ 1 / 0 }}", "{{ 1 + 'a' }}",
        "{% import 'x' as y %}", "{% include '/etc/passwd' %}", "{{ lipsum(n='a') }}",
    ],
)  # fmt: skip
def test_a_way_out_of_the_sandbox_or_of_all_measure_is_refused_at_once(line: str) -> None:
    with pytest.raises(Unfilled):
        filled_in(plain(line), MINUTES)


def test_a_template_without_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forever = "".join(f"{{% for {c} in range(9999) %}}" for c in "abcd") + "{{ a }}" + "{% endfor %}" * 4
    (tmp_path / "own.docx").write_bytes(plain(forever))
    monkeypatch.setattr(docx, "MOST_SECONDS", 1)
    monkeypatch.setattr(docx, "_PATIENCE", 60)
    before = os.times().children_user
    with pytest.raises(TemplateFault, match="takes more than 1 seconds"):
        render_docx(MINUTES, tmp_path / "own.docx")
    assert os.times().children_user - before < 5


def test_a_bug_of_the_program_is_not_told_as_a_fault_of_the_template(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(told: bytes, *_: object, **__: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess([], 1, b"", told)

    (tmp_path / "own.docx").write_bytes(plain())
    monkeypatch.setattr(subprocess, "run", partial(ended, b"MemoryError"))
    with pytest.raises(TemplateFault, match="more memory than a template is given"):
        render_docx(MINUTES, tmp_path / "own.docx")
    monkeypatch.setattr(subprocess, "run", partial(ended, b"ImportError: no such module"))
    with pytest.raises(FillingFailed, match="ImportError"):
        render_docx(MINUTES, tmp_path / "own.docx")
    monkeypatch.setattr("facilitator.exchange.docx_filling.lead_on", None)
    with pytest.raises(Unfilled, match="not callable"):
        render_docx(MINUTES)
