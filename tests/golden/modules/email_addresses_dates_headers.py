from email import utils
A=['a@b.c','Ann <a@b.c>','"Ann, B" <a@b.c>','a@b.c (Ann)','(c) Ann (d) <a@b.c> (e)','group: a@b.c, B <d@e.f>;, x@y','undisclosed-recipients:;','Ann','<a@b.c>','"a b"@c','a.b@[1.2.3.4]','a@b@c','A <a@b','<@x,@y:a@b.c>','=?utf-8?q?=C3=A9?= <a@b>','Ann B. C <a@b.c>','a @ b . c','"\\"q\\"" <a@b>','',',',', a@b',' ','a b c','a@','@b','a@b, c@d,','"unclosed <a@b>','(unclosed a@b','A;B <a@b>','a@b;c@d','a..b@c','A <a b@c>','<>','x <>','J. R. R. <j@r>','a@b\n c','Ann\r\n <a@b>','(a(b)c) d@e','a@(c)b.(d)c','[a]@b','é <a@b>','A <a@b> B','a:b:c@d;','"a"b <c@d>','a"b"@c','a@b <c@d>',"user@domain (comment (nested)) , n@m",'<a@b>c','x@y.z (q) (r)']
for a in A:
    print(repr(a), utils.parseaddr(a), utils.getaddresses([a,'z@z']))
