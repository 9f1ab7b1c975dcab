print('ÀÉÎ'.lower(), 'àéî'.upper(), 'ǅ'.lower(), 'ǅ'.upper(), 'ǅ'.istitle())  # expect: àéî ÀÉÎ ǆ Ǆ True
print('ΑΣ'.lower(), 'ΑΣΒ'.lower())  # expect: ας ασβ
print('ﬀ'.upper(), 'ﬀ'.title(), 'ﬀ'.capitalize())  # expect: FF Ff Ff
print('İI'.lower(), len('İ'.lower()))  # expect: i̇i 2
print('日本語'[::-1], '日本語'.find('語'), len('日本語'))  # expect: 語本日 2 3
print('e\u0301' == 'é', len('e\u0301'))  # expect: False 2
print('\U0001F600'.isprintable(), ord('😀'), chr(128512))  # expect: True 128512 😀
