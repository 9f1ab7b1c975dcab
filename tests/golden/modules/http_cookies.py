import copy
from http.cookies import BaseCookie, CookieError, Morsel, SimpleCookie

c = SimpleCookie()
c["fig"] = "newton"
c["sugar"] = 'wafer "x"; é\n\\'
c["n"] = 5
c["fig"]["path"] = "/a b"
c["fig"]["Max-Age"] = 60
c["fig"]["secure"] = True
c["fig"]["httponly"] = ""
c["fig"]["samesite"] = "Lax"
c["n"]["comment"] = "a b;"
c["n"]["expires"] = "Wed, 01 Jan 2025 00:00:00 GMT"
print(str(c).split("\r\n"))
# output:
#| ['Set-Cookie: fig=newton; Max-Age=60; Path=/a b; SameSite=Lax; Secure', 'Set-Cookie: n=5; Comment="a b\\073"; expires=Wed, 01 Jan 2025 00:00:00 GMT', 'Set-Cookie: sugar="wafer \\"x\\"\\073 \\351\\012\\\\"']
print(repr(c), repr(c["fig"]), c["sugar"].value, c["sugar"].coded_value)
# output:
#| <SimpleCookie: fig='newton' n='5' sugar='wafer "x"; é\n\\'> <Morsel: fig=newton; Max-Age=60; Path=/a b; SameSite=Lax; Secure> wafer "x"; é
#| \ "wafer \"x\"\073 \351\012\\"
print(c.output(["path"], header="Cookie:", sep="|"))
# output:
#| Cookie: fig=newton; Path=/a b|Cookie: n=5|Cookie: sugar="wafer \"x\"\073 \351\012\\"
print([c["n"].js_output(), c.js_output(["expires"])])
# output:
#| ['\n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = "n=5; Comment=\\"a b\\073\\"; expires=Wed, 01 Jan 2025 00:00:00 GMT";\n        // end hiding -->\n        </script>\n        ', '\n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = "fig=newton";\n        // end hiding -->\n        </script>\n        \n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = "n=5; expires=Wed, 01 Jan 2025 00:00:00 GMT";\n        // end hiding -->\n        </script>\n        \n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = "sugar=\\"wafer \\\\"x\\\\"\\073 \\351\\012\\\\\\"";\n        // end hiding -->\n        </script>\n        ']
texts = ["chips=ahoy; vienna=finger", 'keebler="E=everybody; L=\\"Loves\\"; fudge=\\012;";', "a=b; path=/x; secure; c=d; $Path=/y",
         "$Version=1; a=b; $Path=/c", "a=b; expires=Wed, 01 Jan 2020 00:00:00 GMT; HttpOnly", "path=/; a=b", "a=b; lost; c=d", "a",
         "a=", "a= b ;c = d", 'a="b', "é=1", "a=é; b=c", "[a]=b", "a=b=c&d; e=[1]", "a=1 b=2", "a=b; domain", "  a=b  ",
         'x="a\\053b\\"\\q\\400"', "a=b;;c=d", ";a=b", "a,b=c", "a=b, c=d", "a=b; Max-Age=5; VERSION=1"]
for text in texts:
    try:
        cookie = SimpleCookie(text)
        print(text, [str(cookie)], {key: m.value for key, m in cookie.items()}, sep=" -> ")
    except CookieError as error:
        print(text, "!", error)
