import ast
import copy

SOURCE = '''def f(x):
    """Adds.

        More.
    """
    return x + 1 + 2 * (3 + y)

class C:
    'About C'
    a = f(1)
    def m(self):
        print("é", self.a,
              sep="")
'''
tree = ast.parse(SOURCE)
print([type(node).__name__ for node in ast.walk(tree)])
# output:
#| ['Module', 'FunctionDef', 'ClassDef', 'arguments', 'Expr', 'Return', 'Expr', 'Assign', 'FunctionDef', 'arg', 'Constant', 'BinOp', 'Constant', 'Name', 'Call', 'arguments', 'Expr', 'BinOp', 'Add', 'BinOp', 'Store', 'Name', 'Constant', 'arg', 'Call', 'Name', 'Add', 'Constant', 'Constant', 'Mult', 'BinOp', 'Load', 'Name', 'Constant', 'Attribute', 'keyword', 'Load', 'Constant', 'Add', 'Name', 'Load', 'Name', 'Load', 'Constant', 'Load', 'Load']
print([type(node).__name__ for node in ast.iter_child_nodes(tree.body[0])], [name for name, _ in ast.iter_fields(tree.body[0])])
# output:
#| ['arguments', 'Expr', 'Return'] ['name', 'args', 'body', 'decorator_list', 'returns', 'type_comment']
print(list(ast.iter_fields(ast.Name(id="x"))))  # expect: [('id', 'x')]
print(repr(ast.get_docstring(tree.body[0])), repr(ast.get_docstring(tree.body[0], clean=False)), ast.get_docstring(tree), ast.get_docstring(tree.body[1]), ast.get_docstring(tree.body[1].body[2]))
# output:
#| 'Adds.\n\nMore.' 'Adds.\n\n        More.\n    ' None About C None
for value in (3, ast.Name("x")):
    try:
        ast.get_docstring(value)
    except TypeError as error:
        print(error)
# output:
#| 'int' can't have docstrings
#| 'Name' can't have docstrings


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))

    def visit_FunctionDef(self, node):
        self.found.append(node.name)
        return self.generic_visit(node)


names = Names()
print(names.visit(tree), names.found)
# output:
#| None ['f', ('x', 'Load', 6, 11), ('y', 'Load', 6, 28), ('a', 'Store', 10, 4), ('f', 'Load', 10, 8), 'm', ('print', 'Load', 12, 8), ('self', 'Load', 12, 20)]


class Calculator(ast.NodeVisitor):
    """What many programs do with an expression."""
    signs = {ast.Add: lambda a, b: a + b, ast.Mult: lambda a, b: a * b, ast.Sub: lambda a, b: a - b, ast.Pow: lambda a, b: a ** b, ast.Div: lambda a, b: a / b}

    def __init__(self, **names):
        self.names = names

    def visit_Expression(self, node):
        return self.visit(node.body)

    def visit_BinOp(self, node):
        return self.signs[type(node.op)](self.visit(node.left), self.visit(node.right))

    def visit_UnaryOp(self, node):
        return -self.visit(node.operand)

    def visit_Constant(self, node):
        return node.value

    def visit_Name(self, node):
        return self.names[node.id]

    def generic_visit(self, node):
        raise ValueError(f"no {type(node).__name__} here")


print(Calculator(x=3).visit(ast.parse("2 * (x + 4) ** 2 - -1 / 4", mode="eval")))  # expect: 98.25
try:
    Calculator().visit(ast.parse("__import__('os')", mode="eval"))
except ValueError as error:
    print(error)  # expect: no Call here


class Old(ast.NodeVisitor):
    def visit_Num(self, node):
        print("Num", node.n)

    def visit_Str(self, node):
        print("Str", node.s)

    def visit_NameConstant(self, node):
        print("NameConstant", node.value)


Old().visit(ast.parse("[1, 'a', None, True, 2.5, b'x', ...]"))
# output:
#| Num 1
#| Str a
#| NameConstant None
#| NameConstant True
#| Num 2.5


