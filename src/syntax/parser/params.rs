//! Parameters of `def` and `lambda`, and type parameters.

use super::{Fail, Parse, Parser};
use crate::syntax::token::Kind;
use rustpython_parser::ast::{self, Arg, ArgWithDefault, Arguments, Expr};

impl Parser<'_> {
    /// Parameters up to, but without, the token that closes them: `)` for `def`, `:` for `lambda`.
    pub(super) fn parameters(&mut self, close: Kind) -> Parse<Arguments> {
        let annotated = close == Kind::RPar;
        let start = self.start();
        let (mut posonlyargs, mut args) = (Vec::new(), Vec::new());
        let (mut vararg, mut kwonlyargs, mut kwarg) = (None, Vec::new(), None);
        let (mut slash, mut star, mut defaulted) = (false, false, false);
        while !self.is(close) {
            if kwarg.is_some() {
                return Err(Fail);
            }
            if self.eat(Kind::Slash) {
                if slash || star || args.is_empty() {
                    return Err(Fail);
                }
                slash = true;
                posonlyargs = std::mem::take(&mut args);
            } else if self.eat(Kind::DoubleStar) {
                kwarg = Some(Box::new(self.parameter(annotated, false)?));
            } else if self.eat(Kind::Star) {
                if star {
                    return Err(Fail);
                }
                star = true;
                if self.is(Kind::Comma) {
                    // A bare star needs a parameter behind it.
                    if self.look(1).kind != Kind::Name {
                        return Err(Fail);
                    }
                } else {
                    vararg = Some(Box::new(self.parameter(annotated, true)?));
                }
            } else {
                let param = self.parameter_with_default(annotated)?;
                if star {
                    kwonlyargs.push(param);
                } else {
                    if defaulted && param.default.is_none() {
                        return Err(Fail);
                    }
                    defaulted = param.default.is_some();
                    args.push(param);
                }
            }
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        if !self.is(close) {
            return Err(Fail);
        }
        let range = match self.start() == start {
            true => Default::default(),
            false => self.range(start),
        };
        Ok(Arguments { posonlyargs, args, vararg, kwonlyargs, kwarg, range })
    }

    fn parameter_with_default(&mut self, annotated: bool) -> Parse<ArgWithDefault> {
        let start = self.start();
        let def = self.parameter(annotated, false)?;
        let default = match self.eat(Kind::Assign) {
            true => Some(Box::new(self.expression()?)),
            false => None,
        };
        let range = self.range(start);
        Ok(ArgWithDefault { def, default, range })
    }

    fn parameter(&mut self, annotated: bool, starred: bool) -> Parse<Arg> {
        let start = self.start();
        let arg = self.name()?;
        let annotation = match annotated && self.eat(Kind::Colon) {
            true if starred && self.is(Kind::Star) => {
                Some(Box::new(self.starred(Self::bitwise_or)?))
            }
            true => Some(Box::new(self.expression()?)),
            false => None,
        };
        let range = self.range(start);
        Ok(Arg { arg, annotation, type_comment: None, range })
    }

    /// PEP 695: `[T, *Ts, **P]`, or nothing.
    pub(super) fn type_params(&mut self) -> Parse<Vec<ast::TypeParam>> {
        let mut params = Vec::new();
        if !self.eat(Kind::LSqb) {
            return Ok(params);
        }
        while !self.is(Kind::RSqb) {
            params.push(self.type_param()?);
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect(Kind::RSqb)?;
        if params.is_empty() { Err(Fail) } else { Ok(params) }
    }

    fn type_param(&mut self) -> Parse<ast::TypeParam> {
        let start = self.start();
        if self.eat(Kind::Star) {
            let name = self.name()?;
            let range = self.range(start);
            return Ok(ast::TypeParam::TypeVarTuple(ast::TypeParamTypeVarTuple { name, range }));
        }
        if self.eat(Kind::DoubleStar) {
            let name = self.name()?;
            let range = self.range(start);
            return Ok(ast::TypeParam::ParamSpec(ast::TypeParamParamSpec { name, range }));
        }
        let name = self.name()?;
        let bound: Option<Box<Expr>> = match self.eat(Kind::Colon) {
            true => Some(Box::new(self.expression()?)),
            false => None,
        };
        let range = self.range(start);
        Ok(ast::TypeParam::TypeVar(ast::TypeParamTypeVar { name, bound, range }))
    }
}
