"""Languages: those a statement may be made in, by code or by name, the six of the United Nations first."""

from collections.abc import Mapping

from facilitator.core.ids import Refused
from facilitator.core.names import fold

OFFICIAL = ("ar", "zh", "en", "fr", "ru", "es")

LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "ar": ("Arabic", "العربية", "arabe", "árabe"),
    "zh": ("Chinese", "中文", "chinois", "chino"),
    "en": ("English", "anglais", "inglés"),
    "fr": ("French", "français", "francés"),
    "ru": ("Russian", "русский", "russe", "ruso"),
    "es": ("Spanish", "español", "espagnol"),
    "sq": ("Albanian", "shqip"),
    "bs": ("Bosnian", "bosanski"),
    "bg": ("Bulgarian", "български"),
    "hr": ("Croatian", "hrvatski"),
    "de": ("German", "Deutsch", "allemand"),
    "it": ("Italian", "italiano"),
    "ja": ("Japanese", "日本語"),
    "km": ("Khmer", "ខ្មែរ"),
    "ko": ("Korean", "한국어"),
    "lo": ("Lao", "ລາວ"),
    "fa": ("Persian", "Dari", "فارسی"),
    "pt": ("Portuguese", "português"),
    "sr": ("Serbian", "српски"),
    "so": ("Somali", "Soomaali"),
    "sw": ("Swahili", "Kiswahili"),
    "tr": ("Turkish", "Türkçe"),
    "uk": ("Ukrainian", "українська"),
    "vi": ("Vietnamese", "Tiếng Việt"),
}
"""Codes of ISO 639-1 with their English name and other names by which they are typed."""


def language_name(code: str) -> str:
    """Give the English name of a language; a code that is not in the table is its own name."""
    return LANGUAGES[code][0] if code in LANGUAGES else code


def find_language(text: str) -> str:
    """Find the code of a language by its code or name, accents and case ignored. Raises Refused where it is unknown."""
    wanted = fold(text)
    if wanted in LANGUAGES:
        return wanted
    for code, names in LANGUAGES.items():
        if wanted and wanted in (fold(name) for name in names):
            return code
    if len(wanted) in {2, 3} and wanted.isascii() and wanted.isalpha():
        return wanted
    choices = ", ".join(f"{code} ({language_name(code)})" for code in OFFICIAL)
    raise Refused(f"“{text}” is no language that is known. Give a code of two or three letters, such as {choices}.")
