"""Spoken languages: those a statement may be made in, by code or by name, the six of the United Nations first."""

from collections.abc import Mapping

from facilitator.core.names import fold
from facilitator.core.saying import noop, refused, tr

OFFICIAL = ("ar", "zh", "en", "fr", "ru", "es")

SPOKEN_LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "ar": (noop("Arabic"), "العربية", "arabe", "árabe"),
    "zh": (noop("Chinese"), "中文", "chinois", "chino"),
    "en": (noop("English"), "anglais", "inglés"),
    "fr": (noop("French"), "français", "francés"),
    "ru": (noop("Russian"), "русский", "russe", "ruso"),
    "es": (noop("Spanish"), "español", "espagnol"),
    "sq": (noop("Albanian"), "shqip"),
    "bs": (noop("Bosnian"), "bosanski"),
    "bg": (noop("Bulgarian"), "български"),
    "hr": (noop("Croatian"), "hrvatski"),
    "de": (noop("German"), "Deutsch", "allemand"),
    "it": (noop("Italian"), "italiano"),
    "ja": (noop("Japanese"), "日本語"),
    "km": (noop("Khmer"), "ខ្មែរ"),
    "ko": (noop("Korean"), "한국어"),
    "lo": (noop("Lao"), "ລາວ"),
    "fa": (noop("Persian"), "Dari", "فارسی"),
    "pt": (noop("Portuguese"), "português"),
    "sr": (noop("Serbian"), "српски"),
    "so": (noop("Somali"), "Soomaali"),
    "sw": (noop("Swahili"), "Kiswahili"),
    "tr": (noop("Turkish"), "Türkçe"),
    "uk": (noop("Ukrainian"), "українська"),
    "vi": (noop("Vietnamese"), "Tiếng Việt"),
}
"""Codes of ISO 639-1 with their English name and other names by which they are typed."""


def language_name(code: str) -> str:
    """Give the English name of a language, for `tr`; a code that is not in the table is its own name."""
    return SPOKEN_LANGUAGES[code][0] if code in SPOKEN_LANGUAGES else code


def find_language(text: str) -> str:
    """Find the code of a language by its code or name, accents and case ignored. Raises Refused where it is unknown."""
    wanted = fold(text)
    if wanted in SPOKEN_LANGUAGES:
        return wanted
    for code, names in SPOKEN_LANGUAGES.items():
        if wanted and wanted in (fold(name) for name in names):
            return code
    if len(wanted) in {2, 3} and wanted.isascii() and wanted.isalpha():
        return wanted
    choices = ", ".join(f"{code} ({tr(language_name(code))})" for code in OFFICIAL)
    raise refused(
        "“{said}” is not a known language. Give a code of two or three letters, such as {choices}.",
        said=text,
        choices=choices,
    )
