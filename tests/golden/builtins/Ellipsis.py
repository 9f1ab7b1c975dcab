print(..., Ellipsis, ... is Ellipsis, bool(...), type(...).__name__, repr(...))  # expect: Ellipsis Ellipsis True True ellipsis Ellipsis
def todo(): ...
print(todo())  # expect: None
try:
    ... + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'ellipsis' and 'int'
