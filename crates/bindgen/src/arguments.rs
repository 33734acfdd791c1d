//! The arguments of `bindgen!`, as wasmtime documents them.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Ident, LitBool, LitStr, Path, Result, Token, braced, bracketed, token};
use wasmtime_wit_bindgen::{AsyncConfig, Opts, Ownership, TrappableError, TrappableImports};

/// What a call asks for.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) options: Opts,
    pub(crate) world: Option<String>,
    pub(crate) inline: Option<String>,
    pub(crate) paths: Vec<String>,
    pub(crate) features: Vec<String>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Arguments> {
        let mut out = Arguments::default();
        if input.peek(token::Brace) {
            let fields;
            braced!(fields in input);
            while !fields.is_empty() {
                out.field(&fields)?;
                if !fields.is_empty() {
                    fields.parse::<Token![,]>()?;
                }
            }
        } else {
            // `bindgen!("world" in "path")`
            out.world = input.parse::<Option<LitStr>>()?.map(|s| s.value());
            if input.parse::<Option<Token![in]>>()?.is_some() {
                out.paths.push(input.parse::<LitStr>()?.value());
            }
        }
        Ok(out)
    }
}

impl Arguments {
    fn field(&mut self, input: ParseStream<'_>) -> Result<()> {
        let name = if input.peek(Token![async]) {
            Ident::new("async_", input.parse::<Token![async]>()?.span)
        } else {
            input.parse::<Ident>()?
        };
        input.parse::<Token![:]>()?;
        let options = &mut self.options;
        match name.to_string().as_str() {
            "world" => self.world = Some(string(input)?),
            "inline" => self.inline = Some(string(input)?),
            "interfaces" => {
                let body = string(input)?;
                self.inline =
                    Some(format!("package wasmtime:component-macro-synthesized;\nworld interfaces {{ {body} }}"));
                self.world = Some("interfaces".into());
                options.only_interfaces = true;
            }
            "path" if input.peek(token::Bracket) => self.paths.extend(strings(input)?),
            "path" => self.paths.push(string(input)?),
            "features" => self.features.extend(strings(input)?),
            "tracing" => options.tracing = boolean(input)?,
            "verbose_tracing" => options.verbose_tracing = boolean(input)?,
            "skip_mut_forwarding_impls" => options.skip_mut_forwarding_impls = boolean(input)?,
            "require_store_data_send" => options.require_store_data_send = boolean(input)?,
            "wasmtime_crate" => options.wasmtime_crate = Some(path(input)?),
            // These only say where the text goes.
            "stringify" | "include_generated_code_from_file" => drop(boolean(input)?),
            "async_" => options.async_ = async_config(input)?,
            "ownership" => options.ownership = ownership(input)?,
            "trappable_imports" if input.peek(token::Bracket) => {
                options.trappable_imports = TrappableImports::Only(strings(input)?.into_iter().collect());
            }
            "trappable_imports" => {
                options.trappable_imports =
                    if boolean(input)? { TrappableImports::All } else { TrappableImports::None };
            }
            "trappable_error_type" => {
                options.trappable_error_type = map(input, |pair| {
                    let wit_path = string(pair)?;
                    pair.parse::<Token![=>]>()?;
                    Ok(TrappableError { wit_path, rust_type_name: path(pair)? })
                })?;
            }
            "with" => {
                options.with = map(input, |pair| {
                    let interface = string(pair)?;
                    pair.parse::<Token![:]>()?;
                    Ok((interface, path(pair)?))
                })?
                .into_iter()
                .collect();
            }
            "additional_derives" => {
                let list;
                bracketed!(list in input);
                options.additional_derive_attributes.extend(list.parse_terminated(path, Token![,])?);
            }
            other => return Err(Error::new(name.span(), format!("`bindgen!` has no option `{other}`"))),
        }
        Ok(())
    }
}

fn string(input: ParseStream<'_>) -> Result<String> {
    Ok(input.parse::<LitStr>()?.value())
}

fn boolean(input: ParseStream<'_>) -> Result<bool> {
    Ok(input.parse::<LitBool>()?.value)
}

fn strings(input: ParseStream<'_>) -> Result<Vec<String>> {
    let list;
    bracketed!(list in input);
    let items = Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?;
    Ok(items.iter().map(LitStr::value).collect())
}

/// A path without generic arguments.
fn path(input: ParseStream<'_>) -> Result<String> {
    let path = input.call(Path::parse_mod_style)?;
    let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    let root = if path.leading_colon.is_some() { "::" } else { "" };
    Ok(format!("{root}{}", names.join("::")))
}

fn map<T>(input: ParseStream<'_>, item: fn(ParseStream<'_>) -> Result<T>) -> Result<Vec<T>> {
    let pairs;
    braced!(pairs in input);
    Ok(pairs.parse_terminated(item, Token![,])?.into_iter().collect())
}

fn async_config(input: ParseStream<'_>) -> Result<AsyncConfig> {
    if input.peek(LitBool) {
        return Ok(if boolean(input)? { AsyncConfig::All } else { AsyncConfig::None });
    }
    let inner;
    braced!(inner in input);
    let name: Ident = inner.parse()?;
    inner.parse::<Token![:]>()?;
    let functions = strings(&inner)?.into_iter().collect();
    inner.parse::<Option<Token![,]>>()?;
    match name.to_string().as_str() {
        "except_imports" => Ok(AsyncConfig::AllExceptImports(functions)),
        "only_imports" => Ok(AsyncConfig::OnlyImports(functions)),
        _ => Err(Error::new(name.span(), "expected `except_imports` or `only_imports`")),
    }
}

fn ownership(input: ParseStream<'_>) -> Result<Ownership> {
    let name: Ident = input.parse()?;
    match name.to_string().as_str() {
        "Owning" => Ok(Ownership::Owning),
        "Borrowing" => {
            let inner;
            braced!(inner in input);
            let field: Ident = inner.parse()?;
            if field != "duplicate_if_necessary" {
                return Err(Error::new(field.span(), "expected `duplicate_if_necessary`"));
            }
            inner.parse::<Token![:]>()?;
            Ok(Ownership::Borrowing { duplicate_if_necessary: boolean(&inner)? })
        }
        _ => Err(Error::new(name.span(), "expected `Owning` or `Borrowing`")),
    }
}
