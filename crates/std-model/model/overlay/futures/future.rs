impl<Fut, F, T> std::future::Future for crate::future::Map<Fut, F> where Fut: std::future::Future, F: std::ops::FnOnce(<Fut as std::future::Future>::Output) -> T {
    type Output = T;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, T> std::future::Future for crate::future::MapInto<Fut, T> where Fut: std::future::Future, <Fut as std::future::Future>::Output: std::convert::Into<T> {
    type Output = T;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut1, Fut2, F> std::future::Future for crate::future::Then<Fut1, Fut2, F> where Fut1: std::future::Future, F: std::ops::FnOnce(<Fut1 as std::future::Future>::Output) -> Fut2, Fut2: std::future::Future {
    type Output = <Fut2 as std::future::Future>::Output;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<F> std::future::Future for crate::future::Flatten<F> where F: std::future::Future, <F as std::future::Future>::Output: std::future::Future {
    type Output = <<F as std::future::Future>::Output as std::future::Future>::Output;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, F> std::future::Future for crate::future::Inspect<Fut, F> where Fut: std::future::Future, F: std::ops::FnOnce(&<Fut as std::future::Future>::Output) {
    type Output = <Fut as std::future::Future>::Output;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut> std::future::Future for crate::future::NeverError<Fut> where Fut: std::future::Future {
    type Output = std::result::Result<<Fut as std::future::Future>::Output, crate::never::Never>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut> std::future::Future for crate::future::UnitError<Fut> where Fut: std::future::Future {
    type Output = std::result::Result<<Fut as std::future::Future>::Output, ()>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut> std::future::Future for crate::future::IntoFuture<Fut> where Fut: crate::TryFuture {
    type Output = std::result::Result<<Fut as crate::TryFuture>::Ok, <Fut as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, F, T> std::future::Future for crate::future::MapOk<Fut, F> where Fut: crate::TryFuture, F: std::ops::FnOnce(<Fut as crate::TryFuture>::Ok) -> T {
    type Output = std::result::Result<T, <Fut as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, F, E> std::future::Future for crate::future::MapErr<Fut, F> where Fut: crate::TryFuture, F: std::ops::FnOnce(<Fut as crate::TryFuture>::Error) -> E {
    type Output = std::result::Result<<Fut as crate::TryFuture>::Ok, E>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, F, G, T> std::future::Future for crate::future::MapOkOrElse<Fut, F, G> where Fut: crate::TryFuture, F: std::ops::FnOnce(<Fut as crate::TryFuture>::Ok) -> T, G: std::ops::FnOnce(<Fut as crate::TryFuture>::Error) -> T {
    type Output = T;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, E> std::future::Future for crate::future::ErrInto<Fut, E> where Fut: crate::TryFuture, <Fut as crate::TryFuture>::Error: std::convert::Into<E> {
    type Output = std::result::Result<<Fut as crate::TryFuture>::Ok, E>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, E> std::future::Future for crate::future::OkInto<Fut, E> where Fut: crate::TryFuture, <Fut as crate::TryFuture>::Ok: std::convert::Into<E> {
    type Output = std::result::Result<E, <Fut as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, F> std::future::Future for crate::future::InspectOk<Fut, F> where Fut: crate::TryFuture, F: std::ops::FnOnce(&<Fut as crate::TryFuture>::Ok) {
    type Output = std::result::Result<<Fut as crate::TryFuture>::Ok, <Fut as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, F> std::future::Future for crate::future::InspectErr<Fut, F> where Fut: crate::TryFuture, F: std::ops::FnOnce(&<Fut as crate::TryFuture>::Error) {
    type Output = std::result::Result<<Fut as crate::TryFuture>::Ok, <Fut as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut, F> std::future::Future for crate::future::UnwrapOrElse<Fut, F> where Fut: crate::TryFuture, F: std::ops::FnOnce(<Fut as crate::TryFuture>::Error) -> <Fut as crate::TryFuture>::Ok {
    type Output = <Fut as crate::TryFuture>::Ok;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut1, Fut2, F> std::future::Future for crate::future::AndThen<Fut1, Fut2, F> where Fut1: crate::TryFuture, F: std::ops::FnOnce(<Fut1 as crate::TryFuture>::Ok) -> Fut2, Fut2: crate::TryFuture<Error = <Fut1 as crate::TryFuture>::Error> {
    type Output = std::result::Result<<Fut2 as crate::TryFuture>::Ok, <Fut2 as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut1, Fut2, F> std::future::Future for crate::future::OrElse<Fut1, Fut2, F> where Fut1: crate::TryFuture, F: std::ops::FnOnce(<Fut1 as crate::TryFuture>::Error) -> Fut2, Fut2: crate::TryFuture<Ok = <Fut1 as crate::TryFuture>::Ok> {
    type Output = std::result::Result<<Fut2 as crate::TryFuture>::Ok, <Fut2 as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<Fut1, Fut2> std::future::Future for crate::future::TryFlatten<Fut1, Fut2> where Fut1: crate::TryFuture<Ok = Fut2>, Fut2: crate::TryFuture<Error = <Fut1 as crate::TryFuture>::Error> {
    type Output = std::result::Result<<Fut2 as crate::TryFuture>::Ok, <Fut2 as crate::TryFuture>::Error>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<F> crate::Stream for crate::future::IntoStream<F> where F: std::future::Future {
    type Item = <F as std::future::Future>::Output;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<F> crate::Stream for crate::future::FlattenStream<F> where F: std::future::Future, <F as std::future::Future>::Output: crate::Stream {
    type Item = <<F as std::future::Future>::Output as crate::Stream>::Item;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
impl<Fut> crate::Stream for crate::future::TryFlattenStream<Fut> where Fut: crate::TryFuture, <Fut as crate::TryFuture>::Ok: crate::TryStream<Error = <Fut as crate::TryFuture>::Error> {
    type Item = std::result::Result<<<Fut as crate::TryFuture>::Ok as crate::TryStream>::Ok, <Fut as crate::TryFuture>::Error>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<std::option::Option<Self::Item>>;
}
