error = ValueError('x')
print(error.with_traceback(None) is error)  # expect: True
