"""Runs tests and writes what becomes of them."""

import sys
import time
import warnings

from . import result
from .case import _SubTest


class _Writer:
    """A stream that writes lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        """Write a line."""
        if arg:
            self.stream.write(arg)
        self.stream.write("\n")

    def flush(self):
        """Let everything be seen."""
        flush = getattr(self.stream, "flush", None)
        if flush is not None:
            flush()


class TextTestResult(result.TestResult):
    """Writes what becomes of each test while they run."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._newline = True

    def getDescription(self, test):
        """The test's name, and its docstring's first line."""
        doc = test.shortDescription()
        if self.descriptions and doc:
            return f"{test}\n{doc}"
        return str(test)

    def startTest(self, test):
        """A test begins."""
        super().startTest(test)
        if self.showAll:
            self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.flush()
            self._newline = False

    def _status(self, test, status):
        subtest = isinstance(test, _SubTest)
        if subtest or self._newline:
            if not self._newline:
                self.stream.writeln()
            if subtest:
                self.stream.write("  ")
            self.stream.write(f"{self.getDescription(test)} ... ")
        self.stream.writeln(status)
        self.stream.flush()
        self._newline = True

    def _say(self, test, status, letter):
        if self.showAll:
            self._status(test, status)
        elif self.dots:
            self.stream.write(letter)
            self.stream.flush()

    def addSubTest(self, test, subtest, err):
        """A subtest has ended."""
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._say(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        """A test passed."""
        super().addSuccess(test)
        self._say(test, "ok", ".")

    def addError(self, test, err):
        """A test raised something else than a failure."""
        super().addError(test, err)
        self._say(test, "ERROR", "E")

    def addFailure(self, test, err):
        """A test failed."""
        super().addFailure(test, err)
        self._say(test, "FAIL", "F")

    def addSkip(self, test, reason):
        """A test was skipped."""
        super().addSkip(test, reason)
        self._say(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        """A test failed as it should."""
        super().addExpectedFailure(test, err)
        self._plain("expected failure", "x")

    def addUnexpectedSuccess(self, test):
        """A test should have failed and passed."""
        super().addUnexpectedSuccess(test)
        self._plain("unexpected success", "u")

    def _plain(self, status, letter):
        if self.showAll:
            self.stream.writeln(status)
        elif self.dots:
            self.stream.write(letter)
        self.stream.flush()

    def printErrors(self):
        """Write all tracebacks."""
        if self.dots or self.showAll:
            self.stream.writeln()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
        self.stream.flush()

    def printErrorList(self, flavour, errors):
        """Write tracebacks of one kind."""
        for test, err in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(err)
            self.stream.flush()


class TextTestRunner:
    """Runs a test and writes to standard error, or to another stream."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
                 resultclass=None, warnings=None, *, tb_locals=False):
        self.stream = _Writer(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        """Run a test or suite; return the result."""
        result = self._makeResult()
        result.failfast = self.failfast
        result.buffer = self.buffer
        result.tb_locals = self.tb_locals
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
                if self.warnings in ("default", "always"):
                    # An old name of a method is told of once for each module.
                    warnings.filterwarnings("module", category=DeprecationWarning,
                                            message=r"Please use assert\w+ instead.")
            begun = _now()
            start = getattr(result, "startTestRun", None)
            if start is not None:
                start()
            try:
                test(result)
            finally:
                stop = getattr(result, "stopTestRun", None)
                if stop is not None:
                    stop()
            taken = _now() - begun
        result.printErrors()
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        run = result.testsRun
        self.stream.writeln(f"Ran {run} test{'' if run == 1 else 's'} in {taken:.3f}s")
        self.stream.writeln()
        counts = [("skipped", getattr(result, "skipped", ())),
                  ("expected failures", getattr(result, "expectedFailures", ())),
                  ("unexpected successes", getattr(result, "unexpectedSuccesses", ()))]
        if result.wasSuccessful():
            self.stream.write("OK")
        else:
            self.stream.write("FAILED")
            counts = [("failures", result.failures), ("errors", result.errors)] + counts
        said = [f"{name}={len(tests)}" for name, tests in counts if tests]
        self.stream.writeln(f" ({', '.join(said)})" if said else "")
        self.stream.flush()
        return result


def _now():
    try:
        return time.perf_counter()
    except PermissionError:
        # No clock was granted: it took no time.
        return 0.0
