"""What test_zoneinfo uses of its own support, without threads and the table of modules.

There is one `zoneinfo`, in Python and in Rust, and it has its zones with it.
"""

import contextlib
import unittest
import zoneinfo

OS_ENV_LOCK = contextlib.nullcontext()
TZPATH_LOCK = contextlib.nullcontext()
TZPATH_TEST_LOCK = contextlib.nullcontext()


def get_modules():
    return zoneinfo, zoneinfo


@contextlib.contextmanager
def set_zoneinfo_module(module):
    yield


class ZoneInfoTestBase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.klass = cls.module.ZoneInfo
        super().setUpClass()

    @contextlib.contextmanager
    def tzpath_context(self, tzpath, block_tzdata=True, lock=TZPATH_LOCK):
        old_path = self.module.TZPATH
        try:
            self.module.reset_tzpath(tzpath)
            yield
        finally:
            self.module.reset_tzpath(old_path)