class Folder(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant) and isinstance(node.op, ast.Add):
            return ast.copy_location(ast.Constant(node.left.value + node.right.value), node)
        return node

    def visit_Pass(self, node):
        return None

    def visit_Assert(self, node):
        return [ast.Expr(node.test), ast.Expr(node.msg)] if node.msg else None

    def visit_Return(self, node):
        node.value = None
        return node

    def visit_arg(self, node):
        return None if node.arg == "unused" else node

    def visit_Starred(self, node):
        return node.value


changed = Folder().visit(ast.parse("x = 1 + 2 + 3 + y\npass\nassert a, 'b'\nassert c\ndef f(a, unused, *unused): return 5\nf(*g, {**h})"))
print(ast.unparse(changed))
# output:
#| x = 6 + y
#| a
#| 'b'
#|
#| def f(a):
#|     return
#| f(g, {**h})
print(ast.dump(changed.body[0], include_attributes=True))
# output:
#| Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], value=BinOp(left=Constant(value=6, lineno=1, col_offset=4, end_lineno=1, end_col_offset=13), op=Add(), right=Name(id='y', ctx=Load(), lineno=1, col_offset=16, end_lineno=1, end_col_offset=17), lineno=1, col_offset=4, end_lineno=1, end_col_offset=17), lineno=1, col_offset=0, end_lineno=1, end_col_offset=17)


class Gone(ast.NodeTransformer):
    def visit_Name(self, node):
        return None


print(ast.dump(Gone().visit(ast.parse("return x + y"))))
# output:
#| Module(body=[Return(value=BinOp(op=Add()))], type_ignores=[])

# Where nodes lie
for node in ast.walk(tree):
    if isinstance(node, (ast.Call, ast.Return, ast.Constant, ast.arg)):
        print(repr(ast.get_source_segment(SOURCE, node)), repr(ast.get_source_segment(SOURCE, node, padded=True)))
# output:
#| 'return x + 1 + 2 * (3 + y)' 'return x + 1 + 2 * (3 + y)'
#| 'x' 'x'
#| '"""Adds.\n\n        More.\n    """' '    """Adds.\n\n        More.\n    """'
#| "'About C'" "'About C'"
#| 'f(1)' 'f(1)'
#| '1' '1'
#| 'self' 'self'
#| 'print("é", self.a,\n              sep="")' '        print("é", self.a,\n              sep="")'
#| '1' '1'
#| '2' '2'
#| '"é"' '"é"'
#| '3' '3'
#| '""' '""'
print(ast.get_source_segment(SOURCE, ast.Name("x")), ast.get_source_segment("a\x0cb\n", ast.parse("a")))  # expect: None None
made = ast.Expr(ast.BinOp(ast.Name("a", ast.Load(), lineno=7, col_offset=2), ast.Add(), ast.Constant(1)))
print(ast.dump(ast.fix_missing_locations(made), include_attributes=True))
# output:
#| Expr(value=BinOp(left=Name(id='a', ctx=Load(), lineno=7, col_offset=2, end_lineno=1, end_col_offset=0), op=Add(), right=Constant(value=1, lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
print(ast.dump(ast.increment_lineno(ast.parse("a\nb"), 10), include_attributes=True))
# output:
#| Module(body=[Expr(value=Name(id='a', ctx=Load(), lineno=11, col_offset=0, end_lineno=11, end_col_offset=1), lineno=11, col_offset=0, end_lineno=11, end_col_offset=1), Expr(value=Name(id='b', ctx=Load(), lineno=12, col_offset=0, end_lineno=12, end_col_offset=1), lineno=12, col_offset=0, end_lineno=12, end_col_offset=1)], type_ignores=[])
print(ast.dump(ast.increment_lineno(ast.Name("x", lineno=1), 3), include_attributes=True))  # expect: Name(id='x', lineno=4)
print(ast.dump(ast.copy_location(ast.Name("x"), ast.Name("y", lineno=4, col_offset=1, end_lineno=None)), include_attributes=True))  # expect: Name(id='x', lineno=4, col_offset=1)
print(ast.dump(ast.copy_location(ast.Add(), ast.Name("y", lineno=4))))  # expect: Add()
twin = copy.deepcopy(tree)
twin.body[0].name = "other"
print(tree.body[0].name, twin.body[0].name, ast.dump(copy.copy(tree.body[1].bases) or ast.Load()) if tree.body[1].bases else "no bases")  # expect: f other no bases
