# Trojan Source, CVE-2021-42574: a string that looks compared and is not
access = "user"
if access != "none‮⁦ # check⁩ ⁦":            # reject: invisible, invisible, invisible, invisible
    print("admin")
