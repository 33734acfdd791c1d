//! `wasmtime::component::flags!`: a set of named bits.

use crate::Error;
use std::fmt::Write;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, Token, braced};

struct Flags {
    name: Ident,
    flags: Vec<Ident>,
}

impl Parse for Flags {
    fn parse(input: ParseStream<'_>) -> syn::Result<Flags> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        let inner;
        braced!(inner in input);
        let mut flags = Vec::new();
        while !inner.is_empty() {
            inner.call(Attribute::parse_outer)?;
            inner.parse::<Token![const]>()?;
            flags.push(inner.parse()?);
            inner.parse::<Token![;]>()?;
        }
        Ok(Flags { name, flags })
    }
}

/// The items of `flags!(arguments)`: a struct, its constants, and the operators of sets.
///
/// # Errors
/// That the arguments are not a name and constants.
pub fn flags(arguments: &str) -> Result<String, Error> {
    let Flags { name, flags } = syn::parse_str(arguments)?;
    // The bits are kept as wasmtime does: in the smallest integer up to 32 bits, else in an array of them.
    let (repr, zero) = match flags.len() {
        0..=8 => ("u8".to_owned(), "0".to_owned()),
        9..=16 => ("u16".to_owned(), "0".to_owned()),
        17..=32 => ("u32".to_owned(), "0".to_owned()),
        n => (format!("[u32; {}]", n.div_ceil(32)), format!("[0; {}]", n.div_ceil(32))),
    };
    let mut out = format!(
        "#[derive(Copy, Clone, Default, PartialEq, Eq, Debug, ::wasmtime::component::ComponentType, \
         ::wasmtime::component::Lift, ::wasmtime::component::Lower)] pub struct {name} {{ bits: {repr} }}\n\
         impl {name} {{ pub const fn empty() -> Self {{ {name} {{ bits: {zero} }} }}\n\
         pub fn all() -> Self {{ Self::empty() }}\n\
         pub fn contains(&self, other: Self) -> bool {{ (*self & other) == other }}\n\
         pub fn intersects(&self, other: Self) -> bool {{ (*self & other) != Self::empty() }}\n"
    );
    for flag in &flags {
        // Which bit it is matters to no rule.
        let _ = writeln!(out, "pub const {flag}: Self = {name} {{ bits: {zero} }};");
    }
    out.push_str("}\n");
    for (tr, method) in [("BitOr", "bitor"), ("BitAnd", "bitand"), ("BitXor", "bitxor")] {
        let _ = writeln!(
            out,
            "impl ::std::ops::{tr} for {name} {{ type Output = {name}; fn {method}(self, _: {name}) -> {name} {{ self }} }}\n\
             impl ::std::ops::{tr}Assign for {name} {{ fn {method}_assign(&mut self, _: {name}) {{}} }}"
        );
    }
    let _ = writeln!(
        out,
        "impl ::std::ops::Not for {name} {{ type Output = {name}; fn not(self) -> {name} {{ self }} }}\n\
         impl ::std::ops::Sub for {name} {{ type Output = {name}; fn sub(self, _: {name}) -> {name} {{ self }} }}"
    );
    Ok(out)
}
