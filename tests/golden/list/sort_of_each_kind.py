import random
import zlib

random.seed(5)
def check(name, data, **kw):
    out = sorted(data, **kw)
    other = list(data); other.sort(**kw)
    assert repr(out) == repr(other)
    print(name, kw.get('reverse'), len(out), zlib.crc32(repr(out).encode()))
class T(tuple):
    def __lt__(self, o): return tuple.__lt__(o, self)
class S(str):
    def __lt__(self, o): return str.__lt__(o, self)
for n in (0, 1, 2, 3, 20, 200):
    r = random
    datas = {
     'ints': [r.randrange(-50, 50) for _ in range(n)],
     'bools': [r.choice([True, False, 0, 1, 2]) for _ in range(n)],
     'floats': [r.choice([0.0, -0.0, 1.5, -1.5, float('inf'), float('-inf'), r.random()]) for _ in range(n)],
     'mixed': [r.choice([0.0, -0.0, 1.5, -1, 2, True, 10**30]) for _ in range(n)],
     'nan': [r.choice([float('nan'), 1.0, 2.0, 3.0]) for _ in range(n)],
     'texts': [r.choice(['', 'a', 'a\0', 'a\0\0', 'abcdefgh', 'abcdefghi', 'abcdefgh\0', 'é', 'zzz', '\U0001f600', '\uffff', 'longer text than short ' + str(i % 7)]) for i in range(n)],
     'bytes': [r.choice([b'', b'a', b'b', b'abcdefgh', b'abcdefghi']) for i in range(n)],
     'rows': [(r.randrange(5), r.choice('abcd'), r.random()) for _ in range(n)],
     'rows2': [(r.choice('abcd'), ) * r.randrange(4) for _ in range(n)],
     'rows3': [(r.randrange(3), (r.randrange(3), 'x')) for _ in range(n)],
     'rows4': [(None, r.randrange(3)) for _ in range(n)],
     'rows5': [(r.choice([1, 1.0, True]), r.randrange(3)) for _ in range(n)],
     'rows6': [(r.choice(['aaaaaaaabc', 'aaaaaaaab', 'aaaaaaaa']), r.choice([0.0, -0.0])) for _ in range(n)],
     'lists': [[r.randrange(3), r.randrange(3)] for _ in range(n)],
     'T': [T((r.randrange(30), i)) for i in range(n)],
     'S': [S(r.choice('abcd')) for i in range(n)],
    }
    for name, d in datas.items():
        for rev in (False, True):
            check(name, d, reverse=rev)
            check(name + 'key', list(range(n)), key=lambda i: d[i], reverse=rev)
