"""What CPython's tests use of `test.support.threading_helper`: there are no threads."""

from test.support import _outside
from test.support.outside import Outside

can_start_thread = False


def requires_working_threading(*, module=False):
    if module:
        raise Outside("threads: threads")
    return _outside("threads: threads")


def reap_threads(test):
    return test


def threading_setup():
    return ()


def threading_cleanup(*original):
    pass


def start_threads(threads, unlock=None):
    raise Outside("threads: threads")


def join_thread(thread, timeout=None):
    raise Outside("threads: threads")


wait_threads_exit = catch_threading_exception = start_threads
