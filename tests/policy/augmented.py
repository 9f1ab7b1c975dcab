# policy: strict
x = 1
x += 1
a.b += 1                                     # reject: augmented
a[0] -= 1                                    # reject: augmented
a[1:2] *= 2                                  # reject: augmented
