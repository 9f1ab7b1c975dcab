# What runs, as records: who called, and the lines around.
import inspect


def inner():
    records = inspect.stack()
    print([(record.function, record.lineno, record.code_context, record.index) for record in records])
    print([record[3] for record in records], len(records[0]))
    print([(record.function, record.code_context, record.index) for record in inspect.stack(3)][:2])
    print([(record.code_context, record.index) for record in inspect.stack(0)])
    return inspect.stack()[1].function


def outer():
    return inner()


print(outer())
# output:
#| [('inner', 6, ['    records = inspect.stack()\n'], 0), ('outer', 15, ['    return inner()\n'], 0), ('<module>', 18, ['print(outer())\n'], 0)]
#| ['inner', 'outer', '<module>'] 6
#| [('inner', ['    print([record[3] for record in records], len(records[0]))\n', '    print([(record.function, record.code_context, record.index) for record in inspect.stack(3)][:2])\n', '    print([(record.code_context, record.index) for record in inspect.stack(0)])\n'], 1), ('outer', ['def outer():\n', '    return inner()\n', '\n'], 1)]
#| [(None, None), (None, None), (None, None)]
#| outer
