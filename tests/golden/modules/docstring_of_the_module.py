"""What this program is."""
print(__doc__)  # expect: What this program is.


def f():
    return __name__


print(f())  # expect: __main__
