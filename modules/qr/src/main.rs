//! Draws QR codes. Knows nothing of the calculator, which loads this when the first code is asked for.

use qrcode::{Color, QrCode};
use wasm_bindgen::prelude::wasm_bindgen;

/// The empty edge around a code, in modules: as much as ISO/IEC 18004 asks for.
const EDGE: usize = 4;

/// The code of a text: the `viewBox` of an SVG in a line, and the path of the dark modules in another. `None` where
/// the text is too long for a code.
#[wasm_bindgen]
pub fn answer(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (row, colors) in colors.chunks(width).enumerate() {
        for (column, _) in colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            path.push_str(&format!("M{} {}h1v1h-1z", column + EDGE, row + EDGE));
        }
    }
    let whole = width + 2 * EDGE;
    Some(format!("0 0 {whole} {whole}\n{path}"))
}

fn main() {}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where it stands")]

    use super::*;

    /// What an independent reader sees in a drawing.
    fn seen(answer: &str) -> String {
        const SCALE: usize = 4;
        let (plane, path) = answer.split_once('\n').unwrap();
        let width: usize = plane.strip_prefix("0 0 ").and_then(|rest| rest.split(' ').next()).unwrap().parse().unwrap();
        let mut dark = vec![false; width * width];
        for module in path.split('M').skip(1) {
            let (column, rest) = module.split_once(' ').unwrap();
            let row = rest.strip_suffix("h1v1h-1z").unwrap();
            dark[row.parse::<usize>().unwrap() * width + column.parse::<usize>().unwrap()] = true;
        }
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width * SCALE, width * SCALE, |x, y| {
            if dark[y / SCALE * width + x / SCALE] { 0 } else { 255 }
        });
        picture.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn another_reader_reads_what_was_written() {
        let link = "https://example.com/?lang=da#v=1&currency=DKK&google.spend=3000&custom1.name=R%C3%B8d&check=ab12";
        for text in [link, &format!("{link}{}", "&bing.spend=1234.56".repeat(20))] {
            assert_eq!(seen(&answer(text).unwrap()), text);
        }
    }

    #[test]
    fn around_it_there_is_an_edge() {
        let answer = answer("v=1").unwrap();
        assert!(answer.starts_with("0 0 29 29\nM4 4h1"), "{answer}"); // the smallest code has 21 modules
    }

    #[test]
    fn what_fits_no_code_has_none() {
        assert_eq!(answer(&"x".repeat(3000)), None);
    }
}
