from urllib.request import parse_http_list, parse_keqv_list, request_host, Request
for s in ('a, b , c', '"a, b", c', r'"a\"b, c", d', '', ',', 'a,', ' a b ', r'x\,y', 'realm="a, b", q="auth,auth-int", n=5', '"unclosed, x', 'a,,b', r'"x\\", y', '"a\\'):
    print(parse_http_list(s))
# output:
#| ['a', 'b', 'c']
#| ['"a, b"', 'c']
#| ['"a"b, c"', 'd']
#| []
#| ['']
#| ['a']
#| ['a b']
#| ['x\\', 'y']
#| ['realm="a, b"', 'q="auth,auth-int"', 'n=5']
#| ['"unclosed, x']
#| ['a', '', 'b']
#| ['"x\\"', 'y']
#| ['"a']
print(parse_keqv_list(parse_http_list('realm="a, b", q="auth", n=5, e=x=y')))  # expect: {'realm': 'a, b', 'q': 'auth', 'n': '5', 'e': 'x=y'}
for u in ('http://Example.com:80/x', 'http://example.com', 'http://[::1]:8080/'):
    print(request_host(Request(u)))
# output:
#| example.com
#| example.com
#| [::1]
