//! What objects hold, by their kind: looked at, changed, and given room.
//!
//! May touch: `value`. Never: frames.

use super::super::obj::VALUE_BYTES;
use super::super::{Class, Dict, Eval, Exc, Handle, Obj, Set, Value};
use super::Heap;

impl Heap {
    /// The text of a `str` (or of an instance of a class derived from it).
    #[inline]
    pub fn text<'a>(&'a self, value: &'a Value) -> Option<&'a str> {
        match value {
            Value::Str(short) => Some(short.text()),
            _ => match self.get(*value)? {
                Obj::Str(text) => text.buffer.get(..text.len as usize),
                Obj::View(view) => match self.get(view.base)? {
                    Obj::Str(text) => text
                        .buffer
                        .get(view.start as usize..view.start as usize + view.len as usize),
                    _ => None,
                },
                Obj::Derived(derived) => match &derived.payload {
                    Value::Str(short) => Some(short.text()),
                    Value::Unbound => None,
                    other => match self.get(*other)? {
                        Obj::Str(_) | Obj::View(_) => self.text(other),
                        _ => None,
                    },
                },
                _ => None,
            },
        }
    }

    /// The UTF-8 of a `str`, or of what derives from it: [`Heap::text`] without its check.
    #[inline]
    pub fn text_bytes<'a>(&'a self, value: &'a Value) -> Option<&'a [u8]> {
        match value {
            Value::Str(short) => Some(short.bytes()),
            _ => self.text(value).map(str::as_bytes),
        }
    }

    /// Whether a `str` is ASCII.
    #[inline]
    pub fn text_is_ascii(&self, value: &Value) -> bool {
        match value {
            Value::Str(short) => short.is_ascii(),
            _ => match self.get(*value) {
                Some(Obj::Str(text)) => text.len == text.chars,
                Some(Obj::View(view)) => view.len == view.chars,
                Some(Obj::Derived(derived)) => match derived.payload {
                    Value::Unbound => false,
                    payload => self.text_is_ascii(&payload),
                },
                _ => false,
            },
        }
    }

    /// Characters of a `str`.
    #[inline]
    pub fn text_chars(&self, value: &Value) -> usize {
        match value {
            Value::Str(short) => short.chars(),
            _ => match self.get(*value) {
                Some(Obj::Str(text)) => text.chars as usize,
                Some(Obj::View(view)) => view.chars as usize,
                Some(Obj::Derived(derived)) => match derived.payload {
                    Value::Unbound => 0,
                    payload => self.text_chars(&payload),
                },
                _ => 0,
            },
        }
    }

