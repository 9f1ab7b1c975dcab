"""Compares coldframe's ast of many files with CPython's, node by node and place by place.

Usage: python3 tests/oracle/syntax_tree.py FILE-OR-DIRECTORY...

A file that CPython accepts must be accepted, and must give the same tree with the same places.
Runs `cargo test --test syntax batch`, which writes the tree in Rust's debug notation.
"""

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")
TOKEN = re.compile(
    r'\s*(?:("(?:[^"\\]|\\.)*")|(-?\d[\w.+-]*|-?inf|NaN)|(\w+)|(.))', re.S
)


class Node:
    def __init__(self, name, fields):
        self.name, self.fields = name, fields


def unescape(text):
    def one(match):
        body = match.group(1)
        if body[0] == "u":
            return chr(int(body[2:-1], 16))
        return {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}.get(body, body)

    return re.sub(r"\\(u\{[0-9a-f]+\}|.)", one, text[1:-1], flags=re.S)


def read_debug(text):
    """Rust's `{:?}` as Nodes, lists, tuples, strings and words."""
    tokens = [match for match in TOKEN.finditer(text)]
    at = 0

    def peek():
        return tokens[at].group().strip() if at < len(tokens) else ""

    def value():
        nonlocal at
        match = tokens[at]
        at += 1
        if match.group(1):
            return unescape(match.group(1))
        if match.group(2):
            word = match.group(2)
            if ".." in word:
                start, end = word.split("..")
                return ("range", int(start), int(end))
            return word
        if match.group(3):
            name = match.group(3)
            if peek() == "(":
                at += 1
                items = sequence(")")
                return Node(name, items)
            if peek() == "{":
                at += 1
                fields = {}
                while peek() != "}":
                    key = tokens[at].group().strip()
                    at += 2
                    fields[key] = value()
                    if peek() == ",":
                        at += 1
                at += 1
                return Node(name, fields)
            return name
        if match.group(4) == "[":
            return sequence("]")
        raise ValueError(f"unexpected {match.group()!r}")

    def sequence(close):
        nonlocal at
        items = []
        while peek() != close:
            items.append(value())
            if peek() == ",":
                at += 1
        at += 1
        return items

    sys.setrecursionlimit(100000)
    return value()


