"""The examples of CPython's manual, on python3 and on coldframe: the same code must print the same.

    python3 tests/oracle/manual.py SOURCES [--binary target/debug/coldframe] [--show] [--jobs 2]
        [--seconds 20] [FILE...]

SOURCES holds the reStructuredText of the documentation of Python 3.11 (`Doc/` of its source, or
`_sources/` of what distributions package): of `tutorial`, `reference`, `library`, `howto` and
`faq`, or of the FILEs named (`library/re`), every `>>>` statement is an example, and so is every
statement of a `.. testcode::`. It is statements that are counted, not blocks. The examples of a file
are one session, in order, as when its doctests are run; definitions and imports in blocks of code
are not counted and come before what follows them. A name that CPython misses and that the module of
the page has, or that is a module, is imported first. `from m import *` is written out, as its
rejection asks. Both sides get an empty directory, a clock and randomness; an exception counts by its
type and text. How far the run is goes to standard error.

An example is *same* or *not the same*. Counted apart, with the reason, are those that are not
inside the subset:

    module      it imports a module that is not here, also within `try`
    policy      it says what docs/POLICY.md names; refused, and left out on both sides
    follows     CPython itself misses a name; of an example that is left out, its reason is said, too
                ("follows module")
    undecided   runs of CPython do not agree, it ends the session or lasts longer than --seconds
                on CPython, or it is not allowed to do this here (processes, sockets, files of the
                machine)
    syntax      it is not Python 3.11, or needs a statement of its own line (`await` at top level)

A refusal for a name that POLICY.md does not have is *not the same*.
"""

import argparse
import ast
import builtins
import collections
import concurrent.futures
import doctest
import glob
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
import time
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
def _guard_(event, args, _room_=_os_.getcwd(), _os_=_os_):
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


def statements(text, line, every):
    """The statements of a block of code: definitions and imports, which others may need, or every one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
    rows = text.split("\n")
    found = []
    for node in tree.body:
        if every or isinstance(node, kinds):
            first = min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])
            text = "\n".join(rows[first - 1:node.end_lineno]) + "\n"
            found.append(Example(text, line + first - 1, isinstance(node, kinds)))
    return found


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
            # Options are left out; lines keep their numbers.
            body = ["" if re.match(r"\s*:[\w-]+:", row) else row for row in block]
            code = textwrap.dedent("\n".join(body))
            kind = directive[1] if directive else ""
            language = directive[2] if directive and kind not in ("testcode", "testsetup") else ""
            found = None
            if language in ("", "python", "python3", "python3.11"):
                found = statements(code, at + 2, kind in ("testcode", "testsetup"))
            if found is not None:
                for e in found:
                    e.setup |= kind == "testsetup"
                yield from found
                at = end
                continue
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


def on_python(options, chosen):
    text, _ = program(chosen)
    # The guard must come after what must be first in a file.
    text = text.replace(PRELUDE, GUARD + PRELUDE, 1)
    # Without a buffer: what was printed before a time-out is not lost.
    command = [sys.executable, "-u", "-P", "-s", "-W", "ignore"]
    return parts(launch(command, text, options.seconds)[0], len(chosen))


def on_coldframe(options, chosen):
    command = [options.binary, "run", "-q", "--max-steps", "100000000000", "--max-memory", "1GiB", "--stdin",
               "--grant", "clock", "--grant", "random", "--grant", "files=memory",
               "--timeout", f"{options.seconds * 2:g}s"]
    out, err = launch(command, program(chosen)[0], options.seconds * 3)
    return parts(out, len(chosen)), err


def stopped(found):
    """The place of the example that the program did not get beyond; None if it got to the end."""
    end = next((n for n, piece in enumerate(found) if piece is None), None)
    return None if end is None else max(end - 1, 0)


def missed(want, page, offered):
    """An import of the name that CPython misses, if the page's module has it or it is a module."""
    name = re.match(r"NameError: name '(\w+)' is not defined", want)
    name = name and name[1]
    if not name or name in offered:
        return None
    offered.add(name)
    part, _, module = page.partition("/")
    text = None
    if part == "library" and module.split(".")[0] in sys.stdlib_module_names:
        try:
            if hasattr(importlib.import_module(module), name):
                text = f"from {module} import {name}\n"
        except ImportError:
            pass
    if name in sys.stdlib_module_names:
        text = f"import {name}\n"
    return text and Example(text, 0, True)


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


