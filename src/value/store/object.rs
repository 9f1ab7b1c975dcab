//! Objects, kind by kind.
//!
//! May touch: `value`. Invariant: kinds keep their numbers; a new one takes the next.

use super::parts;
use super::{Bad, Read, Reader, Writer};
use crate::value::obj::{
    AwaitKind, AwaitStep, Derived, GeneratorState, Instance, MemoryView, Property, Range, Text,
    View, ViewKind,
};
use crate::value::{Dict, Heap, Lazy, Obj, Set, Value};

/// Writes an object.
pub fn write(out: &mut Writer, heap: &Heap, obj: &Obj) {
    match obj {
        Obj::Free => out.refuse("a free slot"),
        Obj::Str(text) => {
            out.byte(1);
            out.text(&text.buffer);
            out.size(text.buffer.len() - (text.len as usize).min(text.buffer.len()));
            out.size(text.buffer.capacity() - text.buffer.len());
        }
        Obj::View(view) => {
            out.byte(2);
            out.value(view.base);
            [view.start, view.len, view.chars].iter().for_each(|n| out.uint(u64::from(*n)));
        }
        Obj::Int(int) => {
            out.byte(3);
            out.big(int);
        }
        Obj::Complex(real, imag) => {
            out.byte(4);
            out.word(real.to_bits());
            out.word(imag.to_bits());
        }
        Obj::Bytes(bytes) => {
            out.byte(5);
            out.blob(bytes);
        }
        Obj::ByteArray(bytes) => {
            out.byte(6);
            out.blob(bytes);
            out.size(bytes.capacity() - bytes.len());
        }
        Obj::MemoryView(view) => {
            out.byte(7);
            out.value(view.object);
            out.size(view.start);
            out.size(view.len);
            out.int(view.step as i64);
            [view.released, view.readonly].iter().for_each(|flag| out.flag(*flag));
            // What is shown is written where it is another object.
            let other = !view.shown.same(view.object);
            let shaped = !view.inner.is_unbound();
            match view.letter {
                letter if shaped => out.byte(letter | SHAPED),
                b'B' if !other => out.byte(0),
                b'b' if !other => out.byte(1),
                letter => out.byte(letter),
            }
            if shaped || other || !matches!(view.letter, b'B' | b'b') {
                out.value(view.shown);
            }
            if shaped {
                out.value(view.inner);
                out.size(view.row);
            }
        }
        Obj::Tuple(items) => {
            out.byte(8);
            out.values(items);
        }
        Obj::List(items) => {
            out.byte(9);
            out.values(items);
            out.size(items.capacity() - items.len());
        }
        Obj::Dict(dict) => {
            out.byte(10);
            dict.store(out, heap);
        }
        Obj::Set(set) => {
            out.byte(11);
            set.store(out);
        }
        Obj::FrozenSet(set) => {
            out.byte(12);
            set.store(out);
        }
        Obj::Range(range) => {
            out.byte(13);
            write_range(out, range);
        }
        Obj::Slice(values) => {
            out.byte(14);
            out.all(&values[..]);
        }
        Obj::Cell(value) => one(out, 15, *value),
        Obj::Function(function) => {
            out.byte(16);
            parts::function(out, function);
        }
        Obj::Method { function, this } => {
            out.byte(17);
            out.all(&[*function, *this]);
        }
        Obj::Class(class) => {
            out.byte(18);
            class.store(out, heap);
        }
        Obj::Instance(instance) => {
            out.byte(19);
            write_instance(out, instance);
        }
        Obj::Derived(derived) => {
            out.byte(20);
            write_instance(out, &derived.instance);
            out.value(derived.payload);
        }
        Obj::Exception(exception) => {
            out.byte(21);
            parts::exception(out, exception);
        }
        Obj::Traceback(value) => one(out, 22, *value),
        Obj::Module(module) => {
            out.byte(23);
            parts::module(out, heap, module);
        }
        Obj::Iter(iter) => {
            out.byte(24);
            parts::iter(out, iter);
        }
        Obj::Generator(generator) => {
            out.byte(25);
            parts::generator(out, generator);
        }
        Obj::Lazy(lazy) => {
            out.byte(26);
            parts::task(out, lazy.task);
            out.values(&lazy.state);
            out.value(lazy.class);
            out.flag(lazy.running);
            out.flag(lazy.done);
        }
        Obj::Await(step) => {
            out.byte(27);
            out.all(&[step.generator, step.value]);
            out.byte(match step.kind {
                AwaitKind::Coroutine => 0,
                AwaitKind::Send => 1,
                AwaitKind::Throw => 2,
                AwaitKind::Close => 3,
            });
            parts::state(out, step.state);
        }
        Obj::Property(p) => {
            out.byte(28);
            out.all(&[p.get, p.set, p.delete, p.doc, p.name, p.class, p.attrs]);
        }
        Obj::StaticMethod(value) => one(out, 29, *value),
        Obj::ClassMethod(value) => one(out, 30, *value),
        Obj::Super(values) => {
            out.byte(31);
            out.all(&values[..]);
        }
        Obj::Member(member) => {
            out.byte(32);
            out.all(&[member.0, member.2]);
            out.uint(u64::from(member.1));
        }
        Obj::DictView(kind, value) => {
            one(out, 33, *value);
            parts::view_kind(out, *kind);
        }
        Obj::MappingProxy(value) => one(out, 34, *value),
        Obj::GenericAlias(alias) => {
            out.byte(35);
            out.all(&[alias.0, alias.1]);
        }
        Obj::Union(value) => one(out, 36, *value),
        Obj::Stream(number) => {
            out.byte(37);
            out.byte(*number);
        }
        Obj::Weak(target, callback) => {
            out.byte(38);
            out.all(&[*target, *callback]);
        }
        Obj::Native(native) => {
            out.byte(39);
            out.value(native.class().value());
            native.save(out);
        }
        Obj::Host(number, kind) => {
            out.byte(40);
            match (out.names.host)(*number) {
                Some(name) if *kind == 0 => out.text(&name),
                _ => out.refuse("something of the host's"),
            }
        }
        // Those live in the prelude alone.
        Obj::Builtin(_) | Obj::GetSet(_) => out.refuse("a builtin"),
    }
}

