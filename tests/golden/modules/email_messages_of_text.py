import email, io
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.mime.base import MIMEBase
from email.mime.application import MIMEApplication
from email.mime.image import MIMEImage
from email.mime.audio import MIMEAudio
from email.mime.message import MIMEMessage
from email.generator import Generator, BytesGenerator, DecodedGenerator
from email.parser import Parser, HeaderParser, BytesParser, FeedParser, BytesFeedParser
from email import policy as P, encoders, iterators, errors
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__, e)
m=MIMEMultipart('mixed',boundary='BB',x_y='1'); m['Subject']='Grüße aus Köln und noch viel mehr Text, damit die Zeile umbrochen wird'; m['From']='Ann <a@b.c>'; m['To']=', '.join(f'user{i}@example.com' for i in range(9))
m.attach(MIMEText('hello\nFrom me\n')); m.attach(MIMEText('<p>é</p>','html')); m.attach(MIMEText('latin é','plain','iso-8859-1'))
a=MIMEApplication(b'\x00\x01data'*20,Name='x.bin'); a.add_header('Content-Disposition','attachment',filename='ü.bin'); m.attach(a)
m.attach(MIMEImage(b'\x89PNG\r\n\x1a\nxx')); m.attach(MIMEAudio(b'.sndxx')); inner=Message(); inner['X']='y'; inner.set_payload('in'); m.attach(MIMEMessage(inner))
m.preamble='pre'; m.epilogue='epi\n'
print(m.as_string()); print(m.as_bytes()); print(str(m)==m.as_string(), m.as_string(maxheaderlen=40)[:400])
# output:
#| Content-Type: multipart/mixed; x-y="1"; boundary="BB"
#| MIME-Version: 1.0
#| Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln_und_noch_viel_mehr_Text=2C_damit_die_Zeile_umbrochen_wird?=
#| From: Ann <a@b.c>
#| To: user0@example.com, user1@example.com, user2@example.com, user3@example.com, user4@example.com, user5@example.com, user6@example.com, user7@example.com, user8@example.com
#|
#| pre
#| --BB
#| Content-Type: text/plain; charset="us-ascii"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: 7bit
#|
#| hello
#| From me
#|
#| --BB
#| Content-Type: text/html; charset="utf-8"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: base64
#|
#| PHA+w6k8L3A+
#|
#| --BB
#| Content-Type: text/plain; charset="iso-8859-1"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: quoted-printable
#|
#| latin =E9
#| --BB
#| Content-Type: application/octet-stream; Name="x.bin"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: base64
#| Content-Disposition: attachment; filename*=utf-8''%C3%BC.bin
#|
#| AAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFk
#| YXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRh
#| AAFkYXRh
#|
#| --BB
#| Content-Type: image/png
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: base64
#|
#| iVBORw0KGgp4eA==
#|
#| --BB
#| Content-Type: audio/basic
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: base64
#|
#| LnNuZHh4
#|
#| --BB
#| Content-Type: message/rfc822
#| MIME-Version: 1.0
#|
#| X: y
#|
#| in
#| --BB--
#| epi
#|
#| b'Content-Type: multipart/mixed; x-y="1"; boundary="BB"\nMIME-Version: 1.0\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln_und_noch_viel_mehr_Text=2C_?=\n =?utf-8?q?damit_die_Zeile_umbrochen_wird?=\nFrom: Ann <a@b.c>\nTo: user0@example.com, user1@example.com, user2@example.com,\n user3@example.com, user4@example.com, user5@example.com, user6@example.com,\n user7@example.com, user8@example.com\n\npre\n--BB\nContent-Type: text/plain; charset="us-ascii"\nMIME-Version: 1.0\nContent-Transfer-Encoding: 7bit\n\nhello\nFrom me\n\n--BB\nContent-Type: text/html; charset="utf-8"\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nPHA+w6k8L3A+\n\n--BB\nContent-Type: text/plain; charset="iso-8859-1"\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nlatin =E9\n--BB\nContent-Type: application/octet-stream; Name="x.bin"\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename*=utf-8\'\'%C3%BC.bin\n\nAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFk\nYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRhAAFkYXRh\nAAFkYXRh\n\n--BB\nContent-Type: image/png\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\niVBORw0KGgp4eA==\n\n--BB\nContent-Type: audio/basic\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nLnNuZHh4\n\n--BB\nContent-Type: message/rfc822\nMIME-Version: 1.0\n\nX: y\n\nin\n--BB--\nepi\n'
#| True Content-Type: multipart/mixed; x-y="1";
#|  boundary="BB"
#| MIME-Version: 1.0
#| Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus?=
#|  =?utf-8?q?_K=C3=B6ln_und_noch_viel_me?=
#|  =?utf-8?q?hr_Text=2C_damit_die_Zeile_?=
#|  =?utf-8?q?umbrochen_wird?=
#| From: Ann <a@b.c>
#| To: user0@example.com,
#|  user1@example.com, user2@example.com,
#|  user3@example.com, user4@example.com,
#|  user5@example.com, user6@example.com,
#|  user7@example.com
f=io.StringIO(); Generator(f,mangle_from_=True,maxheaderlen=60).flatten(m); print(f.getvalue()[:900])
# output:
#| Content-Type: multipart/mixed; x-y="1"; boundary="BB"
#| MIME-Version: 1.0
#| Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln_und_noch_?=
#|  =?utf-8?q?viel_mehr_Text=2C_damit_die_Zeile_umbrochen_wir?=
#|  =?utf-8?q?d?=
#| From: Ann <a@b.c>
#| To: user0@example.com, user1@example.com, user2@example.com,
#|  user3@example.com, user4@example.com, user5@example.com,
#|  user6@example.com, user7@example.com, user8@example.com
#|
#| pre
#| --BB
#| Content-Type: text/plain; charset="us-ascii"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: 7bit
#|
#| hello
#| >From me
#|
#| --BB
#| Content-Type: text/html; charset="utf-8"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: base64
#|
#| PHA+w6k8L3A+
#|
#| --BB
#| Content-Type: text/plain; charset="iso-8859-1"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: quoted-printable
#|
#| latin =E9
#| --BB
#| Content-Type: application/octet-stream; Name="x.bin"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: base64
#| Content-Disposition: attach
f=io.StringIO(); DecodedGenerator(f).flatten(m); print(f.getvalue())
# output:
#| Content-Type: multipart/mixed; x-y="1"; boundary="BB"
#| MIME-Version: 1.0
#| Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln_und_noch_viel_mehr_Text=2C_?=
#|  =?utf-8?q?damit_die_Zeile_umbrochen_wird?=
#| From: Ann <a@b.c>
#| To: user0@example.com, user1@example.com, user2@example.com,
#|  user3@example.com, user4@example.com, user5@example.com, user6@example.com,
#|  user7@example.com, user8@example.com
#|
#| hello
#| From me
#|
#| PHA+w6k8L3A+
#|
#| latin =E9
#| [Non-text (application/octet-stream) part of message omitted, filename ü.bin]
#| [Non-text (image/png) part of message omitted, filename [no filename]]
#| [Non-text (audio/basic) part of message omitted, filename [no filename]]
#| [Non-text (message/rfc822) part of message omitted, filename [no filename]]
#| in
#|
b=email.message_from_bytes(m.as_bytes()); print(b.as_bytes()==m.as_bytes())  # expect: True
for p in b.walk(): print(p.get_content_type(),p.get_filename(),p.get_content_charset(),p.get_content_disposition(),p.get_payload(decode=True) and p.get_payload(decode=True)[:20],p.is_multipart(),p.get_params(),p.get_boundary(),p.keys())
# output:
#| multipart/mixed None None None None True [('multipart/mixed', ''), ('x-y', '1'), ('boundary', 'BB')] BB ['Content-Type', 'MIME-Version', 'Subject', 'From', 'To']
#| text/plain None us-ascii None b'hello\nFrom me\n' False [('text/plain', ''), ('charset', 'us-ascii')] None ['Content-Type', 'MIME-Version', 'Content-Transfer-Encoding']
#| text/html None utf-8 None b'<p>\xc3\xa9</p>' False [('text/html', ''), ('charset', 'utf-8')] None ['Content-Type', 'MIME-Version', 'Content-Transfer-Encoding']
#| text/plain None iso-8859-1 None b'latin \xe9' False [('text/plain', ''), ('charset', 'iso-8859-1')] None ['Content-Type', 'MIME-Version', 'Content-Transfer-Encoding']
#| application/octet-stream ü.bin None attachment b'\x00\x01data\x00\x01data\x00\x01data\x00\x01' False [('application/octet-stream', ''), ('name', 'x.bin')] None ['Content-Type', 'MIME-Version', 'Content-Transfer-Encoding', 'Content-Disposition']
#| image/png None None None b'\x89PNG\r\n\x1a\nxx' False [('image/png', '')] None ['Content-Type', 'MIME-Version', 'Content-Transfer-Encoding']
#| audio/basic None None None b'.sndxx' False [('audio/basic', '')] None ['Content-Type', 'MIME-Version', 'Content-Transfer-Encoding']
#| message/rfc822 None None None None True [('message/rfc822', '')] None ['Content-Type', 'MIME-Version']
#| text/plain None None None b'in' False None None ['X']
iterators._structure(b); print(list(iterators.body_line_iterator(b))[:3],[x.get_content_type() for x in iterators.typed_subpart_iterator(b,'text','html')],b.get_charsets())
# output:
#| multipart/mixed
#|     text/plain
#|     text/html
#|     text/plain
#|     application/octet-stream
#|     image/png
#|     audio/basic
#|     message/rfc822
#|         text/plain
#| ['hello\n', 'From me\n', 'PHA+w6k8L3A+\n'] ['text/html'] [None, 'us-ascii', 'utf-8', 'iso-8859-1', None, None, None, None, None]
s='''From nobody Mon
Received: a
Received: b
Subject: =?utf-8?q?H=C3=A9?=
 continued
Content-Type: text/plain; charset="utf-8"; format=flowed; name*=utf-8'en'%C3%A9.txt
Content-Transfer-Encoding: quoted-printable
X-Empty:

caf=C3=A9 =
joined
'''
m=email.message_from_string(s); print(m.get_unixfrom(),m.items(),m.get_all('received'),m['subject'],m.get_payload(),m.get_payload(decode=True),m.get_param('name'),m.get_param('format'),m.get_param('zz','d'),m.get_filename(),m.get('nope','f'),'SUBJECT' in m,len(m),list(m),m.as_string(unixfrom=True))
# output:
#| From nobody Mon [('Received', 'a'), ('Received', 'b'), ('Subject', '=?utf-8?q?H=C3=A9?=\n continued'), ('Content-Type', 'text/plain; charset="utf-8"; format=flowed; name*=utf-8\'en\'%C3%A9.txt'), ('Content-Transfer-Encoding', 'quoted-printable'), ('X-Empty', '')] ['a', 'b'] =?utf-8?q?H=C3=A9?=
#|  continued caf=C3=A9 =
#| joined
#|  b'caf\xc3\xa9 joined\n' ('utf-8', 'en', 'Ã©.txt') flowed d é.txt f True 6 ['Received', 'Received', 'Subject', 'Content-Type', 'Content-Transfer-Encoding', 'X-Empty'] From nobody Mon
#| Received: a
#| Received: b
#| Subject: =?utf-8?q?H=C3=A9?=
#|  continued
#| Content-Type: text/plain; charset="utf-8"; format=flowed; name*=utf-8'en'%C3%A9.txt
#| Content-Transfer-Encoding: quoted-printable
#| X-Empty: 
#|
#| caf=C3=A9 =
#| joined
#|
del m['received']; m['New']='v'; m.replace_header('x-empty','z'); t(m.replace_header,'qq','z'); m.set_param('charset','latin-1'); m.set_param('x','é',charset='utf-8'); m.del_param('format'); m.set_type('text/html'); t(m.set_type,'x'); print(m.as_string()); m.add_header('X-P','v',a_b='c d',e=None,f='é',g=('utf-8','de','ü')); print(m['x-p']); m.set_boundary('zz'); print(m['content-type'])
# output:
#| KeyError 'qq'
#| ValueError 
#| Subject: =?utf-8?q?H=C3=A9?=
#|  continued
#| Content-Transfer-Encoding: quoted-printable
#| X-Empty: z
#| New: v
#| MIME-Version: 1.0
#| Content-Type: text/html; charset="latin-1"; name*=utf-8'en'%C3%83%C2%83%C3%82%C2%83%C3%83%C2%82%C3%82%C2%A9.txt; x*=utf-8''%C3%83%C2%83%C3%82%C2%A9
#|
#| caf=C3=A9 =
#| joined
#|
#| v; a-b="c d"; e; f*=utf-8''%C3%A9; g*=utf-8'de'%C3%BC
#| text/html; charset="latin-1"; name=('utf-8', 'en', '"Ã\x83Â\x83Ã\x82Â\x83Ã\x83Â\x82Ã\x82Â©.txt"'); x=('utf-8', '', '"Ã\x83Â\x83Ã\x82Â©"'); boundary="zz"
t(m.attach,'x'); t(m.get_payload,0); t(MIMEText('x').attach,m); t(MIMEImage,b'xx'); t(MIMEAudio,b'xx'); t(MIMEMessage,'x'); t(Message().set_boundary,'x'); t(MIMEText('x').as_string,policy=5)
# output:
#| TypeError Attach is not valid on a message with a non-multipart payload
#| TypeError Expected list, got <class 'str'>
#| MultipartConversionError Cannot attach additional subparts to non-multipart/*
#| TypeError Could not guess image MIME subtype
#| TypeError Could not find audio MIME subtype
#| TypeError Argument is not an instance of Message
#| HeaderParseError No Content-Type header found
#| AttributeError 'int' object has no attribute 'clone'
for body,cte in (('aGVsbG8=','base64'),('aGVsbG8','base64'),('aGVs!bG8=','base64'),('a','base64'),('=E9=zz','quoted-printable'),('x','x-uuencode'),('begin 666 x\n#86)C\n \nend\n','uuencode'),('é','8bit'),('é€','8bit')):
    q=Message(); q['Content-Transfer-Encoding']=cte; q.set_payload(body); t(q.get_payload,decode=True); print([type(d).__name__ for d in q.defects])
