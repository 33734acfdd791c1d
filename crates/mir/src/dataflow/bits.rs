//! Dense bit rows and matrices.

#[derive(Clone)]
pub(crate) struct Row(Vec<u64>);

impl Row {
    pub(crate) fn new(width: usize) -> Row {
        Row(vec![0; width.div_ceil(64)])
    }
    pub(crate) fn clear(&mut self) {
        self.0.fill(0);
    }
    pub(crate) fn get(&self, i: usize) -> bool {
        self.0[i / 64] & (1 << (i % 64)) != 0
    }
    pub(crate) fn set(&mut self, i: usize) {
        self.0[i / 64] |= 1 << (i % 64);
    }
    pub(crate) fn unset(&mut self, i: usize) {
        self.0[i / 64] &= !(1 << (i % 64));
    }
    pub(crate) fn copy_from(&mut self, m: &Matrix, row: usize) {
        self.0.copy_from_slice(m.row(row));
    }
    pub(crate) fn union(&mut self, other: &Row) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            *a |= b;
        }
    }
    pub(crate) fn intersect(&mut self, other: &Row) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            *a &= b;
        }
    }
    /// Leaves what is in one of the two only.
    pub(crate) fn toggle(&mut self, other: &Row) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            *a ^= b;
        }
    }
    pub(crate) fn union_row(&mut self, m: &Matrix, row: usize) {
        for (a, b) in self.0.iter_mut().zip(m.row(row)) {
            *a |= b;
        }
    }
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(w, word)| {
            let mut word = *word;
            std::iter::from_fn(move || {
                if word == 0 {
                    return None;
                }
                let bit = word.trailing_zeros() as usize;
                word &= word - 1;
                Some(w * 64 + bit)
            })
        })
    }
}

pub(crate) struct Matrix {
    words: usize,
    bits: Vec<u64>,
}

impl Matrix {
    pub(crate) fn new(rows: usize, width: usize) -> Matrix {
        let words = width.div_ceil(64);
        Matrix { words, bits: vec![0; rows * words] }
    }
    pub(crate) fn row(&self, row: usize) -> &[u64] {
        &self.bits[row * self.words..(row + 1) * self.words]
    }
    /// Adds a row; whether that changed anything.
    pub(crate) fn union_into(&mut self, row: usize, r: &Row) -> bool {
        let mut changed = false;
        for (a, b) in self.bits[row * self.words..(row + 1) * self.words].iter_mut().zip(&r.0) {
            let new = *a | b;
            changed |= new != *a;
            *a = new;
        }
        changed
    }
}
