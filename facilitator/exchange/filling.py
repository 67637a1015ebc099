"""Filling in the shipped templates of HTML and XML: everything that was typed is text, whatever it looks like."""

from collections.abc import Callable

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from facilitator import resources
from facilitator.exchange.legible import legible


def filled(template: str, *, as_text: Callable[[str], object] = legible, **known: object) -> str:
    """Fill in a template of that name; `as_text` gives each typed text as the form can hold it, escaped afterwards."""

    def finalize(value: object) -> object:
        # Markup is a subclass of str: returned as a plain str, it would be escaped a second time.
        return as_text(value) if type(value) is str else value

    environment = SandboxedEnvironment(
        loader=FileSystemLoader(resources.path("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
    )
    return environment.get_template(template).render(**known)
