import gettext
import io
import struct

for p in ["n!=1","n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2","","(n","n)","n n","x","!n","!!n","!!!n","n?1","n?1:2:3","1?2?3:4:5","n||1&&0","n==1==1","n<2<3","1-1-1","n**2","n//2","+n","-n","n&1","n=1","()","n+","0x1","01","n\n","n?n:n?1:0 || 2", "("*25+"n"+")"*25,"n"*1001,"n /0", "!n==1","!(n)*3","n>1>=0", "1 ! 2","n!1","nn","n1","1n","n ?","? n","n == (1","2 - -1","7/2","n%3?1:0 == 0","n||2","(n||2)+1","(n==1)+(n==2)","n&&2", "!","n?!n:2", "é", "n;", "n==1?0:n>=2&&n<=4?1:2","1>n","1:2","n>2==1","n==2>1", "(1?2:3)+1", "1 ? (2 ? 3 : 4) : 5","!n?1:2","!n+1"]:
    try:
        f=gettext.c2py(p)
    except BaseException as e: print(repr(p)[:50],type(e).__name__,e); continue
    for i in (0,1,2,5,11,21):
        try: print(repr(p),f(i))
        except BaseException as e: print(repr(p)[:50],i,type(e).__name__,e)
# output:
#| 'n!=1' 1
#| 'n!=1' 0
#| 'n!=1' 1
#| 'n!=1' 1
#| 'n!=1' 1
#| 'n!=1' 1
#| 'n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2' 2
#| 'n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2' 0
#| 'n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2' 1
#| 'n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2' 1
#| 'n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2' 1
#| 'n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2' 0
#| '' ValueError unexpected end of plural form
#| '(n' ValueError unbalanced parenthesis in plural form
#| 'n)' ValueError unexpected token in plural form: )
#| 'n n' ValueError unexpected token in plural form: n
#| 'x' ValueError invalid token in plural form: x
#| '!n' 1
#| '!n' 0
#| '!n' 0
#| '!n' 0
#| '!n' 0
#| '!n' 0
#| '!!n' 0
#| '!!n' 1
#| '!!n' 1
#| '!!n' 1
#| '!!n' 1
#| '!!n' 1
#| '!!!n' 1
#| '!!!n' 0
#| '!!!n' 0
#| '!!!n' 0
#| '!!!n' 0
#| '!!!n' 0
#| 'n?1' ValueError unexpected end of plural form
#| 'n?1:2:3' ValueError unexpected token in plural form: :
#| '1?2?3:4:5' 3
#| '1?2?3:4:5' 3
#| '1?2?3:4:5' 3
#| '1?2?3:4:5' 3
#| '1?2?3:4:5' 3
#| '1?2?3:4:5' 3
#| 'n||1&&0' 0
#| 'n||1&&0' 1
#| 'n||1&&0' 2
#| 'n||1&&0' 5
#| 'n||1&&0' 11
#| 'n||1&&0' 21
#| 'n==1==1' 0
#| 'n==1==1' 1
#| 'n==1==1' 0
#| 'n==1==1' 0
#| 'n==1==1' 0
#| 'n==1==1' 0
#| 'n<2<3' 1
#| 'n<2<3' 1
#| 'n<2<3' 1
#| 'n<2<3' 1
#| 'n<2<3' 1
#| 'n<2<3' 1
#| '1-1-1' -1
#| '1-1-1' -1
#| '1-1-1' -1
#| '1-1-1' -1
#| '1-1-1' -1
#| '1-1-1' -1
#| 'n**2' ValueError unexpected token in plural form: *
#| 'n//2' ValueError unexpected token in plural form: /
#| '+n' ValueError unexpected token in plural form: +
#| '-n' ValueError unexpected token in plural form: -
#| 'n&1' ValueError invalid token in plural form: &
#| 'n=1' ValueError invalid token in plural form: =
#| '()' ValueError unexpected token in plural form: )
#| 'n+' ValueError unexpected end of plural form
#| '0x1' ValueError invalid token in plural form: 0x1
#| '01' 1
#| '01' 1
#| '01' 1
#| '01' 1
#| '01' 1
#| '01' 1
#| 'n\n' ValueError invalid token in plural form: 
#|
#| 'n?n:n?1:0 || 2' 2
#| 'n?n:n?1:0 || 2' 1
#| 'n?n:n?1:0 || 2' 2
#| 'n?n:n?1:0 || 2' 5
#| 'n?n:n?1:0 || 2' 11
#| 'n?n:n?1:0 || 2' 21
#| '(((((((((((((((((((((((((n))))))))))))))))))))))) ValueError plural form expression is too complex
#| 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn ValueError plural form expression is too long
#| 'n /0' 0 ZeroDivisionError integer division or modulo by zero
#| 'n /0' 1 ZeroDivisionError integer division or modulo by zero
#| 'n /0' 2 ZeroDivisionError integer division or modulo by zero
#| 'n /0' 5 ZeroDivisionError integer division or modulo by zero
#| 'n /0' 11 ZeroDivisionError integer division or modulo by zero
#| 'n /0' 21 ZeroDivisionError integer division or modulo by zero
#| '!n==1' 1
#| '!n==1' 0
#| '!n==1' 1
#| '!n==1' 1
#| '!n==1' 1
#| '!n==1' 1
#| '!(n)*3' 1
#| '!(n)*3' 0
#| '!(n)*3' 0
#| '!(n)*3' 0
#| '!(n)*3' 0
#| '!(n)*3' 0
#| 'n>1>=0' 1
#| 'n>1>=0' 1
#| 'n>1>=0' 1
#| 'n>1>=0' 1
#| 'n>1>=0' 1
#| 'n>1>=0' 1
#| '1 ! 2' ValueError unexpected token in plural form: !
#| 'n!1' ValueError unexpected token in plural form: !
#| 'nn' ValueError invalid token in plural form: nn
#| 'n1' ValueError invalid token in plural form: n1
#| '1n' ValueError invalid token in plural form: 1n
#| 'n ?' ValueError unexpected end of plural form
#| '? n' ValueError unexpected token in plural form: ?
#| 'n == (1' ValueError unbalanced parenthesis in plural form
#| '2 - -1' ValueError unexpected token in plural form: -
#| '7/2' 3
#| '7/2' 3
#| '7/2' 3
#| '7/2' 3
#| '7/2' 3
#| '7/2' 3
#| 'n%3?1:0 == 0' 1
#| 'n%3?1:0 == 0' 1
#| 'n%3?1:0 == 0' 1
#| 'n%3?1:0 == 0' 1
#| 'n%3?1:0 == 0' 1
#| 'n%3?1:0 == 0' 1
#| 'n||2' 2
#| 'n||2' 1
#| 'n||2' 2
#| 'n||2' 5
#| 'n||2' 11
#| 'n||2' 21
#| '(n||2)+1' 3
#| '(n||2)+1' 2
#| '(n||2)+1' 3
#| '(n||2)+1' 6
#| '(n||2)+1' 12
#| '(n||2)+1' 22
#| '(n==1)+(n==2)' 0
#| '(n==1)+(n==2)' 1
#| '(n==1)+(n==2)' 1
#| '(n==1)+(n==2)' 0
#| '(n==1)+(n==2)' 0
#| '(n==1)+(n==2)' 0
#| 'n&&2' 0
#| 'n&&2' 2
#| 'n&&2' 2
#| 'n&&2' 2
#| 'n&&2' 2
#| 'n&&2' 2
#| '!' ValueError unexpected end of plural form
#| 'n?!n:2' 2
#| 'n?!n:2' 0
#| 'n?!n:2' 0
#| 'n?!n:2' 0
#| 'n?!n:2' 0
#| 'n?!n:2' 0
#| 'é' ValueError invalid token in plural form: é
#| 'n;' ValueError invalid token in plural form: ;
#| 'n==1?0:n>=2&&n<=4?1:2' 2
#| 'n==1?0:n>=2&&n<=4?1:2' 0
#| 'n==1?0:n>=2&&n<=4?1:2' 1
#| 'n==1?0:n>=2&&n<=4?1:2' 2
#| 'n==1?0:n>=2&&n<=4?1:2' 2
#| 'n==1?0:n>=2&&n<=4?1:2' 2
#| '1>n' 1
#| '1>n' 0
#| '1>n' 0
#| '1>n' 0
#| '1>n' 0
#| '1>n' 0
#| '1:2' ValueError unexpected token in plural form: :
#| 'n>2==1' 0
#| 'n>2==1' 0
#| 'n>2==1' 0
#| 'n>2==1' 1
#| 'n>2==1' 1
#| 'n>2==1' 1
#| 'n==2>1' 0
#| 'n==2>1' 1
#| 'n==2>1' 0
#| 'n==2>1' 0
#| 'n==2>1' 0
#| 'n==2>1' 0
#| '(1?2:3)+1' 3
#| '(1?2:3)+1' 3
#| '(1?2:3)+1' 3
#| '(1?2:3)+1' 3
#| '(1?2:3)+1' 3
#| '(1?2:3)+1' 3
#| '1 ? (2 ? 3 : 4) : 5' 3
#| '1 ? (2 ? 3 : 4) : 5' 3
#| '1 ? (2 ? 3 : 4) : 5' 3
#| '1 ? (2 ? 3 : 4) : 5' 3
#| '1 ? (2 ? 3 : 4) : 5' 3
#| '1 ? (2 ? 3 : 4) : 5' 3
#| '!n?1:2' 1
#| '!n?1:2' 2
#| '!n?1:2' 2
#| '!n?1:2' 2
#| '!n?1:2' 2
#| '!n?1:2' 2
#| '!n+1' 0
#| '!n+1' 0
#| '!n+1' 0
#| '!n+1' 0
#| '!n+1' 0
#| '!n+1' 0
f=gettext.c2py("n!=1")
for v in (1.0,1.5,"a",None,True,2.0):
    try: print(f(v))
    except BaseException as e: print(type(e).__name__,e)
