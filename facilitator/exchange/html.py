"""The minutes as HTML: one accessible file that needs nothing beside it, and prints well."""

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from facilitator import resources
from facilitator.core.minuting.document import Minutes
from facilitator.exchange.legible import legible


def render_html(minutes: Minutes) -> str:
    """Write the minutes as a complete HTML page; everything in it is text, whatever was typed."""
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(resources.path("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_legible,
    )
    return environment.get_template("minutes.html").render(minutes=minutes) + "\n"


def _legible(value: object) -> object:
    # Markup is a subclass of str: returned as a plain str, it would be escaped a second time.
    return legible(value) if type(value) is str else value
