//! The wrapper that `lru_cache` and `cache` put around a function.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.
//!
//! Invariant: the order of the dict `kept` is the order of last use, if there is a limit.

use crate::builtins::pull::{set, slot};
use crate::raise;
use crate::value::builtin::{function, method, task};
use crate::value::native::CallFn;
use crate::value::ops::{dicts, has_index};
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Core, Eval, Input, Method, Native, Obj, Runtime, Step, Task, TypeRows, Value, Want,
};

/// What a wrapper holds.
#[derive(Clone, Copy, Debug)]
pub struct Cache {
    function: Value,
    /// A dict: results by key.
    kept: Value,
    /// Most results, if there is a limit.
    max: Option<usize>,
    /// Whether arguments of different types are different arguments.
    typed: bool,
    hits: u64,
    misses: u64,
}

impl Native for Cache {
    fn class(&self) -> TypeId {
        types::LRU_CACHE
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.function);
        see(self.kept);
    }

    fn bytes(&self) -> u64 {
        80
    }

    fn call(&self) -> Option<CallFn> {
        (!self.typed && self.max != Some(0)).then_some(hit_at_once as CallFn)
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.function, self.kept]);
        out.maybe(self.max);
        out.flag(self.typed);
        out.uint(self.hits);
        out.uint(self.misses);
    }
}

impl Cache {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(80)?;
        let [function, kept] = r.array()?;
        let (max, typed) = (r.maybe()?, r.flag()?);
        let (hits, misses) = (r.uint()?, r.uint()?);
        Ok(Box::new(Self { function, kept, max, typed, hits, misses }))
    }
}

static NEW: Builtin = function(
    "lru_cache_wrapper(cls, user_function, maxsize, typed, cache_info_type=None)",
    "Create a cached callable that wraps another function.",
    |rt, args| {
        let function = slot(args, 1);
        if !rt.is_callable(function) {
            raise!(rt, TypeError, "the first argument must be callable");
        }
        let max = match slot(args, 2) {
            Value::None => None,
            max if has_index(rt, max) => {
                Some(usize::try_from(rt.index_or(max, types::OVERFLOW_ERROR)?).unwrap_or(0))
            }
            _ => raise!(rt, TypeError, "maxsize should be integer or None"),
        };
        let typed = rt.truth(slot(args, 3))?;
        let kept = rt.heap.dict()?;
        rt.keep(kept);
        rt.heap.add_native(Cache { function, kept, max, typed, hits: 0, misses: 0 })
    },
);

