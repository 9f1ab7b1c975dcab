//! Host objects: a Rust value becomes an opaque Python object, with the methods and attributes that
//! its class lists, one line each.
//!
//! A program can call the methods, read the attributes, hand the object around, and nothing else:
//! nothing can be set, derived, copied or looked into.
//!
//! May touch: `value`. Never: frames.

use std::any::Any;
use std::sync::Arc;

use super::data::DataError;
use super::host::{Body, FromPython, HostFunction, IntoPython, argument, guarded};
use crate::raise;
use crate::value::host_object::{HostClass as Row, HostGet};
use crate::value::runtime::HostFunction as FunctionRow;
use crate::value::{Core, Eval, Runtime, Stop, Value};

/// A class of host objects, to be registered with [`Sandbox::class`](crate::Sandbox::class): the
/// methods a program can call, the attributes it can read.
///
/// ```
/// use coldframe::{Buffer, Handle, HostClass, HostError, Policy, Program, Sandbox};
///
/// struct Shop {
///     name: String,
/// }
///
/// let mut sandbox = Sandbox::new();
/// sandbox.class(
///     HostClass::new("Shop")
///         .doc("Where things are bought.")
///         .attribute("name", |shop: &Shop| shop.name.clone())
///         .method("price", |_: &Shop, article: String| match article.as_str() {
///             "lamp" => Ok(40),
///             _ => Err(HostError::missing(format!("no {article} here"))),
///         }),
/// )?;
/// sandbox.object("shop", Handle::new(Shop { name: "Ada's".to_owned() }))?;
/// let source = "print(shop.name, shop.price('lamp'))\n\
///     try:\n    shop.price('bed')\nexcept LookupError as error:\n    print(error)";
/// let program = Program::compile_for("page.py", source, &Policy::standard(), &sandbox)?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "Ada's 40\nno bed here\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct HostClass {
    pub(crate) name: String,
    doc: String,
    rust: Option<std::any::TypeId>,
    methods: Vec<HostFunction>,
    attributes: Vec<(String, Arc<HostGet>)>,
    wrong: Option<String>,
}

impl HostClass {
    /// A class of this name. Its Rust type is that of the first method or attribute.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            doc: String::new(),
            rust: None,
            methods: Vec::new(),
            attributes: Vec::new(),
            wrong: None,
        }
    }

    /// What `help()` says.
    #[must_use]
    pub fn doc(mut self, doc: &str) -> Self {
        doc.clone_into(&mut self.doc);
        self
    }

    /// Lists a method: a closure over the object and up to five arguments, typed as those of host
    /// functions are.
    #[must_use]
    pub fn method<T: Any + Send + Sync, Args>(
        self,
        name: &str,
        method: impl HostMethod<T, Args>,
    ) -> Self {
        self.register::<T>(HostFunction::method(name, method))
    }

    /// Lists a method with named parameters, defaults and a docstring, or one that is answered from
    /// outside ([`HostFunction::pending`]); its request then holds the object as first argument.
    #[must_use]
    pub fn register<T: Any + Send + Sync>(mut self, method: HostFunction) -> Self {
        self.is_of::<T>();
        self.is_new(&method.name);
        self.methods.push(method.of_object());
        self
    }

    /// Lists an attribute that programs can read.
    #[must_use]
    pub fn attribute<T: Any + Send + Sync, R: IntoPython>(
        mut self,
        name: &str,
        get: impl Fn(&T) -> R + Send + Sync + 'static,
    ) -> Self {
        self.is_of::<T>();
        self.is_new(name);
        let shown = format!("{}.{name}", self.name);
        let get = move |rt: &mut Runtime, value: Value| {
            let this = object::<T>(rt, value)?;
            rt.effect();
            guarded(rt, &shown, |_| get(&this))?.into_value(rt)
        };
        self.attributes.push((name.to_owned(), Arc::new(get)));
        self
    }

    fn is_of<T: Any>(&mut self) {
        let rust = std::any::TypeId::of::<T>();
        if *self.rust.get_or_insert(rust) != rust {
            self.wrong = Some("its methods and attributes are of two Rust types".to_owned());
        }
    }

    fn is_new(&mut self, name: &str) {
        let taken = self.methods.iter().any(|method| method.name == name)
            || self.attributes.iter().any(|(own, _)| own == name);
        if taken {
            self.wrong = Some(format!("`{name}` is listed twice"));
        }
    }

    /// The names it lists.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let methods = self.methods.iter().map(|method| method.name.as_str());
        methods.chain(self.attributes.iter().map(|(name, _)| name.as_str()))
    }

    /// What is wrong with it, if anything.
    pub(crate) fn wrong(&self) -> Option<String> {
        let methods = || self.methods.iter().find_map(HostFunction::wrong);
        let empty = || self.rust.is_none().then(|| "it lists nothing".to_owned());
        self.wrong.clone().or_else(methods).or_else(empty)
    }

    /// Whether its objects are of the same Rust type as another's.
    pub(crate) fn same_rust(&self, other: &Self) -> bool {
        self.rust == other.rust
    }

    /// Whether its objects are of this Rust type.
    pub(crate) fn is_for<T: Any>(&self) -> bool {
        self.rust == Some(std::any::TypeId::of::<T>())
    }

    /// The row of a session's table; its methods are put behind the functions there are.
    pub(crate) fn row(&self, functions: &mut Vec<FunctionRow>) -> Option<Row> {
        let mut methods = Vec::new();
        for method in &self.methods {
            methods.push((method.name.clone(), functions.len() as u32));
            let mut row = method.row();
            // No program's name has a dot: it is reached through the object alone.
            row.name = format!("{}.{}", self.name, row.name);
            functions.push(row);
        }
        let (name, doc, attributes) =
            (self.name.clone(), self.doc.clone(), self.attributes.clone());
        Some(Row { name, doc, rust: self.rust?, methods, attributes })
    }
}

