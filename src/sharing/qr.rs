//! QR codes.

use leptos::prelude::*;
use qrcode::{Color, QrCode};

use crate::state::messages;

/// Cameras hardly read the code of a longer text, in bytes.
pub const LONGEST: usize = 500;

/// The empty edge around a code, in modules: as much as ISO/IEC 18004 asks for.
const EDGE: usize = 4;

/// The code of a text, as an SVG.
#[component]
pub fn QrImage(
    /// The text.
    text: Signal<String>,
) -> impl IntoView {
    let m = messages();
    move || {
        let (size, path) = text.with(|text| code(text))?;
        Some(view! {
            <svg class="code" role="img" aria-label=m.share_qr_code viewBox=format!("0 0 {size} {size}")>
                <path d=path></path>
            </svg>
        })
    }
}

/// The width of the code of a text in modules, and the path of its dark ones; `None` where the text is too long.
fn code(text: &str) -> Option<(usize, String)> {
    let code = QrCode::new(text).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (row, colors) in colors.chunks(width).enumerate() {
        for (column, _) in colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            path.push_str(&format!("M{} {}h1v1h-1z", column + EDGE, row + EDGE));
        }
    }
    Some((width + 2 * EDGE, path))
}
