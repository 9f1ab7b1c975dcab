"""doctest: the examples of a module run, and what differs is told.

>>> add(1, 2)
3
>>> Stack().items
[]
"""
import contextlib
import doctest
import io


def add(a, b):
    """
    Adds.

    >>> add(2, 3)
    5
    >>> add("a", "b")
    'ab'
    >>> add(1, "b")
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    >>> for i in range(3):
    ...     add(i, i)
    0
    2
    4
    >>> x = [add(i, 1) for i in range(3)]
    >>> x
    [1, 2, 3]
    >>> def f(): return x
    >>> f()
    [1, 2, 3]
    >>> class A:
    ...     "doc"
    ...     y = 3
    >>> A
    <class '__main__.A'>
    >>> A().y; A().y + 1
    3
    4
    >>> _ * 2
    8
    """
    return a + b


class Stack:
    """A stack.

    >>> s = Stack()
    >>> s.push(3)
    >>> s.pop()
    3
    >>> s.pop()
    Traceback (most recent call last):
      File "x", line 1
    IndexError: pop from empty list
    """
    def __init__(self):
        self.items = []

    def push(self, x):
        """
        >>> s = Stack(); s.push(1); s.items
        [1]
        >>> s.push(2) # doctest: +SKIP
        >>> print("a\\nb\\n\\nc")
        a
        b
        <BLANKLINE>
        c
        >>> list(range(20)) # doctest: +ELLIPSIS
        [0, 1, ..., 19]
        >>> 1 +
        Traceback (most recent call last):
        SyntaxError: invalid syntax
        >>> (w := 5) + 1
        6
        >>> w
        5
        >>> import math as m
        >>> m.floor(2.5)
        2
        """
        self.items.append(x)

    def pop(self):
        return self.items.pop()

def wrong(n):
    """
    >>> wrong(2)
    1.0
    >>> wrong(0)
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    >>> True
    1
    """
    return 1 / n


__test__ = {"extra": """
    >>> add(3, 4)
    7
"""}

def shown(**options):
    """Prints what testmod prints, without the file's whole path."""
    with contextlib.redirect_stdout(io.StringIO()) as output:
        print(doctest.testmod(**options))
    print(output.getvalue().replace(f'"{__file__}"', "FILE"))


if __name__ == "__main__":
    shown(optionflags=doctest.ELLIPSIS | doctest.REPORT_ONLY_FIRST_FAILURE)
    shown(verbose=True)
# output:
#| **********************************************************************
#| File FILE, line 95, in __main__.wrong
#| Failed example:
#|     wrong(2)
#| Expected:
#|     1.0
#| Got:
#|     0.5
#| **********************************************************************
#| 1 items had failures:
#|    1 of   3 in __main__.wrong
#| ***Test Failed*** 1 failures.
#| TestResults(failed=1, attempted=30)
#|
#| Trying:
#|     add(1, 2)
#| Expecting:
#|     3
#| ok
#| Trying:
#|     Stack().items
#| Expecting:
#|     []
#| ok
#| Trying:
#|     s = Stack()
#| Expecting nothing
#| ok
#| Trying:
#|     s.push(3)
#| Expecting nothing
#| ok
#| Trying:
#|     s.pop()
#| Expecting:
#|     3
#| ok
#| Trying:
#|     s.pop()
#| Expecting:
#|     Traceback (most recent call last):
#|       File "x", line 1
#|     IndexError: pop from empty list
#| ok
#| Trying:
#|     s = Stack(); s.push(1); s.items
#| Expecting:
#|     [1]
#| ok
#| Trying:
#|     print("a\nb\n\nc")
#| Expecting:
#|     a
#|     b
#|     <BLANKLINE>
#|     c
#| ok
#| Trying:
#|     list(range(20)) # doctest: +ELLIPSIS
#| Expecting:
#|     [0, 1, ..., 19]
#| ok
#| Trying:
#|     1 +
#| Expecting:
#|     Traceback (most recent call last):
#|     SyntaxError: invalid syntax
#| ok
#| Trying:
#|     (w := 5) + 1
#| Expecting:
#|     6
#| ok
#| Trying:
#|     w
#| Expecting:
#|     5
#| ok
#| Trying:
#|     import math as m
#| Expecting nothing
#| ok
#| Trying:
#|     m.floor(2.5)
#| Expecting:
#|     2
#| ok
#| Trying:
#|     add(3, 4)
#| Expecting:
#|     7
#| ok
#| Trying:
#|     add(2, 3)
#| Expecting:
#|     5
#| ok
#| Trying:
#|     add("a", "b")
#| Expecting:
#|     'ab'
#| ok
#| Trying:
#|     add(1, "b")
#| Expecting:
#|     Traceback (most recent call last):
#|         ...
#|     TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| ok
#| Trying:
#|     for i in range(3):
#|         add(i, i)
#| Expecting:
#|     0
#|     2
#|     4
#| ok
#| Trying:
#|     x = [add(i, 1) for i in range(3)]
#| Expecting nothing
#| ok
#| Trying:
#|     x
#| Expecting:
#|     [1, 2, 3]
#| ok
#| Trying:
#|     def f(): return x
#| Expecting nothing
#| ok
#| Trying:
#|     f()
#| Expecting:
#|     [1, 2, 3]
#| ok
#| Trying:
#|     class A:
#|         "doc"
#|         y = 3
#| Expecting nothing
#| ok
#| Trying:
#|     A
#| Expecting:
#|     <class '__main__.A'>
#| ok
#| Trying:
#|     A().y; A().y + 1
#| Expecting:
#|     3
#|     4
#| ok
#| Trying:
#|     _ * 2
#| Expecting:
#|     8
#| ok
#| Trying:
#|     wrong(2)
#| Expecting:
#|     1.0
#| **********************************************************************
#| File FILE, line 95, in __main__.wrong
#| Failed example:
#|     wrong(2)
#| Expected:
#|     1.0
#| Got:
#|     0.5
#| Trying:
#|     wrong(0)
#| Expecting:
#|     Traceback (most recent call last):
#|     ZeroDivisionError: division by zero
#| ok
#| Trying:
#|     True
#| Expecting:
#|     1
#| ok
#| 3 items had no tests:
#|     __main__.Stack.__init__
#|     __main__.Stack.pop
#|     __main__.shown
#| 5 items passed all tests:
#|    2 tests in __main__
#|    4 tests in __main__.Stack
#|    8 tests in __main__.Stack.push
#|    1 tests in __main__.__test__.extra
#|   12 tests in __main__.add
#| **********************************************************************
#| 1 items had failures:
#|    1 of   3 in __main__.wrong
#| 30 tests in 9 items.
#| 29 passed and 1 failed.
#| ***Test Failed*** 1 failures.
#| TestResults(failed=1, attempted=30)
#|
