e = ValueError('base')
e.add_note('first note')
e.add_note('second\nline')
print(e.__notes__, e)  # expect: ['first note', 'second\nline'] base
try:
    e.add_note(5)
except TypeError as error:
    print(error)  # expect: note must be a str, not 'int'
try:
    try:
        raise e
    except ValueError as error:
        error.add_note('while handling')
        raise
except ValueError as error:
    print(error.__notes__)  # expect: ['first note', 'second\nline', 'while handling']
raise e
# stderr:
#! Traceback (most recent call last):
#!   File "notes.py", line 17, in <module>
#!     raise e
#!   File "notes.py", line 11, in <module>
#!     raise e
#! ValueError: base
#! first note
#! second
#! line
#! while handling
