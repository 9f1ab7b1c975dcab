//! The parts of larger objects: functions, generators, exceptions, modules, iterators.
//!
//! May touch: `value`.

use super::object::{is_countable, read_view_kind};
use super::{Bad, Read, Reader, Writer};
use crate::value::obj::{GeneratorKind, GeneratorState, ViewKind};
use crate::value::{Dict, Exc, Function, Generator, Heap, Iter, Module, Task, Trace, Value};

/// A resumable builtin, by its name.
pub fn task(out: &mut Writer, task: &'static Task) {
    if !(out.names.task)(task) {
        out.refuse(format!("the builtin `{}` in the middle of its work", task.name));
    }
    out.text(task.name);
}

/// See [`task`].
pub fn read_task(r: &mut Reader) -> Read<&'static Task> {
    let name = r.text()?;
    (r.tables.task)(name).ok_or(Bad::Wrong("the name of a builtin"))
}

pub(super) fn function(out: &mut Writer, f: &Function) {
    out.unit(f.unit);
    [f.code, f.module].iter().for_each(|n| out.uint(u64::from(*n)));
    out.all(&[f.name, f.qualname, f.doc, f.module_name, f.annotations, f.attrs]);
    out.values(&f.defaults);
    out.values(&f.kwdefaults);
    out.values(&f.cells);
    out.flag(f.awaitable);
    out.flag(f.in_c);
}

pub(super) fn read_function(r: &mut Reader) -> Read<Function> {
    r.pay(176)?;
    let (unit, code, module) = (r.unit()?, r.uint32()?, r.uint32()?);
    let [name, qualname, doc, module_name, annotations, attrs] = r.array()?;
    Ok(Function {
        unit,
        code,
        module,
        name,
        qualname,
        doc,
        module_name,
        defaults: r.values()?.into_boxed_slice(),
        kwdefaults: r.values()?.into_boxed_slice(),
        cells: r.values()?.into_boxed_slice(),
        annotations,
        attrs,
        awaitable: r.flag()?,
        in_c: r.flag()?,
    })
}

pub(super) fn exception(out: &mut Writer, e: &Exc) {
    out.all(&[e.class, e.args, e.cause, e.context, e.attrs, e.object]);
    out.flag(e.suppress);
    out.size(e.traceback.len());
    for line in &e.traceback {
        out.unit(line.unit);
        let numbers = [line.code, line.place, line.comprehension];
        numbers.iter().for_each(|n| out.uint(u64::from(*n)));
    }
    out.size(e.traceback.capacity() - e.traceback.len());
}

pub(super) fn read_exception(r: &mut Reader) -> Read<Exc> {
    r.pay(160)?;
    let [class, args, cause, context, attrs, object] = r.array()?;
    let suppress = r.flag()?;
    let count = r.count(0)?;
    let mut lines = Vec::new();
    for _ in 0..count {
        r.pay(16)?;
        let (unit, code) = (r.unit()?, r.uint32()?);
        lines.push(Trace { unit, code, place: r.uint32()?, comprehension: r.uint32()? });
    }
    let mut traceback = Vec::with_capacity(r.capacity(count, 16)?);
    traceback.append(&mut lines);
    Ok(Exc { class, args, cause, context, suppress, traceback, attrs, object })
}

pub(super) fn module(out: &mut Writer, heap: &Heap, module: &Module) {
    out.value(module.name);
    out.uint(u64::from(module.globals.wrapping_add(1)));
    let unit = (out.names.unit)(&module.slots);
    if unit.is_none() && !module.slots.names.is_empty() {
        out.refuse("a module that has no text");
    }
    out.flag(unit.is_some());
    if let Some(unit) = unit {
        out.unit(unit);
    }
    out.byte(u8::from(module.library) | u8::from(module.loading) << 1);
    module.attrs.store(out, heap);
}

pub(super) fn read_module(r: &mut Reader) -> Read<Module> {
    r.pay(128)?;
    let name = r.value()?;
    let globals = r.uint32()?.wrapping_sub(1);
    let slots = if r.flag()? {
        let unit = r.unit()?;
        (r.tables.globals)(unit).ok_or(Bad::Wrong("the unit of a module"))?
    } else {
        std::sync::Arc::default()
    };
    let (library, loading) = match r.byte()? {
        flags @ 0..=3 => (flags & 1 != 0, flags & 2 != 0),
        _ => return Err(Bad::Wrong("a module")),
    };
    Ok(Module { name, globals, slots, attrs: Dict::restore(r)?, library, loading })
}

/// Where a detached frame stands.
pub(super) fn state(out: &mut Writer, state: GeneratorState) {
    out.byte(match state {
        GeneratorState::Created => 0,
        GeneratorState::Suspended => 1,
        GeneratorState::Running => 2,
        GeneratorState::Done => 3,
    });
}

pub(super) fn read_state(r: &mut Reader) -> Read<GeneratorState> {
    Ok(match r.byte()? {
        0 => GeneratorState::Created,
        1 => GeneratorState::Suspended,
        2 => GeneratorState::Running,
        3 => GeneratorState::Done,
        _ => return Err(Bad::Wrong("the state of a generator")),
    })
}

pub(super) fn generator(out: &mut Writer, g: &Generator) {
    out.byte(match g.kind {
        GeneratorKind::Generator => 0,
        GeneratorKind::Coroutine => 1,
        GeneratorKind::AsyncGenerator => 2,
    });
    state(out, g.state);
    out.all(&[g.function, g.name, g.qualname, g.delegate]);
    out.uint(u64::from(g.pc));
    out.uint(u64::from(g.handling));
    out.values(&g.slots);
    out.flag(g.in_step);
    out.flag(g.closed);
    out.uint(u64::from(g.steps));
}

