import re, traceback
def show(e, n=0):
    print(" " * n, repr(e), "ctx", repr(e.__context__), "cause", repr(e.__cause__), "sup", e.__suppress_context__)
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions: show(x, n + 2)
def t(f):
    print(f.__name__)
    try: f()
    except BaseException as e: show(e); print(re.sub(r"File .*, line", "line", traceback.format_exc()))
def a():
    try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
    except* ValueError: raise RuntimeError("new")
def b():
    try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
    except* ValueError: raise
def c():
    try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
    except* ValueError as e: raise e
def d():
    try: raise ValueError(1)
    except* ValueError as e: raise
def e():
    try: raise ValueError(1)
    except* ValueError as e: raise e
def f():
    try: raise ValueError(1)
    except* ValueError as e: raise KeyError(1) from e
def g():
    try: raise ValueError(1)
    except* TypeError as e: raise KeyError(1) from e
def h():
    try: 1/0
    except ZeroDivisionError:
        try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
        except* ValueError: raise RuntimeError("new")
        except* OSError: raise
def i():
    try: 1/0
    except ZeroDivisionError:
        try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
        except* ValueError: pass
        except* OSError: pass
def j():
    try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
    except* ValueError: raise
    except* OSError: raise
def k():
    try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
    except* ValueError: raise IndexError(5)
    except* OSError: raise IndexError(6)
def l():
    try:
        try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
        except* ValueError: raise IndexError(5)
        except* OSError: raise IndexError(6)
    except* IndexError as x: raise TypeError(9)
