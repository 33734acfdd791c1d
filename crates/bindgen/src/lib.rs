//! What the macros of `wasmtime::component` make, as Rust text: `bindgen!` of a WIT world, and `flags!`.
//!
//! Input: the text between the brackets of a call. Output: items, in which paths are as wasmtime's own macros write them.
//! The text of `bindgen!` comes from `wasmtime-wit-bindgen`, the library behind the macro, so the bounds in it are the
//! real ones. Must not know: how the text is lowered, nor what wasmtime's items mean.

mod arguments;
mod flags;
#[cfg(test)]
mod tests;

pub use flags::flags;

use arguments::Arguments;
use std::ops::Range;
use std::path::PathBuf;
use wit_parser::{PackageId, Resolve, UnresolvedPackageGroup, WorldId};

/// Why a macro cannot be expanded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error {
    /// In words.
    pub message: String,
    /// The bytes of the arguments that it is about; `None`: the whole call.
    pub at: Option<Range<usize>>,
}

impl Error {
    fn whole(message: impl ToString) -> Error {
        Error { message: message.to_string(), at: None }
    }
}

impl From<syn::Error> for Error {
    fn from(error: syn::Error) -> Error {
        let range = error.span().byte_range();
        Error { message: error.to_string(), at: Some(range).filter(|r| !r.is_empty()) }
    }
}

/// The items of `bindgen!(arguments)`. A path to WIT files counts from the first of `folders` that has it; without one,
/// none is read.
///
/// # Errors
/// That the arguments are not understood, that the WIT text is wrong or cannot be read, that the world is not there.
pub fn bindgen(arguments: &str, folders: &[PathBuf]) -> Result<String, Error> {
    let arguments: Arguments = syn::parse_str(arguments)?;
    let mut resolve = Resolve::default();
    resolve.features.extend(arguments.features);
    let mut packages = Vec::new();
    // As the macro: the folder `wit`, if neither text nor path is given.
    let fallback = ["wit".to_owned()];
    let unsaid = arguments.paths.is_empty() && arguments.inline.is_none();
    for path in if unsaid { &fallback[..] } else { &arguments.paths[..] } {
        let first = folders.first().ok_or_else(|| Error::whole(format!("`{path}` is not read here")))?;
        let found = folders.iter().map(|f| f.join(path)).find(|p| p.exists()).unwrap_or_else(|| first.join(path));
        let (package, _) = resolve.push_path(found).map_err(|e| Error::whole(format!("`{path}`: {e:#}")))?;
        packages.push(package);
    }
    if let Some(text) = arguments.inline {
        let group = UnresolvedPackageGroup::parse("inline", &text);
        let package = group.and_then(|group| resolve.push_group(group));
        packages.push(package.map_err(|e| Error::whole(format!("the WIT text: {e:#}")))?);
    }
    let world = select(&resolve, &packages, arguments.world.as_deref())?;
    arguments.options.generate(&resolve, world).map_err(|e| Error::whole(format!("{e:#}")))
}

/// The world of a name, or the only one.
fn select(resolve: &Resolve, packages: &[PackageId], name: Option<&str>) -> Result<WorldId, Error> {
    let found = match (packages, name) {
        ([only], name) => resolve.select_world(*only, name),
        ([first, ..], Some(name)) if name.contains(':') => resolve.select_world(*first, Some(name)),
        (_, Some(_)) => return Err(Error::whole("with more than one package, the world is named with its package")),
        (all, None) => {
            let worlds: Vec<WorldId> = all.iter().filter_map(|p| resolve.select_world(*p, None).ok()).collect();
            return match worlds[..] {
                [only] => Ok(only),
                [] => Err(Error::whole("no package has a world")),
                _ => Err(Error::whole("more than one package has a world: say which")),
            };
        }
    };
    found.map_err(|e| Error::whole(format!("{e:#}")))
}
