# differs: East Asian encodings of several bytes a character are not here
for name in ('cp932', 'shift_jis', 'gbk', 'gb18030', 'big5', 'euc_kr', 'iso2022_jp'):
    for convert in (lambda: '日'.encode(name), lambda: b'a'.decode(name)):
        try:
            convert()
        except LookupError as error:
            print(error)
# output:
#| unknown encoding: cp932
#| unknown encoding: cp932
#| unknown encoding: shift_jis
#| unknown encoding: shift_jis
#| unknown encoding: gbk
#| unknown encoding: gbk
#| unknown encoding: gb18030
#| unknown encoding: gb18030
#| unknown encoding: big5
#| unknown encoding: big5
#| unknown encoding: euc_kr
#| unknown encoding: euc_kr
#| unknown encoding: iso2022_jp
#| unknown encoding: iso2022_jp
