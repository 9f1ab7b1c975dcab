"""The examples of CPython's manual, on python3 and on coldframe: the same code must print the same.

    python3 tests/oracle/manual.py SOURCES [--binary target/debug/coldframe] [--show] [--jobs 2]
        [--seconds 5] [FILE...]

SOURCES holds the reStructuredText of the documentation of Python 3.11 (`Doc/` of its source, or
`_sources/` of what distributions package): of `tutorial`, `reference`, `library`, `howto` and
`faq`, or of the FILEs named (`library/re`), every `>>>` statement is an example, and so is every
`.. testcode::`. The examples of a file are one session, in order, as when its doctests are run;
definitions and imports in plain blocks of code come before what follows them. `from m import *` is
written out, as its rejection asks. Both sides get an empty directory, a clock and randomness; an
exception counts by its type and text.

An example is *same* or *not the same*. Counted apart, with the reason, are those that are not
inside the subset:

    module      it imports a module that is not here
    policy      it says what docs/POLICY.md names; refused, and left out on both sides
    follows     CPython itself misses a name, most often of an example that is left out
    undecided   two runs of CPython do not agree, or it is not allowed to do this here (processes,
                sockets, files of the machine)
    syntax      it is not Python 3.11, or needs a statement of its own line (`await` at top level)

A refusal for a name that POLICY.md does not have is *not the same*.
"""

import argparse
import ast
import collections
import concurrent.futures
import doctest
import glob
import importlib
import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
import warnings

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PARTS = ("tutorial", "reference", "library", "howto", "faq")
MARK = "\x1e"
PRELUDE = f"""
def _show_(value):
    if value is not None:
        print(repr(value))

def _begin_(number):
    print("\\x1e%d" % number)
"""
# What an example may not do on this machine, whatever the manual says.
GUARD = """
import sys as _sys_, os as _os_
def _guard_(event, args, _room_=_os_.getcwd()):
    if event in ("subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn",
                 "os.kill", "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
                 "shutil.rmtree", "os.chown", "os.chmod", "os.putenv", "webbrowser.open", "ctypes.dlopen"):
        raise RuntimeError("manual.py: not here")
    if event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+"):
        if not _os_.path.abspath(_os_.fspath(args[0])).startswith(_room_):
            raise RuntimeError("manual.py: not here")
    if event in ("os.remove", "os.rmdir", "os.rename", "os.mkdir", "os.link", "os.symlink", "os.truncate"):
        if not _os_.path.abspath(_os_.fspath(args[0])).startswith(_room_):
            raise RuntimeError("manual.py: not here")
_sys_.addaudithook(_guard_)
del _sys_, _os_, _guard_
"""


class Example:
    """A statement of the manual: its text, its line, whether it is shown or only there for others."""

    def __init__(self, text, line, setup=False):
        self.text, self.line, self.setup = text, line, setup
        self.apart = self.reason = None


def indented(lines, at, margin):
    """The lines of the block that begins at `at` and stands deeper than `margin`; where it ends."""
    block = []
    while at < len(lines) and (not lines[at].strip() or len(lines[at]) - len(lines[at].lstrip()) > margin):
        block.append(lines[at])
        at += 1
    return block, at