# output:
#| 0
#| 1
#| TypeError Plural value must be an integer, got str
#| TypeError Plural value must be an integer, got NoneType
#| 0
#| 1
def mo(messages, order="<", version=0):
    items = sorted(messages.items())
    n = len(items); at = 28 + 16 * n; ids = b""; table = []; 
    data = b""
    offs = []
    for k, v in items:
        offs.append((len(k), at + len(data))); data += k + b"\0"
    offs2 = []
    for k, v in items:
        offs2.append((len(v), at + len(data))); data += v + b"\0"
    head = struct.pack(order + "7I", 0x950412de, version << 16, n, 28, 28 + 8 * n, 0, 28 + 16 * n)
    for a in offs + offs2: head += struct.pack(order + "2I", *a)
    return head + data
M = {b"": b"Project: x\nContent-Type: text/plain; charset=utf-8\n continued\nPlural-Forms: nplurals=2; plural=n!=1;\n", b"hi": "hallo é".encode(), b"one\0many": b"eins\0viele", b"ctx\x04hi": b"hoi", b"ctx\x04a\0b": b"x\0y"}
for order in "<>":
    t = gettext.GNUTranslations(io.BytesIO(mo(M, order)))
    print(t.info(), t.charset(), t.gettext("hi"), t.gettext("no"), t.ngettext("one", "many", 1), t.ngettext("one", "many", 3), t.ngettext("u","v",1), t.pgettext("ctx","hi"), t.pgettext("c","hi"), t.npgettext("ctx","a","b",2), t.npgettext("c","a","b",2), t.gettext("one"))
    f = gettext.NullTranslations(); f.gettext = lambda m: "fb:" + m
    t.add_fallback(f); print(t.gettext("hi"), t.gettext("zz"), t.pgettext("q","w"))
