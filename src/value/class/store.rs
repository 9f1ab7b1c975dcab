//! Classes as bytes. What was looked up on them is not written: it is found again.
//!
//! May touch: `value`.

use super::super::store::{Bad, Read, Reader, Writer};
use super::super::{Dict, Heap};
use super::{Class, Hooks, Layout};

/// Layouts by their numbers; the last is that of a library type, whose own number follows.
const LAYOUTS: &[Layout] = &[
    Layout::Object,
    Layout::Plain,
    Layout::Type,
    Layout::Int,
    Layout::Float,
    Layout::Complex,
    Layout::Str,
    Layout::Bytes,
    Layout::ByteArray,
    Layout::Tuple,
    Layout::List,
    Layout::Dict,
    Layout::Set,
    Layout::FrozenSet,
    Layout::Property,
    Layout::StaticMethod,
    Layout::ClassMethod,
    Layout::Exception,
];

/// Beyond so many values no new instance is given room.
const SIZE_HINT_MAX: u32 = 256;

impl Class {
    /// Writes it.
    pub fn store(&self, out: &mut Writer, heap: &Heap) {
        out.all(&[self.name, self.qualname, self.module, self.metaclass]);
        out.all(&[self.abstract_methods, self.extra, self.maker.1]);
        out.uint(u64::from(self.maker.0));
        for values in [&self.bases, &self.mro, &self.slots, &self.subclasses] {
            out.values(values);
        }
        self.attrs.store(out, heap);
        match self.layout {
            Layout::Native(id) => {
                out.size(LAYOUTS.len());
                out.value(id.value());
            }
            layout => out.size(LAYOUTS.iter().position(|own| *own == layout).unwrap_or(0)),
        }
        let hooks = self.hooks;
        let [a, b, c, d] = [hooks.getattribute, hooks.getattr, hooks.setattr, hooks.delattr];
        let flags = [a, b, c, d, self.has_dict, self.subclassable, hooks.plain_get];
        out.byte(flags.iter().enumerate().fold(0, |byte, (at, flag)| byte | u8::from(*flag) << at));
        out.uint(u64::from(self.shape));
        out.uint(u64::from(self.size_hint));
        if self.builtin.is_some() {
            out.refuse("a builtin type");
        }
    }

    /// Reads one.
    pub fn restore(r: &mut Reader) -> Read<Self> {
        r.pay(400)?;
        let [name, qualname, module, metaclass] = r.array()?;
        let [abstract_methods, extra, maker] = r.array()?;
        let maker = (r.uint32()?, maker);
        let (bases, mro, slots, subclasses) = (r.values()?, r.values()?, r.values()?, r.values()?);
        let attrs = Dict::restore(r)?;
        let number = r.size()?;
        let layout = match LAYOUTS.get(number) {
            Some(layout) => *layout,
            None if number == LAYOUTS.len() => Layout::Native(r.type_id()?),
            None => return Err(Bad::Wrong("a class")),
        };
        let flags = r.byte()?;
        let flag = |at: u8| flags & 1 << at != 0;
        let hooks = Hooks {
            getattribute: flag(0),
            getattr: flag(1),
            setattr: flag(2),
            delattr: flag(3),
            plain_get: flag(6),
        };
        let (shape, size_hint) = (r.uint32()?, r.uint32()?);
        if flags >= 1 << 7 || size_hint > SIZE_HINT_MAX {
            return Err(Bad::Wrong("a class"));
        }
        Ok(Self {
            name,
            qualname,
            module,
            bases,
            mro,
            attrs,
            layout,
            builtin: None,
            metaclass,
            has_dict: flag(4),
            slots,
            hooks,
            shape,
            size_hint,
            maker,
            subclasses,
            subclassable: flag(5),
            abstract_methods,
            extra,
        })
    }
}
