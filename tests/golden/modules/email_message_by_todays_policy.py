import datetime
import email
import email.policy
from email import policy
from email.contentmanager import ContentManager, raw_data_manager
from email.headerregistry import Address, Group, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage, MIMEPart


def shown(message):
    """A message whose boundaries are known."""
    for at, part in enumerate(message.walk()):
        if part.get_content_maintype() == "multipart" and not part.get_boundary():
            part.set_boundary(f"B{at}")
    return message.as_string()


def tried(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except (ValueError, TypeError, KeyError, AttributeError, LookupError) as error:
        print(type(error).__name__, error)


msg = EmailMessage()
msg["Subject"] = "Grüße aus Köln: was es in dieser Woche alles Neues gibt, und mehr"
msg["From"] = Address("Jürgen Müller", "juergen", "example.com")
msg["To"] = (Address("Ann, B", "ann", "example.org"), Group("friends", [Address("", "a", "b.c"), Address("D", addr_spec="d@e.f")]))
msg["Date"] = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
msg["X-Long"] = "word " * 25
msg["Message-ID"] = "<1@example.com>"
msg.set_content("Hello\nthere\n")
print(msg.as_string())
# output:
#| Subject: =?utf-8?b?R3LDvMOfZSBhdXMgS8O2bG46?= was es in dieser Woche alles
#|  Neues gibt, und mehr
#| From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <juergen@example.com>
#| To: "Ann, B" <ann@example.org>, friends: a@b.c, D <d@e.f>;
#| Date: Mon, 06 May 2024 07:08:09 +0000
#| X-Long: word word word word word word word word word word word word word word
#|  word word word word word word word word word word word 
#| Message-ID: <1@example.com>
#| Content-Type: text/plain; charset="utf-8"
#| Content-Transfer-Encoding: 7bit
#| MIME-Version: 1.0
#|
#| Hello
#| there
#|
msg.add_alternative("<p>Hällo <img src='cid:x'></p>", subtype="html")
msg.get_payload()[1].add_related(b"\x89PNG", "image", "png", cid="<x>")
msg.add_attachment(b"data" * 30, maintype="application", subtype="octet-stream", filename="über.bin")
msg.add_attachment("a,b\n", subtype="csv", filename="t.csv", params={"header": "present"})
inner = EmailMessage(); inner["Subject"] = "inner"; inner.set_content("in")
msg.add_attachment(inner)
print(shown(msg))
# output:
#| Subject: =?utf-8?b?R3LDvMOfZSBhdXMgS8O2bG46?= was es in dieser Woche alles
#|  Neues gibt, und mehr
#| From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <juergen@example.com>
#| To: "Ann, B" <ann@example.org>, friends: a@b.c, D <d@e.f>;
#| Date: Mon, 06 May 2024 07:08:09 +0000
#| X-Long: word word word word word word word word word word word word word word
#|  word word word word word word word word word word word 
#| Message-ID: <1@example.com>
#| MIME-Version: 1.0
#| Content-Type: multipart/mixed; boundary="B0"
#|
#| --B0
#| Content-Type: multipart/alternative; boundary="B1"
#|
#| --B1
#| Content-Type: text/plain; charset="utf-8"
#| Content-Transfer-Encoding: 7bit
#|
#| Hello
#| there
#|
#| --B1
#| MIME-Version: 1.0
#| Content-Type: multipart/related; boundary="B3"
#|
#| --B3
#| Content-Type: text/html; charset="utf-8"
#| Content-Transfer-Encoding: base64
#|
#| PHA+SMOkbGxvIDxpbWcgc3JjPSdjaWQ6eCc+PC9wPgo=
#|
#| --B3
#| Content-Type: image/png
#| Content-Transfer-Encoding: base64
#| Content-ID: <x>
#| MIME-Version: 1.0
#| Content-Disposition: inline
#|
#| iVBORw==
#|
#| --B3--
#|
#| --B1--
#|
#| --B0
#| Content-Type: application/octet-stream
#| Content-Transfer-Encoding: base64
#| Content-Disposition: attachment; filename*=utf-8''%C3%BCber.bin
#| MIME-Version: 1.0
#|
#| ZGF0YWRhdGFkYXRhZGF0YWRhdGFkYXRhZGF0YWRhdGFkYXRhZGF0YWRhdGFkYXRhZGF0YWRhdGFk
#| YXRhZGF0YWRhdGFkYXRhZGF0YWRhdGFkYXRhZGF0YWRhdGFkYXRhZGF0YWRhdGFkYXRhZGF0YWRh
#| dGFkYXRh
#|
#| --B0
#| Content-Transfer-Encoding: 7bit
#| Content-Disposition: attachment; filename="t.csv"
#| Content-Type: text/csv; charset="utf-8"; header="present"
#| MIME-Version: 1.0
#|
#| a,b
#|
#| --B0
#| Content-Type: message/rfc822
#| Content-Transfer-Encoding: 8bit
#| MIME-Version: 1.0
#| Content-Disposition: attachment
#|
#| Subject: inner
#| Content-Type: text/plain; charset="utf-8"
#| Content-Transfer-Encoding: 7bit
#| MIME-Version: 1.0
#|
#| in
#|
#| --B0--
#|
print(str(msg)[:300], msg.as_bytes()[:60], len(msg.as_bytes()) == len(msg.as_string()))
# output:
#| Subject: Grüße aus Köln: was es in dieser Woche alles Neues gibt, und mehr
#| From: Jürgen Müller <juergen@example.com>
#| To: "Ann, B" <ann@example.org>, friends: a@b.c, D <d@e.f>;
#| Date: Mon, 06 May 2024 07:08:09 +0000
#| X-Long: word word word word word word word word word word word word word word
#|  word wo b'Subject: =?utf-8?b?R3LDvMOfZSBhdXMgS8O2bG46?= was es in dies' False
print([part.get_content_type() for part in msg.walk()], [part.get_filename() for part in msg.iter_attachments()])
# output:
#| ['multipart/mixed', 'multipart/alternative', 'text/plain', 'multipart/related', 'text/html', 'image/png', 'application/octet-stream', 'text/csv', 'message/rfc822', 'text/plain'] ['über.bin', 't.csv', None]
print(msg.get_body().get_content_type(), msg.get_body(("plain",)).get_content(), msg.get_body(("html",)).get_content(), msg.get_body(("nothing",)))
# output:
#| multipart/related Hello
#| there
#|  <p>Hällo <img src='cid:x'></p>
#|  None
print([part.get_content_type() for part in msg.iter_parts()], msg.is_attachment(), [part.is_attachment() for part in msg.iter_parts()])
# output:
#| ['multipart/alternative', 'application/octet-stream', 'text/csv', 'message/rfc822'] False [False, True, True, True]
for part in msg.iter_attachments():
    content = part.get_content()
    print(part.get_content_disposition(), type(content).__name__, content if not isinstance(content, EmailMessage) else content["subject"])
# output:
#| attachment bytes b'datadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadatadata'
#| attachment str a,b
#|
#| attachment EmailMessage inner

# What headers know
print(msg["from"].addresses, msg["to"].groups, msg["to"].addresses, msg["date"].datetime, msg["content-type"].maintype, msg["content-type"].params["boundary"], msg["mime-version"].major)
# output:
#| (Address(display_name='Jürgen Müller', username='juergen', domain='example.com'),) (Group(display_name=None, addresses=(Address(display_name='Ann, B', username='ann', domain='example.org'),), Group(display_name='friends', addresses=(Address(display_name='', username='a', domain='b.c'), Address(display_name='D', username='d', domain='e.f'))) (Address(display_name='Ann, B', username='ann', domain='example.org'), Address(display_name='', username='a', domain='b.c'), Address(display_name='D', username='d', domain='e.f')) 2024-05-06 07:08:09+00:00 multipart B0 1
for address in msg["to"].addresses:
    print(repr(address), str(address), address.display_name, address.username, address.domain, address.addr_spec)
# output:
#| Address(display_name='Ann, B', username='ann', domain='example.org') "Ann, B" <ann@example.org> Ann, B ann example.org ann@example.org
#| Address(display_name='', username='a', domain='b.c') a@b.c  a b.c a@b.c
#| Address(display_name='D', username='d', domain='e.f') D <d@e.f> D d e.f d@e.f
print(msg["subject"].name, msg["subject"].defects, msg["subject"] == str(msg["subject"]), msg["subject"].fold(policy=policy.default), msg["nothing"], type(msg["subject"]).__name__)
# output:
#| Subject () True Subject: =?utf-8?b?R3LDvMOfZSBhdXMgS8O2bG46?= was es in dieser Woche alles
#|  Neues gibt, und mehr
#|  None _UniqueUnstructuredHeader
tried(msg.__setitem__, "Subject", "again"); tried(msg.__setitem__, "X", "a\nb"); tried(msg.__setitem__, "From", "x@y")
# output:
#| ValueError There may be at most 1 Subject headers in a message
#| ValueError Header values may not contain linefeed or carriage return characters
#| ValueError There may be at most 1 From headers in a message
del msg["to"]; msg["To"] = "a@b.c, Ünï <d@e.f>"; msg["Cc"] = "x@y"; msg["Sender"] = "s@t"
print(msg["to"], [one.addr_spec for one in msg["to"].addresses], msg["sender"].address)  # expect: a@b.c, Ünï <d@e.f> ['a@b.c', 'd@e.f'] s@t
tried(Address, addr_spec="a b"); tried(Address, "x", "a", "b", "c@d"); tried(Address, "a\nb"); print(Address("A", "b c", "d"), repr(Address()), str(Address()), Address("A") == Address("A"), str(Group("g")), str(Group(None, [Address("", "a", "b")])), Group("a:b", [Address()]))
# output:
#| InvalidHeaderDefect addr-spec local part with no domain
#| TypeError addrspec specified when username and/or domain also specified
#| ValueError invalid arguments; address parts cannot contain CR or LF
#| A <"b c"@d> Address(display_name='', username='', domain='') <> True g:; a@b "a:b": <>;

# Read
text = '''From: Ann <ann@example.com>
To: =?utf-8?q?J=C3=BCrgen?= <j@example.com>, plain@example.com
Subject: =?utf-8?b?R3LDvMOfZQ==?=
 =?utf-8?q?_folded?= and more
Date: Mon, 06 May 2024 07:08:09 +0200
X-Unknown:   spaces  kept
Content-Type: text/plain; charset="utf-8"; format=flowed
Content-Transfer-Encoding: quoted-printable
Content-Disposition: attachment; filename*=utf-8''%C3%BC.txt

caf=C3=A9
'''
for read in (email.message_from_string(text, policy=policy.default), email.message_from_bytes(text.encode(), policy=policy.SMTP), email.message_from_string(text, _class=EmailMessage, policy=policy.default)):
    print(read["subject"], read["to"], read["date"].datetime, repr(read["x-unknown"]), read["content-type"].content_type, dict(read["content-type"].params), read["content-disposition"].content_disposition, read.get_filename(), read["content-transfer-encoding"].cte, read.get_content(), read.get_charsets())
    print(repr(read.as_string()))
    print(repr(read.as_string(policy=read.policy.clone(refold_source="all", max_line_length=50))))
# output:
#| Grüße folded and more Jürgen <j@example.com>, plain@example.com 2024-05-06 07:08:09+02:00 'spaces  kept' text/plain {'charset': 'utf-8', 'format': 'flowed'} attachment ü.txt quoted-printable café
#|  ['utf-8']
#| 'From: Ann <ann@example.com>\nTo: =?utf-8?q?J=C3=BCrgen?= <j@example.com>, plain@example.com\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\n =?utf-8?q?_folded?= and more\nDate: Mon, 06 May 2024 07:08:09 +0200\nX-Unknown: spaces  kept\nContent-Type: text/plain; charset="utf-8"; format=flowed\nContent-Transfer-Encoding: quoted-printable\nContent-Disposition: attachment; filename*=utf-8\'\'%C3%BC.txt\n\ncaf=C3=A9\n'
#| 'From: Ann <ann@example.com>\nTo: =?utf-8?q?J=C3=BCrgen?= <j@example.com>,\n plain@example.com\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= folded and\n more\nDate: Mon, 06 May 2024 07:08:09 +0200\nX-Unknown: spaces  kept\nContent-Type: text/plain; charset="utf-8";\n format="flowed"\nContent-Transfer-Encoding: quoted-printable\nContent-Disposition: attachment;\n filename*=utf-8\'\'%C3%BC.txt\n\ncaf=C3=A9\n'
#| Grüße folded and more Jürgen <j@example.com>, plain@example.com 2024-05-06 07:08:09+02:00 'spaces  kept' text/plain {'charset': 'utf-8', 'format': 'flowed'} attachment ü.txt quoted-printable café
#|  ['utf-8']
#| 'From: Ann <ann@example.com>\r\nTo: =?utf-8?q?J=C3=BCrgen?= <j@example.com>, plain@example.com\r\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\r\n =?utf-8?q?_folded?= and more\r\nDate: Mon, 06 May 2024 07:08:09 +0200\r\nX-Unknown: spaces  kept\r\nContent-Type: text/plain; charset="utf-8"; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Disposition: attachment; filename*=utf-8\'\'%C3%BC.txt\r\n\r\ncaf=C3=A9\r\n'
#| 'From: Ann <ann@example.com>\r\nTo: =?utf-8?q?J=C3=BCrgen?= <j@example.com>,\r\n plain@example.com\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= folded and\r\n more\r\nDate: Mon, 06 May 2024 07:08:09 +0200\r\nX-Unknown: spaces  kept\r\nContent-Type: text/plain; charset="utf-8";\r\n format="flowed"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Disposition: attachment;\r\n filename*=utf-8\'\'%C3%BC.txt\r\n\r\ncaf=C3=A9\r\n'
#| Grüße folded and more Jürgen <j@example.com>, plain@example.com 2024-05-06 07:08:09+02:00 'spaces  kept' text/plain {'charset': 'utf-8', 'format': 'flowed'} attachment ü.txt quoted-printable café
#|  ['utf-8']
#| 'From: Ann <ann@example.com>\nTo: =?utf-8?q?J=C3=BCrgen?= <j@example.com>, plain@example.com\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\n =?utf-8?q?_folded?= and more\nDate: Mon, 06 May 2024 07:08:09 +0200\nX-Unknown: spaces  kept\nContent-Type: text/plain; charset="utf-8"; format=flowed\nContent-Transfer-Encoding: quoted-printable\nContent-Disposition: attachment; filename*=utf-8\'\'%C3%BC.txt\n\ncaf=C3=A9\n'
#| 'From: Ann <ann@example.com>\nTo: =?utf-8?q?J=C3=BCrgen?= <j@example.com>,\n plain@example.com\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= folded and\n more\nDate: Mon, 06 May 2024 07:08:09 +0200\nX-Unknown: spaces  kept\nContent-Type: text/plain; charset="utf-8";\n format="flowed"\nContent-Transfer-Encoding: quoted-printable\nContent-Disposition: attachment;\n filename*=utf-8\'\'%C3%BC.txt\n\ncaf=C3=A9\n'
raw = b"Subject: caf\xc3\xa9\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nna\xc3\xafve\n"
read = email.message_from_bytes(raw, policy=policy.default)
print(read["subject"], read.get_content(), read.as_bytes() == raw)
# output:
#| café naïve
#|  True

# Content
for content, kwargs in (("a\n", {}), ("é\n", {}), ("x" * 100, {}), ("é" + "x" * 100, {}), ("é" * 60, {}), ("a", {"cte": "base64"}), ("é", {"cte": "quoted-printable", "charset": "latin-1"}), ("é", {"cte": "8bit"}), ("é", {"cte": "7bit"}), ("a", {"cte": "x"}),
                        ("a", {"charset": "nope"}), ("", {}), ("a\r\nb", {"subtype": "html", "filename": "f", "cid": "<c>", "headers": ["X: y", "Z: w"]}), (b"ab", {"maintype": "image", "subtype": "png"}), (b"a=\xff", {"maintype": "a", "subtype": "b", "cte": "quoted-printable"}),
                        (b"ab", {"maintype": "a", "subtype": "b", "cte": "7bit", "disposition": "inline"}), (b"ab", {}), (5, {}), (bytearray(b"x"), {"maintype": "x", "subtype": "y"}), (inner, {"subtype": "partial"}), (inner, {"cte": "base64"})):
    part = EmailMessage()
    try:
        part.set_content(content, **kwargs)
        print(repr(part.as_string()), repr(part.get_content()) if not isinstance(content, EmailMessage) and part.get_content_maintype() != "a" and part.get_content_maintype() != "x" else "")
    except (TypeError, KeyError, ValueError, LookupError) as error:
        print(type(error).__name__, error)
# output:
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 7bit\nMIME-Version: 1.0\n\na\n' 'a\n'
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\nMIME-Version: 1.0\n\nw6kK\n' 'é\n'
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxx\n' 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\n=C3=A9xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n' 'éxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\nMIME-Version: 1.0\n\nw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nD\nqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp\nw6nDqcOpCg==\n' 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\n'
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\nMIME-Version: 1.0\n\nYQo=\n' 'a\n'
#| 'Content-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\n=E9\n' 'é\n'
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\nMIME-Version: 1.0\n\nw6kK\n' 'é\n'
#| UnicodeDecodeError 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
#| ValueError Unknown content transfer encoding x
#| LookupError unknown encoding: nope
#| 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 7bit\nMIME-Version: 1.0\n\n\n' '\n'
#| 'Content-Type: text/html; charset="utf-8"\nX: y\nZ: w\nContent-Transfer-Encoding: 7bit\nContent-Disposition: attachment; filename="f"\nContent-ID: <c>\nMIME-Version: 1.0\n\na\nb\n' 'a\nb\n'
#| 'Content-Type: image/png\nContent-Transfer-Encoding: base64\nMIME-Version: 1.0\n\nYWI=\n' b'ab'
#| 'Content-Type: a/b\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\na=3D=FF' 
#| 'Content-Type: a/b\nContent-Transfer-Encoding: 7bit\nContent-Disposition: inline\nMIME-Version: 1.0\n\nab' 
#| TypeError set_bytes_content() missing 2 required positional arguments: 'maintype' and 'subtype'
#| KeyError 'builtins.int'
#| 'Content-Type: x/y\nContent-Transfer-Encoding: base64\nMIME-Version: 1.0\n\neA==\n' 
#| ValueError message/partial is not supported for Message objects
#| ValueError message/rfc822 parts do not support cte=base64
part = EmailMessage(); part.set_content("x"); part.make_mixed(boundary="Q"); tried(part.make_alternative); tried(part.make_mixed); tried(part.set_content, "y"); tried(part.get_content)
# output:
#| ValueError Cannot convert mixed to alternative
#| ValueError Cannot convert mixed to mixed
#| TypeError set_content not valid on multipart
#| KeyError 'multipart/mixed'
part.add_related("z") if part.get_content_subtype() == "related" else tried(part.add_related, "z")  # expect: ValueError Cannot convert mixed to related
part.clear_content(); print(part.items()); part.clear(); print(part.items(), part.get_payload())
# output:
#| [('MIME-Version', '1.0')]
#| [] None
part = MIMEPart(); part.set_content("m"); print(part.items())
# output:
#| [('Content-Type', 'text/plain; charset="utf-8"'), ('Content-Transfer-Encoding', '7bit')]
manager = ContentManager(); manager.add_set_handler(int, lambda msg, number, **kwargs: msg.set_payload(str(number))); manager.add_get_handler("text/plain", lambda msg: int(msg.get_payload()))
part = EmailMessage(); part.set_content(42, content_manager=manager); print(part.get_content(content_manager=manager)); tried(part.set_content, 4.5, content_manager=manager); part["Content-Type"] = "image/png"; tried(part.get_content, content_manager=manager)
# output:
#| 42
#| KeyError 'builtins.float'
#| KeyError 'image/png'

# Policies
print(policy.default, policy.strict, policy.SMTP, policy.HTTP.max_line_length, policy.SMTPUTF8.utf8, policy.default + policy.SMTP)
# output:
#| EmailPolicy() EmailPolicy(raise_on_defect=True) EmailPolicy(linesep='\r\n') None True EmailPolicy(linesep='\r\n')
tried(policy.default.clone, nothing=1); tried(policy.EmailPolicy, nothing=1); tried(setattr, policy.default, "utf8", True)
# output:
#| TypeError 'nothing' is an invalid keyword argument for EmailPolicy
#| TypeError 'nothing' is an invalid keyword argument for EmailPolicy
#| AttributeError 'EmailPolicy' object attribute 'utf8' is read-only
print(policy.default.header_max_count("Subject"), policy.default.header_max_count("X"), policy.default.header_source_parse(["A: b\n", " c\n"]), policy.default.header_store_parse("A", "b"), policy.default.fold("A", "b"))
# output:
#| 1 None ('A', 'b\n c') ('A', 'b') A: b
#|
registry = HeaderRegistry(use_default_map=False); registry.map_to_type("subject", UnstructuredHeader); print(type(registry("Subject", "x")).__name__, type(HeaderRegistry()("To", "a@b")).__name__, registry["q"].__name__)  # expect: _UnstructuredHeader _UniqueAddressHeader _UnstructuredHeader
utf8 = EmailMessage(policy=policy.SMTPUTF8); utf8["Subject"] = "é"; utf8["To"] = "ü <a@b>"; print(utf8.as_bytes())  # expect: b'Subject: \xc3\xa9\r\nTo: \xc3\xbc <a@b>\r\n\r\n'
