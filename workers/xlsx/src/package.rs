//! What a file weighs, before anyone reads it: a few kilobytes of zip can come to gigabytes.

use crate::Problem;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How many bytes all parts of a workbook may have, inflated.
const MOST_BYTES: u64 = 200_000_000;

/// How many parts.
const MOST_PARTS: usize = 20_000;

/// How an OLE file begins: a workbook from before 2007, or any that is encrypted.
const OLE: [u8; 4] = [0xD0, 0xCF, 0x11, 0xE0];

/// The bytes of the largest part; all are inflated to see, since what a zip says of them may be a lie.
pub(crate) fn largest_part(bytes: &[u8]) -> Result<u64, Problem> {
    if bytes.starts_with(&OLE) {
        return Err(if is_encrypted(bytes) { Problem::Encrypted } else { Problem::Old });
    }
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Problem::TooLarge);
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Problem::Unreadable)?;
    if zip.len() > MOST_PARTS {
        return Err(Problem::TooLarge);
    }
    let (mut left, mut largest) = (MOST_BYTES, 0);
    for index in 0..zip.len() {
        // The reader may never want a part that can't be opened; if it does, it says so.
        let Ok(part) = zip.by_index(index) else { continue };
        let size = inflated(part, left);
        left = left.checked_sub(size).ok_or(Problem::TooLarge)?;
        largest = largest.max(size);
    }
    Ok(largest)
}

/// How many bytes come out, also before an error; counts little further than `most`.
fn inflated(mut part: impl Read, most: u64) -> u64 {
    let mut buffer = vec![0; 1 << 16];
    let mut size = 0;
    while size <= most {
        match part.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(more) => size += more as u64,
        }
    }
    size
}

/// The directory of an OLE file has the names of its parts in UTF-16.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}
