//! Asking cargo and rustc: `cargo metadata`, and the cfgs of a target.

use crate::args::PackageOptions;
use crate::memo::Question;
use crate::package::{Cfg, HOST, host_cfgs};
use cargo_metadata::{CargoOpt, Metadata, MetadataCommand};
use std::ffi::OsString;
use std::path::Path;
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

/// The cfgs of a target triple (of the host, if none is given), and those that `RUSTFLAGS` adds.
pub fn cfgs(target: Option<&str>) -> Result<Vec<Cfg>, String> {
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
    let encoded = std::env::var("CARGO_ENCODED_RUSTFLAGS").ok();
    let plain = std::env::var("RUSTFLAGS").ok();
    let flags: Vec<&str> = match (&encoded, &plain) {
        (Some(flags), _) => flags.split('\u{1f}').collect(),
        (None, Some(flags)) => flags.split_whitespace().collect(),
        (None, None) => Vec::new(),
    };
    cfgs.extend(cfg_flags(&flags));
    cfgs.sort();
    cfgs.dedup();
    Ok(cfgs)
}

/// What `--cfg NAME` and `--cfg=NAME` say among the flags of rustc.
fn cfg_flags(flags: &[&str]) -> Vec<Cfg> {
    let mut found = Vec::new();
    let mut flags = flags.iter();
    while let Some(flag) = flags.next() {
        let text = if *flag == "--cfg" { flags.next().copied() } else { flag.strip_prefix("--cfg=") };
        found.extend(text.and_then(Cfg::parse));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cfgs_of_flags() {
        let found = cfg_flags(&["-O", "--cfg", "tokio_unstable", "--cfg=a=\"b\"", "--cfg"]);
        let found: Vec<_> = found.iter().map(|c| (c.name.as_str(), c.value.as_deref())).collect();
        assert_eq!(found, [("tokio_unstable", None), ("a", Some("b"))]);
    }
}
