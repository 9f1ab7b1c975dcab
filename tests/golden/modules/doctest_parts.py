"""doctest: its parser, finder, checker and runners, one by one, and its tests for unittest."""
import contextlib
import doctest
import io
import unittest


class Square:
    """
    >>> Square(2)
    Square(2)
    """
    def __init__(self, a): self.a = a
    def area(self):
        """Area.

        >>> Square(2).area()
        4
        """
        return self.a ** 2
    def __repr__(self): return f"Square({self.a})"
    def fail(self):
        """
        >>> print(Square(1).area()); Square(1).area()
        2
        """
    @staticmethod
    def unit():
        """
        >>> Square.unit()
        Square(1)
        """
        return Square(1)


def g(xs):
    '''
    >>> g([3, 1, 2])
    [1, 2, 3]
    >>> g([2,
    ...    1])   # doctest: +NORMALIZE_WHITESPACE
    [1,
       2]
    >>> g('ab') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: other words
    '''
    if isinstance(xs, str):
        raise ValueError("not a list")
    return sorted(xs)


with contextlib.redirect_stdout(io.StringIO()) as output:
    print(doctest.testmod())
    doctest.run_docstring_examples(g, {"g": lambda xs: xs}, name="g", verbose=False)
    print(doctest.DocTestFinder().find(g))
    print(doctest.DocTestFinder().find(Square))
print(output.getvalue().replace(__file__, "FILE"))
# output:
#| **********************************************************************
#| File "FILE", line 24, in __main__.Square.fail
#| Failed example:
#|     print(Square(1).area()); Square(1).area()
#| Expected:
#|     2
#| Got:
#|     1
#|     1
#| **********************************************************************
#| 1 items had failures:
#|    1 of   1 in __main__.Square.fail
#| ***Test Failed*** 1 failures.
#| TestResults(failed=1, attempted=7)
#| **********************************************************************
#| File "FILE", line 38, in g
#| Failed example:
#|     g([3, 1, 2])
#| Expected:
#|     [1, 2, 3]
#| Got:
#|     [3, 1, 2]
#| **********************************************************************
#| File "FILE", line 40, in g
#| Failed example:
#|     g([2,
#|        1])   # doctest: +NORMALIZE_WHITESPACE
#| Expected:
#|     [1,
#|        2]
#| Got:
#|     [2, 1]
#| **********************************************************************
#| File "FILE", line 44, in g
#| Failed example:
#|     g('ab') # doctest: +IGNORE_EXCEPTION_DETAIL
#| Expected:
#|     Traceback (most recent call last):
#|     ValueError: other words
#| Got:
#|     'ab'
#| [<DocTest g from FILE:36 (3 examples)>]
#| [<DocTest Square from FILE:8 (1 example)>, <DocTest Square.area from FILE:14 (1 example)>, <DocTest Square.fail from FILE:22 (1 example)>, <DocTest Square.unit from FILE:28 (1 example)>]
#|
print(doctest.script_from_examples(g.__doc__))
# output:
#| g([3, 1, 2])
#| # Expected:
#| ## [1, 2, 3]
#| g([2,
#|    1])   # doctest: +NORMALIZE_WHITESPACE
#| # Expected:
#| ## [1,
#| ##    2]
#| g('ab') # doctest: +IGNORE_EXCEPTION_DETAIL
#| # Expected:
#| ## Traceback (most recent call last):
#| ## ValueError: other words
#|
print(doctest.testsource("__main__", "__main__.Square.area"))
# output:
#| # Area.
#| #
#| Square(2).area()
#| # Expected:
#| ## 4
#|
p = doctest.DocTestParser()
print([type(part).__name__ for part in p.parse("text\n>>> 1\n1\n\nmore\n  >>> 2\n  2\n")])  # expect: ['str', 'Example', 'str', 'Example', 'str']
for e in p.get_examples(g.__doc__):
    print(vars(e))
