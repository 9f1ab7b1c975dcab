"""Calls every public function of the library with wrong arguments, here and in CPython.

    python3 tests/oracle/arguments.py [MODULE...] [--binary B] [--show N]

The modules are those of docs/LIBRARY.md, and `builtins` with methods of its types; of each every
name that is as in CPython and can be called. Each gets some sixty calls: too few, too many, of the
wrong types, with keywords it does not know. What both say (the result, or the exception's type and
message) is compared; for each module it prints how many calls differ, and how many of these give a
result where CPython raises. `--show N` prints the first N calls of each kind of difference.

Calls that the policy rejects are left out. What acts on the world outside, sleeps or needs no wrong
argument to be different (`LEFT_OUT`) is not called.
"""

import argparse
import builtins
import importlib
import os
import re
import resource
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# Of modules whole, and names.
LEFT_OUT = set("""
__future__ asyncio.run asyncio.runners.run asyncio.set_event_loop asyncio.sleep builtins.breakpoint
builtins.compile builtins.copyright builtins.credits builtins.dir builtins.eval builtins.exec
builtins.exit builtins.globals builtins.help builtins.input builtins.license builtins.locals
builtins.open builtins.print builtins.quit builtins.vars calendar.setfirstweekday codecs.EncodedFile
codecs.open coldframe dbm.open decimal.setcontext fractions gc glob.glob gzip.GzipFile gzip.open
http.client inspect.stack inspect.trace io.FileIO io.open io.open_code locale.setlocale
logging.addLevelName logging.basicConfig logging.captureWarnings logging.disable
logging.setLoggerClass logging.shutdown os os.path platform random.seed requests
requests.exceptions requests.structures sched.scheduler shelve.open shutil statistics sys tempfile
time timeit unittest.installHandler unittest.main urllib.request uuid.getnode uuid.uuid1
warnings.filterwarnings warnings.resetwarnings warnings.simplefilter
""".split())
ARGUMENTS = [
    "", "None", "1", "'a'", "b'a'", "1.5", "[]", "{}", "O", "()", "-1", "int", "1j", "10**30",
    "None,None", "1,1", "'a','a'", "'a',1", "1,'a'", "b'a',b'a'", "1.5,1", "[1],1", "[1],[1]",
    "1,[1]", "{},1", "int,1", "O,O", "1,None", "'a',None", "b'a',None", "b'a',1", "b'a','a'",
    "1,1.5", "'a',1.5", "'a',b'a'", "1,1,1", "'a','a','a'", "None,None,None", "1,'a',None",
    "'a',1,1", "[1],1,'a'", "O,O,O", "1,1,1,1", "1,1,1,1,1", "1,1,1,1,1,1,1,1,1,1", "none=1",
    "1,none=1", "'a',none=1", "1,1,none=1", "'a','a',none=1", "'a','a','a',none=1",
]
# Objects whose methods are called as well.
OBJECTS = {
    "array": ["array('i',[1])"], "collections": ["deque([1])", "OrderedDict(a=1)", "Counter('a')"],
    "builtins": ["1", "1.5", "1j", "'ab'", "b'ab'", "bytearray(b'a')", "[1]", "(1,)", "{1:2}", "{1}",
                 "range(3)", "memoryview(b'ab')"],
    "codecs": ["getincrementaldecoder('utf-8')()"], "configparser": ["ConfigParser()"],
    "contextvars": ["ContextVar('a')", "copy_context()"],
    "datetime": ["date(2020,1,2)", "datetime(2020,1,2)", "time(1)", "timedelta(1)", "timezone.utc"],
    "decimal": ["Decimal('1.5')", "Context()"], "hashlib": ["md5()", "blake2b()"],
    "io": ["StringIO('a')", "BytesIO(b'a')"], "itertools": ["count()"], "queue": ["SimpleQueue()"],
    "re": ["compile('a')", "match('a','a')"], "struct": ["Struct('i')"],
    "types": ["SimpleNamespace(a=1)", "MappingProxyType({'a':1})"],
    "zlib": ["compressobj()", "decompressobj()"], "zoneinfo": ["ZoneInfo('UTC')"],
}
LEFT_OUT_METHODS = {"get", "put", "join", "run"}
DUNDERS = ["__add__", "__contains__", "__eq__", "__format__", "__getitem__", "__init__", "__len__",
           "__lt__", "__mul__", "__pow__", "__round__", "__setitem__"]
