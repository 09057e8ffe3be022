//! What the lazy program for sharing hands over.

use leptos::prelude::*;

use super::qr::QrImage;
use super::{SharingPart, table};

/// What the program hands over.
pub const PART: SharingPart =
    SharingPart { qr_code: |text| view! { <QrImage text /> }.into_any(), table: table::for_clipboard, csv: table::csv };