# output:
#| {'project': 'x', 'content-type': 'text/plain; charset=utf-8\ncontinued', 'plural-forms': 'nplurals=2; plural=n!=1;'} utf-8 hallo é no eins viele u hoi hi y b eins
#| hallo é fb:zz w
#| {'project': 'x', 'content-type': 'text/plain; charset=utf-8\ncontinued', 'plural-forms': 'nplurals=2; plural=n!=1;'} utf-8 hallo é no eins viele u hoi hi y b eins
#| hallo é fb:zz w
for bad in (b"", b"abcd"*10, mo(M, version=7), mo(M)[:-40], mo(M)[:30]):
    try: gettext.GNUTranslations(io.BytesIO(bad))
    except Exception as e: print(type(e).__name__, e, e.args)
# output:
#| error unpack requires a buffer of 4 bytes ('unpack requires a buffer of 4 bytes',)
#| OSError [Errno 0] Bad magic number: '' (0, 'Bad magic number')
#| OSError [Errno 0] Bad version number 7: '' (0, 'Bad version number 7')
#| OSError [Errno 0] File is corrupt: '' (0, 'File is corrupt')
#| error unpack requires a buffer of 8 bytes ('unpack requires a buffer of 8 bytes',)
n = gettext.NullTranslations(); print(n.gettext("a"), n.ngettext("a","b",1), n.ngettext("a","b",2), n.pgettext("c","m"), n.npgettext("c","a","b",0), n.info(), n.charset())  # expect: a a b m b {} None
print(gettext.gettext("x"), gettext.ngettext("a","b",2), gettext.pgettext("a","b"), gettext.npgettext("c","a","b",1), gettext.textdomain(), gettext.textdomain("foo"), gettext.textdomain(), gettext.find("zzz"), gettext.dgettext("d","e"))  # expect: x b b a messages foo foo None e
try: gettext.translation("zzz")
except OSError as e: print(type(e).__name__, e, e.filename)
# output:
#| FileNotFoundError [Errno 2] No translation file found for domain: 'zzz' zzz
