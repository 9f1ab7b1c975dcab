# policy: expression
if price: pass                               # reject: statement, statement
price * 2                                    # reject: statement
x = 1                                        # reject: statement
import math                                  # reject: statement