# output:
#| ints False 0 223132457
#| intskey False 0 223132457
#| ints True 0 223132457
#| intskey True 0 223132457
#| bools False 0 223132457
#| boolskey False 0 223132457
#| bools True 0 223132457
#| boolskey True 0 223132457
#| floats False 0 223132457
#| floatskey False 0 223132457
#| floats True 0 223132457
#| floatskey True 0 223132457
#| mixed False 0 223132457
#| mixedkey False 0 223132457
#| mixed True 0 223132457
#| mixedkey True 0 223132457
#| nan False 0 223132457
#| nankey False 0 223132457
#| nan True 0 223132457
#| nankey True 0 223132457
#| texts False 0 223132457
#| textskey False 0 223132457
#| texts True 0 223132457
#| textskey True 0 223132457
#| bytes False 0 223132457
#| byteskey False 0 223132457
#| bytes True 0 223132457
#| byteskey True 0 223132457
#| rows False 0 223132457
#| rowskey False 0 223132457
#| rows True 0 223132457
#| rowskey True 0 223132457
#| rows2 False 0 223132457
#| rows2key False 0 223132457
#| rows2 True 0 223132457
#| rows2key True 0 223132457
#| rows3 False 0 223132457
#| rows3key False 0 223132457
#| rows3 True 0 223132457
#| rows3key True 0 223132457
#| rows4 False 0 223132457
#| rows4key False 0 223132457
#| rows4 True 0 223132457
#| rows4key True 0 223132457
#| rows5 False 0 223132457
#| rows5key False 0 223132457
#| rows5 True 0 223132457
#| rows5key True 0 223132457
#| rows6 False 0 223132457
#| rows6key False 0 223132457
#| rows6 True 0 223132457
#| rows6key True 0 223132457
#| lists False 0 223132457
#| listskey False 0 223132457
#| lists True 0 223132457
#| listskey True 0 223132457
#| T False 0 223132457
#| Tkey False 0 223132457
#| T True 0 223132457
#| Tkey True 0 223132457
#| S False 0 223132457
#| Skey False 0 223132457
#| S True 0 223132457
#| Skey True 0 223132457
#| ints False 1 33146546
#| intskey False 1 1429472249
#| ints True 1 33146546
#| intskey True 1 1429472249
#| bools False 1 1429472249
#| boolskey False 1 1429472249
#| bools True 1 1429472249
#| boolskey True 1 1429472249
#| floats False 1 3599588646
#| floatskey False 1 1429472249
#| floats True 1 3599588646
#| floatskey True 1 1429472249
#| mixed False 1 2219065499
#| mixedkey False 1 1429472249
#| mixed True 1 2219065499
#| mixedkey True 1 1429472249
#| nan False 1 4121510784
#| nankey False 1 1429472249
#| nan True 1 4121510784
#| nankey True 1 1429472249
#| texts False 1 3643019944
#| textskey False 1 1429472249
#| texts True 1 3643019944
#| textskey True 1 1429472249
#| bytes False 1 2409026566
#| byteskey False 1 1429472249
#| bytes True 1 2409026566
#| byteskey True 1 1429472249
#| rows False 1 2360589057
#| rowskey False 1 1429472249
#| rows True 1 2360589057
#| rowskey True 1 1429472249
#| rows2 False 1 3121166752
#| rows2key False 1 1429472249
#| rows2 True 1 3121166752
#| rows2key True 1 1429472249
#| rows3 False 1 2366384638
#| rows3key False 1 1429472249
#| rows3 True 1 2366384638
#| rows3key True 1 1429472249
#| rows4 False 1 558715250
#| rows4key False 1 1429472249
#| rows4 True 1 558715250
#| rows4key True 1 1429472249
#| rows5 False 1 2596566355
#| rows5key False 1 1429472249
#| rows5 True 1 2596566355
#| rows5key True 1 1429472249
#| rows6 False 1 3818482971
#| rows6key False 1 1429472249
#| rows6 True 1 3818482971
#| rows6key True 1 1429472249
#| lists False 1 419411312
#| listskey False 1 1429472249
#| lists True 1 419411312
#| listskey True 1 1429472249
#| T False 1 343927573
#| Tkey False 1 1429472249
#| T True 1 343927573
#| Tkey True 1 1429472249
#| S False 1 885351056
#| Skey False 1 1429472249
#| S True 1 885351056
#| Skey True 1 1429472249
#| ints False 2 3945834986
#| intskey False 2 2005179788
#| ints True 2 1963708551
#| intskey True 2 1409254781
#| bools False 2 1773367131
#| boolskey False 2 1409254781
#| bools True 2 1219500854
#| boolskey True 2 2005179788
#| floats False 2 480063316
#| floatskey False 2 2005179788
#| floats True 2 1817888066
#| floatskey True 2 1409254781
#| mixed False 2 2407783953
#| mixedkey False 2 1409254781
#| mixed True 2 903078410
#| mixedkey True 2 2005179788
#| nan False 2 3738964403
#| nankey False 2 2005179788
#| nan True 2 3738964403
#| nankey True 2 2005179788
#| texts False 2 2567229274
#| textskey False 2 2005179788
#| texts True 2 2567229274
#| textskey True 2 2005179788
#| bytes False 2 1204398150
#| byteskey False 2 2005179788
#| bytes True 2 1204398150
#| byteskey True 2 2005179788
#| rows False 2 3808546044
#| rowskey False 2 2005179788
#| rows True 2 2558767456
#| rowskey True 2 1409254781
#| rows2 False 2 1465161155
#| rows2key False 2 1409254781
#| rows2 True 2 526588233
#| rows2key True 2 2005179788
#| rows3 False 2 1716839905
#| rows3key False 2 2005179788
#| rows3 True 2 4027225221
#| rows3key True 2 1409254781
#| rows4 False 2 1272109377
#| rows4key False 2 2005179788
#| rows4 True 2 1272109377
#| rows4key True 2 2005179788
#| rows5 False 2 2927818665
#| rows5key False 2 2005179788
#| rows5 True 2 2927818665
#| rows5key True 2 2005179788
#| rows6 False 2 4046339856
#| rows6key False 2 2005179788
#| rows6 True 2 4046339856
#| rows6key True 2 2005179788
#| lists False 2 3804240790
#| listskey False 2 2005179788
#| lists True 2 406146275
#| listskey True 2 1409254781
#| T False 2 2274160833
#| Tkey False 2 1409254781
#| T True 2 1744811976
#| Tkey True 2 2005179788
#| S False 2 307474012
#| Skey False 2 2005179788
#| S True 2 3501316969
#| Skey True 2 1409254781
#| ints False 3 3300365352
#| intskey False 3 2119699904
#| ints True 3 3746817488
#| intskey True 3 3690617312
#| bools False 3 3705605821
#| boolskey False 3 707817678
#| bools True 3 2967197921
#| boolskey True 3 2467063810
#| floats False 3 3702440731
#| floatskey False 3 1186814429
#| floats True 3 2391253964
#| floatskey True 3 3690617312
#| mixed False 3 2391020050
#| mixedkey False 3 1186814429
#| mixed True 3 4227786453
#| mixedkey True 3 3690617312
#| nan False 3 2098414366
#| nankey False 3 707817678
#| nan True 3 2098414366
#| nankey True 3 707817678
#| texts False 3 1698385606
#| textskey False 3 2467063810
#| texts True 3 553130735
#| textskey True 3 1186814429
#| bytes False 3 3267587513
#| byteskey False 3 3690617312
#| bytes True 3 1288808638
#| byteskey True 3 1186814429
#| rows False 3 2537959984
#| rowskey False 3 1512248625
#| rows True 3 3054780408
#| rowskey True 3 707817678
#| rows2 False 3 695269456
#| rows2key False 3 2119699904
#| rows2 True 3 2998625818
#| rows2key True 3 3690617312
#| rows3 False 3 3420084152
#| rows3key False 3 1512248625
#| rows3 True 3 3484888891
#| rows3key True 3 707817678
#| rows4 False 3 713518789
#| rows4key False 3 707817678
#| rows4 True 3 3110444278
#| rows4key True 3 2467063810
#| rows5 False 3 2601669452
#| rows5key False 3 2119699904
#| rows5 True 3 2085783135
#| rows5key True 3 3690617312
#| rows6 False 3 1042079318
#| rows6key False 3 1186814429
#| rows6 True 3 1955129278
#| rows6key True 3 3690617312
#| lists False 3 4226327428
#| listskey False 3 2119699904
#| lists True 3 1313874272
#| listskey True 3 3690617312
#| T False 3 293956503
#| Tkey False 3 707817678
#| T True 3 1442531128
#| Tkey True 3 1512248625
#| S False 3 4106730944
#| Skey False 3 707817678
#| S True 3 1353653935
#| Skey True 3 1512248625
#| ints False 20 930195238
#| intskey False 20 2823038110
#| ints True 20 84336003
#| intskey True 20 410744863
#| bools False 20 3967072371
#| boolskey False 20 1166127368
#| bools True 20 1377089545
#| boolskey True 20 3363727864
#| floats False 20 1292338920
#| floatskey False 20 4037766805
#| floats True 20 1210058063
#| floatskey True 20 2685831540
#| mixed False 20 3210150765
#| mixedkey False 20 2679523644
#| mixed True 20 3785991769
#| mixedkey True 20 3471174964
#| nan False 20 4003411018
#| nankey False 20 686228800
#| nan True 20 3334190629
#| nankey True 20 612013161
#| texts False 20 3623106364
#| textskey False 20 2859273960
#| texts True 20 3029490797
#| textskey True 20 467916907
#| bytes False 20 3465297092
#| byteskey False 20 2105488919
#| bytes True 20 1306488212
#| byteskey True 20 3265580898
#| rows False 20 171618155
#| rowskey False 20 2434732724
#| rows True 20 1765224939
#| rowskey True 20 923352080
#| rows2 False 20 4121669621
#| rows2key False 20 1846140714
#| rows2 True 20 3964749754
#| rows2key True 20 4125088061
#| rows3 False 20 992856681
#| rows3key False 20 1486437866
#| rows3 True 20 2487134020
#| rows3key True 20 540429870
#| rows4 False 20 3367945993
#| rows4key False 20 604406161
#| rows4 True 20 3320229261
#| rows4key True 20 3108302886
#| rows5 False 20 3959956779
#| rows5key False 20 303313713
#| rows5 True 20 1505766192
#| rows5key True 20 3514487589
#| rows6 False 20 1684053887
#| rows6key False 20 2283675790
#| rows6 True 20 980476994
#| rows6key True 20 741785889
#| lists False 20 1674391314
#| listskey False 20 1977016603
#| lists True 20 2809518209
#| listskey True 20 3677084263
#| T False 20 3026863695
#| Tkey False 20 3292057245
#| T True 20 1053330433
#| Tkey True 20 2772418248
#| S False 20 3260959104
#| Skey False 20 614660523
#| S True 20 477303600
#| Skey True 20 2586867782
#| ints False 200 3850209958
#| intskey False 200 19178650
#| ints True 200 1866149817
#| intskey True 200 3042226206
#| bools False 200 3041250329
#| boolskey False 200 2899262880
#| bools True 200 674715040
#| boolskey True 200 893858538
#| floats False 200 3366377215
#| floatskey False 200 90824059
#| floats True 200 960679190
#| floatskey True 200 1733570297
#| mixed False 200 3149562262
#| mixedkey False 200 542043869
#| mixed True 200 89676556
#| mixedkey True 200 465700884
#| nan False 200 3601469064
#| nankey False 200 903911905
#| nan True 200 3225576396
#| nankey True 200 727659058
#| texts False 200 1118221012
#| textskey False 200 2270025873
#| texts True 200 3194716748
#| textskey True 200 2258476078
#| bytes False 200 641598224
#| byteskey False 200 3776737710
#| bytes True 200 4078278621
#| byteskey True 200 1516803933
#| rows False 200 346246767
#| rowskey False 200 233359632
#| rows True 200 3606579172
#| rowskey True 200 492901118
#| rows2 False 200 3432068064
#| rows2key False 200 3455431474
#| rows2 True 200 3691193799
#| rows2key True 200 2766902637
#| rows3 False 200 337330769
#| rows3key False 200 441321871
#| rows3 True 200 2808877721
#| rows3key True 200 3456823124
#| rows4 False 200 2035374533
#| rows4key False 200 2412434768
#| rows4 True 200 1556060026
#| rows4key True 200 2591399152
#| rows5 False 200 2640855381
#| rows5key False 200 97213526
#| rows5 True 200 270685142
#| rows5key True 200 3720548229
#| rows6 False 200 1352645233
#| rows6key False 200 1291761186
#| rows6 True 200 2449819599
#| rows6key True 200 4104685418
#| lists False 200 3034907988
#| listskey False 200 3365423324
#| lists True 200 4042294047
#| listskey True 200 626725771
#| T False 200 3412635384
#| Tkey False 200 838216622
#| T True 200 3276112353
#| Tkey True 200 3881454497
#| S False 200 3676784497
#| Skey False 200 1685058717
#| S True 200 2264229879
#| Skey True 200 2611973301
for bad in ([1, 'a'], [(1, 'a'), (1, 2)], [(1, None), (1, 2)], [(1, None), (2, None)], [None, None], ['a', None], [(), (1,)], [(1,), ('a',)]):
    try: print(sorted(bad))
    except TypeError as e: print(e)
# output:
#| '<' not supported between instances of 'str' and 'int'
#| '<' not supported between instances of 'int' and 'str'
#| '<' not supported between instances of 'int' and 'NoneType'
#| [(1, None), (2, None)]
#| '<' not supported between instances of 'NoneType' and 'NoneType'
#| '<' not supported between instances of 'NoneType' and 'str'
#| [(), (1,)]
#| '<' not supported between instances of 'str' and 'int'
a = [3, 1, 2]; a.extend(a); print(a); a += a; print(sorted(a)); a[:] = a; print(len(a))
# output:
#| [3, 1, 2, 3, 1, 2]
#| [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]
#| 12
class L(list): pass
b = L([3, 1]); b.extend(b); print(b, sorted(b)); b += b; print(b)
# output:
#| [3, 1, 3, 1] [1, 1, 3, 3]
#| [3, 1, 3, 1, 3, 1, 3, 1]
print(list(b), tuple(b), sorted((3, 2, 1)), sorted({3: 1, 2: 2}), sorted('hello'))
# output:
#| [3, 1, 3, 1, 3, 1, 3, 1] (3, 1, 3, 1, 3, 1, 3, 1) [1, 2, 3] [2, 3] ['e', 'h', 'l', 'l', 'o']
