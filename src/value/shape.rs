//! Shapes: which attribute of an instance lies at which index.
//!
//! A shape grows by transitions, so that instances made alike share one. An instance with too many
//! attributes, or of too many orders, has them in a dict ([`DICT_SHAPE`]).
//!
//! May touch: `value`. Never: program code.
//!
//! Invariants: a shape belongs to one class; names in a shape are unique; an instance has at
//! least as many values as its shape has names.

mod store;

use super::{Core, Eval, Instance, Layout, Obj, Runtime, Value, hash};

/// A shape: the attributes of an instance, by index.
#[derive(Debug)]
pub struct Shape {
    /// Its class.
    pub class: Value,
    /// Names, in the order in which they were set.
    names: Vec<Value>,
    index: hashbrown::HashTable<u32>,
    next: Vec<(Value, u32)>,
}

/// The shape of instances whose attributes are in a dict: too many, or of too many orders.
pub const DICT_SHAPE: u32 = 0;

/// What instances of a class without attributes become when a tuple of names is stored.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    epoch: u32,
    class: Value,
    names: Value,
    shape: u32,
}

/// Steps of filling a data class's instance, beside one for each attribute.
const RECORD_STEPS: u64 = 3;
/// Places for records.
const RECORD_PLACES: usize = 64;

/// Where the record of a class is.
fn record_place(class: Value) -> usize {
    match class {
        Value::Ref(handle) => handle.index as usize % RECORD_PLACES,
        _ => 0,
    }
}

/// Beyond so many attributes an instance keeps them in a dict.
const SHAPE_NAMES_MAX: usize = 64;
/// Beyond so many shapes no new one is made.
const SHAPES_MAX: usize = 1 << 16;

/// A session's shapes.
#[derive(Debug, Default)]
pub struct Shapes {
    all: Vec<Shape>,
}

impl Shapes {
    /// A table with the dict shape.
    pub fn new() -> Self {
        let dict = Shape {
            class: Value::Unbound,
            names: Vec::new(),
            index: hashbrown::HashTable::new(),
            next: Vec::new(),
        };
        Self { all: vec![dict] }
    }

    /// A shape.
    #[inline]
    pub fn get(&self, shape: u32) -> Option<&Shape> {
        self.all.get(shape as usize)
    }

    /// Shows every value the shapes hold.
    pub fn trace(&self, see: &mut dyn FnMut(Value)) {
        for shape in &self.all {
            shape.names.iter().for_each(|name| see(*name));
        }
    }
}

impl Shape {
    /// The names it has, by index.
    pub fn names(&self) -> &[Value] {
        &self.names
    }
}

impl Core {
    /// The shape of a new class's instances.
    pub fn new_shape(&mut self, class: Value) -> Eval<u32> {
        if self.shapes.all.len() >= SHAPES_MAX {
            return Ok(DICT_SHAPE);
        }
        self.heap.charge_outside(128)?;
        self.shapes.all.push(Shape {
            class,
            names: Vec::new(),
            index: hashbrown::HashTable::new(),
            next: Vec::new(),
        });
        Ok(self.shapes.all.len() as u32 - 1)
    }

    /// Where an attribute lies in instances of a shape.
    #[inline]
    pub fn shape_index(&self, shape: u32, name: Value) -> Option<usize> {
        let shape = self.shapes.get(shape)?;
        if shape.names.len() <= 8 {
            return shape.names.iter().position(|n| hash::same_name(&self.heap, *n, name));
        }
        let hash = hash::name(&self.heap, &name);
        let found = shape.index.find(hash, |at| {
            shape.names.get(*at as usize).is_some_and(|n| hash::same_name(&self.heap, *n, name))
        });
        found.map(|at| *at as usize)
    }

