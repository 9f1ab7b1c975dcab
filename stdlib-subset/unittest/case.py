"""A test: its life, and who keeps what becomes of it. What it asserts is in `asserts`."""

import sys
import warnings
from functools import wraps
from types import FunctionType

from .asserts import Assertions
from .result import TestResult
from .util import strclass

_NO_MESSAGE = object()


class SkipTest(Exception):
    """Raised by a test to skip the rest of it."""


class _ShouldStop(Exception):
    """Leaves a subtest when no more tests shall run."""


_module_cleanups = []


def _enter_context(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                        "context manager protocol") from None
    result = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return result


def addModuleCleanup(function, /, *args, **kwargs):
    """Call a function after tearDownModule()."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context that is left after tearDownModule()."""
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Call what addModuleCleanup() was given, the last first."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


def skip(reason):
    """Skip a test or class."""

    def decorate(item):
        if not isinstance(item, type):

            @wraps(item)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            item = skipped
        item._unittest_skip = True
        item._unittest_skip_why = reason
        return item
    if isinstance(reason, FunctionType):
        item, reason = reason, ""
        return decorate(item)
    return decorate


def _same(item):
    return item


def skipIf(condition, reason):
    """Skip a test or class if a condition is true."""
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    """Skip a test or class unless a condition is true."""
    return _same if condition else skip(reason)


def expectedFailure(test_item):
    """Mark a test that must fail."""
    test_item._unittest_expecting_failure = True
    return test_item


def _skipped(result, test, reason):
    """Tells a result of a skipped test, if it takes that."""
    add = getattr(result, "addSkip", None)
    if add is not None:
        add(test, reason)
        return
    warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
    result.addSuccess(test)


class _UnexpectedSuccess(Exception):
    """A test should have failed and did not; said to a result that knows failures only."""


class _Outcome:
    """What has become of a test so far."""

    def __init__(self, result):
        self.expecting_failure = False
        self.result = result
        self.knows_subtests = hasattr(result, "addSubTest")
        self.success = True
        self.expected_failure = None

    def part(self, test, subtest=False):
        """A context manager for a part of a test: set-up, method, subtest, clean-up."""
        return _Part(self, test, subtest)


class _Part:
    def __init__(self, outcome, test, subtest):
        self.outcome = outcome
        self.test = test
        self.subtest = subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, error, traceback):
        outcome, test = self.outcome, self.test
        handled = True
        if kind is None:
            if self.subtest and outcome.success:
                outcome.result.addSubTest(test.test_case, test, None)
        elif issubclass(kind, KeyboardInterrupt):
            handled = False
        elif issubclass(kind, SkipTest):
            outcome.success = False
            _skipped(outcome.result, test, str(error))
        elif issubclass(kind, _ShouldStop):
            pass
        else:
            info = (kind, error, traceback)
            if outcome.expecting_failure:
                outcome.expected_failure = info
            else:
                outcome.success = False
                if self.subtest:
                    outcome.result.addSubTest(test.test_case, test, info)
                elif issubclass(kind, test.failureException):
                    outcome.result.addFailure(test, info)
                else:
                    outcome.result.addError(test, info)
        outcome.success = outcome.success and self.before
        return handled and kind is not None


class _Subtest:
    """The context of a subtest."""

    def __init__(self, test, message, params):
        self.test = test
        self.message = message
        self.params = params

    def __enter__(self):
        test = self.test
        if test._outcome is None or not test._outcome.knows_subtests:
            self.part = None
            return
        outer = test._subtest
        params = dict(self.params)
        if outer is not None:
            for name, value in outer.params.items():
                params.setdefault(name, value)
        self.outer = outer
        test._subtest = _SubTest(test, self.message, params)
        self.part = test._outcome.part(test._subtest, subtest=True)
        self.part.__enter__()

    def __exit__(self, kind, error, traceback):
        if self.part is None:
            return False
        handled = self.part.__exit__(kind, error, traceback)
        test = self.test
        test._subtest = self.outer
        outcome = test._outcome
        if not outcome.success:
            if outcome.result is not None and getattr(outcome.result, "failfast", False):
                raise _ShouldStop
        elif outcome.expected_failure:
            raise _ShouldStop
        return handled


