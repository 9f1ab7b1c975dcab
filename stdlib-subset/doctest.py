"""Run the examples in docstrings as tests.

The examples of a program that imports this module are read, judged and compiled with the program;
text that comes about later is not run.
"""

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE",
    "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS",
    "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
    "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
    "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner",
    "testmod", "run_docstring_examples", "DocTestSuite", "set_unittest_reportflags",
    "script_from_examples", "testsource",
]

import _doctest
import difflib
import inspect
import re
import sys
import traceback
import unittest
from _sys import caller_module, program_module, program_modules
from collections import namedtuple
from contextlib import redirect_stdout
from io import StringIO

TestResults = namedtuple("TestResults", "failed attempted")

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """Return the flag of a name, a new one if there is none yet."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE
                    | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE
                   | FAIL_FAST)

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


def _with_newline(text):
    return text if not text or text.endswith("\n") else text + "\n"


def _indent(text, indent=4):
    """Indent the lines that are not empty."""
    return re.sub("(?m)^(?!$)", indent * " ", text)


def _commented(line):
    line = line.rstrip()
    return "# " + line if line else "#"


class Example:
    """One example: its text, and what it is expected to print or raise."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = _with_newline(want)
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        self.exc_msg = None if exc_msg is None else exc_msg.rstrip("\n") + "\n"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return vars(self) == vars(other)

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, and the names that they begin with."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        if isinstance(examples, str):
            raise AssertionError("DocTest no longer accepts str; use DocTestParser instead")
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if count == 0 else "1 example" if count == 1 else f"{count} examples"
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return vars(self) == vars(other)

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        ours = (self.name, self.filename, -1 if self.lineno is None else self.lineno, id(self))
        theirs = (other.name, other.filename, -1 if other.lineno is None else other.lineno,
                  id(other))
        return ours < theirs


_FIRST_LINE = re.compile(r"( *)>>>(.*)")
_NEXT_LINE = re.compile(r" *\.\.\.")
_DIRECTIVE = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)
_NO_EXAMPLE = re.compile(r"[ ]*(#.*)?$")
_TRACEBACK = re.compile(r"Traceback \((?:most recent call last|innermost last)\):\s*$", re.MULTILINE)


class DocTestParser:
    """Takes examples out of a text."""

    def parse(self, string, name="<string>"):
        """Divide a text into texts and Examples, in turn."""
        string = string.expandtabs()
        margin = min((len(line) - len(line.lstrip(" ")) for line in string.split("\n")
                      if line.strip()), default=0)
        if margin > 0:
            string = "\n".join(line[margin:] for line in string.split("\n"))
        lines = string.split("\n")
        output, text, at = [], [], 0
        while at < len(lines):
            first = _FIRST_LINE.match(lines[at])
            if first is None:
                text.append(lines[at])
                at += 1
                continue
            output.append("".join(line + "\n" for line in text))
            text = []
            end = at + 1
            while end < len(lines) and _NEXT_LINE.match(lines[end]):
                end += 1
            want = end
            while (want < len(lines) and lines[want].strip(" ")
                   and not lines[want].lstrip(" ").startswith(">>>")):
                want += 1
            indent = len(first.group(1))
            example = self._example(lines[at:end], lines[end:want], indent, name, at)
            if example is not None:
                example.indent += margin
                output.append(example)
            at = want
        output.append("\n".join(text))
        return output

    def _example(self, source_lines, want_lines, indent, name, lineno):
        for number, line in enumerate(source_lines):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {lineno + number + 1!r} of the docstring for {name} lacks blank after "
                    f"{line[indent:indent + 3]}: {line!r}")
        self._check_margin(source_lines[1:], " " * indent + ".", name, lineno)
        source = "\n".join(line[indent + 4:] for line in source_lines)
        self._check_margin(want_lines, " " * indent, name, lineno + len(source_lines))
        want = "\n".join(line[indent:] for line in want_lines)
        options = self._options(source, name, lineno)
        if _NO_EXAMPLE.match(source):
            return None
        return Example(source, want, _expected_exception(want), lineno, indent, options)

    def _check_margin(self, lines, prefix, name, lineno):
        for number, line in enumerate(lines):
            if line and not line.startswith(prefix):
                raise ValueError(f"line {lineno + number + 1!r} of the docstring for {name} has "
                                 f"inconsistent leading whitespace: {line!r}")

    def _options(self, source, name, lineno):
        options = {}
        for found in _DIRECTIVE.finditer(source):
            for option in found.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {lineno + 1!r} of the doctest for {name} has an "
                                     f"invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and _NO_EXAMPLE.match(source):
            raise ValueError(f"line {lineno!r} of the doctest for {name} has an option directive on "
                             f"a line with no example: {source!r}")
        return options

    def get_doctest(self, string, globs, name, filename, lineno):
        """Return the examples of a text as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        """Return the Examples of a text."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]