# output:
#| chips=ahoy; vienna=finger -> ['Set-Cookie: chips=ahoy\r\nSet-Cookie: vienna=finger'] -> {'chips': 'ahoy', 'vienna': 'finger'}
#| keebler="E=everybody; L=\"Loves\"; fudge=\012;"; -> ['Set-Cookie: keebler="E=everybody; L=\\"Loves\\"; fudge=\\012;"'] -> {'keebler': 'E=everybody; L="Loves"; fudge=\n;'}
#| a=b; path=/x; secure; c=d; $Path=/y -> ['Set-Cookie: a=b; Path=/x; Secure\r\nSet-Cookie: c=d; Path=/y'] -> {'a': 'b', 'c': 'd'}
#| $Version=1; a=b; $Path=/c -> ['Set-Cookie: a=b; Path=/c'] -> {'a': 'b'}
#| a=b; expires=Wed, 01 Jan 2020 00:00:00 GMT; HttpOnly -> ['Set-Cookie: a=b; expires=Wed, 01 Jan 2020 00:00:00 GMT; HttpOnly'] -> {'a': 'b'}
#| path=/; a=b -> [''] -> {}
#| a=b; lost; c=d -> [''] -> {}
#| a -> [''] -> {}
#| a= -> ['Set-Cookie: a='] -> {'a': ''}
#| a= b ;c = d -> ['Set-Cookie: a=b\r\nSet-Cookie: c=d'] -> {'a': 'b', 'c': 'd'}
#| a="b -> [''] -> {}
#| é=1 -> [''] -> {}
#| a=é; b=c -> [''] -> {}
#| [a]=b -> [''] -> {}
#| a=b=c&d; e=[1] -> ['Set-Cookie: a=b=c&d\r\nSet-Cookie: e=[1]'] -> {'a': 'b=c&d', 'e': '[1]'}
#| a=1 b=2 -> ['Set-Cookie: a=1\r\nSet-Cookie: b=2'] -> {'a': '1', 'b': '2'}
#| a=b; domain -> [''] -> {}
#|   a=b   -> ['Set-Cookie: a=b'] -> {'a': 'b'}
#| x="a\053b\"\q\400" -> ['Set-Cookie: x="a\\053b\\"\\q\\400"'] -> {'x': 'a+b"q400'}
#| a=b;;c=d -> ['Set-Cookie: a=b'] -> {'a': 'b'}
#| ;a=b -> [''] -> {}
#| a,b=c ! Illegal key 'a,b'
#| a=b, c=d -> ['Set-Cookie: a=b,\r\nSet-Cookie: c=d'] -> {'a': 'b,', 'c': 'd'}
#| a=b; Max-Age=5; VERSION=1 -> ['Set-Cookie: a=b; Max-Age=5; Version=1'] -> {'a': 'b'}
for wrong in [lambda: c.__setitem__("a b", 1), lambda: c.__setitem__("path", 1), lambda: c["fig"].__setitem__("x", 1),
              lambda: c["fig"].setdefault("y"), lambda: c["fig"].update({"z": 1}), lambda: SimpleCookie("a=b; $Port=1"),
              lambda: Morsel().set("", 1, 2), lambda: c.__setitem__("", 1)]:
    try:
        print(wrong())
    except CookieError as error:
        print(error)
# output:
#| Illegal key 'a b'
#| Attempt to set a reserved key 'path'
#| Invalid attribute 'x'
#| Invalid attribute 'y'
#| Invalid attribute 'z'
#| Invalid attribute 'port'
#| Illegal key ''
#| Illegal key ''
m = c["fig"]
n = copy.copy(m)
print(n == m, n is m, n.copy() == m, m == dict(m), m.isReservedKey("PATH"), m.isReservedKey("x"), m.key, m.setdefault("path", 1))  # expect: True False True True True False fig /a b
n["path"] = "/"
print(n == m, n.OutputString(), n.OutputString([]), Morsel[int])
# output:
#| False fig=newton; Max-Age=60; Path=/; SameSite=Lax; Secure fig=newton http.cookies.Morsel[int]
b = BaseCookie({"x": 'a "b"'})
print([str(b)], b["x"].value)  # expect: ['Set-Cookie: x=a "b"'] a "b"
b.load({"y": "z", "w": m})
print([str(b)])
# output:
#| ['Set-Cookie: fig=newton; Max-Age=60; Path=/a b; SameSite=Lax; Secure\r\nSet-Cookie: x=a "b"\r\nSet-Cookie: y=z']
try:
    m.key = "a"
except AttributeError as error:
    print(error)  # expect: property 'key' of 'Morsel' object has no setter
