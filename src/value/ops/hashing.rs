//! `hash(x)`, and the hash of dict keys that nobody sees.
//!
//! [`fast`] hashes keys whose equality no program can decide: text, numbers, bytes, tuples of
//! such, and objects that are equal only to themselves. What it cannot hash (a class with its own
//! `__hash__` or `__eq__`, a deep or huge tuple, a rare type) makes a dict hash visibly, as
//! `hash()` shows it.
//!
//! May touch: `value`. Never: frames, addresses; an object's hash comes from its serial number.
//!
//! Invariants: keys that [`plain_equal`] calls equal have the same fast hash; whether a key has a
//! fast hash depends on nothing that two equal keys can differ in.

use super::numbers::as_int;
use super::{custom, has_own_class, nested, want_method};
use crate::raise;
use crate::value::hash::{self, mix, number};
use crate::value::obj::{Range, ViewKind};
use crate::value::text::arith;
use crate::value::text::hash::{
    HashKey, TupleHash, hash_bigint, hash_bytes, hash_complex, hash_float, hash_frozenset,
    hash_int, hash_str,
};
use crate::value::text::ints::IntRef;
use crate::value::{
    Core, Eval, Heap, Input, Obj, Runtime, ShortStr, Step, Stop, Task, Value, Want,
};
use std::cmp::Ordering;

/// What `hash(None)`, `hash(...)` and `hash(NotImplemented)` are.
const NONE_HASH: i64 = 0xfca8_6420;
const ELLIPSIS_HASH: i64 = 0xfca8_6421;
const NOT_IMPLEMENTED_HASH: i64 = 0xfca8_6422;

/// Tuples nested deeper than this, or with more members in all, have no fast hash.
const FAST_DEPTH: u32 = 8;
const FAST_NODES: u32 = 4096;
/// What a look hashes: texts of so many bytes, tuples of so many members, so deep.
const SMALL_TEXT: usize = 64;
const SMALL_TUPLE: usize = 8;
const SMALL_DEPTH: u32 = 3;
/// Hashing a tuple of so many members costs nothing.
const FEW: usize = 4;

/// The fast hash of a key; `None` if it has none. Charges for long keys.
#[inline]
pub fn fast(core: &mut Core, key: Value) -> Eval<Option<u64>> {
    Ok(Some(match key {
        Value::Str(short) => {
            let (low, high) = short.words();
            mix(low, high)
        }
        Value::Int(i) => number(hash_int(i)),
        Value::Ref(_) | Value::Shared { .. } => return fast_object(core, key),
        _ => return Ok(fast_inline(key)),
    }))
}

/// The fast hash of a value that is no object.
#[inline]
pub fn inline(key: Value) -> Option<u64> {
    fast_inline(key)
}

/// The fast hash of a tuple of a few values that are no objects.
pub fn tuple_of_few(heap: &Heap, key: Value) -> Option<u64> {
    let Some(Obj::Tuple(items)) = heap.get(key) else { return None };
    if items.len() > FEW {
        return None;
    }
    let mut all = of_tuple(items.len());
    for item in items {
        all = mix(all, fast_inline(*item)?);
    }
    Some(all)
}

/// What the fast hash of a tuple begins with.
#[inline]
fn of_tuple(len: usize) -> u64 {
    mix(len as u64, 0x0007_0bad_cafe)
}

#[inline]
fn fast_inline(key: Value) -> Option<u64> {
    Some(match key {
        Value::Str(short) => {
            let (low, high) = short.words();
            mix(low, high)
        }
        Value::Int(i) => number(hash_int(i)),
        Value::Bool(b) => number(i64::from(b)),
        Value::Float(x) => number(hash_float(x)),
        Value::None => number(NONE_HASH),
        Value::Ellipsis => number(ELLIPSIS_HASH),
        Value::NotImplemented => number(NOT_IMPLEMENTED_HASH),
        _ => return None,
    })
}

