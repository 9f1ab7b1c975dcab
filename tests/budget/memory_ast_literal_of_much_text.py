# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
import ast
try:
    ast.literal_eval("[" + "1," * 500_000 + "]")
except BaseException:
    print("caught")
