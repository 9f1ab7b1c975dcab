# Run by tests/net.rs; what CPython 3.11 prints with requests 2.34 stands below.
import requests
from requests import Request, Session
tests = [
    dict(method="get", url="http://a.org"),
    dict(method="get", url="http://a.org/x y?q=a b#frag"),
    dict(method="get", url="http://a.org/%7Ex%20%zz/é?q=ü&r=%C3%BC"),
    dict(method="get", url="  http://a.org/p", params={"a": [1, 2], "b": None, "c": "x y&z"}),
    dict(method="get", url="http://a.org/p?z=1", params=[("a", 1), ("a", 2)]),
    dict(method="get", url="http://a.org/p?z=1", params="raw=1&x"),
    dict(method="get", url="http://a.org/p", params=b"raw"),
    dict(method="post", url="http://a.org/p", data={"k": "v", "l": [1, 2]}),
    dict(method="post", url="http://a.org/p", data=[("k", "v"), ("k", "w")]),
    dict(method="post", url="http://a.org/p", data="text é"),
    dict(method="post", url="http://a.org/p", data=b"bytes"),
    dict(method="post", url="http://a.org/p", json={"a": [1, None, "é"]}),
    dict(method="post", url="http://a.org/p", json={}),
    dict(method="post", url="http://a.org/p", json=[]),
    dict(method="post", url="http://a.org/p"),
    dict(method="delete", url="http://a.org/p"),
    dict(method="put", url="http://a.org/p", json=1, headers={"content-type": "x/y"}),
    dict(method="patch", url="http://a.org/p", data={"a": 1}, json={"b": 2}),
    dict(method="get", url="http://a.org/p", auth=("u", "p"), headers={"X-A": "1", "x-b": b"2"}),
    dict(method="get", url="http://a.org/p", cookies={"a": "1", "b": "2"}),
    dict(method="get", url="a.org/p"), dict(method="get", url="http://"), dict(method="get", url="ftp://a/"),
    dict(method="get", url="http://a.org/p", headers={"X": "a\r\nb: c"}),
    dict(method="get", url="http://a.org/p", headers={"X": " a"}),
    dict(method="get", url="http://a.org/p", headers={"X": 1}),
    dict(method="post", url="http://a.org/p", json=float("nan")),
    dict(method="get", url="http://a.org:8080"),
    dict(method="get", url="https://user@a.org/"),
]
for t in tests:
    try:
        p = Request(**t).prepare()
        print(p, p.url, dict(p.headers), p.body, p.path_url)
    except Exception as e:
        print(type(e).__name__, isinstance(e, requests.RequestException), isinstance(e, ValueError), e)
s = Session()
s.headers["X"] = "s"
s.params = {"k": "1"}
s.auth = ("a", "b")
s.cookies.set("c", "d")
p = s.prepare_request(Request("GET", "http://a.org/", headers={"x": "r", "Accept": None}, params={"j": 2}))
h = dict(p.headers); h.pop("User-Agent"); h.pop("Accept-Encoding")
print(p.url, sorted(h.items()))
d = requests.structures.CaseInsensitiveDict({"A": 1, "b": 2})
print(d["a"], "B" in d, d, list(d), d == {"a": 1, "B": 2}, d.get("z"), len(d), d.copy())
print(requests.codes.ok, requests.codes.not_found, requests.codes["teapot"], requests.codes.OK, requests.codes.get("nope"))
r = requests.Response()
r.status_code, r._content, r.url, r.reason = 404, b'{"a": 1}', "http://a.org/", "Not Found"
print(r, r.ok, bool(r), r.text, r.json(), r.apparent_encoding, list(r.iter_lines()), r.is_redirect, r.links if False else '')
for body in (b"", b"nope", b'{"a"', b"\xff\xfe"):
    r._content = body
    try: print(r.json())
    except requests.exceptions.JSONDecodeError as e: print(isinstance(e, requests.exceptions.InvalidJSONError), isinstance(e, ValueError), e)
