"""Runs CPython's own tests of the library's modules here, method by method, and counts.

    python3 tests/oracle/cpython_tests.py NAME... [--binary B]     counts, and what failed
    python3 tests/oracle/cpython_tests.py --all --table            writes tests/library/cpython_tests.md
    python3 tests/oracle/cpython_tests.py NAME... --outside        shows what counts as outside

NAME is a file of CPython's `test` package as it is imported there (`test_json.test_decode`), or
`test_unittest.NAME` for those of `unittest.test`. The files are those of the Python that runs
this, which must be 3.11; `--keep DIR` leaves what was laid out for the sandbox in DIR.

How a file is prepared (`Source`): names for which the policy has other words are written so
(`x.__class__` as `type(x)`); a function that the policy still rejects ends with `Outside` when it
is called, a class or a value of a module is a placeholder that does so when it is used. The files
`tests/oracle/cpython_support/test/support` stand for `test.support`. Then the module's methods run
under `unittest`, with a clock, randomness and the test data granted, ten times the usual budgets.

What counts as outside the subset is a closed list, `REASONS`: each names where the limit is
written down. A method that fails counts as failed unless a rule of that list says otherwise.
"""

import argparse
import base64
import collections
import concurrent.futures
import json
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cpython_prepare import Source, parse_findings
from cpython_rules import REASONS, judge, limits

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LIB = os.path.dirname(os.__file__)
MARK = "\x02cf "
FILES = """
datetimetester test_abc test_abstract_numbers test_argparse test_array test_base64 test_binascii
test_bisect test_calendar test_cmath test_codecs test_collections test_colorsys test_configparser
test_context test_contextlib test_contextlib_async test_copy test_csv test_dataclasses test_decimal
test_defaultdict test_deque test_difflib test_enum test_errno test_fnmatch test_fractions
test_functools test_genericpath test_getopt test_glob test_graphlib test_gzip test_hashlib
test_heapq test_hmac test_html test_htmlparser test_inspect.test_inspect test_io test_ipaddress
test_itertools test_keyword test_locale test_logging test_math test_memoryio test_numeric_tower
test_operator test_ordered_dict test_pathlib test_posixpath test_pprint test_queue test_random
test_re test_reprlib test_sched test_secrets test_shelve test_shlex test_shutil test_stat
test_statistics test_string test_strptime test_struct test_tempfile test_textwrap test_time
test_timeit test_traceback test_types test_typing test_unicodedata test_urllib test_urlparse
test_userdict test_userlist test_userstring test_uuid test_warnings test_weakref test_weakset
test_xml_etree test_zlib test_zoneinfo.test_zoneinfo
test_cmd test_copyreg test_gettext test_http_cookies test_linecache test_mimetypes test_minidom
test_ast test_filecmp test_fileinput test_tarfile test_tokenize test_unparse
test_email.test_contentmanager test_email.test_defect_handling test_email.test_email
test_email.test_generator test_email.test_headerregistry test_email.test_inversion
test_email.test_message test_email.test_parser test_email.test_policy test_email.test_utils
test_ntpath test_optparse test_plistlib test_quopri test_sax test_uu test_wave test_zipfile
test_asyncio.test_base_events test_asyncio.test_context test_asyncio.test_events
test_asyncio.test_futures test_asyncio.test_futures2 test_asyncio.test_locks
test_asyncio.test_pep492 test_asyncio.test_queues test_asyncio.test_runners
test_asyncio.test_taskgroups test_asyncio.test_tasks test_asyncio.test_threads
test_asyncio.test_timeouts test_asyncio.test_waitfor
test_json.test_decode test_json.test_default test_json.test_dump
test_json.test_encode_basestring_ascii test_json.test_enum test_json.test_fail
test_json.test_float test_json.test_indent test_json.test_pass1 test_json.test_pass2
test_json.test_pass3 test_json.test_recursion test_json.test_scanstring test_json.test_separators
test_json.test_speedups test_json.test_unicode
test_tomllib.test_data test_tomllib.test_error test_tomllib.test_misc
test_unittest.test_assertions test_unittest.test_async_case test_unittest.test_case
test_unittest.test_functiontestcase test_unittest.test_loader test_unittest.test_program
test_unittest.test_result test_unittest.test_runner test_unittest.test_setups
test_unittest.test_skipping test_unittest.test_suite
test_unittest.testmock.testasync test_unittest.testmock.testcallable
test_unittest.testmock.testhelpers test_unittest.testmock.testmagicmethods
test_unittest.testmock.testmock test_unittest.testmock.testpatch
test_unittest.testmock.testsealable test_unittest.testmock.testsentinel
test_unittest.testmock.testwith
""".split()