def _expected_exception(want):
    """What follows the stack of a traceback: the exception and its message."""
    if not _TRACEBACK.match(want):
        return None
    lines = want.split("\n")
    for number, line in enumerate(lines[1:], 1):
        if re.match(r"\w", line):
            return "\n".join(lines[number:])
    return None


class _Texts:
    """The examples that were compiled with a module of the program."""

    def __init__(self, space):
        self.rows = _doctest.examples(space)
        self.free = [space]
        self.places = {}
        for place, (text, *_rest) in enumerate(self.rows):
            self.places.setdefault(text, []).append(place)

    def place(self, sources):
        """Where these stand one behind the other, or None."""
        for place in self.places.get(sources[0], ()):
            rows = self.rows[place:place + len(sources)]
            if [row[0] for row in rows] == sources:
                return place
        return None


_texts_by_module = {}


def _texts(name):
    if name not in _texts_by_module:
        space = _doctest.space(name) if isinstance(name, str) else None
        _texts_by_module[name] = None if space is None else _Texts(space)
    return _texts_by_module[name]


def _compiled(sources, module_name):
    """The texts of a module, and the place in them where these stand."""
    for name in [module_name, *(module.__name__ for module in program_modules())]:
        texts = _texts(name)
        place = None if texts is None else texts.place(sources)
        if place is not None:
            return texts, place
    return None, None


def _shower(space):
    """What shows the values of expressions, as the prompt does."""
    before = None

    def show(value):
        nonlocal before
        if value is not None:
            print(repr(value))
            _doctest.last(space, value, before)
            before = value

    return show


