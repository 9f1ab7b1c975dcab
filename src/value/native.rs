//! Objects of library types: what `collections.deque` or `itertools.count` holds, in one variant.
//!
//! A library type's instances are [`Obj::Native`]: a boxed struct of the module's own that says
//! which type it is, which values it holds and how many bytes it was charged. What the type can
//! *do* stands in its rows ([`super::TypeRows`]), as for a builtin type; operators find those rows
//! by the class, so that nothing outside the module has to know the struct. docs/ARCHITECTURE.md
//! has the whole of it under "A library type in Rust, in one place".
//!
//! May touch: `value`. Never: a library type by name.

use std::any::Any;
use std::fmt::Debug;

use super::iter::Pair;
use super::ops::Binary;
use super::store::{Read, Writer};
use super::types::TypeId;
use super::{Core, Eval, Heap, Obj, Runtime, Value};

/// Gives the next item of an iterator that is a [`Native`], never needing the program for it.
pub type NextFn = fn(&mut Core, Value) -> Eval<Option<Value>>;

/// The same for one whose items are tuples of two, without the tuple.
pub type PairFn = fn(&mut Core, Value, &mut [Value; 2]) -> Eval<Pair>;

/// Does an operator of an object of a library type at once, where that is simple and calls nothing of
/// the program's. `None`: it is not, and nothing has been done. What it gives is a new object, or the
/// last argument, which is unbound or one that it made itself and that nobody else knows, with
/// another value.
pub type QuickFn = fn(&mut Runtime, Binary, Value, Value, Value) -> Eval<Option<Value>>;

/// What a call of an object of a library type gives, with these arguments by position, where that
/// needs nothing of the program's. `None`: its `__call__` has to be asked, and nothing has been done.
pub type CallFn = fn(&mut Core, Value, &[Value]) -> Option<Value>;

/// What an instance of a library type holds.
pub trait Native: Any + Send + Sync + Debug {
    /// The library type.
    fn class(&self) -> TypeId;

    /// Shows every value it holds.
    fn trace(&self, see: &mut dyn FnMut(Value));

    /// Bytes charged beyond the slot: what was paid when it was made and when it grew.
    fn bytes(&self) -> u64;

    /// Writes it, for a snapshot. What reads it again stands in the table `modules::natives`, under
    /// its type; what cannot be written says so with [`Writer::refuse`].
    fn save(&self, out: &mut Writer);

    /// Finds again what follows from the values it holds, once all of them have been read.
    ///
    /// # Errors
    /// [`Bad`](super::store::Bad) if they are not as they must be.
    fn settle(&mut self, _heap: &Heap) -> Read<()> {
        Ok(())
    }

    /// For iterators that need no program code: how to advance. Such a type lists the rows
    /// `iterators::ITER` and `iterators::NEXT`.
    fn next(&self) -> Option<NextFn> {
        None
    }

    /// For such iterators whose items are tuples of two.
    fn pair(&self) -> Option<PairFn> {
        None
    }

    /// For the same: whether there is a next item, and nothing has to be made for it.
    fn has_item(&self) -> bool {
        false
    }

    /// For what is called, and mostly gives what its arguments hold.
    fn call(&self) -> Option<CallFn> {
        None
    }

    /// For what calls something else: that, and the tuple of arguments that go first; nothing else is
    /// added.
    fn forwards(&self, _heap: &Heap) -> Option<(Value, Value)> {
        None
    }

    /// For numbers: an operator whose left side is one of this type. What it gives the type's rows
    /// would give too.
    fn quick(&self) -> Option<QuickFn> {
        None
    }

    /// For iterators that can be copied: one that goes on from where this one stands.
    fn twin(&self) -> Option<Box<dyn Native>> {
        None
    }

    /// For the same: every value it holds, so that a copy may get copies of them.
    fn values(&mut self) -> Vec<&mut Value> {
        Vec::new()
    }

    /// For containers whose items lie in themselves: how many there are, as their `__len__` says.
    fn count(&self) -> Option<usize> {
        None
    }

    /// For what gives an item of the tuple it is looked up on: which one.
    fn tuple_item(&self) -> Option<usize> {
        None
    }

    /// The bytearray that shows its bytes and the letter of its items, for what has a buffer.
    fn buffer(&self) -> Option<(Value, u8)> {
        None
    }

    /// For what has attributes of its own: their dict, unbound before the first is set.
    fn attrs(&self) -> Option<Value> {
        None
    }

    /// For the same: keeps this dict.
    fn set_attrs(&mut self, _dict: Value) {}

    /// Whether sequence patterns match it.
    fn is_sequence(&self) -> bool {
        false
    }
}

impl Heap {
    /// What an instance of a library type (or of a class derived from it) holds.
    #[inline]
    pub fn native<T: Native>(&self, value: Value) -> Option<&T> {
        let object = match self.get(value)? {
            Obj::Derived(derived) => self.get(derived.payload)?,
            object => object,
        };
        match object {
            Obj::Native(native) => (&**native as &dyn Any).downcast_ref(),
            _ => None,
        }
    }

    /// The same, to change it. Charge for growth first, and let [`Native::bytes`] say so.
    #[inline]
    pub fn native_mut<T: Native>(&mut self, value: Value) -> Option<&mut T> {
        let plain = self.plain(value);
        match self.get_mut(plain)? {
            Obj::Native(native) => (&mut **native as &mut dyn Any).downcast_mut(),
            _ => None,
        }
    }

    /// The bytearray beneath a value that is no bytes-like object of the builtin types, if it has
    /// a buffer.
    pub fn buffer_beneath(&self, value: Value) -> Option<Value> {
        self.buffer_and_letter(value).map(|(beneath, _)| beneath)
    }

    /// The same, with the letter of its items.
    pub fn buffer_and_letter(&self, value: Value) -> Option<(Value, u8)> {
        match self.get(self.plain(value))? {
            Obj::Native(native) => native.buffer(),
            _ => None,
        }
    }

    /// What an instance of a library type holds, but not of a class derived from it.
    #[inline]
    pub fn native_itself<T: Native>(&self, value: Value) -> Option<&T> {
        match value {
            Value::Ref(handle) => match self.at(handle)? {
                Obj::Native(native) => (&**native as &dyn Any).downcast_ref(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The same, to change it: what is charged for it must stay as it is.
    #[inline]
    pub fn native_itself_mut<T: Native>(&mut self, value: Value) -> Option<&mut T> {
        match value {
            Value::Ref(handle) => match self.at_mut(handle)? {
                Obj::Native(native) => (&mut **native as &mut dyn Any).downcast_mut(),
                _ => None,
            },
            _ => None,
        }
    }

    /// How operators of an object are done at once, if its library type knows: see
    /// [`Native::quick`].
    #[inline]
    pub fn quick_of(&self, value: Value) -> Option<QuickFn> {
        match value {
            Value::Ref(handle) => match self.at(handle)? {
                Obj::Native(native) => native.quick(),
                _ => None,
            },
            _ => None,
        }
    }

    /// Makes an instance, charging for it.
    pub fn add_native(&mut self, native: impl Native) -> Eval {
        self.add(Obj::Native(Box::new(native)))
    }
}
