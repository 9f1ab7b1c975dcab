# csv.reader and DictReader: dialects, quoting, what is wrong with a row.
import csv
import io

def rows(lines, **how):
    try:
        return list(csv.reader(lines, **how))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

print(rows(["a,b,c", "1,,3", "", ","]))  # expect: [['a', 'b', 'c'], ['1', '', '3'], [], ['', '']]
print(rows(['"a ""b"" c",d', '"two', 'lines",x', '"open']))  # expect: [['a "b" c', 'd'], ['twolines', 'x'], ['open']]
print(rows(["a;b", "c;'d;e'"], delimiter=";", quotechar="'"))  # expect: [['a', 'b'], ['c', 'd;e']]
print(rows(["a, b,  c"], skipinitialspace=True), rows(["a\tb"], dialect="excel-tab"))  # expect: [['a', 'b', 'c']] [['a', 'b']]
print(rows([r'a\,b,c\"d', r'"x\"y"'], escapechar="\\", doublequote=False))  # expect: [['a,b', 'c"d'], ['x"y']]
print(rows(["1,2.5,\"3\""], quoting=csv.QUOTE_NONNUMERIC), rows(["1,x"], quoting=csv.QUOTE_NONNUMERIC))
# output:
#| [[1.0, 2.5, '3']] ValueError: could not convert string to float: 'x'
print(rows(['"a"b,c'], strict=True), rows(['"a"b,c']), rows(['"a'], strict=True), rows(['a "b" c,d']))
# output:
#| Error: ',' expected after '"' [['ab', 'c']] Error: unexpected end of data [['a "b" c', 'd']]
print(rows(['"a,b",c'], quoting=csv.QUOTE_NONE), rows(["a\rb,c"]), rows(["a\nb"]), rows(["a\r\n", "b\r\n"]))
# output:
#| [['"a', 'b"', 'c']] Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode? Error: new-line character seen in unquoted field - do you need to open the file in universal-newline mode? [['a'], ['b']]
print(rows([b"a"]), rows(5), rows([3]), rows(["a\0b,c"]))
# output:
#| Error: iterator should return strings, not bytes (the file should be opened in text mode) TypeError: 'int' object is not iterable Error: iterator should return strings, not int (the file should be opened in text mode) [['a\x00b', 'c']]
print(rows(["a"], delimiter=""), rows(["a"], delimiter="ab"), rows(["a"], quotechar=None), rows(["a"], delimiter=5))
# output:
#| TypeError: "delimiter" must be a 1-character string TypeError: "delimiter" must be a 1-character string [['a']] TypeError: "delimiter" must be string, not int
print(rows(["a"], quoting=7), rows(["a"], quoting="x"), rows(["a"], nonsense=1), rows(["a"], dialect="none"))
# output:
#| TypeError: bad "quoting" value TypeError: "quoting" must be an integer TypeError: 'nonsense' is an invalid keyword argument for this function Error: unknown dialect
print(rows(["a"], quotechar="ab"), rows(["a"], escapechar=3), rows(["a"], lineterminator=3))
# output:
#| TypeError: "quotechar" must be a 1-character string TypeError: "escapechar" must be string or None, not int TypeError: "lineterminator" must be a string
r = csv.reader(io.StringIO("a,b\n1,\"x\ny\"\n"))
print(next(r), r.line_num, next(r), r.line_num, r.dialect.delimiter, r.dialect.quoting, repr(r.dialect.lineterminator))  # expect: ['a', 'b'] 1 ['1', 'x\ny'] 3 , 0 '\r\n'
try:
    next(r)
except StopIteration:
    print("the end")  # expect: the end
for row in csv.DictReader(io.StringIO("a,b\n1,2\n\n3\n4,5,6\n"), restkey="rest", restval="-"):
    print(row)
# output:
#| {'a': '1', 'b': '2'}
#| {'a': '3', 'b': '-'}
#| {'a': '4', 'b': '5', 'rest': ['6']}
d = csv.DictReader(["1,2"], fieldnames=["x", "y"])
print(d.fieldnames, list(d), d.line_num)  # expect: ['x', 'y'] [{'x': '1', 'y': '2'}] 1
old = csv.field_size_limit(4)
print(old, rows(["abcd,e"]), rows(["abcde"]), rows(['"abcde"']))
# output:
#| 131072 [['abcd', 'e']] Error: field larger than field limit (4) Error: field larger than field limit (4)
csv.field_size_limit(old)
def lines():
    yield "g,h"
    yield "i,j"
print(rows(lines()), [row for row in csv.reader("a,b".splitlines())])  # expect: [['g', 'h'], ['i', 'j']] [['a', 'b']]