# output:
#| b'hello'
#| []
#| b'hello'
#| ['InvalidBase64PaddingDefect']
#| b'hello'
#| ['InvalidBase64CharactersDefect']
#| b'a'
#| ['InvalidBase64LengthDefect']
#| b'\xe9=zz'
#| []
#| b'x'
#| []
#| b'abc'
#| []
#| b'\xe9'
#| []
#| b'\xe9\\u20ac'
#| []
for pl,cs in (('é','utf-8'),('é','iso-8859-1'),('abc','us-ascii'),('abc',None),('é',None),('x\n'*3,'utf-8'),('€','iso-8859-15'),('','utf-8'),('é','us-ascii'),('é','nope')):
    q=Message()
    try: q.set_payload(pl,cs); print(repr(q.as_string()),repr(q.get_payload()),q.get_payload(decode=True),q.get_charset())
    except Exception as e: print(type(e).__name__,e)
# output:
#| 'MIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\nw6k=\n' 'w6k=\n' b'\xc3\xa9' utf-8
#| 'MIME-Version: 1.0\nContent-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: quoted-printable\n\n=E9' '=E9' b'\xe9' iso-8859-1
#| 'MIME-Version: 1.0\nContent-Type: text/plain; charset="us-ascii"\nContent-Transfer-Encoding: 7bit\n\nabc' 'abc' b'abc' us-ascii
#| '\nabc' 'abc' b'abc' None
#| '\né' 'é' b'\xe9' None
#| 'MIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\neAp4CngK\n' 'eAp4CngK\n' b'x\nx\nx\n' utf-8
#| 'MIME-Version: 1.0\nContent-Type: text/plain; charset="iso-8859-15"\nContent-Transfer-Encoding: quoted-printable\n\n=A4' '=A4' b'\xa4' iso-8859-15
#| 'MIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n' '' b'' utf-8
#| UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| LookupError unknown encoding: nope
q=Message(); q.set_payload(b'bytes'); t(q.as_string); q.set_payload(None); t(q.as_string); q.set_charset('utf-8'); print(q.items()); q.set_charset(None); print(q.items())
# output:
#| '\nbytes'
#| '\n'
#| [('MIME-Version', '1.0'), ('Content-Type', 'text/plain; charset="utf-8"'), ('Content-Transfer-Encoding', 'base64')]
#| [('MIME-Version', '1.0'), ('Content-Transfer-Encoding', 'base64'), ('content-type', 'text/plain')]
raw=b'Subject: caf\xc3\xa9\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nna\xc3\xafve \xff\n'
m=email.message_from_bytes(raw); print(m['subject'],repr(m['subject']) [:30],m.get_payload(),m.get_payload(decode=True),m.as_bytes()==raw,m.as_string()); print(m.as_bytes(policy=m.policy.clone(cte_type='7bit')))
# output:
#| caf�� <email.header.Header object at naïve �
#|  b'na\xc3\xafve \xff\n' True Subject: =?unknown-8bit?b?Y2Fmw6k=?=
#| Content-Type: text/plain; charset="utf-8"
#| Content-Transfer-Encoding: base64
#|
#| bmHDr3ZlIO+/vQo=
#|
#| b'Subject: =?unknown-8bit?b?Y2Fmw6k=?=\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\nbmHDr3ZlIO+/vQo=\n'
BAD=['Content-Type: multipart/mixed\n\nx\n','Content-Type: multipart/mixed; boundary=B\n\nno\n','Content-Type: multipart/mixed; boundary=B\n\n--B\n\na\n','Content-Type: multipart/mixed; boundary=B\n\npre\n--B\nX: 1\n\na\n--B--\nepi\nlogue','Content-Type: multipart/mixed; boundary=B\n\n--B\n--B\n\na\n\n--B--','no header\n\nx','A: b\nbad line\nC: d\n\nx',' cont\nA: b\n\nx',':x\nA: b\n\n','A: b\nFrom x\nC: d\n\n','A: b\nFrom x','','\n','\n\nx','A: b','A:b\r\nC:\td \r\n\r\nx\r\ny','Content-Type: message/rfc822\n\nA: b\n\nin','Content-Type: multipart/digest; boundary=B\n\n--B\n\nS: 1\n\nx\n--B--\n','Content-Type: multipart/mixed; boundary=B\nContent-Transfer-Encoding: base64\n\n--B\n\nx\n--B--\n','Content-Type: message/delivery-status\n\nA: b\n\nC: d\nE: f\n\n','Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--B\n\n2\n--B--\n\n--A\n\n3\n--A--\n','Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--A\n\n3\n--A--\n','Content-Type: text; x=y\n\n','Content-Type: multipart/mixed; boundary="a;b"\n\n--a;b\n\nx\n--a;b--\n','Content-Type: multipart/mixed; boundary=B\n\n--B--\nx','Content-Type: multipart/mixed; boundary=B\n\n--B  \nA: b\n\nx\n--Bx\n--B-- \n\n']
def show(m,d=0):
    print('  '*d,m.get_content_type(),m.items(),repr(m._payload) if not m.is_multipart() else '',repr(m.preamble),repr(m.epilogue),[type(x).__name__+str(x) for x in m.defects],m.get_default_type(),m.get_unixfrom())
    if m.is_multipart():
        for p in m.get_payload(): show(p,d+1)
