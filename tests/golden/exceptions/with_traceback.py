error = ValueError('x')
print(error.with_traceback(None) is error, error.__traceback__)  # expect: True None
try:
    raise error
except ValueError as caught:
    print(caught.__traceback__ is None)  # expect: False
    print(caught.with_traceback(None).__traceback__)  # expect: None
