"""A call of a method, or an attribute, whose name is on another line than the expression begins."""
import re
import traceback


class F:
    def a(self, *x, **k): return self
    def b(self, *x, **k): raise ValueError('b')


def show(f):
    try:
        f()
    except BaseException:
        print(re.sub('"[^"]*/', '"', traceback.format_exc()))


f = F()


def stores():
    (f
        .a()
        .nope.x) = 1


def augmented():
    (f
     .a()
     .nope) += 1


def deletes():
    del (f.a(
        )
        .nope)


def spread():
    return (f
        .a()
        .b(*[1]))


def keywords():
    return (f
        .a(k=1)
        .b(
            1, k=2))


def looks():
    return (None
        .startswith('a'))


def yields():
    g = (i
         for i in [1])
    next(g)
    g.throw(KeyError('k'))


FUNCTIONS = [
    lambda: f
        .a()
        .b(
           1),
    lambda: (f.a(
        )).b(),
    lambda: [x for x in [1]
       ].nope(),
    lambda: (f.a(
       )
       .b)(),
    lambda: 'x'.join([1,
       2]).upper(),
    lambda: f.a(
       ).a(
       ).žluť,
    stores, augmented, deletes, spread, keywords, looks, yields,
]
for function in FUNCTIONS:
    show(function)
# output:
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 67, in <lambda>
#|     .b(
#|      ^^
#|   File "chains_of_calls_over_lines.py", line 8, in b
#|     def b(self, *x, **k): raise ValueError('b')
#|                           ^^^^^^^^^^^^^^^^^^^^^
#| ValueError: b
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 70, in <lambda>
#|     )).b(),
#|        ^^^
#|   File "chains_of_calls_over_lines.py", line 8, in b
#|     def b(self, *x, **k): raise ValueError('b')
#|                           ^^^^^^^^^^^^^^^^^^^^^
#| ValueError: b
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 72, in <lambda>
#|     ].nope(),
#|       ^^^^
#| AttributeError: 'list' object has no attribute 'nope'
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 75, in <lambda>
#|     .b)(),
#|      ^^^^
#|   File "chains_of_calls_over_lines.py", line 8, in b
#|     def b(self, *x, **k): raise ValueError('b')
#|                           ^^^^^^^^^^^^^^^^^^^^^
#| ValueError: b
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 76, in <lambda>
#|     lambda: 'x'.join([1,
#|             ^^^^^^^^^^^^
#| TypeError: sequence item 0: expected str instance, int found
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 80, in <lambda>
#|     ).žluť,
#|        ^^^
#| AttributeError: 'F' object has no attribute 'žluť'
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 24, in stores
#|     .nope.x) = 1
#|      ^^^^
#| AttributeError: 'F' object has no attribute 'nope'
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 30, in augmented
#|     .nope) += 1
#|      ^^^^
#| AttributeError: 'F' object has no attribute 'nope'
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 36, in deletes
#|     .nope)
#|      ^^^^
#| AttributeError: 'F' object has no attribute 'nope'
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 40, in spread
#|     return (f
#|             ^
#|   File "chains_of_calls_over_lines.py", line 8, in b
#|     def b(self, *x, **k): raise ValueError('b')
#|                           ^^^^^^^^^^^^^^^^^^^^^
#| ValueError: b
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 48, in keywords
#|     .b(
#|      ^^
#|   File "chains_of_calls_over_lines.py", line 8, in b
#|     def b(self, *x, **k): raise ValueError('b')
#|                           ^^^^^^^^^^^^^^^^^^^^^
#| ValueError: b
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 54, in looks
#|     .startswith('a'))
#|      ^^^^^^^^^^
#| AttributeError: 'NoneType' object has no attribute 'startswith'
#|
#| Traceback (most recent call last):
#|   File "chains_of_calls_over_lines.py", line 13, in show
#|     f()
#|   File "chains_of_calls_over_lines.py", line 61, in yields
#|     g.throw(KeyError('k'))
#|   File "chains_of_calls_over_lines.py", line 58, in <genexpr>
#|     g = (i
#|         ^^
#| KeyError: 'k'
#|
