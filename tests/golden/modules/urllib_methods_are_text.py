# The method of a request is text.
# flags: --grant web=net:http://a.invalid
import urllib.request


class Odd(urllib.request.Request):
    def get_method(self):
        return 3


try:
    urllib.request.urlopen(Odd("http://a.invalid/"))
except TypeError as error:
    print(error)  # expect: expected string or bytes-like object, got 'int'
