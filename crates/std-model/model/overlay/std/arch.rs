/// What a run of `asm!` does: anything.
#[doc(hidden)]
pub unsafe fn __asm();
/// With `options(noreturn)`.
#[doc(hidden)]
pub unsafe fn __asm_noreturn() -> !;
