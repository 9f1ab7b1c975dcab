class A:
    def f(self):
        return super().nothing()


A().f()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_super_attribute.py", line 6, in <module>
#!     A().f()
#!   File "marks_super_attribute.py", line 3, in f
#!     return super().nothing()
#!            ^^^^^^^^^^^^^^^
#! AttributeError: 'super' object has no attribute 'nothing'
