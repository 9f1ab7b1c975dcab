"""What CPython's tests use of `test.support.hashlib_helper`: every digest is here."""


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    return lambda test: test
