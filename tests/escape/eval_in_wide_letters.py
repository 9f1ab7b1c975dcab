# PEP 3131: identifiers are normalised (NFKC)
ｅｖａｌ("1")                                    # reject: builtin
𝐞𝐱𝐞𝐜("1")                                    # reject: builtin
𝓬𝓸𝓶𝓹𝓲𝓵𝓮("1", "", "eval")                     # reject: builtin