# output:
#| 'a@b.c' ('', 'a@b.c') [('', 'a@b.c'), ('', 'z@z')]
#| 'Ann <a@b.c>' ('Ann', 'a@b.c') [('Ann', 'a@b.c'), ('', 'z@z')]
#| '"Ann, B" <a@b.c>' ('Ann, B', 'a@b.c') [('Ann, B', 'a@b.c'), ('', 'z@z')]
#| 'a@b.c (Ann)' ('Ann', 'a@b.c') [('Ann', 'a@b.c'), ('', 'z@z')]
#| '(c) Ann (d) <a@b.c> (e)' ('Ann (c d)', 'a@b.c') [('Ann (c d)', 'a@b.c'), ('', 'z@z')]
#| 'group: a@b.c, B <d@e.f>;, x@y' ('', 'a@b.c') [('', 'a@b.c'), ('B', 'd@e.f'), ('', 'x@y'), ('', 'z@z')]
#| 'undisclosed-recipients:;' ('', '') [('', ''), ('', 'z@z')]
#| 'Ann' ('', 'Ann') [('', 'Ann'), ('', 'z@z')]
#| '<a@b.c>' ('', 'a@b.c') [('', 'a@b.c'), ('', 'z@z')]
#| '"a b"@c' ('', '"a b"@c') [('', '"a b"@c'), ('', 'z@z')]
#| 'a.b@[1.2.3.4]' ('', 'a.b@[1.2.3.4]') [('', 'a.b@[1.2.3.4]'), ('', 'z@z')]
#| 'a@b@c' ('', '') [('', ''), ('', '@c'), ('', 'z@z')]
#| 'A <a@b' ('A', 'a@b') [('A', 'a@b'), ('', 'z@z')]
#| '<@x,@y:a@b.c>' ('', '') [('', ''), ('', '@y'), ('', 'a@b.c'), ('', 'z@z')]
#| '=?utf-8?q?=C3=A9?= <a@b>' ('=?utf-8?q?=C3=A9?=', 'a@b') [('=?utf-8?q?=C3=A9?=', 'a@b'), ('', 'z@z')]
#| 'Ann B. C <a@b.c>' ('Ann B. C', 'a@b.c') [('Ann B. C', 'a@b.c'), ('', 'z@z')]
#| 'a @ b . c' ('', 'a@b.c') [('', 'a@b.c'), ('', 'z@z')]
#| '"\\"q\\"" <a@b>' ('"q"', 'a@b') [('"q"', 'a@b'), ('', 'z@z')]
#| '' ('', '') [('', ''), ('', 'z@z')]
#| ',' ('', '') [('', ''), ('', 'z@z')]
#| ', a@b' ('', '') [('', ''), ('', 'a@b'), ('', 'z@z')]
#| ' ' ('', '') [('', ''), ('', 'z@z')]
#| 'a b c' ('', 'a') [('', 'a'), ('', 'z@z')]
#| 'a@' ('', '') [('', ''), ('', 'z@z')]
#| '@b' ('', '@b') [('', '@b'), ('', 'z@z')]
#| 'a@b, c@d,' ('', 'a@b') [('', 'a@b'), ('', 'c@d'), ('', ''), ('', 'z@z')]
#| '"unclosed <a@b>' ('', 'unclosed <a@b>') [('', 'unclosed <a@b>, z@z')]
#| '(unclosed a@b' ('', '') [('', '')]
#| 'A;B <a@b>' ('', 'A') [('', 'A'), ('', ''), ('B', 'a@b'), ('', 'z@z')]
#| 'a@b;c@d' ('', 'a@b') [('', 'a@b'), ('', ''), ('', 'c@d'), ('', 'z@z')]
#| 'a..b@c' ('', 'a..b@c') [('', 'a..b@c'), ('', 'z@z')]
#| 'A <a b@c>' ('A', 'a b@c') [('A', 'a b@c'), ('', 'z@z')]
#| '<>' ('', '') [('', ''), ('', 'z@z')]
#| 'x <>' ('x', '') [('x', ''), ('', 'z@z')]
#| 'J. R. R. <j@r>' ('J. R. R.', 'j@r') [('J. R. R.', 'j@r'), ('', 'z@z')]
#| 'a@b\n c' ('', 'a@b') [('', 'a@b'), ('', 'c'), ('', 'z@z')]
#| 'Ann\r\n <a@b>' ('Ann', 'a@b') [('Ann', 'a@b'), ('', 'z@z')]
#| '(a(b)c) d@e' ('abc', 'd@e') [('abc', 'd@e'), ('', 'z@z')]
#| 'a@(c)b.(d)c' ('c d', 'a@b.c') [('c d', 'a@b.c'), ('', 'z@z')]
#| '[a]@b' ('', '') [('', ''), ('', 'a'), ('', ''), ('', '@b'), ('', 'z@z')]
#| 'é <a@b>' ('é', 'a@b') [('é', 'a@b'), ('', 'z@z')]
#| 'A <a@b> B' ('A', 'a@b') [('A', 'a@b'), ('', 'B'), ('', 'z@z')]
#| 'a:b:c@d;' ('', 'c@d') [('', 'c@d'), ('', 'z@z')]
#| '"a"b <c@d>' ('a b', 'c@d') [('a b', 'c@d'), ('', 'z@z')]
#| 'a"b"@c' ('', 'a"b"@c') [('', 'a"b"@c'), ('', 'z@z')]
#| 'a@b <c@d>' ('', 'a@b') [('', 'a@b'), ('', 'c@d'), ('', 'z@z')]
#| 'user@domain (comment (nested)) , n@m' ('comment nested', 'user@domain') [('comment nested', 'user@domain'), ('', 'n@m'), ('', 'z@z')]
#| '<a@b>c' ('', 'a@b') [('', 'a@b'), ('', 'c'), ('', 'z@z')]
#| 'x@y.z (q) (r)' ('q r', 'x@y.z') [('q r', 'x@y.z'), ('', 'z@z')]
for p in (('','a@b'),(None,'a@b'),('Ann','a@b'),('A, B','a@b'),('A "q" \\','a@b'),('é','a@b'),('日本語 text','a@b'),('a.b','c@d')):
    print(utils.formataddr(p), utils.formataddr(p,'iso-8859-1') if p[0]!='日本語 text' else '')