fn one(out: &mut Writer, kind: u8, value: Value) {
    out.byte(kind);
    out.value(value);
}

fn write_instance(out: &mut Writer, instance: &Instance) {
    out.uint(u64::from(instance.shape));
    out.value(instance.class);
    out.values(&instance.values);
}

fn write_range(out: &mut Writer, range: &Range) {
    match range {
        Range::Small { start, stop, step, len: _ } => {
            out.flag(false);
            [start, stop, step].iter().for_each(|n| out.int(**n));
        }
        Range::Big { start, stop, step, len } => {
            out.flag(true);
            [start, stop, step, len].iter().for_each(|n| out.big(n));
        }
    }
}

/// Reads an object.
pub fn read(r: &mut Reader) -> Read<Obj> {
    r.pay(crate::value::obj::SLOT_BYTES)?;
    Ok(match r.byte()? {
        1 => Obj::Str(read_text(r)?),
        2 => {
            let base = r.value()?;
            Obj::View(View { base, start: r.uint32()?, len: r.uint32()?, chars: r.uint32()? })
        }
        3 => {
            let int = r.big()?;
            if i64::try_from(&int).is_ok() {
                return Err(Bad::Wrong("a small int as an object"));
            }
            Obj::Int(int)
        }
        4 => Obj::Complex(f64::from_bits(r.word()?), f64::from_bits(r.word()?)),
        5 => {
            let bytes = r.blob()?;
            r.pay(bytes.len() as u64)?;
            Obj::Bytes(bytes.into())
        }
        6 => {
            let bytes = r.blob()?;
            let mut all = Vec::with_capacity(r.capacity(bytes.len(), 1)?);
            all.extend_from_slice(bytes);
            Obj::ByteArray(all)
        }
        7 => Obj::MemoryView(Box::new(read_memory(r)?)),
        8 => Obj::Tuple(r.values()?.into_boxed_slice()),
        9 => {
            let count = r.count(0)?;
            let from = r.all(count)?;
            let mut items = Vec::with_capacity(r.capacity(count, 16)?);
            items.extend_from_slice(&from);
            Obj::List(items)
        }
        10 => Obj::Dict(Box::new(Dict::restore(r)?)),
        11 => Obj::Set(Box::new(Set::restore(r)?)),
        12 => Obj::FrozenSet(Box::new(Set::restore(r)?)),
        13 => Obj::Range(Box::new(read_range(r)?)),
        14 => Obj::Slice(Box::new(r.array()?)),
        15 => Obj::Cell(r.value()?),
        16 => Obj::Function(Box::new(parts::read_function(r)?)),
        17 => {
            let [function, this] = r.array()?;
            Obj::Method { function, this }
        }
        18 => Obj::Class(Box::new(crate::value::Class::restore(r)?)),
        19 => Obj::Instance(read_instance(r)?),
        20 => Obj::Derived(Box::new(Derived { instance: read_instance(r)?, payload: r.value()? })),
        21 => Obj::Exception(Box::new(parts::read_exception(r)?)),
        22 => Obj::Traceback(r.value()?),
        23 => Obj::Module(Box::new(parts::read_module(r)?)),
        24 => Obj::Iter(Box::new(parts::read_iter(r)?)),
        25 => Obj::Generator(Box::new(parts::read_generator(r)?)),
        26 => Obj::Lazy(Box::new(read_lazy(r)?)),
        27 => Obj::Await(Box::new(read_await(r)?)),
        28 => {
            let [get, set, delete, doc, name, class, attrs] = r.array()?;
            Obj::Property(Box::new(Property { get, set, delete, doc, name, class, attrs }))
        }
        29 => Obj::StaticMethod(r.value()?),
        30 => Obj::ClassMethod(r.value()?),
        31 => Obj::Super(Box::new(r.array()?)),
        32 => {
            let [name, class] = r.array()?;
            Obj::Member(Box::new((name, r.uint32()?, class)))
        }
        33 => {
            let value = r.value()?;
            Obj::DictView(read_view_kind(r)?, value)
        }
        34 => Obj::MappingProxy(r.value()?),
        35 => {
            let [origin, arguments] = r.array()?;
            Obj::GenericAlias(Box::new((origin, arguments)))
        }
        36 => Obj::Union(r.value()?),
        37 => match r.byte()? {
            number @ 0..=5 => Obj::Stream(number),
            _ => return Err(Bad::Wrong("a stream")),
        },
        38 => {
            let [target, callback] = r.array()?;
            Obj::Weak(target, callback)
        }
        39 => {
            let class = r.type_id()?;
            let load = (r.tables.native)(class).ok_or(Bad::Wrong("the type of an object"))?;
            Obj::Native(load(r)?)
        }
        40 => {
            let name = r.text()?;
            let number = (r.tables.host)(name).ok_or_else(|| Bad::Missing(name.to_owned()))?;
            Obj::Host(number, 0)
        }
        _ => return Err(Bad::Wrong("the kind of an object")),
    })
}

