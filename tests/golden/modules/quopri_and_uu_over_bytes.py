import io
import quopri
import uu

data = "Grüße = \t \n.\nlong ".encode() + b"x" * 90 + b"\r\n_ \t"
for tabs in (False, True):
    for header in (False, True):
        text = quopri.encodestring(data, tabs, header)
        out = io.BytesIO()
        quopri.encode(io.BytesIO(data), out, tabs, header)
        print(text, out.getvalue() == text, quopri.decodestring(text, header) == data)
# output:
#| b'Gr=C3=BC=C3=9Fe =3D \t=20\n=2E\nlong xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxx\n_ =09' True False
#| b'Gr=C3=BC=C3=9Fe_=3D_\t_\n=2E\nlong_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxx\n=5F_=09' True False
#| b'Gr=C3=BC=C3=9Fe=20=3D=20=09=20\n=2E\nlong=20xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxx\n_=20=09' True False
#| b'Gr=C3=BC=C3=9Fe=20=3D=20=09=20\n=2E\nlong=20xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxx\n=5F=20=09' True False
out = io.BytesIO()
quopri.decode(io.BytesIO(b"a=3Db=\nc_d=\r\ne==41=4"), out, header=True)
print(out.getvalue())  # expect: b'a=bc de=41=4'
print([quopri.quote(bytes([n])) for n in (0, 61, 255)], quopri.unhex(b"3f"), quopri.ishex(b"g"), quopri.ishex(b"G"))  # expect: [b'=00', b'=3D', b'=FF'] 63 False False
print([quopri.needsquoting(c, True, False) for c in (b" ", b"_", b"=", b"a", b"\n")])  # expect: [True, False, True, False, True]
for wrong in (lambda: quopri.encodestring("text"), lambda: quopri.unhex(b"0x"), lambda: quopri.decodestring("é")):
    try:
        print(wrong())
    except (TypeError, ValueError, AssertionError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError a bytes-like object is required, not 'str'
#| AssertionError non-hex digit b'x'
#| ValueError string argument should contain only ASCII characters

data = bytes(range(100))
for backtick in (False, True):
    coded = io.BytesIO()
    uu.encode(io.BytesIO(data), coded, "name\nx", 0o644, backtick=backtick)
    print(coded.getvalue().decode())
    back = io.BytesIO()
    uu.decode(io.BytesIO(b"before\nbegin x\nbegin 9 y\n" + coded.getvalue()), back)
    print(back.getvalue() == data)
# output:
#| begin 644 name\nx
#| M  $" P0%!@<("0H+# T.#Q 1$A,4%187&!D:&QP='A\@(2(C)"4F)R@I*BLL
#| M+2XO,#$R,S0U-C<X.3H[/#T^/T!!0D-$149'2$E*2TQ-3D]045)35%565UA9
#| *6EM<75Y?8&%B8P  
#|  
#| end
#|
#| True
#| begin 644 name\nx
#| M``$"`P0%!@<("0H+#`T.#Q`1$A,4%187&!D:&QP='A\@(2(C)"4F)R@I*BLL
#| M+2XO,#$R,S0U-C<X.3H[/#T^/T!!0D-$149'2$E*2TQ-3D]045)35%565UA9
#| *6EM<75Y?8&%B8P``
#| `
#| end
#|
#| True
coded = io.BytesIO()
uu.encode(io.BytesIO(b""), coded)
print(coded.getvalue())  # expect: b'begin 666 -\n \nend\n'
for text in (b"", b"nothing\n", b"begin 644 x\n#0V%T\n", b"begin 644 x\n!!!!\x01\n \nend\n", b"begin 644 x\n#0V%Tjunk\nend\n"):
    try:
        out = io.BytesIO()
        uu.decode(io.BytesIO(text), out, quiet=True)
        print(out.getvalue())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| Error No valid begin line found in input file
#| Error No valid begin line found in input file
#| Error Truncated input file
#| b'\x04'
#| b'Cat'
