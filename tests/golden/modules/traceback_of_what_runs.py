# The stack of the running code, outermost first.
import io
import traceback


def inner():
    out = io.StringIO()
    traceback.print_stack(file=out)
    print([line.rpartition(", ")[2] if "File" in line else line.strip()
           for line in out.getvalue().splitlines()])
    print([line.splitlines()[1:] for line in traceback.format_stack(limit=2)])
    return traceback.extract_stack()


def outer():
    return inner()


stack = outer()
print([(row.name, row.lineno, row.line) for row in stack])
print([(row.name, row.lineno) for row in [traceback.extract_stack(limit=1) for _ in range(1)][0]])


class Body:
    stack = traceback.extract_stack(limit=1)
    print(stack[0].name, len(stack))


def steps():
    yield traceback.extract_stack()


print([row.name for row in next(steps())])
print([row.name for row in traceback.extract_stack(limit=-1)], traceback.format_stack(limit=0))
# output:
#| ['in <module>', 'stack = outer()', 'in outer', 'return inner()', 'in inner', 'traceback.print_stack(file=out)']
#| [['    return inner()'], ['    print([line.splitlines()[1:] for line in traceback.format_stack(limit=2)])']]
#| [('<module>', 19, 'stack = outer()'), ('outer', 16, 'return inner()'), ('inner', 12, 'return traceback.extract_stack()')]
#| [('<listcomp>', 21)]
#| Body 1
#| ['<module>', 'steps']
#| ['<module>'] []