    /// The shape after an attribute is added; the dict shape if there are too many.
    pub fn shape_with(&mut self, shape: u32, name: Value) -> Eval<u32> {
        let Some(from) = self.shapes.get(shape) else { return Ok(DICT_SHAPE) };
        for (next_name, next) in &from.next {
            if hash::same_name(&self.heap, *next_name, name) {
                return Ok(*next);
            }
        }
        if from.names.len() >= SHAPE_NAMES_MAX
            || from.next.len() >= 64
            || self.shapes.all.len() >= SHAPES_MAX
        {
            return Ok(DICT_SHAPE);
        }
        let bytes = 160 + (from.names.len() as u64 + 1) * 32;
        self.heap.charge_outside(bytes)?;
        let Some(from) = self.shapes.get(shape) else { return Ok(DICT_SHAPE) };
        let mut names = from.names.clone();
        names.push(name);
        let mut index = hashbrown::HashTable::new();
        if names.len() > 8 {
            let hashes: Vec<u64> = names.iter().map(|n| hash::name(&self.heap, n)).collect();
            for (at, hash) in hashes.iter().enumerate() {
                index.insert_unique(*hash, at as u32, |at| {
                    hashes.get(*at as usize).copied().unwrap_or(0)
                });
            }
        }
        let class = from.class;
        let made = self.shapes.all.len() as u32;
        self.shapes.all.push(Shape { class, names, index, next: Vec::new() });
        if let Some(from) = self.shapes.all.get_mut(shape as usize) {
            from.next.push((name, made));
        }
        Ok(made)
    }

    /// A new instance of a program's class without attributes (its payload unbound where the class
    /// derives from a builtin type: the caller sets it).
    pub fn new_instance(&mut self, class: Value) -> Eval {
        let Some(c) = self.heap.as_class(class) else { return Ok(Value::Unbound) };
        let (shape, size, layout) = (c.shape, c.size_hint as usize, c.layout);
        let dict_shape = shape == DICT_SHAPE;
        let first = if dict_shape { self.heap.dict()? } else { Value::Unbound };
        let mut values = vec![Value::Unbound; if dict_shape { 1 } else { size }];
        if dict_shape && let Some(place) = values.first_mut() {
            *place = first;
        }
        let instance = Instance { shape, class, values: values.into_boxed_slice() };
        match layout {
            Layout::Object => self.heap.add(Obj::Instance(instance)),
            _ => self.heap.add(Obj::Derived(Box::new(super::obj::Derived {
                instance,
                payload: Value::Unbound,
            }))),
        }
    }

    /// An attribute of the instance itself, not of its class.
    #[inline]
    pub fn own_attr(&self, object: Value, name: Value) -> Option<Value> {
        let obj = self.heap.get(object)?;
        if let Some(instance) = obj.instance() {
            if instance.shape == DICT_SHAPE {
                let dict = self.heap.as_dict(*instance.values.first()?)?;
                return self.dict_get_name(dict, hash::name(&self.heap, &name), name);
            }
            let at = self.shape_index(instance.shape, name)?;
            return instance.values.get(at)?.bound();
        }
        let attrs = match obj {
            Obj::Exception(exception) => exception.attrs,
            Obj::Function(function) => function.attrs,
            Obj::Property(property) => property.attrs,
            Obj::Native(native) => native.attrs()?,
            _ => return None,
        };
        let dict = self.heap.as_dict(attrs)?;
        self.dict_get_name(dict, hash::name(&self.heap, &name), name)
    }

