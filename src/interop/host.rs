//! Typed host functions: an ordinary Rust closure becomes a Python function in one line.
//!
//! Arguments are anything that serde can deserialize; what does not convert is a TypeError that
//! names the argument. An error the closure returns is raised with the message the host chose, and
//! nothing else of it is shown. A panic ends this session alone.
//!
//! May touch: `value`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::asynchronous::AsyncBody;
use super::calls::coroutine;
use super::class::HostMethod;
use super::data::{self, Data, DataError, Others};
use super::object::{Context, Object};
use crate::budget::Exhausted;
use crate::raise;
use crate::value::runtime::HostFunction as Row;
use crate::value::{Eval, Runtime, Stop, Value, types};

/// An error that a host function shows the program: a Python exception with a message the host
/// chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostError {
    class: types::TypeId,
    message: String,
    /// An exception of the program's own that goes on.
    raised: Option<Object>,
}

impl HostError {
    pub(super) fn of(class: types::TypeId, message: impl Into<String>) -> Self {
        Self { class, message: message.into(), raised: None }
    }

    /// An exception of the program's own.
    pub(super) fn raised(exception: Object, message: String) -> Self {
        Self { raised: Some(exception), ..Self::value(message) }
    }

    /// A `ValueError`: what was given is wrong.
    pub fn value(message: impl Into<String>) -> Self {
        Self::of(types::VALUE_ERROR, message)
    }

    /// A `PermissionError`: the host refuses.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::of(types::PERMISSION_ERROR, message)
    }

    /// A `LookupError`: what was asked for is not there.
    pub fn missing(message: impl Into<String>) -> Self {
        Self::of(types::LOOKUP_ERROR, message)
    }

    /// A `RuntimeError`: it did not work.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::of(types::RUNTIME_ERROR, message)
    }

    /// A `TimeoutError`: it took too long.
    pub fn timed_out(message: impl Into<String>) -> Self {
        Self::of(types::TIMEOUT_ERROR, message)
    }

    /// The message the program sees.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The name of its class.
    pub(crate) fn class_name(&self) -> &'static str {
        self.class.name()
    }

    /// Raises it in a session.
    pub(crate) fn raise(&self, rt: &mut Runtime) -> Stop {
        match &self.raised {
            Some(object) => match object.value(rt) {
                Ok(exception) => {
                    let stop = rt.raise_value(exception);
                    rt.raised_fresh = false;
                    stop
                }
                Err(stop) => stop,
            },
            None => rt.raise(self.class, &self.message),
        }
    }
}

impl std::fmt::Display for HostError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for HostError {}

impl From<String> for HostError {
    fn from(message: String) -> Self {
        Self::value(message)
    }
}

impl From<&str> for HostError {
    fn from(message: &str) -> Self {
        Self::value(message)
    }
}

/// What can be an argument of a host function: anything that serde can deserialize, and [`Object`].
pub trait FromPython: Sized {
    /// From a value of the session, or what it must be.
    #[doc(hidden)]
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Result<Self, DataError>>;
}

impl<T: serde::de::DeserializeOwned> FromPython for T {
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Result<Self, DataError>> {
        Ok(match data::from_session(rt, value, Others::Refuse)? {
            Ok(data) => data.to_serde(),
            Err(why) => Err(DataError(format!("must be data: {why}"))),
        })
    }
}

impl FromPython for Object {
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Result<Self, DataError>> {
        Object::hold(rt, value).map(Ok)
    }
}

/// What a host function can answer: the usual types, [`Data`], [`Plain`] around anything that serde
/// can serialize, [`Object`], and a `Result` of these.
pub trait IntoPython {
    /// The value in the session.
    #[doc(hidden)]
    fn into_value(self, rt: &mut Runtime) -> Eval;
}

/// Anything that serde can serialize, as the answer of a host function.
#[derive(Clone, Copy, Debug)]
pub struct Plain<T>(pub T);

fn serialized<T: serde::Serialize + ?Sized>(rt: &mut Runtime, value: &T) -> Eval {
    match Data::from_serde(value) {
        Ok(data) => data::into_session(rt, &data),
        Err(error) => raise!(rt, ValueError, "the host's answer is no data: {error}"),
    }
}

impl<T: serde::Serialize> IntoPython for Plain<T> {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        serialized(rt, &self.0)
    }
}

impl IntoPython for Object {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        self.value(rt)
    }
}

impl IntoPython for Data {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        data::into_session(rt, &self)
    }
}

macro_rules! answers {
    ($([$($parameters:tt)*] $type:ty;)*) => {
        $(impl<$($parameters)*> IntoPython for $type {
            fn into_value(self, rt: &mut Runtime) -> Eval {
                serialized(rt, &self)
            }
        })*
    };
}

