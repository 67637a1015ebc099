"""The catalogues of the program's words: `python -m tests.catalogues [WORDS.json ...]` brings them up to date.

Every text that stands in `tr("…")`, `refused("…")` or `noop("…")` is taken into `resources/languages/facilitator_fr.ts` and `_es.ts`
by Qt's lupdate, and both are compiled by lrelease. A file of words is a JSON object of English texts, each with its
`fr` and `es`; a text with a comment is written `text|comment`. What is not translated yet is printed.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

from facilitator.core.languages import PROGRAM_LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
LANGUAGES = tuple(code for code, language in PROGRAM_LANGUAGES.items() if language.catalogue)
TOOLS = Path(PySide6.__file__).parent
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n</TS>\n'


def source_of(language: str, folder: Path = FOLDER) -> Path:
    """Give the catalogue that people edit."""
    return folder / f"facilitator_{language}.ts"


def update(language: str, folder: Path = FOLDER) -> None:
    """Bring a catalogue in line with the program: new texts are unfinished, those no longer said are dropped."""
    catalogue = source_of(language, folder)
    if not catalogue.exists():
        catalogue.write_text(EMPTY.format(language), encoding="utf-8")
    modules = sorted(str(path) for path in (ROOT / "facilitator").rglob("*.py"))
    words = [
        "-tr-function-alias",
        "QT_TR_NOOP+=noop,tr+=refused",
        "-disable-heuristic",
        "similartext",
        "-disable-heuristic",
        "sametext",
    ]
    form = ["-no-obsolete", "-locations", "none", "-sort-messages"]
    _run("lupdate", *words, *form, *modules, "-ts", str(catalogue))


def compiled(language: str, folder: Path = FOLDER, into: Path | None = None) -> Path:
    """Compile a catalogue for the program, and give the file."""
    release = (into or folder) / f"facilitator_{language}.qm"
    _run("lrelease", str(source_of(language, folder)), "-qm", str(release))
    return release


def messages(language: str, folder: Path = FOLDER) -> Iterator[tuple[str, str, str, bool]]:
    """Go through a catalogue: the English text, its comment, what is said, and whether that is finished."""
    for message in ET.parse(source_of(language, folder)).iter("message"):
        said = message.find("translation")
        assert said is not None
        yield (
            message.findtext("source", ""),
            message.findtext("comment", ""),
            said.findtext("numerusform", said.text or ""),
            "type" not in said.attrib,
        )


def take(language: str, words: dict[str, dict[str, str]]) -> None:
    """Put translations into a catalogue."""
    tree = ET.parse(source_of(language))
    for message in tree.iter("message"):
        comment = message.findtext("comment", "")
        found = words.get(message.findtext("source", "") + (f"|{comment}" if comment else ""), {}).get(language, "")
        said = message.find("translation")
        assert said is not None
        if found:
            # lupdate takes a text with a comment and a value for one with plural forms: all say the same
            for form in said.findall("numerusform") or (said,):
                form.text = spaced(found) if language == "fr" else found
            said.attrib.pop("type", None)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    source_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    update(language)


def spaced(french: str) -> str:
    """Put the spaces of French typography, at which no line breaks: wide at a colon and within «», else narrow."""
    wide = re.sub("[ \u202f](?=[:»])|(?<=«)[ \u202f]", "\u00a0", french)
    return re.sub("(?<!«)[ \u00a0](?=[;?!])", "\u202f", wide)


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([TOOLS / tool, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def main(files: list[str]) -> int:
    for language in LANGUAGES:
        update(language)
        for file in files:
            take(language, json.loads(Path(file).read_text(encoding="utf-8")))
        compiled(language)
        left = [text for text, _, _, finished in messages(language) if not finished]
        print(f"{language}: {len(list(messages(language)))} texts, {len(left)} not translated", *left[:400], sep="\n  ")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
