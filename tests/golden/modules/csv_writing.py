# csv.writer and DictWriter: when fields stand in quotes.
import csv
import io
from decimal import Decimal

def line(row, **how):
    out = io.StringIO()
    try:
        csv.writer(out, **how).writerow(row)
        return repr(out.getvalue())
    except Exception as error:
        return f"{type(error).__name__}: {error}"

row = ["a", 1, 2.5, None, True, "x,y", 'q"q', "l\nl", "", " b ", Decimal("1.0"), [1]]
print(line(row))  # expect: 'a,1,2.5,,True,"x,y","q""q","l\nl",, b ,1.0,[1]\r\n'
for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC):
    print(line(row, quoting=quoting))
# output:
#| '"a","1","2.5","","True","x,y","q""q","l\nl",""," b ","1.0","[1]"\r\n'
#| '"a",1,2.5,"",True,"x,y","q""q","l\nl",""," b ",1.0,"[1]"\r\n'
print(line(row, quoting=csv.QUOTE_NONE), line(row, quoting=csv.QUOTE_NONE, escapechar="\\"))
# output:
#| Error: need to escape, but no escapechar set 'a,1,2.5,,True,x\\,y,q\\"q,l\\\nl,, b ,1.0,[1]\r\n'
print(line(row, delimiter=";", lineterminator="\n", quotechar="'"))  # expect: 'a;1;2.5;;True;x,y;q"q;\'l\nl\';; b ;1.0;[1]\n'
print(line(['a"b'], doublequote=False), line(['a"b', "\\"], doublequote=False, escapechar="\\"))
# output:
#| Error: need to escape, but no escapechar set 'a\\"b,\\\\\r\n'
print(line([]), line([""]), line([None]), line(["", ""]), line([""], quoting=csv.QUOTE_NONE))
# output:
#| '\r\n' '""\r\n' '""\r\n' ',\r\n' Error: single empty field record must be quoted
print(line(5), line("abc"), line(x for x in "ab"), line({"k": 1}))
# output:
#| Error: iterable expected, not int 'a,b,c\r\n' 'a,b\r\n' 'k\r\n'
print(line(["a"], lineterminator=None), line(["a"], quotechar=""), line(["a"], dialect="unix"))
# output:
#| TypeError: lineterminator must be set TypeError: "quotechar" must be a 1-character string '"a"\n'
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(["a", "b"]), w.writerows([[1, 2], (3, 4)]), repr(out.getvalue()), w.dialect.strict)  # expect: 5 None 'a,b\r\n1,2\r\n3,4\r\n' False
out = io.StringIO()
w = csv.DictWriter(out, ["x", "y"], restval="-")
print(w.writeheader(), w.writerow({"x": 1}))  # expect: 5 5
try:
    w.writerow({"x": 1, "z": 2})
except ValueError as error:
    print(error)  # expect: dict contains fields not in fieldnames: 'z'
w = csv.DictWriter(out, ["x"], extrasaction="ignore")
w.writerows([{"x": 1, "z": 2}, {}])
print(repr(out.getvalue()))  # expect: 'x,y\r\n1,-\r\n1\r\n""\r\n'
try:
    csv.writer(3)
except TypeError as error:
    print(error)  # expect: argument 1 must have a "write" method

class mine(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL

csv.register_dialect("mine", mine)
csv.register_dialect("other", delimiter="~", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), csv.get_dialect("mine").delimiter, line(["a|b", "c"], dialect="mine"), line([1], dialect="other"))
# output:
#| ['excel', 'excel-tab', 'unix', 'mine', 'other'] | "'a|b'|c\n" '"1"\r\n'
csv.unregister_dialect("other")
try:
    csv.get_dialect("other")
except csv.Error as error:
    print(type(error), error)  # expect: <class '_csv.Error'> unknown dialect
class half(csv.Dialect):
    delimiter = ","
try:
    half()
except csv.Error as error:
    print(error)  # expect: "quoting" must be an integer
s = csv.Sniffer()
for sample in ("a;b;c\n1;2;3\n", "'a','b c'\n'd','e'\n", "x\ty\n1\t2\n", "name,age\nBob,5\nAnn,7\n"):
    d = s.sniff(sample)
    print(repr(d.delimiter), repr(d.quotechar), d.skipinitialspace, d.doublequote, s.has_header(sample))
# output:
#| ';' '"' False False True
#| ',' "'" False False False
#| '\t' '"' False False True
#| ',' '"' False False True
try:
    s.sniff("abc")
except csv.Error as error:
    print(error)