# output:
#| a@b a@b
#| a@b a@b
#| Ann <a@b> Ann <a@b>
#| "A, B" <a@b> "A, B" <a@b>
#| "A \"q\" \\" <a@b> "A \"q\" \\" <a@b>
#| =?utf-8?b?w6k=?= <a@b> =?iso-8859-1?q?=E9?= <a@b>
#| =?utf-8?b?5pel5pys6KqeIHRleHQ=?= <a@b> 
#| "a.b" <c@d> "a.b" <c@d>
D=['Fri, 09 Nov 2001 01:08:47 -0000','Fri, 9 Nov 2001 01:08:47 +0530','9 Nov 01 1:08 EST','Fri,9 Nov 2001 01:08:47','Friday, 09-Nov-01 01:08:47 GMT','Nov 9 01:08:47 2001','Thu Nov  9 01:08:47 2001','09 Nov 2001','x','',None,'Fri, 09 Nov 2001 01.08.47 -0800','9 November 2001 01:08:47 Z','2001-11-09 01:08','Fri, 09 Nov 2001 01:08:47 -08:00','Fri, 09 Nov 2001 01:08:47+0100','32 Foo 2001 1:2:3 +1','9 Nov 2001 1:2:3:4 X','Wed, 3 Apr 2002 12.34.56.78+0800','1 Jan 70 00:00','1 Jan 69 00:00 A','Sun, , 2 3 4', 'Fri, 09 Nov, 2001, 01:08:47 PDT (x)']
for d in D:
    r=[]
    for f in (utils.parsedate,utils.parsedate_tz,utils.parsedate_to_datetime):
        try: r.append(f(d))
        except Exception as e: r.append((type(e).__name__,str(e)))
    try: r.append(utils.mktime_tz(r[1]))
    except Exception as e: r.append(type(e).__name__)
    print(repr(d),r)
