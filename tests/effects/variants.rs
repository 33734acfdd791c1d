// What is known of a part of a variant says nothing where the enum is another one.
#![allow(unused)]
fn v1(a: u32) -> u32 { let _ = a.checked_add(3); a + 1 } //~ EFFECTS panic
fn v2(a: u32) -> u32 { let _ = a.checked_sub(3); a - 1 } //~ EFFECTS panic
fn v3(a: usize, s: &[u32; 300]) -> u32 { let _ = u8::try_from(a); s[a] } //~ EFFECTS panic
fn v4() -> i64 { 4i64.checked_add(i64::MAX).unwrap() } //~ EFFECTS panic
fn v5() -> u32 { 4u32.checked_sub(5).unwrap() } //~ EFFECTS panic
fn v6() -> i8 { i8::try_from(300usize).unwrap() } //~ EFFECTS panic
fn v7(v: u32) -> u32 { let _x = u32::MAX.checked_add(8); assert!(v >= u32::MAX); v } //~ EFFECTS panic
fn v8(n: u32) -> u32 { for _ in 0..n {} 10 / n } //~ EFFECTS panic
fn v9(v: &[u32]) -> u32 { for (_i, _x) in v.iter().enumerate() {} v[0] } //~ EFFECTS panic
fn v10(n: u32) -> u32 { for _ in 5..3u32 {} 10 / n } //~ EFFECTS panic
fn v11(s: &str) -> u32 { let mut t = 0; for (i, _) in s.char_indices() { t = i; } (s.as_bytes()[t]) as u32 } //~ EFFECTS panic
fn v12(v: &[u32], w: &[u32]) -> u32 { let _p = v.iter().position(|x| *x == 3); v[0] } //~ EFFECTS panic
fn v13(v: &[u32], w: &[u32]) -> u32 { match v.iter().position(|x| *x == 3) { Some(i) => w[i], None => 0 } } //~ EFFECTS panic
fn v14(v: &[u32]) -> u32 { let mut first = None; for i in 0..v.len() { if first.is_none() { first = Some(i); } } v[first.unwrap_or(0)] } //~ EFFECTS panic
fn v15(n: usize) -> usize { let mut a = 0; let mut b = 0; let mut k = 0; for i in 0..n { if k == 0 { a = i; } b = i; k = 1; } a - b } //~ EFFECTS panic
fn v16(a: u32, b: u32) -> u32 { if let Some(c) = a.checked_sub(b) { c } else { a - b } } //~ EFFECTS panic
fn v17(a: u32, b: u32) -> u32 { match a.checked_add(b) { Some(_) => 0, None => a + b } } //~ EFFECTS panic
fn v18(o: Option<usize>, v: &[u32]) -> u32 { let q = o; if let Some(i) = q { if i < v.len() { return 0; } } match o { Some(i) => v[i], None => 0 } } //~ EFFECTS panic
fn v19(o: Option<usize>, v: &[u32; 4]) -> u32 { let n = match o { Some(i) if i < 4 => 1, _ => 2 }; match o { Some(i) => v[i], None => n } } //~ EFFECTS panic
fn v20(mut o: Option<usize>, v: &[u32; 4]) -> u32 { if let Some(i) = &mut o { *i = 3; } match o { Some(i) => v[i + 1], None => 0 } } //~ EFFECTS panic
fn v21(o: &mut Option<usize>, v: &[u32; 4]) -> u32 { if let Some(i) = o { *i %= 4; } if o.is_none() { *o = Some(9); } v[o.unwrap()] } //~ EFFECTS panic
fn v22(a: u128) -> u128 { a + 1 } //~ EFFECTS panic
fn v23(a: i128) -> i128 { a - 1 } //~ EFFECTS panic
fn v24(a: u128) -> i128 { let b = a as i128; if b > 0 { 1 } else { 0 - b } } //~ EFFECTS panic
fn v25(a: u128, b: u128) -> u128 { a * b } //~ EFFECTS panic
fn v26(c: u32) -> char { if c < 0x10FFFF { char::try_from(c).unwrap() } else { 'a' } } //~ EFFECTS panic
struct M;
impl std::ops::Index<usize> for M { type Output = u32; fn index(&self, _: usize) -> &u32 { &7 } }
fn v27(m: &M, i: usize) -> usize { let _ = m[i]; i + 1 } //~ EFFECTS panic
fn v28(x: i128) -> i128 { if x == i128::MAX { x } else { x + 1 } } //~ EFFECTS panic
fn v29(x: i128) -> i128 { if x > i128::MIN { -x } else { x - 1 } } //~ EFFECTS panic
enum E3 { A(u32), B(u32), C }
fn v30(e: E3) -> u32 { match e { E3::A(x) => 10 / x, E3::B(x) => x, E3::C => 0 } } //~ EFFECTS panic
fn v31(e: &E3) -> u32 { let n = match e { E3::A(x) if *x > 0 => 1, _ => 0 }; match e { E3::A(x) => 10 / *x + n, _ => 0 } } //~ EFFECTS panic
fn v32(c: bool, d: bool) -> u32 { let e = if c { E3::A(5) } else { E3::B(0) }; match e { E3::A(x) => 1, E3::B(x) => 10 / x, E3::C => 0 } } //~ EFFECTS panic
fn v33(c: bool) -> u32 { let e = if c { Some(3u32) } else { None }; e.unwrap() } //~ EFFECTS panic
fn v34(c: bool, n: u32) -> u32 { let e = if c { Some(3u32) } else { None }; match e { Some(x) => 10 / (x - 3), None => 0 } } //~ EFFECTS panic
fn v35(v: &[u32]) -> u32 { let mut o = None; for i in 0..v.len() { o = Some(i); } match o { Some(i) => v[i + 1], None => 0 } } //~ EFFECTS panic
fn v36(a: u32) -> u32 { let r = a.checked_add(3).map(|x| x); let s = r; let _ = s; a + 3 } //~ EFFECTS panic
fn v37(r: Result<u8, u32>) -> u32 { let n = match r { Ok(x) => x as u32, Err(e) => e }; n + 1 } //~ EFFECTS panic
fn v38(r: std::ops::Range<usize>, v: &[u32]) -> u32 { let k = r.end; for _ in r {} v[k - 1] } //~ EFFECTS panic
fn v39(n: usize, v: &[u32]) -> u32 { let mut it = 0..n; it.next(); v[it.start] } //~ EFFECTS panic
fn v40(v: &[u32]) -> u32 { let mut it = v.iter().enumerate(); while let Some((i, _)) = it.next() { if i > 3 { return v[i + 1]; } } 0 } //~ EFFECTS panic
fn v41(a: u8) -> u8 { let x = a.checked_mul(2); match x { Some(y) => y, None => a + a } } //~ EFFECTS panic
fn v42(a: i32) -> i32 { let x = i32::try_from(a as i64 + 1); match x { Ok(_) => 0, Err(_) => a + 1 } } //~ EFFECTS panic
fn v43(a: usize) -> usize { let q = u8::try_from(a).ok(); if q.is_none() { 300 - a } else { 0 } } //~ EFFECTS panic
fn v44(v: &mut Vec<u32>) -> u32 { let o = v.pop(); if o.is_some() { v[0] } else { 0 } } //~ EFFECTS panic
fn v45(v: &[u32]) -> u32 { if v.first().is_some() { 0 } else { v[0] } } //~ EFFECTS panic
fn v46(n: usize) -> usize { let mut k = 0; for i in (0..n).rev() { k = i; } k - 1 } //~ EFFECTS panic
fn v47(n: usize, v: &[u32; 8]) -> u32 { let mut t = 0; for i in (0..n).filter(|i| *i < 8) { t ^= v[i]; } t } //~ EFFECTS panic
fn v48(n: usize) -> usize { let mut s = 0; for i in 0..n { s += i; } s } //~ EFFECTS panic
fn v49(o: Option<Option<u32>>) -> u32 { if let Some(Some(x)) = o { 1 } else { 10 / o.flatten().unwrap_or(0) } } //~ EFFECTS panic
fn v50(o: Option<Option<usize>>, v: &[u32; 3]) -> u32 { if let Some(p) = o { if let Some(q) = p { if q < 3 { return v[q]; } return v[q]; } } 0 } //~ EFFECTS panic
fn v51(a: u32, b: u32) -> u32 { let o = if a < b { Some(a) } else { None }; let _ = o; b - a } //~ EFFECTS panic
fn v52(a: u32, b: u32) -> u32 { let mut o = None; if a < b { o = Some(a); } match o { Some(x) => b - x, None => b - a } } //~ EFFECTS panic
fn v53(a: u32, b: u32, c: u32) -> u32 { let mut o = None; if a < b { o = Some(a); } if c > 0 { o = Some(c); } match o { Some(x) => b - x, None => 0 } } //~ EFFECTS panic
fn v54(v: &[u32]) -> u32 { let w = v.chunks(4); let mut t = 0; for c in w { t ^= c[3]; } t } //~ EFFECTS panic
fn v55(v: &[u32]) -> u32 { let mut t = 0; for c in v.windows(2) { t ^= c[2]; } t } //~ EFFECTS panic
fn v56(v: &[u32]) -> u32 { for _ in v.windows(2) {} v[1] } //~ EFFECTS panic
fn v57(mut r: std::ops::RangeInclusive<usize>, v: &[u32; 4]) -> u32 { let mut t = 0; for i in r.by_ref() { t = i; } v[t] as u32 } //~ EFFECTS panic
fn v58(a: usize, v: &[u32; 4]) -> u32 { let mut t = 0; for i in a..=3 { t ^= v[i]; } v[a] } //~ EFFECTS panic
fn v59(a: u32) -> u32 { let b = a.checked_next_multiple_of(4); match b { Some(x) => x + 1, None => 0 } } //~ EFFECTS panic
fn v60(a: u32) -> u32 { let p = match a.checked_sub(1) { Some(p) => p, None => a }; 10 / p } //~ EFFECTS panic
fn v61(x: Option<u32>) -> u32 { let y = match x { None => 1, Some(n) => n }; 10 / y } //~ EFFECTS panic
fn v62(a: Result<u32, u32>, b: u32) -> u32 { let z = match a { Ok(n) if n > 0 => n, Ok(n) => n, Err(e) => e.max(1) }; b / z } //~ EFFECTS panic
fn v63(a: u64) -> u64 { let k = u32::try_from(a).unwrap_or(0); a - 1 } //~ EFFECTS panic
fn v64(s: &str) -> usize { match s.find('x') { Some(i) => i - 1, None => 0 } } //~ EFFECTS panic
fn v65(v: &[u32], i: usize) -> u32 { match v.get(i) { Some(_) => 0, None => v[i] } } //~ EFFECTS panic
fn v66(v: &[u32], i: usize) -> u32 { let g = v.get(i); if i > 0 { v[i] } else { 0 } } //~ EFFECTS panic
// What is known where the variant is there.
fn n1(a: u32) -> u32 { match a.checked_sub(1) { Some(x) => x + 1, None => 0 } } //~ EFFECTS none
fn n2(a: u32) -> u32 { match a.checked_add(3) { Some(_) => a + 3, None => 0 } } //~ EFFECTS none
fn n3(a: usize, s: &[u32; 256]) -> u32 { match u8::try_from(a) { Ok(_) => s[a], Err(_) => 0 } } //~ EFFECTS none
fn n4(v: &[u32]) -> u32 { let mut t = 0; for (i, _) in v.iter().enumerate() { t ^= v[i]; } t } //~ EFFECTS none
fn n5(s: &str) -> u8 { let mut t = 0; for (i, _) in s.char_indices() { t ^= s.as_bytes()[i]; } t } //~ EFFECTS none
fn n8(c: bool) -> u32 { let e = if c { Some(3u32) } else { None }; match e { Some(x) => 10 / x, None => 0 } } //~ EFFECTS none
fn n9(a: u32, b: u32) -> u32 { let o = if a < b { Some(a) } else { None }; match o { Some(x) => b - x, None => 0 } } //~ EFFECTS none
fn n10(c: bool) -> u32 { let e = if c { E3::A(5) } else { E3::B(0) }; match e { E3::A(x) => 10 / x, E3::B(_) => 1, E3::C => 0 } } //~ EFFECTS none
fn n11() -> u32 { 4u32.checked_add(5).unwrap() } //~ EFFECTS none
fn n12(v: &[u32]) -> u32 { let mut t = 0; for i in 0..v.len() { t ^= v[i]; } t } //~ EFFECTS none
fn n13(v: &[u32]) -> u32 { let mut t = 0; for i in (0..v.len()).rev() { t ^= v[i]; } t } //~ EFFECTS none
fn n14(v: &[u32]) -> u32 { let mut t = 0; for c in v.windows(2) { t ^= c[0] ^ c[1]; } t } //~ EFFECTS none
fn n15(o: Option<usize>, v: &[u32; 4]) -> u32 { match o { Some(i) if i < 4 => v[i], _ => 0 } } //~ EFFECTS none
fn n16(mut o: Option<usize>, v: &[u32; 4]) -> u32 { if let Some(i) = &mut o { *i = 3; } match o { Some(i) => v[i], None => 0 } } //~ EFFECTS none
fn n18(v: &[u32]) -> u32 { let mut it = v.iter().enumerate(); while let Some((i, _)) = it.next() { if i > 3 { return v[i] ^ v[i - 1]; } } 0 } //~ EFFECTS none
fn n19(n: u8) -> u32 { let mut t = 0u32; for i in 0..n { t = i as u32 + 1; } t } //~ EFFECTS none
fn n20(a: u64) -> u32 { match u32::try_from(a) { Ok(x) => x, Err(_) => u32::MAX } } //~ EFFECTS none
