impl crate::fmt::Debug for ! { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
impl crate::fmt::Display for ! { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
impl<R> crate::fmt::Debug for fn() -> R { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
impl<A, R> crate::fmt::Debug for fn(A) -> R { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
impl<A, B, R> crate::fmt::Debug for fn(A, B) -> R { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
impl<R> crate::fmt::Pointer for fn() -> R { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
impl<A, R> crate::fmt::Pointer for fn(A) -> R { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
impl<A, B, R> crate::fmt::Pointer for fn(A, B) -> R { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) !tls + !panic -> crate::fmt::Result; }