    /// The items of a `list`.
    #[inline]
    pub fn as_list(&self, value: Value) -> Option<&Vec<Value>> {
        match self.get(value)? {
            Obj::List(items) => Some(items),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::List(items) => Some(items),
                _ => None,
            },
            _ => None,
        }
    }

    /// The items of a `list`, to change them. Make room with [`Heap::list_reserve`] first.
    #[inline]
    pub fn as_list_mut(&mut self, value: Value) -> Option<&mut Vec<Value>> {
        let value = self.plain(value);
        match self.get_mut(value)? {
            Obj::List(items) => Some(items),
            _ => None,
        }
    }

    /// Makes room for `extra` more items, paying for it.
    #[inline]
    pub fn list_reserve(&mut self, value: Value, extra: usize) -> Eval<()> {
        let Some(items) = self.as_list(value) else { return Ok(()) };
        let (old, needed) = (items.capacity(), items.len().saturating_add(extra));
        if needed <= old {
            return Ok(());
        }
        // Old and new live side by side while the items are copied.
        let new = needed.max(old + old / 2).max(4);
        self.charge((new as u64).saturating_mul(VALUE_BYTES))?;
        if let Some(items) = self.as_list_mut(value) {
            items.reserve_exact(new - items.len());
        }
        self.meter.release(old as u64 * VALUE_BYTES);
        Ok(())
    }

    /// Appends to a list, paying for its growth.
    #[inline]
    pub fn list_push(&mut self, value: Value, item: Value) -> Eval<()> {
        match value {
            Value::Ref(list) if self.list_push_free(list, &item) => Ok(()),
            _ => self.list_push_slow(value, item),
        }
    }

    /// Appends to a list if it is one and has room; says whether it was.
    #[inline]
    pub fn list_push_free(&mut self, list: Handle, item: &Value) -> bool {
        if let Some(Obj::List(items)) = self.at_mut(list)
            && items.len() < items.capacity()
        {
            // An int as its two parts: it may just have been put together from them.
            match item {
                Value::Int(int) => items.push(Value::Int(*int)),
                item => items.push(*item),
            }
            return true;
        }
        false
    }

    /// A new last place of a list that has room, unbound: to be filled at once.
    #[inline(always)]
    pub fn list_place(&mut self, list: Handle) -> Option<&mut Value> {
        match self.near_mut(list) {
            Some(Obj::List(items)) if items.len() < items.capacity() => {
                items.push(Value::Unbound);
                items.last_mut()
            }
            _ => None,
        }
    }

    #[inline(never)]
    fn list_push_slow(&mut self, value: Value, item: Value) -> Eval<()> {
        self.list_reserve(value, 1)?;
        if let Some(items) = self.as_list_mut(value) {
            items.push(item);
        }
        Ok(())
    }

    /// The items of a `tuple`.
    #[inline]
    pub fn as_tuple(&self, value: Value) -> Option<&[Value]> {
        match self.get(value)? {
            Obj::Tuple(items) => Some(items),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Tuple(items) => Some(items),
                _ => None,
            },
            _ => None,
        }
    }

    /// The items of a list or tuple.
    #[inline]
    pub fn as_items(&self, value: Value) -> Option<&[Value]> {
        match self.get(value)? {
            Obj::Tuple(items) => Some(items),
            Obj::List(items) => Some(items),
            Obj::Derived(derived) => self.items_itself(derived.payload),
            _ => None,
        }
    }

    /// The items of a list or tuple, but not of what derives from them.
    #[inline]
    pub fn items_itself(&self, value: Value) -> Option<&[Value]> {
        match self.get(value)? {
            Obj::Tuple(items) => Some(items),
            Obj::List(items) => Some(items),
            _ => None,
        }
    }

    /// A `dict`.
    #[inline]
    pub fn as_dict(&self, value: Value) -> Option<&Dict> {
        match self.get(value)? {
            Obj::Dict(dict) => Some(dict),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Dict(dict) => Some(dict),
                _ => None,
            },
            _ => None,
        }
    }

    /// A `dict`, to change it. Make room with [`Heap::dict_reserve`] first.
    #[inline]
    pub fn as_dict_mut(&mut self, value: Value) -> Option<&mut Dict> {
        let value = self.plain(value);
        match self.get_mut(value)? {
            Obj::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    /// Makes room for `extra` more keys, paying for it.
    pub fn dict_reserve(&mut self, value: Value, extra: usize) -> Eval<()> {
        let value = self.plain(value);
        let Some(dict) = self.as_dict(value) else { return Ok(()) };
        let Some(capacity) = dict.growth(extra) else { return Ok(()) };
        let old = dict.bytes();
        self.charge(96 + capacity as u64 * super::super::dict::ENTRY_BYTES)?;
        if let Some(dict) = self.as_dict_mut(value) {
            dict.grow(capacity);
        }
        self.meter.release(old);
        Ok(())
    }

    /// A `set` or `frozenset`.
    pub fn as_set(&self, value: Value) -> Option<&Set> {
        match self.get(value)? {
            Obj::Set(set) | Obj::FrozenSet(set) => Some(set),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Set(set) | Obj::FrozenSet(set) => Some(set),
                _ => None,
            },
            _ => None,
        }
    }

    /// A `set` or `frozenset`, to change it. Make room with [`Heap::set_reserve`] first.
    pub fn as_set_mut(&mut self, value: Value) -> Option<&mut Set> {
        let value = self.plain(value);
        match self.get_mut(value)? {
            Obj::Set(set) | Obj::FrozenSet(set) => Some(set),
            _ => None,
        }
    }

    /// Orders a new set of constants as CPython does, which copies it twice.
    pub fn set_fold(&mut self, value: Value) -> Eval<()> {
        let Some(set) = self.as_set(value) else { return Ok(()) };
        let (folded, old) = (set.folded(), set.bytes());
        let new = folded.bytes();
        if new > old {
            self.charge(new - old)?;
        } else {
            self.meter.release(old - new);
        }
        if let Some(set) = self.as_set_mut(value) {
            *set = folded;
        }
        Ok(())
    }

    /// Pays for the table a set grows to when one more member is added. The old table is given
    /// back at once, since the two live side by side only inside the next insertion.
    pub fn set_reserve(&mut self, value: Value) -> Eval<()> {
        let Some(set) = self.as_set(value) else { return Ok(()) };
        let Some(size) = set.growth() else { return Ok(()) };
        let old = set.bytes();
        self.charge(80 + Set::table_bytes(size))?;
        self.meter.release(old);
        Ok(())
    }

    /// A `bytes` or `bytearray`.
    pub fn as_bytes(&self, value: Value) -> Option<&[u8]> {
        match self.get(value)? {
            Obj::Bytes(bytes) => Some(bytes),
            Obj::ByteArray(bytes) => Some(bytes),
            Obj::Derived(derived) => match self.get(derived.payload)? {
                Obj::Bytes(bytes) => Some(bytes),
                Obj::ByteArray(bytes) => Some(bytes),
                _ => None,
            },
            _ => None,
        }
    }

    /// A class.
    #[inline]
    pub fn as_class(&self, value: Value) -> Option<&Class> {
        match self.get(value)? {
            Obj::Class(class) => Some(class),
            _ => None,
        }
    }

    /// A class of this session, to change it.
    pub fn as_class_mut(&mut self, value: Value) -> Option<&mut Class> {
        match self.get_mut(value)? {
            Obj::Class(class) => Some(class),
            _ => None,
        }
    }

    /// An exception.
    pub fn as_exception(&self, value: Value) -> Option<&Exc> {
        match self.get(value)? {
            Obj::Exception(exception) => Some(exception),
            _ => None,
        }
    }

    /// An exception, to change it.
    pub fn as_exception_mut(&mut self, value: Value) -> Option<&mut Exc> {
        match self.get_mut(value)? {
            Obj::Exception(exception) => Some(exception),
            _ => None,
        }
    }
}
