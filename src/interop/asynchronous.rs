//! Async host functions: a Rust closure that gives a future becomes a function that programs await,
//! or one that they call and that the session waits for.
//!
//! The future is the host's; who polls it is `session::asynchronous`. Arguments and answers are
//! data: a future outlives the statement that asked for it, and no value of the session's may.
//!
//! May touch: nothing but data. Never: a runtime of futures.

use std::pin::Pin;
use std::sync::Arc;

use super::data::{Data, DataError};
use super::host::{HostError, HostFunction};
use crate::value::types;

/// An answer that is on its way.
pub type Answering = Pin<Box<dyn Future<Output = Result<Data, HostError>> + Send>>;

/// What begins to find an answer.
pub type AsyncBody = dyn Fn(&str, &[Data]) -> Result<Answering, HostError> + Send + Sync;

/// What an async host function can answer: the usual types, [`Data`], and a `Result` of these.
pub trait IntoData {
    /// The answer as data.
    #[doc(hidden)]
    fn into_data(self) -> Result<Data, HostError>;
}

fn serialized<T: serde::Serialize>(value: &T) -> Result<Data, HostError> {
    Data::from_serde(value)
        .map_err(|error| HostError::value(format!("the host's answer is no data: {error}")))
}

impl IntoData for Data {
    fn into_data(self) -> Result<Data, HostError> {
        Ok(self)
    }
}

impl<T: serde::Serialize> IntoData for super::host::Plain<T> {
    fn into_data(self) -> Result<Data, HostError> {
        serialized(&self.0)
    }
}

impl<T: IntoData, E: Into<HostError>> IntoData for Result<T, E> {
    fn into_data(self) -> Result<Data, HostError> {
        self.map_err(Into::into)?.into_data()
    }
}

macro_rules! answers {
    ($([$($parameters:tt)*] $type:ty;)*) => {
        $(impl<$($parameters)*> IntoData for $type {
            fn into_data(self) -> Result<Data, HostError> {
                serialized(&self)
            }
        })*
    };
}

answers! {
    [] (); [] bool; [] i32; [] i64; [] isize; [] u8; [] u16; [] u32; [] u64; [] usize; [] f64;
    [] String; [] &'static str; [] serde_json::Value;
    [T: serde::Serialize] Option<T>;
    [T: serde::Serialize] Vec<T>;
    [K: serde::Serialize, V: serde::Serialize, S] std::collections::HashMap<K, V, S>;
    [K: serde::Serialize, V: serde::Serialize] std::collections::BTreeMap<K, V>;
    [A: serde::Serialize, B: serde::Serialize] (A, B);
}

/// A closure that can be an async host function: up to four arguments that serde can deserialize,
/// and a future of an answer ([`IntoData`]).
pub trait AsyncHostFn<Args>: Send + Sync + 'static {
    /// How many arguments it takes, and what it does with them.
    #[doc(hidden)]
    fn body(self) -> (usize, Arc<AsyncBody>);
}

fn argument<T: serde::de::DeserializeOwned>(
    name: &str,
    args: &[Data],
    n: usize,
) -> Result<T, HostError> {
    let missing = || DataError("is missing".to_owned());
    let converted = args.get(n).ok_or_else(missing).and_then(Data::to_serde);
    converted.map_err(|error| {
        HostError::of(types::TYPE_ERROR, format!("{name}() argument {} {error}", n + 1))
    })
}

macro_rules! async_fn {
    ($count:literal $($arg:ident $number:literal)*) => {
        impl<F, O, R, $($arg),*> AsyncHostFn<($($arg,)*)> for F
        where
            F: Fn($($arg),*) -> O + Send + Sync + 'static,
            O: Future<Output = R> + Send + 'static,
            R: IntoData,
            $($arg: serde::de::DeserializeOwned,)*
        {
            #[allow(non_snake_case, unused_variables)]
            fn body(self) -> (usize, Arc<AsyncBody>) {
                let body = move |name: &str, args: &[Data]| {
                    $(let $arg: $arg = argument(name, args, $number)?;)*
                    let answer = self($($arg),*);
                    let answering: Answering = Box::pin(async move { answer.await.into_data() });
                    Ok(answering)
                };
                ($count, Arc::new(body))
            }
        }
    };
}

