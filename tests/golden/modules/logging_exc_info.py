# Each way to hand an exception to a logger; one without a traceback is shown without
import logging
import sys
import traceback

logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(message)s")


def show(line):
    return line.replace(__file__, "F")


class Short(logging.Formatter):
    def formatException(self, ei):
        kind, error, tb = ei
        return f"<{kind.__name__}|{error}|{tb is not None}>"


error = ValueError("x")
for exc_info in [
    (ValueError, error, None), (None, None, None), True, 1, error, (), (ValueError, None, None),
    "abc", [1], KeyError("k"), False, 0, None,
]:
    print("--", exc_info)
    logging.error("m %s", 1, exc_info=exc_info)
# output:
#| -- (<class 'ValueError'>, ValueError('x'), None)
#| ERROR:m 1
#| ValueError: x
#| -- (None, None, None)
#| ERROR:m 1
#| NoneType: None
#| -- True
#| ERROR:m 1
#| NoneType: None
#| -- 1
#| ERROR:m 1
#| NoneType: None
#| -- x
#| ERROR:m 1
#| ValueError: x
#| -- ()
#| ERROR:m 1
#| -- (<class 'ValueError'>, None, None)
#| ERROR:m 1
#| NoneType: None
#| -- abc
#| ERROR:m 1
#| NoneType: None
#| -- [1]
#| ERROR:m 1
#| NoneType: None
#| -- 'k'
#| ERROR:m 1
#| KeyError: 'k'
#| -- False
#| ERROR:m 1
#| -- 0
#| ERROR:m 1
#| -- None
#| ERROR:m 1
logging.getLogger().handlers[0].setFormatter(Short("%(message)s"))
try:
    1 / 0
except ZeroDivisionError as error:
    logging.exception("boom")
    logging.error("a", exc_info=True)
    logging.error("b", exc_info=error)
    logging.error("c", exc_info=(type(error), error, None))
    logging.error("d", exc_info=sys.exc_info())
    kind, value, tb = sys.exc_info()
    print([line.split("\n")[1:] for line in traceback.format_tb(tb)])
    print([line.split("\n")[1:] for line in traceback.extract_tb(tb).format()])
# output:
#| boom
#| <ZeroDivisionError|division by zero|True>
#| a
#| <ZeroDivisionError|division by zero|True>
#| b
#| <ZeroDivisionError|division by zero|True>
#| c
#| <ZeroDivisionError|division by zero|False>
#| d
#| <ZeroDivisionError|division by zero|True>
#| [['    1 / 0', '    ~~^~~', '']]
#| [['    1 / 0', '    ~~^~~', '']]
