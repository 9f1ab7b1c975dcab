# A key that looks like another
table = {"admin": 1, "ad​min": 2}            # reject: invisible
