//! Classes: the `class` statement, making classes (Data model, 3.3.3).
//!
//! A class body is a frame of its own in a dict; then the metaclass is called, which for all but
//! library modules is `type`. Calling a class is in `construct.rs`.
//!
//! May touch: `tree`, `value`.

use super::call::keyword_pairs;
use super::construct::is_object_row;
use super::run::{Go, Here};
use super::{Machine, Then};
use crate::raise;
use crate::tree::MakeClass;
use crate::value::attr::Found;
use crate::value::obj::VALUE_BYTES;
use crate::value::ops;
use crate::value::{
    Class, Core, Dict, Eval, Function, Input, Layout, Obj, Runtime, Step, Stop, Task, Value, Want,
    types,
};

/// Most entries of an `mro`.
const MRO_MAX: usize = 1000;

impl<'t> Machine<'t> {
    /// The `class` statement.
    pub(super) fn make_class_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        make: &'t MakeClass,
    ) -> Eval<Go> {
        let bases = self.slot(here.base + make.bases as usize);
        let keywords = match make.keywords {
            Some(slot) => self.slot(here.base + slot as usize),
            None => Value::Unbound,
        };
        let cells = make.cells.iter().map(|slot| self.slot(here.base + *slot as usize)).collect();
        let Some(code) = here.tree.codes.get(make.code as usize) else { return Ok(Go::On) };
        let body = core.heap.add(Obj::Function(Box::new(Function {
            unit: here.unit,
            code: make.code,
            module: here.module,
            name: code.name,
            qualname: code.qualname,
            doc: Value::None,
            module_name: self.module_name_of(core, here.module),
            defaults: Box::default(),
            kwdefaults: Box::default(),
            cells,
            annotations: Value::Unbound,
            attrs: Value::Unbound,
            awaitable: false,
            in_c: false,
        })))?;
        let args = [body, make.name, bases, keywords];
        self.start_task(core, &BUILD_CLASS, &args, Then::Store(make.dst))
    }
}

/// Runs a class body, then calls the metaclass.
pub(super) static BUILD_CLASS: Task = Task::new("build_class", 8, build_class);

/// What stands in the place of the original bases while a metaclass of the program's is called.
const MADE_BY_METACLASS: Value = Value::Int(2);

fn build_class(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [body, name, bases, keywords, namespace, metaclass, stage, original] = slots else {
        return Ok(Want::Done(Value::None));
    };
    match input {
        Input::Value(class) if original.same(MADE_BY_METACLASS) => {
            if rt.heap.as_class(class).is_some() {
                fill_cell(rt, *stage, class);
            }
            Ok(Want::Done(class))
        }
        Input::Value(cell) if stage.same(Value::Int(1)) => {
            // The body has run; its result is the `__class__` cell.
            *stage = cell;
            rt.keep(cell);
            let namespace = super::namespace::settled(rt, *namespace)?;
            if !original.is_unbound() {
                rt.dict_set_str(namespace, "__orig_bases__", *original)?;
            }
            let all: Vec<Value> = rt.heap.as_tuple(*bases).unwrap_or(&[]).to_vec();
            let pairs = keyword_pairs(rt.core, *keywords);
            let class = match rt.heap.as_class(*metaclass) {
                Some(c) if c.builtin == Some(types::TYPE) => {
                    make_class_filling(rt, *metaclass, *name, &all, namespace, &pairs, cell)?
                }
                _ => {
                    // For a metaclass there always is a cell: it tells `type.__new__` that the
                    // names of the namespace stood in a class statement.
                    if rt.is_subclass(*metaclass, types::TYPE.value()) {
                        let mut marker = cell;
                        if !matches!(rt.heap.get(cell), Some(Obj::Cell(_))) {
                            marker = rt.heap.add(Obj::Cell(Value::Unbound))?;
                        }
                        rt.dict_set_str(namespace, "__classcell__", marker)?;
                    }
                    let args = rt.heap.tuple(vec![*name, *bases, namespace])?;
                    *original = MADE_BY_METACLASS;
                    return Ok(Want::Spread { callee: *metaclass, args, kwargs: *keywords });
                }
            };
            fill_cell(rt, cell, class);
            Ok(Want::Done(class))
        }
        _ => {
            let given: Vec<Value> = rt.heap.as_items(*bases).unwrap_or(&[]).to_vec();
            let resolved = resolve_bases(rt, &given)?;
            if let Some(resolved) = resolved {
                *original = rt.heap.tuple(given)?;
                rt.keep(*original);
                *bases = rt.heap.tuple(resolved)?;
            } else {
                *bases = rt.heap.tuple(given)?;
            }
            rt.keep(*bases);
            let mut meta = Value::Unbound;
            if !keywords.is_unbound() {
                let key = Value::short("metaclass");
                if let Some(found) = rt.dict_remove(*keywords, key)? {
                    rt.effect();
                    meta = found;
                }
            }
            *metaclass = best_metaclass(rt, meta, *bases)?;
            *namespace = prepare(rt, *metaclass, *name, *bases, *keywords)?;
            *stage = Value::Int(1);
            Ok(Want::call(*body, &[*namespace]))
        }
    }
}

