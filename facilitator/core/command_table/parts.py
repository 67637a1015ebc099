"""Parts: the parameters that many commands take, and the short way to write others."""

from facilitator.core.parameters import Parameter, Type
from facilitator.core.time_references import Refers, here


def needs(name: str, type_: Type) -> Parameter:
    """Make a parameter that has to be given."""
    return Parameter(name=name, type=type_)


def may(name: str, type_: Type) -> Parameter:
    """Make a parameter that may be left out."""
    return Parameter(name=name, type=type_, required=False)


def option(name: str, type_: Type, *, key: str = "") -> Parameter:
    """Make a parameter that is written `--name`; `key` is its argument name if that differs."""
    return Parameter(name=name, type=type_, required=False, option=True, key=key)


def time(name: str, refers: Refers, *, plain: bool = False, required: bool = False) -> Parameter:
    """Make a time; `refers` decides the day of an hour without a date."""
    return Parameter(name=name, type=Type.TIME, option=not plain, required=required, refers=refers)


REQUEST, STATEMENT, ITEM, TEXT = (
    needs("request", Type.REQUEST),
    needs("statement", Type.STATEMENT),
    needs("item", Type.ITEM),
    needs("text", Type.TEXT),
)
MAY_REQUEST, MAY_ITEM, OF_ITEM = may("request", Type.REQUEST), may("item", Type.ITEM), option("item", Type.ITEM)
CAPACITY, KIND = option("capacity", Type.CAPACITY), option("kind", Type.KIND)
ASKED_BY = option("asked-by", Type.DELEGATION)


def detail(name: str, type_: Type) -> Parameter:
    """Make a detail that may be none: an empty word takes it away again."""
    return Parameter(name=name, type=type_, required=False, option=True, unsets=True)


ON_BEHALF_OF = detail("on-behalf-of", Type.TEXT)
COMPANY = (
    ON_BEHALF_OF,
    detail("aligned", Type.CODES),
    detail("joint", Type.CODES),
    detail("person", Type.TEXT),
    detail("level", Type.LEVEL),
)
HERE = (
    Parameter(name="from", type=Type.TIME, required=False, option=True, key="here_from", refers=here, unsets=True),
    Parameter(name="until", type=Type.TIME, required=False, option=True, key="here_until", refers=here, unsets=True),
)
WISH = (
    OF_ITEM,
    CAPACITY,
    KIND,
    option("to", Type.REQUEST),
    *COMPANY,
    detail("topic", Type.TEXT),
    detail("note", Type.TEXT),
    detail("language", Type.LANGUAGE),
    detail("gender", Type.TEXT),
    *HERE,
)