async_fn!(0);
async_fn!(1 A 0);
async_fn!(2 A 0 B 1);
async_fn!(3 A 0 B 1 C 2);
async_fn!(4 A 0 B 1 C 2 D 3);

impl HostFunction {
    /// A function that programs await: `await fetch(url)`. As with an `async def` of their own,
    /// calling it gives a coroutine and does nothing yet; `asyncio.gather` and
    /// `asyncio.create_task` have many on their way at once. The session must be run by
    /// [`Session::run_async`](crate::Session::run_async).
    pub fn asynchronous<Args>(name: &str, function: impl AsyncHostFn<Args>) -> Self {
        let (arity, body) = function.body();
        let mut function = Self::pending(name);
        (function.arity, function.future, function.awaited) = (Some(arity), Some(body), true);
        function
    }

    /// A function that programs call as any other, `fetch(url)`, and that the session waits for;
    /// whoever polls it does not. As [`HostFunction::asynchronous`] otherwise.
    pub fn waited<Args>(name: &str, function: impl AsyncHostFn<Args>) -> Self {
        let (arity, body) = function.body();
        let mut function = Self::pending(name);
        (function.arity, function.future) = (Some(arity), Some(body));
        function
    }

    /// The same, as a what-if run has it: unless it is pure, a call is not done.
    pub(crate) fn without_effect(&self) -> Self {
        let mut function = self.clone();
        if !self.pure && self.future.is_some() {
            function.future = Some(Arc::new(|name, _| {
                Err(HostError::refused(format!("this is a what-if run: {name}() is not done")))
            }));
        }
        function
    }

    /// Whether a future answers it.
    pub(crate) fn is_future(&self) -> bool {
        self.future.is_some()
    }

    /// Whether nobody can tell how often it was called.
    pub(crate) fn is_pure(&self) -> bool {
        self.pure
    }

    /// Begins to find the answer to a call, if it is one of these functions.
    pub(crate) fn begin(
        &self,
        args: &[Data],
        keywords: &[(String, Data)],
    ) -> Option<Result<Answering, HostError>> {
        let body = self.future.as_ref()?;
        Some(self.bound(args, keywords).and_then(|args| body(&self.name, &args)))
    }

    /// One piece of data for each parameter, in order.
    fn bound(&self, args: &[Data], keywords: &[(String, Data)]) -> Result<Vec<Data>, HostError> {
        let name = &self.name;
        let wrong = |why: String| HostError::of(types::TYPE_ERROR, format!("{name}() {why}"));
        let wanted = self.arity.unwrap_or(self.parameters.len());
        if self.parameters.is_empty() && !keywords.is_empty() {
            return Err(wrong("takes no keyword arguments".to_owned()));
        }
        if args.len() > wanted || (self.parameters.is_empty() && args.len() != wanted) {
            let s = if wanted == 1 { "" } else { "s" };
            return Err(wrong(format!("takes {wanted} argument{s} ({} given)", args.len())));
        }
        let mut all: Vec<Option<Data>> = args.iter().cloned().map(Some).collect();
        all.resize(wanted, None);
        for (key, value) in keywords {
            let at = self.parameters.iter().position(|(own, _)| own == key);
            match at.and_then(|at| all.get_mut(at)) {
                None => return Err(wrong(format!("got an unexpected keyword argument '{key}'"))),
                Some(place @ None) => *place = Some(value.clone()),
                Some(Some(_)) => {
                    return Err(wrong(format!("got multiple values for argument '{key}'")));
                }
            }
        }
        let defaults = self.parameters.iter().map(|(_, default)| default.clone());
        let mut bound = Vec::with_capacity(wanted);
        for (at, (given, default)) in
            all.into_iter().zip(defaults.chain(std::iter::repeat(None))).enumerate()
        {
            let own = self.parameters.get(at).map_or("", |(own, _)| own.as_str());
            let missing = || wrong(format!("missing required argument: '{own}'"));
            bound.push(given.or(default).ok_or_else(missing)?);
        }
        Ok(bound)
    }
}