fn fill_cell(rt: &mut Runtime, cell: Value, class: Value) {
    if let Some(Obj::Cell(inside)) = rt.heap.get_mut(cell) {
        *inside = class;
    }
}

/// Bases that are no classes may say which classes they stand for: `__mro_entries__`.
fn resolve_bases(rt: &mut Runtime, given: &[Value]) -> Eval<Option<Vec<Value>>> {
    let mut changed = false;
    let mut all = Vec::with_capacity(given.len());
    for base in given {
        match rt.heap.get(*base) {
            Some(Obj::Class(_)) => all.push(*base),
            Some(Obj::GenericAlias(alias)) => {
                all.push(alias.0);
                changed = true;
            }
            _ => {
                let tuple = rt.heap.tuple(given.to_vec())?;
                rt.keep(tuple);
                match rt.call_special(*base, "__mro_entries__", &[tuple])? {
                    Some(entries) => {
                        all.extend_from_slice(rt.heap.as_tuple(entries).unwrap_or(&[]));
                        changed = true;
                    }
                    None => all.push(*base),
                }
            }
        }
    }
    Ok(changed.then_some(all))
}

/// The most derived metaclass of the bases, and of the one that was asked for. A base that is no
/// class has its own class for one, which then says what is wrong.
fn best_metaclass(rt: &mut Runtime, asked: Value, bases: Value) -> Eval {
    let bases: Vec<Value> = rt.heap.as_tuple(bases).unwrap_or(&[]).to_vec();
    let first = bases.first().map_or(types::TYPE.value(), |base| rt.class_of(*base));
    let mut best = asked.or(first);
    if rt.heap.as_class(best).is_none() {
        return Ok(best);
    }
    for base in bases {
        let meta = rt.class_of(base);
        if rt.is_subclass(best, meta) {
            continue;
        }
        if rt.is_subclass(meta, best) {
            best = meta;
            continue;
        }
        raise!(
            rt,
            TypeError,
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass \
             of the metaclasses of all its bases"
        );
    }
    Ok(best)
}

/// The namespace a class body runs in: `__prepare__`, or a dict.
fn prepare(rt: &mut Runtime, metaclass: Value, name: Value, bases: Value, keywords: Value) -> Eval {
    if rt.heap.as_class(metaclass).is_some_and(|c| c.builtin.is_none()) {
        let prepare = rt.heap.str("__prepare__")?;
        if let Some(prepare) = rt.getattr_or_none(metaclass, prepare)? {
            let pairs = keyword_pairs(rt.core, keywords);
            return rt.call_kw(prepare, &[name, bases], &pairs);
        }
    }
    rt.heap.dict()
}

impl Runtime<'_> {
    /// Sets a name known when Coldframe is compiled in a namespace.
    pub(super) fn dict_set_str(
        &mut self,
        dict: Value,
        name: &'static str,
        value: Value,
    ) -> Eval<()> {
        let Some(name) = self.core.static_name(name) else { return Ok(()) };
        self.core.dict_set_name(dict, name, value)
    }
}

