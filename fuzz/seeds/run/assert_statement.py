assert True
assert 1 + 1 == 2, 'arithmetic'
try:
    assert False
except AssertionError as error:
    print(repr(error), error.args)  # expect: AssertionError() ()
try:
    assert [], 'list is empty'
except AssertionError as error:
    print(error, error.args)  # expect: list is empty ('list is empty',)
try:
    assert 0, (1, 2)
except AssertionError as error:
    print(error.args)  # expect: ((1, 2),)


def message():
    print('message evaluated')
    return 'm'


assert 1, message()
assert 0, message()  # expect: message evaluated
# stderr:
#! Traceback (most recent call last):
#!   File "assert_statement.py", line 23, in <module>
#!     assert 0, message()  # expect: message evaluated
#!     ^^^^^^^^^^^^^^^^^^^
#! AssertionError: m
