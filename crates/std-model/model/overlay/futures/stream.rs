impl<St, U, F> crate::Stream for crate::stream::FlatMap<St, U, F> where St: crate::Stream, U: crate::Stream, F: std::ops::FnMut(<St as crate::Stream>::Item) -> U {
    type Item = <U as crate::Stream>::Item;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St> crate::Stream for crate::stream::Flatten<St> where St: crate::Stream, <St as crate::Stream>::Item: crate::Stream {
    type Item = <<St as crate::Stream>::Item as crate::Stream>::Item;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, F> crate::Stream for crate::stream::Inspect<St, F> where St: crate::Stream, F: std::ops::FnMut(&<St as crate::Stream>::Item) {
    type Item = <St as crate::Stream>::Item;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, U, F> crate::Stream for crate::stream::FlatMapUnordered<St, U, F> where St: crate::Stream, U: crate::Stream + std::marker::Unpin, F: std::ops::FnMut(<St as crate::Stream>::Item) -> U {
    type Item = <U as crate::Stream>::Item;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, E> crate::Stream for crate::stream::ErrInto<St, E> where St: crate::TryStream, <St as crate::TryStream>::Error: std::convert::Into<E> {
    type Item = std::result::Result<<St as crate::TryStream>::Ok, E>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, F> crate::Stream for crate::stream::InspectOk<St, F> where St: crate::TryStream, F: std::ops::FnMut(&<St as crate::TryStream>::Ok) {
    type Item = std::result::Result<<St as crate::TryStream>::Ok, <St as crate::TryStream>::Error>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, F> crate::Stream for crate::stream::InspectErr<St, F> where St: crate::TryStream, F: std::ops::FnMut(&<St as crate::TryStream>::Error) {
    type Item = std::result::Result<<St as crate::TryStream>::Ok, <St as crate::TryStream>::Error>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, F, T> crate::Stream for crate::stream::MapOk<St, F> where St: crate::TryStream, F: std::ops::FnMut(<St as crate::TryStream>::Ok) -> T {
    type Item = std::result::Result<T, <St as crate::TryStream>::Error>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, F, E> crate::Stream for crate::stream::MapErr<St, F> where St: crate::TryStream, F: std::ops::FnMut(<St as crate::TryStream>::Error) -> E {
    type Item = std::result::Result<<St as crate::TryStream>::Ok, E>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<St, Si> std::future::Future for crate::stream::Forward<St, Si> where St: crate::TryStream, Si: crate::Sink<<St as crate::TryStream>::Ok, Error = <St as crate::TryStream>::Error> {
    type Output = std::result::Result<(), <St as crate::TryStream>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
pub struct FlattenUnordered<St: crate::Stream> { _0: St, _1: <St as crate::Stream>::Item, _2: std::__glue::Glue }
impl<St> crate::Stream for crate::stream::FlattenUnordered<St> where St: crate::Stream, <St as crate::Stream>::Item: crate::Stream + std::marker::Unpin {
    type Item = <<St as crate::Stream>::Item as crate::Stream>::Item;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
