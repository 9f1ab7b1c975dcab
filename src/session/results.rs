//! What a run leaves behind: its result, its global names, functions that the host can call.
//!
//! May touch: as `run`.

use super::ending::Report;
use super::load::SessionLoader;
use super::progress::SessionError;
use super::run::{MODULE, Phase, RESULT, Session};
use crate::eval::Machine;
use crate::interop::data::{self, Data, DataError, Others};
use crate::interop::object::{Object, arguments};
use crate::value::{Eval, Obj, Runtime, Value};

impl Session {
    /// The value of the last expression statement, or what a function's body returned, as anything
    /// that serde can deserialize.
    ///
    /// # Errors
    /// A [`SessionError`] if the run has not come to its end, or the value is something else.
    pub fn result<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, SessionError> {
        match self.core.state.get(RESULT).copied() {
            Some(value) => self.read(value),
            None => Err(SessionError::NotEnded),
        }
    }

    /// The value of a global name, as anything that serde can deserialize.
    ///
    /// # Errors
    /// A [`SessionError`] if there is no such name, or the value is something else.
    pub fn get<T: serde::de::DeserializeOwned>(&mut self, name: &str) -> Result<T, SessionError> {
        let value = self.global(name)?;
        self.read(value)
    }

    /// A function, class or object under a global name, to hold.
    ///
    /// # Errors
    /// A [`SessionError`] if there is no such name.
    pub fn object(&mut self, name: &str) -> Result<Object, SessionError> {
        let value = self.global(name)?;
        Object::hold(&mut self.core, value).map_err(|_| SessionError::Ended)
    }

    /// Calls a function of a program that has ended, by its global name, with a tuple of
    /// arguments; its result is [`Session::result`]. It spends what is left of the budgets.
    ///
    /// # Errors
    /// A [`SessionError`] if the program has not ended, or there is no such name.
    ///
    /// ```
    /// use coldframe::{Ending, Policy, Program, Sandbox};
    ///
    /// let source = "def greet(name, mark='!'):\n    return 'Hello, ' + name + mark";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// let mut session = Sandbox::new().session(&program, |_: &str| {});
    /// session.run();
    /// assert_eq!(session.call("greet", ("Ada",))?.ending, Ending::Done);
    /// assert_eq!(session.result::<String>()?, "Hello, Ada!");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn call(
        &mut self,
        name: &str,
        args: impl serde::Serialize,
    ) -> Result<Report, SessionError> {
        self.core.unjournaled("the host calls a function of the program's");
        if self.phase != Phase::Ended || self.core.heap.exhausted.is_some() {
            return Err(SessionError::NotEnded);
        }
        let callee = self.global(name)?;
        let args = Data::from_serde(&args).map_err(SessionError::Data)?;
        self.core.state.remove(RESULT);
        let ended = self.call_now(callee, args);
        Ok(self.finished(ended))
    }

    fn call_now(&mut self, callee: Value, args: Data) -> Eval {
        let kept = self.core.kept.len();
        let args = arguments(&mut Runtime::pure(&mut self.core), args)?;
        let program = self.program.clone();
        let loader = SessionLoader { trees: &self.trees, program: program.modules() };
        let parked = std::mem::take(&mut self.parked);
        let mut machine = Machine::unpark(&self.trees, &loader, parked);
        let result = machine.run_call(&mut self.core, callee, &args, &[]);
        self.parked = machine.park();
        self.parked.clear();
        self.core.kept.truncate(kept);
        result
    }

    fn global(&self, name: &str) -> Result<Value, SessionError> {
        let missing = || SessionError::Missing(format!("global name `{name}`"));
        let module = self.core.state.get(MODULE).copied().ok_or_else(missing)?;
        let Some(Obj::Module(module)) = self.core.heap.get(module) else { return Err(missing()) };
        let slot = module.slots.slots.get(name).copied().ok_or_else(missing)?;
        let globals = self.core.globals.get(module.globals as usize).ok_or_else(missing)?;
        globals.get(slot as usize).copied().and_then(Value::bound).ok_or_else(missing)
    }

    fn read<T: serde::de::DeserializeOwned>(&mut self, value: Value) -> Result<T, SessionError> {
        match data::from_session(&mut self.core, value, Others::Refuse) {
            Ok(Ok(data)) => data.to_serde().map_err(SessionError::Data),
            Ok(Err(why)) => Err(SessionError::Data(DataError(format!("is no data: {why}")))),
            Err(_) => Err(SessionError::Data(DataError("is too large".to_owned()))),
        }
    }
}
