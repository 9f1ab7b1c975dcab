//! Subscripts and attributes.
//!
//! An item of a list or tuple and an instance's own attribute are found here; everything else is
//! out of line.
//!
//! May touch: `tree`, `value`. Never: frames.

use super::super::at_once::Attempt;
use super::super::run::Here;
use super::arith::plain_int;
use super::{Cx, Operand, at, eval, eval_node, give, settle};
use crate::tree::{Attr, Expr, Pair, PlaceId};
use crate::value::cache::{FIXED, GETTER, ITEM, InlineCache, METHOD, ON_CLASS};
use crate::value::ops::dicts;
use crate::value::ops::slices::{self, position};
use crate::value::shape::DICT_SHAPE;
use crate::value::{Core, Eval, Handle, Obj, Runtime, Stop, Value};

/// `a[b]`: most often an item of a list or tuple in a variable, by an int.
#[inline(never)]
pub(super) fn index<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    if let Some(n) = plain_int(cx, &pair.right) {
        let item = match cx.leaf(&pair.left) {
            Some(Value::Ref(handle)) => core.heap.near(*handle).and_then(|obj| item_at(obj, n)),
            Some(Value::Str(short)) => short.character_at(n),
            _ => None,
        };
        if let Some(item) = item {
            return give(item, out);
        }
    }
    if let Some(Value::Ref(handle)) = cx.leaf(&pair.left)
        && let Some(Obj::Dict(_)) = core.heap.near(*handle)
        && let Some(key) = cx.leaf(&pair.right)
    {
        return item_by(core, *handle, key, pair, out);
    }
    index_of(core, cx, pair, out)
}

/// An item of a dict.
#[inline(never)]
fn item_by<'a>(
    core: &mut Core,
    handle: Handle,
    key: &Value,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    if let Some(Obj::Dict(dict)) = core.heap.near(handle)
        && let Some(value) = dicts::known_value(&core.heap, dict, key)
    {
        return give(value, out);
    }
    index_by(core, &Value::Ref(handle), *key, pair, out)
}

/// An item of a list, of a tuple, or of a text of ASCII.
#[inline(always)]
pub(in crate::eval) fn item_at(sequence: &Obj, n: i64) -> Option<&Value> {
    let items = match sequence {
        Obj::List(items) => items.as_slice(),
        Obj::Tuple(items) => items,
        Obj::Str(text) if text.len == text.chars => {
            let at = position(n, text.len as usize)?;
            return Value::character(*text.buffer.as_bytes().get(at)?);
        }
        _ => return None,
    };
    items.get(position(n, items.len())?)
}

/// Any expression and a subscript.
#[inline(never)]
fn index_of<'a>(core: &mut Core, cx: &Cx<'a>, pair: &'a Pair, out: &'a mut Value) -> Operand<'a> {
    let (mut spare, number);
    // By reference: a copy would go through registers in pieces.
    let object = match cx.leaf(&pair.left) {
        Some(object) => object,
        None => {
            spare = Value::Unbound;
            let got = match &pair.left {
                Expr::Index(inner) => index(core, cx, inner, &mut spare),
                other => eval_node(core, cx, other, &mut spare),
            };
            match got {
                Operand::Other(object) => object,
                got => match got.value() {
                    Ok(value) => {
                        number = value;
                        &number
                    }
                    Err(stop) => return Operand::stop(stop),
                },
            }
        }
    };
    // Most often a list, a string or a dict, and an int or a short string.
    let found = match object {
        Value::Ref(handle) => core.heap.at(*handle),
        Value::Shared { .. } => core.heap.get(*object),
        _ => return any_index(core, cx, object, pair, out),
    };
    if let Some(n) = plain_int(cx, &pair.right)
        && let Some(item) = found.and_then(|obj| item_at(obj, n))
    {
        return give(item, out);
    }
    let Some(key) = cx.leaf(&pair.right) else {
        return computed_index(core, cx, object, pair, out);
    };
    match found {
        Some(Obj::Dict(dict)) => {
            if let Some(value) = dicts::known_value(&core.heap, dict, key) {
                return give(value, out);
            }
        }
        Some(Obj::Derived(derived)) => {
            let (class, payload) = (derived.instance.class, derived.payload);
            if core.custom_of_class(class, "__getitem__").is_none()
                && let Some(Obj::Dict(dict)) = core.heap.get(payload)
                && let Some(value) = dicts::known_value(&core.heap, dict, key)
            {
                return give(value, out);
            }
        }
        _ => {}
    }
    any_index(core, cx, object, pair, out)
}

