# Trojan Source, CVE-2021-42574: an early return inside what looks like a comment
def pay(account):
    "Subtract funds ‮⁦ from the account ⁩⁦"; return # reject: invisible, invisible, invisible, invisible
    account -= 1
