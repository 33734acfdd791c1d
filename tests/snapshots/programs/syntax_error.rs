//@ check
//@ check --error-format short
//@ check --error-format json
//@ futures
async fn first() {
    let x = ;
}

async fn second( {
}

fn third() {
    foo(1, 2;
}