/// `a[i + 1]`
#[inline(never)]
fn computed_index<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    object: &Value,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    // An instance of a program's class has its `__getitem__`, if any: see the twin.
    if let Some(Obj::Instance(_)) = core.heap.get(*object) {
        return Operand::stop(Stop::Flat);
    }
    if let Expr::Slice(node) = &pair.right {
        return settle(slice(core, cx, *object, node, pair.place), out);
    }
    let mut spare = Value::Unbound;
    match eval(core, cx, &pair.right, &mut spare) {
        Operand::Int(n) => int_index(core, object, n, pair, out),
        got => match got.value() {
            Ok(key) => index_by(core, object, key, pair, out),
            Err(stop) => Operand::stop(stop),
        },
    }
}

/// Any object and a subscript.
#[inline(never)]
fn any_index<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    object: &Value,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    match cx.leaf(&pair.right) {
        None => computed_index(core, cx, object, pair, out),
        _ if matches!(core.heap.get(*object), Some(Obj::Instance(_))) => Operand::stop(Stop::Flat),
        Some(Value::Int(n)) => int_index(core, object, *n, pair, out),
        Some(key) => index_by(core, object, *key, pair, out),
    }
}

#[inline]
fn int_index<'a>(
    core: &mut Core,
    object: &Value,
    n: i64,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    match object {
        Value::Ref(_) | Value::Shared { .. } => {
            if let Some(item) = core.heap.get(*object).and_then(|obj| item_at(obj, n)) {
                return give(item, out);
            }
        }
        Value::Str(short) => {
            if let Some(character) = short.character_at(n) {
                return Operand::Other(character);
            }
        }
        _ => {}
    }
    index_by(core, object, Value::Int(n), pair, out)
}

#[inline(never)]
fn index_by<'a>(
    core: &mut Core,
    object: &Value,
    key: Value,
    pair: &'a Pair,
    out: &'a mut Value,
) -> Operand<'a> {
    if let Some(Obj::Dict(dict)) = core.heap.get(*object) {
        if let Some(value) = dicts::known_value(&core.heap, dict, &key) {
            return give(value, out);
        }
        return settle(item_of_dict(core, *object, key, pair.place), out);
    }
    if let Value::Bool(bit) = key
        && let Some(Obj::List(_) | Obj::Tuple(_)) = core.heap.get(*object)
    {
        return int_index(core, object, i64::from(bit), pair, out);
    }
    settle(get_index(core, *object, key, pair.place), out)
}

#[inline(never)]
fn item_of_dict(core: &mut Core, dict: Value, key: Value, place: PlaceId) -> Eval {
    if let Some(Obj::Instance(instance)) = core.heap.get(key) {
        let class = instance.class;
        if core.custom_of_class(class, "__hash__").is_some() {
            return Err(Stop::Flat);
        }
    }
    match Runtime::pure(core).dict_get(dict, key) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => get_index(core, dict, key, place),
        Err(stop) => Err(at(core, stop, place)),
    }
}

#[inline(never)]
fn slice(
    core: &mut Core,
    cx: &Cx<'_>,
    object: Value,
    node: &(Expr, Expr, Expr),
    place: PlaceId,
) -> Eval {
    let (start, stop, step) = node;
    let mut parts = [Value::None; 3];
    for (part, expr) in parts.iter_mut().zip([start, stop, step]) {
        let mut out = Value::Unbound;
        match eval(core, cx, expr, &mut out) {
            Operand::Stop(stop) => return Err(stop.stop()),
            got => got.put(part),
        }
    }
    // A builtin sequence and plain bounds need no slice object.
    let plain = match object {
        Value::Str(_) => true,
        _ => matches!(
            core.heap.get(object),
            Some(Obj::List(_) | Obj::Tuple(_) | Obj::Str(_) | Obj::View(_) | Obj::Bytes(_))
        ),
    };
    if plain && parts.iter().all(|part| matches!(part, Value::None | Value::Int(_))) {
        return match slices::get(&mut Runtime::pure(core), object, parts) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(Stop::Flat),
            Err(stop) => Err(at(core, stop, place)),
        };
    }
    let slice = core.heap.add(Obj::Slice(Box::new(parts)))?;
    get_index(core, object, slice, place)
}

