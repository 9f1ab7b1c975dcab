class AppError(Exception):
    """Base of all."""


class NotFound(AppError):
    def __init__(self, key, where='table'):
        super().__init__(f'{key} not in {where}')
        self.key = key


class Coded(AppError):
    code = 500

    def __str__(self):
        return f'[{self.code}] {", ".join(map(str, self.args))}'


try:
    raise NotFound('k')
except AppError as error:
    print(error, error.key, error.args, repr(error))
# output:
#| k not in table k ('k not in table',) NotFound('k not in table')
try:
    raise Coded('a', 1)
except Exception as error:
    print(error, repr(error))  # expect: [500] a, 1 Coded('a', 1)
try:
    raise AppError
except AppError as error:
    print(repr(error), str(error) == '', error.args)  # expect: AppError() True ()
print(issubclass(NotFound, Exception), AppError.__doc__)  # expect: True Base of all.
raise NotFound('final', where='here')  # raises: NotFound: final not in here
