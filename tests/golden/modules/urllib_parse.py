# Taking addresses apart and putting them together.
from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus,
                          unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunsplit)

print(urlsplit("http://user:pw@Example.com:80/a/b;c?x=1&y=2#frag"))
# output:
#| SplitResult(scheme='http', netloc='user:pw@Example.com:80', path='/a/b;c', query='x=1&y=2', fragment='frag')
p = urlparse("//host/p;params?q#f", scheme="https")
print(p, p.geturl(), p.hostname, p.port, p._replace(query="").geturl())
# output:
#| ParseResult(scheme='https', netloc='host', path='/p', params='params', query='q', fragment='f') https://host/p;params?q#f host None https://host/p;params#f
for base, rel in (("http://a/b/c/d;p?q", "../g"), ("http://a/b/c/d;p?q", "?y"), ("http://a/b/c/d", "/x/../y"), ("http://a/b", "//h/z"), ("mailto:a", "b"), ("http://a/b/c", "../../../g"), ("", "x"), ("http://a", "g;x=1/./y")):
    print(urljoin(base, rel))
# output:
#| http://a/b/g
#| http://a/b/c/d;p?y
#| http://a/y
#| http://h/z
#| b
#| http://a/g
#| x
#| http://a/g;x=1/y
print(quote("a b/\u00e9~_%"), quote("/x", safe=""), quote_plus("a b&c=+"), unquote("a%20b%C3%A9%zz%"), unquote_plus("a+b%2B"), unquote_to_bytes("a%ff"))  # expect: a%20b/%C3%A9~_%25 %2Fx a+b%26c%3D%2B a bé%zz% a b+ b'a\xff'
print(urlencode({"a": 1, "b": "x y", "c": "\u00e9"}), urlencode([("k", [1, 2])], doseq=True), urlencode({"a": "/"}, safe="/"))  # expect: a=1&b=x+y&c=%C3%A9 k=1&k=2 a=/
print(parse_qs("a=1&b=2&a=3&c="), parse_qsl("a=1&b&c=", keep_blank_values=True), parse_qs("x=%20+y;z", separator=";"))
# output:
#| {'a': ['1', '3'], 'b': ['2']} [('a', '1'), ('b', ''), ('c', '')] {'x': ['  y']}
print(urldefrag("http://a/b#c"), urlunsplit(("http", "h", "p", "q", "f")), urlsplit(b"http://h/p?q"), urlsplit("HTTP://[::1]:8080/").port)
# output:
#| DefragResult(url='http://a/b', fragment='c') http://h/p?q#f SplitResultBytes(scheme=b'http', netloc=b'h', path=b'/p', query=b'q', fragment=b'') 8080
def said(f, *args, **how):
    try:
        return f(*args, **how)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
print(said(urlsplit, "http://[x/"), said(lambda: urlsplit("http://h:99999/").port), said(lambda: urlsplit("http://h:x/").port), said(parse_qsl, "a", strict_parsing=True), said(urlencode, 5), said(quote, 5), said(urljoin, "a", b"b"), said(parse_qs, "a&b", max_num_fields=1), sep="\n")
# output:
#| ValueError: Invalid IPv6 URL
#| ValueError: Port out of range 0-65535
#| ValueError: Port could not be cast to integer value as 'x'
#| ValueError: bad query field: 'a'
#| TypeError: not a valid non-string sequence or mapping object
#| TypeError: quote_from_bytes() expected bytes
#| TypeError: Cannot mix str and non-str arguments
#| ValueError: Max number of fields exceeded