# output:
#| 'Fri, 09 Nov 2001 01:08:47 -0000' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0), datetime.datetime(2001, 11, 9, 1, 8, 47), 1005268127]
#| 'Fri, 9 Nov 2001 01:08:47 +0530' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 19800), datetime.datetime(2001, 11, 9, 1, 8, 47, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800))), 1005248327]
#| '9 Nov 01 1:08 EST' [(2001, 11, 9, 1, 8, 0, 0, 1, -1), (2001, 11, 9, 1, 8, 0, 0, 1, -1, -18000), datetime.datetime(2001, 11, 9, 1, 8, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))), 1005286080]
#| 'Fri,9 Nov 2001 01:08:47' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0), datetime.datetime(2001, 11, 9, 1, 8, 47), 1005268127]
#| 'Friday, 09-Nov-01 01:08:47 GMT' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0), datetime.datetime(2001, 11, 9, 1, 8, 47, tzinfo=datetime.timezone.utc), 1005268127]
#| 'Nov 9 01:08:47 2001' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0), datetime.datetime(2001, 11, 9, 1, 8, 47), 1005268127]
#| 'Thu Nov  9 01:08:47 2001' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0), datetime.datetime(2001, 11, 9, 1, 8, 47), 1005268127]
#| '09 Nov 2001' [None, None, ('ValueError', 'Invalid date value or format "09 Nov 2001"'), 'TypeError']
#| 'x' [None, None, ('ValueError', 'Invalid date value or format "x"'), 'TypeError']
#| '' [None, None, ('ValueError', 'Invalid date value or format ""'), 'TypeError']
#| None [None, None, ('ValueError', 'Invalid date value or format "None"'), 'TypeError']
#| 'Fri, 09 Nov 2001 01.08.47 -0800' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, -28800), datetime.datetime(2001, 11, 9, 1, 8, 47, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600))), 1005296927]
#| '9 November 2001 01:08:47 Z' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0), datetime.datetime(2001, 11, 9, 1, 8, 47, tzinfo=datetime.timezone.utc), 1005268127]
#| '2001-11-09 01:08' [None, None, ('ValueError', 'Invalid date value or format "2001-11-09 01:08"'), 'TypeError']
#| 'Fri, 09 Nov 2001 01:08:47 -08:00' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0), datetime.datetime(2001, 11, 9, 1, 8, 47), 1005268127]
#| 'Fri, 09 Nov 2001 01:08:47+0100' [(2001, 11, 9, 1, 8, 47, 0, 1, -1), (2001, 11, 9, 1, 8, 47, 0, 1, -1, 3600), datetime.datetime(2001, 11, 9, 1, 8, 47, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600))), 1005264527]
#| '32 Foo 2001 1:2:3 +1' [None, None, ('ValueError', 'Invalid date value or format "32 Foo 2001 1:2:3 +1"'), 'TypeError']
#| '9 Nov 2001 1:2:3:4 X' [None, None, ('ValueError', 'Invalid date value or format "9 Nov 2001 1:2:3:4 X"'), 'TypeError']
#| 'Wed, 3 Apr 2002 12.34.56.78+0800' [None, None, ('ValueError', 'Invalid date value or format "Wed, 3 Apr 2002 12.34.56.78+0800"'), 'TypeError']
#| '1 Jan 70 00:00' [(1970, 1, 1, 0, 0, 0, 0, 1, -1), (1970, 1, 1, 0, 0, 0, 0, 1, -1, 0), datetime.datetime(1970, 1, 1, 0, 0), 0]
#| '1 Jan 69 00:00 A' [(1969, 1, 1, 0, 0, 0, 0, 1, -1), (1969, 1, 1, 0, 0, 0, 0, 1, -1, 0), datetime.datetime(1969, 1, 1, 0, 0), -31536000]
#| 'Sun, , 2 3 4' [None, None, ('ValueError', 'Invalid date value or format "Sun, , 2 3 4"'), 'TypeError']
#| 'Fri, 09 Nov, 2001, 01:08:47 PDT (x)' [None, None, ('ValueError', 'Invalid date value or format "Fri, 09 Nov, 2001, 01:08:47 PDT (x)"'), 'TypeError']
import datetime as dt
print(utils.formatdate(0),utils.formatdate(1e9,True),utils.formatdate(1e9,usegmt=True),utils.formatdate(1.9e9,True,True),utils.format_datetime(dt.datetime(2020,1,2,3,4,5)),utils.format_datetime(dt.datetime(2020,1,2,3,4,5,tzinfo=dt.timezone(dt.timedelta(hours=-3,minutes=-30)))),utils.format_datetime(dt.datetime(2020,1,2,tzinfo=dt.timezone.utc),True))
# output:
#| Thu, 01 Jan 1970 00:00:00 -0000 Sun, 09 Sep 2001 01:46:40 +0000 Sun, 09 Sep 2001 01:46:40 GMT Sun, 17 Mar 2030 17:46:40 +0000 Thu, 02 Jan 2020 03:04:05 -0000 Thu, 02 Jan 2020 03:04:05 -0330 Thu, 02 Jan 2020 00:00:00 GMT
try: utils.format_datetime(dt.datetime(2020,1,2),True)
except ValueError as e: print(e)  # expect: usegmt option requires a UTC datetime
print([utils.quote('a"\\b'),utils.unquote('"a\\"\\\\b"'),utils.unquote('<x>'),utils.unquote('x'),utils.unquote('"')],utils.encode_rfc2231('é x','utf-8'),utils.encode_rfc2231('é','utf-8','de'),utils.encode_rfc2231('a b'),utils.decode_rfc2231("utf-8'de'%C3%A9"),utils.decode_rfc2231("x'y"),utils.collapse_rfc2231_value(('utf-8','','Ã©')),utils.collapse_rfc2231_value('"q"'),utils.collapse_rfc2231_value((None,None,'x')),utils.collapse_rfc2231_value(('nope',None,'x')))
# output:
#| ['a\\"\\\\b', 'a"\\b', 'x', 'x', '"'] utf-8''%C3%A9%20x utf-8'de'%C3%A9 a%20b ['utf-8', 'de', '%C3%A9'] (None, None, "x'y") é q x x
print(utils.decode_params([('a','b'),('x','"1"'),('n*0*',"utf-8'en'%C3"),('n*1*','%A9'),('n*2','"z"'),('m*',"us-ascii''q%20r"),('k*1','b'),('k*0','a')]))
# output:
#| [('a', 'b'), ('x', '"1"'), ('n', ('utf-8', 'en', '"Ã©z"')), ('m', ('us-ascii', '', '"q r"')), ('k', '"ab"')]
from email.header import Header, decode_header, make_header
for s in ('plain','=?utf-8?q?H=C3=A9_llo?= x','=?iso-8859-1?b?6Q==?= =?utf-8?b?w6k=?=','a =?utf-8?q?b?=c','=?utf-8?b?w6?=','=?utf-8?q?a?=\n =?utf-8?q?b?=','=?utf-8?x?q?=','x =?utf-8?Q?=E2=82=AC?= y =?utf-8?Q?z?=','=?utf-8?b?!!!?='):
    try: print(repr(s),decode_header(s),str(make_header(decode_header(s))))
    except Exception as e: print(type(e).__name__,e)
