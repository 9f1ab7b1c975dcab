"""Asks RestrictedPython 9 for its verdict on tests/strict/constructs.txt.

    pip install 'RestrictedPython==9.*'
    python3 tests/strict/restrictedpython.py            writes verdicts.txt
    python3 tests/strict/restrictedpython.py --check    fails if verdicts.txt is not what it says

One letter a construct, in order: a for accepted, r for rejected, s for no Python to the python3 that
runs it. tests/strict.rs compares coldframe's `strict` with these letters.
"""

import ast
import pathlib
import sys
import warnings

HERE = pathlib.Path(__file__).parent


def constructs():
    head, *parts = (HERE / "constructs.txt").read_text(encoding="utf-8").split("\n---\n")
    names = head.split("names: ")[1].split()
    for part in parts:
        if "NAME" in part:
            yield from (part.replace("NAME", name) for name in names)
        else:
            yield part


def verdict(text):
    from RestrictedPython import compile_restricted_exec

    try:
        ast.parse(text)
    except SyntaxError:
        return "s"
    result = compile_restricted_exec(text)
    if any("SyntaxError" in error for error in result.errors):
        return "s"
    return "r" if result.errors else "a"


def main():
    warnings.simplefilter("ignore")
    try:
        import RestrictedPython  # noqa: F401
    except ImportError:
        print("RestrictedPython is not installed")
        return 77
    letters = "".join(map(safe, constructs()))
    lines = "\n".join(letters[at:at + 96] for at in range(0, len(letters), 96)) + "\n"
    file = HERE / "verdicts.txt"
    if "--check" in sys.argv:
        if file.read_text() != lines:
            print("verdicts.txt is not what RestrictedPython says")
            return 1
        return 0
    file.write_text(lines)
    return 0


def safe(text):
    try:
        return verdict(text)
    except SyntaxError:  # found only by the compiler, after RestrictedPython's own pass
        return "s"


if __name__ == "__main__":
    sys.exit(main())