/// A host object, as an argument or an answer of host functions: its class must be registered with
/// the sandbox. Clones are the same object.
///
/// ```
/// use coldframe::{Buffer, Handle, HostClass, Policy, Program, Sandbox};
///
/// struct Room(i64);
///
/// let mut sandbox = Sandbox::new();
/// sandbox.class(HostClass::new("Room").attribute("number", |room: &Room| room.0))?;
/// sandbox.function("room", |number: i64| Handle::new(Room(number)))?;
/// sandbox.function("next_to", |a: Handle<Room>, b: Handle<Room>| (a.0 - b.0).abs() == 1)?;
/// let source = "print(room(3).number, next_to(room(3), room(4)))";
/// let program = Program::compile_for("page.py", source, &Policy::standard(), &sandbox)?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "3 True\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Handle<T>(Arc<T>);

impl<T> Handle<T> {
    /// An object that programs can be handed.
    pub fn new(object: T) -> Self {
        Self(Arc::new(object))
    }
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> From<Arc<T>> for Handle<T> {
    fn from(object: Arc<T>) -> Self {
        Self(object)
    }
}

impl<T> std::ops::Deref for Handle<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Any + Send + Sync> Handle<T> {
    /// The value in a session, made anew each time.
    pub(crate) fn value(&self, core: &mut Core) -> Eval {
        match core.host_object(self.0.clone())? {
            Some(value) => Ok(value),
            None => raise!(core, RuntimeError, "the host has not registered the object's class"),
        }
    }

    /// What a value of a session holds.
    pub(crate) fn inside(core: &Core, value: Value) -> Option<Self> {
        core.host_inside(value).map(Self)
    }
}

impl<T: Any + Send + Sync> IntoPython for Handle<T> {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        self.value(rt)
    }
}

impl<T: Any + Send + Sync> FromPython for Handle<T> {
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Result<Self, DataError>> {
        if let Some(object) = Self::inside(rt, value) {
            return Ok(Ok(object));
        }
        let rust = std::any::TypeId::of::<T>();
        let class = rt.host_classes.iter().find(|class| class.rust == rust);
        let wanted = class.map_or("an object of the host's", |class| &class.name);
        let words = format!("must be {wanted}, not {}", rt.type_name(value));
        Ok(Err(DataError(words)))
    }
}

/// The object that a method was called on.
fn object<T: Any + Send + Sync>(rt: &mut Runtime, value: Value) -> Eval<Arc<T>> {
    // A method is bound to an object of its class: nothing else comes here.
    rt.host_inside(value).ok_or(Stop::Flat)
}

/// A closure that can be a method of host objects: over the object, and up to five arguments
/// ([`FromPython`]); its answer is [`IntoPython`].
pub trait HostMethod<T, Args>: Send + Sync + 'static {
    /// How many arguments it takes besides the object, and what it does with all of them.
    #[doc(hidden)]
    fn body(self) -> (usize, Arc<Body>);
}

macro_rules! host_method {
    ($count:literal $($arg:ident $number:literal)*) => {
        impl<T, F, R, $($arg),*> HostMethod<T, ($($arg,)*)> for F
        where
            T: Any + Send + Sync,
            F: Fn(&T, $($arg),*) -> R + Send + Sync + 'static,
            R: IntoPython,
            $($arg: FromPython,)*
        {
            #[allow(non_snake_case, unused_variables)]
            fn body(self) -> (usize, Arc<Body>) {
                let body = move |rt: &mut Runtime, name: &str, args: &[Value]| {
                    let this = object::<T>(rt, args.first().copied().unwrap_or(Value::None))?;
                    let args = args.get(1..).unwrap_or(&[]);
                    $(let $arg: $arg = argument(rt, name, args, $number)?;)*
                    guarded(rt, name, |_| self(&this, $($arg),*))?.into_value(rt)
                };
                ($count, Arc::new(body))
            }
        }
    };
}

host_method!(0);
host_method!(1 A 0);
host_method!(2 A 0 B 1);
host_method!(3 A 0 B 1 C 2);
host_method!(4 A 0 B 1 C 2 D 3);
host_method!(5 A 0 B 1 C 2 D 3 E 4);