# output:
#| 'plain' [('plain', None)] plain
#| '=?utf-8?q?H=C3=A9_llo?= x' [(b'H\xc3\xa9 llo', 'utf-8'), (b' x', None)] Hé llo x
#| '=?iso-8859-1?b?6Q==?= =?utf-8?b?w6k=?=' [(b'\xe9', 'iso-8859-1'), (b'\xc3\xa9', 'utf-8')] éé
#| 'a =?utf-8?q?b?=c' [(b'a ', None), (b'b', 'utf-8'), (b'c', None)] a b c
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
#| '=?utf-8?q?a?=\n =?utf-8?q?b?=' [(b'ab', 'utf-8')] ab
#| '=?utf-8?x?q?=' [('=?utf-8?x?q?=', None)] =?utf-8?x?q?=
#| 'x =?utf-8?Q?=E2=82=AC?= y =?utf-8?Q?z?=' [(b'x ', None), (b'\xe2\x82\xac', 'utf-8'), (b' y ', None), (b'z', 'utf-8')] x € y z
#| '=?utf-8?b?!!!?=' [(b'', 'utf-8')] 
for args,kw in ((('Hello',),{}),(('Héllo wörld',),{}),(('Héllo wörld','utf-8'),{}),(('Héllo','iso-8859-1'),{'header_name':'Subject'}),(('word '*40,),{'header_name':'Subject'}),(('a, b; c '*20,),{'header_name':'To'}),(('é'*100,'utf-8'),{}),(('日本語'*20,),{'header_name':'X-Long-Name'}),(('x'*200,),{'header_name':'S'}),(('a'*70+' '+'b'*70,),{'maxlinelen':76,'continuation_ws':'\t'}),(('line1\n line2\n\tline3',),{}),((b'\xe9','iso-8859-1'),{}),((b'abc',),{}),(('',),{}),((' lead',),{}),(('trail ',),{})):
    try:
        h=Header(*args,**kw); print(repr(h.encode()),repr(str(h)),repr(h.encode(maxlinelen=30)),repr(h.encode(maxlinelen=0)),repr(h.encode(splitchars=' ,')),decode_header(h)[:1])
    except Exception as e: print(args,type(e).__name__,e)