/// What the arguments are remembered under: themselves, and of a single int or str just that.
fn key_of(rt: &mut Runtime, args: Value, kwargs: Value, typed: bool) -> Eval {
    let named: Vec<(Value, Value)> = match rt.heap.as_dict(kwargs) {
        Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    let given = rt.heap.as_tuple(args).unwrap_or(&[]);
    if named.is_empty() && !typed {
        return Ok(match given {
            [one] if is_own_key(rt, *one) => *one,
            _ => args,
        });
    }
    let mut parts = given.to_vec();
    rt.steps((parts.len() + named.len()) as u64)?;
    if !named.is_empty() {
        // No argument is a builtin type of this room: it stands between the two kinds.
        parts.push(types::LRU_CACHE.value());
        parts.extend(named.iter().flat_map(|(name, value)| [*name, *value]));
    }
    if typed {
        let count = rt.heap.as_tuple(args).map_or(0, <[Value]>::len);
        for at in 0..count {
            let class = rt.class_of(parts.get(at).copied().unwrap_or(Value::None));
            parts.push(class);
        }
        for (_, value) in &named {
            let class = rt.class_of(*value);
            parts.push(class);
        }
    }
    rt.heap.tuple(parts)
}

/// Whether a value is an int or a str and nothing derived from them.
fn is_own_key(rt: &Runtime, value: Value) -> bool {
    matches!(value, Value::Int(_) | Value::Str(_))
        || matches!(rt.heap.get(value), Some(Obj::Int(_) | Obj::Str(_)))
}

const CALL: Task = Task::new("lru_cache.__call__", 4, call);

/// Slots: the wrapper, the arguments, the keywords, the key once the function has been called. Then
/// the key's hash takes the place of the arguments if the program can see when it is asked for it,
/// which is once.
fn call(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let this = slot(state, 0);
    let Some(cache) = rt.heap.native::<Cache>(this).copied() else {
        return Ok(Want::Done(Value::None));
    };
    if let Input::Value(result) = input
        && !slot(state, 3).is_unbound()
    {
        rt.keep(result);
        let hash = match slot(state, 1) {
            Value::Int(hash) => Some(hash as u64),
            _ => None,
        };
        return store_result(rt, &cache, (slot(state, 3), hash), result).map(Want::Done);
    }
    let (args, kwargs) = (slot(state, 1), slot(state, 2));
    let key = if cache.max == Some(0) {
        Value::None
    } else {
        let key = key_of(rt, args, kwargs, cache.typed)?;
        rt.keep(key);
        if cache.max.is_some() {
            rt.heap.dict_reserve(cache.kept, 1)?;
        }
        let place = dicts::find(rt, cache.kept, key)?;
        let found = place.at.and_then(|at| rt.heap.as_dict(cache.kept)?.entry(at).copied());
        if let (Some(at), Some(entry)) = (place.at, found) {
            rt.effect();
            hit(rt, this, &cache, at);
            return Ok(Want::Done(entry.value));
        }
        if rt.heap.as_dict(cache.kept).is_some_and(|dict| dict.visible) {
            set(state, 1, Value::Int(place.hash as i64));
        }
        key
    };
    rt.effect();
    count(rt, this, |cache| cache.misses += 1);
    set(state, 3, key);
    Ok(Want::Spread { callee: cache.function, args, kwargs })
}

/// The result of a call with one argument that has been made before.
fn hit_at_once(core: &mut Core, this: Value, args: &[Value]) -> Option<Value> {
    let cache = *core.heap.native::<Cache>(this)?;
    let [key] = args else { return None };
    let mut rt = Runtime::pure(core);
    if !is_own_key(&rt, *key) {
        return None;
    }
    // A number or a text is found without the program, and raises nothing.
    let at = dicts::find(&mut rt, cache.kept, *key).ok()?.at?;
    let found = rt.heap.as_dict(cache.kept)?.entry(at)?.value;
    if cache.max.is_some() {
        rt.heap.dict_reserve(cache.kept, 1).ok()?;
    }
    rt.effect();
    hit(&mut rt, this, &cache, at);
    Some(found)
}

/// A result that lies at this place has been asked for.
fn hit(rt: &mut Runtime, this: Value, cache: &Cache, at: usize) {
    count(rt, this, |cache| cache.hits += 1);
    // What is the latest already stays: a lookup under way is not disturbed.
    if cache.max.is_some()
        && let Some(dict) = rt.heap.as_dict_mut(cache.kept)
        && at + 1 < dict.end()
        && let Some(entry) = dict.remove(at)
    {
        dict.insert_new(entry.hash, entry.key, entry.value);
    }
}

fn count(rt: &mut Runtime, this: Value, change: fn(&mut Cache)) {
    if let Some(cache) = rt.heap.native_mut::<Cache>(this) {
        change(cache);
    }
}

/// Keeps a result; the one that was not used for the longest time goes, if there are too many.
fn store_result(
    rt: &mut Runtime,
    cache: &Cache,
    (key, hash): (Value, Option<u64>),
    result: Value,
) -> Eval {
    if cache.max == Some(0) {
        return Ok(result);
    }
    rt.heap.dict_reserve(cache.kept, 1)?;
    let find = |rt: &mut Runtime| match hash {
        Some(hash) => dicts::find_hashed(rt, cache.kept, hash, key),
        None => dicts::find(rt, cache.kept, key),
    };
    let place = find(rt)?;
    if place.at.is_some() && cache.max.is_some() {
        // The function has been called with the same arguments meanwhile.
        return Ok(result);
    }
    let len = rt.heap.as_dict(cache.kept).map_or(0, |dict| dict.len());
    rt.effect();
    if cache.max.is_some_and(|max| len >= max)
        && let Some(dict) = rt.heap.as_dict_mut(cache.kept)
    {
        let first = dict.first();
        dict.remove(first);
    }
    let place = match rt.heap.as_dict(cache.kept) {
        // The program sees that CPython looks once more to put it there.
        Some(dict) if dict.visible && cache.max.is_some() => find(rt)?,
        _ => place,
    };
    dicts::dict_put(rt, cache.kept, place, key, result)?;
    Ok(result)
}

fn counts(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some(cache) = rt.heap.native::<Cache>(slot(args, 0)).copied() else {
        return Ok(Value::None);
    };
    let max = cache.max.map_or(Value::None, |max| Value::Int(max as i64));
    let size = rt.heap.as_dict(cache.kept).map_or(0, |dict| dict.len());
    let number = |n: u64| Value::Int(n as i64);
    rt.heap.tuple(vec![number(cache.hits), number(cache.misses), max, number(size as u64)])
}

/// What it can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::LRU_CACHE,
    doc: "Create a cached callable that wraps another function.",
    new: Some(&NEW),
    methods: &[
        task(
            "__call__(self, /, *args, **kwargs)",
            "Call self as a function.",
            Method::Instance,
            &CALL,
        ),
        method(
            "__get__(self, instance, owner=None, /)",
            "Return an attribute of instance, which is of type owner.",
            |rt, args| {
                let (function, this) = (slot(args, 0), slot(args, 1));
                if this.is_none() {
                    return Ok(function);
                }
                rt.heap.add(Obj::Method { function, this })
            },
        ),
        method("_counts(self, /)", "Hits, misses, most results and how many there are.", counts),
        method("cache_clear(self, /)", "Clear the cache and cache statistics", |rt, args| {
            let kept = rt.heap.dict()?;
            rt.effect();
            if let Some(cache) = rt.heap.native_mut::<Cache>(slot(args, 0)) {
                (cache.kept, cache.hits, cache.misses) = (kept, 0, 0);
            }
            Ok(Value::None)
        }),
    ],
    getset: &[],
};
