"""The package of CPython's own tests, as tests/oracle/cpython_tests.py lays it out."""
