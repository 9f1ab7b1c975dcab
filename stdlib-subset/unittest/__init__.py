"""Test classes, as people write them; what is printed is what CPython prints."""

from . import case, loader, main as _main, result, runner, suite, util
from .async_case import IsolatedAsyncioTestCase
from .case import (
    FunctionTestCase,
    SkipTest,
    TestCase,
    addModuleCleanup,
    doModuleCleanups,
    enterModuleContext,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)
from .loader import (
    TestLoader,
    defaultTestLoader,
    findTestCases,
    getTestCaseNames,
    makeSuite,
)
from .main import TestProgram, main
from .result import TestResult
from .runner import TextTestResult, TextTestRunner
from .suite import BaseTestSuite, TestSuite

__all__ = ["TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner",
           "TestLoader", "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip",
           "skipIf", "skipUnless", "expectedFailure", "TextTestResult", "addModuleCleanup",
           "doModuleCleanups", "enterModuleContext", "getTestCaseNames", "makeSuite", "findTestCases"]
