//! Routes a file of degrees: every node gets `k` different others, each as often as its degree says.
//!
//!     cargo run --example degree_file -- [FILE.csv [COLUMN [K]]]
//!
//! Without arguments: the Internet's autonomous systems of July 2006, by how many others each is connected to.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use phaserouter::{Router, Routes};

/// One column of a comma-separated file whose first line names the columns.
fn read_column(path: &Path, column: &str) -> Result<Vec<u64>, Box<dyn Error>> {
    let file = path.display();
    let text = fs::read_to_string(path).map_err(|e| format!("{file}: {e}"))?;
    let mut lines = text.lines();
    let names = lines.next().ok_or_else(|| format!("{file}: empty"))?;
    let place = names
        .split(',')
        .position(|name| name.trim() == column)
        .ok_or_else(|| format!("{file}: no column '{column}' among '{names}'"))?;
    lines
        .enumerate()
        .map(|(index, line)| {
            let value = line.split(',').nth(place).unwrap_or_default().trim();
            value.parse().map_err(|e| format!("{file}, line {}: '{value}': {e}", index + 2).into())
        })
        .collect()
}

pub fn run(path: &Path, column: &str, k: usize) -> Result<(Vec<u64>, Routes), Box<dyn Error>> {
    let degrees = read_column(path, column)?;
    let mut router = Router::builder().seed(2006).build()?;
    let routes = router.assign(&degrees, degrees.len(), k)?;
    Ok((degrees, routes))
}

#[allow(dead_code)]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/as-22july06_degrees.csv");
    let path = arguments.next().map_or_else(|| shipped.into(), PathBuf::from);
    let column = arguments.next().unwrap_or_else(|| "degree".into());
    let k = arguments.next().map_or(Ok(8), |k| k.parse())?;

    let (degrees, routes) = run(&path, &column, k)?;
    let loads = routes.column_loads();
    let total: u64 = degrees.iter().sum();
    println!("{} nodes, {} routes, digest {:016x}", loads.len(), routes.active_routes(), routes.digest());
    let mut heaviest: Vec<usize> = (0..degrees.len()).collect();
    heaviest.sort_by_key(|&node| std::cmp::Reverse(degrees[node]));
    println!("the heaviest nodes:\n  {:>6} {:>7} {:>12} {:>6}", "node", "degree", "exact share", "load");
    for node in heaviest.into_iter().take(5) {
        let share = degrees[node] as f64 / total as f64 * routes.active_routes() as f64;
        println!("  {node:>6} {:>7} {share:>12.2} {:>6}", degrees[node], loads[node]);
    }
    Ok(())
}
