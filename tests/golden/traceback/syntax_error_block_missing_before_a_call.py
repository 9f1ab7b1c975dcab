if True:
print(1)
# stderr:
#!   File "syntax_error_block_missing_before_a_call.py", line 2
#!     print(1)
#!     ^
#! IndentationError: expected an indented block after 'if' statement on line 1
