# A character for quotes is needed where something is quoted; a writer looks at its file first.
import csv
import io


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type(csv.reader([], quotechar=None)))  # expect: <class '_csv.reader'>
attempt(lambda: csv.reader([], quotechar=None, quoting=csv.QUOTE_ALL))  # expect: TypeError quotechar must be set if quoting enabled
attempt(lambda: csv.writer([], quotechar=None, quoting=csv.QUOTE_ALL))  # expect: TypeError argument 1 must have a "write" method
attempt(lambda: csv.writer(io.StringIO(), quotechar=None, quoting=csv.QUOTE_ALL))  # expect: TypeError quotechar must be set if quoting enabled


class Unquoted(csv.excel):
    quotechar = None


attempt(lambda: csv.reader([], Unquoted))  # expect: TypeError quotechar must be set if quoting enabled
attempt(lambda: csv.reader([], Unquoted()))  # expect: Error quotechar must be set if quoting enabled
attempt(lambda: csv.reader([], quotechar=""))  # expect: TypeError "quotechar" must be a 1-character string
attempt(lambda: csv.reader([], delimiter=None))  # expect: TypeError "delimiter" must be string, not NoneType
attempt(lambda: csv.reader([], lineterminator=3))  # expect: TypeError "lineterminator" must be a string