answers! {
    [] (); [] bool; [] i8; [] i16; [] i32; [] i64; [] i128; [] isize;
    [] u8; [] u16; [] u32; [] u64; [] u128; [] usize; [] f32; [] f64;
    [] char; [] String; [] &str; [] serde_json::Value;
    [T: serde::Serialize] Option<T>;
    [T: serde::Serialize] Vec<T>;
    [K: serde::Serialize, V: serde::Serialize, S] std::collections::HashMap<K, V, S>;
    [K: serde::Serialize, V: serde::Serialize] std::collections::BTreeMap<K, V>;
    [A: serde::Serialize] (A,);
    [A: serde::Serialize, B: serde::Serialize] (A, B);
    [A: serde::Serialize, B: serde::Serialize, C: serde::Serialize] (A, B, C);
    [A: serde::Serialize, B: serde::Serialize, C: serde::Serialize, D: serde::Serialize]
        (A, B, C, D);
}

impl<T: IntoPython, E: Into<HostError>> IntoPython for Result<T, E> {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        match self {
            Ok(value) => value.into_value(rt),
            Err(error) => {
                let error: HostError = error.into();
                Err(error.raise(rt))
            }
        }
    }
}

/// What a function of the host's does with its arguments in order.
pub type Body = dyn Fn(&mut Runtime, &str, &[Value]) -> Eval + Send + Sync;

/// A function of the host's, to be registered with [`Sandbox::register`](crate::Sandbox::register):
/// names of its parameters, defaults, and what `help()` shows.
///
/// ```
/// use coldframe::{Buffer, HostFunction, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.register(
///     HostFunction::new("gross", |net: f64, rate: f64| net * (1.0 + rate))
///         .parameter("net")
///         .optional("rate", 0.25)
///         .doc("The price with tax."),
/// )?;
/// let source = "print(gross(100), gross(rate=0.5, net=2))";
/// let program = Program::compile_for("page.py", source, &Policy::standard(), &sandbox)?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "125.0 3.0\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct HostFunction {
    pub(crate) name: String,
    doc: String,
    pub(super) parameters: Vec<(String, Option<Data>)>,
    pub(super) arity: Option<usize>,
    body: Option<Arc<Body>>,
    /// What begins to find its answer, if that is a future.
    pub(super) future: Option<Arc<AsyncBody>>,
    /// Calling it gives a coroutine.
    pub(super) awaited: bool,
    /// It is a method: its first argument is the object.
    method: bool,
    pub(super) pure: bool,
    wrong: Option<String>,
}

impl HostFunction {
    /// A function of this name that does what the closure does.
    pub fn new<Args>(name: &str, function: impl HostFn<Args>) -> Self {
        let (arity, body) = function.body();
        Self {
            name: name.to_owned(),
            doc: String::new(),
            parameters: Vec::new(),
            arity: Some(arity),
            body: Some(body),
            method: false,
            pure: false,
            future: None,
            awaited: false,
            wrong: None,
        }
    }