/// `type(name, bases, namespace, **keywords)`: makes a class, tells its attributes their names,
/// tells its parent of it.
pub(super) fn make_class(
    rt: &mut Runtime,
    metaclass: Value,
    name: Value,
    bases: &[Value],
    namespace: Value,
    keywords: &[(Value, Value)],
) -> Eval {
    let cell = {
        let key = Value::short("__classcell__");
        match rt.heap.as_dict(namespace) {
            Some(dict) => {
                let hash = crate::value::hash::name(&rt.heap, &key);
                rt.dict_get_name(dict, hash, key).unwrap_or(Value::None)
            }
            None => Value::None,
        }
    };
    make_class_filling(rt, metaclass, name, bases, namespace, keywords, cell)
}

fn make_class_filling(
    rt: &mut Runtime,
    metaclass: Value,
    name: Value,
    bases: &[Value],
    namespace: Value,
    keywords: &[(Value, Value)],
    cell: Value,
) -> Eval {
    let object = [types::OBJECT.value()];
    let bases = if bases.is_empty() { &object[..] } else { bases };
    let layout = best_layout(rt, bases)?;
    let class = new_class(rt, metaclass, name, bases, layout)?;
    rt.keep(class);
    // What the body says is looked at before the order of the bases.
    fill_namespace(rt, class, namespace)?;
    once_each(rt, bases)?;
    let mro = linearize(rt, class, bases)?;
    rt.steps(mro.len() as u64 / 4)?;
    rt.heap.charge(mro.len() as u64 * VALUE_BYTES)?;
    if let Some(c) = rt.heap.as_class_mut(class) {
        c.mro = mro;
    }
    inherit(rt, class, bases)?;
    let shape = rt.core.new_shape(class)?;
    if let Some(c) = rt.heap.as_class_mut(class) {
        c.shape = shape;
    }
    rt.core.refresh_hooks(class)?;
    fill_cell(rt, cell, class);
    let own = bases.iter().filter(|base| rt.heap.as_class_mut(**base).is_some()).count();
    rt.heap.charge(own as u64 * VALUE_BYTES)?;
    for base in bases {
        if let Some(base) = rt.heap.as_class_mut(*base) {
            base.subclasses.push(class);
        }
    }
    set_names(rt, class)?;
    tell_parent(rt, class, keywords)?;
    Ok(class)
}

/// What the instances of a class with these bases are made of.
fn best_layout(rt: &mut Runtime, bases: &[Value]) -> Eval<Layout> {
    let mut best = Layout::Object;
    for base in bases {
        let Some(c) = rt.heap.as_class(*base) else {
            return Err(Stop::Flat);
        };
        let (layout, allowed) = (c.layout, c.subclassable);
        if !allowed {
            raise!(rt, TypeError, "type '{}' is not an acceptable base type", rt.class_name(*base));
        }
        if layout == Layout::Object || layout == best {
            continue;
        }
        if best != Layout::Object {
            raise!(rt, TypeError, "multiple bases have instance lay-out conflict");
        }
        best = layout;
    }
    if super::slots::best_base(rt, bases).is_err() {
        raise!(rt, TypeError, "multiple bases have instance lay-out conflict");
    }
    Ok(best)
}

/// No class is a base twice.
fn once_each(rt: &mut Runtime, bases: &[Value]) -> Eval<()> {
    for (n, base) in bases.iter().enumerate() {
        if bases[..n].iter().any(|other| other.same(*base)) {
            raise!(rt, TypeError, "duplicate base class {}", rt.class_name(*base));
        }
    }
    Ok(())
}

fn new_class(
    rt: &mut Runtime,
    metaclass: Value,
    name: Value,
    bases: &[Value],
    layout: Layout,
) -> Eval {
    let name = rt.heap.plain(name);
    rt.heap.add(Obj::Class(Box::new(Class {
        name,
        qualname: name,
        module: Value::None,
        bases: bases.to_vec(),
        mro: Vec::new(),
        attrs: Dict::new(),
        layout,
        builtin: None,
        metaclass,
        has_dict: true,
        slots: Vec::new(),
        hooks: Default::default(),
        shape: 0,
        size_hint: 0,
        maker: (0, Value::Unbound),
        subclasses: Vec::new(),
        subclassable: true,
        abstract_methods: Value::Unbound,
        extra: Value::Unbound,
    })))
}

