"""What CPython's tests use of `test.support`, written anew in the subset.

It answers as for an interpreter that is not CPython: `cpython_only` and its kind are outside, as
are threads, processes, sockets and gigabytes, each with a reason of the closed list.
"""

import contextlib
import gc
import functools
import io
import logging
import re
import sys
import unittest

from test.support.outside import Outside, absent

verbose = False
failfast = False
use_resources = None
max_memuse = 0
real_max_memuse = 0
_1M = 1024 * 1024
_1G = 1024 * _1M
_2G = 2 * _1G
_4G = 4 * _1G
MAX_Py_ssize_t = sys.maxsize
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
LOOPBACK_TIMEOUT = 5.0
INTERNET_TIMEOUT = 60.0
SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0
is_android = is_jython = is_emscripten = is_wasi = is_apple = False
has_fork_support = has_subprocess_support = has_socket_support = False
MS_WINDOWS = False
Py_DEBUG = False
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
has_strftime_extensions = True
HAVE_ASAN_FORK_BUG = False
TEST_HOME_DIR = "/test"
REPO_ROOT = "/"
unix_shell = None
PGO = False
TEST_MODULES_ENABLED = False
STDLIB_DIR = "/"


class Error(Exception):
    """An error of the tests' own machinery."""


class TestFailed(Error):
    """A test failed."""


class ResourceDenied(unittest.SkipTest):
    """A test asked for a resource that is not enabled."""


def _outside(why):
    """A decorator: what it decorates is outside."""

    def decorate(test):
        if isinstance(test, type):
            def ends(cls):
                # unittest lets nothing but an Exception end a class alone.
                raise unittest.SkipTest("outside: " + why)

            test.setUpClass = classmethod(ends)
            return test

        @functools.wraps(test)
        def ended(*args, **keywords):
            raise Outside(why)

        return ended

    return decorate


cpython_only = _outside("cpython: the test is marked as CPython's own (cpython_only)")


def check_impl_detail(**guards):
    """Whether a detail of CPython's holds here: of another implementation it does not."""
    return bool(guards) and not list(guards.values())[0] and guards.get("cpython") is not True


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return lambda test: test
    return _outside("cpython: the test is marked as CPython's own (impl_detail)")


def bigmemtest(size, memuse, dry_run=True):
    def decorate(test):
        @functools.wraps(test)
        def small(self):
            if not dry_run:
                raise Outside("memory: the test asks for gigabytes")
            return test(self, 5147)

        return small

    return decorate


def bigaddrspacetest(test):
    return _outside("memory: the test asks for gigabytes")(test)


def requires_resource(name):
    # CPython's own run leaves these out unless they are asked for (`-u`).
    if name in ("cpu", "walltime"):
        return lambda test: test
    return unittest.skip(f"resource {name!r} is not enabled")


def requires(resource, msg=None):
    if resource not in ("cpu", "walltime"):
        raise ResourceDenied(f"resource {resource!r} is not enabled")


def is_resource_enabled(name):
    return name in ("cpu", "walltime")


def _same(test):
    return test


def requires_IEEE_754(test):
    return test


def requires_docstrings(test):
    return test


def requires_zlib(reason=None):
    return _same


def requires_gzip(reason=None):
    return _same


def requires_bz2(reason=None):
    return _outside("module: there is no module `bz2` here")


def requires_lzma(reason=None):
    return _outside("module: there is no module `lzma` here")


def requires_debug_ranges(reason=None):
    return _same


def requires_limited_api(test):
    return _outside("cpython: the C API")(test)


def requires_legacy_unicode_capi(test=None):
    return _outside("cpython: the C API")


def requires_subprocess():
    return _outside("threads: processes")


def requires_fork():
    return _outside("threads: processes")


def requires_working_socket(*, module=False):
    if module:
        raise Outside("threads: sockets")
    return _outside("threads: sockets")


def requires_mac_ver(*version):
    return _same


def requires_linux_version(*version):
    return _same


def skip_if_sanitizer(reason=None, **kinds):
    return _same


def check_sanitizer(**kinds):
    return False


def skip_if_broken_multiprocessing_synchronize():
    raise Outside("threads: processes")


def skip_if_buggy_ucrt_strfptime(test):
    return test


def skip_if_pgo_task(test):
    return test


def no_tracing(test):
    return test


def refcount_test(test):
    return _outside("cpython: counts of references")(test)