def definitions(text, line):
    """The statements of a plain block that others may need: what it defines and imports."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
    rows = text.split("\n")
    for node in tree.body:
        if isinstance(node, kinds):
            first = min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])
            yield Example("\n".join(rows[first - 1:node.end_lineno]) + "\n", line + first - 1, True)


def examples(text):
    """Every example of a file, in order."""
    lines = text.expandtabs().split("\n")
    at = 0
    while at < len(lines):
        line = lines[at]
        margin = len(line) - len(line.lstrip())
        if line.lstrip().startswith(">>> "):
            block = []
            start = at
            while at < len(lines) and lines[at].strip():
                block.append(lines[at])
                at += 1
            try:
                found = doctest.DocTestParser().get_examples("\n".join(block) + "\n")
            except ValueError:
                found = []
            yield from (Example(e.source, start + e.lineno + 1) for e in found)
            continue
        directive = re.match(r"\s*\.\. (testcode|testsetup|code-block|code|sourcecode)::\s*(\S*)", line)
        if directive or line.rstrip().endswith("::") and not line.lstrip().startswith(".. "):
            block, end = indented(lines, at + 1, margin)
            body = [row for row in block if not re.match(r"\s*:\w+:", row)]
            shift = next((i for i, row in enumerate(body) if row.strip()), 0)
            code = textwrap.dedent("\n".join(body))
            kind = directive[1] if directive else ""
            if ">>> " not in code and kind in ("testcode", "testsetup"):
                yield Example(code.strip("\n") + "\n", at + 2 + shift, kind == "testsetup")
                at = end
                continue
            if ">>> " not in code and (not directive or directive[2] in ("", "python", "python3")):
                yield from definitions(code, at + 2)
        at += 1


def written_out(text):
    """`text` with `from m import *` as the names that it means."""
    def names(found):
        try:
            module = importlib.import_module(found[1])
        except Exception:
            return found[0]
        known = getattr(module, "__all__", None) or [n for n in dir(module) if n[0] != "_"]
        return f"from {found[1]} import {', '.join(known)}"

    return re.sub(r"(?m)^from ([\w.]+) import \*", names, text)


def settle(example):
    """Rewrites an example for a program: an expression shows its value."""
    text = written_out(example.text)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
            compile(text, "x", "exec")
    except (SyntaxError, ValueError) as error:
        example.apart, example.reason = "syntax", str(error)
        return
    rows = text.rstrip("\n").split("\n")
    last = tree.body[-1] if tree.body else None
    if isinstance(last, ast.Expr) and len(tree.body) == 1:
        expression = ast.get_source_segment(text, last)
        rows = f"_show_(\n{expression}\n)".split("\n")
    if not tree.body:
        rows = ["pass"]
    example.future = bool(tree.body) and isinstance(last, ast.ImportFrom) and last.module == "__future__"
    example.rows = rows


def program(chosen):
    """The text of a session, and which example each of its lines is of."""
    futures = [e for e in chosen if e.future]
    rows, owners = [], []

    def add(text, owner=None):
        rows.extend(text.split("\n"))
        owners.extend([owner] * (len(rows) - len(owners)))

    for e in futures:
        add("\n".join(e.rows), e)
    add(PRELUDE)
    for number, e in enumerate(chosen):
        add(f"_begin_({number})", e)
        if e.future:
            continue
        # Only the first line of a single simple statement is indented: what stands in quotes stays.
        body = " " + "\n".join(e.rows) if single(e.rows) else textwrap.indent("\n".join(e.rows), " ")
        add(f"try:\n{body}\nexcept BaseException as _error_:\n print(type(_error_).__name__ + ':', _error_)", e)
    return "\n".join(rows) + "\n", owners


def single(rows):
    """Whether lines are one simple statement, of which only the first needs an indent."""
    try:
        tree = ast.parse("try:\n " + "\n".join(rows) + "\nexcept A: pass")
    except SyntaxError:
        return False
    return len(tree.body) == 1 and len(tree.body[0].body) == 1


def parts(output, count):
    """What each example printed; None where the program did not get."""
    found = [None] * count
    for piece in output.split(MARK)[1:]:
        number, _, text = piece.partition("\n")
        if number.isdigit() and int(number) < count:
            found[int(number)] = re.sub(r" at 0x[0-9a-fA-F]+", " at 0x", text)
    return found


def launch(command, text, seconds):
    """(standard output, end of standard error) of a program in an empty directory."""
    with tempfile.TemporaryDirectory() as room:
        place = os.path.join(room, "example.py")
        with open(place, "w", encoding="utf-8") as file:
            file.write(text)
        os.mkdir(os.path.join(room, "empty"))
        given = {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "HOME": room, "PATH": ""}
        try:
            done = subprocess.run(command + [place], capture_output=True, timeout=seconds, env=given,
                                  stdin=subprocess.DEVNULL, cwd=os.path.join(room, "empty"))
            out, err = done.stdout, done.stderr
        except subprocess.TimeoutExpired as late:
            out, err = late.stdout or b"", b"timeout"
    return out.decode(errors="replace"), err.decode(errors="replace")


def on_python(chosen, seconds):
    text, _ = program(chosen)
    # The guard must come after what must be first in a file.
    text = text.replace(PRELUDE, GUARD + PRELUDE, 1)
    return parts(launch([sys.executable, "-P", "-s", "-W", "ignore"], text, seconds)[0], len(chosen))


def judge(options, chosen, policy):
    """Takes out what the policy refuses, and says which of it the policy's page names."""
    for _ in range(20):
        text, owners = program(chosen)
        with tempfile.TemporaryDirectory() as room:
            place = os.path.join(room, "example.py")
            with open(place, "w", encoding="utf-8") as file:
                file.write(text)
            command = [options.binary, "check", "--format", "json", place]
            done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL)
        if done.returncode == 0:
            return chosen
        try:
            findings = json.loads(done.stdout)["findings"]
        except (ValueError, KeyError):
            findings = []
        before = len(chosen)
        for finding in findings:
            owner = owners[min(finding["line"], len(owners)) - 1]
            if owner is None or owner.apart:
                continue
            named = re.findall(r"`(\w[\w.]*)`", finding["message"])
            if finding["code"] == "import":
                owner.apart = "module"
            elif f"| `{finding['code']}` |" in policy and (not named or any(f"`{n}`" in policy for n in named)):
                owner.apart = "policy"
            else:
                owner.apart = "different"
            owner.reason = finding["message"]
        chosen = [e for e in chosen if not e.apart]
        if len(chosen) == before:
            break
    for e in chosen:
        e.apart, e.reason = "different", f"the file is refused whole: {findings[:1]}"
    return []