HEAD = '''class Odd:
    def __repr__(self):
        return 'O'
O = Odd()
def t(label, call):
    try:
        made = call()
        shown = type(made) in (int, float, str, bytes, tuple, list, dict, bool, complex, type(None))
        print(label, '=>', repr(made)[:90] if shown else type(made).__name__)
    except Exception as error:
        print(label, '!!', type(error).__name__, str(error)[:200])
    except SystemExit:
        print(label, '!! exit')
'''


def modules():
    """{module: names} of docs/LIBRARY.md, those that are as in CPython."""
    with open(os.path.join(ROOT, "docs", "LIBRARY.md"), encoding="utf-8") as file:
        text = file.read()
    found = {"builtins": [name for name in dir(builtins) if not name.startswith("_")]}
    for section in re.split(r"(?m)^## ", text)[1:]:
        name = section.split("\n")[0].strip()
        same = re.search(r"(?m)^Same \(\d+\): (.*)$", section)
        if same and re.fullmatch(r"[\w.]+", name):
            found[name] = re.findall(r"`([\w.]+)`", same[1])
    return found


def calls(name, names):
    """The calls of a module's functions and of its objects' methods, as texts."""
    module = importlib.import_module(name)
    before = "" if name == "builtins" else name + "."
    targets = [before + one for one in names
               if f"{name}.{one}" not in LEFT_OUT and not one.startswith("_")
               and callable(getattr(module, one, None))]
    for made in OBJECTS.get(name, []):
        value = eval(made, vars(module))
        methods = [one for one in dir(value) if callable(getattr(value, one, None))
                   and (not one.startswith("_") or one in DUNDERS) and one not in LEFT_OUT_METHODS]
        targets += [f"({before}{made}).{one}" for one in methods]
    return [f"{target}({arguments})" for target in targets for arguments in ARGUMENTS]


def program(name, texts):
    lines = [HEAD] + ([f"import {name}"] if name != "builtins" else [])
    return "\n".join(lines + [f"t({text!r}, lambda: {text})" for text in texts]) + "\n"


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))


def answers(command, folder):
    """{call: what came of it} of a run."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=300,
                          stdin=subprocess.DEVNULL, preexec_fn=limits, errors="replace",
                          env={"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0"})
    found = {}
    for line in re.sub("0x[0-9a-f]+", "0x", done.stdout).split("\n"):
        parts = re.split(" (=>|!!) ", line, maxsplit=1)
        if len(parts) == 3:
            found[parts[0]] = f"{parts[1]} {parts[2]}"
    return found


def sweep(binary, name, names, folder):
    """[(call, CPython's, ours)] of what differs, and how many calls there were."""
    texts = calls(name, names)
    path = os.path.join(folder, "calls.py")
    large = ["--max-source", "50M", "--max-steps", "2000000000", "--max-memory", "1G",
             "--max-output", "100M", "--grant", "clock", "--grant", "random"]
    with open(path, "w", encoding="utf-8") as file:
        file.write(program(name, texts))
    theirs = answers([sys.executable, "-I", "-W", "ignore", path], folder)
    ours = answers([binary, "run", "-q", *large, path], folder)
    return [(text, theirs[text], ours.get(text, "nothing")) for text in texts
            if text in theirs and theirs[text] != ours.get(text)], len(texts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--binary", default=os.path.join(ROOT, "target", "debug", "coldframe"))
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    known = modules()
    total = 0
    for name in options.modules or known:
        if name in LEFT_OUT or name not in known:
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                found, count = sweep(options.binary, name, known[name], folder)
            except (ImportError, subprocess.TimeoutExpired) as error:
                print(f"{name}: not compared: {type(error).__name__}", flush=True)
                continue
        silent = sum(theirs.startswith("!!") and ours.startswith("=>") for _, theirs, ours in found)
        total += len(found)
        print(f"{name}: {count} calls, {len(found)} differ, {silent} without a word", flush=True)
        kinds = {}
        for text, theirs, ours in found:
            kind = tuple(re.sub(r"'[^']*'|\w+\(\)|\d+", "", said) for said in (theirs, ours))
            kinds.setdefault(kind, []).append((text, theirs, ours))
        for group in sorted(kinds.values(), key=len, reverse=True):
            for text, theirs, ours in group[:options.show]:
                print(f"  {text}\n    CPython {theirs}\n    here    {ours}")
    print(f"{total} calls differ")


if __name__ == "__main__":
    main()
