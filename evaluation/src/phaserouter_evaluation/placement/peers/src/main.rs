//! One placement of keys on targets after another, by a package of the Rust registry.
//!
//!     placement-peers PACKAGE < job > tables
//!
//! A job is lines of text: `keys COUNT COPIES PREFIX` first (key `i` is PREFIX followed by `i`), then `target ID WEIGHT`,
//! which adds a target, changes its weight, or removes it by weight 0, and `place` wherever a table is wanted. For every
//! `place` the program writes, in little-endian numbers, the nanoseconds that making or changing the placement took, those
//! that all look-ups took, and the bytes of memory that the placement holds (64 bits each), then the targets of every key
//! (32 bits each).

mod contenders;
mod memory;

use std::io::{self, Read, Write};
use std::time::Instant;

use contenders::{contender, Contender};

struct Keys {
    text: String,
    ends: Vec<usize>,
    copies: usize,
}

impl Keys {
    fn new(count: usize, copies: usize, prefix: &str) -> Self {
        let (mut text, mut ends) = (String::new(), Vec::with_capacity(count));
        for i in 0..count {
            text.push_str(prefix);
            text.push_str(&i.to_string());
            ends.push(text.len());
        }
        Keys { text, ends, copies }
    }

    fn each(&self, mut visit: impl FnMut(usize, &[u8])) {
        let mut begin = 0;
        for (i, &end) in self.ends.iter().enumerate() {
            visit(i, &self.text.as_bytes()[begin..end]);
            begin = end;
        }
    }
}

fn number(word: Option<&str>, of: &str) -> Result<u32, String> {
    word.and_then(|text| text.parse().ok()).ok_or(format!("a number was expected: {of}"))
}

fn run(package: &str, job: &str, mut out: impl Write) -> Result<(), String> {
    let mut lines = job.lines();
    let mut first = lines.next().unwrap_or_default().split(' ').skip(1);
    let (count, copies) = (number(first.next(), "keys")?, number(first.next(), "copies")?);
    let keys = Keys::new(count as usize, copies as usize, first.next().unwrap_or_default());
    let before = memory::held();
    let mut placement = contender(package).ok_or(format!("no such package: {package}"))?;
    let mut changes = Vec::new();
    for line in lines {
        let mut words = line.split(' ');
        match words.next() {
            Some("target") => changes.push((number(words.next(), line)?, number(words.next(), line)?)),
            Some("place") => {
                let began = Instant::now();
                placement.change(&changes);
                let nanoseconds = began.elapsed().as_nanos() as u64;
                changes = Vec::new();
                write_table(placement.as_ref(), &keys, nanoseconds, before, &mut out)
                    .map_err(|error| error.to_string())?;
            }
            _ => return Err(format!("a line that says nothing: {line}")),
        }
    }
    Ok(())
}

fn write_table(
    placement: &dyn Contender,
    keys: &Keys,
    made: u64,
    before: usize,
    out: &mut impl Write,
) -> io::Result<()> {
    let bytes = memory::held().saturating_sub(before) as u64;
    let mut table = vec![0u32; keys.ends.len() * keys.copies];
    let began = Instant::now();
    keys.each(|i, key| placement.find(key, &mut table[i * keys.copies..][..keys.copies]));
    let looked_up = began.elapsed().as_nanos() as u64;
    for value in [made, looked_up, bytes] {
        out.write_all(&value.to_le_bytes())?;
    }
    let words: Vec<u8> = table.iter().flat_map(|target| target.to_le_bytes()).collect();
    out.write_all(&words)
}

fn main() {
    let mut job = String::new();
    let package = std::env::args().nth(1).unwrap_or_default();
    let done = io::stdin()
        .read_to_string(&mut job)
        .map_err(|error| error.to_string())
        .and_then(|_| run(&package, &job, io::stdout().lock()));
    if let Err(message) = done {
        eprintln!("placement-peers: {message}");
        std::process::exit(2);
    }
}
