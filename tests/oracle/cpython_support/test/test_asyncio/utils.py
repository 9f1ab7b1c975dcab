"""What CPython's tests of asyncio use of `test_asyncio.utils`, written anew in the subset.

The loop is asyncio's own over a clock of the test's: what a test's generator answers to the time of
each timer that is set is by how much the clock goes on. It never waits for anything. There are no
selectors, sockets, servers or threads, and no sources of functions: what asks for those is outside.
"""

import asyncio
import contextlib
import logging
import re
import sys
import time
import unittest

from asyncio import base_events, events
from test import support
from test.support.outside import Outside, absent
from unittest import mock

CLOCK_RES = 0.050
ONLYCERT = ONLYKEY = SIGNED_CERTFILE = SIGNING_CA = PEERCERT = absent("module: ssl")


def run_briefly(loop):
    """Lets a loop run until a coroutine that does nothing has ended."""

    async def once():
        pass

    coroutine = once()
    task = loop.create_task(coroutine)
    try:
        loop.run_until_complete(task)
    finally:
        coroutine.close()


def run_until(loop, pred, timeout=support.SHORT_TIMEOUT):
    """Lets a loop run until something holds."""
    end = time.monotonic() + timeout
    while not pred():
        if time.monotonic() > end:
            raise asyncio.TimeoutError()
        loop.run_until_complete(asyncio.sleep(0.001))


def run_once(loop):
    """Lets a loop take one turn."""
    loop.call_soon(loop.stop)
    loop.run_forever()


class TestLoop(base_events.BaseEventLoop):
    """A loop whose time a generator of the test's moves on."""

    def __init__(self, gen=None):
        super().__init__()
        self._must_end = gen is not None
        self._gen = iter(gen() if gen is not None else _nothing())
        next(self._gen)
        self._time = 0
        self._clock_resolution = 1e-9
        self._timers = []

    def time(self):
        return self._time

    def advance_time(self, advance):
        if advance:
            self._time += advance

    def close(self):
        super().close()
        if self._must_end:
            try:
                self._gen.send(0)
            except StopIteration:
                pass
            else:
                raise AssertionError("Time generator is not finished")

    def _wait(self):
        # The time goes on by what the generator answers, and no other way.
        pass

    def _run_once(self):
        super()._run_once()
        for when in self._timers:
            self.advance_time(self._gen.send(when))
        self._timers = []

    def call_at(self, when, callback, *args, context=None):
        self._timers.append(when)
        return super().call_at(when, callback, *args, context=context)

    def add_reader(self, *args):
        raise Outside("threads: sockets")

    remove_reader = add_writer = remove_writer = add_reader


def _nothing():
    yield


def MockCallback(**kwargs):
    return mock.Mock(spec=["__call__"], **kwargs)


class MockPattern(str):
    """A text that is equal to what it is found in, as a pattern."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))


class MockInstanceOf:
    """Equal to every instance of a class."""

    def __init__(self, type):
        self._type = type

    def __eq__(self, other):
        return isinstance(other, self._type)


def get_function_source(func):
    raise Outside("frames: sources of functions")


class TestCase(unittest.TestCase):
    """Tests that are given loops, and have none that is set."""

    @staticmethod
    def close_loop(loop):
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError("loop is None")
        events.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        events.set_event_loop(None)
        self.assertEqual(sys.exc_info(), (None, None, None))
        self.doCleanups()


@contextlib.contextmanager
def disable_logger():
    logger = logging.getLogger("asyncio")
    before = logger.level
    try:
        logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        logger.setLevel(before)


def mock_nonblocking_socket(*args, **keywords):
    raise Outside("threads: sockets")


simple_server_sslcontext = simple_client_sslcontext = dummy_ssl_context = mock_nonblocking_socket
run_test_server = run_test_unix_server = run_udp_echo_server = mock_nonblocking_socket
gen_unix_socket_path = unix_socket_path = make_test_protocol = mock_nonblocking_socket


async def await_without_task(coro):
    """Awaits something in a callback of the loop, where no task runs."""
    error = None

    def call():
        nonlocal error
        try:
            for _ in coro.__await__():
                pass
        except BaseException as raised:
            error = raised

    asyncio.get_running_loop().call_soon(call)
    await asyncio.sleep(0)
    if error is not None:
        raise error