# Files and directories of test data, as they lie beside CPython's tests.
DATA = """
cmath_testcases.txt math_testcases.txt formatfloat_testcases.txt floating_points.txt ieee754.txt
decimaltestdata configdata xmltestdata test_tomllib/data test_zoneinfo/data data tokenizedata
audiodata test_email/data testtar.tar recursion.tar zipdir.zip zip_cp437_header.zip ziptestdata
""".split()

DRIVER = '''\
import sys, json, unittest
out = sys.stdout
from test.support.outside import Outside
import {module} as module
import traceback

MARK, SKIP, BUDGETLESS = "\\x02cf ", set(sys.argv[1:]), None


def say(**fields):
    print(MARK + json.dumps(fields), file=out)


class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        self.worst = ("ok", "")
        say(start=test.id())

    def note(self, err):
        text = "".join(traceback.format_exception(*err))
        kind = "outside" if isinstance(err[1], Outside) else "bad"
        last = traceback.format_exception_only(err[0], err[1])
        self.set(kind, json.dumps([last[-1] if last else "", text[-6000:]]))

    def set(self, kind, text):
        order = ["ok", "skip", "outside", "bad"]
        if order.index(kind) > order.index(self.worst[0]):
            self.worst = (kind, text)

    def addError(self, test, err):
        if not hasattr(test, "_testMethodName"):
            self.worst = ("ok", "")
            self.note(err)
            say(group=str(test), kind=self.worst[0], text=self.worst[1])
            return
        self.note(err)

    def addFailure(self, test, err):
        self.note(err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note(err)

    def addSkip(self, test, reason):
        if not hasattr(test, "_testMethodName"):
            say(group=str(test), kind="skip", text=reason)
            return
        self.worst = ("skip", reason)

    def addUnexpectedSuccess(self, test):
        self.set("bad", json.dumps(["unexpected success", ""]))

    def stopTest(self, test):
        super().stopTest(test)
        say(done=test.id(), kind=self.worst[0], text=self.worst[1])


def cases(suite):
    for each in suite:
        if isinstance(each, unittest.TestSuite):
            yield from cases(each)
        else:
            yield each


def mild(call):
    """unittest lets nothing but an Exception end a class or a module alone."""
    def called(*args):
        try:
            return call()
        except Outside as why:
            raise unittest.SkipTest("outside: " + str(why))
    return called


loader = unittest.TestLoader()
suite = unittest.TestSuite()
for name in dir(module):
    value = getattr(module, name)
    if isinstance(value, type) and issubclass(value, unittest.TestCase) and (
        value not in (unittest.TestCase, unittest.FunctionTestCase)
    ):
        suite.addTest(loader.loadTestsFromTestCase(value))
made = getattr(module, "load_tests", None)
if made is not None:
    # What asks there for something that is not here leaves the suite as it is.
    try:
        suite = made(loader, suite, None)
    except (Outside, AttributeError, ImportError):
        pass
listed = [test for test in cases(suite)]
for case in dict.fromkeys(type(test) for test in listed):
    case.setUpClass = classmethod(mild(case.setUpClass))
if hasattr(module, "setUpModule"):
    module.setUpModule = mild(module.setUpModule)
say(all=[test.id() for test in listed])
chosen = unittest.TestSuite([test for test in listed if test.id() not in SKIP])
chosen.run(Result())
say(end=True)
'''


