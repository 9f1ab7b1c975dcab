"""What CPython's tests use of `test.support.warnings_helper`."""

import contextlib
import functools
import re
import warnings

from test.support.import_helper import import_module
from test.support.outside import Outside


def import_deprecated(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return import_module(name)


def ignore_warnings(*, category):
    def decorate(test):
        @functools.wraps(test)
        def quiet(self, *args, **keywords):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **keywords)

        return quiet

    return decorate


class WarningsRecorder:
    """The warnings that were caught, with the attributes of the last one."""

    def __init__(self, warnings_list):
        self._warnings = warnings_list
        self._last = 0

    def __getattr__(self, attr):
        if len(self._warnings) > self._last:
            return getattr(self._warnings[-1], attr)
        if attr in ("message", "category", "filename", "lineno", "file", "line", "source"):
            return None
        raise AttributeError(f"{self!r} has no attribute {attr!r}")

    @property
    def warnings(self):
        return self._warnings[self._last:]

    def reset(self):
        self._last = len(self._warnings)


@contextlib.contextmanager
def _filtered(filters, quiet):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield WarningsRecorder(caught)
    left = list(caught)
    missing = []
    for message, category in filters:
        seen = False
        for warning in left[:]:
            text = warning.message
            if re.match(message, str(text), re.I) and issubclass(type(text), category):
                seen = True
                left.remove(warning)
        if not seen and not quiet:
            missing.append((message, category.__name__))
    if left:
        raise AssertionError(f"unhandled warning {left[0]}")
    if missing:
        raise AssertionError("filter (%r, %s) did not catch any warning" % missing[0])


def check_warnings(*filters, quiet=None):
    if not filters:
        filters = (("", Warning),)
        if quiet is None:
            quiet = True
    return _filtered(filters, quiet)


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as caught:
        warnings.filterwarnings("always", message=message, category=category)
        yield
    testcase.assertEqual(caught, [])


def check_no_resource_warning(testcase):
    return check_no_warnings(testcase, category=ResourceWarning)


def check_syntax_warning(*args, **keywords):
    raise Outside("policy: compile")


def save_restore_warnings_filters():
    return warnings.catch_warnings()
