# The compiler's front door: `compile` is not there, a text is read as literals and nothing of it runs
# differs: addresses
import ast
for text in ["print('ran')", "().__class__", "__import__('os')", "[f'{print(1)}']", "(lambda: 1)()", "open('/etc/passwd')"]:
    try:
        print(ast.literal_eval(text))
    except ValueError as error:
        print(error)
# output:
#| malformed node or string on line 1: <ast.Call object at 0x7f0000000010>
#| malformed node or string on line 1: <ast.Attribute object at 0x7f0000000020>
#| malformed node or string on line 1: <ast.Call object at 0x7f0000000030>
#| malformed node or string on line 1: <ast.JoinedStr object at 0x7f0000000040>
#| malformed node or string on line 1: <ast.Call object at 0x7f0000000050>
#| malformed node or string on line 1: <ast.Call object at 0x7f0000000060>
print(hasattr(ast, "compile"), hasattr(ast, "parse"), hasattr(ast, "_ast"))   # expect: False True False
