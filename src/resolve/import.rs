//! Imports.

use super::Lower;
use crate::syntax::ast;
use crate::tree::{Expr, Import, ImportFrom, Op, PlaceId};

impl<'a> Lower<'a, '_> {
    pub(super) fn import(&mut self, place: PlaceId, names: &'a [ast::Alias]) {
        for ast::Alias { range: _, name, asname } in names {
            let dst = self.frame.temp();
            let dotted = self.constants.str(name);
            self.is_looked_at(name);
            let import = Import { dst, name: dotted, level: 0, leaf: false };
            self.frame.emit(place, Op::Import(Box::new(import)));
            if asname.is_some() {
                // What the packages call by these names, which may be no module.
                for part in name.split('.').skip(1) {
                    let wanted = self.constants.str(part);
                    let import = ImportFrom { dst, module: dst, name: wanted };
                    self.frame.emit(place, Op::ImportFrom(Box::new(import)));
                }
            }
            let bound = match asname {
                Some(asname) => asname.as_str(),
                None => name.split('.').next().unwrap_or(name),
            };
            self.store(bound, Expr::Local(dst), place);
        }
    }

    pub(super) fn import_from(
        &mut self,
        place: PlaceId,
        module: &'a str,
        names: &'a [ast::Alias],
        level: u32,
    ) {
        let from = self.frame.temp();
        let name = self.constants.str(module);
        self.is_looked_at(module);
        let import = Import { dst: from, name, level, leaf: true };
        self.frame.emit(place, Op::Import(Box::new(import)));
        let dst = self.frame.temp();
        for ast::Alias { range: _, name, asname } in names {
            if name.as_str() == "*" {
                self.frame.emit(place, Op::ImportStar(from));
                continue;
            }
            let wanted = self.constants.str(name);
            let import = ImportFrom { dst, module: from, name: wanted };
            self.frame.emit(place, Op::ImportFrom(Box::new(import)));
            let bound = asname.as_ref().unwrap_or(name);
            self.store(bound, Expr::Local(dst), place);
        }
    }

    /// `doctest` reads what the main module has of itself, which it otherwise holds only where its
    /// own text speaks of it.
    fn is_looked_at(&mut self, imported: &str) {
        if imported == "doctest" {
            for name in ["__name__", "__doc__", "__file__"] {
                self.global(name);
            }
        }
    }
}