/// The name of a class without the module that CPython's C code gives some.
fn bare_name(rt: &Runtime, class: Value) -> String {
    let whole = rt.class_name(class);
    match rt.heap.as_class(class) {
        Some(c) if c.builtin.is_none() => rt.heap.text(&c.name).unwrap_or("?").to_owned(),
        _ => ops::bare_name(&whole).to_owned(),
    }
}

/// The C3 linearization of a class's bases.
fn linearize(rt: &mut Runtime, class: Value, bases: &[Value]) -> Eval<Vec<Value>> {
    let mut lists: Vec<Vec<Value>> = bases
        .iter()
        .filter_map(|base| rt.heap.as_class(*base))
        .map(|base| base.mro.clone())
        .collect();
    lists.push(bases.to_vec());
    let mut mro = vec![class];
    let mut heads = vec![0usize; lists.len()];
    loop {
        rt.steps(lists.len() as u64)?;
        let open = |n: usize, heads: &[usize]| {
            lists.get(n).and_then(|l| l.get(heads.get(n).copied().unwrap_or(0))).copied()
        };
        let mut next = None;
        let mut all_done = true;
        for n in 0..lists.len() {
            let Some(candidate) = open(n, &heads) else { continue };
            all_done = false;
            let later = lists.iter().zip(&heads).any(|(list, head)| {
                list.get(head + 1..).unwrap_or(&[]).iter().any(|other| other.same(candidate))
            });
            if !later {
                next = Some(candidate);
                break;
            }
        }
        if all_done {
            return Ok(mro);
        }
        let Some(next) = next else {
            let names: Vec<String> = (0..lists.len())
                .filter_map(|n| open(n, &heads))
                .fold(Vec::<Value>::new(), |mut all, one| {
                    if !all.iter().any(|other| other.same(one)) {
                        all.push(one);
                    }
                    all
                })
                .into_iter()
                .map(|class| bare_name(rt, class))
                .collect();
            raise!(
                rt,
                TypeError,
                "Cannot create a consistent method resolution\norder (MRO) for bases {}",
                names.join(", ")
            );
        };
        mro.push(next);
        if mro.len() > MRO_MAX {
            raise!(rt, TypeError, "a class has more than {MRO_MAX} bases");
        }
        for (list, head) in lists.iter().zip(heads.iter_mut()) {
            if list.get(*head).is_some_and(|value| value.same(next)) {
                *head += 1;
            }
        }
    }
}