# output:
#| 'Hello' 'Hello' 'Hello' 'Hello' 'Hello' [(b'Hello', 'us-ascii')]
#| '=?utf-8?b?SMOpbGxvIHfDtnJsZA==?=' 'Héllo wörld' '=?utf-8?b?SMOpbGxvIHfDtnJs?=\n =?utf-8?b?ZA==?=' '=?utf-8?b?SMOpbGxvIHfDtnJsZA==?=' '=?utf-8?b?SMOpbGxvIHfDtnJsZA==?=' [(b'H\xc3\xa9llo w\xc3\xb6rld', 'utf-8')]
#| '=?utf-8?b?SMOpbGxvIHfDtnJsZA==?=' 'Héllo wörld' '=?utf-8?b?SMOpbGxvIHfDtnJs?=\n =?utf-8?b?ZA==?=' '=?utf-8?b?SMOpbGxvIHfDtnJsZA==?=' '=?utf-8?b?SMOpbGxvIHfDtnJsZA==?=' [(b'H\xc3\xa9llo w\xc3\xb6rld', 'utf-8')]
#| '=?iso-8859-1?q?H=E9llo?=' 'Héllo' '=?iso-8859-1?q?H=E9?=\n =?iso-8859-1?q?llo?=' '=?iso-8859-1?q?H=E9llo?=' '=?iso-8859-1?q?H=E9llo?=' [(b'H\xe9llo', 'iso-8859-1')]
#| 'word word word word word word word word word word word word word word\n word word word word word word word word word word word word word word word\n word word word word word word word word word word word ' 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ' 'word word word word\n word word word word word word\n word word word word word word\n word word word word word word\n word word word word word word\n word word word word word word\n word word word word word word ' 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ' 'word word word word word word word word word word word word word word\n word word word word word word word word word word word word word word word\n word word word word word word word word word word word ' [(b'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ', 'us-ascii')]
#| 'a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b;\n c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b;\n c a, b; c a, b; c ' 'a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c ' 'a, b; c a, b; c a, b;\n c a, b; c a, b; c a, b;\n c a, b; c a, b; c a, b;\n c a, b; c a, b; c a, b;\n c a, b; c a, b; c a, b;\n c a, b; c a, b; c a, b;\n c a, b; c a, b; c ' 'a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c ' 'a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a,\n b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c\n a, b; c ' [(b'a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c a, b; c ', 'us-ascii')]
#| '=?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6k=?=' 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé' '=?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6k=?=' '=?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k=?=' '=?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=\n =?utf-8?b?w6nDqcOpw6k=?=' [(b'\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9', 'utf-8')]
#| '=?utf-8?b?5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel?=\n =?utf-8?b?5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys?=\n =?utf-8?b?6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe?=\n =?utf-8?b?5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe?=' '日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語' '=?utf-8?b?5pel?=\n =?utf-8?b?5pys6Kqe5pel5pys?=\n =?utf-8?b?6Kqe5pel5pys6Kqe?=\n =?utf-8?b?5pel5pys6Kqe5pel?=\n =?utf-8?b?5pys6Kqe5pel5pys?=\n =?utf-8?b?6Kqe5pel5pys6Kqe?=\n =?utf-8?b?5pel5pys6Kqe5pel?=\n =?utf-8?b?5pys6Kqe5pel5pys?=\n =?utf-8?b?6Kqe5pel5pys6Kqe?=\n =?utf-8?b?5pel5pys6Kqe5pel?=\n =?utf-8?b?5pys6Kqe5pel5pys?=\n =?utf-8?b?6Kqe5pel5pys6Kqe?=\n =?utf-8?b?5pel5pys6Kqe5pel?=\n =?utf-8?b?5pys6Kqe5pel5pys?=\n =?utf-8?b?6Kqe5pel5pys6Kqe?=\n =?utf-8?b?5pel5pys6Kqe?=' '=?utf-8?b?5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe?=' '=?utf-8?b?5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel?=\n =?utf-8?b?5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys?=\n =?utf-8?b?6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe?=\n =?utf-8?b?5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe5pel5pys6Kqe?=' [(b'\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e', 'utf-8')]
#| '\n xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' '\n xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' '\n xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' [(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'us-ascii')]
#| 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' [(b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'us-ascii')]
#| 'line1\n line2\n\tline3' 'line1\n line2\n\tline3' 'line1\n line2\n\tline3' 'line1\n line2\n\tline3' 'line1\n line2\n\tline3' [(b'line1\n line2\n\tline3', 'us-ascii')]
#| '=?iso-8859-1?q?=E9?=' 'é' '=?iso-8859-1?q?=E9?=' '=?iso-8859-1?q?=E9?=' '=?iso-8859-1?q?=E9?=' [(b'\xe9', 'iso-8859-1')]
#| 'abc' 'abc' 'abc' 'abc' 'abc' [(b'abc', 'us-ascii')]
#| '' '' '' '' '' [(b'', 'us-ascii')]
#| ' lead' ' lead' ' lead' ' lead' ' lead' [(b' lead', 'us-ascii')]
#| 'trail ' 'trail ' 'trail ' 'trail ' 'trail ' [(b'trail ', 'us-ascii')]
h=Header('abc',header_name='Subject'); h.append('é','utf-8'); h.append('def'); h.append('ü','iso-8859-1'); h.append('plain','us-ascii'); print(h.encode(),str(h),h==str(h),decode_header(h))
# output:
#| abc =?utf-8?b?w6k=?= def =?iso-8859-1?q?=FC?= plain abc é def ü plain True [(b'abc', 'us-ascii'), (b'\xc3\xa9', 'utf-8'), (b'def', 'us-ascii'), (b'\xfc', 'iso-8859-1'), (b'plain', 'us-ascii')]
for f in (lambda:Header('é','us-ascii').encode(),lambda:Header(b'\xff').encode(),lambda:Header('x\nSubject: y').encode(),lambda:Header('€','iso-8859-1')):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
# output:
#| =?utf-8?b?w6k=?=
#| UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| HeaderParseError header value appears to contain an embedded header: 'x\nSubject: y'
#| UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
from email.charset import Charset
for c in ('utf-8','us-ascii','ISO-8859-1','latin_1','foo','koi8-r'):
    C=Charset(c); print(C,C.header_encoding,C.body_encoding,C.input_codec,C.output_codec,C.output_charset,C.get_body_encoding() if C.body_encoding else C.get_body_encoding().__name__,C==c)
    try: print(C.header_encode('héllo wörld =?'),repr(C.body_encode('héllo\nwörld = '+'x'*100+'\n')))
    except Exception as e: print(type(e).__name__,e)
