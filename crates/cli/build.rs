//! Asks rustc for the host's cfgs once, when the checker is built: at run time that would cost more than many a check.

use std::path::Path;
use std::process::Command;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let target = std::env::var("TARGET")?;
    // Without the flags of this build, which are not those of the code to check.
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "cfg", "--target", &target]).output()?;
    if !output.status.success() {
        return Err(format!("`rustc --print cfg` failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("host.cfg"), output.stdout)?;
    println!("cargo::rustc-env=ASYNCSEND_HOST={target}");
    Ok(())
}