# Run by CPython itself: which of the methods that are named does it skip?
CPYTHON_DRIVER = '''\
import importlib, json, sys, test.support, unittest
test.support.verbose = False
module, wanted = importlib.import_module(sys.argv[1]), set(sys.argv[2:])
skipped, loader, suite = set(), unittest.TestLoader(), unittest.TestSuite()


def cases(suite):
    for each in suite:
        if isinstance(each, unittest.TestSuite):
            yield from cases(each)
        else:
            yield each


class Result(unittest.TestResult):
    def addSkip(self, test, reason):
        if hasattr(test, "_testMethodName"):
            skipped.add(test.id())
        else:
            group = str(test)
            group = group[group.index("(") + 1:-1] + "."
            skipped.update(one for one in wanted if one.startswith(group))


for name in dir(module):
    value = getattr(module, name)
    if isinstance(value, type) and issubclass(value, unittest.TestCase) and (
        value not in (unittest.TestCase, unittest.FunctionTestCase)
    ):
        suite.addTest(loader.loadTestsFromTestCase(value))
if hasattr(module, "load_tests"):
    suite = module.load_tests(loader, suite, None)
out = sys.stdout
unittest.TestSuite([test for test in cases(suite) if test.id() in wanted]).run(Result())
print("\\n\\x02cf " + json.dumps(sorted(skipped)), file=out)
'''


def repack(path):
    """Packs the zones of a file by zlib: lzma is no module here, and they are only data."""
    with open(path) as file:
        zones = json.load(file)
    for key, lines in zones["data"].items():
        data = lzma.decompress(base64.b85decode("".join(lines)))
        zones["data"][key] = [base64.b85encode(zlib.compress(data)).decode()]
    with open(path, "w") as file:
        json.dump(zones, file)


class Layout:
    """A directory with what one file needs, as the sandbox sees it."""

    def __init__(self, name, directory):
        self.name = name
        self.directory = directory
        self.sources = {}
        self.lost = []
        shutil.copytree(os.path.join(HERE, "cpython_support"), directory, dirs_exist_ok=True)
        self.add("test." + name)
        main = DRIVER.replace("{module}", "test." + name)
        self.main = os.path.join(directory, "main.py")
        with open(self.main, "w") as file:
            file.write(main)
        self.files = directory + ".files"
        os.makedirs(self.files, exist_ok=True)
        for data in DATA:
            self.copy(data)

    def copy(self, data):
        there = os.path.join(LIB, "test", data)
        here = os.path.join(self.files, "test", data)
        if os.path.isdir(there):
            shutil.copytree(there, here, dirs_exist_ok=True)
            if data == "test_zoneinfo/data":
                repack(os.path.join(here, "zoneinfo_data.json"))
        elif os.path.exists(there):
            os.makedirs(os.path.dirname(here), exist_ok=True)
            shutil.copy(there, here)

    def origin(self, module):
        """The file of CPython's that a module's name stands for, or None."""
        path = module.split(".")
        if path[1:2] == ["support"] or os.path.isfile(
                os.path.join(HERE, "cpython_support", *path) + ".py"):
            return None
        if path[1:2] == ["test_unittest"]:
            path[:2] = ["unittest", "test"]
        base = os.path.join(LIB, *path)
        for file in (base + ".py", os.path.join(base, "__init__.py")):
            if os.path.isfile(file):
                return file
        return None

    def add(self, module):
        """Takes in a module of the tests, the packages it lies in and the tests it imports."""
        if module in self.sources or module == "test":
            return
        origin = self.origin(module)
        if origin is None:
            return
        package = os.path.basename(origin) == "__init__.py"
        here = os.path.join(self.directory, *module.split("."))
        here = os.path.join(here, "__init__.py") if package else here + ".py"
        with open(origin, encoding="utf-8") as file:
            text = file.read()
        source = Source(module, package, text, here)
        self.sources[module] = source
        if "." in module:
            self.add(module.rpartition(".")[0])
        for other in source.imports():
            self.add(other)

    def write(self):
        for source in self.sources.values():
            os.makedirs(os.path.dirname(source.path), exist_ok=True)
            with open(source.path, "w", encoding="utf-8") as file:
                file.write(source.text)
            # Some tests read their own file.
            self.copy(os.path.relpath(self.origin(source.module), os.path.join(LIB, "test")))

    def asks(self, name):
        """Whether the tests ask for a private name that they do not give themselves."""
        texts = [source.text for source in self.sources.values()]
        given = rf"(def|class) {name}\b|\.{name}\s*=[^=]|^\s+{name}\s*="
        return any(re.search(rf"\b{name}\b", text) for text in texts) and not any(
            re.search(given, text, re.M) for text in texts)

    def by_path(self, path):
        for source in self.sources.values():
            if os.path.realpath(source.path) == os.path.realpath(os.path.join(self.directory, path)):
                return source
        return None