# output:
#| utf-8 3 2 utf-8 utf-8 utf-8 base64 True
#| =?utf-8?b?aMOpbGxvIHfDtnJsZCA9Pw==?= 'aMOpbGxvCnfDtnJsZCA9IHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHgK\n'
#| us-ascii None None None None us-ascii encode_7or8bit True
#| UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
#| iso-8859-1 1 1 iso-8859-1 iso-8859-1 iso-8859-1 quoted-printable True
#| =?iso-8859-1?q?h=E9llo_w=F6rld_=3D=3F?= 'h=E9llo\nw=F6rld =3D xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'
#| iso-8859-1 1 1 iso-8859-1 iso-8859-1 iso-8859-1 quoted-printable False
#| =?iso-8859-1?q?h=E9llo_w=F6rld_=3D=3F?= 'h=E9llo\nw=F6rld =3D xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'
#| foo 3 2 foo foo foo base64 True
#| LookupError unknown encoding: foo
#| koi8-r 2 2 koi8-r koi8-r koi8-r base64 True
#| UnicodeEncodeError 'charmap' codec can't encode character '\xe9' in position 1: character maps to <undefined>
from email import quoprimime, base64mime
for b in ('a=b\n','x'*80,'é ü\r\ny','trail \nend\t','tab\t','','x'*75+' ','a'*74+'=é','\n\n'): print(repr(quoprimime.body_encode(b)),repr(quoprimime.decode(quoprimime.body_encode(b) )),repr(quoprimime.body_encode(b,maxlinelen=10)))
# output:
#| 'a=3Db\n' 'a=b\n' 'a=3Db\n'
#| 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx' 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' 'xxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxx'
#| '=E9 =FC\ny' 'é ü\ny' '=E9 =FC\ny'
#| 'trail=20\nend=09' 'trail \nend\t' 'trail=20\nend=09'
#| 'tab=09' 'tab\t' 'tab=09'
#| '' '' ''
#| 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=20' 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ' 'xxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxxxxxxxx=\nxxx=20'
#| 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\n=3D=E9' 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=é' 'aaaaaaaaa=\naaaaaaaaa=\naaaaaaaaa=\naaaaaaaaa=\naaaaaaaaa=\naaaaaaaaa=\naaaaaaaaa=\naaaaaaaaa=\naa=3D=E9'
#| '\n\n' '\n\n' '\n\n'
print(quoprimime.header_encode(b'a b_\xe9?='),quoprimime.header_decode('a_b=E9'),base64mime.body_encode(b'x'*100),base64mime.header_encode('é','utf-8'),base64mime.decode('aGk='),quoprimime.decode('a=\nb =3D=zz c  \n=E9'))
# output:
#| =?iso-8859-1?q?a_b=5F=E9=3F=3D?= a bé eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4
#| eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eA==
#|  =?utf-8?b?w6k=?= b'hi' ab ==zz c
#| é
