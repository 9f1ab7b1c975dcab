import email
from email import policy
H=['Content-Type: text/plain','Content-Type: TEXT/Html; charset=utf-8','Content-Type: text/plain; charset="utf-8"; name="a b"','Content-Type: x','Content-Type: a/b/c','Content-Type:','Content-Type: text/plain; charset=utf-8;','Content-Type: text/plain; name*=utf-8\'\'%C3%BC.txt','Content-Type: text/plain; name*0="a"; name*1="b"','Content-Type: multipart/mixed; boundary=x y','Content-Disposition: attachment; filename="x.txt"','Content-Disposition: INLINE','Content-Disposition:','Content-Transfer-Encoding: Base64','MIME-Version: 1.0','MIME-Version: 1.0 (c)','MIME-Version: x','Message-ID: <a@b>','Message-ID: a','Date: Mon, 06 May 2024 07:08:09 +0200','Date: bad','Date:','To: a@b','To: A <a@b>, (c) b@c (d)','To: g: a@b;, c@d','To: ,a@b,','To: <a@b','To: a b@c','To: A','To: g:;','To: =?utf-8?q?=C3=BC?= <a@b>','To: a.b.c@d.e','Subject: =?utf-8?q?a?= =?utf-8?q?b?=','Subject: x','Subject:','Content-Disposition: attachment; filename='+'x'*120,'Content-Disposition: attachment; filename="'+'é'*40+'"','Content-Type: text/plain; a=1; b="2; 3"']
for h in H:
    m=email.message_from_string(h+'\n\nx',policy=policy.default); n=h.split(':')[0]
    v=m[n]
    out=[]
    for a in ('name','content_type','maintype','params','content_disposition','cte','version','datetime','addresses','groups'):
        try: x=getattr(v,a); out.append(repr(dict(x)) if a=='params' else repr(x))
        except AttributeError: pass
    try: f=m[n].fold(policy=policy.default)
    except Exception as e: f=type(e).__name__,str(e)
    try: s=m.as_string(policy=policy.default.clone(refold_source='all'))
    except Exception as e: s=type(e).__name__,str(e)
    print(repr(h)[:60],'|',repr(v)[:60],'|',out,'|',repr(f),'|',[type(d).__name__ for d in v.defects],'|',repr(s)[:200])