def check(binary, layout):
    """Cuts out what the policy rejects, until it rejects nothing."""
    for _ in range(60):
        layout.write()
        done = subprocess.run(
            [binary, "check", "--format", "json", "--module-path", layout.directory, layout.main],
            capture_output=True, text=True, timeout=300,
        )
        if done.returncode == 0:
            return
        if done.returncode != 3:
            raise SystemExit(f"{layout.name}: check answers {done.returncode}: {done.stderr}")
        findings = parse_findings(done.stdout)
        by_source = collections.defaultdict(list)
        for finding in findings:
            source = layout.by_path(finding["file"])
            if source is None:
                raise SystemExit(f"{layout.name}: {finding['file']}: {finding['message']}")
            by_source[source.module].append(finding)
        for module, found in by_source.items():
            layout.lost += layout.sources[module].cut(found)
    raise SystemExit(f"{layout.name}: the policy still rejects it")


CANNOT = re.compile(r"cannot import name '(\w+)' from '([\w.]+)'")
FRAME = re.compile(r'File "([^"]+)", line (\d+), in (.+)')


def run_once(binary, layout, skip, timeout):
    command = [
        "nice", binary, "run", "-q", "--grant", "clock", "--grant", "random=seed:1",
        "--grant", f"data=dir:{layout.files}:overlay", "--grant", "env:TEST=1",
        "--max-steps", "1G", "--max-memory", "1GiB", "--max-output", "256MiB",
        "--timeout", f"{timeout}s", "--module-path", layout.directory, layout.main, "--", *skip,
    ]
    return subprocess.run(command, capture_output=True, text=True, errors="replace")


def run(binary, layout, timeout):
    """Every method's outcome: `{id: (kind, text)}`, and what is said of whole groups."""
    results, groups, skip, listed = {}, [], [], []
    for _ in range(80):
        done = run_once(binary, layout, skip, timeout)
        started, ended, imported = None, False, False
        for line in done.stdout.splitlines():
            at = line.find(MARK)
            if at < 0:
                continue
            said = json.loads(line[at + len(MARK):])
            if "all" in said:
                imported = True
                listed = listed or said["all"]
            elif "start" in said:
                started = said["start"]
            elif "done" in said:
                results[said["done"]] = (said["kind"], said["text"])
                started = None
            elif "group" in said:
                groups.append(said)
            elif "end" in said:
                ended = True
        if ended:
            break
        tail = done.stderr.strip().splitlines()
        if not imported:
            if not mend_import(layout, done.stderr):
                raise RuntimeError(f"{layout.name}: import: {done.stderr[-1500:]}")
            check(binary, layout)
            continue
        if started is None:
            raise RuntimeError(f"{layout.name}: ended {done.returncode}: {done.stderr[-1500:]}")
        results[started] = ("bad", json.dumps([f"ended the run ({done.returncode}): "
                                               f"{tail[-1] if tail else ''}", done.stderr[-1500:]]))
        skip = list(results)
    return results, groups, listed


def mend_import(layout, stderr):
    """Puts a placeholder for the statement of a module at which importing failed."""
    message = stderr.strip().splitlines()[-1] if stderr.strip() else ""
    for path, line, where in reversed(FRAME.findall(stderr)):
        source = layout.by_path(path)
        if source is not None and source.is_body(int(line)):
            why = message.partition("Outside: ")[2] or judge(message, stderr) or f"failed: {message}"
            one = CANNOT.search(message)
            if one:
                why = f"{why.partition(':')[0]}: `{one.group(1)}` of {one.group(2)}"
            layout.lost += source.replace_at(int(line), why, one and one.group(1))
            return True
    return False


class Counts:
    """What came of one file."""

    def __init__(self, name):
        self.name = name
        self.passed = 0
        self.failed, self.outside = [], []
        self.error = None


