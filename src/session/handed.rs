//! Modules that a sandbox hands in: their texts, or who finds them.
//!
//! May touch: as `sandbox`.

use std::sync::Arc;

use super::loader::{ModuleLoader, add_loaded};
use super::program::{CompileError, Surroundings};
use super::sandbox::{Sandbox, SetupError, is_name};
use crate::source::Source;

impl Sandbox {
    /// Grants a module that programs can import, by its dotted name and its source. The packages
    /// that a dotted name is in need not be given: they are empty then.
    ///
    /// # Errors
    /// A [`SetupError`] if the name is taken by another module.
    pub fn module(&mut self, name: &str, source: &str) -> Result<&mut Self, SetupError> {
        if !name.split('.').all(is_name) {
            return Err(SetupError::NotAName(name.to_owned()));
        }
        let library = super::load::module_names();
        let first = name.split('.').next().unwrap_or(name);
        if library.contains(&name) || library.contains(&first) {
            return Err(SetupError::Taken(name.to_owned()));
        }
        // The packages it is in are there with it, empty unless they are given too.
        for (end, _) in name.match_indices('.') {
            let package = name.get(..end).unwrap_or("");
            match self.modules.iter_mut().find(|(own, ..)| own == package) {
                Some((_, is_package, _)) => *is_package = true,
                None => self.modules.push((package.to_owned(), true, package_source(package, ""))),
            }
        }
        match self.modules.iter_mut().find(|(own, ..)| own == name) {
            Some((_, true, empty)) if empty.text().is_empty() => {
                *empty = package_source(name, source);
            }
            Some(_) => return Err(SetupError::Taken(name.to_owned())),
            None => {
                let file = format!("{}.py", name.replace('.', "/"));
                self.modules.push((name.to_owned(), false, Arc::new(Source::new(file, source))));
            }
        }
        Ok(self)
    }

    /// Finds the modules that programs import and that were not given by [`Sandbox::module`]: pages
    /// of a database, say. It is asked when a program is compiled with this sandbox; all modules
    /// are read once and judged together, before anything runs.
    ///
    /// ```
    /// use coldframe::{Buffer, CompileError, Policy, Program, Sandbox};
    ///
    /// let mut sandbox = Sandbox::new();
    /// sandbox.loader(|name: &str| match name {
    ///     "prices" => Ok(Some("from rates import TAX\ndef gross(net):\n    return net * TAX".to_owned())),
    ///     "rates" => Ok(Some("TAX = 1.5".to_owned())),
    ///     "broken" => Err("the database is away".to_owned()),
    ///     _ => Ok(None),
    /// });
    /// let compile = |source| Program::compile_for("page.py", source, &Policy::standard(), &sandbox);
    /// let program = compile("import prices\nprint(prices.gross(2))")?;
    /// let output = Buffer::new();
    /// sandbox.session(&program, output.clone()).run();
    /// assert_eq!(output.text(), "3.0\n");
    /// assert!(matches!(compile("import broken"), Err(CompileError::Unloaded { .. })));
    /// # Ok::<(), CompileError>(())
    /// ```
    pub fn loader(&mut self, loader: impl ModuleLoader + 'static) -> &mut Self {
        self.loader = Some(Arc::new(loader));
        self
    }

    /// What programs are compiled with, the modules that the loader finds included.
    pub(super) fn surroundings(
        &self,
        main: &Source,
        mode: crate::syntax::Mode,
    ) -> Result<Surroundings, CompileError> {
        let mut surroundings = self.own_surroundings();
        if let Some(loader) = &self.loader {
            add_loaded(&mut surroundings, &**loader, main, mode)?;
        }
        Ok(surroundings)
    }

    /// What programs are compiled with, before the loader is asked.
    pub(super) fn own_surroundings(&self) -> Surroundings {
        Surroundings {
            names: self.names(),
            modules: self.modules.clone(),
            source_max: Some(self.limits.source_max),
            memory_max: Some(self.limits.bytes_max),
        }
    }
}

/// The source of a package's own text.
fn package_source(name: &str, text: &str) -> Arc<Source> {
    Arc::new(Source::new(format!("{}/__init__.py", name.replace('.', "/")), text))
}