    /// Sets an attribute of the instance itself. `false`: it cannot have any.
    pub fn set_own_attr(&mut self, object: Value, name: Value, value: Value) -> Eval<bool> {
        let (shape, room) = match self.heap.get(object) {
            Some(obj) => match (obj.instance(), obj) {
                (Some(instance), _) => (instance.shape, instance.values.len()),
                (None, Obj::Exception(exception)) => {
                    let attrs = self.attrs_dict(exception.attrs)?;
                    if let Some(exception) = self.heap.as_exception_mut(object) {
                        exception.attrs = attrs;
                    }
                    self.dict_set_name(attrs, name, value)?;
                    return Ok(true);
                }
                (None, Obj::Property(property)) if !property.class.is_unbound() => {
                    let attrs = self.attrs_dict(property.attrs)?;
                    if let Some(Obj::Property(property)) = self.heap.get_mut(object) {
                        property.attrs = attrs;
                    } else {
                        return Ok(false);
                    }
                    self.dict_set_name(attrs, name, value)?;
                    return Ok(true);
                }
                (None, Obj::Function(function)) => {
                    let attrs = self.attrs_dict(function.attrs)?;
                    if let Some(Obj::Function(function)) = self.heap.get_mut(object) {
                        function.attrs = attrs;
                    } else {
                        return Ok(false);
                    }
                    self.dict_set_name(attrs, name, value)?;
                    return Ok(true);
                }
                (None, Obj::Native(native)) => {
                    let Some(attrs) = native.attrs() else { return Ok(false) };
                    let attrs = self.attrs_dict(attrs)?;
                    if let Some(Obj::Native(native)) = self.heap.get_mut(object) {
                        native.set_attrs(attrs);
                    }
                    self.dict_set_name(attrs, name, value)?;
                    return Ok(true);
                }
                _ => return Ok(false),
            },
            None => return Ok(false),
        };
        if shape == DICT_SHAPE {
            let dict = self.instance_value(object, 0);
            self.dict_set_name(dict, name, value)?;
            return Ok(true);
        }
        if let Some(at) = self.shape_index(shape, name) {
            self.set_instance_value(object, at, value);
            return Ok(true);
        }
        let next = self.shape_with(shape, name)?;
        if next == DICT_SHAPE {
            self.to_dict_shape(object)?;
            let dict = self.instance_value(object, 0);
            self.dict_set_name(dict, name, value)?;
            return Ok(true);
        }
        let at = self.shapes.get(next).map_or(0, |shape| shape.names.len() - 1);
        if at >= room {
            self.grow_instance(object, (at + 1).max(room + room / 2).max(2))?;
        }
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            instance.shape = next;
        }
        self.set_instance_value(object, at, value);
        Ok(true)
    }

    fn attrs_dict(&mut self, attrs: Value) -> Eval {
        if attrs.is_unbound() { self.heap.dict() } else { Ok(attrs) }
    }

    fn instance_value(&self, object: Value, at: usize) -> Value {
        self.heap
            .get(object)
            .and_then(Obj::instance)
            .and_then(|instance| instance.values.get(at).copied())
            .unwrap_or(Value::Unbound)
    }

    /// Fills a new instance of a data class from the arguments of a call, if each attribute has one.
    /// The layout is that of `_collections._store_all`. `false`: nothing has been done.
    ///
    /// # Errors
    /// When a budget is spent.
    pub fn record_at_once(
        &mut self,
        object: (Value, Value),
        layout: Value,
        given: &[Value],
        keywords: &[Value],
    ) -> Eval<bool> {
        let Some(&[names, Value::Int(count), missing, later, passes, defaults]) =
            self.heap.as_tuple(layout)
        else {
            return Ok(false);
        };
        let passes = matches!(passes, Value::Bool(true));
        let all = self.heap.as_tuple(names).unwrap_or(&[]);
        let (wanted, by_position) = (all.len(), given.len() - keywords.len());
        if by_position as i64 > count {
            return Ok(false);
        }
        if by_position == wanted && keywords.is_empty() {
            self.steps(wanted as u64 + RECORD_STEPS)?;
            return self.fill_record(object, names, given, passes);
        }
        let mut values = given.get(..by_position).unwrap_or(&[]).to_vec();
        let defaults = self.heap.as_tuple(defaults).unwrap_or(&[]);
        let mut named = 0;
        for (at, name) in all.iter().enumerate().skip(by_position) {
            // A long name is no value of its own: then the call takes its frame.
            let by_name = keywords.iter().position(|keyword| keyword.same(*name));
            named += usize::from(by_name.is_some());
            let value = match by_name {
                Some(number) => given.get(by_position + number),
                None => defaults.get(at),
            };
            match value {
                Some(value) if by_name.is_some() || !value.same(missing) && !value.same(later) => {
                    values.push(*value);
                }
                _ => return Ok(false),
            }
        }
        if named != keywords.len() {
            return Ok(false);
        }
        self.steps(wanted as u64 + RECORD_STEPS)?;
        self.fill_record(object, names, &values, passes)
    }

    /// Stores values under these names as the attributes of an instance, unless a descriptor or a
    /// `__setattr__` that is not passed over is in the way. `false`: nothing has been done.
    ///
    /// # Errors
    /// When a budget is spent.
    pub fn fill_record(
        &mut self,
        (object, class): (Value, Value),
        names: Value,
        values: &[Value],
        passes: bool,
    ) -> Eval<bool> {
        if self.store_record(object, class, names, values) {
            return Ok(true);
        }
        let hooked = self.heap.as_class(class).is_none_or(|class| class.hooks.setattr);
        let all = self.heap.as_tuple(names).map(<[Value]>::to_vec).unwrap_or_default();
        let mut free = !hooked || passes;
        for name in &all {
            let found = if free { self.lookup(class, *name) } else { None };
            free &= !found.is_some_and(|found| self.is_data_descriptor(found));
        }
        if !free {
            return Ok(false);
        }
        for (name, value) in all.iter().zip(values) {
            Runtime::pure(self).set_generic(object, class, *name, *value)?;
        }
        self.remember_record(object, class, names);
        Ok(true)
    }

    #[inline]
    /// Stores values under these names as the attributes of a new instance, if that was done for
    /// another one of its class before and nothing was in the way. `false`: nothing has been done.
    fn store_record(
        &mut self,
        object: Value,
        class: Value,
        names: Value,
        values: &[Value],
    ) -> bool {
        let Some(Some(known)) = self.lookups.records.get(record_place(class)) else { return false };
        let shape = known.shape;
        let holds = known.epoch == self.lookups.epoch
            && known.class.same(class)
            && known.names.same(names)
            && self.shapes.get(shape).is_some_and(|shape| shape.names.len() == values.len());
        let Some(Obj::Instance(instance)) = self.heap.get_mut(object) else { return false };
        let new = self.shapes.get(instance.shape).is_some_and(|shape| shape.names.is_empty());
        if !holds || !new || instance.shape == DICT_SHAPE {
            return false;
        }
        let Some(room) = instance.values.get_mut(..values.len()) else { return false };
        room.copy_from_slice(values);
        instance.shape = shape;
        true
    }

    /// Remembers that an instance got exactly these attributes, in their order.
    fn remember_record(&mut self, object: Value, class: Value, names: Value) {
        let Some(Obj::Instance(instance)) = self.heap.get(object) else { return };
        let shape = instance.shape;
        let all = self.heap.as_tuple(names).unwrap_or(&[]);
        let same = self.shapes.get(shape).is_some_and(|shape| {
            shape.names.len() == all.len() && shape.names.iter().zip(all).all(|(a, b)| a.same(*b))
        });
        if shape == DICT_SHAPE || !same {
            return;
        }
        if self.lookups.records.is_empty() {
            self.lookups.records = vec![None; RECORD_PLACES];
        }
        let record = Record { epoch: self.lookups.epoch, class, names, shape };
        if let Some(entry) = self.lookups.records.get_mut(record_place(class)) {
            *entry = Some(record);
        }
    }

    fn set_instance_value(&mut self, object: Value, at: usize, value: Value) {
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut)
            && let Some(place) = instance.values.get_mut(at)
        {
            *place = value;
        }
    }

    fn grow_instance(&mut self, object: Value, size: usize) -> Eval<()> {
        let Some(instance) = self.heap.get(object).and_then(Obj::instance) else { return Ok(()) };
        let (class, old) = (instance.class, instance.values.len());
        self.heap.charge((size as u64) * 16)?;
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            let mut values = std::mem::take(&mut instance.values).into_vec();
            values.resize(size, Value::Unbound);
            instance.values = values.into_boxed_slice();
        }
        self.heap.meter.release((old as u64) * 16);
        if let Some(class) = self.heap.as_class_mut(class) {
            class.size_hint = class.size_hint.max(size as u32);
        }
        Ok(())
    }

    /// Moves an instance's attributes into a dict.
    fn to_dict_shape(&mut self, object: Value) -> Eval<()> {
        let dict = self.heap.dict()?;
        for (name, value) in self.own_attrs(object) {
            self.dict_set_name(dict, name, value)?;
        }
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            instance.shape = DICT_SHAPE;
            instance.values = vec![dict].into_boxed_slice();
        }
        Ok(())
    }

    /// Removes an attribute of the instance itself. `false`: it has no such attribute.
    pub fn delete_own_attr(&mut self, object: Value, name: Value) -> Eval<bool> {
        if self.own_attr(object, name).is_none() {
            return Ok(false);
        }
        let dict = match self.heap.get(object) {
            Some(Obj::Exception(exception)) => exception.attrs,
            Some(Obj::Function(function)) => function.attrs,
            Some(Obj::Property(property)) => property.attrs,
            Some(Obj::Native(native)) => native.attrs().unwrap_or(Value::Unbound),
            Some(obj) => {
                let Some(instance) = obj.instance() else { return Ok(false) };
                if instance.shape != DICT_SHAPE {
                    return self.delete_from_shape(object, name);
                }
                self.instance_value(object, 0)
            }
            None => return Ok(false),
        };
        let hash = hash::name(&self.heap, &name);
        let at = self
            .heap
            .as_dict(dict)
            .and_then(|dict| dict.find(hash, |key| hash::same_name(&self.heap, *key, name)));
        if let (Some(at), Some(dict)) = (at, self.heap.as_dict_mut(dict)) {
            dict.remove(at);
        }
        Ok(true)
    }

    fn delete_from_shape(&mut self, object: Value, name: Value) -> Eval<bool> {
        let attrs = self.own_attrs(object);
        let class = self.class_of(object);
        let mut shape = self.heap.as_class(class).map_or(DICT_SHAPE, |class| class.shape);
        let mut kept = Vec::with_capacity(attrs.len());
        for (other, value) in attrs {
            if !hash::same_name(&self.heap, other, name) {
                shape = self.shape_with(shape, other)?;
                kept.push(value);
            }
        }
        if shape == DICT_SHAPE {
            self.to_dict_shape(object)?;
            return self.delete_own_attr(object, name);
        }
        if let Some(instance) = self.heap.get_mut(object).and_then(Obj::instance_mut) {
            instance.shape = shape;
            for (at, place) in instance.values.iter_mut().enumerate() {
                *place = kept.get(at).copied().unwrap_or(Value::Unbound);
            }
        }
        Ok(true)
    }

    /// The attributes of the instance itself, in the order in which they were set.
    pub fn own_attrs(&self, object: Value) -> Vec<(Value, Value)> {
        let Some(obj) = self.heap.get(object) else { return Vec::new() };
        let dict = match (obj.instance(), obj) {
            (Some(instance), _) if instance.shape != DICT_SHAPE => {
                let Some(shape) = self.shapes.get(instance.shape) else { return Vec::new() };
                return shape
                    .names
                    .iter()
                    .zip(instance.values.iter())
                    .filter(|(_, value)| !value.is_unbound())
                    .map(|(name, value)| (*name, *value))
                    .collect();
            }
            (Some(instance), _) => instance.values.first().copied().unwrap_or(Value::Unbound),
            (None, Obj::Exception(exception)) => exception.attrs,
            (None, Obj::Function(function)) => function.attrs,
            (None, Obj::Property(property)) => property.attrs,
            (None, Obj::Native(native)) => native.attrs().unwrap_or(Value::Unbound),
            _ => return Vec::new(),
        };
        match self.heap.as_dict(dict) {
            Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
            None => Vec::new(),
        }
    }
}