def skipped_by_cpython(name, ids):
    """Which of these methods CPython itself skips on this machine."""
    done = subprocess.run(
        [sys.executable, "-c", CPYTHON_DRIVER, real(f"test.{name}"), *map(real, ids)],
        capture_output=True, text=True, errors="replace", timeout=600, cwd=tempfile.mkdtemp(),
    )
    for line in done.stdout.splitlines():
        if line.startswith(MARK):
            skipped = set(json.loads(line[len(MARK):]))
            return {one for one in ids if real(one) in skipped}
    raise RuntimeError(f"{name}: CPython's own run ended {done.returncode}: {done.stderr[-1500:]}")


def real(name):
    """What CPython itself calls a module or method of the tests."""
    return re.sub(r"^test\.test_unittest\b", "unittest.test", name)


def method(name, kind, text, counts, cpython_skips):
    if kind == "ok":
        counts.passed += 1
    elif kind == "skip":
        reason = text.partition("outside: ")[2] or judge("SkipTest: " + text, "")
        if name in cpython_skips:
            counts.outside.append((name, "skips: " + text, text))
        elif reason:
            counts.outside.append((name, reason, text))
        else:
            counts.failed.append((name, "skipped here, not by CPython: " + text, ""))
    else:
        last, trace = json.loads(text)
        if kind == "outside":
            reason = last.partition("Outside: ")[2].strip()
            if reason.startswith("failed:"):
                counts.failed.append((name, reason, trace))
                return
        else:
            reason = judge(last, trace)
        if reason:
            counts.outside.append((name, reason, last))
        else:
            counts.failed.append((name, last.strip() or trace.strip()[-300:], trace))


def work(binary, name, keep, timeout):
    counts = Counts(name)
    directory = os.path.join(keep, name)
    shutil.rmtree(directory, ignore_errors=True)
    shutil.rmtree(directory + ".files", ignore_errors=True)
    try:
        layout = Layout(name, directory)
        check(binary, layout)
        results, groups, listed = run(binary, layout, timeout)
    except (Exception, SystemExit) as error:
        counts.error = f"{type(error).__name__}: {error}"
        return counts
    for said in groups:
        inside = re.search(r"\((.*)\)", said["group"])
        inside = inside.group(1) if inside else ""
        for one in listed:
            if one.startswith(inside + ".") and one not in results:
                results[one] = (said["kind"], said["text"])
    try:
        skips = [one for one, (kind, _) in results.items() if kind == "skip"]
        cpython_skips = skipped_by_cpython(name, skips) if skips else set()
    except (OSError, RuntimeError, subprocess.TimeoutExpired) as error:
        counts.error = f"{type(error).__name__}: {error}"
        return counts
    for one, (kind, text) in sorted(results.items()):
        method(one, kind, text, counts, cpython_skips)
    private_names(counts, layout)
    for one in listed:
        if one not in results:
            counts.failed.append((one, "it was not run", ""))
    for one, why in layout.lost:
        if why.startswith("failed:"):
            counts.failed.append((one, why, ""))
        else:
            counts.outside.append((one, why, why))
    return counts


PRIVATE = re.compile(r"AttributeError: (?:type object )?'[\w.]+' object has no attribute '(_[a-z]\w*)'"
                     r"|AttributeError: type object '[\w.]+' has no attribute '(_[a-z]\w*)'")


def private_names(counts, layout):
    """Takes out what failed because the test itself asks for a private name of CPython's library:
    the line of the test does, not one of the library's, and no test gives the name to anything."""
    failed, counts.failed = counts.failed, []
    for name, last, trace in failed:
        found = PRIVATE.search(last)
        private = found and (found.group(1) or found.group(2))
        places = FRAME.findall(trace)
        if private and places and layout.by_path(places[-1][0]) and layout.asks(private):
            counts.outside.append((name, f"private: {last.strip()[:120]}", last))
        else:
            counts.failed.append((name, last, trace))


def merged(path, names):
    """The counts of another run, but of these files, judged by today's rules."""
    with open(path) as file:
        for fields in json.load(file):
            if fields["name"] in names:
                continue
            counts = Counts(fields["name"])
            counts.__dict__.update(fields)
            failed, counts.failed = counts.failed, []
            for name, last, trace in failed:
                reason = None if last.startswith("failed:") else judge(last, trace)
                if reason:
                    counts.outside.append((name, reason, last))
                else:
                    counts.failed.append((name, last, trace))
            yield counts