try: r.raise_for_status()
except requests.HTTPError as e: print(e, e.response is r, e.args)
for c in (requests.ConnectTimeout, requests.ReadTimeout, requests.ConnectionError, requests.JSONDecodeError, requests.exceptions.SSLError, requests.exceptions.ChunkedEncodingError):
    print(c.__name__, issubclass(c, requests.Timeout), issubclass(c, requests.ConnectionError), issubclass(c, OSError), issubclass(c, ValueError))
"""output
<PreparedRequest [GET]> http://a.org/ {} None /
<PreparedRequest [GET]> http://a.org/x%20y?q=a%20b#frag {} None /x%20y?q=a%20b
<PreparedRequest [GET]> http://a.org/%257Ex%2520%25zz/%C3%A9?q=%C3%BC&r=%C3%BC {} None /%257Ex%2520%25zz/%C3%A9?q=%C3%BC&r=%C3%BC
<PreparedRequest [GET]> http://a.org/p?a=1&a=2&c=x+y%26z {} None /p?a=1&a=2&c=x+y%26z
<PreparedRequest [GET]> http://a.org/p?z=1&a=1&a=2 {} None /p?z=1&a=1&a=2
<PreparedRequest [GET]> http://a.org/p?z=1&raw=1&x {} None /p?z=1&raw=1&x
<PreparedRequest [GET]> http://a.org/p?raw {} None /p?raw
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '11', 'Content-Type': 'application/x-www-form-urlencoded'} k=v&l=1&l=2 /p
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '7', 'Content-Type': 'application/x-www-form-urlencoded'} k=v&k=w /p
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '7'} text é /p
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '5'} b'bytes' /p
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '26', 'Content-Type': 'application/json'} b'{"a": [1, null, "\\u00e9"]}' /p
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '2', 'Content-Type': 'application/json'} b'{}' /p
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '2', 'Content-Type': 'application/json'} b'[]' /p
<PreparedRequest [POST]> http://a.org/p {'Content-Length': '0'} None /p
<PreparedRequest [DELETE]> http://a.org/p {'Content-Length': '0'} None /p
<PreparedRequest [PUT]> http://a.org/p {'content-type': 'x/y', 'Content-Length': '1'} b'1' /p
<PreparedRequest [PATCH]> http://a.org/p {'Content-Length': '3', 'Content-Type': 'application/x-www-form-urlencoded'} a=1 /p
<PreparedRequest [GET]> http://a.org/p {'X-A': '1', 'x-b': b'2', 'Authorization': 'Basic dTpw'} None /p
<PreparedRequest [GET]> http://a.org/p {'Cookie': 'a=1; b=2'} None /p
MissingSchema True True Invalid URL 'a.org/p': No scheme supplied. Perhaps you meant https://a.org/p?
InvalidURL True True Invalid URL 'http://': No host supplied
<PreparedRequest [GET]> ftp://a/ {} None /
InvalidHeader True True Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'a\r\nb: c'
InvalidHeader True True Invalid leading whitespace, reserved character(s), or return character(s) in header value: ' a'
InvalidHeader True True Header part (1) from ('X', 1) must be of type str or bytes, not <class 'int'>
InvalidJSONError True False Out of range float values are not JSON compliant
<PreparedRequest [GET]> http://a.org:8080/ {} None /
<PreparedRequest [GET]> https://user@a.org/ {} None /
http://a.org/?k=1&j=2 [('Authorization', 'Basic YTpi'), ('Connection', 'keep-alive'), ('Cookie', 'c=d'), ('x', 'r')]
1 True {'A': 1, 'b': 2} ['A', 'b'] True None 2 {'A': 1, 'b': 2}
200 404 418 200 None
<Response [404]> False False {"a": 1} {'a': 1} ascii [b'{"a": 1}'] False 
True True Expecting value: line 1 column 1 (char 0)
True True Expecting value: line 1 column 1 (char 0)
True True Expecting ':' delimiter: line 1 column 5 (char 4)
True True Expecting value: line 1 column 1 (char 0)
404 Client Error: Not Found for url: http://a.org/ True ('404 Client Error: Not Found for url: http://a.org/',)
ConnectTimeout True True True False
ReadTimeout True False True False
ConnectionError False True True False
JSONDecodeError False False True True
SSLError False True True False
ChunkedEncodingError False False True False
"""
