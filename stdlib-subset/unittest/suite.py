"""Many tests as one."""

from _sys import program_names

from . import case
from .util import strclass


class BaseTestSuite:
    """Tests that run one after the other."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{strclass(type(self))} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def countTestCases(self):
        """How many tests there are, those included that have run."""
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        """Add a test or suite."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them "
                            "to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Add tests."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        """Run the tests."""
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        try:
            test = self._tests[index]
        except TypeError:
            # A suite of the program's own that keeps its tests elsewhere.
            return
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def debug(self):
        """Run the tests without a result."""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests, with what is set up once for a class or the whole program."""

    def run(self, result, debug=False):
        """Run the tests."""
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._tearDownClass(test, result)
                self._setUpModule(test, result)
                self._setUpClass(test, result)
                result._previousTestClass = type(test)
                if (getattr(type(test), "_classSetupFailed", False)
                        or getattr(result, "_moduleSetUpFailed", False)):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._tearDownClass(None, result)
            self._tearDownModule(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run the tests, classes and modules set up, without a result: what goes wrong is
        raised."""
        self.run(_Debug(), True)

    def _setUpClass(self, test, result):
        current = type(test)
        if (current == getattr(result, "_previousTestClass", None)
                or getattr(result, "_moduleSetUpFailed", False)
                or getattr(current, "_unittest_skip", False)):
            return
        try:
            current._classSetupFailed = False
        except TypeError:
            # A builtin type, which keeps nothing.
            pass
        set_up = getattr(current, "setUpClass", None)
        if set_up is None:
            return
        with _Captured(result):
            error = _error_of(set_up, result)
            if error is not None:
                current._classSetupFailed = True
                self._holds(result, error, "setUpClass", strclass(current))
                self._class_cleanups(current, result, "setUpClass")

    def _tearDownClass(self, test, result):
        previous = getattr(result, "_previousTestClass", None)
        if (previous is None or type(test) == previous
                or getattr(previous, "_classSetupFailed", False)
                or getattr(result, "_moduleSetUpFailed", False)
                or getattr(previous, "_unittest_skip", False)):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        if tear_down is None and not hasattr(previous, "doClassCleanups"):
            return
        with _Captured(result):
            error = _error_of(tear_down, result) if tear_down is not None else None
            if error is not None:
                self._holds(result, error, "tearDownClass", strclass(previous))
            self._class_cleanups(previous, result, "tearDownClass")

    def _class_cleanups(self, cls, result, method):
        if not hasattr(cls, "doClassCleanups"):
            return
        cls.doClassCleanups()
        for info in cls.tearDown_exceptions:
            if isinstance(result, _Debug):
                raise info[1]
            self._holds(result, info[1], method, strclass(cls))

    def _setUpModule(self, test, result):
        previous = getattr(result, "_previousTestClass", None)
        module = type(test).__module__
        if previous is not None and previous.__module__ == module:
            return
        self._tearDownModule(result)
        result._moduleSetUpFailed = False
        set_up = program_names(module).get("setUpModule")
        with _Captured(result):
            error = _error_of(set_up, result) if set_up is not None else None
            if error is not None:
                result._moduleSetUpFailed = True
                self._holds(result, error, "setUpModule", module)
                self._module_cleanups(result, "setUpModule", module)

    def _tearDownModule(self, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or getattr(result, "_moduleSetUpFailed", False):
            return
        module = previous.__module__
        tear_down = program_names(module).get("tearDownModule")
        with _Captured(result):
            error = _error_of(tear_down, result) if tear_down is not None else None
            if error is not None:
                self._holds(result, error, "tearDownModule", module)
            self._module_cleanups(result, "tearDownModule", module)

    def _module_cleanups(self, result, method, module):
        error = _error_of(case.doModuleCleanups, result)
        if error is not None:
            self._holds(result, error, method, module)

    def _holds(self, result, error, method, parent):
        holder = _ErrorHolder(f"{method} ({parent})")
        if isinstance(error, case.SkipTest) and hasattr(result, "addSkip"):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, (type(error), error, None))


class _Captured:
    """Keeps what is written meanwhile, if the result does that."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, "_setupStdout", lambda: None)()

    def __exit__(self, *exc_info):
        getattr(self.result, "_restoreStdout", lambda: None)()


class _Debug:
    """The result of tests that run without one: what goes wrong is raised."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False


def _error_of(function, result):
    try:
        function()
    except Exception as error:
        if isinstance(result, _Debug):
            raise
        return error
    return None


class _ErrorHolder:
    """Stands where a test would, for what went wrong before or after the tests of a class."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def id(self):
        """Its name."""
        return self.description

    def shortDescription(self):
        """There is none."""
        return None

    def countTestCases(self):
        """It is no test."""
        return 0

    def run(self, result):
        """There is nothing to run."""

    __call__ = run