def table(all_counts, note):
    """tests/library/cpython_tests.md."""
    passed = sum(c.passed for c in all_counts)
    failed = sum(len(c.failed) for c in all_counts)
    reasons = collections.Counter(
        reason.partition(":")[0] for c in all_counts for _, reason, _ in c.outside
    )
    version = sys.version.split()[0]
    share = 100 * passed / (passed + failed)
    lines = [
        "## CPython's own tests", "",
        f"The test files of CPython {version} for these modules, run method by method through our "
        f"`unittest` by `python3 tests/oracle/cpython_tests.py --all --table`, which made this "
        f"section. {passed + failed} of their methods ask for nothing outside the subset, of which "
        f"{passed} pass ({share:.1f} %); {sum(reasons.values())} ask for something that is not "
        f"here. Names that the policy itself says how to write (`x.__class__`, `x.__dict__`) are "
        f"written so; a function that it still rejects ends the method that calls it. A clock, "
        f"randomness and the test data are granted. {note + ' ' if note else ''}"
        f"A method is outside only for one of these:", "",
        "| what is asked for | where it is written down | methods |", "|---|---|---|",
    ]
    for key, (what, where) in REASONS.items():
        if reasons[key]:
            lines.append(f"| {what} | {where} | {reasons[key]} |")
    broken = [f"`{c.name}`" for c in all_counts if c.error]
    if broken:
        lines += ["", f"Not laid out for the sandbox yet, and in no count: {', '.join(broken)}."]
    lines += ["", "| file | run | passed | failed | outside |", "|---|---|---|---|---|"]
    for c in all_counts:
        if c.error:
            continue
        run_here = c.passed + len(c.failed)
        lines.append(f"| `{c.name}` | {run_here} | {c.passed} | {len(c.failed)} | {len(c.outside)} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--binary", default=os.path.join(ROOT, "target", "quick", "coldframe"))
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--outside", action="store_true")
    parser.add_argument("--traces", action="store_true")
    parser.add_argument("--merge", help="counts that --json wrote before, of the other files")
    parser.add_argument("--note", help="how the counts came about, for the table")
    parser.add_argument("--keep")
    parser.add_argument("--json")
    parser.add_argument("--timeout", type=int, default=300)
    parser.add_argument("-j", type=int, default=1)
    options = parser.parse_args()
    if sys.version_info[:2] != (3, 11):
        sys.exit("the tests are those of CPython 3.11")
    limits(ROOT)
    names = FILES if options.all else options.names
    keep = options.keep or tempfile.mkdtemp(prefix="cpython-tests-")
    os.makedirs(keep, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        made = pool.map(lambda name: work(options.binary, name, keep, options.timeout), names)
        all_counts = []
        for counts in made:
            all_counts.append(counts)
            show(counts, options)
    if not options.keep:
        shutil.rmtree(keep)
    if options.merge:
        all_counts += merged(options.merge, {counts.name for counts in all_counts})
    passed = sum(c.passed for c in all_counts)
    failed = sum(len(c.failed) for c in all_counts)
    outside = sum(len(c.outside) for c in all_counts)
    print(f"run {passed + failed}, passed {passed} "
          f"({100 * passed / max(1, passed + failed):.1f} %), failed {failed}, outside {outside}")
    if options.json:
        with open(options.json, "w") as file:
            json.dump([vars(c) for c in all_counts], file)
    broken = [c.name for c in all_counts if c.error]
    if options.table:
        path = os.path.join(ROOT, "tests", "library", "cpython_tests.md")
        with open(path, "w") as file:
            file.write(table(sorted(all_counts, key=lambda c: c.name), options.note))
    if broken:
        sys.exit(f"not run at all: {' '.join(broken)}")


def show(counts, options):
    if counts.error:
        print(f"{counts.name}: NOT RUN: {counts.error}", flush=True)
        return
    print(f"{counts.name}: passed {counts.passed}, failed {len(counts.failed)}, "
          f"outside {len(counts.outside)}", flush=True)
    if options.all:
        return
    for name, last, trace in counts.failed:
        print(f"  FAILED {name}: {last[:300]}")
        if options.traces:
            print("    " + trace.replace("\n", "\n    "))
    if options.outside:
        for name, reason, text in counts.outside:
            print(f"  outside {name}: {reason[:150]} | {text.strip()[:200]}")


if __name__ == "__main__":
    main()
