//! What a sandbox grants by a name: directories, stores, channels, the web.
//!
//! May touch: `capability`. Never: the operating system.

use std::sync::Arc;

use super::program::Program;
use super::sandbox::{Sandbox, SetupError};
use crate::capability::{Channel, Dir, Net, Store};

impl Sandbox {
    /// Grants a directory: what `open`, `os`, `pathlib` and their kind work on. "/" is the granted
    /// directory; if several are granted, each is `/` and its name. Without one they raise a
    /// PermissionError.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is no name or taken by another directory.
    ///
    /// ```
    /// use coldframe::{Buffer, Memory, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.dir("data", Memory::new().with("names.txt", "Ada\nGrace\n"))?;
    /// let source = "for line in open('names.txt'):\n    print(line.strip())";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "Ada\nGrace\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn dir(&mut self, name: &str, dir: impl Dir + 'static) -> Result<&mut Self, SetupError> {
        self.take_grant(name)?;
        self.grants.dirs.push((name.to_owned(), Arc::new(dir)));
        Ok(self)
    }

    /// Grants a store: what `coldframe.store(name)` gives a program. What a run writes lands in it
    /// when the run has ended well, all of it or nothing.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is no name or taken by another grant.
    ///
    /// ```
    /// use coldframe::{Buffer, MemoryStore, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.store("notes", MemoryStore::new())?;
    /// let source = "from coldframe import store\n\
    ///     notes = store('notes')\n\
    ///     notes['b'] = {'lamps': 2}\n\
    ///     notes['a'] = 1.5\n\
    ///     print(*notes, notes['b']['lamps'])";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "a b 2\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn store(
        &mut self,
        name: &str,
        store: impl Store + 'static,
    ) -> Result<&mut Self, SetupError> {
        self.take_grant(name)?;
        self.grants.stores.push((name.to_owned(), Arc::new(store)));
        Ok(self)
    }

    /// Grants a channel: what `coldframe.channel(name)` gives a program. Who receives from an empty
    /// one waits ([`Progress::Waiting`](crate::Progress::Waiting)) for `NAME.receive`; the host
    /// answers with a message.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is no name or taken by another grant.
    pub fn channel(
        &mut self,
        name: &str,
        channel: impl Channel + 'static,
    ) -> Result<&mut Self, SetupError> {
        self.take_grant(name)?;
        self.grants.channels.push((name.to_owned(), Arc::new(channel)));
        Ok(self)
    }

    /// Grants a part of the web: what `urllib.request`, `http.client` and `requests` reach. Of
    /// several the first that reaches an address gets the request. Without one they raise a
    /// PermissionError.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is no name or taken by another grant.
    ///
    /// ```
    /// use coldframe::{Buffer, Pages, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.net("web", Pages::new().with("https://example.org/prices", "[3, 4]"))?;
    /// let source = "import requests\nprint(sum(requests.get('https://example.org/prices').json()))";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "7\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn net(&mut self, name: &str, net: impl Net + 'static) -> Result<&mut Self, SetupError> {
        self.take_grant(name)?;
        self.grants.nets.push((name.to_owned(), Arc::new(net)));
        Ok(self)
    }

    /// The names of grants that a program can never use, by its plan: `clock`, `data`.
    ///
    /// ```
    /// use coldframe::{Frozen, Memory, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.clock(Frozen::at_ns(0)).dir("data", Memory::new())?;
    /// let source = "import datetime, random\nprint(datetime.date.today())";
    /// let program = Program::compile("page.py", source, &Policy::standard())?;
    /// assert_eq!(sandbox.unused_grants(&program), [("data".to_owned(), "dir")]);
    /// assert_eq!(sandbox.missing_grants(&program), ["random"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn unused_grants(&self, program: &Program) -> Vec<(String, &'static str)> {
        let wanted = &program.plan().capabilities;
        let mut unused = self.granted();
        unused.retain(|(_, kind)| !wanted.iter().any(|wanted| wanted == kind));
        unused
    }

    /// The kinds of capabilities in a program's plan of which nothing is granted. It may never come
    /// to use them: a plan says what it can use at most.
    pub fn missing_grants(&self, program: &Program) -> Vec<String> {
        let granted = self.granted();
        let wanted = program.plan().capabilities.iter();
        let missing = wanted.filter(|wanted| !granted.iter().any(|(_, kind)| kind == wanted));
        missing.cloned().collect()
    }

    /// What is granted: the name of each, and its kind as a plan names it.
    fn granted(&self) -> Vec<(String, &'static str)> {
        let grants = &self.grants;
        let plain = [
            ("clock", grants.clock.is_some()),
            ("random", grants.random.is_some()),
            ("env", grants.env.is_some()),
        ];
        let plain =
            plain.iter().filter(|(_, held)| *held).map(|&(kind, _)| (kind.to_owned(), kind));
        let dirs = grants.dirs.iter().map(|(name, _)| (name.clone(), "dir"));
        let stores = grants.stores.iter().map(|(name, _)| (name.clone(), "store"));
        let channels = grants.channels.iter().map(|(name, _)| (name.clone(), "channel"));
        let nets = grants.nets.iter().map(|(name, _)| (name.clone(), "net"));
        plain.chain(dirs).chain(stores).chain(channels).chain(nets).collect()
    }

    /// Sees that a name is one that a grant can have.
    fn take_grant(&self, name: &str) -> Result<(), SetupError> {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        if name.is_empty() || !name.chars().all(plain) || name.starts_with('.') || name.len() > 64 {
            return Err(SetupError::NotAName(name.to_owned()));
        }
        if self.grants.is_taken(name) {
            return Err(SetupError::Taken(name.to_owned()));
        }
        Ok(())
    }
}
