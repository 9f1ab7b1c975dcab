class Person:
    def __init__(self, name):
        if not name:
            raise ValueError('name is empty')
        self.name = name


class Child(Person):
    def __init__(self, name):
        super().__init__(name)


Child('')
# stderr:
#! Traceback (most recent call last):
#!   File "init_raises.py", line 13, in <module>
#!     Child('')
#!   File "init_raises.py", line 10, in __init__
#!     super().__init__(name)
#!   File "init_raises.py", line 4, in __init__
#!     raise ValueError('name is empty')
#! ValueError: name is empty
