def f(a, b:
    return {a: [b}
# stderr:
#!   File "syntax_error_nested_unclosed.py", line 2
#!     return {a: [b}
#!                  ^
#! SyntaxError: closing parenthesis '}' does not match opening parenthesis '['