def session(options, path, policy):
    """The examples of a file, each with its verdict."""
    with open(path, encoding="utf-8") as file:
        every = list(examples(file.read()))
    for e in every:
        settle(e)
    chosen = judge(options, [e for e in every if not e.apart], policy)
    flags = ["run", "-q", "--max-steps", "200000000", "--grant", "clock", "--grant", "random", "--grant", "files=memory"]
    while chosen:
        first, second = (on_python(chosen, options.seconds) for _ in "12")
        out, err = launch([options.binary, *flags], program(chosen)[0], options.seconds)
        found = parts(out, len(chosen))
        end = next((n for n, piece in enumerate(first) if piece is None), len(chosen))
        if end < len(chosen):
            # The last that began ends the program, or never ends: it is left out on both sides.
            last = chosen[max(end - 1, 0)]
            last.apart, last.reason = "undecided", "ends the session"
            chosen = [e for e in chosen if e is not last]
            continue
        end = next((n for n, piece in enumerate(found) if piece is None), len(chosen))
        if end < len(chosen):
            last = chosen[max(end - 1, 0)]
            last.apart, last.reason = "different", "ends the session: " + err.strip()[-300:]
            chosen = [e for e in chosen if e is not last]
            continue
        for e, want, again, got in zip(chosen, first, second, found):
            if want != again or "manual.py: not here" in want:
                e.apart, e.reason = "undecided", want
            elif re.match(r"NameError: name '\w+' is not defined", want):
                e.apart, e.reason = "follows", want
            elif want == got:
                e.apart = "same"
            else:
                e.apart, e.reason = "different", f"python3   {want[-300:].rstrip()}\n    coldframe {got[-300:].rstrip()}"
        break
    return every


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sources")
    parser.add_argument("--binary", default=os.path.join(ROOT, "target/debug/coldframe"))
    parser.add_argument("--show", action="store_true", help="say what is not the same")
    parser.add_argument("--apart", action="store_true", help="say what is counted apart, too")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=5, help="for one run of a file; whatever ends it late is counted apart")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    options.binary = os.path.abspath(options.binary)
    with open(os.path.join(ROOT, "docs/POLICY.md"), encoding="utf-8") as file:
        policy = file.read()
    paths = {}
    for part in PARTS:
        for path in sorted(glob.glob(os.path.join(options.sources, part, "*.rst*"))):
            name = f"{part}/{os.path.basename(path).split('.rst')[0]}"
            if not options.files or name in options.files:
                paths[name] = path
    total = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        found = pool.map(lambda path: session(options, path, policy), paths.values())
        for name, every in zip(paths, found):
            count = collections.Counter(e.apart for e in every if not e.setup)
            total += count
            if count:
                apart = ", ".join(f"{n} {kind}" for kind, n in sorted(count.items()) if kind not in ("same", "different"))
                print(f"{name}: {count['same']} same, {count['different']} not{'; ' + apart if apart else ''}", flush=True)
            for e in every:
                if options.show and e.apart == "different" or options.apart and e.apart not in ("same", "different"):
                    print(f"  {name}:{e.line}: {e.apart}: {e.text.strip()}\n    {e.reason}")
    inside = total["same"] + total["different"]
    print(f"{total['same']} same, {total['different']} not: {100 * total['same'] / max(inside, 1):.1f} %; apart: "
          + ", ".join(f"{n} {kind}" for kind, n in sorted(total.items()) if kind not in ("same", "different")))


if __name__ == "__main__":
    main()