#[inline(never)]
fn fast_object(core: &mut Core, key: Value) -> Eval<Option<u64>> {
    let mut work = Work { nodes: 0, bytes: 0 };
    let hash = fast_nested(core, key, 0, &mut work);
    core.heap.steps_for(work.bytes)?;
    if work.nodes > 8 {
        core.steps(u64::from(work.nodes) / 8)?;
    }
    Ok(hash)
}

/// What a hash has looked at.
struct Work {
    nodes: u32,
    bytes: usize,
}

fn fast_nested(core: &mut Core, key: Value, depth: u32, work: &mut Work) -> Option<u64> {
    work.nodes += 1;
    if depth > FAST_DEPTH || work.nodes > FAST_NODES {
        return None;
    }
    if let Some(hash) = fast_inline(key) {
        return Some(hash);
    }
    if has_own_class(core, key) {
        if custom(core, key, "__hash__").is_some() || custom(core, key, "__eq__").is_some() {
            return None;
        }
        let plain = core.heap.plain(key);
        if !plain.same(key) {
            return fast_nested(core, plain, depth, work);
        }
    }
    match core.heap.get(key)? {
        Obj::Str(_) | Obj::View(_) => {
            work.bytes += core.heap.text(&key).map_or(0, str::len);
            Some(hash::name(&core.heap, &key))
        }
        Obj::Int(big) => {
            work.bytes += big.bits() as usize / 8;
            Some(number(hash_bigint(big)))
        }
        Obj::Complex(real, imag) => Some(number(hash_complex(*real, *imag))),
        Obj::Bytes(bytes) => {
            work.bytes += bytes.len();
            Some(hash::text(bytes))
        }
        Obj::Tuple(items) => {
            let n = items.len();
            if n > FAST_NODES as usize {
                return None;
            }
            let mut all = of_tuple(n);
            for at in 0..n {
                let item = *core.heap.as_tuple(key)?.get(at)?;
                all = mix(all, fast_nested(core, item, depth + 1, work)?);
            }
            Some(all)
        }
        Obj::Method { function, this } => {
            let (function, this) = (*function, *this);
            Some(mix(identity(function), identity(this)))
        }
        Obj::Instance(_)
        | Obj::Exception(_)
        | Obj::Class(_)
        | Obj::Function(_)
        | Obj::Builtin(_)
        | Obj::Module(_)
        | Obj::Generator(_)
        | Obj::Iter(_)
        | Obj::Lazy(_)
        | Obj::Native(_)
        | Obj::Property(_)
        | Obj::StaticMethod(_)
        | Obj::ClassMethod(_) => Some(identity(key)),
        _ => None,
    }
}

/// A fast hash of what is equal only to itself.
fn identity(value: Value) -> u64 {
    match value {
        Value::Ref(handle) => mix(u64::from(handle.index), u64::from(handle.generation)),
        Value::Shared { unit, index } => mix(u64::from(unit) << 32 | u64::from(index), 7),
        other => fast_inline(other).unwrap_or(0),
    }
}

/// Whether two keys are equal that both have a fast hash (the same one, so that they are seldom
/// different).
#[inline]
pub fn plain_equal(heap: &Heap, a: Value, b: Value) -> bool {
    match (a, b) {
        (Value::Str(a), Value::Str(b)) => a == b,
        (Value::Int(a), Value::Int(b)) => a == b,
        _ => a.same(b) || plain_equal_slow(heap, a, b),
    }
}

