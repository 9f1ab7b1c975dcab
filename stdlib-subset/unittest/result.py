"""What became of the tests."""

from _sys import format_exception
from functools import wraps


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

    def __repr__(self):
        from .util import strclass
        return (f"<{strclass(type(self))} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")

    def startTest(self, test):
        """A test begins."""
        self.testsRun += 1

    def stopTest(self, test):
        """A test has ended."""

    def startTestRun(self):
        """The first test is about to begin."""

    def stopTestRun(self):
        """The last test has ended."""

    @failfast
    def addError(self, test, err):
        """A test raised something else than a failure."""
        self.errors.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addFailure(self, test, err):
        """A test failed."""
        self.failures.append((test, self._exc_info_to_string(err, test)))

    def addSubTest(self, test, subtest, err):
        """A subtest has ended."""
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        failed = issubclass(err[0], test.failureException)
        errors = self.failures if failed else self.errors
        errors.append((subtest, self._exc_info_to_string(err, test)))

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
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        """Run no more tests."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        return format_exception(err[1])
