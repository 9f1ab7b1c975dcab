# differs: CPython's parser has a MemoryError for some of these
import ast

for text in ["-" * 100_000 + "1", "+".join(["1"] * 100_000), "not " * 100_000 + "1", "a" + ".b" * 100_000,
             "lambda: " * 100_000 + "1", "1 if 1 else " * 100_000 + "1", "(" * 100_000, "a" + "()" * 100_000]:
    try:
        print(ast.literal_eval(text))
    except (RecursionError, SyntaxError) as error:
        print(type(error).__name__, error)
# output:
#| RecursionError maximum recursion depth exceeded during ast construction
#| RecursionError maximum recursion depth exceeded during ast construction
#| RecursionError maximum recursion depth exceeded during ast construction
#| RecursionError maximum recursion depth exceeded during ast construction
#| RecursionError maximum recursion depth exceeded during ast construction
#| RecursionError maximum recursion depth exceeded during ast construction
#| SyntaxError too many nested parentheses (<unknown>, line 1)
#| RecursionError maximum recursion depth exceeded during ast construction
