"""Writes beside each line of a golden what CPython prints there, and checks that it still does.

    python3 tests/oracle/annotate.py PATH...            annotate bare programs (or again)
    python3 tests/oracle/annotate.py --check [FILTER]   compare every golden with CPython

A golden is a program with notes in comments. Expected standard output is, in the order of the
file, every `# expect: TEXT` and every `#| TEXT` line:

    print(1 + 1)              # expect: 2
    for x in 'ab': print(x)
    # output:
    #| a
    #| b
    print('a' + 1)            # raises: TypeError: can only concatenate str (not "int") to str

`# raises:` stands on the line of the innermost frame of the final traceback and holds its last
line. `# stderr:` opens a block of `#! TEXT` lines, the whole of standard error to the letter.
`# exits: 1` is an exit status without a traceback. Notes that are written by people, in the
header: `# flags: --max-steps 1000`, `# stdin: one line`, `# differs: why` (then CPython must not
agree), `# exhausts: steps`, `# reject: CODE` (CPython is not asked), `# hash-seed: 0` (holds only
under CPython's hash seed 0), `# full-stderr` (asks for the block instead of `# raises:`), `# large:
why` (not run with a collection at every statement).

CPython runs as `python3 -P -s -W ignore` with an empty environment, PYTHONHASHSEED=0 and UTF-8, in an empty
directory. That is `-I`, which alone would also ignore the hash seed.
"""

import ast
import concurrent.futures
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import tokenize

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
ROOTS = ["golden", "stdlib", "wishlist", "budget"]
INLINE_WIDTH = 110

# Runs inside the child: the program, with every piece of output tagged with the line of the
# module frame that caused it. The tagged pieces go to file descriptor 2 as JSON at the end.
TRACER = r'''
import io, json, os, sys
name, log = sys.argv[1], sys.argv[2]
pieces = []
class Tagged(io.TextIOBase):
    encoding, errors = "utf-8", "strict"
    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        frame, line = sys._getframe(1), 0
        while frame is not None:
            if frame.f_code.co_filename == name and frame.f_code.co_name == "<module>":
                line = frame.f_lineno
            frame = frame.f_back
        pieces.append([text, line])
        return len(text)
    def flush(self): pass
    def writable(self): return True
sys.stdout = sys.__stdout__ = Tagged()
sys.argv = [name]
sys.path.pop(0)
import types
main = types.ModuleType("__main__")
main.__file__, main.__annotations__ = name, {}
sys.modules["__main__"] = main
try:
    with open(name, encoding="utf-8", newline="") as f:
        exec(compile(f.read(), name, "exec", dont_inherit=True), main.__dict__)
except BaseException:
    pass
with open(log, "w") as f:
    json.dump(pieces, f)
os._exit(0)
'''


def environment(seed):
    """The whole environment CPython is given."""
    return {"PYTHONHASHSEED": str(seed), "PYTHONUTF8": "1", "PATH": "/usr/bin:/bin"}


def notes(text, key):
    """The values of the header note `key`."""
    return re.findall(rf"^# {key}: ?(.*)$", text, re.M)


def run_python(text, name, seed=0, traced=False, timeout=60):
    """Runs `text` as the program `name`: (stdout, stderr, status, pieces)."""
    given = "".join(line + "\n" for line in notes(text, "stdin"))
    with tempfile.TemporaryDirectory() as room:
        path = os.path.join(room, name)
        with open(path, "w", encoding="utf-8", newline="") as f:
            f.write(text)
        command = [sys.executable, "-P", "-s", "-W", "ignore"]
        log = os.path.join(room, ".log")
        if traced:
            tracer = os.path.join(room, ".tracer")
            with open(tracer, "w") as f:
                f.write(TRACER)
            command += [tracer, name, log]
        else:
            command += [name]
        done = subprocess.run(command, cwd=room, env=environment(seed), timeout=timeout,
                              input=given.encode(), capture_output=True)
        pieces = []
        if traced:
            with open(log) as f:
                pieces = json.load(f)
        out = done.stdout.decode("utf-8", "backslashreplace")
        err = done.stderr.decode("utf-8", "backslashreplace").replace(room + "/", "")
        return out, err, done.returncode, pieces


# --- taking notes off -----------------------------------------------------------------------

INLINE = re.compile(r"[ \t]*# (expect|raises): .*$")
BLOCK = re.compile(r"^#([|!]( |$)|( output| stderr| exits):)")


def bare(text):
    """`text` without the notes that this tool writes."""
    lines = []
    for line in text.split("\n"):
        if BLOCK.match(line):
            continue
        lines.append(INLINE.sub("", line))
    return "\n".join(lines).rstrip("\n") + "\n"


# --- putting notes on -----------------------------------------------------------------------

def fits_inline(text):
    return text != "" and text == text.strip() and text.isprintable()


