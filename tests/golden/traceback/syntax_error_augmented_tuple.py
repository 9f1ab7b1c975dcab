(a, b) += 1
# stderr:
#!   File "syntax_error_augmented_tuple.py", line 1
#!     (a, b) += 1
#!     ^^^^^^
#! SyntaxError: 'tuple' is an illegal expression for augmented assignment
