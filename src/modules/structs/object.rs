//! `struct.Struct`, which keeps a format as it was read, and what unpacks item after item.
//!
//! May touch: `value`, `builtins`' helpers.

use super::item::Order;
use super::plan::{self, PART_BYTES, Part, Plan};
use super::{error, length, pack_into, unpack, unpack_from};
use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::native::NextFn;
use crate::value::obj::GetSet;
use crate::value::ops::sequences;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Core, Eval, Native, Runtime, TypeRows, Value};

/// What a `Struct` holds.
#[derive(Debug)]
pub struct Struct {
    /// The format as text; unbound until there is one.
    format: Value,
    plan: Plan,
}

const EMPTY: Plan =
    Plan { parts: Vec::new(), size: 0, values: 0, order: Order { big: false, native: true } };

fn plan_bytes(plan: &Plan) -> u64 {
    96 + plan.parts.len() as u64 * PART_BYTES
}

fn save_plan(plan: &Plan, out: &mut Writer) {
    out.size(plan.parts.len());
    for part in &plan.parts {
        out.uint(u64::from(part.letter));
        [part.count, part.place, part.size].iter().for_each(|n| out.size(*n));
    }
    out.size(plan.size);
    out.size(plan.values);
    out.flag(plan.order.big);
    out.flag(plan.order.native);
}

fn load_plan(r: &mut store::Reader) -> Read<Plan> {
    r.pay(96)?;
    let count = r.count(PART_BYTES)?;
    let mut parts = Vec::new();
    for _ in 0..count {
        let letter = u8::try_from(r.uint()?).map_err(|_| Bad::Wrong("a struct"))?;
        let part = Part { letter, count: r.size()?, place: r.size()?, size: r.size()? };
        if !(1..=8).contains(&part.size) {
            return Err(Bad::Wrong("a struct"));
        }
        parts.push(part);
    }
    let (size, values) = (r.size()?, r.size()?);
    Ok(Plan { parts, size, values, order: Order { big: r.flag()?, native: r.flag()? } })
}

impl Native for Struct {
    fn class(&self) -> TypeId {
        types::STRUCT
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.format);
    }

    fn bytes(&self) -> u64 {
        plan_bytes(&self.plan)
    }

    fn save(&self, out: &mut Writer) {
        out.value(self.format);
        save_plan(&self.plan, out);
    }
}

impl Struct {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        Ok(Box::new(Self { format: r.value()?, plan: load_plan(r)? }))
    }
}

/// What `Struct` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::STRUCT,
    doc: "Struct(fmt) --> compiled struct object",
    new: Some(&NEW),
    methods: METHODS,
    getset: &[
        GetSet {
            name: "format",
            get: |rt, this| match rt.heap.native::<Struct>(this).map(|inside| inside.format) {
                Some(format) if !format.is_unbound() => Ok(format),
                _ => raise!(rt, AttributeError, "format"),
            },
            set: None,
        },
        GetSet {
            name: "size",
            get: |rt, this| {
                let size = rt.heap.native::<Struct>(this).map_or(0, |inside| inside.plan.size);
                Ok(Value::Int(size as i64))
            },
            set: None,
        },
    ],
};

static NEW: Builtin = function(
    "Struct(cls, *args, **kwargs)",
    "Create and return a new object.  See help(type) for accurate signature.",
    |rt, args| {
        // A derived class hands nothing on: its `__init__` does.
        let named = rt.heap.as_dict(slot(args, 2)).map_or(0, |named| named.len());
        let given = rt.heap.as_tuple(slot(args, 1)).map_or(&[][..], |given| given);
        let format = match given {
            [] if named == 0 => None,
            [format] if named == 0 => Some(*format),
            [] => Some(named_format(rt, slot(args, 2))?),
            _ => {
                let count = given.len() + named;
                raise!(rt, TypeError, "Struct() takes at most 1 argument ({count} given)")
            }
        };
        let made = rt.heap.add_native(Struct { format: Value::Unbound, plan: EMPTY })?;
        rt.keep(made);
        if let Some(format) = format {
            fill(rt, made, format)?;
        }
        Ok(made)
    },
);

/// The format that was given by its name.
fn named_format(rt: &mut Runtime, named: Value) -> Eval {
    let key = rt.heap.str("format")?;
    match rt.dict_get(named, key)? {
        Some(format) => Ok(format),
        None => raise!(rt, TypeError, "Struct() missing required argument 'format' (pos 1)"),
    }
}

/// Reads a format into a struct.
fn fill(rt: &mut Runtime, this: Value, format: Value) -> Eval<()> {
    let plan = plan::parse(rt, format)?;
    let plain = rt.heap.plain(format);
    let text = match rt.heap.as_bytes(plain) {
        Some(bytes) => {
            let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
            rt.heap.string(text)?
        }
        None => plain,
    };
    let old = rt.heap.native::<Struct>(this).map_or(0, |inside| plan_bytes(&inside.plan));
    rt.heap.charge(plan_bytes(&plan))?;
    rt.effect();
    if let Some(inside) = rt.heap.native_mut::<Struct>(this) {
        inside.format = text;
        inside.plan = plan;
        rt.heap.meter.release(old);
    }
    Ok(())
}

/// The plan of a struct that has one, copied.
fn plan_of(rt: &mut Runtime, this: Value) -> Eval<Plan> {
    match rt.heap.native::<Struct>(this) {
        Some(inside) if !inside.format.is_unbound() => Ok(inside.plan.clone()),
        _ => raise!(rt, RuntimeError, "Struct object is not initialized"),
    }
}

