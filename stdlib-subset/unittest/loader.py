"""Finds tests in classes and modules."""

from _sys import program_names
from fnmatch import fnmatchcase
from functools import cmp_to_key
from types import ModuleType

from . import case, suite, util


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

    def _names_of(self, module):
        if module is None or module == "__main__":
            return program_names()
        if isinstance(module, str):
            raise ImportError(f"No module named {module!r}: tests are loaded from the program "
                              "itself or from a module that it has imported")
        return {name: getattr(module, name) for name in dir(module)}

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        """Return a suite of all test cases in a module, or in the program."""
        names = self._names_of(module)
        tests = []
        for name in sorted(names):
            obj = names[name]
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = names.get("load_tests")
        if load_tests is not None:
            return load_tests(self, tests, pattern)
        return tests

    def loadTestsFromName(self, name, module=None):
        """Return a suite for a class, a method or a function by its name."""
        parent, names = None, self._names_of(module)
        parts = name.split(".")
        if parts[0] == "__main__":
            parts = parts[1:]
        obj = None
        for index, part in enumerate(parts):
            parent = obj
            if index == 0:
                if part not in names:
                    raise AttributeError(f"module '__main__' has no attribute {part!r}")
                obj = names[part]
            else:
                obj = getattr(obj, part)
        if isinstance(obj, ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(parent, type) and issubclass(parent, case.TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, (suite.TestSuite, case.TestCase)):
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