class DocTestFinder:
    """Finds the docstrings of an object and of what it contains."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """Return a DocTest for each docstring, in the order of their names."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ "
                                 f"doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            home = obj if inspect.ismodule(obj) else getattr(obj, "__module__", None)
            module = home if inspect.ismodule(home) else program_module(home)
        if globs is None:
            globs = {} if module is None else dict(vars(module))
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, globs, set())
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, globs, seen):
        if self._verbose:
            print("Finding tests in %s" % name)
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in list(vars(obj).items()):
                if ((inspect.isroutine(inspect.unwrap(value)) or inspect.isclass(value))
                        and self._from_module(module, value)):
                    self._find(tests, value, f"{name}.{key}", module, globs, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                if not isinstance(key, str):
                    raise ValueError(
                        f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
                if not (inspect.isroutine(value) or inspect.isclass(value)
                        or inspect.ismodule(value) or isinstance(value, str)):
                    raise ValueError("DocTestFinder.find: __test__ values must be strings, "
                                     f"functions, methods, classes, or modules: {type(value)!r}")
                self._find(tests, value, f"{name}.__test__.{key}", module, globs, seen)
        elif inspect.isclass(obj):
            for key, value in list(vars(obj).items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if ((inspect.isroutine(value) or inspect.isclass(value)
                        or isinstance(value, property)) and self._from_module(module, value)):
                    self._find(tests, value, f"{name}.{key}", module, globs, seen)

    def _from_module(self, module, obj):
        """Whether something was made in a module, as far as can be told."""
        if module is None:
            return True
        if isinstance(obj, property):
            return True
        return module.__name__ == getattr(obj, "__module__", None)

    def _get_test(self, obj, name, module, globs):
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        filename = None if module is None else getattr(module, "__file__", module.__name__)
        test = self._parser.get_doctest(docstring, globs, name, filename, None)
        if test.examples:
            sources = [example.source for example in test.examples]
            texts, place = _compiled(sources, globs.get("__name__"))
            if texts is not None:
                _text, line, _number, file = texts.rows[place]
                test.filename = test.filename or file
                test.lineno = line - test.examples[0].lineno - 1
        elif inspect.ismodule(obj):
            test.lineno = 0
        return test


class DocTestRunner:
    """Runs DocTests and reports what differs."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self._name2ft = {}

    def report_start(self, out, test, example):
        """Say that an example is about to run (only if verbose)."""
        if self._verbose:
            want = "Expecting:\n" + _indent(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indent(example.source) + want)

    def report_success(self, out, test, example, got):
        """Say that an example did what it should (only if verbose)."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """Say that an example printed something else."""
        difference = self._checker.output_difference(example, got, self.optionflags)
        out(self._failure_header(test, example) + difference)

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Say that an example raised what it should not."""
        text = "".join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + "Exception raised:\n" + _indent(text))

    def _failure_header(self, test, example):
        known = test.lineno is not None and example.lineno is not None
        line = test.lineno + example.lineno + 1 if known else "?"
        if test.filename:
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f"Line {example.lineno + 1}, in {test.name}"
        return f"{self.DIVIDER}\n{place}\nFailed example:\n{_indent(example.source)}"

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a DocTest; return how many failed and how many there were."""
        self.test = test
        if out is None:
            out = sys.stdout.write
        try:
            return self._run(test, out, clear_globs)
        finally:
            if clear_globs:
                test.globs.clear()

    def _run(self, test, out, clear_globs):
        failures = tries = 0
        if test.examples:
            sources = [example.source for example in test.examples]
            texts, place = _compiled(sources, test.globs.get("__name__"))
            if texts is None:
                raise ValueError(
                    f"the examples of {test.name} came about while the program runs; doctest runs "
                    "those that stand in docstrings, in __test__, or in a text that a name is given")
            name = test.globs.get("__name__")
            space = texts.free.pop() if texts.free else _doctest.space(name)
            _doctest.fill(space, {**test.globs, "<show>": _shower(space)})
            try:
                failures, tries = self._run_examples(test, out, space, texts.rows[place:])
            finally:
                if not clear_globs:
                    test.globs.update(_doctest.values(space))
                _doctest.fill(space, {})
                texts.free.append(space)
        before = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = (failures + before[0], tries + before[1])
        self.failures += failures
        self.tries += tries
        return TestResults(failures, tries)

    def _run_examples(self, test, out, space, rows):
        failures = tries = 0
        original = self.optionflags
        try:
            for example, row in zip(test.examples, rows):
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
                self.optionflags = original
                for flag, wanted in example.options.items():
                    if wanted:
                        self.optionflags |= flag
                    else:
                        self.optionflags &= ~flag
                if self.optionflags & SKIP:
                    continue
                tries += 1
                if not quiet:
                    self.report_start(out, test, example)
                got, exc_info = self._output_of(_doctest.example(space, row[2]))
                if self._passes(example, got, exc_info):
                    if not quiet:
                        self.report_success(out, test, example, got)
                    continue
                if not quiet:
                    if exc_info is not None and example.exc_msg is None:
                        self.report_unexpected_exception(out, test, example, exc_info)
                    else:
                        if exc_info is not None:
                            got += "".join(traceback.format_exception(*exc_info))
                        self.report_failure(out, test, example, got)
                failures += 1
                if self.optionflags & FAIL_FAST:
                    break
        finally:
            self.optionflags = original
        return failures, tries

    def _output_of(self, function):
        """What an example prints, and the exception that it raises, if any."""
        output = StringIO()
        try:
            with redirect_stdout(output):
                function()
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return _with_newline(output.getvalue()), (type(error), error, error.__traceback__)
        return _with_newline(output.getvalue()), None

    def _passes(self, example, got, exc_info):
        check = self._checker.check_output
        if exc_info is None:
            return check(example.want, got, self.optionflags)
        if example.exc_msg is None:
            return False
        message = traceback.format_exception_only(*exc_info[:2])[-1]
        if check(example.exc_msg, message, self.optionflags):
            return True
        if self.optionflags & IGNORE_EXCEPTION_DETAIL:
            bare = _without_detail(example.exc_msg)
            return check(bare, _without_detail(message), self.optionflags)
        return False

    def summarize(self, verbose=None):
        """Print which tests failed, or with verbose all; return how many failed and ran."""
        if verbose is None:
            verbose = self._verbose
        untested, passed, failed = [], [], []
        total_failed = total_tried = 0
        for name, (failures, tries) in self._name2ft.items():
            total_tried += tries
            total_failed += failures
            if tries == 0:
                untested.append(name)
            elif failures == 0:
                passed.append((name, tries))
            else:
                failed.append((name, failures, tries))
        if verbose:
            if untested:
                print(len(untested), "items had no tests:")
                for name in sorted(untested):
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, tries in sorted(passed):
                    print(" %3d tests in %s" % (tries, name))
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, failures, tries in sorted(failed):
                print(" %3d of %3d in %s" % (failures, tries, name))
        if verbose:
            print(total_tried, "tests in", len(self._name2ft), "items.")
            print(total_tried - total_failed, "passed and", total_failed, "failed.")
        if total_failed:
            print("***Test Failed***", total_failed, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(total_failed, total_tried)

    def merge(self, other):
        """Add what another runner has counted."""
        for name, (failures, tries) in other._name2ft.items():
            before = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = (failures + before[0], tries + before[1])


def _without_detail(message):
    """The name of an exception alone: no module before it, no message behind it."""
    name = re.match(r"[^:\n]*", message).group()
    return name[name.rfind(".") + 1:]


class OutputChecker:
    """Says whether what was printed is what was expected."""

    def check_output(self, want, got, optionflags):
        """Return whether the output is as expected, by these flags."""
        got, want = _escaped(got), _escaped(want)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^<BLANKLINE>\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        """Return the difference as text."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if self._wants_diff(want, got, optionflags):
            return _diff(want.splitlines(keepends=True), got.splitlines(keepends=True), optionflags)
        expected = "Expected:\n" + _indent(want) if want else "Expected nothing\n"
        return expected + ("Got:\n" + _indent(got) if got else "Got nothing\n")

    def _wants_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        if optionflags & REPORT_NDIFF:
            return True
        return want.count("\n") > 2 and got.count("\n") > 2


def _diff(want, got, optionflags):
    if optionflags & REPORT_UDIFF:
        lines = list(difflib.unified_diff(want, got, n=2))[2:]
        kind = "unified diff with -expected +actual"
    elif optionflags & REPORT_CDIFF:
        lines = list(difflib.context_diff(want, got, n=2))[2:]
        kind = "context diff with expected followed by actual"
    else:
        lines = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got)
        kind = "ndiff with -expected +actual"
    return f"Differences ({kind}):\n" + _indent("".join(lines))


def _escaped(text):
    return text.encode("ascii", "backslashreplace").decode("ascii")


def _ellipsis_match(want, got):
    """Whether a text has the pieces around each `...`, in order."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first) or not got.endswith(last):
        return False
    start, end = len(first), len(got) - len(last)
    if start > end:
        return False
    for piece in middle:
        found = got.find(piece, start, end)
        if found < 0:
            return False
        start = found + len(piece)
    return True


class DocTestFailure(Exception):
    """An example printed something else."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised what it should not."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """A runner that raises at the first failure."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0,
            extraglobs=None, raise_on_error=False, exclude_empty=False):
    """Run the examples in the docstrings of a module, of `__main__` if none is given.

    Return how many failed and how many there were.
    """
    global master
    if m is None:
        m = program_module("__main__")
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    if name is None:
        name = m.__name__
    finder = DocTestFinder(exclude_empty=exclude_empty)
    kind = DebugRunner if raise_on_error else DocTestRunner
    runner = kind(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples in the docstring of one object; print what differs."""
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Set the flags by which tests of `unittest` report; return those before."""
    global _unittest_reportflags
    if (flags & REPORTING_FLAGS) != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old = _unittest_reportflags
    _unittest_reportflags = flags
    return old


class DocTestCase(unittest.TestCase):
    """A DocTest as a test of `unittest`."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown

    def setUp(self):
        self._dt_globs = self._dt_test.globs.copy()
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        output = StringIO()
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = "-" * 70
        failures, _tries = runner.run(self._dt_test, out=output.write, clear_globs=False)
        if failures:
            raise self.failureException(self.format_failure(output.getvalue()))

    def format_failure(self, err):
        test = self._dt_test
        line = "unknown line number" if test.lineno is None else str(test.lineno)
        last = test.name.split(".")[-1]
        return (f"Failed doctest test for {test.name}\n"
                f'  File "{test.filename}", line {line}, in {last}\n\n{err}')

    def id(self):
        return self._dt_test.name

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        ours = (self._dt_test, self._dt_optionflags, self._dt_setUp, self._dt_tearDown,
                self._dt_checker)
        return ours == (other._dt_test, other._dt_optionflags, other._dt_setUp,
                        other._dt_tearDown, other._dt_checker)

    def __hash__(self):
        return hash((self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker))

    def __repr__(self):
        *path, last = self._dt_test.name.split(".")
        return f"{last} ({'.'.join(path)})"

    __str__ = __repr__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """Return the docstrings of a module as a suite of `unittest`."""
    if test_finder is None:
        test_finder = DocTestFinder()
    module = _module_of(module)
    suite = unittest.TestSuite()
    for test in test_finder.find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(DocTestCase(test, **options))
    return suite


def _module_of(module):
    if inspect.ismodule(module):
        return module
    if isinstance(module, str):
        found = program_module(module)
        if found is None:
            raise ModuleNotFoundError(f"the program has imported no module named {module!r}",
                                      name=module)
        return found
    if module is None:
        return program_module(caller_module("doctest"))
    raise TypeError("Expected a module, string, or None")


def script_from_examples(s):
    """Return a text's examples as a program, the rest as comments."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += ["## " + line for line in piece.want.split("\n")[:-1]]
        else:
            output += [_commented(line) for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def testsource(module, name):
    """Return the examples of the object of this name (`module.f`) as a program."""
    module = _module_of(module)
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")