class TestCase(Assertions):
    """A class whose instances are single tests."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _classSetupFailed = False
    _class_cleanups = []
    tearDown_exceptions = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {
            dict: "assertDictEqual",
            list: "assertListEqual",
            tuple: "assertTupleEqual",
            set: "assertSetEqual",
            frozenset: "assertSetEqual",
            str: "assertMultiLineEqual",
        }

    def addTypeEqualityFunc(self, typeobj, function):
        """Let assertEqual() use a function for two objects of a type."""
        self._type_equality_funcs[typeobj] = function

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({strclass(type(self))}.{self._testMethodName})"

    def __repr__(self):
        return f"<{strclass(type(self))} testMethod={self._testMethodName}>"

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def id(self):
        """The test's full name."""
        return f"{strclass(type(self))}.{self._testMethodName}"

    def shortDescription(self):
        """The first line of its docstring, or None."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def countTestCases(self):
        """One."""
        return 1

    def defaultTestResult(self):
        """What run() uses if it is given no result."""
        return TestResult()

    def setUp(self):
        """Called before the test."""

    def tearDown(self):
        """Called after the test."""

    @classmethod
    def setUpClass(cls):
        """Called before the class's tests."""

    @classmethod
    def tearDownClass(cls):
        """Called after the class's tests."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Call a function after tearDown(), the last added first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context that is left after the test."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Call a function after tearDownClass()."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context that is left after the class's tests."""
        return _enter_context(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        """Call what addClassCleanup() was given."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                cls.tearDown_exceptions.append((type(error), error, None))

    def skipTest(self, reason):
        """Skip this test."""
        raise SkipTest(reason)

    def subTest(self, msg=_NO_MESSAGE, **params):
        """A part of a test that may fail without ending it."""
        return _Subtest(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn("It is deprecated to return a value that is not None from a test case "
                          f"({method})", DeprecationWarning, stacklevel=4)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def _marked(self, method, name):
        return getattr(type(self), name, None) or getattr(method, name, None)

    def run(self, result=None):
        """Run the test."""
        own = result is None
        if own:
            result = self.defaultTestResult()
            getattr(result, "startTestRun", lambda: None)()
        result.startTest(self)
        try:
            self._run_method(result)
            return result
        finally:
            result.stopTest(self)
            if own:
                getattr(result, "stopTestRun", lambda: None)()

    def _run_method(self, result):
        method = getattr(self, self._testMethodName)
        if self._marked(method, "_unittest_skip"):
            _skipped(result, self, self._marked(method, "_unittest_skip_why") or "")
            return
        expecting = (getattr(self, "_unittest_expecting_failure", False)
                     or getattr(method, "_unittest_expecting_failure", False))
        outcome = _Outcome(result)
        self._outcome = outcome
        try:
            with outcome.part(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = expecting
                with outcome.part(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with outcome.part(self):
                    self._callTearDown()
            self.doCleanups()
            if outcome.success:
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expected_failure:
                    self._failed_as_expected(result, outcome.expected_failure)
                else:
                    self._succeeded_unexpectedly(result)
        finally:
            self._outcome = None

    def _failed_as_expected(self, result, info):
        add = getattr(result, "addExpectedFailure", None)
        if add is not None:
            add(self, info)
            return
        warnings.warn("TestResult has no addExpectedFailure method, reporting as passes",
                      RuntimeWarning)
        result.addSuccess(self)

    def _succeeded_unexpectedly(self, result):
        add = getattr(result, "addUnexpectedSuccess", None)
        if add is not None:
            add(self)
            return
        warnings.warn("TestResult has no addUnexpectedSuccess method, reporting as failure",
                      RuntimeWarning)
        try:
            raise _UnexpectedSuccess from None
        except _UnexpectedSuccess:
            result.addFailure(self, sys.exc_info())

    def doCleanups(self):
        """Call what addCleanup() was given."""
        outcome = self._outcome or _Outcome(TestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def debug(self):
        """Run the test without a result: what goes wrong is raised."""
        method = getattr(self, self._testMethodName)
        if self._marked(method, "_unittest_skip"):
            raise SkipTest(self._marked(method, "_unittest_skip_why") or "")
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)


class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        """Called before the test."""
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        """Called after the test."""
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        """The test."""
        self._testFunc()

    def id(self):
        """The function's name."""
        return self._testFunc.__name__

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self):
        return hash((type(self), *self._all()))

    def _all(self):
        return (self._setUpFunc, self._tearDownFunc, self._testFunc, self._description)

    def __str__(self):
        return f"{strclass(type(self))} ({self._testFunc.__name__})"

    def __repr__(self):
        return f"<{strclass(type(self))} tec={self._testFunc}>"

    def shortDescription(self):
        """The description it was given, or the first line of the function's docstring."""
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTest(TestCase):
    """Stands for a subtest in a result."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        """Not by itself."""
        raise NotImplementedError("subtests cannot be run directly")

    def _described(self):
        parts = []
        if self._message is not _NO_MESSAGE:
            parts.append(f"[{self._message}]")
        if self.params:
            inside = ", ".join([f"{name}={value!r}" for name, value in self.params.items()])
            parts.append(f"({inside})")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        """The test's name and the subtest's parameters."""
        return f"{self.test_case.id()} {self._described()}"

    def shortDescription(self):
        """That of the test."""
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._described()}"
