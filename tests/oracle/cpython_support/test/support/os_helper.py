"""What CPython's tests use of `test.support.os_helper`, within a granted directory."""

import contextlib
import os
import shutil
import unittest

from test.support import _outside
from test.support.outside import Outside

TESTFN_ASCII = "@test_1_tmp"
TESTFN = TESTFN_ASCII
TESTFN_UNICODE = TESTFN_ASCII + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_NONASCII = FS_NONASCII = "\xe6"
TESTFN_UNENCODABLE = None
TESTFN_UNDECODABLE = None
SAVEDCWD = "/"


def unlink(filename):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmdir(dirname):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def rmtree(path):
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(path)


def create_empty_file(filename):
    with open(filename, "wb"):
        pass


def can_symlink():
    return False


def can_xattr():
    return False


def can_chmod():
    return False


def can_dac_override():
    return False


def fs_is_case_insensitive(directory):
    return False


def skip_unless_symlink(test):
    return _outside("files: links, modes and descriptors")(test)


skip_unless_working_chmod = skip_unless_xattr = skip_if_dac_override = skip_unless_symlink
skip_unless_dac_override = skip_unless_symlink


def make_bad_fd():
    raise Outside("files: links, modes and descriptors")


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    name = path or "/@temp_dir"
    os.mkdir(name)
    try:
        yield name
    finally:
        rmtree(name)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir(path="/" + name, quiet=quiet) as path:
        with change_cwd(path) as cwd:
            yield cwd


class FakePath:
    """An object with a path."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or (
            isinstance(self.path, type) and issubclass(self.path, BaseException)
        ):
            raise self.path
        return self.path


class EnvironmentVarGuard:
    """Variables of the environment, put back at the end."""

    def __init__(self):
        self._before = {}

    def __enter__(self):
        self._before = dict(os.environ)
        return self

    def __exit__(self, *ignored):
        for name in list(os.environ):
            if name not in self._before:
                del os.environ[name]
        for name, value in self._before.items():
            os.environ[name] = value

    def __getitem__(self, name):
        return os.environ[name]

    def __setitem__(self, name, value):
        os.environ[name] = value

    def __contains__(self, name):
        return name in os.environ

    def keys(self):
        return os.environ.keys()

    def __iter__(self):
        return iter(os.environ)

    def __len__(self):
        return len(os.environ)

    def copy(self):
        return dict(os.environ)

    def clear(self):
        for name in list(os.environ):
            del os.environ[name]

    def set(self, name, value):
        os.environ[name] = value

    def unset(self, name):
        os.environ.pop(name, None)

    __delitem__ = unset


unsetenv = EnvironmentVarGuard().unset