#[inline(never)]
fn get_index(core: &mut Core, object: Value, key: Value, place: PlaceId) -> Eval {
    match Runtime::pure(core).getitem(object, key) {
        Ok(value) => Ok(value),
        Err(stop) => Err(at(core, stop, place)),
    }
}

/// `object.name`
#[inline(never)]
pub(super) fn attribute<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    attr: &'a Attr,
    out: &'a mut Value,
) -> Operand<'a> {
    // Most often an instance in a variable, of a kind that came by here before.
    if let Some(Value::Ref(handle)) = cx.leaf(&attr.object)
        && let Some(Obj::Instance(instance)) = core.heap.near(*handle)
        && let Some(found) =
            core.caches.find(cx.here.cache_base + attr.cache, instance.shape, core.epoch())
        && let Some(value) = instance.values.get(found.index as usize)
    {
        return give(value, out);
    }
    any_attribute(core, cx, attr, out)
}

#[inline(never)]
fn any_attribute<'a>(
    core: &mut Core,
    cx: &Cx<'a>,
    attr: &'a Attr,
    out: &'a mut Value,
) -> Operand<'a> {
    let mut spare = Value::Unbound;
    let place = cx.here.cache_base + attr.cache;
    let object = match eval(core, cx, &attr.object, &mut spare) {
        Operand::Other(object) => {
            // An instance that an expression gave, or of another kind than the first.
            if let Value::Ref(handle) = object
                && let Some(Obj::Instance(instance)) = core.heap.near(*handle)
                && let Some(cached) = core.caches.get(place, instance.shape, core.epoch())
                && let Some(value) = instance.values.get(cached.index as usize)
            {
                return give(value, out);
            }
            *object
        }
        got => match got.value() {
            Ok(value) => value,
            Err(stop) => return Operand::stop(stop),
        },
    };
    let key = core.method_key(&object);
    if let Some(cached) = core.caches.get(place, key, core.epoch()) {
        match cached.index {
            GETTER => {
                let getter = cached.value;
                return match getter_at_once(core, cx, object, getter) {
                    Ok(value) => give(&value, out),
                    Err(stop) => Operand::stop(stop),
                };
            }
            FIXED => {
                let value = cached.value;
                return give(&value, out);
            }
            ON_CLASS => {
                if let Some(Obj::Class(class)) = core.heap.get(cached.value)
                    && let Some(entry) = class.attrs.entry(cached.entry as usize)
                {
                    return give(&entry.value, out);
                }
            }
            ITEM => {
                let items = core.heap.as_tuple(object);
                if let Some(item) = items.and_then(|items| items.get(cached.entry as usize)) {
                    return give(item, out);
                }
            }
            METHOD => {}
            index => {
                if let Some(instance) = core.heap.get(object).and_then(Obj::instance)
                    && let Some(value) = instance.values.get(index as usize)
                {
                    return give(value, out);
                }
            }
        }
    }
    settle(get_attribute(core, cx, object, attr), out)
}