/// Moves a body's namespace into its class.
fn fill_namespace(rt: &mut Runtime, class: Value, namespace: Value) -> Eval<()> {
    let entries: Vec<(Value, Value)> = match rt.heap.as_dict(namespace) {
        Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    rt.steps(entries.len() as u64)?;
    let mut slots = None;
    let (mut has_eq, mut has_hash) = (false, false);
    for (key, value) in entries {
        let text = rt.heap.text(&key).unwrap_or("").to_owned();
        let mut value = value;
        match text.as_str() {
            "__classcell__" => continue,
            "__qualname__" => {
                if rt.heap.text(&value).is_none() {
                    let given = rt.type_name(value);
                    raise!(rt, TypeError, "type __qualname__ must be a str, not {given}");
                }
                if let Some(c) = rt.heap.as_class_mut(class) {
                    c.qualname = value;
                }
                continue;
            }
            "__module__" => {
                if let Some(c) = rt.heap.as_class_mut(class) {
                    c.module = value;
                }
                continue;
            }
            "__slots__" => slots = Some(value),
            "__eq__" => has_eq = true,
            "__hash__" => has_hash = true,
            "__new__" if matches!(rt.heap.get(value), Some(Obj::Function(_))) => {
                value = rt.heap.add(Obj::StaticMethod(value))?;
            }
            "__init_subclass__" | "__class_getitem__"
                if matches!(rt.heap.get(value), Some(Obj::Function(_))) =>
            {
                value = rt.heap.add(Obj::ClassMethod(value))?;
            }
            _ => {}
        }
        rt.core.class_set(class, key, value)?;
    }
    if let Some(slots) = slots {
        super::slots::make_slots(rt, class, slots)?;
    }
    // Both may be slots.
    for (name, wanted) in [("__doc__", true), ("__hash__", has_eq && !has_hash)] {
        let name = Value::short(name);
        let hash = crate::value::hash::name(&rt.heap, &name);
        let there = |c: &Class| rt.dict_get_name(&c.attrs, hash, name).is_some();
        if wanted && !rt.heap.as_class(class).is_some_and(there) {
            rt.core.class_set(class, name, Value::None)?;
        }
    }
    Ok(())
}

/// What a class takes over from its bases.
fn inherit(rt: &mut Runtime, class: Value, bases: &[Value]) -> Eval<()> {
    let mut has_dict = false;
    let mut slots = Vec::new();
    let mut size = 0;
    for base in bases {
        let Some(b) = rt.heap.as_class(*base) else { continue };
        has_dict |= b.builtin.is_none() && b.has_dict
            || matches!(b.layout, Layout::Exception | Layout::Type);
        slots.extend_from_slice(&b.slots);
        size = size.max(b.size_hint);
    }
    let own = rt.heap.as_class(class).map_or(0, |c| c.slots.len());
    rt.heap.charge((slots.len() + own) as u64 * VALUE_BYTES)?;
    if let Some(c) = rt.heap.as_class_mut(class) {
        c.has_dict |= has_dict;
        slots.extend_from_slice(&c.slots);
        c.slots = slots;
        c.size_hint = size.max(c.slots.len() as u32);
    }
    Ok(())
}

/// `__set_name__`
fn set_names(rt: &mut Runtime, class: Value) -> Eval<()> {
    let entries: Vec<(Value, Value)> = match rt.heap.as_class(class) {
        Some(c) => c.attrs.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => return Ok(()),
    };
    for (name, value) in entries {
        match rt.heap.get_mut(value) {
            Some(Obj::Property(property))
                if property.class.is_unbound() || property.class.same(types::PROPERTY.value()) =>
            {
                if property.name.is_unbound() {
                    property.name = name;
                }
            }
            Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Exception(_) | Obj::Property(_)) => {
                if let Some(method) = rt.special(value, "__set_name__") {
                    rt.keep(value);
                    match rt.call_method(method, value, &[class, name]) {
                        Err(Stop::Raised) => return Err(naming_failed(rt, class, name, value)),
                        result => result?,
                    };
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// What a `__set_name__` raised is the cause of a RuntimeError that says which.
fn naming_failed(rt: &mut Runtime, class: Value, name: Value, value: Value) -> Stop {
    let cause = rt.take_raised();
    rt.keep(cause);
    let name = match rt.repr(name) {
        Ok(name) => name,
        Err(stop) => return stop,
    };
    let message = format!(
        "Error calling __set_name__ on '{}' instance {name} in '{}'",
        rt.type_name(value),
        rt.class_name(class)
    );
    let stop = rt.raise(types::RUNTIME_ERROR, &message);
    let raised = rt.raised;
    if let Some(raised) = rt.heap.as_exception_mut(raised) {
        raised.cause = cause;
        raised.context = cause;
        raised.suppress = true;
    }
    stop
}

/// `super().__init_subclass__(**keywords)`
fn tell_parent(rt: &mut Runtime, class: Value, keywords: &[(Value, Value)]) -> Eval<()> {
    let Some(name) = rt.core.static_name("__init_subclass__") else { return Ok(()) };
    let Some(found) = rt.core.lookup_after(class, class, name) else { return Ok(()) };
    if is_object_row(rt.core, found) && keywords.is_empty() {
        return Ok(());
    }
    let callee = match rt.core.descriptor_get(found, Value::Unbound, class)? {
        Found::Value(callee) | Found::Method(callee) | Found::Fallback(callee) => callee,
        Found::Call(get, args, count) => {
            let got = rt.call(get, args.get(..count as usize).unwrap_or(&[]))?;
            rt.keep(got);
            got
        }
        Found::Missing => return Ok(()),
    };
    rt.call_kw(callee, &[], keywords).map(|_| ())
}
