# What a weak reference calls when its object goes
import weakref
print(weakref.ref(set).__callback__)         # reject: dunder