#[inline(never)]
fn plain_equal_slow(heap: &Heap, a: Value, b: Value) -> bool {
    if let (Some(Obj::Tuple(x)), Some(Obj::Tuple(y))) = (heap.get(a), heap.get(b)) {
        return items_equal(heap, x, y);
    }
    let (a, b) = (heap.plain(a), heap.plain(b));
    if a.same(b) {
        return true;
    }
    if let (Some(x), Some(y)) = (heap.text(&a), heap.text(&b)) {
        return x == y;
    }
    let float = |v: Value| match v {
        Value::Float(x) => Some((x, 0.0)),
        _ => match heap.get(v) {
            Some(Obj::Complex(real, imag)) => Some((*real, *imag)),
            _ => None,
        },
    };
    let same_int = |n: IntRef, (x, imag): (f64, f64)| {
        let order = match n {
            IntRef::Small(n) => arith::cmp_int_float(n, x),
            IntRef::Big(n) => arith::cmp_bigint_float(n, x),
        };
        order == Some(Ordering::Equal) && imag == 0.0
    };
    match (as_int(heap, &a), as_int(heap, &b)) {
        (Some(IntRef::Small(x)), Some(IntRef::Small(y))) => return x == y,
        (Some(IntRef::Big(x)), Some(IntRef::Big(y))) => return x == y,
        (Some(_), Some(_)) => return false,
        (Some(x), None) => return float(b).is_some_and(|y| same_int(x, y)),
        (None, Some(y)) => return float(a).is_some_and(|x| same_int(y, x)),
        (None, None) => {}
    }
    if let (Some(x), Some(y)) = (float(a), float(b)) {
        return x == y;
    }
    match (heap.get(a), heap.get(b)) {
        (Some(Obj::Bytes(x)), Some(Obj::Bytes(y))) => x == y,
        (Some(Obj::Tuple(x)), Some(Obj::Tuple(y))) => items_equal(heap, x, y),
        (
            Some(Obj::Method { function: f, this: s }),
            Some(Obj::Method { function: g, this: t }),
        ) => f.same(*g) && s.same(*t),
        _ => false,
    }
}

/// The same of two tuples' items: both have a fast hash, so neither is deep or large.
fn items_equal(heap: &Heap, x: &[Value], y: &[Value]) -> bool {
    x.len() == y.len() && x.iter().zip(y).all(|(x, y)| plain_equal(heap, *x, *y))
}

/// `hash(s)` of a short string.
#[inline]
pub fn short(text: &ShortStr, key: HashKey) -> i64 {
    match text.is_ascii() {
        true => hash_bytes(text.bytes(), key),
        false => hash_str(text.text(), key),
    }
}

/// `hash(v)` of a value that is no object.
#[inline]
fn visible_inline(v: &Value, key: HashKey) -> Option<i64> {
    Some(match v {
        Value::Int(i) => hash_int(*i),
        Value::Str(s) => short(s, key),
        Value::Bool(b) => i64::from(*b),
        Value::Float(x) => hash_float(*x),
        Value::None | Value::Unbound => NONE_HASH,
        Value::Ellipsis => ELLIPSIS_HASH,
        Value::NotImplemented => NOT_IMPLEMENTED_HASH,
        Value::Ref(_) | Value::Shared { .. } => return None,
    })
}

/// `hash(v)` natively; [`Stop::Flat`] where a `__hash__` of the program's decides.
pub fn native(rt: &mut Runtime, v: Value) -> Eval<i64> {
    if let Some(hash) = visible_inline(&v, rt.heap.hash_key) {
        return Ok(hash);
    }
    match custom(rt, v, "__hash__") {
        Some(Value::None) => return Err(unhashable(rt, v)),
        Some(_) => return Err(Stop::Flat),
        None => {}
    }
    let plain = rt.heap.plain(v);
    if plain.same(v) { object(rt, v) } else { payload(rt, v, plain) }
}

fn payload(rt: &mut Runtime, v: Value, plain: Value) -> Eval<i64> {
    match rt.heap.get(plain) {
        Some(Obj::List(_) | Obj::Dict(_) | Obj::Set(_) | Obj::ByteArray(_)) => {
            Err(unhashable(rt, v))
        }
        Some(_) => object(rt, plain),
        None => native(rt, plain),
    }
}

/// Raises `unhashable type: 'list'`.
#[cold]
pub fn unhashable(rt: &mut Core, v: Value) -> Stop {
    let message = format!("unhashable type: '{}'", rt.type_name(v));
    rt.raise(crate::value::types::TYPE_ERROR, &message)
}

