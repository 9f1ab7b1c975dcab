import locale

for name in ("C", "POSIX", "en", "en_US", "EN_us.utf8", "de_DE@euro", "de_DE.ISO8859-1@euro", "sr@latin",
             "sr_RS.UTF-8@latin", "ja_JP.eucjp", "ja_jp:sjis", "pt_BR.iso-8859-15", "xx_YY", "", "ks",
             "be_BY.microsoft-cp1251", "uz_UZ@cyrillic", "english", "fr_FR.latin1", "ca_ES@valencia",
             "en_US.x y", "no_no.88591.foo", "zh_TW.big5"):
    print(repr(name), locale.normalize(name))
# output:
#| 'C' C
#| 'POSIX' C
#| 'en' en_US.ISO8859-1
#| 'en_US' en_US.ISO8859-1
#| 'EN_us.utf8' en_US.UTF-8
#| 'de_DE@euro' de_DE.ISO8859-15
#| 'de_DE.ISO8859-1@euro' de_DE.ISO8859-15
#| 'sr@latin' sr_RS.UTF-8@latin
#| 'sr_RS.UTF-8@latin' sr_RS.UTF-8@latin
#| 'ja_JP.eucjp' ja_JP.eucJP
#| 'ja_jp:sjis' ja_JP.SJIS
#| 'pt_BR.iso-8859-15' pt_BR.ISO8859-15
#| 'xx_YY' xx_YY
#| '' 
#| 'ks' ks_IN.UTF-8
#| 'be_BY.microsoft-cp1251' be_BY.CP1251
#| 'uz_UZ@cyrillic' uz_UZ.UTF-8
#| 'english' en_EN.ISO8859-1
#| 'fr_FR.latin1' fr_FR.ISO8859-1
#| 'ca_ES@valencia' ca_ES.UTF-8@valencia
#| 'en_US.x y' en_US.x_y
#| 'no_no.88591.foo' no_NO.ISO8859-1
#| 'zh_TW.big5' zh_TW.big5
try:
    locale.setlocale(locale.LC_ALL, ("xx", "yy"))
except locale.Error as error:
    print(error)  # expect: unsupported locale setting
try:
    locale.setlocale(locale.LC_ALL, 5)
except TypeError as error:
    print(error)  # expect: Locale must be None, a string, or an iterable of two strings -- language code, encoding.
print(locale.setlocale(locale.LC_ALL, (None, None)))  # expect: C