#[inline(never)]
fn get_attribute(core: &mut Core, cx: &Cx<'_>, object: Value, attr: &Attr) -> Eval {
    use crate::value::attr::Found;
    match core.find_attr(object, attr.name) {
        Ok(Found::Value(value)) => {
            remember_attr(core, object, attr.name, value, cx.here.cache_base + attr.cache);
            Ok(value)
        }
        Ok(Found::Method(function)) => core.heap.add(Obj::Method { function, this: object }),
        Ok(Found::Call(getter, [this, ..], 1)) if this.same(object) => {
            let cache = cx.here.cache_base + attr.cache;
            match remember_getter(core, object, attr.name, getter, cache) {
                true => getter_at_once(core, cx, object, getter),
                false => Err(Stop::Flat),
            }
        }
        Ok(Found::Call(..) | Found::Fallback(_)) => Err(Stop::Flat),
        Ok(Found::Missing) => {
            let stop = core.no_attribute(object, attr.name);
            Err(at(core, stop, attr.place))
        }
        Err(Stop::Raised) => {
            // A property without a getter may still have a `__getattr__` behind it.
            let class = core.class_of(object);
            if core.heap.as_class(class).is_some_and(|c| c.hooks.getattr) {
                core.take_raised();
                return Err(Stop::Flat);
            }
            core.name_raised(object, attr.name)?;
            Err(at(core, Stop::Raised, attr.place))
        }
        Err(stop) => Err(stop),
    }
}

/// Remembers where the value of an attribute was found, if it will be there the next time.
pub(in crate::eval) fn remember_attr(
    core: &mut Core,
    object: Value,
    name: Value,
    found: Value,
    cache: u32,
) {
    let key = core.method_key(&object);
    if key == DICT_SHAPE {
        return;
    }
    let mut new = InlineCache { key, epoch: core.epoch(), ..InlineCache::EMPTY };
    if let Some((_, index)) = own_place(core, object, name) {
        new.index = index;
    } else if let Some(value) = core.fixed_module_attr(object, name) {
        (new.index, new.value) = (FIXED, value);
    } else if let Some(place) = class_place(core, object, name, found) {
        (new.index, new.entry, new.value) = place;
    } else {
        return;
    }
    core.caches.put(cache, new);
}

/// Where on a class lies what an attribute of it or of an instance was found to be: as a cache's
/// index, entry and value. Nothing of the object's own, and no descriptor, goes before it.
fn class_place(
    core: &mut Core,
    object: Value,
    name: Value,
    found: Value,
) -> Option<(u32, u32, Value)> {
    let class = match core.heap.get(object)? {
        Obj::Class(class) => {
            let metaclass = class.metaclass;
            let plain = !core.heap.as_class(metaclass)?.hooks.getattribute;
            if !plain || core.lookup(metaclass, name).is_some() {
                return None;
            }
            object
        }
        other => {
            let instance = other.instance()?;
            let class = instance.class;
            let hooked = core.heap.as_class(class)?.hooks.getattribute;
            if hooked || core.shape_index(instance.shape, name).is_some() {
                return None;
            }
            class
        }
    };
    let (owner, entry, value) = core.lookup_entry(class, name)?;
    if value.same(found) {
        // Of a builtin type nothing changes.
        return match owner {
            Value::Ref(_) => Some((ON_CLASS, entry, owner)),
            _ => Some((FIXED, 0, found)),
        };
    }
    match core.heap.get(value)? {
        Obj::StaticMethod(function) if function.same(found) => Some((FIXED, 0, found)),
        Obj::Native(native) => native.tuple_item().map(|at| (ITEM, at as u32, Value::Unbound)),
        _ => None,
    }
}

/// Remembers where setting an attribute of an instance put it, whose shape was `before`: with the
/// shape it has now if that is another.
pub(in crate::eval) fn remember_set(
    core: &mut Core,
    object: Value,
    name: Value,
    cache: u32,
    before: u32,
) {
    if before == DICT_SHAPE {
        return;
    }
    if let Some((shape, index)) = own_place(core, object, name) {
        let value = if shape == before { Value::Unbound } else { Value::Int(i64::from(shape)) };
        let epoch = core.epoch();
        let new = InlineCache { key: before, epoch, index, value, ..InlineCache::EMPTY };
        core.caches.put(cache, new);
    }
}