fn read_text(r: &mut Reader) -> Read<Text> {
    let text = r.text()?;
    let behind = r.size()?;
    let len = text.len().checked_sub(behind).ok_or(Bad::Wrong("the length of a text"))?;
    let own = text.get(..len).ok_or(Bad::Wrong("the length of a text"))?;
    if len <= crate::value::ShortStr::MAX || text.len() > u32::MAX as usize {
        return Err(Bad::Wrong("the length of a text"));
    }
    let chars = if own.is_ascii() { len } else { own.chars().count() };
    let mut buffer = String::with_capacity(r.capacity(text.len(), 1)?);
    buffer.push_str(text);
    Ok(Text { buffer, len: len as u32, chars: chars as u32 })
}

/// With the letter of a memoryview that has no dimension or several.
const SHAPED: u8 = 0x80;

fn read_memory(r: &mut Reader) -> Read<MemoryView> {
    let object = r.value()?;
    let (start, len, step) = (r.size()?, r.size()?, r.int()?);
    let [released, readonly] = [r.flag()?, r.flag()?];
    let size_of = crate::value::memory::size_of;
    let kind = r.byte()?;
    let (letter, shown) = match kind {
        0 => (b'B', object),
        1 => (b'b', object),
        kind if size_of(kind & !SHAPED).is_some() => (kind & !SHAPED, r.value()?),
        _ => return Err(Bad::Wrong("a memoryview")),
    };
    let (inner, row) = match kind & SHAPED {
        0 => (Value::Unbound, size_of(letter).unwrap_or(1)),
        _ => (r.value()?, r.size()?),
    };
    // So that all its bytes can be counted.
    if row as u128 * len as u128 > u128::from(u32::MAX) << 8 {
        return Err(Bad::Wrong("the rows of a memoryview"));
    }
    // Its last item lies within what can be counted.
    let span = i128::from(step) * len as i128 + start as i128;
    if span.unsigned_abs() > u128::from(u32::MAX) << 8 {
        return Err(Bad::Wrong("the places of a memoryview"));
    }
    let step = isize::try_from(step).map_err(|_| Bad::TooLarge)?;
    Ok(MemoryView { object, shown, start, len, step, released, readonly, letter, row, inner })
}

