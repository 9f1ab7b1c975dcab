"""What became of the tests."""

import _sys
import io
import sys
from functools import wraps
from traceback import format_exception

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """Stop after the first failure, if that was asked for."""

    @wraps(method)
    def inner(self, *args, **kw):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kw)
    return inner


class TestResult:
    """Keeps what became of each test."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        """Called when all tests have run."""

    def _setupStdout(self):
        if self.buffer:
            if self._stdout_buffer is None:
                self._stdout_buffer = io.StringIO()
                self._stderr_buffer = io.StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer or self._stdout_buffer is None:
            return
        if self._mirrorOutput:
            output = _ended(sys.stdout.getvalue())
            if output:
                self._original_stdout.write(STDOUT_LINE % output)
            error = _ended(sys.stderr.getvalue())
            if error:
                self._original_stderr.write(STDERR_LINE % error)
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for stream in (self._stdout_buffer, self._stderr_buffer):
            stream.seek(0)
            stream.truncate()

    def __repr__(self):
        from .util import strclass
        return (f"<{strclass(type(self))} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")

    def startTest(self, test):
        """A test begins."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        """A test has ended."""
        self._restoreStdout()
        self._mirrorOutput = False

    def startTestRun(self):
        """The first test is about to begin."""

    def stopTestRun(self):
        """The last test has ended."""

    @failfast
    def addError(self, test, err):
        """A test raised something else than a failure."""
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        """A test failed."""
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        """A subtest has ended."""
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        failed = issubclass(err[0], test.failureException)
        errors = self.failures if failed else self.errors
        errors.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        """A test passed."""

    def addSkip(self, test, reason):
        """A test was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """A test failed as it should."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """A test should have failed and passed."""
        self.unexpectedSuccesses.append(test)

    def wasSuccessful(self):
        """Whether all is well so far."""
        return (not self.failures and not self.errors
                and not getattr(self, "unexpectedSuccesses", None))

    def stop(self):
        """Run no more tests."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        if err[1] is not None:
            _sys.cut_traceback(err[1], test.failureException)
        text = "".join(format_exception(err[1]))
        if self.buffer and self._stdout_buffer is not None:
            output = _ended(self._stdout_buffer.getvalue())
            if output:
                text += STDOUT_LINE % output
            error = _ended(self._stderr_buffer.getvalue())
            if error:
                text += STDERR_LINE % error
        return text


def _ended(text):
    """Text with a newline at its end."""
    return text if not text or text.endswith("\n") else text + "\n"