# output:
#| {'source': 'g([3, 1, 2])\n', 'want': '[1, 2, 3]\n', 'lineno': 1, 'indent': 4, 'options': {}, 'exc_msg': None}
#| {'source': 'g([2,\n   1])   # doctest: +NORMALIZE_WHITESPACE\n', 'want': '[1,\n   2]\n', 'lineno': 3, 'indent': 4, 'options': {4: True}, 'exc_msg': None}
#| {'source': "g('ab') # doctest: +IGNORE_EXCEPTION_DETAIL\n", 'want': 'Traceback (most recent call last):\nValueError: other words\n', 'lineno': 7, 'indent': 4, 'options': {32: True}, 'exc_msg': 'ValueError: other words\n'}
for bad in ["  >>> x\n  1\n 2", ">>>x", ">>> x # doctest: +NOPE", ">>> # doctest: +SKIP", ">>> if x:\n...y"]:
    try:
        p.get_examples(bad, "bad")
    except ValueError as e:
        print(e)
# output:
#| line 3 of the docstring for bad has inconsistent leading whitespace: '2'
#| line 1 of the docstring for bad lacks blank after >>>: '>>>x'
#| line 1 of the doctest for bad has an invalid option: '+NOPE'
#| line 0 of the doctest for bad has an option directive on a line with no example: '# doctest: +SKIP'
#| line 2 of the docstring for bad lacks blank after ...: '...y'
t = p.get_doctest(">>> 1\n2\n", {}, "n", "f", 0)
print(repr(t), t == t, t.globs)  # expect: <DocTest n from f:0 (1 example)> True {}
try:
    doctest.testmod(3)
except TypeError as e:
    print(e)  # expect: testmod: module required; 3
c = doctest.OutputChecker()
for want, got, flags in [("a...b\n", "axxb\n", doctest.ELLIPSIS), ("a\n", "b\n", 0), ("...", "", doctest.ELLIPSIS), ("1\n", "True\n", 0), ("a...a", "a", doctest.ELLIPSIS)]:
    print(c.check_output(want, got, flags))
# output:
#| True
#| False
#| True
#| True
#| False
ex = doctest.Example("f()", "a\nb\nc\nd\n")
for fl in (0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    print(c.output_difference(ex, "a\nb\nx\n\n", fl))
# output:
#| Expected:
#|     a
#|     b
#|     c
#|     d
#| Got:
#|     a
#|     b
#|     x
#|     <BLANKLINE>
#|
#| Differences (unified diff with -expected +actual):
#|     @@ -1,4 +1,4 @@
#|      a
#|      b
#|     -c
#|     -d
#|     +x
#|     +<BLANKLINE>
#|
#| Differences (context diff with expected followed by actual):
#|     ***************
#|     *** 1,4 ****
#|       a
#|       b
#|     ! c
#|     ! d
#|     --- 1,4 ----
#|       a
#|       b
#|     ! x
#|     ! <BLANKLINE>
#|
#| Differences (ndiff with -expected +actual):
#|       a
#|       b
#|     - c
#|     - d
#|     + x
#|     + <BLANKLINE>
#|
try:
    doctest.DebugRunner(verbose=False).run(doctest.DocTestFinder().find(Square.fail, "fail")[0])
except doctest.DocTestFailure as e:
    print("failure", str(e).replace(__file__, "FILE"), e.example.source, e.got)
# output:
#| failure <DocTest fail from FILE:22 (1 example)> print(Square(1).area()); Square(1).area()
#|  1
#| 1
#|
suite = doctest.DocTestSuite("__main__", optionflags=doctest.REPORT_NDIFF)
print(list(suite))
# output:
#| [Square (__main__), area (__main__.Square), fail (__main__.Square), unit (__main__.Square), g (__main__)]
result = unittest.TestResult()
suite.run(result)
print(result)  # expect: <unittest.result.TestResult run=5 errors=0 failures=1>
for test, text in result.failures:
    print(repr(test), test, test.id(), test.shortDescription())
    print(text[text.index("AssertionError"):].replace(__file__, "FILE"))
# output:
#| fail (__main__.Square) fail (__main__.Square) __main__.Square.fail Doctest: __main__.Square.fail
#| AssertionError: Failed doctest test for __main__.Square.fail
#|   File "FILE", line 22, in fail
#|
#| ----------------------------------------------------------------------
#| File "FILE", line 24, in __main__.Square.fail
#| Failed example:
#|     print(Square(1).area()); Square(1).area()
#| Differences (ndiff with -expected +actual):
#|     - 2
#|     + 1
#|     + 1
#|
#|
