"""Passages: an e-mail cut into what can make a request, without greetings, earlier messages and the signature."""

import re
from collections.abc import Callable, Iterator, Sequence

from facilitator.core.values import dataclass

_QUOTED = re.compile(r"\s*>")
_EARLIER = re.compile(
    r"\s*(?:-{3,}\s*(?:original|forwarded|message d['’]origine|mensaje original).*|_{10,}\s*"
    r"|on\b.{6,120}\bwrote\s*:|le\b.{6,120}\ba écrit\s*:|el\b.{6,120}\bescribió\s*:)\s*",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s*(?P<name>from|to|cc|bcc|subject|date|sent|importance|attachments?|de|à|a|para|objet|asunto|envoyé|enviado|fecha)\s*:"
    r"\s*(?P<value>.*)",
    re.IGNORECASE,
)
_SENDERS, _SUBJECTS = frozenset({"from", "de"}), frozenset({"subject", "objet", "asunto"})
_CLOSING = re.compile(
    r"\s*(?:--\s*|(?:with )?(?:best|kind|warm|kindest|warmest)?\s*(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)"
    r"|respectfully|(?:très |bien )?cordialement|bien à vous|salutations.*|veuillez agréer.*|je vous prie d['’]agréer.*"
    r"|(?:un )?(?:cordial )?saludos?.*|atentamente|cordialmente|atte\.?|best)\s*[,.!]?\s*",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|greetings|chère?s?|madame|monsieur|mesdames|bonjour|estimad[oa]s?"
    r"|señor|señora|buen[oa]s? (?:días|tardes)|hola|excellenc(?:y|ies)|madam|to whom)\b[^.:]{0,80}[,:.!]?"
    r"|.{0,40}\b(?:thank(?:s| you)|grateful|merci|remerci|gracias|agradec)\b.{0,160}"
    r"|.{0,60}\b(?:at your disposal|any (?:further )?(?:questions?|information|clarification)|looking forward|avails? (?:itself|himself|herself)"
    r"|à votre disposition|saisit cette occasion|haute considération|a su disposición|aprovecha (?:esta|la) (?:oportunidad|ocasión)"
    r"|highest consideration|más alta consideración|please (?:confirm|acknowledge)|kindly (?:confirm|acknowledge)|(?:hope|trust) (?:this|you)"
    r"|sent from my|envoyé de mon|enviado desde)\b.{0,200}"
    r"|.{0,30}\b(?:find|veuillez trouver|trouverez|encontrará)\b.{0,30}\b(?:attached|below|enclosed|ci-joint|ci-après|ci-dessous|adjunt[oa]|a continuación)\b.{0,160}"
    r"|.{0,80}\b(?:following|ci-après|suivante?s?|siguientes?)\b[^:]{0,40}:"
    r"|(?:the |la |le )?(?:list of speakers|liste des orat(?:eurs|rices).*|lista de orador[ea]s|requests? for the floor|speakers? list)\W*",
    re.IGNORECASE | re.DOTALL,
)
_BULLET = re.compile(r"\s*(?:[-*•–—·▪►]+\s+|\(?\d{1,3}[.)]\s+|#\s*\d{1,3}\s+)")
_WRAPPED, _WRAPPED_BEFORE_A_NAME, _ENDS = 50, 66, (".", ":", ";", "!", "?")
_GOES_ON = re.compile(
    r"(?:,|\b(?:of|the|and|or|by|to|de|du|des|la|le|les|et|ou|par|del|los|las|el|y|o|por|a|à))$", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[\"“«(]?[A-ZÀ-ÝÉ])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:H\.?E|S\.?E|S\.E\.M|Mr|Mrs|Ms|Mme|Mlle|M|Dr|Prof|Amb|Sr|Sra|Srta|Excmo|Excma|Hon|No|St|art|para|[ap]\.?m|[A-Z])\.)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A line, or the lines of a paragraph, as one text; `listed` where it stands in a list."""

    line: int
    text: str
    listed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRead:
    """An e-mail: its passages in blocks that blank lines part, its subject, who signed it, and the lines passed over."""

    blocks: tuple[tuple[Passage, ...], ...]
    subject: str = ""
    signed: str = ""
    quoted: int = 0


def letter_of(lines: Sequence[str], begins: Callable[[str], bool] = lambda _: False) -> MessageRead:
    """Cut the lines of a message into passages; a line that `begins` one is not the rest of a wrapped line before.

    Earlier messages below it are counted, and not read.
    """
    blocks: list[tuple[Passage, ...]] = []
    block: list[tuple[int, str]] = []
    subject, signed, quoted, signing = "", [], 0, False
    for number, raw in enumerate((*lines, ""), start=1):
        line = raw.replace("\u00a0", " ").replace("\u202f", " ").rstrip()
        if _EARLIER.fullmatch(line):
            quoted += sum(bool(one.strip()) for one in lines[number:])
            blocks += _closed(block, begins)
            break
        if _QUOTED.match(line):
            quoted += 1
            continue
        header = _HEADER.fullmatch(line)
        if header is not None and (not blocks or subject) and not block:
            name, value = header["name"].casefold(), header["value"].strip()
            subject = value if name in _SUBJECTS else subject
            signed += [value] if name in _SENDERS else []
        elif not line.strip():
            blocks += _closed(block, begins)
            block = []
        elif _CLOSING.fullmatch(line):
            blocks += _closed(block, begins)
            block, signing = [], True
        elif signing:
            signed.append(line.strip())
        else:
            block.append((number, line))
    return MessageRead(blocks=tuple(blocks), subject=subject, signed="\n".join(signed), quoted=quoted)


def sentences(text: str) -> Iterator[str]:
    """Cut a passage into sentences; an abbreviated title ends none."""
    begun: list[str] = []
    for part in _SENTENCE.split(text):
        begun.append(part)
        if not _ABBREVIATED.search(part):
            yield " ".join(begun).strip()
            begun = []
    if begun:
        yield " ".join(begun).strip()


def is_courtesy(text: str) -> bool:
    """Say whether a sentence only greets, thanks or closes, or is the heading of a list."""
    return _COURTESY.fullmatch(text.strip()) is not None


def _closed(block: Sequence[tuple[int, str]], begins: Callable[[str], bool]) -> list[tuple[Passage, ...]]:
    """Join the lines of a block that were only wrapped."""
    joined: list[tuple[int, str, bool]] = []
    before = ""
    for number, line in block:
        bullet = _BULLET.match(line)
        # a line of a list is short, and a name begins it: nothing of it may vanish in the line before
        least = _WRAPPED if line.strip()[:1].islower() or _GOES_ON.search(before) else _WRAPPED_BEFORE_A_NAME
        goes_on = bool(joined) and bullet is None and len(before) >= least and not before.endswith(_ENDS)
        goes_on = goes_on and (_GOES_ON.search(before) is not None or not begins(line))
        text = " ".join((line[bullet.end() :] if bullet else line).split())
        if goes_on or (joined and line.startswith((" ", "\t")) and bullet is None and joined[-1][2]):
            first, begun, listed = joined[-1]
            joined[-1] = (first, f"{begun} {text}", listed)
        elif text:
            joined.append((number, text, bullet is not None))
        before = line.strip()
    passages = tuple(Passage(line=n, text=t, listed=listed or len(joined) > 1) for n, t, listed in joined)
    return [passages] if passages else []
