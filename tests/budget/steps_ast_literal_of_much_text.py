# flags: --max-steps 100000
# exhausts: steps
import ast
text = "[" + "1," * 40_000 + "]"
try:
    while True:
        ast.literal_eval(text)
except BaseException:
    print("caught")
