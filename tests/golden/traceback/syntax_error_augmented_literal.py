5 += 1
# stderr:
#!   File "syntax_error_augmented_literal.py", line 1
#!     5 += 1
#!     ^
#! SyntaxError: 'literal' is an illegal expression for augmented assignment