fn read_instance(r: &mut Reader) -> Read<Instance> {
    let shape = r.uint32()?;
    let class = r.value()?;
    Ok(Instance { shape, class, values: r.values()?.into_boxed_slice() })
}

fn read_range(r: &mut Reader) -> Read<Range> {
    let wrong = Bad::Wrong("a range");
    if r.flag()? {
        let [start, stop, step, len] = [r.big()?, r.big()?, r.big()?, r.big()?];
        let zero = num_bigint::BigInt::ZERO;
        if step == zero || len < zero {
            return Err(wrong);
        }
        return Ok(Range::Big { start, stop, step, len });
    }
    let [start, stop, step] = [r.int()?, r.int()?, r.int()?];
    let (from, to, by) = (i128::from(start), i128::from(stop), i128::from(step));
    let len = match step {
        0 => return Err(wrong),
        1.. => (to - from + by - 1).div_euclid(by),
        _ => (from - to - by - 1).div_euclid(-by),
    };
    let len = i64::try_from(len.max(0)).map_err(|_| wrong)?;
    Ok(Range::Small { start, stop, step, len })
}

fn read_lazy(r: &mut Reader) -> Read<Lazy> {
    let task = parts::read_task(r)?;
    let mut state = r.values()?;
    if state.len() < task.slots || state.len() > task.room() {
        return Err(Bad::Wrong("the state of an iterator"));
    }
    state.resize(task.room(), Value::Unbound);
    let state = state.into_boxed_slice();
    let (class, running, done) = (r.value()?, r.flag()?, r.flag()?);
    Ok(Lazy { task, state, class, running, done })
}

fn read_await(r: &mut Reader) -> Read<AwaitStep> {
    let [generator, value] = r.array()?;
    let kind = match r.byte()? {
        0 => AwaitKind::Coroutine,
        1 => AwaitKind::Send,
        2 => AwaitKind::Throw,
        3 => AwaitKind::Close,
        _ => return Err(Bad::Wrong("an awaitable")),
    };
    let state: GeneratorState = parts::read_state(r)?;
    Ok(AwaitStep { generator, kind, value, state })
}

/// Which view of a dict.
pub fn read_view_kind(r: &mut Reader) -> Read<ViewKind> {
    match r.byte()? {
        0 => Ok(ViewKind::Keys),
        1 => Ok(ViewKind::Values),
        2 => Ok(ViewKind::Items),
        _ => Err(Bad::Wrong("a view of a dict")),
    }
}

/// Whether counting on from a number ends at one that fits.
pub fn is_countable(next: i64, step: i64, left: i64) -> bool {
    let last = i128::from(next) + i128::from(step) * i128::from(left.max(1) - 1);
    i64::try_from(last).is_ok()
}