def leaf_statements(body):
    """(first line, last line) of every simple statement at module level, nested ones included."""
    for node in body:
        inner = []
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            for field in ("body", "orelse", "finalbody"):
                inner += getattr(node, field, []) or []
            for handler in getattr(node, "handlers", []) or []:
                inner += handler.body
            for case in getattr(node, "cases", []) or []:
                inner += case.body
            if inner:
                yield from leaf_statements(inner)
            else:
                yield node.lineno, node.end_lineno


def commentable(text):
    """The lines to whose end a comment may be added."""
    lines = text.split("\n")
    ok = set(range(1, len(lines) + 1))
    for number, line in enumerate(lines, 1):
        if line.rstrip().endswith("\\") or line.strip() == "":
            ok.discard(number)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            ok.discard(token.start[0])
        elif token.start[0] != token.end[0] and token.type == tokenize.STRING:
            ok.difference_update(range(token.start[0], token.end[0]))
    return ok


def output_lines(pieces):
    """Pieces joined to lines: [(text, module line of its end)], and whether the last is open."""
    lines, current, where = [], "", 0
    for text, line in pieces:
        for part in re.split(r"(\n)", text):
            if part == "\n":
                lines.append((current, line))
                current = ""
            elif part:
                current, where = current + part, line
    open_end = current != ""
    if open_end:
        lines.append((current, where))
    return lines, open_end


def block(mark, lines):
    for line in lines:
        if any(c != "\t" and not c.isprintable() for c in line):
            raise ValueError(f"prints what a comment cannot hold: {line!r}")
    return [f"#{mark} {line}".rstrip() if line == "" else f"#{mark} {line}" for line in lines]


def place_output(text, pieces):
    """(notes for line ends {line: text}, blocks {after line: lines}, open end)."""
    tree = ast.parse(text)
    lines, open_end = output_lines(pieces)
    ok = commentable(text)
    leaves = list(leaf_statements(tree.body))
    inline, after = {}, {}
    groups = []
    last = tree.body[-1].end_lineno if tree.body else 1
    for said, line in lines:
        top = next((n for n in tree.body
                    if min([n.lineno] + [d.lineno for d in getattr(n, "decorator_list", [])])
                    <= line <= n.end_lineno), None)
        end = top.end_lineno if top else last
        if groups and groups[-1][0] == end:
            groups[-1][1].append((said, line))
        else:
            groups.append((end, [(said, line)]))
    for end, said in groups:
        # Several statements on one line share their notes.
        spots, fine = [], end not in after and end not in inline
        for line_text, line in said:
            leaf = next(((a, b) for a, b in leaves if a <= line <= b), None)
            spot = leaf[1] if leaf else None
            fine = (fine and spot in ok and fits_inline(line_text)
                    and (not spots or spot > spots[-1]))
            spots.append(spot)
        if fine:
            for (line_text, _), spot in zip(said, spots):
                width = len(text.split("\n")[spot - 1]) + len(line_text)
                if width > INLINE_WIDTH and (len(line_text) > 60):
                    fine = False
        if fine:
            for (line_text, _), spot in zip(said, spots):
                inline[spot] = f"# expect: {line_text}"
        else:
            if any(spot for spot in inline if spot == end):
                after.setdefault(end, [])
            after.setdefault(end, []).extend(line_text for line_text, _ in said)
    return inline, after, open_end


def annotate(text, name, automatic_block=False):
    """The program `text` with the notes that CPython dictates."""
    text = bare(text)
    if notes(text, "exhausts") or re.search(r"# reject:", text):
        return text
    out, err, status, _ = run_python(text, name)
    try:
        compile(text, name, "exec", dont_inherit=True)
        compiles = True
    except SyntaxError:
        compiles = False
    if status == 0 and err:
        raise ValueError("prints to standard error:\n" + err)
    if not notes(text, "hash-seed"):
        other = run_python(text, name, seed=12345)
        if other[0] != out or (other[1] != err and status):
            raise ValueError("depends on the hash seed")
    if re.search(r" at 0x[0-9a-f]{6,}", out + err):
        raise ValueError("prints an address")
    if not compiles:
        return finish(text, name)
    pieces = run_python(text, name, traced=True)[3]
    if "".join(p[0] for p in pieces) != out:
        raise ValueError("prints something else while traced")
    inline, after, open_end = place_output(text, pieces)
    if open_end:
        raise ValueError("does not end its output with a newline")
    wants_block = automatic_block or re.search(r"^# full-stderr$", text, re.M)
    tail = err.rstrip("\n").split("\n")[-1]
    places = re.findall(rf'^  File "{re.escape(name)}", line (\d+)', err, re.M)
    if status and err.startswith("Traceback") and not wants_block:
        line = int(places[-1]) if places else 0
        simple = (err.count("Traceback (most recent call last)") == 1 and fits_inline(tail)
                  and line in commentable(text) and line not in inline)
        message_lines = err.rstrip("\n").split("\n")
        # A message of several lines leaves an unindented line before the last.
        if simple and all(x.startswith(" ") for x in message_lines[1:-1]):
            inline[line] = f"# raises: {tail}"
        else:
            wants_block = True
    lines = text.rstrip("\n").split("\n")
    result = []
    for number, line in enumerate(lines, 1):
        result.append(line + (f"  {inline[number]}" if number in inline else ""))
        if number in after:
            result.append("# output:")
            result += block("|", after[number])
    text = "\n".join(result) + "\n"
    if status and (wants_block or not err.startswith("Traceback")):
        text = finish(text, name)
    return text