def m():
    try:
        try: raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("inner", [ValueError(2), OSError("o"), KeyError(3)])])
        except* ValueError as e: raise e.exceptions[0]
    finally: print("fin")
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m): t(fn)
# output:
#| a
#|  ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [OSError('o')])]) ctx None cause None sup False
#|    RuntimeError('new') ctx ExceptionGroup('g', [ValueError(1)]) cause None sup False
#|    ExceptionGroup('g', [OSError('o')]) ctx None cause None sup True
#|      OSError('o') ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   | ExceptionGroup:  (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 11, in a
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | ValueError: 1
#|       +------------------------------------
#|     | 
#|     | During handling of the above exception, another exception occurred:
#|     | 
#|     | Traceback (most recent call last):
#|     |   line 12, in a
#|     |     except* ValueError: raise RuntimeError("new")
#|     |                         ^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | RuntimeError: new
#|     +---------------- 2 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 11, in a
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | OSError: o
#|       +------------------------------------
#|
#| b
#|  ExceptionGroup('g', [ValueError(1), OSError('o')]) ctx None cause None sup True
#|    ValueError(1) ctx None cause None sup False
#|    OSError('o') ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   |   line 14, in b
#|   |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#|   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|   | ExceptionGroup: g (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ValueError: 1
#|     +---------------- 2 ----------------
#|     | OSError: o
#|     +------------------------------------
#|
#| c
#|  ExceptionGroup('', [ExceptionGroup('g', [ValueError(1)]), ExceptionGroup('g', [OSError('o')])]) ctx None cause None sup False
#|    ExceptionGroup('g', [ValueError(1)]) ctx None cause None sup True
#|      ValueError(1) ctx None cause None sup False
#|    ExceptionGroup('g', [OSError('o')]) ctx None cause None sup True
#|      OSError('o') ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   | ExceptionGroup:  (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 18, in c
#|     |     except* ValueError as e: raise e
#|     |                              ^^^^^^^
#|     |   line 17, in c
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | ValueError: 1
#|       +------------------------------------
#|     +---------------- 2 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 17, in c
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | OSError: o
#|       +------------------------------------
#|
#| d
#|  ExceptionGroup('', (ValueError(1),)) ctx None cause None sup False
#|    ValueError(1) ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   | ExceptionGroup:  (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | Traceback (most recent call last):
#|     |   line 20, in d
#|     |     try: raise ValueError(1)
#|     |          ^^^^^^^^^^^^^^^^^^^
#|     | ValueError: 1
#|     +------------------------------------
#|
#| e
#|  ExceptionGroup('', (ValueError(1),)) ctx None cause None sup False
#|    ValueError(1) ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   |   line 24, in e
#|   |     except* ValueError as e: raise e
#|   |                              ^^^^^^^
#|   | ExceptionGroup:  (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | Traceback (most recent call last):
#|     |   line 23, in e
#|     |     try: raise ValueError(1)
#|     |          ^^^^^^^^^^^^^^^^^^^
#|     | ValueError: 1
#|     +------------------------------------
#|
#| f
#|  KeyError(1) ctx ExceptionGroup('', (ValueError(1),)) cause ExceptionGroup('', (ValueError(1),)) sup True
#|   | ExceptionGroup:  (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | Traceback (most recent call last):
#|     |   line 26, in f
#|     |     try: raise ValueError(1)
#|     |          ^^^^^^^^^^^^^^^^^^^
#|     | ValueError: 1
#|     +------------------------------------
#|
#| The above exception was the direct cause of the following exception:
#|
#| Traceback (most recent call last):
#|   line 8, in t
#|     try: f()
#|          ^^^
#|   line 27, in f
#|     except* ValueError as e: raise KeyError(1) from e
#|                              ^^^^^^^^^^^^^^^^^^^^^^^^
#| KeyError: 1
#|
#| g
#|  ValueError(1) ctx None cause None sup False
#| Traceback (most recent call last):
#|   line 8, in t
#|     try: f()
#|          ^^^
#|   line 29, in g
#|     try: raise ValueError(1)
#|          ^^^^^^^^^^^^^^^^^^^
#| ValueError: 1
#|
#| h
#|  ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [OSError('o')])]) ctx None cause None sup False
#|    RuntimeError('new') ctx ExceptionGroup('g', [ValueError(1)]) cause None sup False
#|    ExceptionGroup('g', [OSError('o')]) ctx ZeroDivisionError('division by zero') cause None sup True
#|      OSError('o') ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   | ExceptionGroup:  (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 34, in h
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | ValueError: 1
#|       +------------------------------------
#|     | 
#|     | During handling of the above exception, another exception occurred:
#|     | 
#|     | Traceback (most recent call last):
#|     |   line 35, in h
#|     |     except* ValueError: raise RuntimeError("new")
#|     |                         ^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | RuntimeError: new
#|     +---------------- 2 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 34, in h
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | OSError: o
#|       +------------------------------------
#|
#| i
#|  ExceptionGroup('g', [KeyError(3)]) ctx ZeroDivisionError('division by zero') cause None sup True
#|    KeyError(3) ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   |   line 40, in i
#|   |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|   | ExceptionGroup: g (1 sub-exception)
#|   +-+---------------- 1 ----------------
#|     | KeyError: 3
#|     +------------------------------------
#|
#| j
#|  ExceptionGroup('g', [ValueError(1), OSError('o'), KeyError(3)]) ctx None cause None sup True
#|    ValueError(1) ctx None cause None sup False
#|    OSError('o') ctx None cause None sup False
#|    KeyError(3) ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   |   line 44, in j
#|   |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|   | ExceptionGroup: g (3 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ValueError: 1
#|     +---------------- 2 ----------------
#|     | OSError: o
#|     +---------------- 3 ----------------
#|     | KeyError: 3
#|     +------------------------------------
#|
#| k
#|  ExceptionGroup('', [IndexError(5), IndexError(6), ExceptionGroup('g', [KeyError(3)])]) ctx None cause None sup False
#|    IndexError(5) ctx ExceptionGroup('g', [ValueError(1)]) cause None sup False
#|    IndexError(6) ctx ExceptionGroup('g', [OSError('o')]) cause None sup False
#|    ExceptionGroup('g', [KeyError(3)]) ctx None cause None sup True
#|      KeyError(3) ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   | ExceptionGroup:  (3 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 48, in k
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | ValueError: 1
#|       +------------------------------------
#|     | 
#|     | During handling of the above exception, another exception occurred:
#|     | 
#|     | Traceback (most recent call last):
#|     |   line 49, in k
#|     |     except* ValueError: raise IndexError(5)
#|     |                         ^^^^^^^^^^^^^^^^^^^
#|     | IndexError: 5
#|     +---------------- 2 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 48, in k
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | OSError: o
#|       +------------------------------------
#|     | 
#|     | During handling of the above exception, another exception occurred:
#|     | 
#|     | Traceback (most recent call last):
#|     |   line 50, in k
#|     |     except* OSError: raise IndexError(6)
#|     |                      ^^^^^^^^^^^^^^^^^^^
#|     | IndexError: 6
#|     +---------------- 3 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 48, in k
#|     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | KeyError: 3
#|       +------------------------------------
#|
#| l
#|  ExceptionGroup('', [TypeError(9), ExceptionGroup('', [ExceptionGroup('g', [KeyError(3)])])]) ctx None cause None sup False
#|    TypeError(9) ctx ExceptionGroup('', [IndexError(5), IndexError(6)]) cause None sup False
#|    ExceptionGroup('', [ExceptionGroup('g', [KeyError(3)])]) ctx None cause None sup True
#|      ExceptionGroup('g', [KeyError(3)]) ctx None cause None sup True
#|        KeyError(3) ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   | ExceptionGroup:  (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | ExceptionGroup:  (2 sub-exceptions)
#|     +-+---------------- 1 ----------------
#|       | Exception Group Traceback (most recent call last):
#|       |   line 53, in l
#|       |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|       | ExceptionGroup: g (1 sub-exception)
#|       +-+---------------- 1 ----------------
#|         | ValueError: 1
#|         +------------------------------------
#|       | 
#|       | During handling of the above exception, another exception occurred:
#|       | 
#|       | Traceback (most recent call last):
#|       |   line 54, in l
#|       |     except* ValueError: raise IndexError(5)
#|       |                         ^^^^^^^^^^^^^^^^^^^
#|       | IndexError: 5
#|       +---------------- 2 ----------------
#|       | Exception Group Traceback (most recent call last):
#|       |   line 53, in l
#|       |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|       | ExceptionGroup: g (1 sub-exception)
#|       +-+---------------- 1 ----------------
#|         | OSError: o
#|         +------------------------------------
#|       | 
#|       | During handling of the above exception, another exception occurred:
#|       | 
#|       | Traceback (most recent call last):
#|       |   line 55, in l
#|       |     except* OSError: raise IndexError(6)
#|       |                      ^^^^^^^^^^^^^^^^^^^
#|       | IndexError: 6
#|     | 
#|     | During handling of the above exception, another exception occurred:
#|     | 
#|     | Traceback (most recent call last):
#|     |   line 56, in l
#|     |     except* IndexError as x: raise TypeError(9)
#|     |                              ^^^^^^^^^^^^^^^^^^
#|     | TypeError: 9
#|     +---------------- 2 ----------------
#|     | ExceptionGroup:  (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | Exception Group Traceback (most recent call last):
#|       |   line 53, in l
#|       |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o"), KeyError(3)])
#|       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|       | ExceptionGroup: g (1 sub-exception)
#|       +-+---------------- 1 ----------------
#|         | KeyError: 3
#|         +------------------------------------
#|
#| m
#| fin
#|  ExceptionGroup('', [ValueError(1), ExceptionGroup('g', [ExceptionGroup('inner', [OSError('o'), KeyError(3)])])]) ctx None cause None sup False
#|    ValueError(1) ctx ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2)])]) cause None sup False
#|    ExceptionGroup('g', [ExceptionGroup('inner', [OSError('o'), KeyError(3)])]) ctx None cause None sup True
#|      ExceptionGroup('inner', [OSError('o'), KeyError(3)]) ctx None cause None sup True
#|        OSError('o') ctx None cause None sup False
#|        KeyError(3) ctx None cause None sup False
#|   + Exception Group Traceback (most recent call last):
#|   |   line 8, in t
#|   |     try: f()
#|   |          ^^^
#|   | ExceptionGroup:  (2 sub-exceptions)
#|   +-+---------------- 1 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 59, in m
#|     |     try: raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("inner", [ValueError(2), OSError("o"), KeyError(3)])])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (2 sub-exceptions)
#|     +-+---------------- 1 ----------------
#|       | Traceback (most recent call last):
#|       |   line 60, in m
#|       |     except* ValueError as e: raise e.exceptions[0]
#|       |                              ^^^^^^^^^^^^^^^^^^^^^
#|       | ValueError: 1
#|       +---------------- 2 ----------------
#|       | ExceptionGroup: inner (1 sub-exception)
#|       +-+---------------- 1 ----------------
#|         | ValueError: 2
#|         +------------------------------------
#|     | 
#|     | During handling of the above exception, another exception occurred:
#|     | 
#|     | Traceback (most recent call last):
#|     |   line 60, in m
#|     |     except* ValueError as e: raise e.exceptions[0]
#|     |                              ^^^^^^^^^^^^^^^^^^^^^
#|     | ValueError: 1
#|     +---------------- 2 ----------------
#|     | Exception Group Traceback (most recent call last):
#|     |   line 59, in m
#|     |     try: raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("inner", [ValueError(2), OSError("o"), KeyError(3)])])
#|     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|     | ExceptionGroup: g (1 sub-exception)
#|     +-+---------------- 1 ----------------
#|       | ExceptionGroup: inner (2 sub-exceptions)
#|       +-+---------------- 1 ----------------
#|         | OSError: o
#|         +---------------- 2 ----------------
#|         | KeyError: 3
#|         +------------------------------------
#|
x = ExceptionGroup("g", [ValueError(1), OSError("o")])
for y in x.split(ValueError): print(y.__suppress_context__)
# output:
#| True
#| True
x.__cause__ = KeyError(1)
for y in x.split(ValueError): print(y.__suppress_context__, repr(y.__cause__))
# output:
#| True KeyError(1)
#| True KeyError(1)
print(x.derive([ValueError()]).__suppress_context__)  # expect: False
