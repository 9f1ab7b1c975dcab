"""Test cases whose methods are coroutines."""

import asyncio
import warnings
from contextvars import copy_context

from .case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """Runs each test in an event loop of its own."""

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._asyncioRunner = None
        self._asyncioTestContext = copy_context()

    async def asyncSetUp(self):
        """Set up, after setUp()."""

    async def asyncTearDown(self):
        """Tear down, before tearDown()."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Add a coroutine function to be called after the test."""
        self.addCleanup(*(func, *args), **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter an asynchronous context; it is left after the test."""
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                            "asynchronous context manager protocol") from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        self._asyncioRunner.get_loop()
        self._asyncioTestContext.run(self.setUp)
        self._await(self.asyncSetUp)

    def _callTestMethod(self, method):
        if self._await(method) is not None:
            warnings.warn("It is deprecated to return a value that is not None from a test case "
                          f"({method})", DeprecationWarning, stacklevel=5)

    def _callTearDown(self):
        self._await(self.asyncTearDown)
        self._asyncioTestContext.run(self.tearDown)

    def _callCleanup(self, function, /, *args, **kwargs):
        self._await(function, *args, **kwargs)

    def _await(self, function, /, *args, **kwargs):
        if asyncio.iscoroutinefunction(function):
            return self._asyncioRunner.run(function(*args, **kwargs),
                                           context=self._asyncioTestContext)
        return self._asyncioTestContext.run(function, *args, **kwargs)

    def _end_loop(self):
        runner = self._asyncioRunner
        self._asyncioRunner = None
        runner.close()

    def run(self, result=None):
        """Run the test."""
        self._asyncioRunner = asyncio.Runner(debug=True)
        try:
            return super().run(result)
        finally:
            self._end_loop()

    def debug(self):
        """Run the test without a result: what goes wrong is raised."""
        self._asyncioRunner = asyncio.Runner(debug=True)
        super().debug()
        self._end_loop()