/// An object, its class's own methods set aside.
pub fn object(rt: &mut Runtime, v: Value) -> Eval<i64> {
    let key = rt.heap.hash_key;
    Ok(match rt.heap.get(v) {
        Some(Obj::Str(_) | Obj::View(_)) => {
            let length = rt.heap.text(&v).map_or(0, str::len);
            rt.heap.steps_for(length)?;
            hash_str(rt.heap.text(&v).unwrap_or(""), key)
        }
        Some(Obj::Int(big)) => {
            let words = big.bits() / 64;
            rt.steps(words / 8)?;
            match rt.heap.get(v) {
                Some(Obj::Int(big)) => hash_bigint(big),
                _ => 0,
            }
        }
        Some(Obj::Complex(real, imag)) => hash_complex(*real, *imag),
        Some(Obj::Bytes(bytes)) => {
            let length = bytes.len();
            rt.heap.steps_for(length)?;
            hash_bytes(rt.heap.as_bytes(v).unwrap_or(&[]), key)
        }
        Some(Obj::MemoryView(view)) => {
            let writable = matches!(rt.heap.get(view.object), Some(Obj::ByteArray(_)));
            if writable && !view.readonly {
                raise!(rt, ValueError, "cannot hash writable memoryview object");
            }
            if !matches!(view.letter, b'B' | b'b' | b'c') {
                raise!(
                    rt,
                    ValueError,
                    "memoryview: hashing is restricted to formats 'B', 'b' or 'c'"
                );
            }
            // Its hash is known to who asked for it before it was released.
            let mut view = **view;
            view.released = false;
            let object = view.object;
            rt.heap.steps_for(view.bytes())?;
            let bytes = rt.heap.as_bytes(object).unwrap_or(&[]);
            let bytes = crate::value::memory::gathered(bytes, &view);
            hash_bytes(&bytes, key)
        }
        Some(Obj::Tuple(_)) => return nested(rt, "", |rt| tuple(rt, v)),
        Some(Obj::FrozenSet(set)) => match set.hash {
            Some(hash) => hash,
            None => {
                let n = set.len();
                rt.steps(n as u64 / 8)?;
                let hash = rt
                    .heap
                    .as_set(v)
                    .map_or(0, |set| hash_frozenset(set.iter().map(|place| place.hash)));
                if let Some(set) = rt.heap.as_set_mut(v) {
                    set.hash = Some(hash);
                }
                hash
            }
        },
        Some(Obj::Range(range)) => {
            let parts = range_parts(range);
            let mut hash = TupleHash::new();
            parts.into_iter().for_each(|part| hash.add(part));
            hash.finish()
        }
        Some(Obj::Method { function, this }) => {
            let (function, this) = (*function, *this);
            by_serial(rt, function) ^ by_serial(rt, this)
        }
        Some(Obj::GenericAlias(alias)) => {
            let (origin, args) = **alias;
            rt.hash(origin)? ^ rt.hash(args)?
        }
        Some(Obj::Union(args)) => {
            let args = rt.heap.as_tuple(*args).unwrap_or(&[]).to_vec();
            let mut hashes = Vec::with_capacity(args.len());
            for arg in args {
                hashes.push(rt.hash(arg)?);
            }
            hash_frozenset(hashes.into_iter())
        }
        Some(Obj::Weak(referent, _)) => {
            let referent = *referent;
            if referent.is_unbound() {
                raise!(rt, TypeError, "weak object has gone away");
            }
            return rt.hash(referent);
        }
        Some(
            Obj::List(_)
            | Obj::Dict(_)
            | Obj::Set(_)
            | Obj::ByteArray(_)
            | Obj::Slice(_)
            | Obj::MappingProxy(_)
            | Obj::DictView(ViewKind::Keys | ViewKind::Items, _),
        ) => return Err(unhashable(rt, v)),
        _ => by_serial(rt, v),
    })
}

fn range_parts(range: &Range) -> [i64; 3] {
    let (len, start, step) = match range {
        Range::Small { start, step, len, .. } => (*len, hash_int(*start), hash_int(*step)),
        Range::Big { start, step, len, .. } => {
            let small = i64::try_from(len).unwrap_or(2);
            let parts = [hash_bigint(len), hash_bigint(start), hash_bigint(step)];
            if small > 1 {
                return parts;
            }
            (small, parts[1], parts[2])
        }
    };
    match len {
        0 => [0, NONE_HASH, NONE_HASH],
        1 => [1, start, NONE_HASH],
        _ => [hash_int(len), start, step],
    }
}

