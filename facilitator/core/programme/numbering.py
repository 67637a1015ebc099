"""Numbering: the label in front of a line of an agenda, and how deep it stands under the labels before it."""

import re

from facilitator.core.values import dataclass

_ITEM = r"(?:(?:agenda\s+)?(?:item|point|tema|punto)s?(?:\s+(?:de\s+l['’]ordre\s+du\s+jour|del\s+(?:programa|orden\s+del\s+día)))?\s+)"
_FORMS = (
    ("both", re.compile(rf"{_ITEM}?(?P<label>(?P<up>\d{{1,2}})\s*\(\s*(?P<own>[a-z])\s*\))[.:]?\s*(?:[-–—:]\s*)?(?=\S|$)", re.IGNORECASE)),
    ("dotted", re.compile(rf"{_ITEM}?(?P<label>\d{{1,2}}(?:\.\d{{1,2}})+)[.):]?\s+(?:[-–—:]\s*)?")),
    ("number", re.compile(rf"{_ITEM}(?P<label>\d{{1,2}})\b\s*[.:)–—-]?\s*", re.IGNORECASE)),
    ("number", re.compile(r"\(?(?P<label>\d{1,2})[.)]\s*(?:[-–—:]\s*)?(?=[^\d\s])|(?P<bare>\d{1,2})\s+(?=[A-ZÀ-Ý])")),
    ("small-roman", re.compile(r"\((?P<label>[ivx]{1,5})\)\s*(?=\S)|(?P<bare>[ivx]{1,5})[.)]\s+")),
    ("letter", re.compile(r"\((?P<label>[a-z])\)\s*(?=\S)|(?P<bare>[a-z])[.)]\s+")),
    ("roman", re.compile(r"(?P<label>[IVX]{1,6})[.)]\s+")),
    ("capital", re.compile(r"\(?(?P<label>[A-Z])[.)]\s+")),
    ("bullet", re.compile(r"(?P<label>[-–—•*·▪►])\s+")),
)  # fmt: skip
_BEFORE = {"i": "h", "v": "u", "x": "w"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRead:
    """A label as it is printed, its form, and the text behind it; `up` is the number it is written behind."""

    form: str
    label: str
    rest: str
    up: str = ""


def label_in(text: str, *, before: str = "") -> LabelRead | None:
    """Give the label that a line begins with; `before` is the label of the last letter, since (i) may follow (h)."""
    for form, pattern in _FORMS:
        found = pattern.match(text)
        if found is None:
            continue
        groups = found.groupdict()
        label = groups.get("label") or groups.get("bare") or ""
        if form == "small-roman" and len(label) == 1 and _BEFORE.get(label) == before:
            continue
        if form == "roman" and len(label) == 1 and before and ord(label) == ord(before.upper()) + 1:
            continue
        if form == "both":
            return LabelRead(form="letter", label=groups["own"].lower(), rest=text[found.end() :], up=groups["up"])
        return LabelRead(form=form, label=label, rest=text[found.end() :])
    return None


class Outline:
    """The open branch of an agenda while it is read: the forms of the labels above, outermost first."""

    def __init__(self) -> None:
        self._forms: list[str] = []

    def depth_of(self, label: LabelRead) -> int:
        """Give how deep a line stands, 0 at the top, and make it the end of the branch."""
        form = label.form
        if form == "dotted":
            depth = label.label.count(".")
            self._forms = [*self._forms[:depth], form]
            return depth
        if label.up:
            self._forms = ["number", "letter"]
            return 1
        known = self._forms.index(form) if form in self._forms else len(self._forms)
        self._forms = [*self._forms[:known], form]
        return known

    def reset(self) -> None:
        """Begin at the top again."""
        self._forms = []
