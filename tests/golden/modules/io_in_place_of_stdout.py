# What a program puts in the place of the streams is what `print` writes to and `input` reads from.
import contextlib
import io
import sys

real = sys.stdout
sys.stdout = caught = io.StringIO()
print("a", 1, sep="-")
sys.stdout.write("b\n")
sys.stdout = real
print(repr(caught.getvalue()))  # expect: 'a-1\nb\n'
with contextlib.redirect_stdout(io.StringIO()) as outer:
    print("outer")
    with contextlib.redirect_stdout(io.StringIO()) as inner:
        print("inner", end="")
    print("outer again")
print(repr(outer.getvalue()), repr(inner.getvalue()))  # expect: 'outer\nouter again\n' 'inner'
with contextlib.redirect_stderr(io.StringIO()) as errors:
    print("wrong", file=sys.stderr)
print(repr(errors.getvalue()))  # expect: 'wrong\n'

class Words:
    def __init__(self):
        self.all = []
    def write(self, text):
        self.all.append(text)

words = Words()
print("a", "b", file=words)
sys.stdout = words
print("c")
sys.stdout = None
print("nobody sees this")
sys.stdout = real
print(words.all)  # expect: ['a', ' ', 'b', '\n', 'c', '\n']
sys.stdin = io.StringIO("first\nsecond\n")
print(input(), input())  # expect: first second
try:
    input()
except EOFError as error:
    print(error)  # expect: EOF when reading a line
try:
    with contextlib.redirect_stdout(io.StringIO()):
        raise ValueError("inside")
except ValueError as error:
    print(error, sys.stdout is real)  # expect: inside True
