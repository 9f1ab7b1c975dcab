# flags: --max-steps 100000
# exhausts: steps
# To say what is wrong with a text takes longer than to read it.
import ast
for _ in range(1000):
    try:
        ast.literal_eval('x y')
    except SyntaxError:
        pass
