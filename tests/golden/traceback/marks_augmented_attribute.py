x = 5
x.a += 1
# stderr:
#! Traceback (most recent call last):
#!   File "marks_augmented_attribute.py", line 2, in <module>
#!     x.a += 1
#!     ^^^
#! AttributeError: 'int' object has no attribute 'a'
