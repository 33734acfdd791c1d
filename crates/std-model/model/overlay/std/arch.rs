/// What a run of `asm!` does: anything.
#[doc(hidden)]
pub unsafe fn __asm();
/// With `options(noreturn)`.
#[doc(hidden)]
pub unsafe fn __asm_noreturn() -> !;

// The vector types of each architecture, which are plain numbers. Their functions are left out.
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
