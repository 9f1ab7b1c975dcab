# large: it recurses to the limit
def fields(node):
    try:
        yield node
    finally:
        pass


def visit(node):
    for field in fields(node):
        visit(field)


def numbers(n):
    yield n
    for m in numbers(n + 1):
        yield m


for f in (lambda: visit(1), lambda: list(numbers(1))):
    try:
        f()
    except RecursionError as error:
        print(error)
# output:
#| maximum recursion depth exceeded
#| maximum recursion depth exceeded
