"""The minutes as HTML: one accessible file that needs nothing beside it, and prints well."""

from facilitator.core.languages import Wording, language_of
from facilitator.core.minuting.document import Minutes
from facilitator.exchange.filling import filled

SKIP = Wording(en="Skip to the record", fr="Aller au compte rendu", es="Ir al acta")


def render_html(minutes: Minutes) -> str:
    """Write the minutes as a complete HTML page; everything in it is text, whatever was typed."""
    locale, skip = language_of(minutes.language).locale, SKIP.in_language(minutes.language)
    return filled("minutes.html", minutes=minutes, locale=locale, skip=skip) + "\n"
