x = 5
print(f'value {x:z} end')
# stderr:
#! Traceback (most recent call last):
#!   File "marks_fstring_spec.py", line 2, in <module>
#!     print(f'value {x:z} end')
#!           ^^^^^^^^^^^^^^^^^^
#! ValueError: Negative zero coercion (z) not allowed in integer format specifier