pub(super) fn read_generator(r: &mut Reader) -> Read<Generator> {
    r.pay(144)?;
    let kind = match r.byte()? {
        0 => GeneratorKind::Generator,
        1 => GeneratorKind::Coroutine,
        2 => GeneratorKind::AsyncGenerator,
        _ => return Err(Bad::Wrong("a generator")),
    };
    let state = read_state(r)?;
    let [function, name, qualname, delegate] = r.array()?;
    let (pc, handling) = (r.uint32()?, r.uint32()?);
    let slots = r.values()?.into_boxed_slice();
    let (in_step, closed, steps) = (r.flag()?, r.flag()?, r.uint32()?);
    Ok(Generator {
        kind,
        state,
        function,
        code: None,
        name,
        qualname,
        pc,
        handling,
        slots,
        delegate,
        in_step,
        closed,
        steps,
    })
}

/// Which view of a dict.
pub(super) fn view_kind(out: &mut Writer, kind: ViewKind) {
    out.byte(match kind {
        ViewKind::Keys => 0,
        ViewKind::Values => 1,
        ViewKind::Items => 2,
    });
}

/// An iterator that has forgotten how long its container was has `usize::MAX` there.
fn length(out: &mut Writer, len: usize) {
    out.maybe((len != usize::MAX).then_some(len));
}

fn read_length(r: &mut Reader) -> Read<usize> {
    Ok(r.maybe()?.unwrap_or(usize::MAX))
}

pub(super) fn iter(out: &mut Writer, iter: &Iter) {
    let placed = |out: &mut Writer, kind: u8, value: &Value, at: &usize| {
        out.byte(kind);
        out.value(*value);
        out.size(*at);
    };
    match iter {
        Iter::List { list, at } => placed(out, 0, list, at),
        Iter::ListReversed { list, at } => placed(out, 1, list, at),
        Iter::Tuple { tuple, at } => placed(out, 2, tuple, at),
        Iter::Str { text, at } => placed(out, 3, text, at),
        Iter::Bytes { bytes, at } => placed(out, 4, bytes, at),
        Iter::Memory { view, at } => placed(out, 5, view, at),
        Iter::Range { next, step, left } => {
            out.byte(6);
            [next, step, left].iter().for_each(|n| out.int(**n));
        }
        Iter::BigRange { next, step, left } => {
            out.byte(7);
            [next, step, left].iter().for_each(|n| out.big(n));
        }
        Iter::Dict { dict, kind, at, len, left, reversed, lie } => {
            placed(out, if lie.is_some() { 15 } else { 8 }, dict, at);
            view_kind(out, *kind);
            length(out, *len);
            out.size(*left);
            out.flag(*reversed);
            if let Some(lie) = lie {
                out.uint(*lie);
            }
        }
        Iter::Set { set, at, len, left } => {
            placed(out, 9, set, at);
            length(out, *len);
            out.size(*left);
        }
        Iter::Sequence { object, at } => {
            out.byte(10);
            out.value(*object);
            out.int(*at);
        }
        Iter::SequenceReversed { object, at } => {
            out.byte(11);
            out.value(*object);
            out.int(*at);
        }
        Iter::Callable { callable, sentinel } => {
            out.byte(12);
            out.all(&[*callable, *sentinel]);
        }
        Iter::Enumerate { inner, next } => {
            out.byte(13);
            out.all(&[*inner, *next]);
        }
        Iter::Zip { inner, strict } => {
            out.byte(14);
            out.value(*inner);
            out.flag(*strict);
        }
    }
}

pub(super) fn read_iter(r: &mut Reader) -> Read<Iter> {
    r.pay(112)?;
    let kind = r.byte()?;
    Ok(match kind {
        0 => Iter::List { list: r.value()?, at: r.size()? },
        1 => Iter::ListReversed { list: r.value()?, at: r.size()? },
        2 => Iter::Tuple { tuple: r.value()?, at: r.size()? },
        3 => Iter::Str { text: r.value()?, at: r.size()? },
        4 => Iter::Bytes { bytes: r.value()?, at: r.size()? },
        5 => Iter::Memory { view: r.value()?, at: r.size()? },
        6 => {
            let [next, step, left] = [r.int()?, r.int()?, r.int()?];
            if left < 0 || !is_countable(next, step, left) {
                return Err(Bad::Wrong("a range's iterator"));
            }
            Iter::Range { next, step, left }
        }
        7 => Iter::BigRange { next: r.big()?, step: r.big()?, left: r.big()? },
        kind @ (8 | 15) => Iter::Dict {
            dict: r.value()?,
            at: r.size()?,
            kind: read_view_kind(r)?,
            len: read_length(r)?,
            left: r.size()?,
            reversed: r.flag()?,
            lie: if kind == 15 { Some(r.uint()?) } else { None },
        },
        9 => Iter::Set { set: r.value()?, at: r.size()?, len: read_length(r)?, left: r.size()? },
        10 => Iter::Sequence { object: r.value()?, at: r.int()? },
        11 => Iter::SequenceReversed { object: r.value()?, at: r.int()? },
        12 => {
            let [callable, sentinel] = r.array()?;
            Iter::Callable { callable, sentinel }
        }
        13 => {
            let [inner, next] = r.array()?;
            Iter::Enumerate { inner, next }
        }
        14 => Iter::Zip { inner: r.value()?, strict: r.flag()? },
        _ => return Err(Bad::Wrong("an iterator")),
    })
}
