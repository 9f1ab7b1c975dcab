"""Literals that stand in a text."""

import _ast

__all__ = ["literal_eval"]


class AST:
    """A node that is no literal: there is nothing more to it."""


_nodes = {}
_errors = {"SyntaxError": SyntaxError, "IndentationError": IndentationError,
           "TabError": TabError}


def literal_eval(node_or_string):
    """The value of a text of literals, which never runs anything."""
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    kind, *rest = _ast.literal(node_or_string.lstrip(" \t"))
    if kind == "value":
        return rest[0]
    if kind == "deep":
        raise RecursionError("maximum recursion depth exceeded during ast construction")
    if kind == "syntax":
        raise _errors[rest[0]](*rest[1])
    line, name = rest
    if not line:
        raise ValueError("malformed node or string: None")
    if name not in _nodes:
        _nodes[name] = type(name, (AST,), {"__module__": "ast"})
    raise ValueError(f"malformed node or string on line {line}: {_nodes[name]()!r}")
