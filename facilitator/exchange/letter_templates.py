"""Templates of letters: plain text with named fields in braces, shipped with the program or edited by an office.

The first line begins with `Subject:`. A line that begins with `#` is for whoever edits the file. A line of which a
field has nothing to say is left out, such as that of the deadline where there is none.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from facilitator import resources
from facilitator.core.letters import LetterKind
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.exchange.bad_file import BadFile, at_line, read_text

FIELDS = (
    *("meeting", "place", "dates", "delegation", "of_delegation", "record", "version", "deadline"),
    *("statements", "texts", "contributions", "president"),
)
"""What a template may name in braces."""
SUBJECT = "Subject:"
_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """The subject and the lines of a letter, with fields in braces."""

    subject: str
    lines: tuple[str, ...]

    def filled(self, values: Mapping[str, str]) -> tuple[str, str]:
        """Give subject and text with the fields filled; of blank lines in a row one stays."""
        kept = (_filled(line, values) for line in self.lines if _has_all(line, values))
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
        return _filled(self.subject, values), text


def template_name(kind: LetterKind, language: str) -> str:
    """Give the name of the file of a template: `confirm.fr.txt`."""
    return f"{kind.value}.{language}.txt"


def read_template(kind: LetterKind, language: str, folder: Path | None = None) -> LetterTemplate:
    """Read the template of a kind in a language: that of the folder where it has one, else the shipped one.

    Raises BadFile with a sentence that names file, line and field.
    """
    name = template_name(kind, language)
    if folder is not None and not folder.is_dir():
        raise BadFile(tr("{folder} is no folder; give one with templates such as {name}.", folder=folder, name=name))
    own = folder / name if folder is not None else None
    file = own if own is not None and own.exists() else resources.path("templates", "letters", name)
    return _read(file, read_text(file, tr("a template of a letter (.txt)")))


def _read(file: Path, text: str) -> LetterTemplate:
    subject: str | None = None
    lines: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("#"):
            continue
        _check_fields(file, number, line)
        if subject is not None:
            lines.append(line.rstrip())
        elif line.strip():
            if not line.startswith(SUBJECT):
                raise at_line(file, number, tr("the first line must be the subject; begin it with “Subject:”."))
            subject = line.removeprefix(SUBJECT).strip()
    if not subject or not any(line.strip() for line in lines):
        raise at_line(file, None, tr("the letter has no subject or no text; write both."))
    return LetterTemplate(subject=subject, lines=tuple(lines))


def _check_fields(file: Path, number: int, line: str) -> None:
    unknown = next((name for name in _FIELD.findall(line) if name not in FIELDS), None)
    if unknown is not None:
        known = ", ".join(FIELDS)
        sentence = tr("there is no field “{name}”; choose from {known}.", name=unknown, known=known)
        raise at_line(file, number, sentence)
    if re.search(r"[{}]", _FIELD.sub("", line)):
        raise at_line(file, number, tr("a brace has no partner; write a field as its name between two braces."))


def _has_all(line: str, values: Mapping[str, str]) -> bool:
    return all(values[name] for name in _FIELD.findall(line))


def _filled(line: str, values: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda found: values[found[1]], line)
