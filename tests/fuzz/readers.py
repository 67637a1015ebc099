"""All readers of the bench by name; a process that fuzzes one loads only the module in which it stands."""

from importlib import import_module

from tests.fuzz.reader import Reader

MODULES = ("reading_lists", "reading_words", "reading_records")


def readers_in(*modules: str) -> dict[str, Reader]:
    """Give the readers of modules by their names."""
    loaded = [import_module(f"tests.fuzz.{module}") for module in modules]
    return {one.name: one for module in loaded for one in module.READERS}


def module_of(name: str) -> str:
    """Give the module in which a reader stands."""
    return next(module for module in MODULES if name in readers_in(module))