static METHODS: &[Builtin] = &[
    method(
        "__init__(self, format)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |rt, args| {
            fill(rt, slot(args, 0), slot(args, 1))?;
            Ok(Value::None)
        },
    ),
    method(
        "pack(self, /, *values)",
        "S.pack(v1, v2, ...) -> bytes\n\nReturn a bytes object containing values v1, v2, ... \
         packed according\nto the format string S.format.  See help(struct) for more on \
         format\nstrings.",
        |rt, args| {
            let plan = plan_of(rt, slot(args, 0))?;
            let made = plan.pack(rt, slot(args, 1), 0, "pack")?;
            rt.heap.bytes(made)
        },
    ),
    method(
        "pack_into(self, buffer, offset, /, *values)",
        "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values v1, v2, ... according to the \
         format string S.format\nand write the packed bytes into the writable buffer buf \
         starting at\noffset.  Note that the offset is a required argument.  See\nhelp(struct) \
         for more on format strings.",
        |rt, args| {
            let plan = plan_of(rt, slot(args, 0))?;
            pack_into(rt, &plan, slot(args, 1), slot(args, 2), slot(args, 3))
        },
    ),
    method(
        "unpack(self, buffer, /)",
        "Return a tuple containing unpacked values.\n\nUnpack according to the format string \
         Struct.format. The buffer's size\nin bytes must be Struct.size.\n\nSee help(struct) for \
         more on format strings.",
        |rt, args| {
            let plan = plan_of(rt, slot(args, 0))?;
            unpack(rt, &plan, slot(args, 1))
        },
    ),
    method(
        "unpack_from(self, /, buffer, offset=0)",
        "Return a tuple containing unpacked values.\n\nValues are unpacked according to the \
         format string Struct.format.\n\nThe buffer's size in bytes, starting at position offset, \
         must be\nat least Struct.size.\n\nSee help(struct) for more on format strings.",
        |rt, args| {
            let plan = plan_of(rt, slot(args, 0))?;
            unpack_from(rt, &plan, slot(args, 1), slot(args, 2))
        },
    ),
    method(
        "iter_unpack(self, buffer, /)",
        "Return an iterator yielding tuples.\n\nTuples are unpacked from the given bytes source, \
         like a repeated\ninvocation of unpack_from().\n\nRequires that the bytes length be a \
         multiple of the struct size.",
        |rt, args| {
            let plan = plan_of(rt, slot(args, 0))?;
            iterate(rt, plan, slot(args, 1))
        },
    ),
];

/// Unpacks one structure after the other.
#[derive(Debug)]
pub struct Unpacker {
    plan: Plan,
    /// What is unpacked; unbound at the end.
    buffer: Value,
    at: usize,
}

impl Native for Unpacker {
    fn class(&self) -> TypeId {
        types::UNPACK_ITERATOR
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.buffer);
    }

    fn bytes(&self) -> u64 {
        plan_bytes(&self.plan)
    }

    fn next(&self) -> Option<NextFn> {
        Some(next)
    }

    fn save(&self, out: &mut Writer) {
        save_plan(&self.plan, out);
        out.value(self.buffer);
        out.size(self.at);
    }
}

impl Unpacker {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        Ok(Box::new(Self { plan: load_plan(r)?, buffer: r.value()?, at: r.size()? }))
    }
}

/// An iterator that unpacks a buffer piece by piece.
pub fn iterate(rt: &mut Runtime, plan: Plan, buffer: Value) -> Eval {
    if plan.size == 0 {
        return Err(error(rt, "cannot iteratively unpack with a struct of length 0"));
    }
    if !length(rt, buffer)?.is_multiple_of(plan.size) {
        let size = plan.size;
        let words = format!("iterative unpacking requires a buffer of a multiple of {size} bytes");
        return Err(error(rt, &words));
    }
    rt.heap.add_native(Unpacker { plan, buffer, at: 0 })
}

fn next(core: &mut Core, iterator: Value) -> Eval<Option<Value>> {
    let Some(Unpacker { plan, buffer, at }) = core.heap.native(iterator) else { return Ok(None) };
    let (buffer, at, size) = (*buffer, *at, plan.size);
    let left = sequences::buffer_len(core, buffer).unwrap_or(0).saturating_sub(at);
    if buffer.is_unbound() || left < size {
        if let Some(inside) = core.heap.native_mut::<Unpacker>(iterator) {
            inside.buffer = Value::Unbound;
        }
        return Ok(None);
    }
    let plan = plan.clone();
    core.steps(size as u64 / 32)?;
    let own = match sequences::buffer(core, buffer) {
        Some(bytes) => bytes.get(at..at + size).unwrap_or(&[]).to_vec(),
        None => return Ok(None),
    };
    let made = plan.unpack(core, &own)?;
    if let Some(inside) = core.heap.native_mut::<Unpacker>(iterator) {
        inside.at = at + size;
    }
    Ok(Some(made))
}

/// What the iterator can do.
pub static ITERATOR: TypeRows = TypeRows {
    id: types::UNPACK_ITERATOR,
    doc: "",
    new: None,
    methods: &[
        ITER,
        NEXT,
        method("__length_hint__(self, /)", "", |rt, args| {
            let Some(Unpacker { plan, buffer, at }) = rt.heap.native(slot(args, 0)) else {
                return Ok(Value::Int(0));
            };
            let left = sequences::buffer_len(rt, *buffer).unwrap_or(0).saturating_sub(*at);
            Ok(Value::Int((left / plan.size.max(1)) as i64))
        }),
    ],
    getset: &[],
};