class Compare:
    def __init__(self, source):
        self.data = source.encode()
        # CPython counts columns in bytes of its own lines.
        self.starts = [0]
        for match in re.finditer(rb"\r\n|\r|\n", self.data):
            self.starts.append(match.end())
        self.bad = []

    def offset(self, line, col):
        return self.starts[line - 1] + col

    def say(self, where, ours, theirs):
        self.bad.append(f"{where}: {ours} against {theirs}")

    def run(self, ours, theirs, where="body"):
        if len(self.bad) > 3:
            return
        if isinstance(theirs, list):
            if not isinstance(ours, list) or len(ours) != len(theirs):
                return self.say(where, f"{ours}"[:60], f"list of {len(theirs)}")
            for index, pair in enumerate(zip(ours, theirs)):
                self.run(*pair, f"{where}[{index}]")
            return
        if isinstance(ours, Node) and ours.name == "Some":
            ours = ours.fields[0]
        if theirs is None:
            if ours not in ("None", "<none>"):
                self.say(where, ours, None)
            return
        if isinstance(theirs, str):
            text = ours.fields[0] if isinstance(ours, Node) else ours
            # Our tree has names as they are looked up: mangled.
            if re.fullmatch("_[^_]\\w*" + re.escape(theirs), text) and theirs.startswith("__"):
                text = theirs
            if text != theirs:
                self.say(where, repr(text), repr(theirs))
            return
        if isinstance(theirs, ast.AST):
            return self.node(ours, theirs, where)
        self.say(where, ours, theirs)

    def node(self, ours, theirs, where):
        kind = type(theirs).__name__
        if isinstance(theirs, (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)):
            if ours != kind:
                self.say(where, ours, kind)
            return
        if not isinstance(ours, Node):
            return self.say(where, ours, kind)
        inner = ours
        if isinstance(ours.fields, list):
            if ours.name != kind and not (kind == "ExceptHandler"):
                return self.say(where, ours.name, kind)
            inner = ours.fields[0]
        fields = inner.fields
        where = f"{where}.{kind}"
        if hasattr(theirs, "lineno") and kind != "arguments":
            start = self.offset(theirs.lineno, theirs.col_offset)
            end = self.offset(theirs.end_lineno, theirs.end_col_offset)
            in_fstring = getattr(theirs, "in_fstring", False)
            if fields["range"][1:] != (start, end) and not in_fstring:
                self.say(where, fields["range"][1:], (start, end))
        if kind == "JoinedStr":
            # CPython 3.11 misplaces what stands in a field that spans lines.
            for child in ast.walk(theirs):
                child.in_fstring = True
        for name, value in ast.iter_fields(theirs):
            if name in ("type_comment", "type_ignores"):
                continue
            self.field(kind, name, fields, value, where)

    def field(self, kind, name, fields, value, where):
        where = f"{where}.{name}"
        if kind == "Constant" and name == "value":
            return self.constant(fields["value"], value, where)
        if kind == "MatchSingleton":
            return self.constant(fields["value"], value, where)
        if kind == "FormattedValue" and name == "conversion":
            names = {-1: "None", 114: "Repr", 115: "Str", 97: "Ascii"}
            if fields[name] != names[value]:
                self.say(where, fields[name], value)
            return
        if kind == "arguments":
            return self.arguments(name, fields, value, where)
        if kind == "AnnAssign" and name == "simple":
            if fields[name] != ("true" if value else "false"):
                self.say(where, fields[name], value)
            return
        if kind == "ImportFrom" and name == "level":
            if int(fields[name].fields[0].fields[0]) != value:
                self.say(where, fields[name], value)
            return
        if kind == "comprehension" and name == "is_async":
            if fields[name] != ("true" if value else "false"):
                self.say(where, fields[name], value)
            return
        if kind == "Dict" and name == "keys":
            ours = fields[name]
            for index, (one, two) in enumerate(zip(ours, value)):
                self.run(one, two, f"{where}[{index}]")
            return
        ours = fields.get(name, fields.get(name + "_"))
        self.run(ours, value, where)

    def arguments(self, name, fields, value, where):
        if name in ("defaults", "kw_defaults"):
            ours = fields["kwonlyargs"] if name == "kw_defaults" else (
                fields["posonlyargs"] + fields["args"]
            )
            defaults = [arg.fields["default"] for arg in ours]
            if name == "defaults":
                defaults = [item for item in defaults if item != "None"]
            return self.run(defaults, value, where)
        ours = fields[name]
        if name in ("posonlyargs", "args", "kwonlyargs"):
            ours = [arg.fields["def"] for arg in ours]
        self.run(ours, value, where)

    def constant(self, ours, value, where):
        text = ours if isinstance(ours, str) else ours.name
        if value is None or value is ...:
            good = text == ("None" if value is None else "Ellipsis")
        elif isinstance(value, bool):
            good = text == "Bool" and ours.fields[0] == ("true" if value else "false")
        elif isinstance(value, int):
            good = text == "Int" and int(ours.fields[0]) == value
        elif isinstance(value, float):
            good = text == "Float" and float(ours.fields[0]) == value
        elif isinstance(value, complex):
            good = text == "Complex" and float(ours.fields["imag"]) == value.imag
        elif isinstance(value, str):
            good = text == "Str" and ours.fields[0] == value
        elif isinstance(value, bytes):
            good = text == "Bytes" and bytes(int(byte) for byte in ours.fields[0]) == value
        else:
            good = False
        if not good:
            shown = ours if isinstance(ours, str) else f"{ours.name} {ours.fields}"
            self.say(where, shown, repr(value))


def files(paths):
    for path in paths:
        if os.path.isdir(path):
            for folder, _, names in sorted(os.walk(path)):
                yield from (os.path.join(folder, name) for name in sorted(names))
        else:
            yield path


def main():
    dump = "--accept" not in sys.argv
    paths = [path for path in files(arg for arg in sys.argv[1:] if arg[0] != "-")]
    good = []
    for path in paths:
        if not path.endswith(".py"):
            continue
        try:
            source = open(path, encoding="utf-8", newline="").read()
            tree = ast.parse(source)
            compile(source, path, "exec")
        except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError):
            continue
        if re.search(r"\\u[dD][89a-fA-F]|\\U0000[dD][89a-fA-F]|\\N{", source) and "--all" not in sys.argv:
            continue
        good.append((path, source, tree))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as batch:
        for path, source, _ in good:
            if source.startswith("\ufeff"):
                source = source[1:]
            batch.write(json.dumps({"source": source, "dump": dump}) + "\n")
    environment = dict(os.environ, SYNTAX_BATCH=batch.name)
    command = ["cargo", "test", "-q", "--test", "syntax", "batch"]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    failures = 0
    for (path, source, tree), line in zip(good, open(batch.name + ".out")):
        answer = json.loads(line)
        if "ast" in answer:
            compare = Compare(source.removeprefix("\ufeff"))
            compare.run(read_debug(answer["ast"]), tree.body)
            for text in compare.bad:
                print(f"{path}: {text}")
            failures += bool(compare.bad)
        elif "ok" not in answer:
            print(f"{path}: {answer.get('text', answer)}")
            failures += 1
    print(f"{len(good)} files, {failures} differ")


main()
