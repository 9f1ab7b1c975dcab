# A warning is about the line that calls, or one further down the stack.
import warnings

warnings.resetwarnings()


def show(message, category, filename, lineno, file=None, line=None):
    print(filename.rpartition("/")[2].partition(".")[0], lineno, category.__name__, message, line)


warnings.showwarning = show
warnings.warn("here")


def old(level=2):
    warnings.warn(f"old {level}", DeprecationWarning, stacklevel=level)


def calls(level):
    old(level)


for level in (0, 1, 2, 3):
    warnings.simplefilter("always")
    calls(level)
old(50)
[warnings.warn("comprehension", stacklevel=2) for _ in range(1)]
(lambda: warnings.warn("lambda"))()


class Body:
    warnings.warn("class body")


def steps():
    yield warnings.warn("generator")


list(steps())
try:
    warnings.warn("wrong", stacklevel="2")
except TypeError as error:
    print(error)
with warnings.catch_warnings(record=True) as seen:
    old()
    print(len(seen), seen[0].lineno, seen[0].line, seen[0].message)
text = warnings.formatwarning("text", UserWarning, __file__, 2)
print(repr(text.rpartition("/")[2].partition(":")[2]))
print(repr(warnings.formatwarning("text", UserWarning, "elsewhere.py", 2)))
print(repr(warnings.formatwarning("text", UserWarning, "elsewhere.py", 2, "  given")))
# output:
#| warnings_say_where_they_are_about 12 UserWarning here None
#| warnings_say_where_they_are_about 16 DeprecationWarning old 0 None
#| warnings_say_where_they_are_about 16 DeprecationWarning old 1 None
#| warnings_say_where_they_are_about 20 DeprecationWarning old 2 None
#| warnings_say_where_they_are_about 25 DeprecationWarning old 3 None
#| sys 1 DeprecationWarning old 50 None
#| warnings_say_where_they_are_about 27 UserWarning comprehension None
#| warnings_say_where_they_are_about 28 UserWarning lambda None
#| warnings_say_where_they_are_about 32 UserWarning class body None
#| warnings_say_where_they_are_about 36 UserWarning generator None
#| 'str' object cannot be interpreted as an integer
#| 1 45 None old 2
#| '2: UserWarning: text\n  import warnings\n'
#| 'elsewhere.py:2: UserWarning: text\n'
#| 'elsewhere.py:2: UserWarning: text\n  given\n'