for s in BAD:
    print(repr(s)); m=email.message_from_string(s); show(m); t(m.as_string); h=HeaderParser().parsestr(s); print(repr(h.get_payload()))
# output:
#| 'Content-Type: multipart/mixed\n\nx\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed')] 'x\n' None None ['NoBoundaryInMultipartDefect', 'MultipartInvariantViolationDefect'] text/plain None
#| 'Content-Type: multipart/mixed\n\nx\n'
#| 'x\n'
#| 'Content-Type: multipart/mixed; boundary=B\n\nno\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=B')] 'no\n' None '' ['StartBoundaryNotFoundDefect', 'MultipartInvariantViolationDefect'] text/plain None
#| 'Content-Type: multipart/mixed; boundary=B\n\nno\n'
#| 'no\n'
#| 'Content-Type: multipart/mixed; boundary=B\n\n--B\n\na\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=B')]  None None ['CloseBoundaryNotFoundDefect'] text/plain None
#|    text/plain [] 'a' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary=B\n\n--B\n\na\n--B--\n'
#| '--B\n\na\n'
#| 'Content-Type: multipart/mixed; boundary=B\n\npre\n--B\nX: 1\n\na\n--B--\nepi\nlogue'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=B')]  'pre' 'epi\nlogue' [] text/plain None
#|    text/plain [('X', '1')] 'a' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary=B\n\npre\n--B\nX: 1\n\na\n--B--\nepi\nlogue'
#| 'pre\n--B\nX: 1\n\na\n--B--\nepi\nlogue'
#| 'Content-Type: multipart/mixed; boundary=B\n\n--B\n--B\n\na\n\n--B--'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=B')]  None '' [] text/plain None
#|    text/plain [] 'a\n' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary=B\n\n--B\n\na\n\n--B--\n'
#| '--B\n--B\n\na\n\n--B--'
#| 'no header\n\nx'
#|  text/plain [] 'no header\n\nx' None None ['MissingHeaderBodySeparatorDefect'] text/plain None
#| '\nno header\n\nx'
#| 'no header\n\nx'
#| 'A: b\nbad line\nC: d\n\nx'
#|  text/plain [('A', 'b')] 'bad line\nC: d\n\nx' None None ['MissingHeaderBodySeparatorDefect'] text/plain None
#| 'A: b\n\nbad line\nC: d\n\nx'
#| 'bad line\nC: d\n\nx'
#| ' cont\nA: b\n\nx'
#|  text/plain [('A', 'b')] 'x' None None ['FirstHeaderLineIsContinuationDefect cont\n'] text/plain None
#| 'A: b\n\nx'
#| 'x'
#| ':x\nA: b\n\n'
#|  text/plain [('A', 'b')] '' None None ['InvalidHeaderDefectMissing header name.'] text/plain None
#| 'A: b\n\n'
#| ''
#| 'A: b\nFrom x\nC: d\n\n'
#|  text/plain [('A', 'b'), ('C', 'd')] '' None None ['MisplacedEnvelopeHeaderDefectFrom x\n'] text/plain None
#| 'A: b\nC: d\n\n'
#| ''
#| 'A: b\nFrom x'
#|  text/plain [('A', 'b')] 'From x' None None [] text/plain None
#| 'A: b\n\nFrom x'
#| 'From x'
#| ''
#|  text/plain [] '' None None [] text/plain None
#| '\n'
#| ''
#| '\n'
#|  text/plain [] '' None None [] text/plain None
#| '\n'
#| ''
#| '\n\nx'
#|  text/plain [] '\nx' None None [] text/plain None
#| '\n\nx'
#| '\nx'
#| 'A: b'
#|  text/plain [('A', 'b')] '' None None [] text/plain None
#| 'A: b\n\n'
#| ''
#| 'A:b\r\nC:\td \r\n\r\nx\r\ny'
#|  text/plain [('A', 'b'), ('C', 'd ')] 'x\r\ny' None None [] text/plain None
#| 'A: b\nC: d \n\nx\ny'
#| 'x\r\ny'
#| 'Content-Type: message/rfc822\n\nA: b\n\nin'
#|  message/rfc822 [('Content-Type', 'message/rfc822')]  None None [] text/plain None
#|    text/plain [('A', 'b')] 'in' None None [] text/plain None
#| 'Content-Type: message/rfc822\n\nA: b\n\nin'
#| 'A: b\n\nin'
#| 'Content-Type: multipart/digest; boundary=B\n\n--B\n\nS: 1\n\nx\n--B--\n'
#|  multipart/digest [('Content-Type', 'multipart/digest; boundary=B')]  None '' [] text/plain None
#|    message/rfc822 []  None None [] message/rfc822 None
#|      text/plain [('S', '1')] 'x' None None [] text/plain None
#| 'Content-Type: multipart/digest; boundary=B\n\n--B\n\nS: 1\n\nx\n--B--\n'
#| '--B\n\nS: 1\n\nx\n--B--\n'
#| 'Content-Type: multipart/mixed; boundary=B\nContent-Transfer-Encoding: base64\n\n--B\n\nx\n--B--\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=B'), ('Content-Transfer-Encoding', 'base64')]  None '' ['InvalidMultipartContentTransferEncodingDefect'] text/plain None
#|    text/plain [] 'x' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary=B\nContent-Transfer-Encoding: base64\n\n--B\n\nx\n--B--\n'
#| '--B\n\nx\n--B--\n'
#| 'Content-Type: message/delivery-status\n\nA: b\n\nC: d\nE: f\n\n'
#|  message/delivery-status [('Content-Type', 'message/delivery-status')]  None None [] text/plain None
#|    text/plain [('A', 'b')] '' None None [] text/plain None
#|    text/plain [('C', 'd'), ('E', 'f')] '' None None [] text/plain None
#| 'Content-Type: message/delivery-status\n\nA: b\n\nC: d\nE: f\n'
#| 'A: b\n\nC: d\nE: f\n\n'
#| 'Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--B\n\n2\n--B--\n\n--A\n\n3\n--A--\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=A')]  None '' [] text/plain None
#|    multipart/alternative [('Content-Type', 'multipart/alternative; boundary=B')]  None '' [] text/plain None
#|      text/plain [] '1' None None [] text/plain None
#|      text/plain [] '2' None None [] text/plain None
#|    text/plain [] '3' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--B\n\n2\n--B--\n\n--A\n\n3\n--A--\n'
#| '--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--B\n\n2\n--B--\n\n--A\n\n3\n--A--\n'
#| 'Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--A\n\n3\n--A--\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=A')]  None '' [] text/plain None
#|    multipart/alternative [('Content-Type', 'multipart/alternative; boundary=B')]  None None ['CloseBoundaryNotFoundDefect'] text/plain None
#|      text/plain [] '1' None None [] text/plain None
#|    text/plain [] '3' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--B--\n\n--A\n\n3\n--A--\n'
#| '--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\n1\n--A\n\n3\n--A--\n'
#| 'Content-Type: text; x=y\n\n'
#|  text/plain [('Content-Type', 'text; x=y')] '' None None [] text/plain None
#| 'Content-Type: text; x=y\n\n'
#| ''
#| 'Content-Type: multipart/mixed; boundary="a;b"\n\n--a;b\n\nx\n--a;b--\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary="a;b"')]  None '' [] text/plain None
#|    text/plain [] 'x' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary="a;b"\n\n--a;b\n\nx\n--a;b--\n'
#| '--a;b\n\nx\n--a;b--\n'
#| 'Content-Type: multipart/mixed; boundary=B\n\n--B--\nx'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=B')] '' None '' ['StartBoundaryNotFoundDefect', 'MultipartInvariantViolationDefect'] text/plain None
#| 'Content-Type: multipart/mixed; boundary=B\n\n'
#| '--B--\nx'
#| 'Content-Type: multipart/mixed; boundary=B\n\n--B  \nA: b\n\nx\n--Bx\n--B-- \n\n'
#|  multipart/mixed [('Content-Type', 'multipart/mixed; boundary=B')]  None '\n' [] text/plain None
#|    text/plain [('A', 'b')] 'x\n--Bx' None None [] text/plain None
#| 'Content-Type: multipart/mixed; boundary=B\n\n--B\nA: b\n\nx\n--Bx\n--B--\n\n'
#| '--B  \nA: b\n\nx\n--Bx\n--B-- \n\n'
fp=FeedParser(); fp.feed('A: b\nC: '); fp.feed('d\n\nbo'); fp.feed('dy'); m=fp.close(); print(m.items(),m.get_payload())  # expect: [('A', 'b'), ('C', 'd')] body
print(P.compat32, P.compat32.clone(linesep='\r\n')); t(P.compat32.clone,foo=1); t(P.Compat32,foo=1); t(setattr,P.compat32,'linesep','x'); t(setattr,P.compat32,'foo','x')
# output:
#| Compat32() Compat32(linesep='\r\n')
#| TypeError 'foo' is an invalid keyword argument for Compat32
#| TypeError 'foo' is an invalid keyword argument for Compat32
#| AttributeError 'Compat32' object attribute 'linesep' is read-only
#| AttributeError 'Compat32' object has no attribute 'foo'
m=email.message_from_string('A: b\n\nx\ny'); print(repr(m.as_string(policy=P.compat32.clone(linesep='\r\n'))))  # expect: 'A: b\r\n\r\nx\r\ny'
t(email.message_from_string('A: b\n\nx').as_bytes); print(email.message_from_file(io.StringIO('A: b\n\nx')).items(), email.message_from_binary_file(io.BytesIO(b'A: b\n\nx')).items())
# output:
#| b'A: b\n\nx'
#| [('A', 'b')] [('A', 'b')]
q=MIMEText('é'); print(q.as_string(), q.get_payload(decode=True)); q=MIMEBase('x','y',name='é'); q.set_payload(b'\xff\x00'); encoders.encode_quopri(q); print(q.as_string()); q=MIMEBase('x','y'); q.set_payload(b'ab'); encoders.encode_7or8bit(q); print(q.items())
# output:
#| Content-Type: text/plain; charset="utf-8"
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: base64
#|
#| w6k=
#|  b'\xc3\xa9'
#| Content-Type: x/y; name*=utf-8''%C3%A9
#| MIME-Version: 1.0
#| Content-Transfer-Encoding: quoted-printable
#|
#| =FF=00
#| [('Content-Type', 'x/y'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')]
