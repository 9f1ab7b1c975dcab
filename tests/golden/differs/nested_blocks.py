# differs: CPython refuses more than 20 nested blocks
n = 0
for a in range(1):
 for a in range(1):
  for a in range(1):
   for a in range(1):
    for a in range(1):
     for a in range(1):
      for a in range(1):
       for a in range(1):
        for a in range(1):
         for a in range(1):
          for a in range(1):
           for a in range(1):
            for a in range(1):
             for a in range(1):
              for a in range(1):
               for a in range(1):
                for a in range(1):
                 for a in range(1):
                  for a in range(1):
                   for a in range(1):
                    for a in range(1):
                     for a in range(1):
                      n += 1
print(n)                                     # expect: 1
