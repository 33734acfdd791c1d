impl crate::cmp::PartialEq for ! { fn eq(&self, other: &!) !tls + !panic -> bool; }
impl crate::cmp::Eq for ! {}
impl crate::cmp::PartialOrd for ! { fn partial_cmp(&self, other: &!) !tls + !panic -> crate::option::Option<crate::cmp::Ordering>; }
impl crate::cmp::Ord for ! { fn cmp(&self, other: &!) !tls + !panic -> crate::cmp::Ordering; }
impl<R> crate::cmp::PartialEq for fn() -> R { fn eq(&self, other: &Self) !tls + !panic -> bool; }
impl<R> crate::cmp::Eq for fn() -> R {}
impl<A, R> crate::cmp::PartialEq for fn(A) -> R { fn eq(&self, other: &Self) !tls + !panic -> bool; }
impl<A, R> crate::cmp::Eq for fn(A) -> R {}
impl<A, B, R> crate::cmp::PartialEq for fn(A, B) -> R { fn eq(&self, other: &Self) !tls + !panic -> bool; }
impl<A, B, R> crate::cmp::Eq for fn(A, B) -> R {}
