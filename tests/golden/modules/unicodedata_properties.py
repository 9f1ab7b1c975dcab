# unicodedata: every property, names, normal forms.
import unicodedata as u

for c in ("a", "A", "1", "\u00bd", "\u0663", "\u4e00", "\uac00", "\u0301", "(", "\u05d0", "\n", "\U0001f600", "\u0378", "\ufb01", "\U0010ffff"):
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), repr(u.decomposition(c)), u.name(c, None), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
# output:
#| 'a' Ll L 0 0 Na '' LATIN SMALL LETTER A None None None
#| 'A' Lu L 0 0 Na '' LATIN CAPITAL LETTER A None None None
#| '1' Nd EN 0 0 Na '' DIGIT ONE 1 1 1.0
#| '\xbd' No ON 0 0 A '<fraction> 0031 2044 0032' VULGAR FRACTION ONE HALF None None 0.5
#| '\u0663' Nd AN 0 0 N '' ARABIC-INDIC DIGIT THREE 3 3 3.0
#| '\u4e00' Lo L 0 0 W '' CJK UNIFIED IDEOGRAPH-4E00 None None 1.0
#| '\uac00' Lo L 0 0 W '' HANGUL SYLLABLE GA None None None
#| '\u0301' Mn NSM 230 0 A '' COMBINING ACUTE ACCENT None None None
#| '(' Ps ON 0 1 Na '' LEFT PARENTHESIS None None None
#| '\u05d0' Lo R 0 0 N '' HEBREW LETTER ALEF None None None
#| '\n' Cc B 0 0 N '' None None None None
#| '\U0001f600' So ON 0 0 W '' GRINNING FACE None None None
#| '\u0378' Cn  0 0 F '' None None None None
#| '\ufb01' Ll L 0 0 N '<compat> 0066 0069' LATIN SMALL LIGATURE FI None None None
#| '\U0010ffff' Cn  0 0 F '' None None None None
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, ascii(u.normalize(form, "e\u0301 \u00e9 \ufb01 \u212b \uac01 \u1e9b\u0323 A\u0378\u0301")), u.is_normalized(form, "\u00e9"), u.is_normalized(form, "abc"))
# output:
#| NFC '\xe9 \xe9 \ufb01 \xc5 \uac01 \u1e9b\u0323 A\u0378\u0301' True True
#| NFD 'e\u0301 e\u0301 \ufb01 A\u030a \u1100\u1161\u11a8 \u017f\u0323\u0307 A\u0378\u0301' False True
#| NFKC '\xe9 \xe9 fi \xc5 \uac01 \u1e69 A\u0378\u0301' True True
#| NFKD 'e\u0301 e\u0301 fi A\u030a \u1100\u1161\u11a8 s\u0323\u0307 A\u0378\u0301' False True
print(u.lookup("LATIN SMALL LETTER A"), u.lookup("greek small letter alpha"), ascii(u.lookup("CJK UNIFIED IDEOGRAPH-4E01")), u.unidata_version)  # expect: a α '\u4e01' 14.0.0
for bad in (lambda: u.name("\n"), lambda: u.decimal("a"), lambda: u.digit("a"), lambda: u.numeric("a"), lambda: u.lookup("no such"), lambda: u.category("ab"), lambda: u.name("ab"), lambda: u.category(3), lambda: u.normalize("X", "a"), lambda: u.normalize("NFC", 3)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| ValueError no such name
#| ValueError not a decimal
#| ValueError not a digit
#| ValueError not a numeric character
#| KeyError "undefined character name 'no such'"
#| TypeError category() argument must be a unicode character, not str
#| TypeError name() argument 1 must be a unicode character, not str
#| TypeError category() argument must be a unicode character, not int
#| ValueError invalid normalization form
#| TypeError normalize() argument 2 must be str, not int
sums = [0] * 5
for code in range(0, 0x30000, 7):
    if not 0xd800 <= code < 0xe000:
        c = chr(code)
        sums[0] += hash(u.category(c) == "Lo") * code % 99991
        sums[1] += u.combining(c) * code % 99991
        sums[2] += len(u.decomposition(c))
        sums[3] += len(u.name(c, ""))
        sums[4] += len(u.normalize("NFKD", c))
print(sums)  # expect: [906124108, 6104398, 9798, 495099, 31444]