/// An instance's shape, and where in its values an attribute of its own lies that nothing on its
/// class goes before.
fn own_place(core: &mut Core, object: Value, name: Value) -> Option<(u32, u32)> {
    let instance = core.heap.get(object).and_then(Obj::instance)?;
    let (shape, class) = (instance.shape, instance.class);
    if shape == DICT_SHAPE {
        return None;
    }
    let index = core.shape_index(shape, name)?;
    let bound = instance.values.get(index).is_some_and(|value| !value.is_unbound());
    // What a class defines as a data descriptor goes before the instance's own attribute.
    if !bound || core.heap.as_class(class).is_some_and(|c| c.hooks.getattribute) {
        return None;
    }
    // What lies in a slot is found by its member only.
    if core.heap.as_class(class).is_some_and(|c| c.has_slot(name))
        && !core.lookup(class, name).is_some_and(
            |member| matches!(core.heap.get(member), Some(Obj::Member(m)) if m.0.same(name)),
        )
    {
        return None;
    }
    // A slot's member only says where it lies.
    if let Some(on_class) = core.lookup(class, name)
        && !matches!(core.heap.get(on_class), Some(Obj::Member(member)) if member.0.same(name))
        && core.is_data_descriptor(on_class)
    {
        return None;
    }
    Some((shape, index as u32))
}

/// Remembers that an attribute of these instances is a property, and its getter, if that is so.
fn remember_getter(core: &mut Core, object: Value, name: Value, getter: Value, cache: u32) -> bool {
    let Some(instance) = core.heap.get(object).and_then(Obj::instance) else { return false };
    let (shape, class) = (instance.shape, instance.class);
    let hooked = core.heap.as_class(class).is_none_or(|c| c.hooks.getattribute || c.hooks.getattr);
    if shape == DICT_SHAPE || hooked {
        return false;
    }
    // Whatever class it is of: that its getter is called at once follows from that class, whose
    // changes end the epoch.
    let is_property = core
        .lookup(class, name)
        .is_some_and(|found| matches!(core.heap.get(found), Some(Obj::Property(_))));
    if is_property {
        let epoch = core.epoch();
        let new =
            InlineCache { key: shape, epoch, index: GETTER, value: getter, ..InlineCache::EMPTY };
        core.caches.put(cache, new);
    }
    is_property
}

/// What a property gives whose getter is one expression of the same tree, so that it needs no frame
/// and the statement no twin. One within another's expression gets its frame: how deep they lie is
/// the program's affair.
///
/// # Errors
/// [`Stop::Flat`]: it is not like that, and nothing has been done.
fn getter_at_once(core: &mut Core, cx: &Cx<'_>, object: Value, getter: Value) -> Eval {
    let Some(Obj::Function(function)) = core.heap.get(getter) else { return Err(Stop::Flat) };
    let code = cx.here.tree.codes.get(function.code as usize);
    let Some((code, (expr, cost))) = code.and_then(|code| Some((code, code.expression()?))) else {
        return Err(Stop::Flat);
    };
    let simple = function.unit == cx.here.unit
        && code.takes_exactly(1)
        && code.free.is_empty()
        && code.slots as usize <= GETTER_SLOTS;
    if cx.inner || !simple || core.depth >= core.depth_limit {
        return Err(Stop::Flat);
    }
    let mut slots = [Value::Unbound; GETTER_SLOTS];
    slots[0] = object;
    let here = Here { code, base: 0, module: function.module, ..*cx.here };
    let mut spare = Value::Unbound;
    let attempt = Attempt::begin(core);
    match eval(core, &Cx { slots: &slots, here: &here, inner: true }, expr, &mut spare).value() {
        Ok(value) => {
            // What is due the loop finds before the next statement.
            core.heap.meter.spend(cost);
            Ok(value)
        }
        Err(stop @ (Stop::Raised | Stop::Flat)) => {
            // The frame says so again.
            attempt.undo(core, stop);
            Err(Stop::Flat)
        }
        Err(stop) => Err(stop),
    }
}

/// Slots of a getter that needs no frame.
const GETTER_SLOTS: usize = 4;

/// The getter that an attribute of an object was remembered to be.
#[inline]
pub(in crate::eval) fn cached_getter(core: &Core, object: Value, cache: u32) -> Option<Value> {
    let cached = core.caches.get(cache, core.method_key(&object), core.epoch())?;
    (cached.index == GETTER).then_some(cached.value)
}
