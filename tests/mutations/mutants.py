"""Mutants: small changes inside functions, by the operators of mutmut and some that ask more of the tests.

Texts are left alone, since the catalogues and the goldens hold them, and so is what only fails to type-check: an argument that
is None, a name that is unknown. A mutant is known by its file, its function and the words that it changes, so that a list
of equivalents outlives other edits of the file.
"""

import ast
import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

import libcst as cst
from mutmut.mutation import mutators

from tests.mutations.areas import HOUSE

Operator = Callable[[cst.CSTNode], Iterable[cst.CSTNode]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One change: where it is, what stood there and what stands there instead."""

    path: Path
    name: str
    line: int
    was: str
    becomes: str
    old: CodeType
    new: CodeType

    @property
    def key(self) -> str:
        """Give what it is known by in the list of equivalents."""
        return f"{self.path.relative_to(HOUSE / 'facilitator')}::{self.name} | {self.was} | {self.becomes}"


def _operands(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Leave out one side of `and` or `or`."""
    if isinstance(node, cst.BooleanOperation):
        yield _in_brackets(node.left)
        yield _in_brackets(node.right)


def _in_brackets(node: cst.BaseExpression) -> cst.BaseExpression:
    if node.lpar or isinstance(node, cst.Name | cst.Call | cst.Attribute):
        return node
    return node.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])


