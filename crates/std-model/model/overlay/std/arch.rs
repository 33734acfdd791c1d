/// What a run of `asm!` does: anything.
#[doc(hidden)]
pub unsafe fn __asm();
/// With `options(noreturn)`.
#[doc(hidden)]
pub unsafe fn __asm_noreturn() -> !;

// The vector types of each architecture, which are plain numbers. Of their functions, those of x86-64 up to AVX2 are here, but for those with an immediate operand.
pub mod aarch64 {
    pub struct float16x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float16x4x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x4x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x4x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x4x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float16x4x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x4x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x4x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x4x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float16x4x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x4x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x4x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x4x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float16x8_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x8_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x8_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x8_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float16x8x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x8x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x8x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x8x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float16x8x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x8x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x8x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x8x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float16x8x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float16x8x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float16x8x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float16x8x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x2x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x2x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x2x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x2x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x2x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x2x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x2x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x2x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x2x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x2x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x2x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x2x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x4x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x4x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x4x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x4x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x4x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x4x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x4x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x4x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float32x4x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float32x4x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float32x4x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float32x4x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x1_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x1_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x1_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x1_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x1x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x1x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x1x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x1x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x1x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x1x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x1x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x1x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x1x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x1x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x1x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x1x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x2x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x2x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x2x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x2x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x2x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x2x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x2x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x2x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct float64x2x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::float64x2x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::float64x2x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::float64x2x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x4x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x4x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x4x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x4x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x4x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x4x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x4x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x4x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x4x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x4x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x4x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x4x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x8_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x8_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x8_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x8_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x8x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x8x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x8x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x8x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x8x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x8x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x8x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x8x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int16x8x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int16x8x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int16x8x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int16x8x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x2x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x2x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x2x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x2x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x2x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x2x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x2x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x2x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x2x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x2x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x2x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x2x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x4x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x4x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x4x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x4x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x4x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x4x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x4x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x4x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int32x4x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int32x4x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int32x4x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int32x4x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x1_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x1_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x1_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x1_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x1x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x1x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x1x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x1x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x1x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x1x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x1x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x1x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x1x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x1x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x1x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x1x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x2x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x2x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x2x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x2x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x2x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x2x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x2x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x2x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int64x2x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int64x2x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int64x2x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int64x2x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x16_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x16_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x16_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x16_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x16x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x16x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x16x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x16x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x16x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x16x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x16x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x16x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x16x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x16x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x16x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x16x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x8_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x8_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x8_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x8_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x8x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x8x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x8x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x8x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x8x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x8x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x8x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x8x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct int8x8x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::int8x8x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::int8x8x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::int8x8x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x4x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x4x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x4x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x4x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x4x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x4x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x4x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x4x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x4x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x4x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x4x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x4x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x8_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x8_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x8_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x8_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x8x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x8x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x8x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x8x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x8x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x8x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x8x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x8x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly16x8x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly16x8x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly16x8x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly16x8x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x1_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x1_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x1_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x1_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x1x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x1x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x1x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x1x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x1x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x1x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x1x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x1x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x1x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x1x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x1x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x1x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x2x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x2x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x2x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x2x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x2x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x2x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x2x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x2x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly64x2x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly64x2x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly64x2x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly64x2x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x16_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x16_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x16_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x16_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x16x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x16x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x16x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x16x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x16x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x16x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x16x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x16x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x16x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x16x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x16x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x16x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x8_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x8_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x8_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x8_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x8x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x8x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x8x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x8x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x8x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x8x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x8x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x8x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct poly8x8x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::poly8x8x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::poly8x8x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::poly8x8x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x4x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x4x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x4x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x4x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x4x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x4x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x4x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x4x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x4x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x4x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x4x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x4x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x8_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x8_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x8_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x8_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x8x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x8x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x8x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x8x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x8x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x8x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x8x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x8x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint16x8x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint16x8x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint16x8x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint16x8x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x2x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x2x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x2x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x2x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x2x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x2x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x2x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x2x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x2x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x2x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x2x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x2x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x4x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x4x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x4x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x4x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x4x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x4x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x4x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x4x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint32x4x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint32x4x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint32x4x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint32x4x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x1_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x1_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x1_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x1_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x1x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x1x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x1x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x1x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x1x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x1x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x1x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x1x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x1x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x1x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x1x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x1x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x2x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x2x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x2x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x2x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x2x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x2x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x2x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x2x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint64x2x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint64x2x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint64x2x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint64x2x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x16_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x16_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x16_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x16_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x16x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x16x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x16x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x16x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x16x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x16x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x16x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x16x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x16x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x16x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x16x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x16x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x8_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x8_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x8_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x8_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x8x2_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x8x2_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x8x2_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x8x2_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x8x3_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x8x3_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x8x3_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x8x3_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct uint8x8x4_t { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::aarch64::uint8x8x4_t { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::aarch64::uint8x8x4_t {}
    impl crate::fmt::Debug for crate::arch::aarch64::uint8x8x4_t { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
}
pub mod wasm32 {
    pub struct v128 { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::wasm32::v128 { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::wasm32::v128 {}
    impl crate::fmt::Debug for crate::arch::wasm32::v128 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
}
pub mod x86_64 {
    pub unsafe fn _MM_GET_EXCEPTION_MASK() !tls + !panic -> u32;
    pub unsafe fn _MM_GET_EXCEPTION_STATE() !tls + !panic -> u32;
    pub unsafe fn _MM_GET_FLUSH_ZERO_MODE() !tls + !panic -> u32;
    pub unsafe fn _MM_GET_ROUNDING_MODE() !tls + !panic -> u32;
    pub unsafe fn _MM_SET_EXCEPTION_MASK(x: u32) !tls + !panic;
    pub unsafe fn _MM_SET_EXCEPTION_STATE(x: u32) !tls + !panic;
    pub unsafe fn _MM_SET_FLUSH_ZERO_MODE(x: u32) !tls + !panic;
    pub unsafe fn _MM_SET_ROUNDING_MODE(x: u32) !tls + !panic;
    pub unsafe fn _MM_TRANSPOSE4_PS(row0: &mut crate::arch::x86_64::__m128, row1: &mut crate::arch::x86_64::__m128, row2: &mut crate::arch::x86_64::__m128, row3: &mut crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn __rdtscp(aux: *mut u32) !tls + !panic -> u64;
    pub unsafe fn _andn_u32(a: u32, b: u32) !tls + !panic -> u32;
    pub unsafe fn _andn_u64(a: u64, b: u64) !tls + !panic -> u64;
    pub unsafe fn _bextr2_u32(a: u32, control: u32) !tls + !panic -> u32;
    pub unsafe fn _bextr2_u64(a: u64, control: u64) !tls + !panic -> u64;
    pub unsafe fn _bextr_u32(a: u32, start: u32, len: u32) !tls + !panic -> u32;
    pub unsafe fn _bextr_u64(a: u64, start: u32, len: u32) !tls + !panic -> u64;
    pub unsafe fn _blsi_u32(x: u32) !tls + !panic -> u32;
    pub unsafe fn _blsi_u64(x: u64) !tls + !panic -> u64;
    pub unsafe fn _blsmsk_u32(x: u32) !tls + !panic -> u32;
    pub unsafe fn _blsmsk_u64(x: u64) !tls + !panic -> u64;
    pub unsafe fn _blsr_u32(x: u32) !tls + !panic -> u32;
    pub unsafe fn _blsr_u64(x: u64) !tls + !panic -> u64;
    pub unsafe fn _bzhi_u32(a: u32, index: u32) !tls + !panic -> u32;
    pub unsafe fn _bzhi_u64(a: u64, index: u32) !tls + !panic -> u64;
    pub unsafe fn _lzcnt_u32(x: u32) !tls + !panic -> u32;
    pub unsafe fn _lzcnt_u64(x: u64) !tls + !panic -> u64;
    pub unsafe fn _mm256_abs_epi16(a: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_abs_epi32(a: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_abs_epi8(a: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_add_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_add_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_add_epi64(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_add_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_add_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_add_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_adds_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_adds_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_adds_epu16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_adds_epu8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_addsub_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_addsub_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_and_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_and_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_and_si256(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_andnot_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_andnot_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_andnot_si256(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_avg_epu16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_avg_epu8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_blendv_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i, mask: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_blendv_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d, c: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_blendv_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256, c: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_broadcast_pd(a: &crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_broadcast_ps(a: &crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_broadcast_sd(f: &f64) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_broadcast_ss(f: &f32) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_broadcastb_epi8(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_broadcastd_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_broadcastq_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_broadcastsd_pd(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_broadcastsi128_si256(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_broadcastss_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_broadcastw_epi16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_castpd128_pd256(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_castpd256_pd128(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm256_castpd_ps(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_castpd_si256(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_castps128_ps256(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_castps256_ps128(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm256_castps_pd(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_castps_si256(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_castsi128_si256(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_castsi256_pd(a: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_castsi256_ps(a: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_castsi256_si128(a: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm256_ceil_pd(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_ceil_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_cmpeq_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cmpeq_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cmpeq_epi64(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cmpeq_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cmpgt_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cmpgt_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cmpgt_epi64(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cmpgt_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepi16_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepi16_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepi32_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepi32_pd(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_cvtepi32_ps(a: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_cvtepi8_epi16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepi8_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepi8_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepu16_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepu16_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepu32_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepu8_epi16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepu8_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtepu8_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtpd_epi32(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm256_cvtpd_ps(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm256_cvtps_epi32(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_cvtps_pd(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_cvtsd_f64(a: crate::arch::x86_64::__m256d) !tls + !panic -> f64;
    pub unsafe fn _mm256_cvtsi256_si32(a: crate::arch::x86_64::__m256i) !tls + !panic -> i32;
    pub unsafe fn _mm256_cvtss_f32(a: crate::arch::x86_64::__m256) !tls + !panic -> f32;
    pub unsafe fn _mm256_cvttpd_epi32(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm256_cvttps_epi32(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_div_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_div_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_floor_pd(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_floor_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_hadd_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_hadd_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_hadd_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_hadd_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_hadds_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_hsub_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_hsub_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_hsub_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_hsub_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_hsubs_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_lddqu_si256(mem_addr: *const crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_load_pd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_load_ps(mem_addr: *const f32) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_load_si256(mem_addr: *const crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_loadu2_m128(hiaddr: *const f32, loaddr: *const f32) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_loadu2_m128d(hiaddr: *const f64, loaddr: *const f64) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_loadu2_m128i(hiaddr: *const crate::arch::x86_64::__m128i, loaddr: *const crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_loadu_pd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_loadu_ps(mem_addr: *const f32) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_loadu_si256(mem_addr: *const crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_madd_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_maddubs_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_maskload_epi32(mem_addr: *const i32, mask: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_maskload_epi64(mem_addr: *const i64, mask: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_maskload_pd(mem_addr: *const f64, mask: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_maskload_ps(mem_addr: *const f32, mask: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_maskstore_epi32(mem_addr: *mut i32, mask: crate::arch::x86_64::__m256i, a: crate::arch::x86_64::__m256i) !tls + !panic;
    pub unsafe fn _mm256_maskstore_epi64(mem_addr: *mut i64, mask: crate::arch::x86_64::__m256i, a: crate::arch::x86_64::__m256i) !tls + !panic;
    pub unsafe fn _mm256_maskstore_pd(mem_addr: *mut f64, mask: crate::arch::x86_64::__m256i, a: crate::arch::x86_64::__m256d) !tls + !panic;
    pub unsafe fn _mm256_maskstore_ps(mem_addr: *mut f32, mask: crate::arch::x86_64::__m256i, a: crate::arch::x86_64::__m256) !tls + !panic;
    pub unsafe fn _mm256_max_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_max_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_max_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_max_epu16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_max_epu32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_max_epu8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_max_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_max_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_min_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_min_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_min_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_min_epu16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_min_epu32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_min_epu8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_min_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_min_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_movedup_pd(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_movehdup_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_moveldup_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_movemask_epi8(a: crate::arch::x86_64::__m256i) !tls + !panic -> i32;
    pub unsafe fn _mm256_movemask_pd(a: crate::arch::x86_64::__m256d) !tls + !panic -> i32;
    pub unsafe fn _mm256_movemask_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> i32;
    pub unsafe fn _mm256_mul_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_mul_epu32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_mul_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_mul_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_mulhi_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_mulhi_epu16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_mulhrs_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_mullo_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_mullo_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_or_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_or_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_or_si256(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_packs_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_packs_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_packus_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_packus_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_permutevar8x32_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_permutevar8x32_ps(a: crate::arch::x86_64::__m256, idx: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_permutevar_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_permutevar_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_rcp_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_rsqrt_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_sad_epu8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set1_epi16(a: i16) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set1_epi32(a: i32) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set1_epi64x(a: i64) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set1_epi8(a: i8) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set1_pd(a: f64) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_set1_ps(a: f32) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_set_epi16(e00: i16, e01: i16, e02: i16, e03: i16, e04: i16, e05: i16, e06: i16, e07: i16, e08: i16, e09: i16, e10: i16, e11: i16, e12: i16, e13: i16, e14: i16, e15: i16) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set_epi32(e0: i32, e1: i32, e2: i32, e3: i32, e4: i32, e5: i32, e6: i32, e7: i32) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set_epi64x(a: i64, b: i64, c: i64, d: i64) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set_epi8(e00: i8, e01: i8, e02: i8, e03: i8, e04: i8, e05: i8, e06: i8, e07: i8, e08: i8, e09: i8, e10: i8, e11: i8, e12: i8, e13: i8, e14: i8, e15: i8, e16: i8, e17: i8, e18: i8, e19: i8, e20: i8, e21: i8, e22: i8, e23: i8, e24: i8, e25: i8, e26: i8, e27: i8, e28: i8, e29: i8, e30: i8, e31: i8) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set_m128(hi: crate::arch::x86_64::__m128, lo: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_set_m128d(hi: crate::arch::x86_64::__m128d, lo: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_set_m128i(hi: crate::arch::x86_64::__m128i, lo: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_set_pd(a: f64, b: f64, c: f64, d: f64) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_set_ps(a: f32, b: f32, c: f32, d: f32, e: f32, f: f32, g: f32, h: f32) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_setr_epi16(e00: i16, e01: i16, e02: i16, e03: i16, e04: i16, e05: i16, e06: i16, e07: i16, e08: i16, e09: i16, e10: i16, e11: i16, e12: i16, e13: i16, e14: i16, e15: i16) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_setr_epi32(e0: i32, e1: i32, e2: i32, e3: i32, e4: i32, e5: i32, e6: i32, e7: i32) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_setr_epi64x(a: i64, b: i64, c: i64, d: i64) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_setr_epi8(e00: i8, e01: i8, e02: i8, e03: i8, e04: i8, e05: i8, e06: i8, e07: i8, e08: i8, e09: i8, e10: i8, e11: i8, e12: i8, e13: i8, e14: i8, e15: i8, e16: i8, e17: i8, e18: i8, e19: i8, e20: i8, e21: i8, e22: i8, e23: i8, e24: i8, e25: i8, e26: i8, e27: i8, e28: i8, e29: i8, e30: i8, e31: i8) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_setr_m128(lo: crate::arch::x86_64::__m128, hi: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_setr_m128d(lo: crate::arch::x86_64::__m128d, hi: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_setr_m128i(lo: crate::arch::x86_64::__m128i, hi: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_setr_pd(a: f64, b: f64, c: f64, d: f64) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_setr_ps(a: f32, b: f32, c: f32, d: f32, e: f32, f: f32, g: f32, h: f32) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_setzero_pd() !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_setzero_ps() !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_setzero_si256() !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_shuffle_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sign_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sign_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sign_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sll_epi16(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sll_epi32(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sll_epi64(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sllv_epi32(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sllv_epi64(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sqrt_pd(a: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_sqrt_ps(a: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_sra_epi16(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sra_epi32(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_srav_epi32(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_srl_epi16(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_srl_epi32(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_srl_epi64(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_srlv_epi32(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_srlv_epi64(a: crate::arch::x86_64::__m256i, count: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_store_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m256d) !tls + !panic;
    pub unsafe fn _mm256_store_ps(mem_addr: *mut f32, a: crate::arch::x86_64::__m256) !tls + !panic;
    pub unsafe fn _mm256_store_si256(mem_addr: *mut crate::arch::x86_64::__m256i, a: crate::arch::x86_64::__m256i) !tls + !panic;
    pub unsafe fn _mm256_storeu2_m128(hiaddr: *mut f32, loaddr: *mut f32, a: crate::arch::x86_64::__m256) !tls + !panic;
    pub unsafe fn _mm256_storeu2_m128d(hiaddr: *mut f64, loaddr: *mut f64, a: crate::arch::x86_64::__m256d) !tls + !panic;
    pub unsafe fn _mm256_storeu2_m128i(hiaddr: *mut crate::arch::x86_64::__m128i, loaddr: *mut crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m256i) !tls + !panic;
    pub unsafe fn _mm256_storeu_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m256d) !tls + !panic;
    pub unsafe fn _mm256_storeu_ps(mem_addr: *mut f32, a: crate::arch::x86_64::__m256) !tls + !panic;
    pub unsafe fn _mm256_storeu_si256(mem_addr: *mut crate::arch::x86_64::__m256i, a: crate::arch::x86_64::__m256i) !tls + !panic;
    pub unsafe fn _mm256_stream_load_si256(mem_addr: *const crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_stream_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m256d) !tls + !panic;
    pub unsafe fn _mm256_stream_ps(mem_addr: *mut f32, a: crate::arch::x86_64::__m256) !tls + !panic;
    pub unsafe fn _mm256_stream_si256(mem_addr: *mut crate::arch::x86_64::__m256i, a: crate::arch::x86_64::__m256i) !tls + !panic;
    pub unsafe fn _mm256_sub_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sub_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sub_epi64(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sub_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_sub_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_sub_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_subs_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_subs_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_subs_epu16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_subs_epu8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_testc_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> i32;
    pub unsafe fn _mm256_testc_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> i32;
    pub unsafe fn _mm256_testc_si256(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> i32;
    pub unsafe fn _mm256_testnzc_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> i32;
    pub unsafe fn _mm256_testnzc_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> i32;
    pub unsafe fn _mm256_testnzc_si256(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> i32;
    pub unsafe fn _mm256_testz_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> i32;
    pub unsafe fn _mm256_testz_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> i32;
    pub unsafe fn _mm256_testz_si256(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> i32;
    pub unsafe fn _mm256_undefined_pd() !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_undefined_ps() !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_undefined_si256() !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpackhi_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpackhi_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpackhi_epi64(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpackhi_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpackhi_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_unpackhi_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_unpacklo_epi16(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpacklo_epi32(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpacklo_epi64(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpacklo_epi8(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_unpacklo_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_unpacklo_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_xor_pd(a: crate::arch::x86_64::__m256d, b: crate::arch::x86_64::__m256d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_xor_ps(a: crate::arch::x86_64::__m256, b: crate::arch::x86_64::__m256) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_xor_si256(a: crate::arch::x86_64::__m256i, b: crate::arch::x86_64::__m256i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm256_zeroall() !tls + !panic;
    pub unsafe fn _mm256_zeroupper() !tls + !panic;
    pub unsafe fn _mm256_zextpd128_pd256(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m256d;
    pub unsafe fn _mm256_zextps128_ps256(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m256;
    pub unsafe fn _mm256_zextsi128_si256(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm_abs_epi16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_abs_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_abs_epi8(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_add_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_add_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_add_epi64(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_add_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_add_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_add_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_add_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_add_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_adds_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_adds_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_adds_epu16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_adds_epu8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_addsub_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_addsub_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_aesdec_si128(a: crate::arch::x86_64::__m128i, round_key: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_aesdeclast_si128(a: crate::arch::x86_64::__m128i, round_key: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_aesenc_si128(a: crate::arch::x86_64::__m128i, round_key: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_aesenclast_si128(a: crate::arch::x86_64::__m128i, round_key: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_aesimc_si128(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_and_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_and_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_and_si128(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_andnot_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_andnot_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_andnot_si128(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_avg_epu16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_avg_epu8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_blendv_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i, mask: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_blendv_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d, mask: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_blendv_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128, mask: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_broadcast_ss(f: &f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_broadcastb_epi8(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_broadcastd_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_broadcastq_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_broadcastsd_pd(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_broadcastsi128_si256(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m256i;
    pub unsafe fn _mm_broadcastss_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_broadcastw_epi16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_castpd_ps(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_castpd_si128(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_castps_pd(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_castps_si128(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_castsi128_pd(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_castsi128_ps(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_ceil_pd(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_ceil_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_ceil_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_ceil_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_clflush(p: *const u8) !tls + !panic;
    pub unsafe fn _mm_cmpeq_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpeq_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpeq_epi64(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpeq_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpeq_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpeq_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpeq_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpeq_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpge_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpge_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpge_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpge_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpgt_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpgt_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpgt_epi64(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpgt_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmpgt_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpgt_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpgt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpgt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmple_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmple_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmple_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmple_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmplt_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmplt_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmplt_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cmplt_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmplt_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmplt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmplt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpneq_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpneq_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpneq_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpneq_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpnge_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpnge_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpnge_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpnge_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpngt_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpngt_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpngt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpngt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpnle_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpnle_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpnle_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpnle_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpnlt_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpnlt_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpnlt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpnlt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpord_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpord_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpord_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpord_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpunord_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpunord_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cmpunord_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cmpunord_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_comieq_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_comieq_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_comige_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_comige_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_comigt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_comigt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_comile_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_comile_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_comilt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_comilt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_comineq_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_comineq_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_crc32_u16(crc: u32, v: u16) !tls + !panic -> u32;
    pub unsafe fn _mm_crc32_u32(crc: u32, v: u32) !tls + !panic -> u32;
    pub unsafe fn _mm_crc32_u64(crc: u64, v: u64) !tls + !panic -> u64;
    pub unsafe fn _mm_crc32_u8(crc: u32, v: u8) !tls + !panic -> u32;
    pub unsafe fn _mm_cvt_si2ss(a: crate::arch::x86_64::__m128, b: i32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cvt_ss2si(a: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_cvtepi16_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepi16_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepi32_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepi32_pd(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cvtepi32_ps(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cvtepi8_epi16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepi8_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepi8_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepu16_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepu16_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepu32_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepu8_epi16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepu8_epi32(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtepu8_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtpd_epi32(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtpd_ps(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cvtps_epi32(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtps_pd(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cvtsd_f64(a: crate::arch::x86_64::__m128d) !tls + !panic -> f64;
    pub unsafe fn _mm_cvtsd_si32(a: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_cvtsd_si64(a: crate::arch::x86_64::__m128d) !tls + !panic -> i64;
    pub unsafe fn _mm_cvtsd_si64x(a: crate::arch::x86_64::__m128d) !tls + !panic -> i64;
    pub unsafe fn _mm_cvtsd_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cvtsi128_si32(a: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_cvtsi128_si64(a: crate::arch::x86_64::__m128i) !tls + !panic -> i64;
    pub unsafe fn _mm_cvtsi128_si64x(a: crate::arch::x86_64::__m128i) !tls + !panic -> i64;
    pub unsafe fn _mm_cvtsi32_sd(a: crate::arch::x86_64::__m128d, b: i32) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cvtsi32_si128(a: i32) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtsi32_ss(a: crate::arch::x86_64::__m128, b: i32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cvtsi64_sd(a: crate::arch::x86_64::__m128d, b: i64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cvtsi64_si128(a: i64) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtsi64_ss(a: crate::arch::x86_64::__m128, b: i64) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_cvtsi64x_sd(a: crate::arch::x86_64::__m128d, b: i64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cvtsi64x_si128(a: i64) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvtss_f32(a: crate::arch::x86_64::__m128) !tls + !panic -> f32;
    pub unsafe fn _mm_cvtss_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_cvtss_si32(a: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_cvtss_si64(a: crate::arch::x86_64::__m128) !tls + !panic -> i64;
    pub unsafe fn _mm_cvtt_ss2si(a: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_cvttpd_epi32(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvttps_epi32(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_cvttsd_si32(a: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_cvttsd_si64(a: crate::arch::x86_64::__m128d) !tls + !panic -> i64;
    pub unsafe fn _mm_cvttsd_si64x(a: crate::arch::x86_64::__m128d) !tls + !panic -> i64;
    pub unsafe fn _mm_cvttss_si32(a: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_cvttss_si64(a: crate::arch::x86_64::__m128) !tls + !panic -> i64;
    pub unsafe fn _mm_div_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_div_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_div_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_div_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_floor_pd(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_floor_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_floor_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_floor_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_getcsr() !tls + !panic -> u32;
    pub unsafe fn _mm_hadd_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_hadd_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_hadd_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_hadd_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_hadds_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_hsub_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_hsub_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_hsub_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_hsub_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_hsubs_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_lddqu_si128(mem_addr: *const crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_lfence() !tls + !panic;
    pub unsafe fn _mm_load1_pd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_load1_ps(p: *const f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_load_pd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_load_pd1(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_load_ps(p: *const f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_load_ps1(p: *const f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_load_sd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_load_si128(mem_addr: *const crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_load_ss(p: *const f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_loaddup_pd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_loadh_pd(a: crate::arch::x86_64::__m128d, mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_loadl_epi64(mem_addr: *const crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_loadl_pd(a: crate::arch::x86_64::__m128d, mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_loadr_pd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_loadr_ps(p: *const f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_loadu_pd(mem_addr: *const f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_loadu_ps(p: *const f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_loadu_si128(mem_addr: *const crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_loadu_si16(mem_addr: *const u8) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_loadu_si32(mem_addr: *const u8) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_loadu_si64(mem_addr: *const u8) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_madd_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_maddubs_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_maskload_epi32(mem_addr: *const i32, mask: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_maskload_epi64(mem_addr: *const i64, mask: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_maskload_pd(mem_addr: *const f64, mask: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_maskload_ps(mem_addr: *const f32, mask: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_maskmoveu_si128(a: crate::arch::x86_64::__m128i, mask: crate::arch::x86_64::__m128i, mem_addr: *mut i8) !tls + !panic;
    pub unsafe fn _mm_maskstore_epi32(mem_addr: *mut i32, mask: crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_maskstore_epi64(mem_addr: *mut i64, mask: crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_maskstore_pd(mem_addr: *mut f64, mask: crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_maskstore_ps(mem_addr: *mut f32, mask: crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_max_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_max_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_max_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_max_epu16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_max_epu32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_max_epu8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_max_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_max_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_max_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_max_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_mfence() !tls + !panic;
    pub unsafe fn _mm_min_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_min_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_min_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_min_epu16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_min_epu32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_min_epu8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_min_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_min_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_min_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_min_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_minpos_epu16(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_move_epi64(a: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_move_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_move_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_movedup_pd(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_movehdup_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_movehl_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_moveldup_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_movelh_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_movemask_epi8(a: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_movemask_pd(a: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_movemask_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_mul_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_mul_epu32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_mul_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_mul_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_mul_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_mul_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_mulhi_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_mulhi_epu16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_mulhrs_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_mullo_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_mullo_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_or_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_or_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_or_si128(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_packs_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_packs_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_packus_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_packus_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_pause() !tls + !panic;
    pub unsafe fn _mm_permutevar_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_permutevar_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_rcp_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_rcp_ss(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_rsqrt_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_rsqrt_ss(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_sad_epu8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set1_epi16(a: i16) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set1_epi32(a: i32) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set1_epi64x(a: i64) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set1_epi8(a: i8) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set1_pd(a: f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_set1_ps(a: f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_set_epi16(e7: i16, e6: i16, e5: i16, e4: i16, e3: i16, e2: i16, e1: i16, e0: i16) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set_epi32(e3: i32, e2: i32, e1: i32, e0: i32) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set_epi64x(e1: i64, e0: i64) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set_epi8(e15: i8, e14: i8, e13: i8, e12: i8, e11: i8, e10: i8, e9: i8, e8: i8, e7: i8, e6: i8, e5: i8, e4: i8, e3: i8, e2: i8, e1: i8, e0: i8) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_set_pd(a: f64, b: f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_set_pd1(a: f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_set_ps(a: f32, b: f32, c: f32, d: f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_set_ps1(a: f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_set_sd(a: f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_set_ss(a: f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_setcsr(val: u32) !tls + !panic;
    pub unsafe fn _mm_setr_epi16(e7: i16, e6: i16, e5: i16, e4: i16, e3: i16, e2: i16, e1: i16, e0: i16) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_setr_epi32(e3: i32, e2: i32, e1: i32, e0: i32) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_setr_epi8(e15: i8, e14: i8, e13: i8, e12: i8, e11: i8, e10: i8, e9: i8, e8: i8, e7: i8, e6: i8, e5: i8, e4: i8, e3: i8, e2: i8, e1: i8, e0: i8) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_setr_pd(a: f64, b: f64) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_setr_ps(a: f32, b: f32, c: f32, d: f32) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_setzero_pd() !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_setzero_ps() !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_setzero_si128() !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sfence() !tls + !panic;
    pub unsafe fn _mm_shuffle_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sign_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sign_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sign_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sll_epi16(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sll_epi32(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sll_epi64(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sllv_epi32(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sllv_epi64(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sqrt_pd(a: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_sqrt_ps(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_sqrt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_sqrt_ss(a: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_sra_epi16(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sra_epi32(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_srav_epi32(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_srl_epi16(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_srl_epi32(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_srl_epi64(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_srlv_epi32(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_srlv_epi64(a: crate::arch::x86_64::__m128i, count: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_store1_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_store1_ps(p: *mut f32, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_store_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_store_pd1(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_store_ps(p: *mut f32, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_store_ps1(p: *mut f32, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_store_sd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_store_si128(mem_addr: *mut crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_store_ss(p: *mut f32, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_storeh_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_storel_epi64(mem_addr: *mut crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_storel_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_storer_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_storer_ps(p: *mut f32, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_storeu_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_storeu_ps(p: *mut f32, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_storeu_si128(mem_addr: *mut crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_storeu_si16(mem_addr: *mut u8, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_storeu_si32(mem_addr: *mut u8, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_storeu_si64(mem_addr: *mut u8, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_stream_load_si128(mem_addr: *const crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_stream_pd(mem_addr: *mut f64, a: crate::arch::x86_64::__m128d) !tls + !panic;
    pub unsafe fn _mm_stream_ps(mem_addr: *mut f32, a: crate::arch::x86_64::__m128) !tls + !panic;
    pub unsafe fn _mm_stream_si128(mem_addr: *mut crate::arch::x86_64::__m128i, a: crate::arch::x86_64::__m128i) !tls + !panic;
    pub unsafe fn _mm_stream_si32(mem_addr: *mut i32, a: i32) !tls + !panic;
    pub unsafe fn _mm_stream_si64(mem_addr: *mut i64, a: i64) !tls + !panic;
    pub unsafe fn _mm_sub_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sub_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sub_epi64(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sub_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_sub_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_sub_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_sub_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_sub_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_subs_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_subs_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_subs_epu16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_subs_epu8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_test_all_ones(a: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_test_all_zeros(a: crate::arch::x86_64::__m128i, mask: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_test_mix_ones_zeros(a: crate::arch::x86_64::__m128i, mask: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_testc_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_testc_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_testc_si128(a: crate::arch::x86_64::__m128i, mask: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_testnzc_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_testnzc_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_testnzc_si128(a: crate::arch::x86_64::__m128i, mask: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_testz_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_testz_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_testz_si128(a: crate::arch::x86_64::__m128i, mask: crate::arch::x86_64::__m128i) !tls + !panic -> i32;
    pub unsafe fn _mm_tzcnt_32(x: u32) !tls + !panic -> i32;
    pub unsafe fn _mm_tzcnt_64(x: u64) !tls + !panic -> i64;
    pub unsafe fn _mm_ucomieq_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomieq_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomige_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomige_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomigt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomigt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomile_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomile_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomilt_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomilt_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomineq_sd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> i32;
    pub unsafe fn _mm_ucomineq_ss(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> i32;
    pub unsafe fn _mm_undefined_pd() !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_undefined_ps() !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_undefined_si128() !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpackhi_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpackhi_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpackhi_epi64(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpackhi_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpackhi_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_unpackhi_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_unpacklo_epi16(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpacklo_epi32(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpacklo_epi64(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpacklo_epi8(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mm_unpacklo_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_unpacklo_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_xor_pd(a: crate::arch::x86_64::__m128d, b: crate::arch::x86_64::__m128d) !tls + !panic -> crate::arch::x86_64::__m128d;
    pub unsafe fn _mm_xor_ps(a: crate::arch::x86_64::__m128, b: crate::arch::x86_64::__m128) !tls + !panic -> crate::arch::x86_64::__m128;
    pub unsafe fn _mm_xor_si128(a: crate::arch::x86_64::__m128i, b: crate::arch::x86_64::__m128i) !tls + !panic -> crate::arch::x86_64::__m128i;
    pub unsafe fn _mulx_u32(a: u32, b: u32, hi: &mut u32) !tls + !panic -> u32;
    pub unsafe fn _mulx_u64(a: u64, b: u64, hi: &mut u64) !tls + !panic -> u64;
    pub unsafe fn _pdep_u32(a: u32, mask: u32) !tls + !panic -> u32;
    pub unsafe fn _pdep_u64(a: u64, mask: u64) !tls + !panic -> u64;
    pub unsafe fn _pext_u32(a: u32, mask: u32) !tls + !panic -> u32;
    pub unsafe fn _pext_u64(a: u64, mask: u64) !tls + !panic -> u64;
    pub unsafe fn _popcnt32(x: i32) !tls + !panic -> i32;
    pub unsafe fn _popcnt64(x: i64) !tls + !panic -> i32;
    pub unsafe fn _rdtsc() !tls + !panic -> u64;
    pub unsafe fn _tzcnt_u16(x: u16) !tls + !panic -> u16;
    pub unsafe fn _tzcnt_u32(x: u32) !tls + !panic -> u32;
    pub unsafe fn _tzcnt_u64(x: u64) !tls + !panic -> u64;
    pub struct CpuidResult { pub eax: u32, pub ebx: u32, pub ecx: u32, pub edx: u32 }
    impl crate::clone::Clone for crate::arch::x86_64::CpuidResult { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::CpuidResult {}
    impl crate::fmt::Debug for crate::arch::x86_64::CpuidResult { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub type _MM_CMPINT_ENUM = i32;
    pub type _MM_MANTISSA_NORM_ENUM = i32;
    pub type _MM_MANTISSA_SIGN_ENUM = i32;
    pub type _MM_PERM_ENUM = i32;
    pub struct __m128 { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m128 { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m128 {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m128 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m128bh { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m128bh { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m128bh {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m128bh { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m128d { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m128d { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m128d {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m128d { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m128h { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m128h { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m128h {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m128h { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m128i { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m128i { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m128i {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m128i { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m256 { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m256 { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m256 {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m256 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m256bh { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m256bh { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m256bh {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m256bh { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m256d { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m256d { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m256d {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m256d { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m256h { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m256h { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m256h {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m256h { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m256i { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m256i { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m256i {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m256i { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m512 { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m512 { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m512 {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m512 { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m512bh { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m512bh { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m512bh {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m512bh { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m512d { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m512d { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m512d {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m512d { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m512h { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m512h { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m512h {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m512h { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub struct __m512i { _0: [u64; 2] }
    impl crate::clone::Clone for crate::arch::x86_64::__m512i { fn clone(&self) !tls + !panic -> Self; }
    impl crate::marker::Copy for crate::arch::x86_64::__m512i {}
    impl crate::fmt::Debug for crate::arch::x86_64::__m512i { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls -> crate::fmt::Result; }
    pub type __mmask16 = u16;
    pub type __mmask32 = u32;
    pub type __mmask64 = u64;
    pub type __mmask8 = u8;
}
