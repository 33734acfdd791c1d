#!/bin/sh
# rustdoc JSON of core, alloc, std (std-json DIR LIBRARY) and of tokio, futures, bytes (crates-json DIR), with nightly.
# LIBRARY is a copy of the `library` folder of a rust-src package: three lines of it are changed where a newer nightly
# no longer knows an attribute of an older library. See README.md.
set -e
what=$1 dir=$2 lib=$3
M=$dir/meta J=$dir/json
mkdir -p "$M" "$J"
std_json() {
    cd "$lib"
    # 1.96 library, 1.97 nightly
    sed -i 's/^#\[rustc_layout_scalar_valid_range_start(1)\]//' core/src/ptr/non_null.rs
    sed -i '/#\[lang = "coerce_shared"\]/d' core/src/ops/reborrow.rs
    sed -i 's/#\[lang = "drop_in_place"\]/#[lang = "drop_glue"]/' core/src/ptr/mod.rs
    sed -i '/extern crate rustc_std_workspace_core as core;/d' vendor/libc-*/src/lib.rs
    C="--crate-type lib --emit metadata --out-dir $M --cap-lints allow -Zforce-unstable-if-unmarked -L $M"
    D="-Zunstable-options --output-format json -o $J --cap-lints allow -Zforce-unstable-if-unmarked -L $M"
    R="rustc +nightly $C" F='--cfg feature="rustc-dep-of-std"'
    rustdoc +nightly $D --edition 2024 --crate-name core core/src/lib.rs
    $R --edition 2024 --crate-name core core/src/lib.rs
    X="--extern core=$M/libcore.rmeta"
    $R --edition 2024 --crate-name compiler_builtins compiler-builtins/compiler-builtins/src/lib.rs $X --cfg 'feature="compiler-builtins"' --cfg 'feature="unmangled-names"'
    X="$X --extern compiler_builtins=$M/libcompiler_builtins.rmeta"
    $R --edition 2024 --crate-name alloc alloc/src/lib.rs $X
    rustdoc +nightly $D --edition 2024 --crate-name alloc alloc/src/lib.rs $X
    A="--extern alloc=$M/liballoc.rmeta"
    $R --edition 2024 --crate-name rustc_std_workspace_alloc rustc-std-workspace-alloc/lib.rs $X $A
    $R --edition 2018 --crate-name cfg_if vendor/cfg-if-*/src/lib.rs $X $F
    $R --edition 2021 --crate-name libc vendor/libc-*/src/lib.rs $X $F
    $R --edition 2018 --crate-name rustc_demangle vendor/rustc-demangle-*/src/lib.rs $X $F
    $R --edition 2021 --crate-name hashbrown vendor/hashbrown-*/src/lib.rs $X $A $F --cfg 'feature="nightly"' --cfg 'feature="rustc-internal-api"' --extern rustc_std_workspace_alloc=$M/librustc_std_workspace_alloc.rmeta
    L="--extern libc=$M/liblibc.rmeta"
    $R --edition 2024 --crate-name unwind unwind/src/lib.rs $X $L
    $R --edition 2024 --crate-name panic_abort panic_abort/src/lib.rs $X $A $L
    $R --edition 2024 --crate-name panic_unwind panic_unwind/src/lib.rs $X $A $L --extern unwind=$M/libunwind.rmeta --extern cfg_if=$M/libcfg_if.rmeta
    $R --edition 2024 --crate-name std_detect std_detect/src/lib.rs $X $A $L
    E=
    for c in cfg_if libc rustc_demangle hashbrown unwind panic_abort panic_unwind std_detect; do E="$E --extern $c=$M/lib$c.rmeta"; done
    STD_ENV_ARCH=x86_64 rustdoc +nightly $D --edition 2024 --crate-name std std/src/lib.rs $X $A $E --cfg 'feature="panic-unwind"' --cfg backtrace_in_libstd
}
crates_json() {
    mkdir -p "$dir/tk/src" && cd "$dir/tk" && : > src/lib.rs
    cat > Cargo.toml <<'T'
[package]
name = "tk"
version = "0.1.0"
edition = "2021"
[dependencies]
tokio = { version = "=1.54.1", features = ["full", "test-util"] }
futures = { version = "0.3.34", features = ["thread-pool"] }
futures-util = { version = "=0.3.34", features = ["io", "sink", "channel"] }
futures-executor = { version = "0.3.34", features = ["thread-pool"] }
bytes = "=1.12.1"
[workspace]
T
    for p in tokio futures-core futures-channel futures-io futures-sink futures-task futures-util futures-executor futures bytes; do
        cargo +nightly rustdoc -q -p $p --lib --target-dir tp -- -Zunstable-options --output-format json --cap-lints allow --document-private-items --document-hidden-items
    done
}
case $what in
    std-json) std_json ;;
    crates-json) crates_json ;;
    *) echo "usage: make_json.sh std-json DIR LIBRARY | crates-json DIR" >&2; exit 2 ;;
esac
