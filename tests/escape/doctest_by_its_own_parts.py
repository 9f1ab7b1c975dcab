"""doctest: what doctest keeps to itself is used on other things.

>>> 1
1
"""
import doctest
import json


def f(a, b):
    c = a
    return lambda: (c, b)


def tried(what):
    try:
        return what()
    except Exception as error:
        return type(error).__name__


runner = doctest.DocTestRunner(verbose=False)
test = doctest.DocTestFinder().find(f, "f") or doctest.DocTestParser().get_doctest(">>> 1\n1\n", {}, "t", "f", 0)
test = doctest.DocTestParser().get_doctest(">>> 1\n1\n", {"__name__": "__main__"}, "t", "f", 0)
texts = doctest._texts("__main__")
for module in (json, doctest, 5):
    for function in (f, f(1, 2), json.dumps, len, None):
        for number in (0, 1, 2, 3, 10 ** 6, -1, 2 ** 70, "x"):
            space = (module, function)
            rows = [(">>> 1", 1, number, "f")]
            tried(lambda: runner._run_examples(test, lambda text: None, space, rows))
        texts.free[:] = [(module, function)]
        test.globs = {"__name__": "__main__", "dumps": 5, "testmod": 5, "loads": 5}
        tried(lambda: runner.run(test, out=lambda text: None, clear_globs=False))
obtained = [name for name in ("dumps", "loads") if getattr(json, name) == 5]
obtained += [name for name in ("testmod",) if getattr(doctest, name) == 5]
print("obtained", obtained)  # expect: obtained []
