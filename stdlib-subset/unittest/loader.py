"""Finds tests in classes and modules."""

import traceback
import warnings

from _sys import program_module
from fnmatch import fnmatchcase
from functools import cmp_to_key
from types import FunctionType, ModuleType

from . import case, suite, util


def _imported(name):
    """A module of the program, or one that it has imported, by its name."""
    if not name:
        raise ValueError("Empty module name")
    module = program_module(name)
    if module is None:
        raise ImportError(f"No module named {name!r}", name=name)
    return module


class _FailedTest(case.TestCase):
    """A test that could not be loaded: it raises why."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

        def testFailure():
            raise self._exception
        return testFailure


class TestLoader:
    """Makes suites of what it finds."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of all test methods of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to "
                            "derive from TestCase?")
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """Return the names of a class's test methods, sorted."""
        names = [name for name in dir(testCaseClass) if self._is_test(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_test(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        full = f"{cls.__module__}.{cls.__qualname__}.{name}"
        patterns = self.testNamePatterns
        return patterns is None or any(fnmatchcase(full, pattern) for pattern in patterns)

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        """Return a suite of all test cases in a module, or in the program."""
        if args or "use_load_tests" in kws:
            warnings.warn("use_load_tests is deprecated and ignored", DeprecationWarning,
                          stacklevel=2)
            kws.pop("use_load_tests", None)
        if len(args) > 1:
            raise TypeError("loadTestsFromModule() takes 1 positional argument but "
                            f"{len(args) + 1} were given")
        if kws:
            raise TypeError("loadTestsFromModule() got an unexpected keyword argument "
                            f"'{sorted(kws)[0]}'")
        if isinstance(module, str):
            module = _imported(module)
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                message = f"Failed to call load_tests:\n{traceback.format_exc()}"
                return self._failed(module.__name__, error, message)
        return tests

    def _failed(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, error),))

    def loadTestsFromName(self, name, module=None):
        """Return a suite for a module, a class, a method or a function by its name."""
        parts = name.split(".")
        if isinstance(module, str):
            module = _imported(module)
        if module is None:
            left = parts[:]
            while module is None:
                try:
                    module = _imported(".".join(left))
                except ImportError:
                    last = left.pop()
                    if not left:
                        message = ("Failed to import test module: "
                                   f"{last}\n{traceback.format_exc()}")
                        return self._failed(last, ImportError(message), message)
            parts = parts[len(left):]
        parent, obj = None, module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                message = f"Failed to access attribute:\n{traceback.format_exc()}"
                return self._failed(part, error, message)
        if isinstance(obj, ModuleType):
            return self.loadTestsFromModule(obj)
        if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                and obj not in (case.TestCase, case.FunctionTestCase)):
            return self.loadTestsFromTestCase(obj)
        if (isinstance(obj, FunctionType) and isinstance(parent, type)
                and issubclass(parent, case.TestCase)):
            inst = parent(parts[-1])
            # Static methods are called, as functions are.
            if not isinstance(getattr(inst, parts[-1]), FunctionType):
                return self.suiteClass([inst])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {obj} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        """Return a suite for names."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()


def _old(name, instead):
    warnings.warn(f"unittest.{name}() is deprecated and will be removed in Python 3.13. "
                  f"Please use unittest.TestLoader.{instead}() instead.",
                  DeprecationWarning, stacklevel=3)


def _loader(prefix, sort, made=None, patterns=None):
    loader = TestLoader()
    loader.sortTestMethodsUsing = sort
    loader.testMethodPrefix = prefix
    loader.testNamePatterns = patterns
    if made:
        loader.suiteClass = made
    return loader


def getTestCaseNames(testCaseClass, prefix, sortUsing=util.three_way_cmp, testNamePatterns=None):
    """The names of a class's tests; deprecated."""
    _old("getTestCaseNames", "getTestCaseNames")
    loader = _loader(prefix, sortUsing, patterns=testNamePatterns)
    return loader.getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=util.three_way_cmp,
              suiteClass=suite.TestSuite):
    """The tests of a class; deprecated."""
    _old("makeSuite", "loadTestsFromTestCase")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
    """The tests of a module; deprecated."""
    _old("findTestCases", "loadTestsFromModule")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