    /// A method of host objects, for [`HostClass::register`](crate::HostClass::register).
    ///
    /// ```
    /// use coldframe::{Buffer, Handle, HostClass, HostFunction, Policy, Program, Sandbox};
    ///
    /// struct Till;
    ///
    /// let mut sandbox = Sandbox::new();
    /// let gross = HostFunction::method("gross", |_: &Till, net: f64, rate: f64| net * (1.0 + rate))
    ///     .parameter("net")
    ///     .optional("rate", 0.25);
    /// sandbox.class(HostClass::new("Till").register::<Till>(gross))?;
    /// sandbox.object("till", Handle::new(Till))?;
    /// let program =
    ///     Program::compile_for("page.py", "print(till.gross(100))", &Policy::standard(), &sandbox)?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "125.0\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn method<T, Args>(name: &str, method: impl HostMethod<T, Args>) -> Self {
        let (arity, body) = method.body();
        Self {
            name: name.to_owned(),
            doc: String::new(),
            parameters: Vec::new(),
            arity: Some(arity),
            body: Some(body),
            method: true,
            pure: false,
            future: None,
            awaited: false,
            wrong: None,
        }
    }

    /// The same as a method, which has the object before its arguments.
    pub(super) fn of_object(mut self) -> Self {
        if self.body.is_some() && !self.method {
            self.wrong = Some(format!("`{}` is a function, no method", self.name));
        }
        self.method = true;
        self
    }

    /// A function that is answered from outside: the session waits
    /// ([`Progress::Waiting`](crate::Progress::Waiting)) until the host resumes it.
    pub fn pending(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            doc: String::new(),
            parameters: Vec::new(),
            arity: None,
            body: None,
            method: false,
            pure: false,
            future: None,
            awaited: false,
            wrong: None,
        }
    }

    /// Names the next parameter, so that it can be given by name.
    #[must_use]
    pub fn parameter(mut self, name: &str) -> Self {
        if self.parameters.iter().any(|(_, default)| default.is_some()) {
            self.wrong = Some(format!("parameter `{name}` follows one with a default"));
        }
        self.parameters.push((name.to_owned(), None));
        self
    }

    /// Names the next parameter and gives it a default.
    #[must_use]
    pub fn optional(mut self, name: &str, default: impl serde::Serialize) -> Self {
        match Data::from_serde(&default) {
            Ok(default) => self.parameters.push((name.to_owned(), Some(default))),
            Err(error) => self.wrong = Some(format!("the default of `{name}`: {error}")),
        }
        self
    }

    /// Says that it has no effect: what-if runs may call it ([`Session::what_if`]).
    ///
    /// [`Session::what_if`]: crate::Session::what_if
    #[must_use]
    pub fn pure(mut self) -> Self {
        self.pure = true;
        self
    }

    /// What `help()` says.
    #[must_use]
    pub fn doc(mut self, doc: &str) -> Self {
        doc.clone_into(&mut self.doc);
        self
    }

    /// What is wrong with it, if anything.
    pub(crate) fn wrong(&self) -> Option<String> {
        if self.wrong.is_some() {
            return self.wrong.clone();
        }
        let named = self.parameters.len();
        let arity = self.arity?;
        (named > 0 && named != arity)
            .then(|| format!("it takes {arity} arguments, and {named} parameters are named"))
    }

    fn signature(&self) -> String {
        let mut all = Vec::new();
        for (name, default) in &self.parameters {
            all.push(match default {
                Some(data) => format!("{name}={}", shown(data)),
                None => name.clone(),
            });
        }
        if self.parameters.is_empty() {
            match self.arity {
                Some(0) => {}
                Some(arity) => {
                    all.extend((1..=arity).map(|number| format!("arg{number}")));
                    all.push("/".to_owned());
                }
                None => all.extend(["*args".to_owned(), "**kwargs".to_owned()]),
            }
        }
        format!("({})", all.join(", "))
    }

    /// The row of a session's table.
    pub(crate) fn row(&self) -> Row {
        let this = self.clone();
        let call = move |rt: &mut Runtime, args: &[Value], named: &[(Value, Value)]| {
            let kept = rt.kept.len();
            let result = this.call(rt, args, named);
            rt.kept.truncate(kept);
            result
        };
        Row {
            name: self.name.clone(),
            doc: self.doc.clone(),
            signature: self.signature(),
            call: Arc::new(call),
            pure: self.pure,
            awaited: self.awaited,
        }
    }

    fn call(&self, rt: &mut Runtime, args: &[Value], named: &[(Value, Value)]) -> Eval {
        let (this, args) = args.split_at(usize::from(self.method).min(args.len()));
        if self.awaited {
            return coroutine(rt, &self.name, args, named);
        }
        let Some(body) = &self.body else { return self.wait(rt, this, args, named) };
        let all = self.bind(rt, this, args, named)?;
        let result = body(rt, &self.name, &all);
        // A spent budget, or a panic further in, stays so whatever the host made of it.
        if rt.heap.exhausted.is_some() || rt.panicked.is_some() {
            return Err(Stop::Exhausted);
        }
        result
    }

    /// The session waits for the host's answer.
    fn wait(
        &self,
        rt: &mut Runtime,
        this: &[Value],
        args: &[Value],
        named: &[(Value, Value)],
    ) -> Eval {
        let any = self.parameters.is_empty() && self.arity.is_none();
        let all = match any {
            true => [this, args].concat(),
            false => self.bind(rt, this, args, named)?,
        };
        let args = rt.heap.tuple(all)?;
        rt.keep(args);
        let keywords = rt.heap.dict()?;
        rt.keep(keywords);
        if any {
            for (name, value) in named {
                rt.dict_set_name(keywords, *name, *value)?;
            }
        }
        let name = rt.heap.str(&self.name)?;
        let waiting = rt.heap.tuple(vec![name, args, keywords])?;
        rt.waiting = Some(waiting);
        Err(Stop::Suspend)
    }

    /// The object, if it is a method's, and one value for each parameter, in order.
    fn bind(
        &self,
        rt: &mut Runtime,
        this: &[Value],
        args: &[Value],
        named: &[(Value, Value)],
    ) -> Eval<Vec<Value>> {
        let name = &self.name;
        let wanted = self.arity.unwrap_or(self.parameters.len());
        if self.parameters.is_empty() && !named.is_empty() {
            raise!(rt, TypeError, "{name}() takes no keyword arguments");
        }
        let too_few = self.parameters.is_empty() && args.len() != wanted;
        if args.len() > wanted || too_few {
            let s = if wanted == 1 { "" } else { "s" };
            raise!(rt, TypeError, "{name}() takes {wanted} argument{s} ({} given)", args.len());
        }
        let mut all = args.to_vec();
        all.resize(wanted, Value::Unbound);
        for (key, value) in named {
            let key = rt.heap.text(key).unwrap_or("").to_owned();
            let Some(at) = self.parameters.iter().position(|(own, _)| *own == key) else {
                raise!(rt, TypeError, "{name}() got an unexpected keyword argument '{key}'");
            };
            match all.get_mut(at) {
                Some(place) if place.is_unbound() => *place = *value,
                _ => raise!(rt, TypeError, "{name}() got multiple values for argument '{key}'"),
            }
        }
        for (place, (own, default)) in all.iter_mut().zip(&self.parameters) {
            if !place.is_unbound() {
                continue;
            }
            let Some(default) = default else {
                raise!(rt, TypeError, "{name}() missing required argument: '{own}'");
            };
            *place = data::into_session(rt, default)?;
            rt.keep(*place);
        }
        all.splice(0..0, this.iter().copied());
        Ok(all)
    }
}

