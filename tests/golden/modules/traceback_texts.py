import sys
import traceback


def g():
    return [][1]


try:
    g()
except IndexError as error:
    lines = traceback.format_exc().splitlines()
    print(lines[0], len(lines), lines[-1])
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    kept = traceback.TracebackException.from_exception(error)
    print(kept.stack[-1].name, kept.stack[-1].line, str(kept), len(kept.stack), kept.exc_type)
    print([frame.name for frame in traceback.extract_tb(sys.exc_info()[2])], len(traceback.format_tb(sys.exc_info()[2])))
    print(len(traceback.format_exception(error, limit=1)), len(traceback.format_exception(error, limit=-1)))
# output:
#| Traceback (most recent call last): 7 IndexError: list index out of range
#| ['IndexError: list index out of range\n'] ['IndexError: list index out of range\n']
#| g return [][1] list index out of range 2 <class 'IndexError'>
#| ['<module>', 'g'] 2
#| 3 3
try:
    try:
        g()
    except IndexError:
        raise KeyError("a")
except KeyError as error:
    whole = traceback.format_exception(error)
    print(len(whole), whole[0], whole[4], len(traceback.format_exception(error, chain=False)))
# output:
#| 8 Traceback (most recent call last):
#|  
#| During handling of the above exception, another exception occurred:
#|
#|  3
print(traceback.format_exc(), end="")  # expect: NoneType: None
print(traceback.format_list([("a.py", 3, "f", "x = 1"), ("b.py", 4, "g", None)]))
# output:
#| ['  File "a.py", line 3, in f\n    x = 1\n', '  File "b.py", line 4, in g\n']
print(traceback.format_exception_only(ValueError("a\nb")), traceback.format_exception_only(KeyError(1)))  # expect: ['ValueError: a\nb\n'] ['KeyError: 1\n']
try:
    undefined_name
except NameError as error:
    error.add_note("a note")
    print(traceback.format_exception_only(error))
# output:
#| ["NameError: name 'undefined_name' is not defined\n", 'a note\n']
