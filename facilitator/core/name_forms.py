"""Name forms: the other ways to write one name, with an article, turned round, or with small words left out."""

import re
from collections.abc import Iterator

FILLERS = frozenset(("of", "the", "and", "de", "du", "des", "la", "le", "les", "del", "los", "las", "el", "et", "y"))
_ARTICLES = r"(?i)(?:(?:the|le|la|les|el|los|las|du|des|de|del)\s+|[ld]['’]\s*)+(?=\S)"
_TURNED = r"(?P<name>[^,()]+?)\s*(?:,\s*(?P<behind>[^,()]+)|\((?P<within>[^()]+)\))\s*"


def other_forms(text: str) -> Iterator[str]:
    """Give what else a text may stand for: `la Suisse`, `de l’Albanie`, `Korea, Republic of`, `Bahamas (The)`."""
    turned = re.fullmatch(_TURNED, text.strip())
    forms = [text]
    if turned is not None:
        forms.append(f"{turned['behind'] or turned['within']} {turned['name']}")
    for form in forms:
        bare = re.sub(_ARTICLES, "", form.strip(), count=1) if re.match(_ARTICLES, form.strip()) else form
        yield from dict.fromkeys(one for one in (form, bare) if one != text)


def without_fillers(folded: str) -> str:
    """Give a folded text without the small words that are left out of names: `republic congo`."""
    return " ".join(word for word in folded.split() if word not in FILLERS)
