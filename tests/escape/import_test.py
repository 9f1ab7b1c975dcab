# A module with authority: CPython's own test suite, which imports everything
import test                                  # reject: import
