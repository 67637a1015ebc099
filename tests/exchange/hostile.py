"""Text that tries to be something else: what a hurried or a hostile hand may type into a gist."""

from dataclasses import replace

from facilitator.core.decisions import Concluded, Suggested
from facilitator.core.meeting import Meeting
from tests.recorded_meeting import C, at, entry, recorded_meeting, statement

JINJA = "{{ minutes.title }} {% for x in range(9) %}boom{% endfor %} {# gone #} {_{ }_} {{r x }} {%tr if 1 %}"
SCRIPT = "<script>alert(1)</script> <img src=x onerror=alert(2)> &amp; \"quoted\" 'single'"
CONTROLS = "bell\x07 null\x00 feed\x0c escape\x1b vertical\x0b bom\ufffe tab\there"
BIDI = "שלום \u202eabc\u202c العربية"
EMOJI = "🕊️ 👩‍🚀 𝔘𝔫𝔦𝔠𝔬𝔡𝔢"
MARKDOWN = "# not a heading *not strong* _nor this_ [no](http://link) `code` |cell| ~~gone~~ $x$"
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\n=1", "\r=1", "＝1")
LONG = "Recalled the obligations. " * 4000

TEXTS = (JINJA, SCRIPT, CONTROLS, BIDI, EMOJI, MARKDOWN, *FORMULAS, LONG)


def hostile_meeting() -> Meeting:
    """Give a meeting where everything that was typed is one of these texts."""
    meeting = recorded_meeting()
    statements = tuple(
        statement(
            n,
            "FRA",
            at(15, n),
            at(15, n, 50),
            gist=text,
            stated=text[:300],
            person=text[:300],
            topic=text[:300],
            on_behalf_of=text[:300],
            tags=(text[:300],),
            documents=(text[:300],),
        )
        for n, text in enumerate(TEXTS, start=1)
    )
    entries = tuple(
        noted
        for text in TEXTS
        for noted in (
            entry(at(15, 1), Concluded(text=text, item=C)),
            entry(at(15, 1), Suggested(text=text, item=C, addressee=text[:300])),
        )
    )
    definition = replace(meeting.definition, title=f"{JINJA} {SCRIPT}", place=CONTROLS, president=SCRIPT)
    hostile = meeting.with_item(replace(meeting.items[C], statements=statements))
    return replace(hostile, definition=definition, entries=entries)
