"""Turns terse probes into goldens, so that many can be written quickly.

    python3 tests/oracle/expand.py FILE...     writes tests/golden/ROOM/NAME.py, then annotates

A file holds sections `=== room/name`, each a program. With `=== room/name !` the program is taken
as it stands. Otherwise it is read as a session: an expression on a line of its own is printed if
its value is not None (text by its repr), and a statement that raises is put into a `try` that
prints the message. Values are looked at only to choose the form: what is printed is CPython's
word, asked for by annotate.py.
"""

import ast
import contextlib
import io
import os
import sys

import annotate


def form(source, node, space):
    """The lines for one statement of a session, run in `space`."""
    # A call of print shows itself; all else that has a value is shown.
    is_expression = isinstance(node, ast.Expr)
    said = io.StringIO()
    value, error = None, None
    try:
        with contextlib.redirect_stdout(said):
            if is_expression:
                value = eval(compile(ast.Expression(node.value), "x", "eval"), space)
            else:
                exec(compile(ast.Module([node], []), "x", "exec"), space)
    except Exception as raised:
        error = raised
    if error is not None:
        kind = type(error).__name__
        indented = "\n".join("    " + line for line in source.split("\n"))
        if space.get(kind, getattr(__import__("builtins"), kind, None)) is not type(error):
            kind = "Exception"
        shown = "repr(error)" if kind in ("Exception", "KeyError", "StopIteration") else "error"
        return f"try:\n{indented}\nexcept {kind} as error:\n    print({shown})"
    if is_expression and value is not None:
        inner = source
        if isinstance(node.value, (ast.NamedExpr, ast.GeneratorExp, ast.Starred)):
            inner = f"({source})"
        if isinstance(value, str):
            return f"print(repr({inner}))"
        return f"print({inner})"
    return source


def session(text, name):
    """The program that a session stands for."""
    tree = ast.parse(text)
    lines = text.split("\n")
    result, at = [], 0
    space = {"__name__": "__main__"}
    for node in tree.body:
        first = min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])
        result += lines[at:first - 1]
        at = node.end_lineno
        source = "\n".join(lines[first - 1:at])
        result.append(form(source, node, space))
    result += lines[at:]
    return "\n".join(result).strip("\n") + "\n"


def sections(text):
    name, lines = None, []
    for line in text.split("\n"):
        if line.startswith("=== "):
            if name:
                yield name, "\n".join(lines)
            name, lines = line[4:].strip(), []
        else:
            lines.append(line)
    if name:
        yield name, "\n".join(lines)


def main(files):
    paths = []
    for file in files:
        with open(file, encoding="utf-8") as f:
            text = f.read()
        for name, program in sections(text):
            verbatim = name.endswith("!")
            name = name.rstrip("! ").strip()
            root = annotate.TESTS if name.split("/")[0] in annotate.ROOTS else os.path.join(
                annotate.TESTS, "golden")
            path = os.path.join(root, name + ".py")
            try:
                program = program.strip("\n") + "\n" if verbatim else session(program, name)
            except SyntaxError as error:
                print(f"--- {name}: {error}")
                continue
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as f:
                f.write(program)
            paths.append(path)
    return annotate.write(paths)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
