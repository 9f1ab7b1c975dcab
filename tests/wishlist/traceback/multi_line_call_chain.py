text = 'abc'
result = (text
          .upper()
          .nope()
          .lower())
# stderr:
#! Traceback (most recent call last):
#!   File "multi_line_call_chain.py", line 4, in <module>
#!     .nope()
#!      ^^^^
#! AttributeError: 'str' object has no attribute 'nope'
