//! Asking cargo and rustc: `cargo metadata`, and the cfgs of a target.

use crate::args::PackageOptions;
use crate::memo::Question;
use crate::package::{Cfg, HOST, host_cfgs};
use cargo_metadata::{CargoOpt, Metadata, MetadataCommand};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What `cargo metadata` says, as the command line asks.
pub fn metadata(manifest: &Path, options: &PackageOptions) -> Result<Metadata, String> {
    let question = Question::new(&command(manifest, options, &[]), manifest);
    if let Some(metadata) = question.recall().and_then(|answer| MetadataCommand::parse(answer).ok()) {
        return Ok(metadata);
    }
    let output = if options.offline || options.locked || options.frozen || !has_lock_file(manifest) {
        run(manifest, options, &[])?
    } else {
        // With a lock file that is up to date there is nothing to fetch, and nothing to ask the network for. (Not merely
        // `--offline`: that may write a lock file with whatever versions happen to be here.)
        let quick = run(manifest, options, &["--frozen"])?;
        if quick.status.success() { quick } else { run(manifest, options, &[])? }
    };
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim().strip_prefix("error: ").unwrap_or(said.trim());
        return Err(format!("`cargo metadata` failed: {said}"));
    }
    let text = String::from_utf8(output.stdout).map_err(|_| "`cargo metadata` did not write UTF-8".to_owned())?;
    // Cargo may print lines of its own before.
    let json = text.lines().find(|line| line.starts_with('{')).unwrap_or_default();
    let metadata =
        MetadataCommand::parse(json).map_err(|e| format!("what `cargo metadata` wrote cannot be read: {e}"))?;
    question.keep(&metadata, json);
    Ok(metadata)
}

/// A workspace's lock file lies beside its own manifest, which may be further up.
fn has_lock_file(manifest: &Path) -> bool {
    manifest.ancestors().skip(1).any(|folder| folder.join("Cargo.lock").is_file())
}

fn run(manifest: &Path, options: &PackageOptions, more: &[&str]) -> Result<Output, String> {
    let mut command = command(manifest, options, more);
    let name = command.get_program().to_os_string();
    command.output().map_err(|e| not_started(&name, &e))
}

fn command(manifest: &Path, options: &PackageOptions, more: &[&str]) -> Command {
    let mut command = MetadataCommand::new();
    command.manifest_path(manifest);
    // Where cargo looks for its configuration, and rustup for the toolchain.
    if let Some(folder) = manifest.parent() {
        command.current_dir(folder);
    }
    if options.all_features {
        command.features(CargoOpt::AllFeatures);
    }
    if options.no_default_features {
        command.features(CargoOpt::NoDefaultFeatures);
    }
    if !options.features.is_empty() {
        command.features(CargoOpt::SomeFeatures(options.features.clone()));
    }
    let mut other: Vec<String> =
        vec!["--filter-platform".into(), options.target.clone().unwrap_or_else(|| HOST.to_owned())];
    for (on, flag) in [(options.offline, "--offline"), (options.locked, "--locked"), (options.frozen, "--frozen")] {
        if on {
            other.push(flag.to_owned());
        }
    }
    other.extend(more.iter().map(|&flag| flag.to_owned()));
    command.other_options(other);
    command.cargo_command()
}

fn not_started(program: &OsString, e: &std::io::Error) -> String {
    let program = program.to_string_lossy();
    match e.kind() {
        std::io::ErrorKind::NotFound => {
            format!(
                "`{program}` was not found; packages are read through `cargo metadata`; a `.rs` file can be checked without cargo"
            )
        }
        _ => format!("`{program}` cannot be started: {}", crate::input::words(e)),
    }
}