/// A default as `help()` shows it.
fn shown(data: &Data) -> String {
    match data {
        Data::None => "None".to_owned(),
        Data::Bool(true) => "True".to_owned(),
        Data::Bool(false) => "False".to_owned(),
        Data::Int(int) => int.to_string(),
        Data::Float(float) => format!("{float:?}"),
        Data::Str(text) => format!("'{}'", text.escape_debug()),
        _ => "...".to_owned(),
    }
}

/// A closure that can be a host function: up to six arguments ([`FromPython`]), a [`Context`] before
/// them if it wants one, and an answer ([`IntoPython`]).
pub trait HostFn<Args>: Send + Sync + 'static {
    /// How many arguments it takes, and what it does with them.
    #[doc(hidden)]
    fn body(self) -> (usize, Arc<Body>);
}

/// The arguments of a closure that wants a [`Context`] first.
#[derive(Debug)]
pub struct InContext<Args>(std::marker::PhantomData<Args>);

pub(super) fn argument<T: FromPython>(
    rt: &mut Runtime,
    name: &str,
    args: &[Value],
    n: usize,
) -> Eval<T> {
    let value = args.get(n).copied().unwrap_or(Value::None);
    match T::from_value(rt, value)? {
        Ok(value) => Ok(value),
        Err(error) => raise!(rt, TypeError, "{name}() argument {} {error}", n + 1),
    }
}

/// Runs the host's own code; a panic ends the session.
pub(super) fn guarded<R>(
    rt: &mut Runtime,
    name: &str,
    run: impl FnOnce(&mut Runtime) -> R,
) -> Eval<R> {
    match catch_unwind(AssertUnwindSafe(|| run(rt))) {
        Ok(result) => Ok(result),
        Err(_) => {
            rt.panicked = Some(name.to_owned());
            Err(rt.heap.exhaust(Exhausted::Cancelled))
        }
    }
}

macro_rules! host_fn {
    ($count:literal $($arg:ident $number:literal)*) => {
        impl<F, R, $($arg),*> HostFn<($($arg,)*)> for F
        where
            F: Fn($($arg),*) -> R + Send + Sync + 'static,
            R: IntoPython,
            $($arg: FromPython,)*
        {
            #[allow(non_snake_case, unused_variables)]
            fn body(self) -> (usize, Arc<Body>) {
                let body = move |rt: &mut Runtime, name: &str, args: &[Value]| {
                    $(let $arg: $arg = argument(rt, name, args, $number)?;)*
                    guarded(rt, name, |_| self($($arg),*))?.into_value(rt)
                };
                ($count, Arc::new(body))
            }
        }

        impl<F, R, $($arg),*> HostFn<InContext<($($arg,)*)>> for F
        where
            F: Fn(&mut Context<'_, '_>, $($arg),*) -> R + Send + Sync + 'static,
            R: IntoPython,
            $($arg: FromPython,)*
        {
            #[allow(non_snake_case, unused_variables)]
            fn body(self) -> (usize, Arc<Body>) {
                let body = move |rt: &mut Runtime, name: &str, args: &[Value]| {
                    $(let $arg: $arg = argument(rt, name, args, $number)?;)*
                    guarded(rt, name, |rt| self(&mut Context { rt }, $($arg),*))?.into_value(rt)
                };
                ($count, Arc::new(body))
            }
        }
    };
}

host_fn!(0);
host_fn!(1 A 0);
host_fn!(2 A 0 B 1);
host_fn!(3 A 0 B 1 C 2);
host_fn!(4 A 0 B 1 C 2 D 3);
host_fn!(5 A 0 B 1 C 2 D 3 E 4);
host_fn!(6 A 0 B 1 C 2 D 3 E 4 G 5);
