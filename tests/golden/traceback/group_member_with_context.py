def fail():
    try:
        {}['k']
    except KeyError:
        raise ValueError('v')


errors = []
for _ in range(2):
    try:
        fail()
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup('collected', errors)
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "group_member_with_context.py", line 14, in <module>
#!   |     raise ExceptionGroup('collected', errors)
#!   | ExceptionGroup: collected (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | Traceback (most recent call last):
#!     |   File "group_member_with_context.py", line 3, in fail
#!     |     {}['k']
#!     |     ~~^^^^^
#!     | KeyError: 'k'
#!     | 
#!     | During handling of the above exception, another exception occurred:
#!     | 
#!     | Traceback (most recent call last):
#!     |   File "group_member_with_context.py", line 11, in <module>
#!     |     fail()
#!     |   File "group_member_with_context.py", line 5, in fail
#!     |     raise ValueError('v')
#!     | ValueError: v
#!     +---------------- 2 ----------------
#!     | Traceback (most recent call last):
#!     |   File "group_member_with_context.py", line 3, in fail
#!     |     {}['k']
#!     |     ~~^^^^^
#!     | KeyError: 'k'
#!     | 
#!     | During handling of the above exception, another exception occurred:
#!     | 
#!     | Traceback (most recent call last):
#!     |   File "group_member_with_context.py", line 11, in <module>
#!     |     fail()
#!     |   File "group_member_with_context.py", line 5, in fail
#!     |     raise ValueError('v')
#!     | ValueError: v
#!     +------------------------------------