def _conditions(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Take a condition for always or never met; a filter for always met."""
    if isinstance(node, cst.If):
        yield node.with_changes(test=cst.Name("True"), whitespace_before_test=cst.SimpleWhitespace(" "))
        yield node.with_changes(test=cst.Name("False"), whitespace_before_test=cst.SimpleWhitespace(" "))
    if isinstance(node, cst.CompIf):
        yield node.with_changes(test=cst.Name("True"), whitespace_before_test=cst.SimpleWhitespace(" "))


_OTHERS = {"min": "max", "max": "min", "any": "all", "all": "any"}


def _builtins(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Take the other of two: the least or the greatest, any or all; leave an order as it is."""
    if not isinstance(node, cst.Call) or not isinstance(node.func, cst.Name):
        return
    if node.func.value in _OTHERS:
        yield node.with_changes(func=cst.Name(_OTHERS[node.func.value]))
    if node.func.value in {"sorted", "reversed"}:
        yield node.with_changes(func=cst.Name("tuple"), args=node.args[:1])


def _elements(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Leave out one of several elements, or one argument by name."""
    if isinstance(node, cst.Tuple | cst.List | cst.Set) and len(node.elements) > 1:
        for index in range(len(node.elements)):
            kept = [*node.elements[:index], *node.elements[index + 1 :]]
            kept = [*kept[:-1], kept[-1].with_changes(comma=cst.Comma())]
            yield node.with_changes(elements=kept)
    if isinstance(node, cst.Call):
        for index, argument in enumerate(node.args):
            if argument.keyword is not None and not _is_name(argument.value, "None"):
                yield node.with_changes(args=[*node.args[:index], *node.args[index + 1 :]])


def _statements(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Leave out a call for its effect, or an addition."""
    if isinstance(node, cst.SimpleStatementLine) and len(node.body) == 1:
        only = node.body[0]
        if isinstance(only, cst.AugAssign) or (isinstance(only, cst.Expr) and isinstance(only.value, cst.Call)):
            yield node.with_changes(body=[cst.Pass()])


def _is_name(node: cst.CSTNode, name: str) -> bool:
    return isinstance(node, cst.Name) and node.value == name


_OF_MUTMUT: tuple[tuple[type[cst.CSTNode], Operator], ...] = (
    (cst.BaseNumber, mutators.operator_number),
    (cst.Name, mutators.operator_name),
    (cst.UnaryOperation, mutators.operator_remove_unary_ops),
    (cst.CSTNode, mutators.operator_keywords),
    (cst.CSTNode, mutators.operator_swap_op),
    (cst.Match, mutators.operator_match),
    (cst.IfExp, mutators.operator_if_exp),
)
_OWN: tuple[Operator, ...] = (_operands, _conditions, _builtins, _elements, _statements)
_TEXTS = {"tr", "noop", "refused", "Refused", "assert_never", "isinstance", "cast"}


def changed(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Give what may stand in the place of a node."""
    for kind, operator in _OF_MUTMUT:
        if isinstance(node, kind):
            yield from operator(node)
    for operator in _OWN:
        yield from operator(node)


class _Finder(cst.CSTVisitor):
    """Collects each node that can be changed, with the function it is in and its changed forms."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, cst.CSTNode, cst.CSTNode]] = []
        self._functions: list[str] = []
        self._targets: set[int] = set()

    def on_visit(self, node: cst.CSTNode) -> bool:
        if id(node) in self._targets or isinstance(node, cst.Annotation | cst.Decorator | cst.Assert | cst.Raise):
            return False
        if isinstance(node, cst.For | cst.CompFor | cst.AssignTarget):
            self._targets.add(id(node.target))
        if isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in _TEXTS:
            return False
        if isinstance(node, cst.FunctionDef):
            self._functions.append(node.name.value)
        elif self._functions:
            self.found += [(self._functions[0], node, other) for other in changed(node)]
        # what stands by default is evaluated outside of the function
        return not (isinstance(node, cst.Param) and node.default is not None)

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef):
            self._functions.pop()


class File:
    """A source file with the places where it can be changed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._text = path.read_text("utf-8")
        self._module = cst.parse_module(self._text)
        finder = _Finder()
        self._module.visit(finder)
        self._places = [(old, new) for _, old, new in finder.found]
        self.names = [self._name(*found) for found in finder.found]
        self._functions = list(_functions(compile(self._text, str(path), "exec", dont_inherit=True)))

    def __len__(self) -> int:
        return len(self._places)

    def _name(self, function: str, old: cst.CSTNode, new: cst.CSTNode) -> str:
        """Name a change by its words, so that a seed chooses the same whatever else is edited."""
        return f"{self.path.name} {function} {self._module.code_for_node(old)} {self._module.code_for_node(new)}"

    def mutant(self, number: int) -> Mutant | None:
        """Make one; None where the compiler makes the same code of it, or none."""
        text = self._module.deep_replace(*self._places[number]).code  # type: ignore[union-attr]
        try:
            ast.parse(text)
            functions = list(_functions(compile(text, str(self.path), "exec", dont_inherit=True)))
        except SyntaxError:
            return None
        was, becomes, line = _difference(self._text, text)
        for (name, old), (_, new) in zip(self._functions, functions, strict=True):
            # line numbers differ behind a line that is gone
            if (old.co_firstlineno <= line) and not _same(old, new):
                return Mutant(path=self.path, name=name, line=line, was=was, becomes=becomes, old=old, new=new)
        return None


def _functions(code: CodeType, outer: str = "") -> Iterator[tuple[str, CodeType]]:
    """Give the outermost functions and the methods of a module or class, in the order of the text."""
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            is_class = "__qualname__" in constant.co_names and not constant.co_flags & 0x2
            if is_class:
                yield from _functions(constant, f"{outer}{constant.co_name}.")
            else:
                yield f"{outer}{constant.co_name}", constant


def _same(old: CodeType, new: CodeType) -> bool:
    """Say whether two functions do the same by their code, wherever they stand."""
    if (old.co_code, old.co_names, old.co_varnames) != (new.co_code, new.co_names, new.co_varnames):
        return False
    if len(old.co_consts) != len(new.co_consts):
        return False
    return all(
        _same(one, other) if isinstance(one, CodeType) and isinstance(other, CodeType) else repr(one) == repr(other)
        for one, other in zip(old.co_consts, new.co_consts, strict=True)
    )


def _difference(old: str, new: str) -> tuple[str, str, int]:
    """Give the lines that differ, without their indent, and the first of them (from 1)."""
    before, after = old.splitlines(), new.splitlines()
    spans = [s for s in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes() if s[0] != "equal"]
    (_, first, last, begin, end) = (None, spans[0][1], spans[-1][2], spans[0][3], spans[-1][4])
    words = (" ".join(" ".join(lines).split()) for lines in (before[first:last], after[begin:end]))
    return (*words, first + 1)  # type: ignore[return-value]