def finish(text, name):
    """Adds what CPython writes to standard error for `text` as it now stands."""
    _, err, status, _ = run_python(text, name)
    lines = err.rstrip("\n").split("\n") if err else []
    if not lines:
        return text + "# exits: 1\n"
    return text + "# stderr:\n" + "\n".join(block("!", lines)) + "\n"


# --- checking -------------------------------------------------------------------------------

class Expected:
    """What the notes of a golden say."""

    def __init__(self, text):
        self.stdout, self.stderr, self.raises, self.exits = "", None, None, 0
        for number, line in enumerate(text.split("\n"), 1):
            if line.startswith("#|"):
                self.stdout += line[3:] + "\n"
            elif line.startswith("#!"):
                self.stderr = (self.stderr or "") + line[3:] + "\n"
            elif line.startswith("# exits:"):
                self.exits = 1
            elif "# expect: " in line:
                self.stdout += line.split("# expect: ", 1)[1] + "\n"
            elif "# raises: " in line:
                self.raises = (line.split("# raises: ", 1)[1], number)
        if self.raises or self.stderr is not None:
            self.exits = 1


def disagreement(text, name):
    """Why CPython does not agree with the notes of `text`; None if it does."""
    if notes(text, "exhausts") or re.search(r"# reject:", text):
        return None
    want = Expected(text)
    out, err, status, _ = run_python(text, name)
    wrong = None
    if out != want.stdout:
        wrong = f"stdout:\n{out}\nnot\n{want.stdout}"
    elif bool(status) != bool(want.exits):
        wrong = f"status {status}\n{err}"
    elif want.stderr is not None and err != want.stderr:
        wrong = f"stderr:\n{err}\nnot\n{want.stderr}"
    elif want.raises:
        places = re.findall(rf'^  File "{re.escape(name)}", line (\d+)', err, re.M)
        if (err.rstrip("\n").split("\n")[-1], int(places[-1])) != want.raises:
            wrong = f"raised:\n{err}"
    if notes(text, "differs"):
        return None if wrong else "says `# differs`, but CPython agrees"
    return wrong


def programs(paths):
    for path in paths:
        if os.path.isdir(path):
            for room, rooms, names in os.walk(path):
                rooms.sort()
                for name in sorted(names):
                    if name.endswith(".py"):
                        yield os.path.join(room, name)
        elif os.path.exists(path):
            yield path


def each(work, paths):
    """Runs `work` on every path, two at a time, in order."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        yield from zip(paths, pool.map(work, paths))


def check(filters):
    paths = [p for p in programs(os.path.join(TESTS, r) for r in ROOTS)
             if "/escape/" not in p and (not filters or any(f in p for f in filters))]

    def work(path):
        with open(path, encoding="utf-8", newline="") as f:
            text = f.read()
        try:
            return disagreement(text, os.path.basename(path))
        except subprocess.TimeoutExpired:
            # One that says it differs may wait where we do not.
            differs = any(line.startswith("# differs:") for line in text.split("\n"))
            return None if differs else "takes more than a minute"

    failed = 0
    for path, wrong in each(work, paths):
        if wrong:
            failed += 1
            print(f"--- {os.path.relpath(path, TESTS)}\n{wrong}")
    print(f"{len(paths) - failed} agree, {failed} do not")
    return 1 if failed else 0


def write(paths):
    def work(path):
        with open(path, encoding="utf-8", newline="") as f:
            text = f.read()
        if notes(text, "differs"):
            return None
        try:
            done = annotate(text, os.path.basename(path), "/traceback/" in os.path.abspath(path))
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        if done != text:
            with open(path, "w", encoding="utf-8", newline="") as f:
                f.write(done)
        wrong = disagreement(done, os.path.basename(path))
        return wrong and f"notes do not hold:\n{wrong}"

    failed = 0
    for path, wrong in each(work, list(programs(paths))):
        if wrong:
            failed += 1
            print(f"--- {path}\n{wrong}")
    print(f"{failed} could not be annotated" if failed else "annotated")
    return 1 if failed else 0


def main(arguments):
    if arguments[:1] == ["--check"]:
        return check(arguments[1:])
    if not arguments or arguments[0].startswith("-"):
        print(__doc__)
        return 0
    return write(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
