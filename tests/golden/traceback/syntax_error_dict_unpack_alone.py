x = {**a for a in b}
# stderr:
#!   File "syntax_error_dict_unpack_alone.py", line 1
#!     x = {**a for a in b}
#!          ^^
#! SyntaxError: dict unpacking cannot be used in dict comprehension
