# Generic aliases hold their origin
print(list[int].__origin__, list[int].__args__, list[int].__mro_entries__) # reject: dunder, dunder, dunder
