//! Objects of the host's inside a session: opaque, with the methods and attributes their class lists.
//!
//! Methods are rows of the session's table of host functions, whose first argument is the object;
//! attributes are read by closures. Nothing else of the object can be seen, and nothing be set.
//!
//! May touch: `value`. Never: what the object is.

use std::any::{Any, TypeId as RustType};
use std::sync::Arc;

use super::builtin::method;
use super::obj::GetSet;
use super::store::{Bad, Read, Reader, Writer};
use super::types::{self, TypeId};
use super::{Builtin, Core, Eval, Native, Obj, Runtime, TypeRows, Value};
use crate::raise;

/// What reads an attribute of an object.
pub type HostGet = dyn Fn(&mut Runtime, Value) -> Eval + Send + Sync;

/// A class of host objects.
#[derive(Clone)]
pub struct HostClass {
    /// Its name, as programs see it.
    pub name: String,
    /// What `help()` says.
    pub doc: String,
    /// The Rust type of its objects.
    pub rust: RustType,
    /// Methods: their names, and their rows in [`Core::hosts`].
    pub methods: Vec<(String, u32)>,
    /// Attributes that can be read.
    pub attributes: Vec<(String, Arc<HostGet>)>,
}

impl HostClass {
    /// What it lists, as `help()` shows it.
    pub fn shape(&self) -> String {
        let methods = self.methods.iter().map(|(name, _)| format!("{name}()"));
        let attributes = self.attributes.iter().map(|(name, _)| name.clone());
        let all: Vec<String> = attributes.chain(methods).collect();
        format!("class {}: {}", self.name, all.join(", "))
    }
}

/// An object of the host's, in a session.
pub struct HostObject {
    /// Its class, by its place in [`Core::host_classes`].
    class: u32,
    object: Arc<dyn Any + Send + Sync>,
}

impl std::fmt::Debug for HostObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HostObject({})", self.class)
    }
}

impl Native for HostObject {
    fn class(&self) -> TypeId {
        types::HOST_OBJECT
    }

    fn trace(&self, _: &mut dyn FnMut(Value)) {}

    fn bytes(&self) -> u64 {
        32
    }

    fn save(&self, out: &mut Writer) {
        match (out.names.object)(self) {
            Some(name) => out.text(&name),
            None => {
                out.text("");
                out.refuse("an object of the host's that is bound to no name");
            }
        }
    }
}

impl HostObject {
    /// Whether it is the same object as another.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.object, &other.object)
    }

    /// The same object again.
    pub fn again(&self) -> Self {
        Self { class: self.class, object: self.object.clone() }
    }

    /// Reads one: by the name it was bound to.
    ///
    /// # Errors
    /// [`Bad::Missing`] if there is none of that name here.
    pub fn load(r: &mut Reader) -> Read<Box<dyn Native>> {
        r.pay(32)?;
        let name = r.text()?;
        (r.tables.object)(name).ok_or_else(|| Bad::Missing(name.to_owned()))
    }
}

impl Core {
    /// An object of the host's as a value; `None` if its class is not registered.
    ///
    /// # Errors
    /// When memory is spent.
    pub fn host_object(&mut self, object: Arc<dyn Any + Send + Sync>) -> Eval<Option<Value>> {
        let rust = (*object).type_id();
        let Some(class) = self.host_classes.iter().position(|class| class.rust == rust) else {
            return Ok(None);
        };
        self.heap.add_native(HostObject { class: class as u32, object }).map(Some)
    }

    /// What a value holds, if it is an object of the host's of this Rust type.
    pub fn host_inside<T: Any + Send + Sync>(&self, value: Value) -> Option<Arc<T>> {
        let inside = self.heap.native::<HostObject>(value)?;
        inside.object.clone().downcast().ok()
    }

    /// The class of an object of the host's.
    pub fn host_class(&self, value: Value) -> Option<&HostClass> {
        let inside = self.heap.native::<HostObject>(value)?;
        self.host_classes.get(inside.class as usize)
    }
}

fn this(args: &[Value]) -> Value {
    args.first().copied().unwrap_or(Value::None)
}

fn attribute(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = this(args);
    let name = args.get(1).copied().unwrap_or(Value::None);
    let text = rt.heap.text(&name).unwrap_or("");
    let Some(class) = rt.host_class(this) else { return Ok(Value::None) };
    if let Some((_, row)) = class.methods.iter().find(|(own, _)| own == text) {
        let row = *row;
        let function = rt.heap.add(Obj::Host(row, 0))?;
        rt.keep(function);
        return rt.heap.add(Obj::Method { function, this });
    }
    if let Some((_, get)) = class.attributes.iter().find(|(own, _)| own == text) {
        let get = get.clone();
        rt.steps(8)?;
        return get(rt, this);
    }
    let message = format!("'{}' object has no attribute '{text}'", class.name);
    raise!(rt, AttributeError, "{message}")
}

/// The methods and attributes that a host object's class lists, as `dir()` gives them: a list.
///
/// # Errors
/// When a budget is spent.
pub fn names(rt: &mut Runtime, object: Value) -> Eval {
    let Some(class) = rt.host_class(object) else { return rt.heap.list(Vec::new()) };
    let methods = class.methods.iter().map(|(name, _)| name);
    let attributes = class.attributes.iter().map(|(name, _)| name);
    let mut all: Vec<String> = methods.chain(attributes).cloned().collect();
    all.sort_unstable();
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    for name in all {
        let name = rt.heap.string(name)?;
        rt.heap.list_push(list, name)?;
    }
    Ok(list)
}

static METHODS: &[Builtin] = &[
    method("__getattr__(self, name, /)", "Return getattr(self, name).", attribute),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let name = rt.host_class(this(args)).map_or("object", |class| &class.name);
        let text = format!("<{name} of the host>");
        rt.heap.string(text)
    }),
];

/// What an object of the host's can do, whatever its class.
pub static ROWS: TypeRows = TypeRows {
    id: types::HOST_OBJECT,
    doc: "",
    new: None,
    methods: METHODS,
    getset: &[GetSet {
        name: "__doc__",
        get: |rt, object| {
            let doc = rt.host_class(object).map_or(String::new(), |class| class.doc.clone());
            if doc.is_empty() { Ok(Value::None) } else { rt.heap.string(doc) }
        },
        set: None,
    }],
};