fn tuple(rt: &mut Runtime, v: Value) -> Eval<i64> {
    let n = rt.heap.as_tuple(v).map_or(0, <[Value]>::len);
    rt.steps(n as u64 / 8 + 1)?;
    let mut hash = TupleHash::new();
    for at in 0..n {
        let item = rt.heap.as_tuple(v).and_then(|items| items.get(at)).copied();
        hash.add(rt.hash(item.unwrap_or(Value::None))?);
    }
    Ok(hash.finish())
}

/// What `hash` gives for objects that are equal only to themselves.
pub fn by_serial(core: &mut Core, v: Value) -> i64 {
    match v {
        Value::Ref(_) | Value::Shared { .. } => (core.heap.serial(v) >> 4) as i64,
        other => (core.heap.serial(other) >> 4) as i64,
    }
}

/// `hash(v)` whatever it takes: `v`. Gives an int.
pub static HASH: Task = Task::new("op hash", 2, hash_step);

fn hash_step(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let v = state.first().copied().unwrap_or(Value::None);
    if let Input::Value(result) = input {
        return checked(rt, result).map(|hash| Want::Done(Value::Int(hash)));
    }
    match custom(rt, v, "__hash__") {
        Some(method) if !method.is_none() => want_method(rt, method, v, &[]),
        _ => native(rt, v).map(|hash| Want::Done(Value::Int(hash))),
    }
}

/// What `hash` makes of what `__hash__` gave.
fn checked(rt: &mut Runtime, result: Value) -> Eval<i64> {
    let plain = rt.heap.plain(result);
    match as_int(&rt.heap, &plain) {
        Some(IntRef::Small(-1)) => Ok(-2),
        Some(IntRef::Small(hash)) => Ok(hash),
        Some(IntRef::Big(big)) => Ok(hash_bigint(big)),
        None => raise!(rt, TypeError, "__hash__ method should return an integer"),
    }
}

/// `hash(v)` of numbers, short texts, small tuples of such, and objects that are equal only to
/// themselves.
pub fn hash_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [v] = args else { return None };
    small(core, *v, 0).map(Value::Int)
}

/// The hash that a tuple of these few values has, on the same terms.
pub fn hash_of_few(core: &mut Core, items: &[Value]) -> Option<i64> {
    if items.len() <= SMALL_TUPLE { small_tuple(core, items, 1) } else { None }
}

fn small_tuple(core: &mut Core, items: &[Value], depth: u32) -> Option<i64> {
    let mut hash = TupleHash::new();
    for item in items {
        hash.add(small(core, *item, depth)?);
    }
    Some(hash.finish())
}

fn small(core: &mut Core, v: Value, depth: u32) -> Option<i64> {
    let key = core.heap.hash_key;
    if let Some(hash) = visible_inline(&v, key) {
        return Some(hash);
    }
    match core.heap.get(v)? {
        Obj::Str(text) if text.len as usize <= SMALL_TEXT => {
            Some(hash_str(core.heap.text(&v)?, key))
        }
        Obj::Tuple(items) if items.len() <= SMALL_TUPLE && depth < SMALL_DEPTH => {
            let mut all = [Value::Unbound; SMALL_TUPLE];
            let all = all.get_mut(..items.len())?;
            all.copy_from_slice(items);
            small_tuple(core, all, depth + 1)
        }
        Obj::Instance(instance) => {
            let class = instance.class;
            match core.custom_of_class(class, "__hash__") {
                Some(_) => None,
                None => Some(by_serial(core, v)),
            }
        }
        _ => None,
    }
}

impl Runtime<'_> {
    /// `hash(v)`
    pub fn hash(&mut self, v: Value) -> Eval<i64> {
        match native(self, v) {
            Err(Stop::Flat) if self.eval.is_some() => match self.run_task(&HASH, &[v])? {
                Value::Int(hash) => Ok(hash),
                _ => Ok(0),
            },
            result => result,
        }
    }
}