def session(options, page, path, policy):
    """The examples of a file, each with its verdict."""
    with open(path, encoding="utf-8") as file:
        every = list(examples(file.read()))
    for e in every:
        settle(e)
    chosen = judge(options, [e for e in every if not e.apart], policy)
    offered = set()
    while chosen:
        first = on_python(options, chosen)
        end = stopped(first)
        if end is not None:
            # The last that began ends the program, or never ends: it is left out on both sides.
            chosen[end].apart, chosen[end].reason = "undecided", "ends the session"
            chosen = [e for e in chosen if not e.apart]
            continue
        imports = [found for want in first if (found := missed(want, page, offered))]
        if imports:
            for e in imports:
                settle(e)
            chosen = judge(options, imports + chosen, policy)
            continue
        second = on_python(options, chosen)
        if stopped(second) is not None:
            continue
        found, err = on_coldframe(options, chosen)
        end = stopped(found)
        if end is not None:
            chosen[end].apart, chosen[end].reason = "different", "ends the session: " + err.strip()[-300:]
            chosen = [e for e in chosen if not e.apart]
            continue
        if absent(chosen, first, found):
            chosen = [e for e in chosen if not e.apart]
            continue
        if first != second or first != found:
            # What is left to chance may agree twice, seldom four times.
            more = [on_python(options, chosen) for _ in "34"]
            second = [next((w for w in wants if w != wants[0]), wants[0]) for wants in zip(first, second, *more)]
        compare(chosen, first, second, found)
        break
    because(every)
    return every


def bound(example):
    """The names that a statement gives a value."""
    for node in ast.walk(ast.parse(written_out(example.text))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.alias):
            yield (node.asname or node.name).split(".")[0]
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def because(every):
    """Says of what follows from an example that is left out, for which reason that is."""
    reasons = {}
    for e in every:
        if e.apart == "follows":
            name = re.match(r"NameError: name '(\w+)'", e.reason)[1]
            kind = reasons.get(name)
            e.apart = f"follows {kind}" if kind else "follows"
        elif e.apart in ("same", "different"):
            for name in bound(e):
                reasons.pop(name, None)
            continue
        if e.apart not in ("follows", "syntax"):
            for name in bound(e):
                reasons[name] = e.apart.split()[-1]


def absent(chosen, first, found):
    """Whether an example imports within `try` what is not here: it is left out on both sides."""
    before = len([e for e in chosen if e.apart])
    for e, want, got in zip(chosen, first, found):
        if "import" in e.text and want != got and ("ModuleNotFoundError: No module named" in got or submodule(got)):
            e.apart, e.reason = "module", got.strip()
    return len([e for e in chosen if e.apart]) > before


def submodule(got):
    """Whether a name that could not be imported is a module on CPython."""
    found = re.search(r"ImportError: cannot import name '(\w+)' from '([\w.]+)'", got)
    try:
        return bool(found) and importlib.util.find_spec(f"{found[2]}.{found[1]}") is not None
    except (ImportError, ValueError):
        return False


def compare(chosen, first, second, found):
    """Gives every example its verdict, by what it printed in two runs of CPython and one of ours."""
    touched = set()
    for e, want, again, got in zip(chosen, first, second, found):
        names = {node.id for node in ast.walk(ast.parse(written_out(e.text))) if isinstance(node, ast.Name)}
        if "manual.py: not here" in want:
            # What it was to change is not as it should be in what follows.
            touched |= {name for name in names if name not in vars(builtins)}
            e.apart, e.reason = "undecided", want
        elif want != again or names & touched and re.match(r"\w+: ", want):
            e.apart, e.reason = "undecided", want
        elif re.match(r"NameError: name '\w+' is not defined", want):
            e.apart, e.reason = "follows", want
        elif want == got:
            e.apart = "same"
        else:
            e.apart, e.reason = "different", f"python3   {want[-300:].rstrip()}\n    coldframe {got[-300:].rstrip()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sources")
    parser.add_argument("--binary", default=os.path.join(ROOT, "target/debug/coldframe"))
    parser.add_argument("--show", action="store_true", help="say what is not the same")
    parser.add_argument("--apart", action="store_true", help="say what is counted apart, too")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=20, help="for one run of a file; what lasts longer is counted apart")
    parser.add_argument("files", nargs="*")
    options = parser.parse_intermixed_args()
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
    began = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        found = pool.map(lambda item: session(options, *item, policy), paths.items())
        for number, (name, every) in enumerate(zip(paths, found), 1):
            count = collections.Counter(e.apart for e in every if not e.setup)
            total += count
            if count:
                apart = ", ".join(f"{n} {kind}" for kind, n in sorted(count.items()) if kind not in ("same", "different"))
                print(f"{name}: {count['same']} same, {count['different']} not{'; ' + apart if apart else ''}", flush=True)
            for e in every:
                if options.show and e.apart == "different" or options.apart and e.apart not in ("same", "different"):
                    print(f"  {name}:{e.line}: {e.apart}: {e.text.strip()}\n    {e.reason}", flush=True)
            print(f"{number} of {len(paths)} files, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    inside = total["same"] + total["different"]
    print(f"{total['same']} same, {total['different']} not: {100 * total['same'] / max(inside, 1):.1f} %; apart: "
          + ", ".join(f"{n} {kind}" for kind, n in sorted(total.items()) if kind not in ("same", "different")))


if __name__ == "__main__":
    main()
