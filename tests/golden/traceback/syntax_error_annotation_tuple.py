a, b: int = 1
# stderr:
#!   File "syntax_error_annotation_tuple.py", line 1
#!     a, b: int = 1
#!     ^
#! SyntaxError: only single target (not tuple) can be annotated
