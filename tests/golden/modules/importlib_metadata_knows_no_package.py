from importlib.metadata import PackageNotFoundError, version

try:
    print(version("no-such-package"))
except PackageNotFoundError as error:
    print(error, error.name, error.args, isinstance(error, ImportError))
# output:
#| No package metadata was found for no-such-package no-such-package ('no-such-package',) True
try:
    version("")
except ValueError as error:
    print(error)  # expect: A distribution name is required.
