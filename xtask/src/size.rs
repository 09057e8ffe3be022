//! What a first visit costs on the wire, against the budget. Knows not how the files came to be.

use crate::first_visit;
use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;
use std::path::{Path, PathBuf};

/// At most this many bytes in all, compressed.
const BUDGET: usize = 125_000;
/// And rather only this many.
const AIM: usize = 105_000;

/// Prints the table; an error over the budget.
pub(crate) fn report() -> Result<()> {
    let dist = Path::new("dist");
    let (mut raw_sum, mut sum) = (0, 0);
    println!("\nFirst visit, in bytes{:>34}{:>12}", "as they are", "brotli 11");
    let first = first_visit::files(dist)?;
    for file in &first {
        let bytes = std::fs::read(dist.join(file))
            .with_context(|| format!("{} is loaded by the page but cannot be read", file.display()))?;
        let compressed = brotli_11(&bytes)?;
        raw_sum += bytes.len();
        sum += compressed;
        println!("  {:<42}{:>11}{:>12}", file.display(), grouped(bytes.len()), grouped(compressed));
    }
    println!("  {:<42}{:>11}{:>12}", "in all", grouped(raw_sum), grouped(sum));
    println!("  {:<42}{:>11}{:>12}", "afterwards, for use without a network", "", grouped(kept(dist, &first)?));
    let (budget, aim) = (grouped(BUDGET), grouped(AIM));
    if sum > BUDGET {
        bail!("A first visit is {} bytes over its budget of {budget}", grouped(sum - BUDGET));
    }
    let reached = if sum <= AIM { "reached" } else { "not reached" };
    println!("Budget {budget}: {} left. Aim {aim}: {reached}.", grouped(BUDGET - sum));
    Ok(())
}

/// What the worker fetches and itself is, apart from what the visit had already.
fn kept(dist: &Path, first: &[PathBuf]) -> Result<usize> {
    let worker = std::fs::read_to_string(dist.join("sw.js")).context("sw.js cannot be read")?;
    let named = worker.lines().filter_map(|line| line.strip_prefix("  \"")?.split_once("\": \"sha256-"));
    let files = named.map(|(file, _)| PathBuf::from(file)).filter(|file| !first.contains(file));
    let mut sum = 0;
    for file in files.chain([PathBuf::from("sw.js")]) {
        sum += brotli_11(&std::fs::read(dist.join(file))?)?;
    }
    Ok(sum)
}

fn brotli_11(bytes: &[u8]) -> Result<usize> {
    let settings = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &settings)?;
    Ok(compressed.len())
}

/// A number with commas between thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn what_repeats_gets_small() {
        let size = brotli_11(&[b'a'; 10_000]).unwrap();
        assert!(size < 50, "{size}");
    }
}