def python_is_optimized():
    return False


def anticipate_failure(condition):
    return unittest.expectedFailure if condition else _same


def gc_collect():
    gc.collect()


@contextlib.contextmanager
def disable_gc():
    yield


def gc_threshold(*args):
    return disable_gc()


def check_sizeof(test, o, size):
    raise Outside("cpython: sizes of objects")


def calcobjsize(fmt):
    raise Outside("cpython: sizes of objects")


calcvobjsize = calcobjsize


def check_free_after_iterating(test, iter, cls, args=()):
    raise Outside("collector: the test waits for the collector")


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    name = tp.__name__
    if tp.__module__ != "builtins":
        name = f"{tp.__module__}.{name}"
    message = f"cannot create {re.escape(name)!s} instances"
    testcase.assertRaisesRegex(TypeError, message, tp, *args, **kwds)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    raise Outside("names: what a module has is held in docs/LIBRARY.md")


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    missing = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in missing if not name.startswith("_") or name.endswith("__")}


def load_package_tests(directory, loader, tests, pattern):
    return tests


def findfile(filename, subdir=None):
    """Where a file of test data lies in what is granted."""
    return f"/test/{subdir}/{filename}" if subdir else f"/test/{filename}"


@contextlib.contextmanager
def captured_output(name):
    before = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, before)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


@contextlib.contextmanager
def swap_attr(obj, attr, new):
    had = hasattr(obj, attr)
    before = getattr(obj, attr, None)
    setattr(obj, attr, new)
    try:
        yield before
    finally:
        if had:
            setattr(obj, attr, before)
        elif hasattr(obj, attr):
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new):
    had = item in obj
    before = obj[item] if had else None
    obj[item] = new
    try:
        yield before
    finally:
        if had:
            obj[item] = before
        elif item in obj:
            del obj[item]


def patch(test_instance, object_to_patch, attr_name, new_value):
    before = getattr(object_to_patch, attr_name)
    test_instance.addCleanup(setattr, object_to_patch, attr_name, before)
    setattr(object_to_patch, attr_name, new_value)


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {obj!r} has no attribute {name!r}")


@contextlib.contextmanager
def infinite_recursion(max_depth=75):
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(max_depth, 300))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def darwin_malloc_err_warning(test_name):
    pass


def has_no_debug_ranges():
    return False


def set_recursion_limit(limit):
    return infinite_recursion(limit)


def get_recursion_depth():
    raise Outside("cpython: frames")


get_recursion_available = get_recursion_depth


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(max_digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(before)


@contextlib.contextmanager
def run_with_locale(catstr, *locales):
    """As CPython's own: where no locale of these is to be had, the test runs in the one that is."""
    import locale

    category = getattr(locale, catstr)
    before = locale.setlocale(category)
    for name in locales:
        try:
            locale.setlocale(category, name)
            break
        except locale.Error:
            pass
    try:
        yield
    finally:
        locale.setlocale(category, before)


def run_with_tz(tz):
    return _outside("locale: the machine's time zone")


def setswitchinterval(interval):
    raise Outside("threads: threads")


def reap_children():
    pass


def wait_process(pid, *, exitcode, timeout=None):
    raise Outside("threads: processes")


def catch_unraisable_exception():
    raise Outside("collector: exceptions of finalizers")


def flush_std_streams():
    for stream in (sys.stdout, sys.stderr):
        stream.flush()


def sortdict(mapping):
    return "{" + ", ".join(f"{key!r}: {value!r}" for key, value in sorted(mapping.items())) + "}"


def open_urlresource(url, *args, **keywords):
    raise ResourceDenied("resource 'urlfetch' is not enabled")


def maybe_get_event_loop_policy():
    return None


def busy_retry(timeout, err_msg=None, /, *, error=True):
    while True:
        yield


sleeping_retry = busy_retry


class Matcher:
    """Compares the fields of a record with what a test wants of them."""

    _partial_matches = ("msg", "message")

    def matches(self, d, **wanted):
        return all(self.match_value(name, d.get(name), value) for name, value in wanted.items())

    def match_value(self, k, dv, v):
        if type(v) is not type(dv):
            return False
        if type(dv) is not str or k not in self._partial_matches:
            return v == dv
        return dv.find(v) >= 0


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()
LARGEST = _Largest()
SMALLEST = _Smallest()
