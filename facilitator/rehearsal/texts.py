"""Texts of a rehearsal: placeholders in the style of the record, which say nothing about any real State."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from random import Random

from facilitator.core.ids import ItemCode
from facilitator.core.languages import Wording
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Aspect, Statement
from facilitator.core.values import dataclass
from facilitator.rehearsal import translated_general as general

SHIPPED = "ccm-im-2025"
CONCLUDED = 0.7
"""The meeting that the texts of this module are about; any other has those of `general`."""
NOTICE = "This is a rehearsal: roles, speakers, times and texts are invented, and nothing here was said by anybody."

THEMES: Mapping[str, Sequence[str]] = {
    "a": (
        "Shared views on the universalization of the Convention",
        "Described outreach to States not yet party",
        "Spoke of regional seminars on joining the Convention",
        "Called for wider adherence to the Convention",
    ),
    "b": (
        "Gave an update on stockpile destruction",
        "Spoke of the retention of submunitions for training",
        "Shared lessons from the destruction of stockpiles",
        "Described planning, reporting and verification of destruction",
    ),
    "c": (
        "Shared an update on clearance operations",
        "Described the progress of survey and land release",
        "Spoke of planning and prioritization in clearance",
        "Described the national mine action programme in general terms",
    ),
    "d": (
        "Shared experience with risk education in schools",
        "Described risk education for communities at risk",
        "Spoke of risk education as part of clearance programmes",
    ),
    "e": (
        "Spoke of services for victims and their inclusion",
        "Shared an update on the national disability framework",
        "Described data collection on the needs of victims",
    ),
    "f": (
        "Spoke of partnerships and predictable support",
        "Shared views on matching needs and resources",
        "Described cooperation between affected States",
    ),
    "g": (
        "Spoke of the quality and timeliness of reports",
        "Shared experience with preparing annual reports",
        "Encouraged the use of the reporting guide",
    ),
    "h": (
        "Described the state of national legislation in general terms",
        "Shared experience with model legislation",
        "Spoke of administrative measures under Article 9",
    ),
    "i": (
        "Shared views on cooperation in matters of compliance",
        "Spoke of dialogue as the way to clarify questions",
        "Recalled the cooperative spirit of the Convention",
    ),
    "j": (
        "Shared views on the challenges to the norm",
        "Spoke of the effects of budget cuts on operations",
        "Described pressure on services for victims",
        "Spoke of risk education where clearance slows down",
    ),
}
OBSERVERS = (
    "Shared observations from work with affected communities",
    "Described technical support available to interested States",
    "Presented findings relevant to the item",
    "Spoke of practice in the field",
)
CEREMONY = (
    "Thanked the Presidency and the secretariat for the preparation of the meeting",
    "Expressed support for the Presidency and for the work of the coordinators",
    "Underlined the importance of the exchange among all stakeholders",
)
GENERAL = ("Shared an update under the item", "Commented on the work done since the last meeting")
TAILS = (
    "and outlined remaining challenges",
    "and thanked the coordinators for their work",
    "and encouraged the exchange of experience",
    "and stressed the importance of sustained cooperation",
    "and announced a written text for the secretariat",
    "and asked for information to be shared early",
    "and supported a focus on practical results",
)
BY_CAPACITY: Mapping[Capacity, Sequence[str]] = {
    Capacity.COORDINATOR: (
        "Introduced the item and the work plan of the coordinators, and put questions for discussion",
        "Summed up the reports received and invited delegations to share updates",
    ),
    Capacity.PRESENTER: (
        "Presented informally the extension request, its work plan and milestones, and invited comments",
        "Presented the main elements of the extension request and the support that would help",
    ),
    Capacity.GUEST: ("Presented a stakeholder's view of the challenges identified, and possible ways forward",),
    Capacity.CHAIR: ("Recalled the purpose of the meeting and how the discussion would be organized",),
}
STATED = (
    "The list of speakers would be followed, and the limits applied to all.",
    "The remark was noted, and the debate would continue on the item.",
    "The arrangements announced at the opening remained in force.",
)
POINTS: Mapping[Aspect, Sequence[str]] = {
    Aspect.PROGRESS: ("Reported steps taken under the action", "Described work completed since the last report"),
    Aspect.CHALLENGE: ("Named resources as the main constraint", "Named access and data as constraints"),
    Aspect.COMMITMENT: ("Undertook to send further information to the secretariat",),
    Aspect.ASSISTANCE: ("Described the kind of assistance that would help",),
}
CLOSED = "Thanked all delegations and declared the meeting closed."
SHORTER = (
    "Asked national statements under this item to keep to two and a half minutes, in view of the list of speakers."
)
DOCUMENTS: Mapping[str, Sequence[str]] = {
    "ccm-im-2025/j": ("CCM/MSP/2024/11", "CCM/MSP/2024/WP.3"),  # named in the concept note of the shipped meeting
    "meeting-of-states-parties/2": ("MSP/2027/1",),
    "meeting-of-states-parties/7": ("MSP/2027/CRP.1",),
}
TAGS = ("funding", "capacity building", "data and reporting", "regional cooperation", "national ownership")
SUGGESTIONS = (
    "Hold an exchange of experience among practitioners before the next Meeting of States Parties",
    "Collect good practice in a short paper of the coordinators",
    "Invite donors and affected States to a joint informal discussion",
    "Report on this topic in the progress report of the coordinators",
    "Prepare a short questionnaire for interested delegations",
)
CONCLUSIONS = (
    "Thanked the coordinators and invited delegations to send their statements to the secretariat.",
    "Noted the exchange of views and asked the coordinators to reflect it in their report.",
    "Noted that the matter would be taken up in consultations before the next meeting.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """What is said in one meeting; `themes` by item, `others` where an item has none of its own."""

    themes: Mapping[str, Sequence[str]]
    others: Sequence[str]
    observers: Sequence[str]
    tails: Sequence[str]
    ceremony: Sequence[str]
    by_capacity: Mapping[Capacity, Sequence[str]]
    suggestions: Sequence[str]
    conclusions: Sequence[str]


def _english(wordings: Iterable[Wording], stop: str = "") -> tuple[str, ...]:
    return tuple(f"{wording.en}{stop}" for wording in wordings)


_OWN = Bank(
    themes=THEMES,
    others=GENERAL,
    observers=OBSERVERS,
    tails=TAILS,
    ceremony=CEREMONY,
    by_capacity=BY_CAPACITY,
    suggestions=SUGGESTIONS,
    conclusions=CONCLUSIONS,
)
_INFORMAL = Bank(
    themes={},
    others=_english(general.THEMES),
    observers=_english(general.OBSERVERS),
    tails=_english(general.TAILS),
    ceremony=_english(general.CEREMONY),
    by_capacity={capacity: _english(said) for capacity, said in general.BY_CAPACITY.items()},
    suggestions=_english(general.SUGGESTIONS),
    conclusions=_english(general.CONCLUSIONS, "."),
)
_FORMAL = replace(_INFORMAL, conclusions=_english(general.DECISIONS, "."))


def bank(meeting: Meeting) -> Bank:
    """Give what is said in a meeting: texts about its subject for the shipped one, general ones for any other."""
    if is_shipped(meeting):
        return _OWN
    return _FORMAL if meeting.definition.formal else _INFORMAL


def is_shipped(meeting: Meeting) -> bool:
    """Say whether a meeting is the shipped one, whose subject and earlier coordinators are known."""
    return meeting.definition.name == SHIPPED


def conclusion(meeting: Meeting, code: ItemCode, rng: Random) -> str:
    """Say how an item is concluded; one that is there for a decision, by that, any other in some cases only."""
    adopted = general.ADOPTIONS.get(f"{meeting.definition.name}/{code}")
    if adopted is not None:
        return f"{adopted.en}."
    return rng.choice(bank(meeting).conclusions) if rng.random() < CONCLUDED else ""


def gist(meeting: Meeting, statement: Statement, rng: Random) -> str:
    """Compose the gist of a statement: third person, past tense."""
    if statement.kind is Kind.POINT_OF_ORDER:
        return "Asked that the agreed arrangements be followed."
    if statement.kind is Kind.QUESTION:
        return "Asked for a clarification of the timeline presented."
    if statement.kind is Kind.ANSWER:
        return "Answered that the details would be set out in writing."
    said = bank(meeting)
    on_presentation = general.ON_PRESENTATION.get(statement.kind)
    if on_presentation is not None:
        before = [s for s in meeting.items[statement.item].statements if s.kind is statement.kind]
        return f"{on_presentation[(len(before) - 1) % len(on_presentation)].en}."
    own = said.by_capacity.get(statement.capacity)
    if own is not None:
        before = [s for s in meeting.items[statement.item].statements if s.capacity is statement.capacity]
        return f"{own[(len(before) - 1) % len(own)]}."
    topic = next((t.title for t in meeting.items[statement.item].plan.topics if t.code == statement.topic), "")
    if is_ceremony(meeting, statement.item):
        return f"{rng.choice(said.ceremony)}."
    if is_procedural(meeting, statement.item):
        return f"{rng.choice(general.ON_PROCEDURE).en}."
    themes = said.observers if statement.capacity is Capacity.OBSERVER else said.themes.get(statement.item, said.others)
    about = f"Spoke on “{topic}”" if topic else rng.choice(themes)
    return f"{about} {rng.choice(said.tails)}."


def is_ceremony(meeting: Meeting, code: ItemCode) -> bool:
    """Say whether an item is the opening or the closing of the meeting."""
    items = meeting.definition.items
    return code in (items[0].code, items[-1].code)


def is_procedural(meeting: Meeting, code: ItemCode) -> bool:
    """Say whether an item is there for a decision on the meeting itself."""
    return f"{meeting.definition.name}/{code}" in general.PROCEDURAL


def opening(meeting: Meeting) -> str:
    """Say what the President says when the first session is called to order."""
    # a title of another meeting may take no article, or another one
    to = f" to the {meeting.definition.title}" if is_shipped(meeting) else ""
    return f"Welcomed all delegations{to} and opened the meeting. {NOTICE}"


def item_remark(meeting: Meeting, code: ItemCode) -> str:
    """Say what the chair says when an item is taken up."""
    return f"Invited the meeting to take up “{meeting.items[code].plan.title}”."
