# A text taken apart as code, changed, and put together is still a text: nothing takes nodes to run them
# differs: CPython's `compile` does
import ast
tree = ast.parse("__import__('os').system('id'); x.__class__.__mro__; print('run')")
print([type(node).__name__ for node in ast.walk(tree)][:5], ast.unparse(tree.body[0]))   # expect: ['Module', 'Expr', 'Expr', 'Expr', 'Call'] __import__('os').system('id')
print("compile" in dir(ast), hasattr(ast, "os"), hasattr(ast, "sys"))   # expect: False False False
try:
    ast.literal_eval(tree.body[0].value)
except ValueError as error:
    print(type(error).__name__)   # expect: ValueError