# output:
#| 'Content-Type: text/plain' | 'text/plain' | ["'Content-Type'", "'text/plain'", "'text'", '{}'] | 'Content-Type: text/plain\n' | [] | 'Content-Type: text/plain\n\nx'
#| 'Content-Type: TEXT/Html; charset=utf-8' | 'TEXT/Html; charset="utf-8"' | ["'Content-Type'", "'text/html'", "'text'", "{'charset': 'utf-8'}"] | 'Content-Type: TEXT/Html; charset="utf-8"\n' | [] | 'Content-Type: TEXT/Html; charset="utf-8"\n\nx'
#| 'Content-Type: text/plain; charset="utf-8"; name="a b"' | 'text/plain; charset="utf-8"; name="a b"' | ["'Content-Type'", "'text/plain'", "'text'", "{'charset': 'utf-8', 'name': 'a b'}"] | 'Content-Type: text/plain; charset="utf-8"; name="a b"\n' | [] | 'Content-Type: text/plain; charset="utf-8"; name="a b"\n\nx'
#| 'Content-Type: x' | 'x' | ["'Content-Type'", "'text/plain'", "'text'", '{}'] | 'Content-Type: x\n' | ['InvalidHeaderDefect'] | 'Content-Type: x\n\nx'
#| 'Content-Type: a/b/c' | 'a/b/c' | ["'Content-Type'", "'text/plain'", "'text'", '{}'] | 'Content-Type: a/b/c\n' | ['InvalidHeaderDefect'] | 'Content-Type: a/b/c\n\nx'
#| 'Content-Type:' | '' | ["'Content-Type'", "'text/plain'", "'text'", '{}'] | 'Content-Type:\n' | ['HeaderMissingRequiredValue'] | 'Content-Type:\n\nx'
#| 'Content-Type: text/plain; charset=utf-8;' | 'text/plain; charset="utf-8"' | ["'Content-Type'", "'text/plain'", "'text'", "{'charset': 'utf-8'}"] | 'Content-Type: text/plain; charset="utf-8"\n' | [] | 'Content-Type: text/plain; charset="utf-8"\n\nx'
#| "Content-Type: text/plain; name*=utf-8''%C3%BC.txt" | 'text/plain; name="ü.txt"' | ["'Content-Type'", "'text/plain'", "'text'", "{'name': 'ü.txt'}"] | "Content-Type: text/plain; name*=utf-8''%C3%BC.txt\n" | [] | "Content-Type: text/plain; name*=utf-8''%C3%BC.txt\n\nx"
#| 'Content-Type: text/plain; name*0="a"; name*1="b"' | 'text/plain; name="ab"' | ["'Content-Type'", "'text/plain'", "'text'", "{'name': 'ab'}"] | 'Content-Type: text/plain; name="ab"\n' | [] | 'Content-Type: text/plain; name="ab"\n\nx'
#| 'Content-Type: multipart/mixed; boundary=x y' | 'multipart/mixed; boundary="x"' | ["'Content-Type'", "'multipart/mixed'", "'multipart'", "{'boundary': 'x'}"] | 'Content-Type: multipart/mixed; boundary="x"\n' | ['InvalidHeaderDefect'] | 'Content-Type: multipart/mixed; boundary="x"\n\nx'
#| 'Content-Disposition: attachment; filename="x.txt"' | 'attachment; filename="x.txt"' | ["'Content-Disposition'", "{'filename': 'x.txt'}", "'attachment'"] | 'Content-Disposition: attachment; filename="x.txt"\n' | [] | 'Content-Disposition: attachment; filename="x.txt"\n\nx'
#| 'Content-Disposition: INLINE' | 'INLINE' | ["'Content-Disposition'", '{}', "'inline'"] | 'Content-Disposition: INLINE\n' | [] | 'Content-Disposition: INLINE\n\nx'
#| 'Content-Disposition:' | '' | ["'Content-Disposition'", '{}', 'None'] | 'Content-Disposition:\n' | ['HeaderMissingRequiredValue'] | 'Content-Disposition:\n\nx'
#| 'Content-Transfer-Encoding: Base64' | 'Base64' | ["'Content-Transfer-Encoding'", "'base64'"] | 'Content-Transfer-Encoding: Base64\n' | [] | 'Content-Transfer-Encoding: Base64\n\nx'
#| 'MIME-Version: 1.0' | '1.0' | ["'MIME-Version'", "'1.0'"] | 'MIME-Version: 1.0\n' | [] | 'MIME-Version: 1.0\n\nx'
#| 'MIME-Version: 1.0 (c)' | '1.0 (c)' | ["'MIME-Version'", "'1.0'"] | 'MIME-Version: 1.0 (c)\n' | [] | 'MIME-Version: 1.0 (c)\n\nx'
#| 'MIME-Version: x' | 'x' | ["'MIME-Version'", 'None'] | 'MIME-Version: x\n' | ['InvalidHeaderDefect'] | 'MIME-Version: x\n\nx'
#| 'Message-ID: <a@b>' | '<a@b>' | ["'Message-ID'"] | 'Message-ID: <a@b>\n' | [] | 'Message-ID: <a@b>\n\nx'
#| 'Message-ID: a' | 'a' | ["'Message-ID'"] | 'Message-ID: a\n' | ['InvalidHeaderDefect'] | 'Message-ID: a\n\nx'
#| 'Date: Mon, 06 May 2024 07:08:09 +0200' | 'Mon, 06 May 2024 07:08:09 +0200' | ["'Date'", 'datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))'] | 'Date: Mon, 06 May 2024 07:08:09 +0200\n' | [] | 'Date: Mon, 06 May 2024 07:08:09 +0200\n\nx'
#| 'Date: bad' | 'bad' | ["'Date'", 'None'] | 'Date:\n' | ['InvalidDateDefect'] | 'Date:\n\nx'
#| 'Date:' | '' | ["'Date'", 'None'] | 'Date:\n' | ['HeaderMissingRequiredValue'] | 'Date:\n\nx'
#| 'To: a@b' | 'a@b' | ["'To'", "(Address(display_name='', username='a', domain='b'),)", "(Group(display_name=None, addresses=(Address(display_name='', username='a', domain='b'),),)"] | 'To: a@b\n' | [] | 'To: a@b\n\nx'
#| 'To: A <a@b>, (c) b@c (d)' | 'A <a@b>, b@c' | ["'To'", "(Address(display_name='A', username='a', domain='b'), Address(display_name='', username='b', domain='c'))", "(Group(display_name=None, addresses=(Address(display_name='A', username='a', domain='b'),), Group(display_name=None, addresses=(Address(display_name='', username='b', domain='c'),))"] | 'To: A <a@b>, (c) b@c (d)\n' | [] | 'To: A <a@b>, (c) b@c (d)\n\nx'
#| 'To: g: a@b;, c@d' | 'g: a@b;, c@d' | ["'To'", "(Address(display_name='', username='a', domain='b'), Address(display_name='', username='c', domain='d'))", "(Group(display_name='g', addresses=(Address(display_name='', username='a', domain='b'),), Group(display_name=None, addresses=(Address(display_name='', username='c', domain='d'),))"] | 'To: g: a@b;, c@d\n' | [] | 'To: g: a@b;, c@d\n\nx'
#| 'To: ,a@b,' | 'a@b' | ["'To'", "(Address(display_name='', username='a', domain='b'),)", "(Group(display_name=None, addresses=(Address(display_name='', username='a', domain='b'),),)"] | 'To: ,a@b,\n' | ['ObsoleteHeaderDefect'] | 'To: ,a@b,\n\nx'
#| 'To: <a@b' | 'a@b' | ["'To'", "(Address(display_name='', username='a', domain='b'),)", "(Group(display_name=None, addresses=(Address(display_name='', username='a', domain='b'),),)"] | 'To: <a@b>\n' | ['InvalidHeaderDefect'] | 'To: <a@b>\n\nx'
#| 'To: a b@c' | '"a b"@c' | ["'To'", "(Address(display_name='', username='a b', domain='c'),)", "(Group(display_name=None, addresses=(Address(display_name='', username='a b', domain='c'),),)"] | 'To: a b@c\n' | ['InvalidHeaderDefect', 'InvalidHeaderDefect'] | 'To: a b@c\n\nx'
#| 'To: A' | 'A' | ["'To'", "(Address(display_name='', username='A', domain=''),)", "(Group(display_name=None, addresses=(Address(display_name='', username='A', domain=''),),)"] | 'To: A\n' | ['InvalidHeaderDefect'] | 'To: A\n\nx'
#| 'To: g:;' | 'g:;' | ["'To'", '()', "(Group(display_name='g', addresses=(),)"] | 'To: g:;\n' | [] | 'To: g:;\n\nx'
#| 'To: =?utf-8?q?=C3=BC?= <a@b>' | 'ü <a@b>' | ["'To'", "(Address(display_name='ü', username='a', domain='b'),)", "(Group(display_name=None, addresses=(Address(display_name='ü', username='a', domain='b'),),)"] | 'To: =?utf-8?q?=C3=BC?= <a@b>\n' | [] | 'To: =?utf-8?q?=C3=BC?= <a@b>\n\nx'
#| 'To: a.b.c@d.e' | 'a.b.c@d.e' | ["'To'", "(Address(display_name='', username='a.b.c', domain='d.e'),)", "(Group(display_name=None, addresses=(Address(display_name='', username='a.b.c', domain='d.e'),),)"] | 'To: a.b.c@d.e\n' | [] | 'To: a.b.c@d.e\n\nx'
#| 'Subject: =?utf-8?q?a?= =?utf-8?q?b?=' | 'ab' | ["'Subject'"] | 'Subject: ab\n' | [] | 'Subject: ab\n\nx'
#| 'Subject: x' | 'x' | ["'Subject'"] | 'Subject: x\n' | [] | 'Subject: x\n\nx'
#| 'Subject:' | '' | ["'Subject'"] | 'Subject:\n' | [] | 'Subject:\n\nx'
#| 'Content-Disposition: attachment; filename=xxxxxxxxxxxxxxxxx | 'attachment; filename="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ["'Content-Disposition'", "{'filename': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'}", "'attachment'"] | "Content-Disposition: attachment;\n filename*0*=us-ascii''xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;\n filename*1*=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;\n filename*2*=xx\n" | [] | "Content-Disposition: attachment;\n filename*0*=us-ascii''xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;\n filename*1*=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;\n file
#| 'Content-Disposition: attachment; filename="éééééééééééééééé | 'attachment; filename="ééééééééééééééééééééééééééééééééééééé | ["'Content-Disposition'", "{'filename': 'éééééééééééééééééééééééééééééééééééééééé'}", "'attachment'"] | "Content-Disposition: attachment;\n filename*0*=utf-8''%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9;\n filename*1*=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9;\n filename*2*=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9;\n filename*3*=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9;\n filename*4*=%C3%A9\n" | [] | "Content-Disposition: attachment;\n filename*0*=utf-8''%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9;\n filename*1*=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9;\n filename*2*
#| 'Content-Type: text/plain; a=1; b="2; 3"' | 'text/plain; a="1"; b="2; 3"' | ["'Content-Type'", "'text/plain'", "'text'", "{'a': '1', 'b': '2; 3'}"] | 'Content-Type: text/plain; a="1"; b="2; 3"\n' | [] | 'Content-Type: text/plain; a="1"; b="2; 3"\n\nx'