/// The cfgs of a target triple (of the host, if none is given), and those of the flags for rustc.
pub fn cfgs(target: Option<&str>, manifest: &Path) -> Result<Vec<Cfg>, String> {
    let mut cfgs = match target {
        None | Some(HOST) => host_cfgs(),
        Some(target) => {
            let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
            let output = Command::new(&rustc).args(["--print", "cfg", "--target", target]).output();
            let output = output.map_err(|e| not_started(&rustc, &e))?;
            if !output.status.success() {
                let said = String::from_utf8_lossy(&output.stderr);
                return Err(format!("rustc does not know the target `{target}`\n{}", said.trim()));
            }
            String::from_utf8_lossy(&output.stdout).lines().filter_map(Cfg::parse).collect()
        }
    };
    cfgs.extend(cfg_flags(&rust_flags(target.unwrap_or(HOST), manifest)));
    cfgs.sort();
    cfgs.dedup();
    Ok(cfgs)
}

/// The flags that cargo would give to rustc: of the environment, else of the target's configuration, else of the build's.
/// (Tables for a `cfg(…)` are left out.)
fn rust_flags(target: &str, manifest: &Path) -> Vec<String> {
    if let Ok(flags) = std::env::var("CARGO_ENCODED_RUSTFLAGS") {
        return flags.split('\u{1f}').map(str::to_owned).collect();
    }
    if let Ok(flags) = std::env::var("RUSTFLAGS") {
        return flags.split_whitespace().map(str::to_owned).collect();
    }
    let texts: Vec<String> = config_files(manifest).iter().filter_map(|f| std::fs::read_to_string(f).ok()).collect();
    let of = |keys: &[&str]| -> Vec<String> { texts.iter().flat_map(|text| flags_at(text, keys)).collect() };
    let flags = of(&["target", target, "rustflags"]);
    if flags.is_empty() { of(&["build", "rustflags"]) } else { flags }
}

/// Where cargo looks for its configuration: above a manifest, and in its own folder.
pub fn config_files(manifest: &Path) -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let folders = manifest.ancestors().skip(1).map(|folder| folder.join(".cargo")).chain(home);
    folders.flat_map(|folder| ["config.toml", "config"].map(|name| folder.join(name))).collect()
}

/// The flags at a key of a configuration: a list of words, or one text. What is wrong in it, cargo tells.
fn flags_at(text: &str, keys: &[&str]) -> Vec<String> {
    let Ok(root) = toml::de::DeTable::parse(text) else { return Vec::new() };
    let [first, rest @ ..] = keys else { return Vec::new() };
    let value = rest.iter().fold(root.get_ref().get(*first).map(toml::Spanned::get_ref), |at, key| {
        at.and_then(|v| v.as_table()).and_then(|t| t.get(*key)).map(toml::Spanned::get_ref)
    });
    match value {
        Some(toml::de::DeValue::Array(words)) => {
            words.iter().filter_map(|w| w.get_ref().as_str()).map(str::to_owned).collect()
        }
        Some(toml::de::DeValue::String(text)) => text.split_whitespace().map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// What `--cfg NAME` and `--cfg=NAME` say among the flags of rustc.
fn cfg_flags(flags: &[String]) -> Vec<Cfg> {
    let mut found = Vec::new();
    let mut flags = flags.iter();
    while let Some(flag) = flags.next() {
        let text = if flag == "--cfg" { flags.next().map(String::as_str) } else { flag.strip_prefix("--cfg=") };
        found.extend(text.and_then(Cfg::parse));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cfgs_of_flags() {
        let found = cfg_flags(&["-O", "--cfg", "tokio_unstable", "--cfg=a=\"b\"", "--cfg"].map(str::to_owned));
        let found: Vec<_> = found.iter().map(|c| (c.name.as_str(), c.value.as_deref())).collect();
        assert_eq!(found, [("tokio_unstable", None), ("a", Some("b"))]);
    }

    #[test]
    fn flags_of_configurations() {
        let text =
            "[build]\nrustflags = [\"--cfg\", \"a\"]\n[target.x86_64-unknown-linux-gnu]\nrustflags = \"-O --cfg b\"\n";
        assert_eq!(flags_at(text, &["build", "rustflags"]), ["--cfg", "a"]);
        assert_eq!(flags_at(text, &["target", "x86_64-unknown-linux-gnu", "rustflags"]), ["-O", "--cfg", "b"]);
        assert!(flags_at(text, &["build", "jobs"]).is_empty() && flags_at("[", &["build"]).is_empty());
    }
}
